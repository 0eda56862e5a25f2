# What went wrong or is missing. One sentence or two; the last words name what to do.

-product = Curbline

## A picture cannot be used

photo-missing = Në atë vend nuk ka asnjë foto. Zgjidheni foton përsëri.
photo-unreadable = Kjo foto nuk hapet. Kontrolloni nëse keni leje ta lexoni skedarin, ose zgjidhni një foto tjetër.
photo-empty = Ky skedar fotoje është bosh. Bëjeni foton përsëri ose zgjidhni një tjetër.
photo-not-a-picture = Ky skedar nuk është foto. Zgjidhni një foto në formatin JPEG, PNG ose WebP.
# $format is the usual name of a picture format, such as HEIC.
photo-format = Fotot në formatin { $format } nuk mund të dërgohen. Kthejeni foton në JPEG me telefonin ose kompjuterin tuaj dhe shtojeni përsëri.
photo-decoder = Telefoni juaj nuk e hapi dot këtë foto { $format }. Bëjeni foton përsëri, ose kthejeni në JPEG dhe shtojeni përsëri.
photo-truncated = Një pjesë e kësaj fotoje mungon, sikur kopjimi të jetë ndërprerë. Kopjojeni përsëri ose bëni një foto të re.
photo-damaged = Kjo foto është e dëmtuar dhe nuk lexohet. Bëjeni foton përsëri ose zgjidhni një tjetër.
# $megapixels and $limit are millions of pixels.
photo-too-many-pixels = Kjo foto ka { NUMBER($megapixels) } megapikselë, dhe pranohen më së shumti { NUMBER($limit) }. Zvogëlojeni ose zgjidhni një foto tjetër.
# $mebibytes and $limit are sizes in MiB, shown as MB.
photo-too-many-bytes = Ky skedar fotoje është { NUMBER($mebibytes) } MB, dhe pranohen më së shumti { NUMBER($limit) } MB. Zvogëlojeni ose zgjidhni një foto tjetër.
photo-redaction-outside = Një zonë që shënuat për t’u mbuluar është jashtë fotos. Shënojeni përsëri brenda fotos.
photo-redaction-corners = Një zonë që shënuat për t’u mbuluar duhet të ketë nga 3 deri në { NUMBER($limit) } kënde. Shënojeni përsëri.
photo-cancelled = Shtimi i fotos u ndal. Shtojeni përsëri kur t’ju duhet.
photo-not-searched = Në këtë foto nuk u kërkuan dot fytyra dhe targa. Shikojeni vetë dhe shënoni atë që nuk duhet ta shohë askush.

## A report is not complete yet

problem-place-missing = Raportimi nuk ka ende vend. Shënojeni në hartë, shkruani një adresë ose përdorni një foto që e di se ku u bë.
problem-coordinate-invalid = Këto koordinata nuk janë një vend në Tokë. Gjerësia gjeografike shkon nga -90 në 90 dhe gjatësia gjeografike nga -180 në 180.
problem-accuracy-invalid = Saktësia e vendit duhet të jetë një largësi në metra, zero ose më shumë. Ndreqeni ose lëreni bosh.
problem-service-unknown = Qyteti nuk ka shërbim me emrin “{ $service }”. Zgjidhni një nga lista e shërbimeve.
problem-catalog-empty = Lista e shërbimeve nuk është ngarkuar ende. Lidhuni një herë me internetin dhe rifreskojeni.
# $question is the city's own wording of a question.
problem-attribute-missing = Ju lutemi përgjigjuni pyetjes së qytetit “{ $question }”.
problem-attribute-unknown = Ky shërbim nuk pyet për “{ $attribute }”. Mos e jepni atë përgjigje.
problem-attribute-not-a-number = Përgjigjja për “{ $question }” duhet të jetë një numër, si 12. Ju lutemi shkruajeni përsëri.
problem-attribute-not-a-date = Përgjigjja për “{ $question }” duhet të jetë një datë me orë, si 2026-03-01T08:00:00Z. Ju lutemi shkruajeni përsëri.
problem-attribute-not-listed = “{ $value }” nuk është nga përgjigjet për “{ $question }”. Ju lutemi zgjidhni një nga lista.
problem-attribute-single = “{ $question }” pranon vetëm një përgjigje. Ju lutemi mbani një.
# $field is one of the field names below; $limit and $length are counts of characters.
problem-text-too-long = “{ $field }” mund të ketë më së shumti { $limit ->
        [one] { NUMBER($limit) } shenjë
       *[other] { NUMBER($limit) } shenja
    }, dhe teksti juaj ka { NUMBER($length) }. Ju lutemi shkurtojeni.
