# What only the command line says. Its help is English in every language, because the library that reads the command
# line writes it; names of commands and options are never translated.

## demo

demo-flow-title = Një raportim nga rruga te qyteti
demo-city-started = Një qytet i vogël po dëgjon te { $url }
demo-photo-drawn = U vizatua një foto e një grope në rrugë, me vendin dhe orën e aparatit: { $path }
demo-photo-chosen = Po përdoret fotoja juaj: { $path }
# What the demo's report says, as a resident would write it.
demo-description = Gropë e thellë në korsinë e djathtë, makinat i shmangen.
demo-place-pinned = Fotoja nuk e di ku u bë, prandaj në hartë vihet një shenjë.
demo-offline = Telefoni nuk ka sinjal.
demo-saved = U ruajt në telefon si { $reference }. Asgjë nuk u dërgua.
demo-queue = Çfarë pret në telefon:
demo-online = Sinjali u kthye. Po dërgohet çfarë pret.
demo-delivered = { $count ->
        [0] Asnjë raportim nuk u dorëzua.
        [one] U dorëzua { NUMBER($count) } raportim.
       *[other] U dorëzuan { NUMBER($count) } raportime.
    }
demo-read-back = Po pyetet qyteti çfarë ka:
demo-photo-at = Fotoja është tani te { $url }
demo-kept = Telefoni dhe qyteti mbetën në dosjen { $folder }

## Setting up, services

init-done = Qyteti juaj është caktuar: { $url }
services-title = Çfarë ofron qyteti
services-none = Asnjë shërbim nuk përshtatet.
services-fresh = Siç e kishte qyteti më { DATETIME($date) }
services-due-days = { $count ->
        [one] Zakonisht kryhet brenda { NUMBER($count) } dite
       *[other] Zakonisht kryhet brenda { NUMBER($count) } ditësh
    }
services-due-business-days = { $count ->
        [one] Zakonisht kryhet brenda { NUMBER($count) } dite pune
       *[other] Zakonisht kryhet brenda { NUMBER($count) } ditësh pune
    }
services-question-required = Duhet një përgjigje
services-question-optional = Një përgjigje është e mirëpritur, por jo e detyrueshme

## Reports

# $report is the id on this device, $reference the short reference that is also sent to the city.
report-saved = U ruajt si { $report } me referencën { $reference }. Do të dërgohet me sinkronizimin e ardhshëm.
sync-summary = { $delivered ->
        [0] Asgjë e dorëzuar
        [one] { NUMBER($delivered) } raportim i dorëzuar
       *[other] { NUMBER($delivered) } raportime të dorëzuara
    }, { $pending ->
        [0] asnjë në pritje
        [one] { NUMBER($pending) } në pritje
       *[other] { NUMBER($pending) } në pritje
    }, { $attention ->
        [0] asnjë nuk pret diçka nga ju.
        [one] { NUMBER($attention) } pret diçka nga ju.
       *[other] { NUMBER($attention) } presin diçka nga ju.
    }
list-none = Në këtë pajisje nuk ka ende raportime.
list-title = Raportimet tuaja
# One report: $service is the city's name of a service, $state one of the states delivery-*.
list-line = { $service }: { $state }
# $label is one of the labels below.
list-detail = { $label }: { $value }
list-saved = U ruajt më { DATETIME($date) }
# $state is one of the states photo-state-*, $width and $height are pixels.
list-photo = Foto: { $state } ({ $width } × { $height } pikselë, { NUMBER($kilobytes) } KB)
retry-done = Raportimi do të dërgohet përsëri me sinkronizimin e ardhshëm.
discard-done = Raportimi u anulua. Nuk do të dërgohet.
edit-done = Ndryshimet u ruajtën. Raportimi do të dërgohet me sinkronizimin e ardhshëm.

sync-nothing = Nuk ka asgjë për të dërguar.

## What stands before the parts of a report

label-number = Numri
label-place = Vendi
label-due = Afati
label-city = Qyteti

