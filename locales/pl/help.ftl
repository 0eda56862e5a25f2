# The help of the command line. Names of commands and options, and words in CAPITALS that stand for a value, are never translated.

## What stands around it

help-usage = Sposób użycia
help-commands = Polecenia
help-arguments = Argumenty
help-options = Opcje
help-help = Pokazuje tę pomoc
help-version = Pokazuje wersję
help-subcommand = Pokazuje tę pomoc albo pomoc polecenia
# $value is what is taken where the option is not given.
help-default = [domyślnie: { $value }]
# $values are the words to choose from, as they are typed.
help-choices = [do wyboru: { $values }]

## Commands

help-curbline = Zgłoszenia do miasta przez 311, zapisywane od razu i wysyłane, gdy jest połączenie.
help-demo = Cała historia w jednym poleceniu: miasto, telefon bez zasięgu, zgłoszenie, jego dostarczenie
help-init = Zapamiętuje miasto, z którym rozmawiać; nie wymaga sieci
help-city = Miasto: jak rozmawia się z jego serwerem i czego się o nim dowiedziano
help-services = Co oferuje miasto
help-report = Zapisuje zgłoszenie i stawia je w kolejce; nigdy nie używa sieci
help-sync = Dostarcza to, na co czas, potwierdza to, pyta o wiadomości
help-network = W jakich sieciach wolno wysyłać zdjęcia i ile czeka
help-originals = Co jest przechowywane z plików, z których powstają zdjęcia
help-original = Zapisuje plik, z którego powstało zdjęcie, bez szyfrowania i sprawdzony z jego SHA-256
help-list = Wszystkie zgłoszenia i co się z nimi dzieje
help-status = Jedno zgłoszenie i co się z nim dzieje
help-retry = Wysyła ponownie zgłoszenie niewysłane lub czekające na Państwa
help-arrived = Niepewne zgłoszenie jest w mieście: człowiek je tam widział
help-discard = Usuwa zgłoszenie niewysłane lub czekające na Państwa
help-edit = Zmienia zgłoszenie niewysłane lub czekające na Państwa
help-nearby = Co zgłoszono wokół miejsca, o ile wiadomo na tym urządzeniu; nie wymaga sieci
help-follow = Śledzi sprawę kogoś innego zamiast ponownie zgłaszać to samo; jej wiadomości przychodzą z każdą synchronizacją
help-unfollow = Przestaje śledzić sprawę
help-address = Miejsca, które może oznaczać tekst, albo adres miejsca, według pakietu miasta
help-where = Gdzie jest miejsce: w mieście czy nie, jego okręgi, kto odpowiada i według jakiej reguły
help-photo = Co obraz mówi o sobie i obraz bezpieczny: obrócony, bez metadanych, w nowym rozmiarze
help-pack = Pakiety miast: co wie miasto, w jednym podpisanym pliku
help-pack-key = Tworzy parę kluczy: tajny w FILE, dla wszystkich w FILE.pub
help-pack-build = Sprawdza folder zwykłych plików i buduje z niego pakiet
help-pack-verify = Sprawdza, czy pakiet jest cały i podpisany kluczem
help-pack-show = Co pakiet mówi o sobie, ktokolwiek go podpisał
help-pack-remove = Rezygnuje z zainstalowanego pakietu, aby można było zainstalować pakiet innego miasta
help-fix = Gdzie jest ta maszyna, według odbiornika satelitarnego obok niej
help-languages = Jakie są języki
help-text = Jeden komunikat słowami
help-export = Wszystko, co zgłoszono, dla innych programów
help-check = Sprawdza folder z danymi; ratuje to, co uszkodzone

## Options of every command

help-arg-data-dir = Gdzie przechowywane są zgłoszenia i zdjęcia; w przeciwnym razie zwykły folder systemu na dane
help-arg-key-file = Szyfruje folder z danymi tym kluczem: 32 bajty albo 64 cyfry szesnastkowe w pliku dostępnym tylko dla Państwa. Wymaga wydania z funkcją sealed
help-arg-language = Język, na przykład es; w przeciwnym razie język środowiska
help-arg-json = Wypisuje dokładnie jeden dokument JSON na stdout
help-arg-verbose = Więcej wpisów dziennika na stderr; powtórzenie daje jeszcze więcej

## Options and arguments with one meaning everywhere. A place is latitude and longitude in degrees (WGS 84).