problem-text-control-characters = “{ $field }” përmban shenja që nuk mund të tregohen. Ju lutemi shkruajeni përsëri në vend që ta ngjisni.
problem-email-invalid = Kjo nuk është adresë e plotë emaili. Ju lutemi kontrollojeni; ajo duket si emri@example.com.
problem-too-many-photos = { $limit ->
        [one] Një raportim mund të ketë { NUMBER($limit) } foto. Ju lutemi hiqni të tjerat.
       *[other] Një raportim mund të ketë më së shumti { NUMBER($limit) } foto. Ju lutemi hiqni disa.
    }
problem-description-or-photo-missing = Qyteti nuk e kupton dot ende se cili është problemi. Ju lutemi përshkruajeni ose shtoni një foto.
problem-contact-required = Qyteti nuk e pranon këtë raportim pa “{ $field }”. Ju lutemi plotësojeni.

## Names of fields, as they stand above them on a form

field-description = Përshkrimi
field-address = Adresa
field-first-name = Emri
field-last-name = Mbiemri
field-email = Emaili
field-phone = Telefoni
field-answer = Përgjigjja

## The folder where everything is kept

store-locked = Një kopje tjetër e { -product } po përdor dosjen { $folder }. Mbylleni dhe provoni përsëri.
store-read-only = Në dosjen { $folder } nuk shkruhet dot asgjë. Jepini vetes leje për të shkruar aty ose zgjidhni një dosje tjetër.
store-full = Nuk ka më vend për dosjen { $folder }. Lironi vend dhe provoni përsëri; ajo që ishte ruajtur më parë është e sigurt.
# $found and $known are numbers of the arrangement of the data.
store-newer = Këto të dhëna i shkroi një { -product } më i ri (formati { $found }; ky njeh { $known }). Përditësojeni { -product }; asgjë nuk u ndryshua.
store-damaged = Të dhënat në dosjen { $folder } janë të dëmtuara. Bëni një kontroll për të shpëtuar ç’mund të shpëtohet; asgjë nuk fshihet.
store-missing-settings = Asnjë qytet nuk është caktuar ende. Zgjidhni së pari qytetin tuaj; në rreshtin e komandave kjo është: curbline init --server ADDRESS
# $folder is a folder in which everything is encrypted.
store-sealed = Të dhënat në dosjen { $folder } janë të enkriptuara dhe nuk hapen pa çelësin e tyre. Hapini me programin që e krijoi dosjen dhe me çelësin e saj, në rreshtin e komandave --key-file FILE; asgjë nuk u ndryshua.
store-not-sealed = Të dhënat në dosjen { $folder } nuk janë të enkriptuara, prandaj nuk hapen me çelës. Hapini pa çelës ose zgjidhni një dosje të re; asgjë nuk u ndryshua.
store-wrong-key = Të dhënat në dosjen { $folder } janë të enkriptuara me një çelës tjetër. Hapini në pajisjen që e krijoi dosjen, ose zgjidhni një dosje të re; asgjë nuk u ndryshua.
store-no-key = Çelësi i të dhënave të enkriptuara nuk gjendet tani. Zhbllokojeni këtë pajisje dhe provoni përsëri; asgjë nuk u ndryshua.
store-unusable = Dosja { $folder } nuk mund të përdoret. Kontrolloni që ajo ekziston dhe është juaja, ose zgjidhni një dosje tjetër.
store-photo-missing = Një foto e këtij raportimi nuk është më në këtë pajisje. Shtojeni foton përsëri ose dërgojeni raportimin pa të.
store-photo-damaged = Një foto e këtij raportimi u dëmtua në këtë pajisje. Shtojeni foton përsëri ose dërgojeni raportimin pa të.
store-original-missing = Origjinali i kësaj fotoje nuk është më në këtë pajisje. Kërkojeni në një kopje rezervë të dosjes së të dhënave; raportimi e ka ende SHA-256 të tij.
store-original-damaged = Origjinali i kësaj fotoje u dëmtua në këtë pajisje dhe nuk u nxor. Kërkojeni në një kopje rezervë të dosjes së të dhënave; raportimi e ka ende SHA-256 të tij.
originals-need-key = Origjinalet mund të ruhen vetëm në një dosje të dhënash të enkriptuar, dhe kjo nuk është e tillë. Ruani vetëm SHA-256 të tyre, ose krijoni një dosje të re me çelës; në rreshtin e komandave --key-file FILE.
original-not-kept = Origjinali i kësaj fotoje nuk u ruajt në këtë pajisje. Kërkojani atij që e bëri foton.
# $photo is the name of a photo in this folder: 32 digits and letters.
photo-unknown = Ky raportim nuk ka foto “{ $photo }”. Gjejeni në listën e raportimeve tuaja.