## A command line that cannot be understood. $help is the command that shows help, $option an option as it is typed.

usage-command-missing = Jepni një komandë, si list. Shihini të gjitha me: { $help }
usage-command-unknown = Nuk ka komandë “{ $value }”. Shihini të gjitha me: { $help }
usage-option-unknown = Këtu nuk ka opsion “{ $option }”. Shihni çfarë ka me: { $help }
usage-option-missing = Kjo mungon: { $option }. Shihni si shkruhet me: { $help }
usage-option-repeated = “{ $option }” është dhënë më shumë se një herë. Mbani një; shihni { $help }
usage-options-conflict = “{ $option }” dhe “{ $other }” nuk shkojnë bashkë. Hiqni njërin; shihni { $help }
usage-value-missing = “{ $option }” kërkon një vlerë. Shihni cilën me: { $help }
usage-value-invalid = “{ $value }” nuk i përshtatet “{ $option }”. Shihni çfarë i përshtatet me: { $help }
usage-unreadable = Kjo komandë nuk kuptohet. Shihni si shkruhet me: { $help }

## What was typed after an option

argument-place-invalid = “{ $value }” nuk është vend. Shkruani gjerësinë dhe gjatësinë gjeografike me presje në mes, si 39.95,-75.16
argument-redaction-invalid = “{ $value }” nuk është zonë e një fotoje. Shkruani anën e majtë, anën e sipërme, gjerësinë dhe lartësinë në pikselë me presje në mes, si 10,20,300,200, ose këndet e një shumëkëndëshi, si 10,20;310,20;160,220
argument-pair-invalid = “{ $value }” nuk ka shenjë barazimi. Shkruani NAME=VALUE
argument-language-unknown = “{ $value }” nuk është nga gjuhët tona. Shihni në listën e gjuhëve çfarë ka.

## The key of an encrypted data folder

key-file-exposed = Të tjerë në këtë kompjuter mund ta marrin skedarin e çelësit { $path }. Bëjeni vetëm tuajin me: chmod 600, dhe pastaj provoni përsëri.
key-file-invalid = Skedari { $path } nuk përmban çelës. Një çelës është 32 bajt, ose 64 shifra heksadecimale.
sealed-unsupported = Ky ndërtim i { -product } nuk mund t’i enkriptojë të dhënat, prandaj --key-file nuk përdoret dot. Hiqeni, ose përdorni një ndërtim me veçorinë sealed.

## Everything else

export-done = { $count ->
        [0] Nuk kishte asgjë për të eksportuar; { $path } është bosh.
        [one] U shkrua { NUMBER($count) } raportim në { $path }
       *[other] U shkruan { NUMBER($count) } raportime në { $path }
    }
check-ok = Gjithçka është në rregull.
check-salvaged = { $count ->
        [0] Të dhënat ishin të dëmtuara, dhe asnjë raportim nuk u shpëtua dot. Skedari i dëmtuar u ruajt.
        [one] Të dhënat ishin të dëmtuara. U shpëtua { NUMBER($count) } raportim prej tyre, dhe skedari i dëmtuar u ruajt.
       *[other] Të dhënat ishin të dëmtuara. U shpëtuan { NUMBER($count) } raportime prej tyre, dhe skedari i dëmtuar u ruajt.
    }
