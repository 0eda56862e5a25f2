### What is wrong with the files a city pack is made of. Only people who make packs read it.

## Tables (CSV) of a pack's source. File and line stand before these sentences. $column, $found and $text are from the file.

table-empty = In questa tabella c’è solo un’intestazione, o non c’è nulla. Per favore, aggiunga le sue righe.
table-not-utf8 = Questa riga non è UTF-8. Per favore, salvi il file come UTF-8.
table-quote-open = Le virgolette che iniziano qui non vengono mai chiuse. Per favore, le chiuda.
table-fields = Questa riga ha { NUMBER($found) } valori dove ne servono { NUMBER($wanted) }. Per favore, controlli le virgole.
table-column-missing = Non c’è la colonna «{ $column }». La tabella ha: { $found }. Per favore, chiami le colonne in pack.json come fa la prima riga.

## Streets, their aliases, landmarks and lines.

streets-name-missing = Qui la via non ha nome. Per favore, ne aggiunga uno.
streets-segment-missing = Questo tratto di via non ha id. Per favore, ne aggiunga uno.
streets-segment-twice = L’id «{ $segment }» è già nella riga { $line }. Per favore, dia a ogni tratto di via un id suo.
streets-number = «{ $text }» nella colonna «{ $column }» non è un numero civico. Per favore, scriva solo cifre, al massimo sette.
streets-range-half = L’intervallo ha un solo estremo: la colonna «{ $column }» è vuota. Per favore, aggiunga il numero o lasci vuoti entrambi gli estremi.
streets-range-backwards = L’intervallo va all’indietro, da { $from } a { $to }. Per favore, veda se manca una cifra o scambi i numeri.
streets-segment-unknown = Nessun tratto di via ha l’id «{ $segment }». Per favore, controlli l’alias.
streets-street-unknown = Non c’è la via «{ $street }». Per favore, controlli l’alias.
streets-landmark-name = Il luogo noto non ha nome. Per favore, ne aggiunga uno.
streets-lines-not-json = Da qui in poi questo non è JSON. Per favore, salvi le linee come GeoJSON.
streets-lines-none = In questo file non ci sono feature. Per favore, salvi le linee come FeatureCollection GeoJSON.
streets-lines-segment = La feature { $feature } non ha la proprietà «{ $column }». Per favore, aggiunga l’id del suo tratto di via.
streets-lines-no-line = La feature { $feature } non è una LineString di almeno due punti. Per favore, salvi una linea per ogni tratto di via.
streets-lines-degrees = La feature { $feature } ha coordinate che non sono gradi di longitudine e latitudine. Per favore, le converta in WGS84.
streets-lines-unknown = La feature { $feature } è per il tratto «{ $segment }», che le vie non hanno o che ha già una linea.
streets-too-large = Ci sono più vie di quante ne contenga un pacchetto. Per favore, divida il file.

## What is wrong with the files a pack is made of. Each stands behind the file's name and line.

source-file-missing = Il file o la cartella { $path } non si può leggere. Lo aggiunga o tolga il suo nome da pack.json.
source-file-outside = { $path } è fuori dalla cartella del pacchetto. Lo copi dentro.
source-file-large = Il file { $path } è più grande di quello di qualsiasi città. Controlli che sia quello giusto.
source-not-utf8 = Questa riga non è in UTF-8. Salvi il file come UTF-8.
source-json = Da qui in poi questo non è JSON. Corregga ciò che sta in questa riga o appena prima.
# $known are the keys there are, with commas.
source-key-unknown = Qui non c’è la chiave «{ $key }». La corregga o la tolga; ci sono: { $known }
source-key-missing = Manca la chiave «{ $key }». La aggiunga.
source-repeated = «{ $value }» è qui una seconda volta. Ne tenga uno.
# $kind is one of the kinds below, $key the key or source-this.
source-kind = «{ $key }» deve essere { $kind }. Lo corregga.
source-this = questo
source-kind-text = un testo non vuoto
source-kind-list = una lista tra parentesi quadre
source-kind-object = un oggetto tra parentesi graffe
source-kind-flag = true o false
source-kind-date = un giorno come 2026-11-30
source-kind-moment = una data e un’ora con il fuso, come 2026-11-30T08:00:00Z
source-choice = «{ $key }» deve essere uno tra: { $choices }
source-number = «{ $key }» deve essere un numero da { NUMBER($least) } a { NUMBER($most) }. Lo corregga.
source-number-whole = «{ $key }» deve essere un numero intero da { NUMBER($least) } a { NUMBER($most) }. Lo corregga.
source-name = «{ $value }» non può essere il nome di un pacchetto. Usi lettere minuscole, cifre e trattini, al massimo 64.
source-version = «{ $value }» non è una versione. Scriva numeri con punti in mezzo, come 2026.11.1
source-language = «{ $value }» non è il codice di una lingua. Ne scriva uno come en o pt-BR.
source-language-missing = Mancano le parole in «{ $value }», la lingua di questo pacchetto. Le aggiunga.
source-time-zone = «{ $value }» non è un fuso orario. Ne scriva uno come America/New_York.
source-link = «{ $value }» non è un link. Lo inizi con https://, http://, mailto: o tel:
source-undefined = «{ $value }» è nominato qui e non è definito da nessuna parte. Corregga il nome o lo definisca.
source-services-none = In questo file non c’è nessun servizio. Ne aggiunga uno o tolga il file da pack.json.
source-translation-own = «{ $value }» è la lingua di questo pacchetto; le sue parole stanno con i servizi. Tolga la traduzione.
source-choices = «{ $value }» richiede scelte sotto values proprio quando il suo datatype è una lista. Le aggiunga o le tolga.
source-due-one = «{ $value }» richiede days oppure business_days, e non entrambi. Lo corregga.
source-stopper-never = Questo avviso di arresto non indica né servizi né parole, quindi non verrebbe mai mostrato. Ne aggiunga.
source-office-unreachable = Questo ufficio non ha telefono, e-mail, link o indirizzo. Ne aggiunga uno.
source-until-before-from = Questo finisce prima di iniziare. Corregga «from» o «until».
source-fluent = Questo non è Fluent. Corregga ciò che sta in questa riga.

