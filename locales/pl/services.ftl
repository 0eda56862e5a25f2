# What people ask a city for, whatever code a city gives it. Each service has its name, a sentence about it, and the words
# that people type when they look for it. A city's own catalogue comes before these.

## Groups

service-group-streets = Ulice i chodniki
service-group-lighting = Oświetlenie
service-group-sanitation = Śmieci i sprzątanie
service-group-trees = Drzewa i parki
service-group-signals = Światła i znaki
service-group-vehicles = Pojazdy i parkowanie
service-group-buildings = Budynki i działki
service-group-water = Woda i odpływy
service-group-animals = Zwierzęta
service-group-other = Inne

## Streets and sidewalks. Words: separated by commas, in small letters, the way people say it, short forms and wrong
## names too; as many as your language needs. Nobody sees them, they are only searched.

service-pothole = Dziura w jezdni
service-pothole-about = Dziura w jezdni, która może uszkodzić samochód albo przewrócić rowerzystę.
service-pothole-words = dziura, dziury, dziura w jezdni, dziura w drodze, wyrwa, wybój, wyboj, dziurawa ulica, zepsuty asfalt, zapadlisko
service-sidewalk = Uszkodzony chodnik
service-sidewalk-about = Chodnik lub zjazd z krawężnika zepsuty, podniesiony albo brakujący.
service-sidewalk-words = chodnik, sajdłok, krawężnik, kraweznik, zjazd, podjazd, połamane płyty, pęknięty chodnik, wózek, potknąć się
service-graffiti = Bazgroły na ścianach (graffiti)
service-graffiti-about = Napis lub malunek na ścianie, słupie albo skrzynce, o który nikt nie prosił.
service-graffiti-words = graffiti, grafiti, bazgroły, bazgroly, napis na ścianie, pomazane, sprej, malunek, wandalizm
service-snow-ice = Śnieg lub lód
service-snow-ice-about = Ulica lub chodnik, których nie oczyszczono ze śniegu albo lodu.
service-snow-ice-words = śnieg, snieg, lód, lod, ślisko, slisko, gołoledź, oblodzenie, odśnieżanie, nieodśnieżone, sól, pług
service-street-cleaning = Sprzątanie ulic
service-street-cleaning-about = Brud, liście albo potłuczone szkło na ulicy.
service-street-cleaning-words = sprzątanie ulic, sprzatanie, zamiatanie, brudna ulica, brud, liście, szkło, śmieci na ulicy

## Lighting

service-streetlight = Zepsuta latarnia
service-streetlight-about = Latarnia, która nie świeci, mruga, świeci w dzień albo jest uszkodzona.
service-streetlight-words = latarnia, lampa uliczna, lampa, nie świeci, nie swieci, ciemna ulica, mruga, słup, oświetlenie, żarówka
service-alley-light = Nie świeci lampa w zaułku
service-alley-light-about = Lampa w zaułku albo pod mostem, która nie świeci.
service-alley-light-words = zaułek, zaulek, alejka, ciemny zaułek, pod mostem, tunel, przejście podziemne, nie świeci

## Trash and cleaning

service-missed-collection = Nieodebrane śmieci
service-missed-collection-about = Śmieci, surowce wtórne lub odpady z ogrodu, których nie zabrano w wyznaczonym dniu.
service-missed-collection-words = śmieci, smieci, nie zabrali śmieci, nieodebrane, wywóz śmieci, garbicz, odpady, recykling, śmietnik, kosz, kubeł
service-illegal-dumping = Dzikie wysypisko
service-illegal-dumping-about = Opony, meble, gruz albo worki zostawione tam, gdzie nie wolno.
service-illegal-dumping-words = wysypisko, dzikie wysypisko, wyrzucone, opony, materac, meble, gruz, worki ze śmieciami, graty, rupiecie
service-dumping-tip = Informacja o tym, kto wyrzuca śmieci
service-dumping-tip-about = Proszę powiedzieć śledczym, kto nielegalnie wyrzuca śmieci. Ta informacja nie dostaje numeru i nie jest jawna.
service-dumping-tip-words = informacja, świadek, kto wyrzuca śmieci, kto śmieci, widziałem, widziałam, tablica rejestracyjna, kamera, donos
service-trash-can = Publiczny kosz na śmieci
service-trash-can-about = Publiczny kosz na śmieci, który jest pełny, zepsuty albo zniknął.
service-trash-can-words = kosz, kosz na śmieci, śmietnik, smietnik, pełny kosz, przepełniony, przewrócony kosz, brak kosza

## Trees and parks