# $reference is the short name of a report, such as CL-7K3F9Q.
check-photo-missing = Një foto e raportimit { $reference } nuk është më në këtë pajisje.
check-photo-damaged = Një foto e raportimit { $reference } është e dëmtuar në këtë pajisje. Skedari i dëmtuar u ruajt.
check-pack-damaged = Paketa e instaluar e qytetit është e dëmtuar. Raportimet tuaja janë të sigurta; instalojeni paketën përsëri nga skedari i saj.
# $width and $height are pixels, $kilobytes the size of the new file.
photo-done = Fotoja është gati: { $width } × { $height } pikselë, { NUMBER($kilobytes) } KB.
# What a picture says of its making. $zone is the zone of its clock, such as UTC-05.
photo-fact-taken = Bërë më { DATETIME($date) }; ora e saj tregonte { $zone }
photo-fact-taken-somewhere = Bërë më { DATETIME($date) }, nëse ora e saj ishte në zonën tuaj orare
# $place is latitude and longitude, $length a distance with its unit.
photo-fact-place = Bërë te { $place }
photo-fact-place-within = Bërë te { $place }, me gabim deri në { $length }
photo-fact-above-sea = { $length } mbi nivelin e detit
photo-fact-below-sea = { $length } nën nivelin e detit
photo-fact-direction = Drejtuar { NUMBER($degrees) }° nga veriu, sipas akrepave të orës
photo-fact-direction-magnetic = Drejtuar { NUMBER($degrees) }° nga veriu magnetik, sipas akrepave të orës
languages-title = Gjuhët
text-unknown = Nuk ka tekst “{ $key }”. Emrat e teksteve janë në dosjen locales.

## City packs

# $public is the text of the public key.
pack-key-made = Çelësi sekret është në { $path }; mbajeni për vete. Të gjithë mund ta kenë { $path }.pub: { $public }
pack-key-not-secret = Skedari { $path } nuk përmban çelësin sekret të një pakete. Krijoni një me: curbline pack key -o FILE
# $name is the name of a city among packs, $version the version of its pack.
pack-built = Paketa e { $name }, versioni { $version }, është në { $path } ({ NUMBER($kilobytes) } KB).
# $text is one of the texts in packs.ftl about a file of a pack's source.
pack-fault = { $file }: { $text }
pack-fault-line = { $file }, rreshti { $line }: { $text }
pack-faults = { $count ->
        [one] Nuk u ndërtua paketë; së pari duhet ndrequr { NUMBER($count) } gabim.
       *[other] Nuk u ndërtua paketë; së pari duhen ndrequr { NUMBER($count) } gabime.
    }
pack-valid = Paketa e { $name }, versioni { $version }, është e plotë dhe e nënshkruar me këtë çelës.
pack-shown = Paketa e { $name }, versioni { $version }, është e plotë. Kush e nënshkroi e tregon: curbline pack verify
pack-shown-built = Ndërtuar më { DATETIME($date) }
# $section is the name of a part, such as streets.
pack-shown-section = { $section }: { NUMBER($bytes) } bajt
pack-shown-expired = { $section }: nuk vlen më që nga { DATETIME($date) }
pack-installed = Paketa e { $name }, versioni { $version }, u instalua.
pack-removed = Nuk ka më paketë të qytetit.

## The city and the network

# $url is the address of the city's server, $profile the name of the description it is spoken to by.
city-is = Qyteti është te { $url }. Me të flitet siç thotë “{ $profile }”.
# $format is JSON or XML.
city-understood = U kuptua në { $format }.
city-unknown = Ende nuk është dëgjuar asgjë prej tij.
city-lists-ours = Lista e tij tregon çfarë ka marrë prej këtu, prandaj mund të vërtetojë se një raportim nuk arriti.
city-hides-ours = Lista e tij nuk tregon çfarë ka marrë prej këtu, prandaj nuk vërteton asgjë.
city-lists-unknown = Ende nuk dihet nëse lista e tij tregon çfarë merr.
network-photos-always = Fotot dërgohen në çdo rrjet.
network-photos-not-roaming = Fotot dërgohen në çdo rrjet, por jo në roaming.
network-photos-unmetered = Fotot dërgohen në Wi-Fi dhe rrjete të tjera që nuk kushtojnë më shumë.
network-load = Ende për t’u dërguar: { NUMBER($kilobytes) } KB
arrived-done = Raportimi llogaritet si i marrë nga qyteti.

## where

