### Where something is, who answers for it, and what was filed near it.

## What was filed near a place

# $number is a request's number at the city, $length a distance with its unit, $days how long ago it was filed.
advice-filed-before = { $days ->
        [0] Dikush e raportoi këtë sot, { $length } larg prej këtu: kërkesa { $number }. Mund ta ndiqni atë kërkesë, ose ta dërgoni tuajën gjithsesi.
        [one] Dikush e raportoi këtë { NUMBER($days) } ditë më parë, { $length } larg prej këtu: kërkesa { $number }. Mund ta ndiqni atë kërkesë, ose ta dërgoni tuajën gjithsesi.
       *[other] Dikush e raportoi këtë { NUMBER($days) } ditë më parë, { $length } larg prej këtu: kërkesa { $number }. Mund ta ndiqni atë kërkesë, ose ta dërgoni tuajën gjithsesi.
    }
# $number is what was asked for.
request-unknown = Kërkesa “{ $number }” nuk njihet në këtë pajisje. Gjejeni numrin e saj në listën e kërkesave pranë jush ose të atyre që ndiqni.

## Why a reading of the place is not used. Readings come from the phone or from a satellite receiver, several a minute.

fix-refused-mock = Një aplikacion tjetër po e sajon vendin. Fikini vendndodhjet e rreme te cilësimet e kësaj pajisjeje.
fix-refused-no-fix = Marrësi nuk e di ende ku është. Shkoni ku qielli është i hapur dhe prisni pak.
fix-refused-range = Marrësi jep një vend që nuk është në hartë. Fikeni dhe ndizeni përsëri.
fix-refused-null = Marrësi thotë zero gradë, dhe këtë e thotë kur nuk di asgjë. Fikeni dhe ndizeni përsëri.
fix-refused-dilution = Satelitët janë në pozicion tepër të keq për një vend që vlen. Shkoni ku qielli është i hapur.
fix-refused-stale = { $minutes ->
        [one] Sipas orës së kësaj pajisjeje, leximi është { NUMBER($minutes) } minutë i vjetër. Prisni një të ri.
       *[other] Sipas orës së kësaj pajisjeje, leximi është { NUMBER($minutes) } minuta i vjetër. Prisni një të ri.
    }
fix-refused-rollover = { $weeks ->
        [one] Data e marrësit është gabim me { NUMBER($weeks) } javë, si te marrësit e vjetër që numëruesi i javëve u ka filluar nga e para. Përdorni një marrës tjetër.
       *[other] Data e marrësit është gabim me { NUMBER($weeks) } javë, si te marrësit e vjetër që numëruesi i javëve u ka filluar nga e para. Përdorni një marrës tjetër.
    }
fix-refused-date = Marrësi thotë se sot është { $date }. Kujdesuni që ora e kësaj pajisjeje të jetë e saktë.
# $length is a distance with its unit.
fix-refused-jump = Vendi u hodh { $length }, më shpejt se ç’udhëton kushdo. Prisni derisa të qetësohet.

## Whether the place is exact enough for a service, and what to do. $length and $needed are distances with their units.

fix-enough = Vendi është i saktë deri në { $length }, dhe kjo mjafton.
fix-enough-chosen = Përdoret vendi që u zgjodh.
fix-wait = Po kërkohet vendi. Rrini nën qiell të hapur dhe prisni pak.
fix-wait-closer = Deri tani vendi është i saktë deri në { $length }, dhe duhen { $needed }. Prisni pak.
fix-not-enough = Vendi është i saktë vetëm deri në { $length }, dhe duhen { $needed }. Shkoni ku qielli është i hapur, ose vendoseni vetë shenjën në hartë, ose jepni adresën.
fix-none = Vendi nuk u gjet dot. Shkoni ku qielli është i hapur, ose vendoseni vetë shenjën në hartë, ose jepni adresën.

## A satellite receiver beside the device. $address is a name and a port, $path a file.

receiver-unreachable = Asnjë marrës nuk përgjigjet te { $address }. Sigurohuni që gpsd po punon aty dhe që adresa është e saktë.
receiver-gone = Marrësi te { $address } u zhduk. Ai kërkohet përsëri automatikisht.
receiver-not-gpsd = Ajo që përgjigjet te { $address } nuk është gpsd. Jepni adresën e gpsd, si localhost:2947.
receiver-unreadable = Marrësi { $path } nuk lexohet. Sigurohuni që është lidhur dhe që keni leje ta përdorni.

## Places marked from a car

# $mark is the id on this device.
mark-unknown = Në këtë pajisje nuk ka shënim { $mark }. Ndoshta është hequr tashmë.