service-fallen-tree = Powalone drzewo lub gałąź
service-fallen-tree-about = Drzewo albo duża gałąź, która spadła.
service-fallen-tree-words = powalone drzewo, przewrócone drzewo, gałąź, galaz, konar, spadła gałąź, burza, wichura, drzewo na drodze
service-tree-pruning = Przycinanie drzew
service-tree-pruning-about = Drzewo przy ulicy, które przeszkadza ludziom, latarniom lub znakom.
service-tree-pruning-words = przycinanie drzew, przyciąć drzewo, przyciac, gałęzie, galezie, zarośnięte, suche drzewo, uschnięte, korzenie, niskie gałęzie
service-park = Problem w parku
service-park-about = Coś w parku albo na placu zabaw, co jest zepsute, brudne lub niebezpieczne.
service-park-words = park, plac zabaw, huśtawka, hustawka, ławka, lawka, fontanna, trawa, zjeżdżalnia, boisko

## Signals and signs

service-traffic-signal = Zepsuta sygnalizacja świetlna
service-traffic-signal-about = Światła na ulicy, które nie działają, zacięły się albo są odwrócone w złą stronę.
service-traffic-signal-words = światła, swiatla, sygnalizacja, czerwone światło, nie działają światła, semafor, przycisk dla pieszych, mruga żółte
service-street-sign = Brak znaku lub uszkodzony znak
service-street-sign-about = Znak stop, tablica z nazwą ulicy lub inny znak, którego brakuje, który jest uszkodzony albo zasłonięty.
service-street-sign-words = znak, znak drogowy, stop, nazwa ulicy, tabliczka, brak znaku, krzywy znak, przewrócony znak, jednokierunkowa
service-crosswalk = Przejście dla pieszych lub linie na jezdni
service-crosswalk-about = Linie na jezdni, które się starły albo których brakuje.
service-crosswalk-words = przejście dla pieszych, przejscie, pasy, zebra, linie, farba, oznakowanie, ścieżka rowerowa, starte pasy

## Vehicles and parking

service-abandoned-vehicle = Porzucony pojazd
service-abandoned-vehicle-about = Samochód, ciężarówka lub przyczepa, które od dawna stoją w jednym miejscu.
service-abandoned-vehicle-words = porzucony samochód, porzucone auto, wrak, stary samochód, bez tablic, ciężarówka, trok, przyczepa, brak powietrza w oponach
service-parking = Nielegalne parkowanie
service-parking-about = Pojazd, który zastawia wjazd, chodnik, ścieżkę rowerową lub hydrant.
service-parking-words = parkowanie, zaparkowany, zastawiony wjazd, drajwej, na chodniku, hydrant, ścieżka rowerowa, miejsce dla inwalidów, drugi rząd

## Buildings and lots

service-vacant-lot = Opuszczona działka
service-vacant-lot-about = Pusta działka z wysokimi chwastami albo śmieciami.
service-vacant-lot-words = pusta działka, dzialka, opuszczona działka, chwasty, wysoka trawa, zarośnięte, śmieci na działce, pusty plac
service-vacant-building = Opuszczony budynek
service-vacant-building-about = Pusty dom lub sklep, który jest otwarty albo niebezpieczny.
service-vacant-building-words = pusty dom, opuszczony dom, pustostan, otwarte drzwi, zabity deskami, dzicy lokatorzy, pusty sklep
service-building-damage = Niebezpieczny budynek
service-building-damage-about = Ściana, dach lub ganek, który może się zawalić. Jeśli wali się teraz, proszę dzwonić pod 911.
service-building-damage-words = niebezpieczny budynek, może się zawalić, ściana, sciana, dach, spadają cegły, pęknięcie, ganek, balkon, rudera
service-no-heat = Brak ogrzewania lub ciepłej wody
service-no-heat-about = Wynajęte mieszkanie bez ogrzewania, ciepłej wody lub prądu.
service-no-heat-words = brak ogrzewania, zimne mieszkanie, zimno, ciepła woda, ciepla woda, właściciel, landlord, kaloryfer, brak prądu, czynsz

## Water and drains

service-flooding = Zalana ulica lub zatkany odpływ
service-flooding-about = Woda, która stoi na ulicy, bo odpływ jest zatkany.
service-flooding-words = zalana ulica, zalanie, powódź, powodz, kałuża, kaluza, zatkana studzienka, odpływ, kanalizacja, kratka, stoi woda
service-water-leak = Wyciek wody
service-water-leak-about = Woda, która wypływa z ulicy, rury lub hydrantu.
service-water-leak-words = wyciek, cieknie woda, przeciek, pęknięta rura, peknieta rura, wodociąg, hydrant, leje się woda
service-manhole = Studzienka lub krata
service-manhole-about = Pokrywa, której brakuje, która się rusza albo się zapadła.
service-manhole-words = studzienka, właz, wlaz, pokrywa, brak pokrywy, krata, otwarta dziura, zapadnięta studzienka, luźna pokrywa

## Animals

