### What is wrong with the files a city pack is made of. Only people who make packs read it.

## Tables (CSV) of a pack's source. File and line stand before these sentences. $column, $found and $text are from the file.

table-empty = W tej tabeli jest tylko nagłówek albo nie ma nic. Proszę dodać jej wiersze.
table-not-utf8 = Ten wiersz nie jest w UTF-8. Proszę zapisać plik w UTF-8.
table-quote-open = Cudzysłów, który się tu zaczyna, nigdzie się nie kończy. Proszę go zamknąć.
table-fields = Liczba wartości w tym wierszu: { NUMBER($found) }, a powinno być: { NUMBER($wanted) }. Proszę sprawdzić przecinki.
table-column-missing = Nie ma kolumny „{ $column }”. Tabela ma: { $found }. Proszę nazwać kolumny w pack.json tak, jak w pierwszym wierszu.

## Streets, their aliases, landmarks and lines.

streets-name-missing = Ulica nie ma tu nazwy. Proszę ją dodać.
streets-segment-missing = Ten odcinek ulicy nie ma id. Proszę je dodać.
streets-segment-twice = Id „{ $segment }” jest już w wierszu { $line }. Proszę nadać każdemu odcinkowi ulicy własne id.
streets-number = „{ $text }” w kolumnie „{ $column }” nie jest numerem domu. Proszę pisać tylko cyfry, najwyżej siedem.
streets-range-half = Zakres ma tylko jeden koniec: kolumna „{ $column }” jest pusta. Proszę dodać numer albo zostawić oba końce puste.
streets-range-backwards = Zakres biegnie wstecz, od { $from } do { $to }. Proszę sprawdzić, czy nie brakuje cyfry, albo zamienić numery.
streets-segment-unknown = Żaden odcinek ulicy nie ma id „{ $segment }”. Proszę sprawdzić drugą nazwę.
streets-street-unknown = Nie ma ulicy „{ $street }”. Proszę sprawdzić drugą nazwę.
streets-landmark-name = Znane miejsce nie ma nazwy. Proszę ją dodać.
streets-lines-not-json = Odtąd to nie jest JSON. Proszę zapisać linie jako GeoJSON.
streets-lines-none = W tym pliku nie ma obiektów. Proszę zapisać linie jako GeoJSON FeatureCollection.
streets-lines-segment = Obiekt { $feature } nie ma właściwości „{ $column }”. Proszę dodać id jego odcinka ulicy.
streets-lines-no-line = Obiekt { $feature } nie jest LineString z co najmniej dwóch punktów. Proszę zapisać jedną linię dla każdego odcinka ulicy.
streets-lines-degrees = Obiekt { $feature } ma współrzędne, które nie są stopniami długości i szerokości. Proszę zamienić je na WGS84.
streets-lines-unknown = Obiekt { $feature } dotyczy odcinka „{ $segment }”, którego nie ma wśród ulic albo który ma już linię.
streets-too-large = Ulic jest więcej, niż mieści pakiet. Proszę podzielić plik.

## What is wrong with the files a pack is made of. Each stands behind the file's name and line.