help-arg-report-id = Zgłoszenie, tak jak pokazuje je list
help-arg-photo-id = Zdjęcie, tak jak pokazuje je list --json
help-arg-output = Plik do zapisania
help-arg-at = Miejsce: szerokość i długość w stopniach, z przecinkiem między nimi
help-arg-photo = Obraz; miejsce i czas pochodzą z niego, jeśli ich nie podano
help-arg-address = Miejsce słowami
help-arg-description = Co jest nie tak
help-arg-attribute = Odpowiedź na pytanie usługi; dla kilku należy powtórzyć
help-arg-first-name = Imię osoby zgłaszającej
help-arg-last-name = Nazwisko osoby zgłaszającej
help-arg-email = Adres e-mail osoby zgłaszającej
help-arg-phone = Numer telefonu osoby zgłaszającej
help-arg-anonymous = Nikt nie jest wymieniony
help-arg-redact = Obszar do zakrycia, w pikselach obróconego obrazu: prostokąt albo rogi X,Y;X,Y;X,Y wielokąta. Na czarno albo, z pixelate: na początku, kilkoma blokami jego kolorów

## Options and arguments of one command

help-demo-photo = Własny obraz
help-demo-keep = Zostawia DIR/phone i DIR/city
help-init-server = Podstawowy adres GeoReport
help-init-api-key = Klucz wydany przez miasto
help-init-jurisdiction = Które miasto, jeśli serwer obsługuje kilka
help-init-profile = Wbudowany profil albo plik z profilem
help-init-pack = Pakiet miasta do zainstalowania, aby usługi i miejsca były znane bez sieci
help-init-pack-key = Klucz publiczny, którym muszą być podpisane pakiety tego miasta
help-init-plain-http = Zezwala na adres, który zaczyna się od http:// i nie należy do tej maszyny. Wtedy każdy po drodze może czytać i zmieniać zgłoszenia, nazwiska i klucz API; przeznaczone dla miasta we własnej sieci
help-init-pins = Rozmawia z serwerem tylko wtedy, gdy ma ten klucz, oprócz certyfikatu, któremu ufa system; dla klucza zapasowego należy powtórzyć
help-services-refresh = Najpierw pyta miasto
help-services-search = Tylko usługi z tymi słowami, w dowolnym języku
help-services-code = Jedna usługa i jej pytania
help-report-service = Potrzebna usługa
help-report-accuracy = O ile metrów miejsce może być niedokładne
help-edit-accuracy = O ile metrów miejsce może być niedokładne
help-edit-service = Inna usługa
help-sync-deadline = Działa, dopóki jest coś do zrobienia albo nie minie tyle sekund
help-sync-connection = Jak połączona jest ta maszyna, skoro sama tego nie wie
help-network-photos = W jakich sieciach odtąd wolno wysyłać zdjęcia
help-originals-kept = Odtąd: nic, ich SHA-256 albo, w zaszyfrowanym folderze, także same pliki. W pliku widać to, co na zdjęciu jest zakryte, i jest to, co z niego usunięto; nigdy nie jest wysyłany
help-arrived-number = Jego numer w mieście
help-follow-number = Numer sprawy w mieście
help-follow-list = Pokazuje, co jest śledzone
help-unfollow-number = Numer sprawy w mieście
help-nearby-accuracy = O ile metrów miejsce może być niedokładne; podawane jest też to, co leży w tym zasięgu
help-nearby-service = Tylko tej usługi
help-nearby-radius = Jak daleko wokół, w metrach
help-nearby-limit = Tyle najbliższych
help-address-text = Adres, skrzyżowanie, znane miejsce lub współrzędne
help-address-at = Zamiast tego najbliższy adres tego miejsca: szerokość i długość w stopniach
help-address-suggest = Zamiast tego mówi, jak TEXT może iść dalej, jak podczas pisania
help-where-accuracy = O ile metrów miejsce może być niedokładne; podawane jest też to, co leży w tym zasięgu
help-where-service = O co się tam prosi
help-where-owner = Kto dba o ulicę, tak jak mówi lista ulic miasta
help-where-asset = Co tam jest, tak jak nazywają to reguły miasta
help-photo-input = Obraz
help-photo-output = Gdzie zapisać wynik; bez tego podawane są tylko informacje
help-photo-thumbnail = Gdzie zapisać miniaturę
help-photo-max-edge = Dłuższy bok w pikselach
help-photo-quality = Jakość JPEG
help-pack-build-folder = Folder z pack.json
help-pack-build-key = Tajny klucz, którym go podpisać
help-pack-pack = Pakiet
help-pack-verify-key = Klucz publiczny albo tajny, do którego należy
help-fix-gpsd = Pyta tam gpsd
help-fix-nmea = Czyta NMEA 0183 z portu szeregowego, na przykład /dev/ttyUSB0, albo z pliku
help-fix-service = Dokładność, jakiej potrzebuje ta usługa; w przeciwnym razie 30 m
help-fix-seconds = Nie czeka dłużej na dość dokładne miejsce; w przeciwnym razie 45
help-fix-when = To nagranie, rozpoczęte w tej chwili, na przykład 2026-03-01T08:00:00Z; jest słuchane do końca
help-text-key = Nazwa komunikatu
help-text-arguments = Wartość, do której odwołuje się komunikat
help-export-format = Postać pliku
