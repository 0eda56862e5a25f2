# What went wrong or is missing. One sentence or two; the last words name what to do.

-product = Curbline

## A picture cannot be used

photo-missing = W tym miejscu nie ma obrazu. Proszę wybrać zdjęcie jeszcze raz.
photo-unreadable = Tego obrazu nie można otworzyć. Proszę sprawdzić, czy wolno odczytać ten plik, albo wybrać inne zdjęcie.
photo-empty = Plik tego obrazu jest pusty. Proszę zrobić zdjęcie jeszcze raz albo wybrać inne.
photo-not-a-picture = Ten plik nie jest obrazem. Proszę wybrać zdjęcie w formacie JPEG, PNG lub WebP.
# $format is the usual name of a picture format, such as HEIC.
photo-format = Obrazów w formacie { $format } nie można wysłać. Proszę zamienić zdjęcie na JPEG w telefonie lub komputerze i dodać je ponownie.
photo-decoder = Telefon nie potrafił otworzyć tego obrazu { $format }. Proszę zrobić zdjęcie jeszcze raz albo zamienić je na JPEG i dodać ponownie.
photo-truncated = Brakuje części tego obrazu, jakby kopiowanie zostało przerwane. Proszę skopiować go jeszcze raz albo zrobić nowe zdjęcie.
photo-damaged = Ten obraz jest uszkodzony i nie da się go odczytać. Proszę zrobić zdjęcie jeszcze raz albo wybrać inne.
# $megapixels and $limit are millions of pixels.
photo-too-many-pixels = Ten obraz ma { NUMBER($megapixels) } Mpx, a można przyjąć najwyżej { NUMBER($limit) } Mpx. Proszę go zmniejszyć albo wybrać inne zdjęcie.
# $mebibytes and $limit are sizes in MiB, shown as MB.
photo-too-many-bytes = Plik tego obrazu ma { NUMBER($mebibytes) } MB, a można przyjąć najwyżej { NUMBER($limit) } MB. Proszę go zmniejszyć albo wybrać inne zdjęcie.
photo-redaction-outside = Obszar zaznaczony do zakrycia leży poza obrazem. Proszę zaznaczyć go jeszcze raz, wewnątrz obrazu.
photo-redaction-corners = Obszar zaznaczony do zakrycia musi mieć od 3 do { NUMBER($limit) } rogów. Proszę zaznaczyć go jeszcze raz.
photo-cancelled = Dodawanie zdjęcia zostało przerwane. Proszę dodać je ponownie, gdy będzie potrzebne.
photo-not-searched = Nie udało się przeszukać tego obrazu pod kątem twarzy i tablic rejestracyjnych. Proszę obejrzeć go samodzielnie i zaznaczyć to, czego nikt nie powinien widzieć.

## A report is not complete yet

problem-place-missing = Zgłoszenie nie ma jeszcze miejsca. Proszę zaznaczyć je na mapie, wpisać adres albo użyć zdjęcia, w którym zapisano, gdzie je zrobiono.
problem-coordinate-invalid = Takiego miejsca nie ma na Ziemi. Proszę sprawdzić współrzędne: szerokość od -90 do 90, długość od -180 do 180.
problem-accuracy-invalid = Dokładność miejsca musi być odległością w metrach, zero lub więcej. Proszę ją poprawić albo pominąć.
problem-service-unknown = Miasto nie ma usługi „{ $service }”. Proszę wybrać usługę z listy.
problem-catalog-empty = Lista usług nie została jeszcze pobrana. Proszę raz połączyć się z internetem i ją odświeżyć.
# $question is the city's own wording of a question.
problem-attribute-missing = Proszę odpowiedzieć na pytanie miasta „{ $question }”.
problem-attribute-unknown = Ta usługa nie pyta o „{ $attribute }”. Proszę pominąć tę odpowiedź.
problem-attribute-not-a-number = Odpowiedź na pytanie „{ $question }” musi być liczbą, na przykład 12. Proszę wpisać ją jeszcze raz.
problem-attribute-not-a-date = Odpowiedź na pytanie „{ $question }” musi być datą i godziną, na przykład 2026-03-01T08:00:00Z. Proszę wpisać ją jeszcze raz.
problem-attribute-not-listed = „{ $value }” nie jest jedną z odpowiedzi na pytanie „{ $question }”. Proszę wybrać odpowiedź z listy.
problem-attribute-single = Na pytanie „{ $question }” można dać tylko jedną odpowiedź. Proszę zostawić jedną.
# $field is one of the field names below; $limit and $length are counts of characters.
problem-text-too-long = Pole „{ $field }” może mieć najwyżej { $limit ->
        [one] { NUMBER($limit) } znak
        [few] { NUMBER($limit) } znaki
        [many] { NUMBER($limit) } znaków
       *[other] { NUMBER($limit) } znaku
    }, a liczba wpisanych to { NUMBER($length) }. Proszę skrócić tekst.