## A place in words. $street and $cross are names of streets and stay as they are; the place may stand alone or behind
## "The report is". $distance is "20 meters", $direction one of the directions below.

place-on-street = në { $street }
place-on-street-near = në { $street } pranë { $cross }
place-on-street-away = në { $street }, { $distance } { $direction } prej jush
place-on-street-near-away = në { $street } pranë { $cross }, { $distance } { $direction } prej jush
place-on-street-here = në { $street }, ku jeni ju
place-on-street-near-here = në { $street } pranë { $cross }, ku jeni ju
place-away = { $distance } { $direction } prej jush
place-here = ku jeni ju
direction-north = në veri
direction-north-east = në verilindje
direction-east = në lindje
direction-south-east = në juglindje
direction-south = në jug
direction-south-west = në jugperëndim
direction-west = në perëndim
direction-north-west = në veriperëndim

## A word about an address that was typed. It is kept as it was typed in any case. $address and $other are as the city writes
## them.

address-near = Mos deshët të thoni “{ $address }”? Lista e rrugëve të qytetit nuk e ka adresën siç e shkruat.
address-ambiguous = Kjo mund të jetë “{ $address }” ose “{ $other }”. Ju lutemi shtoni drejtimin ose llojin e rrugës.
address-unknown = Lista e rrugëve të qytetit nuk e ka këtë adresë. Ju lutemi shikoni nëse është e saktë; ajo ruhet siç e shkruat.

## Whose a place is. $name is an office as the city writes it, $neighbour a city or county, $distance a length with its unit.

place-outside = Ky vend është jashtë qytetit. Nëse shenja është në vend të gabuar, zhvendoseni; përndryshe pyesni atë që është përgjegjës atje.
place-outside-in = Ky vend është jashtë qytetit, në { $neighbour }. Nëse shenja është në vend të gabuar, zhvendoseni; përndryshe raportojeni atje.
place-near-border = Kufiri i qytetit është vetëm { $distance } larg, prandaj ky vend mund të jetë jashtë. Kontrolloni shenjën dhe zhvendoseni nëse duhet.
place-near-neighbour = Kufiri me { $neighbour } është vetëm { $distance } larg, prandaj ky vend mund të jetë në anën tjetër. Kontrolloni shenjën dhe zhvendoseni nëse duhet.
responsible-city = Me këtë merret { $name }, zyrë e qytetit. Raportimi juaj shkon aty.
responsible-city-phone = Me këtë merret { $name }, zyrë e qytetit. Raportimi juaj shkon aty; numri i telefonit është { $phone }
responsible-other = Me këtë merret { $name }, dhe jo qyteti. Telefononi { $phone } ose shkoni te { $link }
responsible-other-phone = Me këtë merret { $name }, dhe jo qyteti. Telefononi { $phone }
responsible-other-link = Me këtë merret { $name }, dhe jo qyteti. Shkoni te { $link }
responsible-other-silent = Me këtë merret { $name }, dhe jo qyteti. Bëjeni raportimin gjithsesi; qyteti mund t’ju thotë më shumë.
responsible-unknown = Qyteti do të vendosë se kush merret me këtë. Bëjeni raportimin si zakonisht.
responsible-near-border = Afër ka një kufi, prandaj edhe kjo mund të jetë e saktë:

## Why, each a line of its own. $layer is a set of districts and $district one of them, $owner and $asset are words of the city.

reason-service = Bëhet fjalë për këtë shërbim.
reason-district = Vendi është në: { $layer } { $district }
reason-owner = Për rrugën kujdeset: { $owner }
reason-asset = Bëhet fjalë për: { $asset }

## What is told beside the places that an address may mean.

address-no-pack = Në këtë pajisje nuk ka paketë të qytetit me rrugë. Kërkojani qytetit tuaj.
address-near-misses = Asgjë nuk është pikërisht siç e shkruat. Këto janë të ngjashme:
address-incomplete = Ju lutemi jepni një rrugë, me numrin e shtëpisë nëse mundeni.
address-too-long = Kjo është tepër e gjatë për një adresë. Ju lutemi jepni rrugën dhe numrin e shtëpisë.
address-not-found = Lista e qytetit nuk ka rrugë, kryqëzim ose vend të njohur të tillë. Ju lutemi shikoni si shkruhet, ose jepni një rrugë afër.
address-outside = Këto koordinata nuk janë në këtë qytet. Ju lutemi shikojini, ose jepni një rrugë.
address-parcel = Kjo duket si numër parcele. Ju lutemi jepni rrugën dhe numrin e shtëpisë.