service-dead-animal = Martwe zwierzę
service-dead-animal-about = Martwe zwierzę na ulicy lub w parku.
service-dead-animal-words = martwe zwierzę, martwe zwierze, zdechły pies, zdechły kot, przejechane zwierzę, padlina, martwy ptak
service-rats = Szczury lub myszy
service-rats-about = Szczury lub myszy na ulicy, działce albo w budynku.
service-rats-words = szczury, szczur, myszy, mysz, gryzonie, nora, szkodniki, robactwo

## Other

service-noise = Hałas
service-noise-about = Hałas, który nie ustaje, na przykład muzyka, maszyny lub alarmy.
service-noise-words = hałas, halas, głośna muzyka, glosna muzyka, impreza, budowa, alarm, szczekanie, głośni sąsiedzi, maszyna
service-homeless-help = Pomoc dla osoby bez domu
service-homeless-help-about = Ktoś na dworze, kto może potrzebować pomocy zespołu miejskiego.
service-homeless-help-words = bezdomny, bezdomna, bezdomni, schronisko, śpi na ulicy, spi na dworze, namiot, potrzebuje pomocy
service-information = Pytanie do miasta
service-information-about = Chcą Państwo czegoś się dowiedzieć i nic nie trzeba naprawiać.
service-information-words = pytanie, informacja, zapytać, zapytac, pomoc, gdzie zadzwonić, godziny otwarcia, dowiedzieć się
service-other = Coś innego
service-other-about = Coś, co nie pasuje do żadnej z pozostałych.
service-other-words = inne, coś innego, cos innego, różne, inny problem, pozostałe

## Questions that services ask, and the answers to choose from

question-choose-one = Proszę wybrać jedną odpowiedź
question-choose-several = Proszę wybrać wszystkie pasujące
question-a-few-sentences = Kilka zdań
question-number-of-feet = Liczba stóp
question-date-or-time = Data albo data i godzina
question-sidewalk-length = Jaką mniej więcej długość ma uszkodzenie?
question-sidewalk-hazard = Dlaczego to jest niebezpieczne?
question-streetlight-wires = Proszę nie zbliżać się do zwisających lub gołych przewodów i zadzwonić pod 911.
question-streetlight-problem = Co jest nie tak z latarnią?
answer-streetlight-problem-out = Nie świeci
answer-streetlight-problem-flickering = Mruga
answer-streetlight-problem-daytime = Świeci w dzień
answer-streetlight-problem-damaged = Słup lub lampa są uszkodzone
question-streetlight-pole = Jaki numer jest na słupie?
question-streetlight-pole-hint = Litery i cyfry na tabliczce
question-missed-collection-materials = Czego nie zabrano?
answer-missed-collection-materials-trash = Śmieci
answer-missed-collection-materials-recycling = Surowców wtórnych
answer-missed-collection-materials-yard = Odpadów z ogrodu
question-missed-collection-collection-day = Kiedy należało to zabrać?
question-fallen-tree-blocking = Co jest zablokowane?
answer-fallen-tree-blocking-road = Jezdnia
answer-fallen-tree-blocking-sidewalk = Chodnik
answer-fallen-tree-blocking-building = Budynek
answer-fallen-tree-blocking-nothing = Nic
question-traffic-signal-state = Co się dzieje ze światłami?
answer-traffic-signal-state-dark = Żadne nie świeci
answer-traffic-signal-state-stuck = Nie zmieniają się
answer-traffic-signal-state-flashing = Migają
answer-traffic-signal-state-turned = Są odwrócone w złą stronę
answer-traffic-signal-state-timing = Zmieniają się za szybko albo za wolno
question-abandoned-vehicle-plate = Co jest na tablicy rejestracyjnej?
question-abandoned-vehicle-plate-hint = Litery i cyfry oraz stan
answer-yes = Tak
answer-no = Nie
answer-not-known = Nie wiem

## Standard phrases for a report. A person picks them in their own language; the city reads them in its own.

phrase-dangerous = Jest to teraz niebezpieczne.
phrase-blocks-walking = Piesi nie mogą przejść.
phrase-blocks-wheelchairs = Nie da się przejechać wózkiem inwalidzkim ani dziecięcym.
phrase-blocks-cars = Samochody nie mogą przejechać.
phrase-since-days = Jest tak od kilku dni.
phrase-since-weeks = Jest tak od kilku tygodni.
phrase-again = Było to naprawione i znowu jest zepsute.
phrase-still-there = Miasto zamknęło moje ostatnie zgłoszenie, ale problem nadal jest.
phrase-worse = Jest coraz gorzej.
phrase-near-school = To jest blisko szkoły.
phrase-call-me = Proszę do mnie zadzwonić przed przyjazdem.
phrase-language = Najlepiej mówię w języku tego zgłoszenia. Proszę dzwonić z tłumaczem.