problem-text-control-characters = Pole „{ $field }” zawiera znaki, których nie można pokazać. Proszę wpisać tekst zamiast go wklejać.
problem-email-invalid = To nie jest pełny adres e-mail. Proszę go sprawdzić; wygląda on tak: name@example.com.
problem-too-many-photos = { $limit ->
        [one] Do zgłoszenia można dołączyć tylko { NUMBER($limit) } zdjęcie. Proszę usunąć pozostałe.
        [few] Do zgłoszenia można dołączyć najwyżej { NUMBER($limit) } zdjęcia. Proszę usunąć część z nich.
        [many] Do zgłoszenia można dołączyć najwyżej { NUMBER($limit) } zdjęć. Proszę usunąć część z nich.
       *[other] Do zgłoszenia można dołączyć najwyżej { NUMBER($limit) } zdjęcia. Proszę usunąć część z nich.
    }
problem-description-or-photo-missing = Miasto jeszcze nie wie, co jest nie tak. Proszę to opisać albo dodać zdjęcie.
problem-contact-required = Miasto nie przyjmie tego zgłoszenia bez pola „{ $field }”. Proszę je wypełnić.

## Names of fields, as they stand above them on a form

field-description = Opis
field-address = Adres
field-first-name = Imię
field-last-name = Nazwisko
field-email = E-mail
field-phone = Telefon
field-answer = Odpowiedź

## The folder where everything is kept

