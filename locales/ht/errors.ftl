# What went wrong or is missing. One sentence or two; the last words name what to do.

-product = Curbline

## A picture cannot be used

photo-missing = Pa gen okenn imaj nan kote sa a. Chwazi foto a ankò.
photo-unreadable = Nou pa ka louvri imaj sa a. Verifye si ou gen dwa li fichye a, oswa chwazi yon lòt foto.
photo-empty = Fichye imaj sa a vid. Pran foto a ankò oswa chwazi yon lòt.
photo-not-a-picture = Fichye sa a se pa yon imaj. Chwazi yon foto nan fòma JPEG, PNG oswa WebP.
# $format is the usual name of a picture format, such as HEIC.
photo-format = Nou pa ka voye imaj nan fòma { $format }. Chanje foto a an JPEG sou telefòn ou oswa òdinatè ou, epi mete l ankò.
photo-decoder = Telefòn ou pa t ka louvri imaj { $format } sa a. Pran foto a ankò, oswa chanje l an JPEG epi mete l ankò.
photo-truncated = Gen yon pati nan imaj sa a ki manke, tankou si kopi a te koupe. Kopye l ankò oswa pran yon nouvo foto.
photo-damaged = Imaj sa a gate e nou pa ka li l. Pran foto a ankò oswa chwazi yon lòt.
# $megapixels and $limit are millions of pixels.
photo-too-many-pixels = Imaj sa a gen { NUMBER($megapixels) } megapiksèl, e nou ka pran { NUMBER($limit) } sèlman. Fè l pi piti oswa chwazi yon lòt foto.
# $mebibytes and $limit are sizes in MiB, shown as MB.
photo-too-many-bytes = Fichye imaj sa a gen { NUMBER($mebibytes) } MB, e nou ka pran { NUMBER($limit) } MB sèlman. Fè l pi piti oswa chwazi yon lòt foto.
photo-redaction-outside = Gen yon zòn ou make pou kouvri ki tonbe deyò imaj la. Make l ankò anndan imaj la.
photo-redaction-corners = Yon zòn ou make pou kouvri bezwen 3 rive { NUMBER($limit) } kwen. Make l ankò.
photo-cancelled = Nou sispann pran foto a. Mete l ankò lè ou bezwen l.
photo-not-searched = Nou pa t ka chèche figi moun ak nimewo plak nan imaj sa a. Gade l ou menm epi make sa pèsòn pa dwe wè.

## A report is not complete yet

problem-place-missing = Rapò a poko gen yon kote. Mete l sou kat la, ekri yon adrès, oswa sèvi ak yon foto ki konnen ki kote li te pran.
problem-coordinate-invalid = Kowòdone sa yo pa yon kote sou Latè. Latitid la soti -90 rive 90 e lonjitid la soti -180 rive 180.
problem-accuracy-invalid = Fòk presizyon kote a se yon distans an mèt, zewo oswa plis. Korije l oswa pa mete l.
problem-service-unknown = Vil la pa gen yon sèvis ki rele « { $service } ». Chwazi youn nan lis sèvis yo.
problem-catalog-empty = Lis sèvis yo poko chaje. Konekte sou entènèt yon fwa epi mete lis la ajou.
# $question is the city's own wording of a question.
problem-attribute-missing = Tanpri reponn kesyon vil la: « { $question } ».
problem-attribute-unknown = Sèvis sa a pa mande « { $attribute } ». Retire repons sa a.
problem-attribute-not-a-number = Fòk repons pou « { $question } » se yon chif, tankou 12. Tanpri ekri l ankò.
problem-attribute-not-a-date = Fòk repons pou « { $question } » se yon dat ak yon lè, tankou 2026-03-01T08:00:00Z. Tanpri ekri l ankò.
problem-attribute-not-listed = « { $value } » pa youn nan repons yo pou « { $question } ». Tanpri chwazi youn nan lis la.
problem-attribute-single = « { $question } » pran yon sèl repons. Tanpri kite youn sèlman.
# $field is one of the field names below; $limit and $length are counts of characters.
problem-text-too-long = « { $field } » ka gen { $limit ->
        [one] { NUMBER($limit) } karaktè
       *[other] { NUMBER($limit) } karaktè
    } pou pi plis, e pa ou a gen { NUMBER($length) }. Tanpri fè l pi kout.
