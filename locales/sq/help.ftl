# The help of the command line. Names of commands and options, and words in CAPITALS that stand for a value, are never translated.

## What stands around it

help-usage = Përdorimi
help-commands = Komandat
help-arguments = Argumentet
help-options = Opsionet
help-help = Tregon këtë ndihmë
help-version = Tregon versionin
help-subcommand = Tregon këtë ndihmë ose atë të një komande
# $value is what is taken where the option is not given.
help-default = [nëse nuk jepet: { $value }]
# $values are the words to choose from, as they are typed.
help-choices = [një nga: { $values }]

## Commands

help-curbline = Raportime te qyteti me 311, të ruajtura menjëherë dhe të dërguara kur ka lidhje.
help-demo = E gjithë historia me një komandë: një qytet, një telefon pa sinjal, një raportim, dorëzimi i tij
help-init = Mban mend me cilin qytet flitet; nuk kërkon rrjet
help-city = Qyteti: si flitet me serverin e tij dhe ç’u mësua për të
help-services = Çfarë ofron qyteti
help-report = Ruan një raportim dhe e vë në radhë; nuk e prek kurrë rrjetin
help-sync = Dorëzon çfarë ka ardhur radha, e konfirmon, pyet për lajme
help-network = Në cilat rrjete mund të dërgohen fotot, dhe sa presin
help-originals = Çfarë ruhet nga skedarët prej të cilëve bëhen fotot
help-original = Shkruan skedarin prej të cilit u bë një foto, të paenkriptuar dhe të krahasuar me SHA-256 të tij
help-list = Të gjitha raportimet dhe ku kanë arritur
help-status = Një raportim dhe ku ka arritur
help-retry = Dërgon përsëri një raportim të padërguar ose që pret
help-arrived = Një raportim i dyshimtë është te qyteti: dikush e ka parë atje
help-discard = Anulon një raportim të padërguar ose që pret
help-edit = Ndryshon një raportim të padërguar ose që pret
help-nearby = Çfarë u raportua rreth një vendi, me sa dihet në këtë pajisje; nuk kërkon rrjet
help-follow = Ndjek kërkesën e dikujt tjetër në vend që e njëjta gjë të raportohet përsëri; lajmet e saj vijnë me çdo sinkronizim
help-unfollow = Nuk e ndjek më një kërkesë
help-address = Vendet që mund të dojë të thotë një tekst, ose adresa e një vendi, sipas paketës së qytetit
help-where = Ku është një vend: brenda qytetit ose jo, zonat e tij, kush përgjigjet dhe sipas cilit rregull
help-photo = Çfarë thotë një foto për veten, dhe fotoja e bërë e sigurt: drejt, pa metadata, me përmasa të reja
help-pack = Paketat e qytetit: çfarë di një qytet, në një skedar të nënshkruar
help-pack-key = Krijon një çift çelësash: sekretin në FILE, atë për të gjithë në FILE.pub
help-pack-build = Kontrollon një dosje me skedarë të thjeshtë dhe e kthen në paketë
help-pack-verify = Kontrollon që një paketë është e plotë dhe e nënshkruar me një çelës
help-pack-show = Çfarë thotë një paketë për veten, kushdo që e nënshkroi
help-pack-remove = Heq paketën e instaluar, që të mund të instalohet ajo e një qyteti tjetër
help-fix = Ku është kjo makinë, sipas një marrësi satelitor pranë saj
help-languages = Gjuhët që ka
help-text = Një mesazh me fjalë
help-export = Gjithçka që u raportua, për programe të tjera
help-check = Verifikon dosjen e të dhënave; shpëton çfarë është dëmtuar

## Options of every command

help-arg-data-dir = Ku ruhen raportimet dhe fotot; përndryshe dosja e sistemit për të dhëna
help-arg-key-file = Enkripton dosjen e të dhënave me këtë çelës: 32 bajt ose 64 shifra heksadecimale në një skedar që është vetëm i juaji. Kërkon një ndërtim me veçorinë sealed
help-arg-language = Gjuha që flitet, si es; përndryshe ajo e mjedisit
help-arg-json = Nxjerr saktësisht një dokument JSON në stdout
help-arg-verbose = Shënon më shumë në stderr; përsëriteni për edhe më shumë

## Options and arguments with one meaning everywhere. A place is latitude and longitude in degrees (WGS 84).

help-arg-report-id = Raportimi, siç e tregon list
help-arg-photo-id = Fotoja, siç e tregon list --json
help-arg-output = Skedari që do të shkruhet
help-arg-at = Vendi: gjerësia dhe gjatësia gjeografike në gradë, me presje në mes
help-arg-photo = Një foto; vendi dhe ora merren prej saj kur nuk jepen
help-arg-address = Vendi me fjalë
help-arg-description = Cili është problemi
help-arg-attribute = Përgjigjja për një pyetje të shërbimit; përsëriteni për disa
help-arg-first-name = Emri i atij që raporton
help-arg-last-name = Mbiemri i atij që raporton
help-arg-email = Adresa e emailit të atij që raporton
help-arg-phone = Numri i telefonit të atij që raporton
help-arg-anonymous = Nuk jepet asnjë emër
help-arg-redact = Një zonë për t’u mbuluar, në pikselë të fotos së drejtë: një kuti, ose këndet X,Y;X,Y;X,Y të një shumëkëndëshi. E zezë, ose, me pixelate: përpara, disa blloqe të ngjyrave të saj

