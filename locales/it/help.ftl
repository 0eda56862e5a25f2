# The help of the command line. Names of commands and options, and words in CAPITALS that stand for a value, are never translated.

## What stands around it

help-usage = Uso
help-commands = Comandi
help-arguments = Argomenti
help-options = Opzioni
help-help = Mostra questo aiuto
help-version = Mostra la versione
help-subcommand = Mostra questo aiuto o quello di un comando
# $value is what is taken where the option is not given.
help-default = [se non si indica: { $value }]
# $values are the words to choose from, as they are typed.
help-choices = [uno tra: { $values }]

## Commands

help-curbline = Segnalazioni al comune tramite il 311, salvate subito e inviate quando c’è connessione.
help-demo = Tutta la storia in un comando: una città, un telefono senza segnale, una segnalazione, la sua consegna
help-init = Ricorda la città con cui parlare; non serve la rete
help-city = Il comune: come si parla con il suo server e che cosa se ne è saputo
help-services = Che cosa offre il comune
help-report = Salva una segnalazione e la mette in coda; non usa mai la rete
help-sync = Consegna ciò che è da inviare, lo conferma, chiede novità
help-network = Su quali reti si possono inviare le foto, e quanto aspetta
help-originals = Che cosa si conserva dei file da cui si fanno le foto
help-original = Scrive il file da cui è stata fatta una foto, non cifrato e confrontato con il suo SHA-256
help-list = Tutte le segnalazioni e a che punto sono
help-status = Una segnalazione e a che punto è
help-retry = Invia di nuovo una segnalazione non inviata o ferma
help-arrived = Una segnalazione in dubbio è al comune: una persona l’ha vista lì
help-discard = Scarta una segnalazione non inviata o ferma
help-edit = Cambia una segnalazione non inviata o ferma
help-nearby = Che cosa è stato segnalato intorno a un luogo, per quanto si sa su questo dispositivo; non serve la rete
help-follow = Segue la richiesta di qualcun altro invece di segnalare di nuovo la stessa cosa; le novità arrivano con ogni sincronizzazione
help-unfollow = Non segue più una richiesta
help-address = I luoghi che un testo può indicare, o l’indirizzo di un luogo, secondo il pacchetto della città
help-where = Dove si trova un luogo: dentro la città o no, i suoi distretti, chi è responsabile e secondo quale regola
help-photo = Che cosa un’immagine dice di sé, e l’immagine resa sicura: dritta, senza metadati, ridimensionata
help-pack = Pacchetti della città: ciò che una città sa, in un file firmato
help-pack-key = Crea una coppia di chiavi: quella segreta in FILE, quella per tutti in FILE.pub
help-pack-build = Controlla una cartella di file semplici e ne fa un pacchetto
help-pack-verify = Controlla che un pacchetto sia integro e firmato con una chiave
help-pack-show = Che cosa un pacchetto dice di sé, chiunque lo abbia firmato
help-pack-remove = Fa a meno del pacchetto installato, così si può installare quello di un’altra città
help-fix = Dove si trova questa macchina, secondo un ricevitore satellitare accanto
help-languages = Le lingue che ci sono
help-text = Un messaggio in parole
help-export = Tutto ciò che è stato segnalato, per altri programmi
help-check = Verifica la cartella dei dati; salva ciò che è danneggiato

## Options of every command

help-arg-data-dir = Dove si conservano segnalazioni e foto; altrimenti la cartella della piattaforma per i dati
help-arg-key-file = Cifra la cartella dei dati con questa chiave: 32 byte o 64 cifre esadecimali in un file che è solo suo. Serve una compilazione con la funzione sealed
help-arg-language = La lingua da parlare, come es; altrimenti quella dell’ambiente
help-arg-json = Scrive esattamente un documento JSON su stdout
help-arg-verbose = Registra di più su stderr; ripetere per avere ancora di più

## Options and arguments with one meaning everywhere. A place is latitude and longitude in degrees (WGS 84).

help-arg-report-id = La segnalazione, come la mostra list
help-arg-photo-id = La foto, come la mostra list --json
help-arg-output = Il file da scrivere
help-arg-at = Il luogo: latitudine e longitudine in gradi, con una virgola in mezzo
help-arg-photo = Un’immagine; luogo e ora vengono da essa se non sono dati
help-arg-address = Il luogo in parole
help-arg-description = Qual è il problema
help-arg-attribute = Una risposta a una domanda del servizio; ripetere per più risposte
help-arg-first-name = Nome di chi segnala
help-arg-last-name = Cognome di chi segnala
help-arg-email = Indirizzo e-mail di chi segnala
help-arg-phone = Numero di telefono di chi segnala
help-arg-anonymous = Non si fa nessun nome
help-arg-redact = Un’area da coprire, in pixel dell’immagine dritta: un rettangolo, o gli angoli X,Y;X,Y;X,Y di un poligono. Nera o, con pixelate: davanti, pochi blocchi dei suoi colori