problem-text-control-characters = « { $field } » gen karaktè ladan ki pa ka parèt. Tanpri tape l olye ou kole l.
problem-email-invalid = Adrès imèl sa a pa konplè. Tanpri verifye l; li dwe sanble ak non@example.com.
problem-too-many-photos = { $limit ->
        [one] Yon rapò ka gen { NUMBER($limit) } foto. Tanpri retire lòt yo.
       *[other] Yon rapò ka gen { NUMBER($limit) } foto pou pi plis. Tanpri retire kèk.
    }
problem-description-or-photo-missing = Vil la poko ka konnen sa ki pa bon. Tanpri esplike l oswa mete yon foto.
problem-contact-required = Vil la pa pran rapò sa a san « { $field } ». Tanpri ranpli l.

## Names of fields, as they stand above them on a form

field-description = Esplikasyon
field-address = Adrès
field-first-name = Prenon
field-last-name = Siyati
field-email = Imèl
field-phone = Telefòn
field-answer = Repons

## The folder where everything is kept

store-locked = Gen yon lòt { -product } k ap sèvi ak dosye { $folder }. Fèmen l epi eseye ankò.
store-read-only = Nou pa ka ekri anyen nan dosye { $folder }. Bay tèt ou dwa ekri ladan l oswa chwazi yon lòt dosye.
store-full = Pa gen plas ankò pou dosye { $folder }. Fè plas epi eseye ankò; sa ki te deja anrejistre an sekirite.
# $found and $known are numbers of the arrangement of the data.
store-newer = Yon { -product } ki pi nouvo te ekri done sa yo (fòma { $found }; sa a konnen { $known }). Mete { -product } ajou; anyen pa chanje.
store-damaged = Done ki nan dosye { $folder } gate. Fè yon verifikasyon pou sove sa ki ka sove; anyen pa efase.
store-missing-settings = Poko gen yon vil ki chwazi. Chwazi vil ou anvan; sou liy kòmand la se: curbline init --server ADDRESS
# $folder is a folder in which everything is encrypted.
store-sealed = Done ki nan dosye { $folder } kode, e nou pa ka louvri yo san kle yo. Louvri yo ak pwogram ki te kreye yo a epi ak kle a, sou liy kòmand la --key-file FILE; anyen pa chanje.
store-not-sealed = Done ki nan dosye { $folder } pa kode, kidonk nou pa ka louvri yo ak yon kle. Louvri yo san kle oswa chwazi yon nouvo dosye; anyen pa chanje.
store-wrong-key = Done ki nan dosye { $folder } kode ak yon lòt kle. Louvri yo sou aparèy ki te kreye yo a, oswa chwazi yon nouvo dosye; anyen pa chanje.
store-no-key = Kle done kode yo pa disponib. Debloke aparèy sa a epi eseye ankò; anyen pa chanje.
store-unusable = Nou pa ka sèvi ak dosye { $folder }. Verifye si li egziste e si se pou ou, oswa chwazi yon lòt dosye.
store-photo-missing = Yon foto rapò sa a pa sou aparèy sa a ankò. Mete foto a ankò oswa voye rapò a san li.
store-photo-damaged = Yon foto rapò sa a gate sou aparèy sa a. Mete foto a ankò oswa voye rapò a san li.
store-original-missing = Orijinal foto sa a pa sou aparèy sa a ankò. Chèche l nan yon kopi sekou dosye done a; rapò a toujou gen SHA-256 li.
store-original-damaged = Orijinal foto sa a gate sou aparèy sa a e nou pa ekri l. Chèche l nan yon kopi sekou dosye done a; rapò a toujou gen SHA-256 li.
originals-need-key = Nou ka kenbe orijinal yo nan yon dosye done ki kode sèlman, e sa a pa kode. Kenbe SHA-256 yo sèlman, oswa kreye yon nouvo dosye ak yon kle; sou liy kòmand la --key-file FILE.
original-not-kept = Nou pa t kenbe orijinal foto sa a sou aparèy sa a. Mande moun ki te pran foto a.
# $photo is the name of a photo in this folder: 32 digits and letters.
photo-unknown = Rapò sa a pa gen foto « { $photo } ». Chèche l nan lis rapò ou yo.