## Talking to the city's server

city-address-invalid = “{ $url }” nuk është adresë interneti. Shkruani një që fillon me https://
city-insecure = Lidhja me { $url } nuk do të ishte e enkriptuar. Shkruani një adresë që fillon me https://, ose, për një rrjet tuajin, lejojeni këtë; në rreshtin e komandave kjo është --plain-http
# A pin is the name of a key, such as sha256/47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=
city-pins-need-tls = Çelësi i { $url } nuk mund të kontrollohet, sepse lidhja nuk do të ishte e enkriptuar. Shkruani një adresë që fillon me https:// ose mos jepni pin.
city-pin-invalid = “{ $pin }” nuk është pin. Shkruani sha256/ dhe 44 shenjat e SHA-256 të çelësit në Base64.
city-unreachable = Serveri i qytetit { $url } nuk arrihet. Kontrolloni lidhjen tuaj dhe adresën; ajo që ruajtët mbetet e ruajtur dhe do të dërgohet më vonë.
city-timeout = Serveri i qytetit { $url } vonoi shumë të përgjigjej. Provoni përsëri pas disa minutash; ajo që ruajtët mbetet e ruajtur.
city-tls = Me { $url } nuk bëhet dot lidhje e sigurt. Kontrolloni datën dhe orën e kësaj pajisjeje dhe rrjetin ku jeni lidhur.
city-cut = Lidhja me { $url } u ndërpre para se të vinte e gjithë përgjigjja. Provoni përsëri kur lidhja të jetë më e mirë.
city-answer-too-large = Përgjigjja e { $url } është tepër e madhe për të qenë e saktë. Kontrolloni adresën e serverit të qytetit.
city-html = { $url } u përgjigj me një faqe interneti. Nëse ky rrjet ju kërkon të identifikoheni, bëjeni këtë së pari; përndryshe kontrolloni adresën e serverit të qytetit.
city-empty = { $url } u përgjigj pa asgjë. Kontrolloni adresën e serverit të qytetit, ose provoni më vonë.
city-not-understood = Përgjigjja e { $url } nuk është ajo e një serveri 311. Kontrolloni adresën e serverit të qytetit.
# $status is the HTTP status, such as 403.
city-denied = Serveri { $url } nuk e lejon këtë aplikacion të hyjë (kodi { $status }). Kontrolloni çelësin API me qytetin tuaj.
city-busy = Serveri { $url } është i zënë dhe na kërkon të presim. Ajo që ruajtët mbetet e ruajtur dhe do të dërgohet më vonë.
city-missing = Serveri { $url } nuk e ka atë që u kërkua. Kontrolloni adresën dhe juridiksionin e qytetit tuaj.
# $words are the words of the city, in whatever language it wrote them.
city-refused = Qyteti e refuzoi këtë me kodin { $status } dhe tha: “{ $words }”. Ndreqni atë që thuhet aty dhe provoni përsëri.
city-refused-silent = Qyteti e refuzoi këtë me kodin { $status } dhe nuk dha arsye. Kontrolloni atë që shkruat dhe provoni përsëri.
city-trouble = Serveri { $url } ka vetë një problem (kodi { $status }). Provoni më vonë; ajo që ruajtët mbetet e ruajtur.
city-moved = Serveri i qytetit nuk është më te { $url }. Pyeteni qytetin tuaj për adresën e re dhe caktojeni përsëri.

## What can be done with a report

report-unknown = Në këtë pajisje nuk ka raportim “{ $report }”. Gjejeni në listën e raportimeve tuaja.
report-already-sending = Ky raportim po dërgohet pikërisht tani. Prisni derisa të mbarojë.
report-already-accepted = Qyteti e ka tashmë këtë raportim, prandaj nuk mund të ndryshohet më këtu. Për të shtuar diçka, bëni një raportim të ri ose telefononi 311.
report-not-parked = Ky raportim nuk pret diçka nga ju, prandaj nuk ka ç’të provohet përsëri. Ai dërgohet vetë.
report-uncertain = Nuk dihet ende nëse ky raportim arriti te qyteti. Lidhuni me internetin që kjo të verifikohet së pari.

## Everything else

