### What is wrong with the files a city pack is made of. Only people who make packs read it.

## Tables (CSV) of a pack's source. File and line stand before these sentences. $column, $found and $text are from the file.

table-empty = Në këtë tabelë ka vetëm një krye, ose nuk ka asgjë. Ju lutemi shtoni rreshtat e saj.
table-not-utf8 = Ky rresht nuk është UTF-8. Ju lutemi ruajeni skedarin si UTF-8.
table-quote-open = Thonjëzat që hapen këtu nuk mbyllen askund. Ju lutemi mbyllini.
table-fields = Ky rresht ka { NUMBER($found) } vlera ku duhen { NUMBER($wanted) }. Ju lutemi kontrolloni presjet e tij.
table-column-missing = Nuk ka kolonë “{ $column }”. Tabela ka: { $found }. Ju lutemi quajini kolonat në pack.json si në rreshtin e parë.

## Streets, their aliases, landmarks and lines.

streets-name-missing = Rruga nuk ka emër këtu. Ju lutemi shtoni një.
streets-segment-missing = Kjo pjesë rruge nuk ka id. Ju lutemi shtoni një.
streets-segment-twice = Id “{ $segment }” është tashmë në rreshtin { $line }. Ju lutemi jepini çdo pjese rruge id e vet.
streets-number = “{ $text }” në kolonën “{ $column }” nuk është numër shtëpie. Ju lutemi shkruani vetëm shifra, më së shumti shtatë.
streets-range-half = Intervali ka vetëm një skaj: kolona “{ $column }” është bosh. Ju lutemi shtoni numrin, ose lërini bosh të dy skajet.
streets-range-backwards = Intervali shkon mbrapsht, nga { $from } te { $to }. Ju lutemi shikoni mos mungon një shifër, ose ndërrojini numrat.
streets-segment-unknown = Asnjë pjesë rruge nuk ka id “{ $segment }”. Ju lutemi kontrolloni emrin tjetër.
streets-street-unknown = Nuk ka rrugë “{ $street }”. Ju lutemi kontrolloni emrin tjetër.
streets-landmark-name = Vendi i njohur nuk ka emër. Ju lutemi shtoni një.
streets-lines-not-json = Që këtu e tutje kjo nuk është JSON. Ju lutemi ruajini vijat si GeoJSON.
streets-lines-none = Në këtë skedar nuk ka features. Ju lutemi ruajini vijat si FeatureCollection GeoJSON.
streets-lines-segment = Feature { $feature } nuk ka veçorinë “{ $column }”. Ju lutemi shtoni id e pjesës së rrugës.
streets-lines-no-line = Feature { $feature } nuk është LineString me së paku dy pika. Ju lutemi ruani një vijë për çdo pjesë rruge.
streets-lines-degrees = Feature { $feature } ka koordinata që nuk janë gradë të gjatësisë dhe gjerësisë gjeografike. Ju lutemi kthejini në WGS84.
streets-lines-unknown = Feature { $feature } është për pjesën “{ $segment }”, që rrugët nuk e kanë ose që ka tashmë një vijë.
streets-too-large = Ka më shumë rrugë sesa mban një paketë. Ju lutemi ndajeni skedarin.

## What is wrong with the files a pack is made of. Each stands behind the file's name and line.

