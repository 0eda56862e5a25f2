### What is wrong with the files a city pack is made of. Only people who make packs read it.

## Tables (CSV) of a pack's source. File and line stand before these sentences. $column, $found and $text are from the file.

table-empty = Pa gen anyen nan tablo sa a apre premye liy lan, oswa li vid nèt. Tanpri ajoute liy li yo.
table-not-utf8 = Liy sa a pa UTF-8. Tanpri anrejistre fichye a an UTF-8.
table-quote-open = Gen yon gimè ki louvri isit la e ki pa janm fèmen. Tanpri fèmen l.
table-fields = Liy sa a gen { NUMBER($found) } valè kote ki ta dwe gen { NUMBER($wanted) }. Tanpri verifye vigil li yo.
table-column-missing = Pa gen kolòn « { $column } ». Tablo a gen: { $found }. Tanpri rele kolòn yo nan pack.json jan premye liy lan rele yo.

## Streets, their aliases, landmarks and lines.

streets-name-missing = Lari a pa gen non isit la. Tanpri ajoute youn.
streets-segment-missing = Moso lari sa a pa gen id. Tanpri ajoute youn.
streets-segment-twice = Id « { $segment } » deja nan liy { $line }. Tanpri bay chak moso lari pwòp id pa l.
streets-number = « { $text } » nan kolòn « { $column } » se pa yon nimewo kay. Tanpri ekri chif sèlman, sèt pou pi plis.
streets-range-half = Seri nimewo a gen yon sèl bout: kolòn « { $column } » vid. Tanpri ajoute nimewo a, oswa kite tou de bout yo vid.
streets-range-backwards = Seri nimewo a ale alanvè, soti { $from } rive { $to }. Tanpri gade si gen yon chif ki manke, oswa chanje plas nimewo yo.
streets-segment-unknown = Pa gen moso lari ki gen id « { $segment } ». Tanpri verifye lòt non an.
streets-street-unknown = Pa gen lari « { $street } ». Tanpri verifye lòt non an.
streets-landmark-name = Kote moun konnen an pa gen non. Tanpri ajoute youn.
streets-lines-not-json = Apati isit la sa se pa JSON. Tanpri anrejistre liy yo an GeoJSON.
streets-lines-none = Pa gen eleman nan fichye sa a. Tanpri anrejistre liy yo kòm yon FeatureCollection GeoJSON.
streets-lines-segment = Eleman { $feature } pa gen pwopriyete « { $column } ». Tanpri ajoute id moso lari li a.
streets-lines-no-line = Eleman { $feature } se pa yon LineString ki gen omwen de pwen. Tanpri anrejistre yon liy pou chak moso lari.
streets-lines-degrees = Eleman { $feature } gen kowòdone ki pa degre lonjitid ak latitid. Tanpri konvèti yo an WGS84.
streets-lines-unknown = Eleman { $feature } se pou moso « { $segment } », ki pa nan lari yo oswa ki gen yon liy deja.
streets-too-large = Gen plis lari pase sa yon pake ka pran. Tanpri separe fichye a.

## What is wrong with the files a pack is made of. Each stands behind the file's name and line.

source-file-missing = Nou pa ka li fichye oswa dosye { $path }. Ajoute l, oswa retire non l nan pack.json.
source-file-outside = { $path } deyò dosye pake a. Kopye l anndan.
source-file-large = Fichye { $path } pi gwo pase fichye nenpòt vil. Verifye si se bon an.
source-not-utf8 = Liy sa a pa an UTF-8. Anrejistre fichye a an UTF-8.
source-json = Sa se pa JSON apati isit la. Korije sa ki nan liy sa a oswa jis anvan l.
# $known are the keys there are, with commas.
source-key-unknown = Pa gen kle « { $key } » isit la. Korije l oswa retire l; men sa ki genyen: { $known }
source-key-missing = Kle « { $key } » manke. Ajoute l.
source-repeated = « { $value } » la yon dezyèm fwa. Kite youn.
# $kind is one of the kinds below, $key the key or source-this.
source-kind = Fòk « { $key } » se { $kind }. Korije l.
source-this = sa a
source-kind-text = yon tèks ki pa vid
source-kind-list = yon lis nan kwochè kare
source-kind-object = yon objè nan akolad
source-kind-flag = true oswa false
source-kind-date = yon jou tankou 2026-11-30
source-kind-moment = yon dat ak yon lè ak fizo orè li, tankou 2026-11-30T08:00:00Z
source-choice = Fòk « { $key } » se youn nan: { $choices }
source-number = Fòk « { $key } » se yon chif soti { NUMBER($least) } rive { NUMBER($most) }. Korije l.
source-number-whole = Fòk « { $key } » se yon chif antye soti { NUMBER($least) } rive { NUMBER($most) }. Korije l.
source-name = « { $value } » pa ka non yon pake. Sèvi ak ti lèt, chif ak tirè, 64 pou pi plis.
source-version = « { $value } » se pa yon vèsyon. Ekri chif ak pwen ant yo, tankou 2026.11.1
source-language = « { $value } » se pa kòd yon lang. Ekri youn tankou en oswa pt-BR.
source-language-missing = Mo yo manke nan « { $value } », lang pake sa a. Ajoute yo.
source-time-zone = « { $value } » se pa yon fizo orè. Ekri youn tankou America/New_York.
source-link = « { $value } » se pa yon lyen. Kòmanse l ak https://, http://, mailto: oswa tel:
source-undefined = « { $value } » site isit la men li pa defini okenn kote. Korije non an oswa defini l.
source-services-none = Pa gen sèvis nan fichye sa a. Ajoute youn, oswa retire fichye a nan pack.json.
source-translation-own = « { $value } » se lang pake sa a; mo li yo avèk sèvis yo. Retire tradiksyon an.
source-choices = « { $value } » bezwen chwa anba values sèlman lè datatype li se yon lis. Ajoute yo oswa retire yo.
source-due-one = « { $value } » bezwen swa days swa business_days, pa tou de. Korije l.
source-stopper-never = Avètisman sa a pa nonmen ni sèvis ni mo, kidonk li pa t ap janm parèt. Ajoute kèk.
source-office-unreachable = Biwo sa a pa gen telefòn, imèl, lyen oswa adrès. Ajoute youn.
source-until-before-from = Sa fini anvan li kòmanse. Korije « from » oswa « until ».
source-fluent = Sa se pa Fluent. Korije sa ki nan liy sa a.