## Talking to the city's server

city-address-invalid = « { $url } » se pa yon adrès entènèt. Ekri youn ki kòmanse ak https://
city-insecure = Koneksyon ak { $url } pa t ap kode. Ekri yon adrès ki kòmanse ak https://, oswa, si rezo a se pou ou, pèmèt sa a; sou liy kòmand la se --plain-http
# A pin is the name of a key, such as sha256/47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=
city-pins-need-tls = Nou pa ka verifye kle { $url }, paske koneksyon an pa t ap kode. Ekri yon adrès ki kòmanse ak https:// oswa retire anprent kle yo.
city-pin-invalid = « { $pin } » se pa yon anprent kle. Ekri sha256/ ak 44 karaktè SHA-256 kle a an Base64.
city-unreachable = Nou pa ka jwenn sèvè vil la { $url }. Verifye koneksyon ou ak adrès la; sa ou te anrejistre rete e n ap voye l pita.
city-timeout = Sèvè vil la { $url } pran twòp tan pou l reponn. Eseye ankò nan kèk minit; sa ou te anrejistre rete.
city-tls = Pa gen koneksyon an sekirite ki posib ak { $url }. Verifye dat ak lè aparèy sa a, ansanm ak rezo w ap sèvi a.
city-cut = Koneksyon ak { $url } koupe anvan repons lan te fini. Eseye ankò lè koneksyon an pi bon.
city-answer-too-large = Repons { $url } twò gwo pou l bon. Verifye adrès sèvè vil la.
city-html = { $url } reponn ak yon paj entènèt. Si rezo sa a mande ou konekte ak yon kont, fè sa anvan; sinon verifye adrès sèvè vil la.
city-empty = { $url } reponn ak anyen ditou. Verifye adrès sèvè vil la, oswa eseye ankò pita.
city-not-understood = Repons { $url } se pa repons yon sèvè 311. Verifye adrès sèvè vil la.
# $status is the HTTP status, such as 403.
city-denied = Sèvè { $url } pa kite aplikasyon sa a antre (kòd { $status }). Verifye kle API a ak vil ou.
city-busy = Sèvè { $url } okipe e li mande nou tann. Sa ou te anrejistre rete e n ap voye l pita.
city-missing = Sèvè { $url } pa gen sa nou mande a. Verifye adrès ak jiridiksyon vil ou.
# $words are the words of the city, in whatever language it wrote them.
city-refused = Vil la refize sa ak kòd { $status } e li di: « { $words } ». Korije sa li di a epi eseye ankò.
city-refused-silent = Vil la refize sa ak kòd { $status } e li pa di poukisa. Verifye sa ou ekri a epi eseye ankò.
city-trouble = Sèvè { $url } gen yon pwoblèm pa l (kòd { $status }). Eseye ankò pita; sa ou te anrejistre rete.
city-moved = Sèvè vil la pa nan { $url } ankò. Mande vil ou nouvo adrès la epi mete l ankò.

## What can be done with a report

report-unknown = Pa gen rapò « { $report } » sou aparèy sa a. Chèche l nan lis rapò ou yo.
report-already-sending = N ap voye rapò sa a kounye a menm. Tann jiskaske sa fini.
report-already-accepted = Vil la deja gen rapò sa a, kidonk ou pa ka chanje l isit la ankò. Pou ajoute yon bagay, fè yon nouvo rapò oswa rele 311.
report-not-parked = Rapò sa a pa ap tann ou, kidonk pa gen anyen pou eseye ankò. L ap ale pou kont li.
report-uncertain = Nou poko konnen si rapò sa a rive nan vil la. Konekte sou entènèt pou nou ka verifye sa anvan.

## Everything else