## Options and arguments of one command

help-demo-photo = Una sua immagine
help-demo-keep = Lascia alla fine DIR/phone e DIR/city
help-init-server = L’indirizzo base di GeoReport
help-init-api-key = La chiave data dal comune
help-init-jurisdiction = Quale città, se un server ne serve più di una
help-init-profile = Un profilo incluso o un file che ne contiene uno
help-init-pack = Un pacchetto della città da installare, così servizi e luoghi sono noti senza rete
help-init-pack-key = La chiave pubblica con cui devono essere firmati i pacchetti di questa città
help-init-plain-http = Permette un indirizzo che inizia con http:// e non è di questa macchina. Chiunque sia lungo il percorso può allora leggere e cambiare segnalazioni, nomi e la chiave API; pensato per una città su una rete sua
help-init-pins = Parla con il server solo se ha questa chiave, oltre a un certificato di cui il sistema si fida; ripetere per una chiave di riserva
help-services-refresh = Chiede prima al comune
help-services-search = Solo i servizi con queste parole, in qualsiasi lingua
help-services-code = Un servizio e le sue domande
help-report-service = Il servizio richiesto
help-report-accuracy = Di quanto può essere sbagliato il luogo, in metri
help-edit-accuracy = Di quanto può essere sbagliato il luogo, in metri
help-edit-service = Un altro servizio
help-sync-deadline = Continua finché non resta nulla da fare o passano questi secondi
help-sync-connection = Come è collegata questa macchina, che da sola non lo sa dire
help-network-photos = Su quali reti si possono inviare le foto da ora in poi
help-originals-kept = Da ora in poi: nulla, il loro SHA-256 o, in una cartella cifrata, anche i file. Un file mostra ciò che nella foto è coperto e contiene ciò che ne è stato tolto; non si invia mai
help-arrived-number = Il suo numero presso il comune
help-follow-number = Il numero della richiesta presso il comune
help-follow-list = Mostra che cosa si segue
help-unfollow-number = Il numero della richiesta presso il comune
help-nearby-accuracy = Di quanto può essere sbagliato il luogo, in metri; si mostra anche ciò che sta entro questa distanza
help-nearby-service = Solo di questo servizio
help-nearby-radius = Fino a che distanza intorno, in metri
help-nearby-limit = Quante mostrarne, dalla più vicina
help-address-text = Un indirizzo, un incrocio, un luogo noto o coordinate
help-address-at = Invece, l’indirizzo più vicino a questo luogo: latitudine e longitudine in gradi
help-address-suggest = Invece, dice come potrebbe continuare TEXT, come mentre si scrive
help-where-accuracy = Di quanto può essere sbagliato il luogo, in metri; si mostra anche ciò che sta entro questa distanza
help-where-service = Che cosa si chiede lì
help-where-owner = Chi si occupa della strada, come dice l’elenco delle vie della città
help-where-asset = Che cosa c’è lì, come lo chiamano le regole della città
help-photo-input = L’immagine
help-photo-output = Dove va il risultato; senza, si mostrano solo i dati
help-photo-thumbnail = Dove va una miniatura
help-photo-max-edge = Il lato più lungo, in pixel
help-photo-quality = Qualità JPEG
help-pack-build-folder = La cartella con pack.json
help-pack-build-key = La chiave segreta con cui firmarlo
help-pack-pack = Il pacchetto
help-pack-verify-key = La chiave pubblica, o quella segreta a cui appartiene
help-fix-gpsd = Chiede a gpsd lì
help-fix-nmea = Legge NMEA 0183 da una linea seriale, come /dev/ttyUSB0, o da un file
help-fix-service = Preciso quanto serve a questo servizio; altrimenti 30 m
help-fix-seconds = Non aspetta più di così un luogo abbastanza preciso; altrimenti 45
help-fix-when = È una registrazione, iniziata in questo momento, come 2026-03-01T08:00:00Z; si ascolta fino alla fine
help-text-key = L’id del messaggio
help-text-arguments = Un valore a cui il messaggio si riferisce
help-export-format = Il formato