source-file-missing = Skedari ose dosja { $path } nuk lexohet. Shtojeni, ose hiqeni emrin nga pack.json.
source-file-outside = { $path } është jashtë dosjes së paketës. Kopjojeni brenda.
source-file-large = Skedari { $path } është më i madh se ai i çdo qyteti. Kontrolloni që është i duhuri.
source-not-utf8 = Ky rresht nuk është në UTF-8. Ruajeni skedarin si UTF-8.
source-json = Që këtu e tutje kjo nuk është JSON. Ndreqni atë që është në këtë rresht ose pak para tij.
# $known are the keys there are, with commas.
source-key-unknown = Këtu nuk ka çelës “{ $key }”. Ndreqeni ose hiqeni; ka: { $known }
source-key-missing = Çelësi “{ $key }” mungon. Shtojeni.
source-repeated = “{ $value }” është këtu për herë të dytë. Mbani një.
# $kind is one of the kinds below, $key the key or source-this.
source-kind = “{ $key }” duhet të jetë { $kind }. Ndreqeni.
source-this = kjo
source-kind-text = një tekst që nuk është bosh
source-kind-list = një listë në kllapa katrore
source-kind-object = një objekt në kllapa gjarpëruese
source-kind-flag = true ose false
source-kind-date = një ditë si 2026-11-30
source-kind-moment = një datë me orë dhe zonë, si 2026-11-30T08:00:00Z
source-choice = “{ $key }” duhet të jetë një nga: { $choices }
source-number = “{ $key }” duhet të jetë një numër nga { NUMBER($least) } deri në { NUMBER($most) }. Ndreqeni.
source-number-whole = “{ $key }” duhet të jetë një numër i plotë nga { NUMBER($least) } deri në { NUMBER($most) }. Ndreqeni.
source-name = “{ $value }” nuk mund të jetë emër pakete. Përdorni shkronja të vogla, shifra dhe viza, më së shumti 64.
source-version = “{ $value }” nuk është version. Shkruani numra me pika në mes, si 2026.11.1
source-language = “{ $value }” nuk është shenja e një gjuhe. Shkruani një si en ose pt-BR.
source-language-missing = Mungojnë fjalët në “{ $value }”, gjuhën e kësaj pakete. Shtojini.
source-time-zone = “{ $value }” nuk është zonë orare. Shkruani një si America/New_York.
source-link = “{ $value }” nuk është lidhje interneti. Fillojeni me https://, http://, mailto: ose tel:
source-undefined = “{ $value }” përmendet këtu dhe nuk përcaktohet askund. Ndreqni emrin ose përcaktojeni.
source-services-none = Në këtë skedar nuk ka asnjë shërbim. Shtoni një, ose hiqeni skedarin nga pack.json.
source-translation-own = “{ $value }” është gjuha e kësaj pakete; fjalët e saj janë te shërbimet. Hiqeni përkthimin.
source-choices = “{ $value }” kërkon zgjedhje te values pikërisht kur datatype i saj është listë. Shtojini ose hiqini.
source-due-one = “{ $value }” kërkon ose days ose business_days, dhe jo të dyja. Ndreqeni.
source-stopper-never = Ky paralajmërim nuk përmend as shërbime as fjalë, prandaj nuk do të tregohej kurrë. Shtoni disa.
source-office-unreachable = Kjo zyrë nuk ka telefon, email, lidhje interneti ose adresë. Shtoni një.
source-until-before-from = Kjo mbaron para se të fillojë. Ndreqni “from” ose “until”.
source-fluent = Kjo nuk është Fluent. Ndreqni atë që është në këtë rresht.

## Areas in GeoJSON. $position is a longitude and a latitude as the file has them.

json-form = Kjo nuk është JSON e vlefshme. Kërkoni një presje, thonjëz ose kllapë që mungon afër këtij rreshti.
geojson-form = GeoJSON nuk shkruhet kështu. Një pozicion është listë me dy numra, një unazë është listë pozicionesh; eksportojeni skedarin përsëri si GeoJSON.
geojson-crs = Koordinatat janë në sistemin “{ $crs }”. Eksportojeni skedarin përsëri në WGS84 (EPSG:4326).
# $kind is a type of GeoJSON, such as Point.
geojson-not-an-area = “{ $kind }” nuk është zonë. Mbani vetëm features të llojeve Polygon dhe MultiPolygon.
geojson-empty = Në këtë skedar nuk ka zona. Eksportojeni shtresën përsëri, ose mos e vini në paketë.
geojson-not-degrees = Pozicioni { $position } nuk është në gradë. Eksportojeni skedarin përsëri në WGS84 (EPSG:4326) në vend të këmbëve ose metrave.
geojson-swapped = Pozicioni { $position } e ka gjerësinë gjeografike të parën. GeoJSON do gjatësinë gjeografike të parën; ndërrojini dy numrat e çdo pozicioni.
geojson-elsewhere = Asgjë nga kjo shtresë nuk është në qytet; ajo fillon te { $position }. Kontrolloni që ky është skedari i duhur.
geojson-ring-short = { $count ->
        [one] Kjo unazë ka { NUMBER($count) } pozicion. Një unazë kërkon së paku katër, me të parin të përsëritur në fund.
       *[other] Kjo unazë ka { NUMBER($count) } pozicione. Një unazë kërkon së paku katër, me të parin të përsëritur në fund.
    }