profile-unknown = Nuk ka profil serveri “{ $profile }”. Zgjidhni një nga profilet që ka programi ose jepni një skedar.
profile-invalid = Profili i serverit ka një gabim te “{ $key }”. Ndreqeni dhe provoni përsëri.
settings-invalid = Cilësimet e ruajtura të qytetit tuaj nuk lexohen. Caktojeni qytetin përsëri; raportimet tuaja janë të ruajtura.
cancelled = U ndal, siç kërkuat. Ajo që ruajtët mbetet e ruajtur.
offline = Nuk ka lidhje interneti. Ajo që ruajtët mbetet e ruajtur dhe do të dërgohet kur të keni lidhje.
internal = Diçka shkoi keq brenda { -product }; ajo që ruajtët mbetet e ruajtur. Ju lutemi tregojuni zhvilluesve të programit këtë referencë: { $reference }
file-unreadable = Skedari { $path } nuk lexohet. Kontrolloni emrin dhe nëse keni leje ta lexoni.
file-unwritable = Skedari { $path } nuk shkruhet dot. Kontrolloni që dosja e tij ekziston dhe që keni leje të shkruani aty.
file-exists = Ka tashmë një skedar { $path }. Zgjidhni një emër tjetër ose zhvendoseni atë skedar.

## Why a report waits for a person

parked-refused = Qyteti e refuzoi raportimin me kodin { $status } dhe tha: “{ $words }”. Ndreqeni raportimin dhe dërgojeni përsëri, ose anulojeni.
parked-refused-silent = Qyteti e refuzoi raportimin me kodin { $status } dhe nuk dha arsye. Kontrolloni raportimin dhe dërgojeni përsëri, ose telefononi 311.
parked-incomplete = Qyteti do të dijë më shumë: “{ $words }”. Plotësojeni raportimin dhe dërgojeni përsëri.
parked-too-many-attempts = { $attempts ->
        [one] Raportimi nuk u dorëzua dot me { NUMBER($attempts) } përpjekje. Provoni më vonë ose telefononi 311.
       *[other] Raportimi nuk u dorëzua dot me { NUMBER($attempts) } përpjekje. Provoni më vonë ose telefononi 311.
    }
parked-uncertain = Nuk e dimë dot nëse qyteti e mori këtë raportim. Nëse nuk është në faqen e internetit të qytetit, dërgojeni përsëri, edhe pse qyteti pastaj mund ta ketë dy herë; nëse është aty, anulojeni këtu.
parked-photo-missing = Një foto e këtij raportimi nuk është më në këtë pajisje. Shtojeni foton përsëri ose dërgojeni raportimin pa të.
parked-denied = Qyteti nuk e lejon këtë aplikacion të dërgojë raportime (kodi { $status }). Kontrolloni çelësin API me qytetin tuaj dhe provoni përsëri.
parked-duplicate = Qyteti thotë se e di tashmë këtë: “{ $words }”. Anulojeni raportimin nëse jeni dakord, ose ndryshojeni dhe dërgojeni përsëri.
parked-duplicate-silent = Qyteti thotë se e di tashmë këtë. Anulojeni raportimin nëse jeni dakord, ose ndryshojeni dhe dërgojeni përsëri.
parked-too-large = Fotoja është tepër e madhe për qytetin edhe pasi u zvogëlua. Dërgojeni raportimin pa të ose me një foto tjetër.

## Why a report is not sent yet; no action is needed

waiting-offline = Po pritet lidhja me internetin. Raportimi dërgohet vetë sapo të ketë lidhje.
waiting-costly = Fotot presin një rrjet që nuk kushton më shumë, siç zgjodhët. Lidhuni me Wi-Fi, ose lejoni fotot në çdo rrjet.
waiting-unreachable = Serveri i qytetit nuk përgjigjet tani për tani. Raportimi dërgohet vetë sapo të përgjigjet.
waiting-tls = Tani për tani nuk bëhet dot lidhje e sigurt me serverin e qytetit. Kontrolloni datën dhe orën e kësaj pajisjeje dhe rrjetin ku jeni lidhur.
waiting-refused = Herën e fundit qyteti nuk e mori dot raportimin. Dërgimi provohet përsëri automatikisht.
waiting-checked = Po verifikojmë nëse qyteti e ka këtë raportim. Kjo kontrollohet përsëri automatikisht.
waiting-retry = Qyteti nuk e mori dot ende raportimin. Përpjekja e ardhshme: { DATETIME($date) }.
waiting-server-paused = Serveri i qytetit na kërkoi të presim pak. Pas kësaj raportimi dërgohet vetë.
waiting-denied = Tani për tani qyteti nuk e lejon këtë aplikacion të hyjë. Vazhdojmë të provojmë; nëse kjo zgjat, kontrolloni çelësin API me qytetin tuaj.
waiting-captive-portal = Ky rrjet do që të identifikoheni së pari. Hapni një faqe interneti në shfletuesin tuaj, identifikohuni, dhe raportimi dërgohet vetë.
waiting-paused = Dërgimi është ndalur përkohësisht në këtë pajisje. Ndizeni përsëri që të dërgohet raportimi.