## Options and arguments of one command

help-demo-photo = Një foto juaja
help-demo-keep = Lë DIR/phone dhe DIR/city në fund
help-init-server = Adresa bazë e GeoReport
help-init-api-key = Çelësi që dha qyteti
help-init-jurisdiction = Cili qytet, kur një server u shërben disave
help-init-profile = Një profil që ka programi ose një skedar me një të tillë
help-init-pack = Një paketë e qytetit për t’u instaluar, që shërbimet dhe vendet të njihen pa rrjet
help-init-pack-key = Çelësi publik me të cilin duhet të jenë nënshkruar paketat e këtij qyteti
help-init-plain-http = Lejon një adresë që fillon me http:// dhe nuk është e kësaj makine. Kushdo në rrugë mund t’i lexojë dhe ndryshojë atëherë raportimet, emrat dhe çelësin API; është menduar për një qytet në një rrjet tuajin
help-init-pins = Flet me serverin vetëm nëse ka këtë çelës, përveç një certifikate që sistemi e beson; përsëriteni për një çelës rezervë
help-services-refresh = Pyet qytetin së pari
help-services-search = Vetëm shërbimet me këto fjalë, në çdo gjuhë
help-services-code = Një shërbim dhe pyetjet e tij
help-report-service = Shërbimi që kërkohet
help-report-accuracy = Sa larg mund të jetë gabim vendi, në metra
help-edit-accuracy = Sa larg mund të jetë gabim vendi, në metra
help-edit-service = Një shërbim tjetër
help-sync-deadline = Vazhdon derisa të mos mbetet asgjë për të bërë ose të kalojnë kaq sekonda
help-sync-connection = Si është lidhur kjo makinë, sepse vetë nuk e kupton dot
help-network-photos = Në cilat rrjete mund të dërgohen fotot tani e tutje
help-originals-kept = Tani e tutje: asgjë, SHA-256 i tyre, ose, në një dosje të enkriptuar, edhe skedarët. Një skedar tregon atë që është mbuluar në foto dhe përmban atë që u hoq prej saj; nuk dërgohet kurrë
help-arrived-number = Numri i tij te qyteti
help-follow-number = Numri i kërkesës te qyteti
help-follow-list = Tregon çfarë ndiqet
help-unfollow-number = Numri i kërkesës te qyteti
help-nearby-accuracy = Sa larg mund të jetë gabim vendi, në metra; tregohet edhe çfarë ndodhet brenda kësaj largësie
help-nearby-service = Vetëm të këtij shërbimi
help-nearby-radius = Sa larg përreth, në metra
help-nearby-limit = Sa nga më të afërtat
help-address-text = Një adresë, një kryqëzim, një vend i njohur ose koordinata
help-address-at = Në vend të kësaj, adresa më e afërt e këtij vendi: gjerësia dhe gjatësia gjeografike në gradë
help-address-suggest = Në vend të kësaj, thotë si mund të vazhdojë TEXT, si gjatë shkrimit
help-where-accuracy = Sa larg mund të jetë gabim vendi, në metra; tregohet edhe çfarë ndodhet brenda kësaj largësie
help-where-service = Çfarë kërkohet aty
help-where-owner = Kush kujdeset për rrugën, siç thotë lista e rrugëve të qytetit
help-where-asset = Çfarë ka aty, siç e quajnë rregullat e qytetit
help-photo-input = Fotoja
help-photo-output = Ku shkon rezultati; pa këtë tregohen vetëm faktet
help-photo-thumbnail = Ku shkon një foto e vogël
help-photo-max-edge = Ana më e gjatë në pikselë
help-photo-quality = Cilësia e JPEG
help-pack-build-folder = Dosja me pack.json
help-pack-build-key = Çelësi sekret me të cilin nënshkruhet
help-pack-pack = Paketa
help-pack-verify-key = Çelësi publik, ose sekreti të cilit i përket
help-fix-gpsd = Pyet gpsd atje
help-fix-nmea = Lexon NMEA 0183 nga një linjë seriale, si /dev/ttyUSB0, ose nga një skedar
help-fix-service = Po aq i saktë sa kërkon ky shërbim; përndryshe 30 m
help-fix-seconds = Nuk pret më shumë se kaq për një vend mjaft të saktë; përndryshe 45
help-fix-when = Është regjistrim, i filluar në këtë çast, si 2026-03-01T08:00:00Z; dëgjohet deri në fund
help-text-key = Id e mesazhit
help-text-arguments = Një vlerë që përmend mesazhi
help-export-format = Forma