store-locked = Folderu { $folder } używa inny uruchomiony { -product }. Proszę go zamknąć i spróbować ponownie.
store-read-only = W folderze { $folder } nie można niczego zapisać. Proszę nadać sobie prawo zapisu albo wybrać inny folder.
store-full = Nie ma już miejsca na folder { $folder }. Proszę zwolnić miejsce i spróbować ponownie; to, co zapisano wcześniej, jest bezpieczne.
# $found and $known are numbers of the arrangement of the data.
store-newer = Te dane zapisał nowszy { -product } (format { $found }; ten zna { $known }). Proszę zaktualizować { -product }; niczego nie zmieniono.
store-damaged = Dane w folderze { $folder } są uszkodzone. Proszę uruchomić sprawdzenie, aby uratować, co się da; nic nie zostanie usunięte.
store-missing-settings = Nie ustawiono jeszcze miasta. Proszę najpierw wybrać swoje miasto; w wierszu poleceń to: curbline init --server ADDRESS
# $folder is a folder in which everything is encrypted.
store-sealed = Dane w folderze { $folder } są zaszyfrowane i bez klucza nie można ich otworzyć. Proszę otworzyć je programem, który je założył, i jego kluczem, w wierszu poleceń --key-file FILE; niczego nie zmieniono.
store-not-sealed = Dane w folderze { $folder } nie są zaszyfrowane, więc nie można ich otworzyć kluczem. Proszę otworzyć je bez klucza albo wybrać nowy folder; niczego nie zmieniono.
store-wrong-key = Dane w folderze { $folder } są zaszyfrowane innym kluczem. Proszę otworzyć je na urządzeniu, na którym je założono, albo wybrać nowy folder; niczego nie zmieniono.
store-no-key = Klucz do zaszyfrowanych danych jest niedostępny. Proszę odblokować to urządzenie i spróbować ponownie; niczego nie zmieniono.
store-unusable = Folderu { $folder } nie można użyć. Proszę sprawdzić, czy istnieje i czy należy do Państwa, albo wybrać inny folder.
store-photo-missing = Jednego ze zdjęć tego zgłoszenia nie ma już na tym urządzeniu. Proszę dodać zdjęcie ponownie albo wysłać zgłoszenie bez niego.
store-photo-damaged = Jedno ze zdjęć tego zgłoszenia uszkodziło się na tym urządzeniu. Proszę dodać zdjęcie ponownie albo wysłać zgłoszenie bez niego.
store-original-missing = Oryginału tego zdjęcia nie ma już na tym urządzeniu. Proszę poszukać go w kopii zapasowej folderu z danymi; zgłoszenie nadal ma jego SHA-256.
store-original-damaged = Oryginał tego zdjęcia uszkodził się na tym urządzeniu i nie został zapisany. Proszę poszukać go w kopii zapasowej folderu z danymi; zgłoszenie nadal ma jego SHA-256.
originals-need-key = Oryginały można przechowywać tylko w zaszyfrowanym folderze z danymi, a ten nie jest zaszyfrowany. Proszę przechowywać samo ich SHA-256 albo założyć nowy folder z kluczem; w wierszu poleceń --key-file FILE.
original-not-kept = Oryginału tego zdjęcia nie zachowano na tym urządzeniu. Proszę poprosić o niego osobę, która zrobiła zdjęcie.
# $photo is the name of a photo in this folder: 32 digits and letters.
photo-unknown = To zgłoszenie nie ma zdjęcia „{ $photo }”. Proszę odszukać je na liście swoich zgłoszeń.

## Talking to the city's server

city-address-invalid = „{ $url }” nie jest adresem internetowym. Proszę wpisać adres, który zaczyna się od https://
city-insecure = Połączenie z { $url } nie byłoby szyfrowane. Proszę wpisać adres, który zaczyna się od https://, albo, jeśli to własna sieć, zezwolić na ten; w wierszu poleceń to --plain-http
# A pin is the name of a key, such as sha256/47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=
city-pins-need-tls = Klucza { $url } nie można sprawdzić, bo połączenie nie byłoby szyfrowane. Proszę wpisać adres, który zaczyna się od https://, albo pominąć piny.
city-pin-invalid = „{ $pin }” nie jest pinem. Proszę wpisać sha256/ i 44 znaki SHA-256 klucza w Base64.
city-unreachable = Nie można połączyć się z serwerem miasta { $url }. Proszę sprawdzić połączenie i adres; to, co zapisano, jest zachowane i zostanie wysłane później.
city-timeout = Serwer miasta { $url } zbyt długo nie odpowiadał. Proszę spróbować za kilka minut; to, co zapisano, jest zachowane.
city-tls = Bezpieczne połączenie z { $url } nie jest możliwe. Proszę sprawdzić datę i godzinę na tym urządzeniu oraz sieć, z którą jest połączone.
city-cut = Połączenie z { $url } urwało się, zanim dotarła cała odpowiedź. Proszę spróbować ponownie, gdy połączenie będzie lepsze.
city-answer-too-large = Odpowiedź { $url } jest zbyt duża, nie może być właściwa. Proszę sprawdzić adres serwera miasta.
city-html = Adres { $url } odpowiedział stroną internetową. Jeśli ta sieć wymaga zalogowania, proszę najpierw się zalogować; jeśli nie, proszę sprawdzić adres serwera miasta.
city-empty = Odpowiedź { $url } jest całkiem pusta. Proszę sprawdzić adres serwera miasta albo spróbować później.
city-not-understood = Odpowiedź { $url } nie jest odpowiedzią serwera 311. Proszę sprawdzić adres serwera miasta.
# $status is the HTTP status, such as 403.
city-denied = Serwer { $url } nie wpuszcza tej aplikacji (status { $status }). Proszę sprawdzić klucz API w swoim mieście.
city-busy = Serwer { $url } jest zajęty i prosi, żeby poczekać. To, co zapisano, jest zachowane i zostanie wysłane później.
city-missing = Na serwerze { $url } nie ma tego, o co zapytano. Proszę sprawdzić adres i kod obszaru (jurisdiction) swojego miasta.
# $words are the words of the city, in whatever language it wrote them.
city-refused = Miasto odmówiło ze statusem { $status } i odpowiedziało: „{ $words }”. Proszę poprawić to, co wskazało, i spróbować ponownie.
city-refused-silent = Miasto odmówiło ze statusem { $status } i nie podało powodu. Proszę sprawdzić wpisane dane i spróbować ponownie.
city-trouble = Serwer { $url } ma własną awarię (status { $status }). Proszę spróbować później; to, co zapisano, jest zachowane.
city-moved = Serwera miasta nie ma już pod adresem { $url }. Proszę zapytać miasto o nowy adres i ustawić je od nowa.