source-file-missing = Pliku lub folderu { $path } nie można odczytać. Proszę go dodać albo usunąć jego nazwę z pack.json.
source-file-outside = { $path } leży poza folderem pakietu. Proszę skopiować to do środka.
source-file-large = Plik { $path } jest większy niż w jakimkolwiek mieście. Proszę sprawdzić, czy to właściwy plik.
source-not-utf8 = Ten wiersz nie jest w UTF-8. Proszę zapisać plik w UTF-8.
source-json = Odtąd to nie jest JSON. Proszę poprawić to, co jest w tym wierszu lub tuż przed nim.
# $known are the keys there are, with commas.
source-key-unknown = Nie ma tu klucza „{ $key }”. Proszę go poprawić albo usunąć; są: { $known }
source-key-missing = Brakuje klucza „{ $key }”. Proszę go dodać.
source-repeated = „{ $value }” jest tu po raz drugi. Proszę zostawić jedno.
# $kind is one of the kinds below, $key the key or source-this.
source-kind = Co ma być w „{ $key }”: { $kind }. Proszę to poprawić.
source-this = to
source-kind-text = tekst, który nie jest pusty
source-kind-list = lista w nawiasach kwadratowych
source-kind-object = obiekt w nawiasach klamrowych
source-kind-flag = true albo false
source-kind-date = dzień, na przykład 2026-11-30
source-kind-moment = data i godzina ze strefą, na przykład 2026-11-30T08:00:00Z
source-choice = Dla „{ $key }” możliwe jest tylko jedno z: { $choices }
source-number = W „{ $key }” ma być liczba od { NUMBER($least) } do { NUMBER($most) }. Proszę to poprawić.
source-number-whole = W „{ $key }” ma być liczba całkowita od { NUMBER($least) } do { NUMBER($most) }. Proszę to poprawić.
source-name = „{ $value }” nie może być nazwą pakietu. Proszę używać małych liter bez polskich znaków, cyfr i łączników, najwyżej 64.
source-version = „{ $value }” nie jest wersją. Proszę wpisać liczby z kropkami między nimi, na przykład 2026.11.1
source-language = „{ $value }” nie jest kodem języka. Proszę wpisać na przykład en lub pt-BR.
source-language-missing = Brakuje słów w języku „{ $value }”, czyli w języku tego pakietu. Proszę je dodać.
source-time-zone = „{ $value }” nie jest strefą czasową. Proszę wpisać na przykład America/New_York.
source-link = „{ $value }” nie jest odnośnikiem. Powinien zaczynać się od https://, http://, mailto: lub tel:
source-undefined = „{ $value }” jest tu nazwane, ale nigdzie niezdefiniowane. Proszę poprawić nazwę albo ją zdefiniować.
source-services-none = W tym pliku nie ma usługi. Proszę dodać choć jedną albo usunąć plik z pack.json.
source-translation-own = „{ $value }” to język tego pakietu; jego słowa są przy usługach. Proszę usunąć to tłumaczenie.
source-choices = „{ $value }” wymaga wyboru w values wtedy i tylko wtedy, gdy jego datatype jest listą. Proszę go dodać albo usunąć.
source-due-one = „{ $value }” wymaga albo days, albo business_days, nie obu. Proszę to poprawić.
source-stopper-never = To ostrzeżenie nie wymienia ani usług, ani słów, więc nigdy nie zostałoby pokazane. Proszę je dodać.
source-office-unreachable = Ten urząd nie ma telefonu, e-maila, odnośnika ani adresu. Proszę coś dodać.
source-until-before-from = To kończy się, zanim się zacznie. Proszę poprawić „from” albo „until”.
source-fluent = To nie jest Fluent. Proszę poprawić to, co jest w tym wierszu.

## Areas in GeoJSON. $position is a longitude and a latitude as the file has them.

json-form = To nie jest poprawny JSON. Proszę poszukać w pobliżu tego wiersza brakującego przecinka, cudzysłowu lub nawiasu.
geojson-form = Tak nie zapisuje się GeoJSON. Pozycja to lista dwóch liczb, pierścień to lista pozycji; proszę wyeksportować plik ponownie jako GeoJSON.
geojson-crs = Współrzędne są w układzie „{ $crs }”. Proszę wyeksportować plik ponownie w WGS84 (EPSG:4326).
# $kind is a type of GeoJSON, such as Point.
geojson-not-an-area = „{ $kind }” nie jest obszarem. Proszę zostawić tylko obiekty typów Polygon i MultiPolygon.
geojson-empty = W tym pliku nie ma obszarów. Proszę wyeksportować warstwę ponownie albo nie włączać jej do pakietu.
geojson-not-degrees = Pozycja { $position } nie jest w stopniach. Proszę wyeksportować plik ponownie w WGS84 (EPSG:4326) zamiast w stopach lub metrach.
geojson-swapped = Pozycja { $position } ma najpierw szerokość. GeoJSON wymaga najpierw długości; proszę zamienić obie liczby każdej pozycji.
geojson-elsewhere = Nic z tej warstwy nie leży w mieście; zaczyna się ona w { $position }. Proszę sprawdzić, czy to właściwy plik.
geojson-ring-short = { $count ->
        [one] Ten pierścień ma { NUMBER($count) } pozycję. Pierścień potrzebuje co najmniej czterech, a pierwsza powtarza się na końcu.
        [few] Ten pierścień ma { NUMBER($count) } pozycje. Pierścień potrzebuje co najmniej czterech, a pierwsza powtarza się na końcu.
        [many] Ten pierścień ma { NUMBER($count) } pozycji. Pierścień potrzebuje co najmniej czterech, a pierwsza powtarza się na końcu.
       *[other] Ten pierścień ma { NUMBER($count) } pozycji. Pierścień potrzebuje co najmniej czterech, a pierwsza powtarza się na końcu.
    }