where-no-pack = Në këtë pajisje nuk ka paketë të qytetit, prandaj nuk dihet i kujt është ky vend. Kërkojani qytetit tuaj një paketë.
# $rule is the name that the city's pack gives a rule.
where-rule = Sipas rregullit: { $rule }
# $layer is a set of districts and $district one of them, as the city's pack calls them.
where-district = { $layer }: { $district }

## The files that photos are made from

originals-nothing = Nga skedarët prej të cilëve bëhen fotot nuk ruhet asgjë.
originals-digest = SHA-256 i skedarit prej të cilit bëhet një foto ruhet bashkë me të.
originals-whole = Skedarët prej të cilëve bëhen fotot ruhen në këtë pajisje, të enkriptuar. Ata tregojnë atë që është mbuluar në foto dhe përmbajnë vendin dhe orën e aparatit. Nuk dërgohen kurrë.
originals-from-now-on = Kjo vlen për fotot e tani e tutje. Ajo që u ruajt më parë mbetet siç është.
# $path is the name of the new file, $sha256 a digest of 64 digits and letters.
original-written = Origjinali u shkrua në { $path }, i paenkriptuar. SHA-256 i tij është { $sha256 }
list-original-digest = SHA-256 i origjinalit: { $sha256 }
list-original-kept = Origjinali ruhet në këtë pajisje, i enkriptuar. SHA-256 i tij: { $sha256 }
check-original-missing = Origjinali i një fotoje të raportimit { $reference } nuk është më në këtë pajisje.
check-original-damaged = Origjinali i një fotoje të raportimit { $reference } është i dëmtuar në këtë pajisje. Skedari i dëmtuar u ruajt.

## Requests near a place, and requests that are followed

nearby-title = Të raportuara pranë atij vendi dhe të pambyllura, me sa dihet në këtë pajisje:
nearby-none = Asgjë nga çfarë dihet në këtë pajisje nuk është raportuar pranë atij vendi. Kërkesat e të tjerëve vijnë me sinkronizim: curbline sync
# $service is the city's name of a service, $length a distance with its unit.
nearby-line = { $service }, { $length } larg
nearby-own = Raportimi juaj
nearby-followed = Ju e ndiqni
nearby-requested = Raportuar më { $date }
# $number is a request's number at the city.
follow-done = Tani e tutje e ndiqni kërkesën { $number }; lajmet e saj vijnë me çdo sinkronizim. Qytetit nuk iu dërgua asgjë.
unfollow-done = Nuk e ndiqni më kërkesën { $number }.
follows-title = Kërkesat e të tjerëve që ndiqni:
follows-none = Nuk ndiqni asnjë kërkesë.
follows-unheard = Qyteti nuk ka thënë ende asgjë për të.

## Where this machine is. $place is latitude and longitude, $length a distance with its unit.

fix-here = Vendi është { $place }, dhe sa i saktë është nuk e thotë askush.
fix-here-within = Vendi është { $place }, me gabim deri në { $length }.
# $reason is one of the texts fix-refused-*.
fix-refused-count = { $count ->
        [one] { NUMBER($count) } lexim nuk përdoret: { $reason }
       *[other] { NUMBER($count) } lexime nuk përdoren: { $reason }
    }
# Sentences are what a receiver sends, a line each.
fix-skipped = { $count ->
        [one] { NUMBER($count) } rresht i marrësit nuk u kuptua.
       *[other] { NUMBER($count) } rreshta të marrësit nuk u kuptuan.
    }
argument-moment-invalid = “{ $value }” nuk është një çast. Shkruajeni si 2026-03-01T08:00:00Z

## address

address-no-lines = Për një vend nuk jepet dot adresë: asnjë paketë e qytetit në këtë pajisje nuk thotë ku kalojnë rrugët. Kërkojani qytetit tuaj një të tillë.
# $owner is in the words of the city's own file.
address-owner = Kujdeset: { $owner }
# $address was worked out from the place; $distance is how far the street is.
address-derived = Ndoshta { $address } (nxjerrë nga vendi, { $distance } larg)
