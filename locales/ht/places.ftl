### Where something is, who answers for it, and what was filed near it.

## What was filed near a place

# $number is a request's number at the city, $length a distance with its unit, $days how long ago it was filed.
advice-filed-before = { $days ->
        [0] Yon moun rapòte sa jodi a, a { $length } de isit la: demann { $number }. Ou ka swiv demann sa a, oswa voye pa ou a kanmenm.
        [one] Yon moun te rapòte sa { NUMBER($days) } jou de sa, a { $length } de isit la: demann { $number }. Ou ka swiv demann sa a, oswa voye pa ou a kanmenm.
       *[other] Yon moun te rapòte sa { NUMBER($days) } jou de sa, a { $length } de isit la: demann { $number }. Ou ka swiv demann sa a, oswa voye pa ou a kanmenm.
    }
# $number is what was asked for.
request-unknown = Aparèy sa a pa konnen demann « { $number } ». Chèche nimewo l nan lis demann ki toupre ou yo oswa sa w ap swiv yo.

## Why a reading of the place is not used. Readings come from the phone or from a satellite receiver, several a minute.

fix-refused-mock = Yon lòt aplikasyon ap envante kote a. Fèmen fo kote yo (mock locations) nan reglaj aparèy sa a.
fix-refused-no-fix = Reseptè a poko konnen ki kote li ye. Ale kote syèl la louvri epi tann yon ti kras.
fix-refused-range = Reseptè a bay yon kote ki pa sou kat la. Etenn li epi limen l ankò.
fix-refused-null = Reseptè a di zewo degre; se sa li di lè li pa konnen anyen. Etenn li epi limen l ankò.
fix-refused-dilution = Satelit yo twò mal plase pou yo bay yon kote ki itil. Ale kote syèl la louvri.
fix-refused-stale = { $minutes ->
        [one] Dapre revèy aparèy sa a, mezi a gen { NUMBER($minutes) } minit. Tann yon nouvo.
       *[other] Dapre revèy aparèy sa a, mezi a gen { NUMBER($minutes) } minit. Tann yon nouvo.
    }
fix-refused-rollover = { $weeks ->
        [one] Dat reseptè a gen { NUMBER($weeks) } semèn diferans, tankou sou vye reseptè ki pa ka konte semèn yo ankò. Sèvi ak yon lòt reseptè.
       *[other] Dat reseptè a gen { NUMBER($weeks) } semèn diferans, tankou sou vye reseptè ki pa ka konte semèn yo ankò. Sèvi ak yon lòt reseptè.
    }
fix-refused-date = Reseptè a di jodi a se { $date }. Verifye si revèy aparèy sa a bon.
# $length is a distance with its unit.
fix-refused-jump = Kote a sote { $length }, pi vit pase nenpòt moun ka vwayaje. Tann li kalme.

## Whether the place is exact enough for a service, and what to do. $length and $needed are distances with their units.

fix-enough = Presizyon kote a se { $length }, e sa ase.
fix-enough-chosen = N ap sèvi ak kote ki chwazi a.
fix-wait = N ap chèche kote a. Rete kote ou wè syèl la epi tann yon ti kras.
fix-wait-closer = Kounye a presizyon kote a se { $length }, e nou bezwen { $needed }. Tann yon ti kras.
fix-not-enough = Presizyon kote a se { $length } sèlman, e nou bezwen { $needed }. Ale kote syèl la louvri, oswa mete zepeng lan ak men ou, oswa bay adrès la.
fix-none = Nou pa t ka jwenn kote a. Ale kote syèl la louvri, oswa mete zepeng lan ak men ou, oswa bay adrès la.

## A satellite receiver beside the device. $address is a name and a port, $path a file.

receiver-unreachable = Pa gen reseptè ki reponn nan { $address }. Verifye si gpsd ap mache la e si adrès la bon.
receiver-gone = Reseptè ki nan { $address } pa la ankò. N ap chèche l ankò otomatikman.
receiver-not-gpsd = Sa ki reponn nan { $address } se pa gpsd. Bay adrès gpsd, tankou localhost:2947.
receiver-unreadable = Nou pa ka li reseptè { $path }. Verifye si li ploge e si ou gen dwa sèvi ak li.

## Places marked from a car

# $mark is the id on this device.
mark-unknown = Pa gen mak { $mark } sou aparèy sa a. Petèt li te jete deja.