geojson-ring-open = Ten pierścień nie kończy się tam, gdzie się zaczyna. Proszę powtórzyć na końcu jego pierwszą pozycję.
geojson-ring-crosses = Granica tego obszaru przecina samą siebie w { $position }, więc nie wiadomo, co jest w środku. Proszę ją tam poprawić.
geojson-hole-outside = Ten otwór leży poza swoim obszarem. Proszę przenieść go do środka albo zrobić z niego osobny obszar.
geojson-no-ground = Ten obszar nie ma powierzchni: wszystkie jego pozycje leżą na jednej linii. Proszę narysować go od nowa albo usunąć.
# $label is the name of a property, $others the names of the properties that are there.
geojson-label-missing = Ten obszar nie ma właściwości „{ $label }”. Ma: { $others }. Proszę wskazać jedną z nich jako nazwę dla warstwy.
geojson-label-empty = Właściwość „{ $label }” tego obszaru jest pusta. Proszę ją wypełnić albo wskazać inną właściwość jako nazwę dla warstwy.
layer-twice = Jest inna warstwa „{ $layer }”, która zaczyna się tego samego dnia. Proszę nadać jednej z nich inną nazwę albo inny pierwszy dzień.

## The rules of who is responsible. $key is a name that stands before a colon in the file, $others are names that are known.

rules-form = Wartość „{ $key }” nie jest taka, jaka powinna tu być. Proszę porównać ją z przykładem w dokumentacji.
rules-key-unknown = „{ $key }” nie jest tu znane albo jest podwójnie. Znane są: { $others }. Proszę poprawić nazwę albo ją usunąć.
rules-key-missing = Brakuje tu „{ $key }”. Proszę to dodać.
rules-list-empty = Lista „{ $key }” jest pusta, więc reguła nigdy by nie zadziałała. Proszę ją wypełnić albo usunąć, żeby nie była warunkiem.
rules-id-twice = Nazwa „{ $id }” jest już zajęta. Proszę wybrać inną.
rules-kind = „{ $kind }” nie jest rodzajem urzędu. Proszę wpisać city dla wydziału miasta albo other dla kogokolwiek innego.
rules-link = „{ $link }” nie jest bezpiecznym adresem internetowym. Proszę wpisać taki, który zaczyna się od https://
rules-no-contact = „{ $name }” nie należy do miasta, więc ludzie muszą dzwonić lub pisać. Proszę dodać numer telefonu lub odnośnik.
rules-responsible = „{ $name }” nie ma na liście odpowiedzialnych. Proszę to tam dodać albo wpisać unknown.
rules-layer = Nie ma warstwy „{ $layer }”. Są: { $others }. Proszę poprawić nazwę albo dodać warstwę do pakietu.
rules-layer-twice = Ta reguła wymienia warstwę „{ $layer }” dwa razy. Proszę zebrać wszystkie jej obszary w jednej liście.
rules-district = Żaden obszar warstwy „{ $layer }” nie nazywa się „{ $district }”. Proszę wpisać nazwę tak, jak jest w warstwie.
rules-service = Miasto nie ma usługi „{ $service }”. Proszę wpisać jej kod tak, jak jest na liście usług.
rules-never = Reguła „{ $id }” nigdy nie zadziała, bo „{ $other }” przed nią działa zawsze. Proszę umieścić ją na początku albo usunąć.