## What can be done with a report

report-unknown = Na tym urządzeniu nie ma zgłoszenia „{ $report }”. Proszę odszukać je na liście swoich zgłoszeń.
report-already-sending = To zgłoszenie jest właśnie wysyłane. Proszę poczekać, aż wysyłanie się skończy.
report-already-accepted = Miasto ma już to zgłoszenie, więc tutaj nie można go zmienić. Aby coś dodać, proszę złożyć nowe zgłoszenie albo zadzwonić pod 311.
report-not-parked = To zgłoszenie nie czeka na Państwa, więc nie ma czego ponawiać. Wyśle się samo.
report-uncertain = Nie wiadomo jeszcze, czy to zgłoszenie dotarło do miasta. Proszę połączyć się z internetem, aby można było najpierw to sprawdzić.

## Everything else

profile-unknown = Nie ma profilu serwera „{ $profile }”. Proszę wybrać jeden z wbudowanych profili albo podać plik.
profile-invalid = W profilu serwera jest błąd w miejscu „{ $key }”. Proszę go poprawić i spróbować ponownie.
settings-invalid = Zapisanych ustawień miasta nie da się odczytać. Proszę ustawić miasto od nowa; zgłoszenia są zachowane.
cancelled = Zatrzymano na Państwa prośbę. To, co zapisano, jest zachowane.
offline = Nie ma połączenia z internetem. To, co zapisano, jest zachowane i zostanie wysłane, gdy połączenie wróci.
internal = W { -product } coś się zepsuło; to, co zapisano, jest zachowane. Proszę podać twórcom ten kod: { $reference }
file-unreadable = Pliku { $path } nie można odczytać. Proszę sprawdzić jego nazwę i to, czy wolno go odczytać.
file-unwritable = Pliku { $path } nie można zapisać. Proszę sprawdzić, czy istnieje jego folder i czy wolno w nim zapisywać.
file-exists = Plik { $path } już istnieje. Proszę wybrać inną nazwę albo przenieść tamten plik.

## Why a report waits for a person

