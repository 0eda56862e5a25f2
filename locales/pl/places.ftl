### Where something is, who answers for it, and what was filed near it.

## What was filed near a place

# $number is a request's number at the city, $length a distance with its unit, $days how long ago it was filed.
advice-filed-before = { $days ->
        [0] Ktoś zgłosił to dzisiaj, odległość stąd: { $length }. Numer sprawy: { $number }. Mogą Państwo śledzić tę sprawę albo mimo to wysłać swoje zgłoszenie.
        [one] Ktoś zgłosił to { NUMBER($days) } dzień temu, odległość stąd: { $length }. Numer sprawy: { $number }. Mogą Państwo śledzić tę sprawę albo mimo to wysłać swoje zgłoszenie.
        [few] Ktoś zgłosił to { NUMBER($days) } dni temu, odległość stąd: { $length }. Numer sprawy: { $number }. Mogą Państwo śledzić tę sprawę albo mimo to wysłać swoje zgłoszenie.
        [many] Ktoś zgłosił to { NUMBER($days) } dni temu, odległość stąd: { $length }. Numer sprawy: { $number }. Mogą Państwo śledzić tę sprawę albo mimo to wysłać swoje zgłoszenie.
       *[other] Ktoś zgłosił to { NUMBER($days) } dnia temu, odległość stąd: { $length }. Numer sprawy: { $number }. Mogą Państwo śledzić tę sprawę albo mimo to wysłać swoje zgłoszenie.
    }
# $number is what was asked for.
request-unknown = Sprawa „{ $number }” nie jest znana na tym urządzeniu. Proszę odszukać jej numer na liście spraw w pobliżu albo spraw, które Państwo śledzą.

## Why a reading of the place is not used. Readings come from the phone or from a satellite receiver, several a minute.

fix-refused-mock = Inna aplikacja zmyśla miejsce. Proszę wyłączyć pozorowane lokalizacje w ustawieniach tego urządzenia.
fix-refused-no-fix = Odbiornik jeszcze nie wie, gdzie jest. Proszę wyjść pod otwarte niebo i chwilę poczekać.
fix-refused-range = Odbiornik podaje miejsce, którego nie ma na mapie. Proszę go wyłączyć i włączyć ponownie.
fix-refused-null = Odbiornik podaje zero stopni, czyli to, co podaje, gdy nic nie wie. Proszę go wyłączyć i włączyć ponownie.
fix-refused-dilution = Satelity stoją zbyt niekorzystnie, żeby miejsce do czegoś się nadawało. Proszę wyjść pod otwarte niebo.
fix-refused-stale = { $minutes ->
        [one] Według zegara tego urządzenia odczyt jest sprzed { NUMBER($minutes) } minuty. Proszę poczekać na nowy.
        [few] Według zegara tego urządzenia odczyt jest sprzed { NUMBER($minutes) } minut. Proszę poczekać na nowy.
        [many] Według zegara tego urządzenia odczyt jest sprzed { NUMBER($minutes) } minut. Proszę poczekać na nowy.
       *[other] Według zegara tego urządzenia odczyt jest sprzed { NUMBER($minutes) } minuty. Proszę poczekać na nowy.
    }
fix-refused-rollover = { $weeks ->
        [one] Data odbiornika jest błędna o { NUMBER($weeks) } tydzień, jak w starych odbiornikach, w których przepełnił się licznik tygodni. Proszę użyć innego odbiornika.
        [few] Data odbiornika jest błędna o { NUMBER($weeks) } tygodnie, jak w starych odbiornikach, w których przepełnił się licznik tygodni. Proszę użyć innego odbiornika.
        [many] Data odbiornika jest błędna o { NUMBER($weeks) } tygodni, jak w starych odbiornikach, w których przepełnił się licznik tygodni. Proszę użyć innego odbiornika.
       *[other] Data odbiornika jest błędna o { NUMBER($weeks) } tygodnia, jak w starych odbiornikach, w których przepełnił się licznik tygodni. Proszę użyć innego odbiornika.
    }
fix-refused-date = Odbiornik podaje, że dzisiaj jest { $date }. Proszę zadbać o to, żeby zegar tego urządzenia szedł dobrze.
# $length is a distance with its unit.
fix-refused-jump = Miejsce przeskoczyło ({ $length }), szybciej niż ktokolwiek się porusza. Proszę poczekać, aż się ustali.

## Whether the place is exact enough for a service, and what to do. $length and $needed are distances with their units.

fix-enough = Dokładność miejsca: { $length }. To wystarczy.
fix-enough-chosen = Używane jest miejsce, które wybrano.
fix-wait = Szukamy miejsca. Proszę zostać pod otwartym niebem i chwilę poczekać.
fix-wait-closer = Dokładność miejsca na razie: { $length }, a potrzebna: { $needed }. Proszę chwilę poczekać.
fix-not-enough = Dokładność miejsca to tylko { $length }, a potrzebna: { $needed }. Proszę wyjść pod otwarte niebo, ustawić pinezkę ręcznie albo podać adres.
fix-none = Nie udało się znaleźć miejsca. Proszę wyjść pod otwarte niebo, ustawić pinezkę ręcznie albo podać adres.

## A satellite receiver beside the device. $address is a name and a port, $path a file.