## A place in words. $street and $cross are names of streets and stay as they are; the place may stand alone or behind
## "The report is". $distance is "20 meters", $direction one of the directions below.

place-on-street = sou { $street }
place-on-street-near = sou { $street } toupre { $cross }
place-on-street-away = sou { $street }, a { $distance } { $direction } kote ou ye a
place-on-street-near-away = sou { $street } toupre { $cross }, a { $distance } { $direction } kote ou ye a
place-on-street-here = sou { $street }, kote ou ye a
place-on-street-near-here = sou { $street } toupre { $cross }, kote ou ye a
place-away = a { $distance } { $direction } kote ou ye a
place-here = kote ou ye a
direction-north = nan nò
direction-north-east = nan nòdès
direction-east = nan lès
direction-south-east = nan sidès
direction-south = nan sid
direction-south-west = nan sidwès
direction-west = nan lwès
direction-north-west = nan nòdwès

## A word about an address that was typed. It is kept as it was typed in any case. $address and $other are as the city writes
## them.

address-near = Èske ou vle di « { $address } »? Lis lari vil la pa gen adrès la jan ou ekri l la.
address-ambiguous = Sa ka « { $address } » oswa « { $other } ». Tanpri ajoute direksyon an oswa kalite lari a.
address-unknown = Lis lari vil la pa gen adrès sa a. Tanpri gade si li bon; nou kenbe l jan ou ekri l la.

## Whose a place is. $name is an office as the city writes it, $neighbour a city or county, $distance a length with its unit.

place-outside = Kote sa a deyò vil la. Si zepeng lan nan move plas, deplase l; sinon mande moun ki reskonsab nan zòn sa a.
place-outside-in = Kote sa a deyò vil la, nan { $neighbour }. Si zepeng lan nan move plas, deplase l; sinon rapòte l nan zòn sa a.
place-near-border = Limit vil la a { $distance } sèlman, kidonk kote sa a ka deyò. Verifye zepeng lan epi deplase l si sa nesesè.
place-near-neighbour = Limit ak { $neighbour } a { $distance } sèlman, kidonk kote sa a ka sou lòt bò a. Verifye zepeng lan epi deplase l si sa nesesè.
responsible-city = Se { $name } nan vil la ki okipe sa. Se la rapò ou a prale.
responsible-city-phone = Se { $name } nan vil la ki okipe sa. Se la rapò ou a prale; nimewo telefòn nan se { $phone }
responsible-other = Se { $name } ki okipe sa, se pa vil la. Rele { $phone } oswa ale sou { $link }
responsible-other-phone = Se { $name } ki okipe sa, se pa vil la. Rele { $phone }
responsible-other-link = Se { $name } ki okipe sa, se pa vil la. Ale sou { $link }
responsible-other-silent = Se { $name } ki okipe sa, se pa vil la. Fè rapò ou a kanmenm; vil la ka di ou plis.
responsible-unknown = Vil la ap deside kiyès ki okipe sa. Fè rapò ou a jan ou konn fè l.
responsible-near-border = Gen yon limit toupre, kidonk sa ka bon tou:

## Why, each a line of its own. $layer is a set of districts and $district one of them, $owner and $asset are words of the city.

reason-service = Se pou sèvis sa a.
reason-district = Kote a nan: { $layer } { $district }
reason-owner = Moun ki okipe lari a: { $owner }
reason-asset = Sa konsène: { $asset }

## What is told beside the places that an address may mean.

address-no-pack = Pa gen pake vil ki gen lari sou aparèy sa a. Mande vil ou youn.
address-near-misses = Pa gen anyen ki egzakteman jan ou ekri l la. Men sa ki sanble ak li:
address-incomplete = Tanpri bay yon lari, ak yon nimewo kay si ou kapab.
address-too-long = Sa twò long pou yon adrès. Tanpri bay lari a ak nimewo kay la.
address-not-found = Lis vil la pa gen lari, kwazman oswa kote sa a. Tanpri gade jan li ekri, oswa bay yon lari ki toupre.
address-outside = Kowòdone sa yo pa nan vil sa a. Tanpri gade yo ankò, oswa bay yon lari.
address-parcel = Sa sanble ak nimewo yon pasèl tè. Tanpri bay lari a ak nimewo kay la.