## Areas in GeoJSON. $position is a longitude and a latitude as the file has them.

json-form = Sa se pa JSON ki bon. Chèche yon vigil, yon gimè oswa yon kwochè ki manke toupre liy sa a.
geojson-form = Se pa konsa GeoJSON ekri. Yon pozisyon se yon lis de chif, yon wonn se yon lis pozisyon; ekspòte fichye a ankò an GeoJSON.
geojson-crs = Kowòdone yo nan sistèm « { $crs } ». Ekspòte fichye a ankò an WGS84 (EPSG:4326).
# $kind is a type of GeoJSON, such as Point.
geojson-not-an-area = « { $kind } » se pa yon zòn. Kenbe eleman ki gen kalite Polygon ak MultiPolygon sèlman.
geojson-empty = Pa gen zòn nan fichye sa a. Ekspòte kouch la ankò, oswa pa mete l nan pake a.
geojson-not-degrees = Pozisyon { $position } pa an degre. Ekspòte fichye a ankò an WGS84 (EPSG:4326) olye de pye oswa mèt.
geojson-swapped = Pozisyon { $position } gen latitid li an premye. GeoJSON vle lonjitid la an premye; chanje plas de chif yo nan chak pozisyon.
geojson-elsewhere = Pa gen anyen nan kouch sa a ki nan vil la; li kòmanse nan { $position }. Verifye si se bon fichye a.
geojson-ring-short = { $count ->
        [one] Wonn sa a gen { NUMBER($count) } pozisyon. Yon wonn bezwen kat omwen, e premye a repete nan fen an.
       *[other] Wonn sa a gen { NUMBER($count) } pozisyon. Yon wonn bezwen kat omwen, e premye a repete nan fen an.
    }
geojson-ring-open = Wonn sa a pa fini kote li kòmanse. Repete premye pozisyon l nan fen an.
geojson-ring-crosses = Limit zòn sa a kwaze tèt li nan { $position }, kidonk pèsòn pa ka di sa ki anndan. Korije l la.
geojson-hole-outside = Twou sa a deyò zòn li. Mete l anndan, oswa fè l yon zòn pou kont li.
geojson-no-ground = Zòn sa a pa gen sifas: tout pozisyon l yo sou yon sèl liy. Desine l ankò oswa retire l.
# $label is the name of a property, $others the names of the properties that are there.
geojson-label-missing = Zòn sa a pa gen pwopriyete « { $label } ». Li gen: { $others }. Chwazi youn nan yo kòm etikèt kouch la.
geojson-label-empty = Pwopriyete « { $label } » zòn sa a vid. Ranpli l, oswa chwazi yon lòt pwopriyete kòm etikèt kouch la.
layer-twice = Gen yon lòt kouch « { $layer } » ki kòmanse menm jou a. Bay youn nan yo yon lòt non oswa yon lòt premye jou.

## The rules of who is responsible. $key is a name that stands before a colon in the file, $others are names that are known.

rules-form = Valè « { $key } » se pa sa ki ale la. Konpare l ak egzanp ki nan dokimantasyon an.
rules-key-unknown = « { $key } » se yon mo nou pa konnen isit la, oswa li la de fwa. Sa nou konnen: { $others }. Korije non l oswa retire l.
rules-key-missing = « { $key } » manke isit la. Ajoute l.
rules-list-empty = Lis « { $key } » vid, kidonk règ la pa t ap janm aplike. Ranpli l, oswa retire l pou li pa yon kondisyon.
rules-id-twice = Non « { $id } » pran deja. Chwazi yon lòt.
rules-kind = « { $kind } » se pa yon kalite biwo. Ekri city pou yon depatman vil la, oswa other pou nenpòt lòt.
rules-link = « { $link } » se pa yon adrès entènèt ki an sekirite. Ekri youn ki kòmanse ak https://
rules-no-contact = « { $name } » pa fè pati vil la, kidonk moun oblije rele oswa ekri. Ajoute yon nimewo telefòn oswa yon lyen.
rules-responsible = « { $name } » pa nan lis kiyès ki reskonsab. Ajoute l la, oswa ekri unknown.
rules-layer = Pa gen kouch « { $layer } ». Men sa ki genyen: { $others }. Korije non an, oswa ajoute kouch la nan pake a.
rules-layer-twice = Règ sa a nonmen kouch « { $layer } » de fwa. Mete tout zòn li yo nan yon sèl lis.
rules-district = Pa gen zòn nan kouch « { $layer } » ki rele « { $district } ». Ekri non an jan kouch la genyen l.
rules-service = Vil la pa gen sèvis « { $service } ». Ekri kòd li jan lis sèvis yo genyen l.
rules-never = Règ « { $id } » pa janm ka aplike, paske « { $other } » anvan l toujou aplike. Mete l an premye, oswa retire l.
