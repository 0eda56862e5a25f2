# The example city: its web page and what its people write. It is a city to try things with.

city-page-title = Miasto przykładowe
city-page-about = Sprawy w miarę jak przychodzą, najnowsze na górze.
city-page-connecting = Łączenie
# $count requests in the last 90 days, $open of them open
city-page-count = W ciągu 90 dni: { NUMBER($count) }, otwarte: { NUMBER($open) }
city-page-newest = Pokazano najnowsze: { NUMBER($count) }, otwarte: { NUMBER($open) }
city-page-lost = Brak połączenia z miastem, próbujemy ponownie
city-page-list = Sprawy
city-page-needs-script = Aby pokazywać sprawy w miarę jak przychodzą, ta strona potrzebuje JavaScriptu. Ta sama lista jest w requests.json i requests.xml.
city-page-empty = Nie ma jeszcze spraw
city-page-empty-hint = Proszę wysłać pierwszą do requests.json, a pojawi się tutaj.
city-page-more = Pokaż wszystkie
city-page-less = Pokaż mniej
city-page-open = Otwarta
city-page-closed = Zamknięta
city-page-address = Adres
city-page-address-id = Numer adresu
city-page-location = Miejsce
city-page-agency = Urząd
city-page-media = Zdjęcia i filmy
city-page-picture-elsewhere = Obraz na innej stronie
city-page-key = Wysłano z kluczem

## Offices of the example city

agency-streets = Wydział Ulic
agency-sanitation = Wydział Oczyszczania
agency-parks = Wydział Parków i Rekreacji
agency-police = Policja

## What the city will do, in the answer to a new request

notice-pothole = Ekipa obejrzy miejsce i załata dziurę.
notice-sidewalk = Przyjdzie inspektor i zdecyduje, kto ma naprawić chodnik.
notice-graffiti = Ekipa zamaluje lub zmyje graffiti.
notice-streetlight = Elektryk sprawdzi latarnię.
notice-missed-collection = Śmieciarka wróci. Proszę zostawić wszystko przy krawężniku.
notice-illegal-dumping = Ekipa uprzątnie miejsce i poszuka dowodów.
notice-dumping-tip = Śledczy czytają każdą informację. Odpowiedzi nie będzie.
notice-fallen-tree = Ekipa od drzew zabezpieczy i uprzątnie miejsce.
notice-tree-pruning = Specjalista obejrzy drzewo i wpisze je na listę do przycięcia.
notice-traffic-signal = Na skrzyżowanie zostanie wysłany technik.
notice-street-sign = Warsztat znaków naprawi lub wymieni znak.
notice-abandoned-vehicle = Zgłoszenie trafi do policji, która nada mu numer.

## On the card of a request.

city-page-photo = Zdjęcie { NUMBER($index) } z { NUMBER($count) }: { $service }
city-page-when-open = Nr { $number }, otrzymano { $received }, termin { $expected }
city-page-when-closed = Nr { $number }, otrzymano { $received }, zamknięto { $closed }