parked-refused = Miasto odrzuciło zgłoszenie ze statusem { $status } i odpowiedziało: „{ $words }”. Proszę poprawić zgłoszenie i wysłać je ponownie albo je usunąć.
parked-refused-silent = Miasto odrzuciło zgłoszenie ze statusem { $status } i nie podało powodu. Proszę sprawdzić zgłoszenie i wysłać je ponownie albo zadzwonić pod 311.
parked-incomplete = Miasto chce wiedzieć więcej: „{ $words }”. Proszę uzupełnić zgłoszenie i wysłać je ponownie.
parked-too-many-attempts = { $attempts ->
        [one] Po { NUMBER($attempts) } próbie nie udało się dostarczyć zgłoszenia. Proszę spróbować później albo zadzwonić pod 311.
        [few] Po { NUMBER($attempts) } próbach nie udało się dostarczyć zgłoszenia. Proszę spróbować później albo zadzwonić pod 311.
        [many] Po { NUMBER($attempts) } próbach nie udało się dostarczyć zgłoszenia. Proszę spróbować później albo zadzwonić pod 311.
       *[other] Po { NUMBER($attempts) } próby nie udało się dostarczyć zgłoszenia. Proszę spróbować później albo zadzwonić pod 311.
    }
parked-uncertain = Nie możemy ustalić, czy miasto otrzymało to zgłoszenie. Jeśli nie ma go na stronie miasta, proszę wysłać je ponownie, choć miasto może wtedy mieć je podwójnie; jeśli tam jest, proszę usunąć je tutaj.
parked-photo-missing = Jednego ze zdjęć tego zgłoszenia nie ma już na tym urządzeniu. Proszę dodać zdjęcie ponownie albo wysłać zgłoszenie bez niego.
parked-denied = Miasto nie pozwala tej aplikacji wysyłać zgłoszeń (status { $status }). Proszę sprawdzić klucz API w swoim mieście i spróbować ponownie.
parked-duplicate = Miasto mówi, że już o tym wie: „{ $words }”. Jeśli się Państwo zgadzają, proszę usunąć zgłoszenie; jeśli nie, proszę je zmienić i wysłać ponownie.
parked-duplicate-silent = Miasto mówi, że już o tym wie. Jeśli się Państwo zgadzają, proszę usunąć zgłoszenie; jeśli nie, proszę je zmienić i wysłać ponownie.
parked-too-large = Zdjęcie jest dla miasta za duże, nawet po zmniejszeniu. Proszę wysłać zgłoszenie bez niego albo z innym zdjęciem.

## Why a report is not sent yet; no action is needed

waiting-offline = Czekamy na połączenie z internetem. Zgłoszenie wyśle się samo, gdy tylko będzie połączenie.
waiting-costly = Zdjęcia czekają na sieć bez dodatkowych opłat, zgodnie z Państwa wyborem. Proszę połączyć się z Wi-Fi albo zezwolić na zdjęcia w każdej sieci.
waiting-unreachable = Serwer miasta w tej chwili nie odpowiada. Zgłoszenie wyśle się samo, gdy tylko serwer odpowie.
waiting-tls = Bezpieczne połączenie z serwerem miasta nie jest w tej chwili możliwe. Proszę sprawdzić datę i godzinę na tym urządzeniu oraz sieć, z którą jest połączone.
waiting-refused = Ostatnim razem miasto nie mogło przyjąć zgłoszenia. Próba powtórzy się sama.
waiting-checked = Sprawdzamy, czy miasto ma to zgłoszenie. Sprawdzenie powtórzy się samo.
waiting-retry = Miasto nie mogło jeszcze przyjąć zgłoszenia. Następna próba: { DATETIME($date) }.
waiting-server-paused = Serwer miasta poprosił, żeby chwilę poczekać. Potem zgłoszenie wyśle się samo.
waiting-denied = Miasto w tej chwili nie wpuszcza tej aplikacji. Próbujemy dalej; jeśli to potrwa, proszę sprawdzić klucz API w swoim mieście.
waiting-captive-portal = Ta sieć wymaga najpierw zalogowania. Proszę otworzyć dowolną stronę w przeglądarce i się zalogować, a zgłoszenie wyśle się samo.
waiting-paused = Wysyłanie jest na tym urządzeniu wstrzymane. Proszę je włączyć, aby wysłać zgłoszenie.