profile-unknown = Pa gen pwofil sèvè « { $profile } ». Chwazi youn nan pwofil ki ladan yo oswa bay non yon fichye.
profile-invalid = Pwofil sèvè a gen yon erè nan « { $key } ». Korije l epi eseye ankò.
settings-invalid = Nou pa ka li enfòmasyon ki te anrejistre sou vil ou. Mete vil ou ankò; rapò ou yo rete.
cancelled = Nou kanpe, jan ou te mande a. Sa ou te anrejistre rete.
offline = Pa gen koneksyon entènèt. Sa ou te anrejistre rete e n ap voye l lè ou konekte.
internal = Gen yon bagay ki pa mache anndan { -product }; sa ou te anrejistre rete. Tanpri bay moun ki fè l yo referans sa a: { $reference }
file-unreadable = Nou pa ka li fichye { $path }. Verifye non l e si ou gen dwa li l.
file-unwritable = Nou pa ka ekri fichye { $path }. Verifye si dosye a egziste e si ou gen dwa ekri ladan l.
file-exists = Gen yon fichye { $path } deja. Chwazi yon lòt non oswa mete fichye sa a yon lòt kote.

## Why a report waits for a person

parked-refused = Vil la refize rapò a ak kòd { $status } e li di: « { $words } ». Korije rapò a epi voye l ankò, oswa jete l.
parked-refused-silent = Vil la refize rapò a ak kòd { $status } e li pa di poukisa. Verifye rapò a epi voye l ankò, oswa rele 311.
parked-incomplete = Vil la vle konnen plis: « { $words } ». Konplete rapò a epi voye l ankò.
parked-too-many-attempts = { $attempts ->
        [one] Nou eseye { NUMBER($attempts) } fwa e rapò a pa t ka rive. Eseye ankò pita oswa rele 311.
       *[other] Nou eseye { NUMBER($attempts) } fwa e rapò a pa t ka rive. Eseye ankò pita oswa rele 311.
    }
parked-uncertain = Nou pa ka di si vil la resevwa rapò sa a. Si li pa sou sit entènèt vil la, voye l ankò, menmsi vil la ka genyen l de fwa; si li la, jete l isit la.
parked-photo-missing = Yon foto rapò sa a pa sou aparèy sa a ankò. Mete foto a ankò oswa voye rapò a san li.
parked-denied = Vil la pa kite aplikasyon sa a voye rapò (kòd { $status }). Verifye kle API a ak vil ou epi eseye ankò.
parked-duplicate = Vil la di li deja konnen sa: « { $words } ». Jete rapò a si ou dakò, oswa chanje l epi voye l ankò.
parked-duplicate-silent = Vil la di li deja konnen sa. Jete rapò a si ou dakò, oswa chanje l epi voye l ankò.
parked-too-large = Foto a twò gwo pou vil la, menm apre nou fè l pi piti. Voye rapò a san li oswa ak yon lòt foto.

## Why a report is not sent yet; no action is needed

waiting-offline = N ap tann koneksyon entènèt. Rapò a ap ale pou kont li depi gen koneksyon.
waiting-costly = Foto yo ap tann yon rezo ki pa koute anplis, jan ou te chwazi a. Konekte sou Wi-Fi, oswa pèmèt foto sou tout rezo.
waiting-unreachable = Sèvè vil la pa reponn kounye a. Rapò a ap ale pou kont li depi li reponn.
waiting-tls = Kounye a pa gen koneksyon an sekirite ki posib ak sèvè vil la. Verifye dat ak lè aparèy sa a, ansanm ak rezo w ap sèvi a.
waiting-refused = Dènye fwa a, vil la pa t ka pran rapò a. N ap eseye ankò otomatikman.
waiting-checked = N ap chèche konnen si vil la gen rapò sa a. N ap verifye ankò otomatikman.
waiting-retry = Vil la poko ka pran rapò a. N ap eseye ankò: { DATETIME($date) }.
waiting-server-paused = Sèvè vil la mande nou tann yon ti moman. Apre sa rapò a ap ale pou kont li.
waiting-denied = Vil la pa kite aplikasyon sa a antre kounye a. N ap kontinye eseye; si sa dire, verifye kle API a ak vil ou.
waiting-captive-portal = Rezo sa a vle ou konekte ak yon kont anvan. Louvri yon paj entènèt nan navigatè ou, konekte, epi rapò a ap ale pou kont li.
waiting-paused = Pa gen rapò k ap voye sou aparèy sa a: voye a sou poz. Retire poz la pou voye rapò a.