## Areas in GeoJSON. $position is a longitude and a latitude as the file has them.

json-form = Questo non è JSON valido. Cerchi una virgola, delle virgolette o una parentesi mancante vicino a questa riga.
geojson-form = GeoJSON non si scrive così. Una posizione è una lista di due numeri, un anello una lista di posizioni; esporti di nuovo il file come GeoJSON.
geojson-crs = Le coordinate sono nel sistema «{ $crs }». Esporti di nuovo il file in WGS84 (EPSG:4326).
# $kind is a type of GeoJSON, such as Point.
geojson-not-an-area = «{ $kind }» non è un’area. Tenga solo feature dei tipi Polygon e MultiPolygon.
geojson-empty = In questo file non ci sono aree. Esporti di nuovo il livello o lo lasci fuori dal pacchetto.
geojson-not-degrees = La posizione { $position } non è in gradi. Esporti di nuovo il file in WGS84 (EPSG:4326) invece che in piedi o metri.
geojson-swapped = La posizione { $position } ha prima la latitudine. GeoJSON vuole prima la longitudine; scambi i due numeri di ogni posizione.
geojson-elsewhere = Nulla di questo livello è nella città; inizia a { $position }. Controlli che sia il file giusto.
geojson-ring-short = { $count ->
        [one] Questo anello ha { NUMBER($count) } posizione. Un anello ne richiede almeno quattro, con la prima ripetuta alla fine.
       *[other] Questo anello ha { NUMBER($count) } posizioni. Un anello ne richiede almeno quattro, con la prima ripetuta alla fine.
    }
geojson-ring-open = Questo anello non finisce dove inizia. Ripeta alla fine la prima posizione.
geojson-ring-crosses = Il confine di quest’area incrocia sé stesso a { $position }, quindi nessuno può dire che cosa sta dentro. Lo corregga lì.
geojson-hole-outside = Questo buco è fuori dalla sua area. Lo sposti dentro o ne faccia un’area a sé.
geojson-no-ground = Quest’area non ha superficie: tutte le sue posizioni stanno su una linea. La disegni di nuovo o la tolga.
# $label is the name of a property, $others the names of the properties that are there.
geojson-label-missing = Quest’area non ha la proprietà «{ $label }». Ha: { $others }. Indichi una di queste come etichetta del livello.
geojson-label-empty = La proprietà «{ $label }» di quest’area è vuota. La compili o indichi un’altra proprietà come etichetta del livello.
layer-twice = C’è un altro livello «{ $layer }» che inizia lo stesso giorno. Dia a uno dei due un altro nome o un altro primo giorno.

## The rules of who is responsible. $key is a name that stands before a colon in the file, $others are names that are known.

rules-form = Il valore di «{ $key }» non è quello che ci vuole. Lo confronti con l’esempio nella documentazione.
rules-key-unknown = «{ $key }» qui non è noto o c’è due volte. Sono noti: { $others }. Corregga il nome o lo tolga.
rules-key-missing = Qui manca «{ $key }». Lo aggiunga.
rules-list-empty = La lista «{ $key }» è vuota, quindi la regola non varrebbe mai. La riempia, o la tolga perché non sia una condizione.
rules-id-twice = Il nome «{ $id }» è già preso. Ne scelga un altro.
rules-kind = «{ $kind }» non è un tipo di ufficio. Scriva city per un dipartimento del comune, o other per chiunque altro.
rules-link = «{ $link }» non è un indirizzo web sicuro. Ne scriva uno che inizia con https://
rules-no-contact = «{ $name }» non fa parte del comune, quindi bisogna chiamare o scrivere. Aggiunga un numero di telefono o un link.
rules-responsible = «{ $name }» non è nell’elenco dei responsabili. Lo aggiunga lì o scriva unknown.
rules-layer = Non c’è il livello «{ $layer }». Ci sono: { $others }. Corregga il nome o aggiunga il livello al pacchetto.
rules-layer-twice = Questa regola nomina due volte il livello «{ $layer }». Metta tutte le sue aree in una sola lista.
rules-district = Nessuna area del livello «{ $layer }» si chiama «{ $district }». Scriva il nome come lo ha il livello.
rules-service = Il comune non ha il servizio «{ $service }». Scriva il suo codice come lo ha l’elenco dei servizi.
rules-never = La regola «{ $id }» non può mai valere, perché «{ $other }» prima di essa vale sempre. La metta per prima o la tolga.