geojson-ring-open = Kjo unazë nuk mbaron ku fillon. Përsëriteni pozicionin e parë në fund.
geojson-ring-crosses = Kufiri i kësaj zone e kryqëzon veten te { $position }, prandaj askush nuk e di çfarë është brenda. Ndreqeni aty.
geojson-hole-outside = Kjo vrimë është jashtë zonës së saj. Vendoseni brenda, ose bëjeni zonë më vete.
geojson-no-ground = Kjo zonë nuk ka sipërfaqe: të gjitha pozicionet e saj janë në një vijë. Vizatojeni përsëri ose hiqeni.
# $label is the name of a property, $others the names of the properties that are there.
geojson-label-missing = Kjo zonë nuk ka veçorinë “{ $label }”. Ajo ka: { $others }. Jepni njërën prej tyre si emërtim të shtresës.
geojson-label-empty = Veçoria “{ $label }” e kësaj zone është bosh. Plotësojeni, ose jepni një veçori tjetër si emërtim të shtresës.
layer-twice = Ka një shtresë tjetër “{ $layer }” që fillon po atë ditë. Jepini njërës një emër tjetër ose një ditë të parë tjetër.

## The rules of who is responsible. $key is a name that stands before a colon in the file, $others are names that are known.

rules-form = Vlera e “{ $key }” nuk është ajo që duhet aty. Krahasojeni me shembullin në dokumentacion.
rules-key-unknown = “{ $key }” nuk njihet këtu, ose është dy herë. Njihen: { $others }. Ndreqni emrin ose hiqeni.
rules-key-missing = Këtu mungon “{ $key }”. Shtojeni.
rules-list-empty = Lista “{ $key }” është bosh, prandaj rregulli nuk do të vlente kurrë. Plotësojeni, ose hiqeni që të mos jetë kusht.
rules-id-twice = Emri “{ $id }” është zënë tashmë. Zgjidhni një tjetër.
rules-kind = “{ $kind }” nuk është lloj zyre. Shkruani city për një departament të qytetit, ose other për këdo tjetër.
rules-link = “{ $link }” nuk është adresë e sigurt interneti. Shkruani një që fillon me https://
rules-no-contact = “{ $name }” nuk është pjesë e qytetit, prandaj njerëzit duhet të telefonojnë ose të shkruajnë. Shtoni një numër telefoni ose një lidhje interneti.
rules-responsible = “{ $name }” nuk është në listën e përgjegjësve. Shtojeni aty, ose shkruani unknown.
rules-layer = Nuk ka shtresë “{ $layer }”. Ka: { $others }. Ndreqni emrin, ose shtojeni shtresën në paketë.
rules-layer-twice = Ky rregull e përmend dy herë shtresën “{ $layer }”. Vini të gjitha zonat e saj në një listë.
rules-district = Asnjë zonë e shtresës “{ $layer }” nuk quhet “{ $district }”. Shkruajeni emrin siç e ka shtresa.
rules-service = Qyteti nuk ka shërbim “{ $service }”. Shkruani kodin e tij siç e ka lista e shërbimeve.
rules-never = Rregulli “{ $id }” nuk mund të vlejë kurrë, sepse para tij “{ $other }” vlen gjithmonë. Vëreni të parin, ose hiqeni.