receiver-unreachable = Pod adresem { $address } nie odpowiada żaden odbiornik. Proszę się upewnić, że działa tam gpsd i że adres jest właściwy.
receiver-gone = Odbiornik pod adresem { $address } zniknął. Szukanie go powtarza się samo.
receiver-not-gpsd = Pod adresem { $address } odpowiada coś innego niż gpsd. Proszę podać adres gpsd, na przykład localhost:2947.
receiver-unreadable = Odbiornika { $path } nie można odczytać. Proszę się upewnić, że jest podłączony i że wolno go używać.

## Places marked from a car

# $mark is the id on this device.
mark-unknown = Na tym urządzeniu nie ma znacznika { $mark }. Możliwe, że już go usunięto.

## A place in words. $street and $cross are names of streets and stay as they are; the place may stand alone or behind
## "The report is". $distance is "20 meters", $direction one of the directions below.

place-on-street = na { $street }
place-on-street-near = na { $street } koło { $cross }
place-on-street-away = na { $street }, { $distance } { $direction } od Państwa
place-on-street-near-away = na { $street } koło { $cross }, { $distance } { $direction } od Państwa
place-on-street-here = na { $street }, tam, gdzie Państwo są
place-on-street-near-here = na { $street } koło { $cross }, tam, gdzie Państwo są
place-away = { $distance } { $direction } od Państwa
place-here = tam, gdzie Państwo są
direction-north = na północ
direction-north-east = na północny wschód
direction-east = na wschód
direction-south-east = na południowy wschód
direction-south = na południe
direction-south-west = na południowy zachód
direction-west = na zachód
direction-north-west = na północny zachód

## A word about an address that was typed. It is kept as it was typed in any case. $address and $other are as the city writes
## them.

address-near = Czy chodzi o „{ $address }”? Na liście ulic miasta nie ma adresu w takiej postaci, w jakiej go wpisano.
address-ambiguous = To może być „{ $address }” albo „{ $other }”. Proszę dodać stronę świata albo rodzaj ulicy.
address-unknown = Na liście ulic miasta nie ma tego adresu. Proszę sprawdzić, czy jest dobry; pozostaje tak, jak go wpisano.

## Whose a place is. $name is an office as the city writes it, $neighbour a city or county, $distance a length with its unit.

place-outside = To miejsce jest poza miastem. Jeśli pinezka jest w złym miejscu, proszę ją przesunąć; jeśli w dobrym, proszę zapytać tych, którzy tam odpowiadają.
place-outside-in = To miejsce jest poza miastem, tutaj: { $neighbour }. Jeśli pinezka jest w złym miejscu, proszę ją przesunąć; jeśli w dobrym, proszę zgłosić to tam.
place-near-border = Odległość do granicy miasta to tylko { $distance }, więc to miejsce może być poza nim. Proszę sprawdzić pinezkę i w razie potrzeby ją przesunąć.
place-near-neighbour = Odległość do granicy z { $neighbour } to tylko { $distance }, więc to miejsce może być po drugiej stronie. Proszę sprawdzić pinezkę i w razie potrzeby ją przesunąć.
responsible-city = Zajmuje się tym urząd miejski: { $name }. Państwa zgłoszenie trafi tam.
responsible-city-phone = Zajmuje się tym urząd miejski: { $name }. Państwa zgłoszenie trafi tam; numer telefonu: { $phone }
responsible-other = Zajmuje się tym { $name }, a nie miasto. Proszę zadzwonić pod { $phone } albo wejść na { $link }
responsible-other-phone = Zajmuje się tym { $name }, a nie miasto. Proszę zadzwonić pod { $phone }
responsible-other-link = Zajmuje się tym { $name }, a nie miasto. Proszę wejść na { $link }
responsible-other-silent = Zajmuje się tym { $name }, a nie miasto. Proszę mimo to złożyć zgłoszenie; miasto może powiedzieć więcej.
responsible-unknown = Miasto zdecyduje, kto się tym zajmie. Proszę złożyć zgłoszenie jak zwykle.
responsible-near-border = Granica jest blisko, więc właściwe może być też to:

## Why, each a line of its own. $layer is a set of districts and $district one of them, $owner and $asset are words of the city.

reason-service = Chodzi o tę usługę.
reason-district = Miejsce leży tutaj: { $layer } { $district }
reason-owner = O ulicę dba: { $owner }
reason-asset = Chodzi o to: { $asset }

## What is told beside the places that an address may mean.

address-no-pack = Na tym urządzeniu nie ma pakietu miasta z ulicami. Proszę poprosić o niego swoje miasto.
address-near-misses = Nic nie jest dokładnie takie, jak wpisano. Podobne są:
address-incomplete = Proszę podać ulicę i, jeśli to możliwe, numer domu.
address-too-long = To za długie na adres. Proszę podać ulicę i numer domu.
address-not-found = Na liście miasta nie ma takiej ulicy, skrzyżowania ani znanego miejsca. Proszę sprawdzić pisownię albo podać ulicę w pobliżu.
address-outside = Te współrzędne nie leżą w tym mieście. Proszę je sprawdzić albo podać ulicę.
address-parcel = To wygląda na numer działki. Proszę podać ulicę i numer domu.
