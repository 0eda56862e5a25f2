# What only the command line says. Its help is English in every language, because the library that reads the command
# line writes it; names of commands and options are never translated.

## demo

demo-flow-title = Zgłoszenie z ulicy do miasta
demo-city-started = Małe miasto nasłuchuje pod adresem { $url }
demo-photo-drawn = Narysowano zdjęcie dziury, z miejscem i czasem aparatu: { $path }
demo-photo-chosen = Używane jest Państwa zdjęcie: { $path }
# What the demo's report says, as a resident would write it.
demo-description = Głęboka dziura na prawym pasie, samochody ją omijają.
demo-place-pinned = W zdjęciu nie zapisano, gdzie je zrobiono, więc pinezka jest ustawiana na mapie.
demo-offline = Telefon nie ma zasięgu.
demo-saved = Zapisano w telefonie jako { $reference }. Nic nie zostało wysłane.
demo-queue = Co czeka w telefonie:
demo-online = Zasięg wrócił. Wysyłanie tego, co czeka.
demo-delivered = { $count ->
        [0] Nie dostarczono żadnego zgłoszenia.
        [one] Dostarczono { NUMBER($count) } zgłoszenie.
        [few] Dostarczono { NUMBER($count) } zgłoszenia.
        [many] Dostarczono { NUMBER($count) } zgłoszeń.
       *[other] Dostarczono { NUMBER($count) } zgłoszenia.
    }
demo-read-back = Pytanie do miasta, co ma:
demo-photo-at = Zdjęcie jest teraz tutaj: { $url }
demo-kept = Telefon i miasto zostały w folderze { $folder }

## Setting up, services

init-done = Państwa miasto jest ustawione: { $url }
services-title = Co oferuje miasto
services-none = Żadna usługa nie pasuje.
services-fresh = Tak było w mieście { DATETIME($date) }
services-due-days = { $count ->
        [one] Zwykle gotowe w ciągu { NUMBER($count) } dnia
        [few] Zwykle gotowe w ciągu { NUMBER($count) } dni
        [many] Zwykle gotowe w ciągu { NUMBER($count) } dni
       *[other] Zwykle gotowe w ciągu { NUMBER($count) } dnia
    }
services-due-business-days = { $count ->
        [one] Zwykle gotowe w ciągu { NUMBER($count) } dnia roboczego
        [few] Zwykle gotowe w ciągu { NUMBER($count) } dni roboczych
        [many] Zwykle gotowe w ciągu { NUMBER($count) } dni roboczych
       *[other] Zwykle gotowe w ciągu { NUMBER($count) } dnia roboczego
    }
services-question-required = Odpowiedź jest wymagana
services-question-optional = Odpowiedź jest mile widziana, niewymagana

## Reports

# $report is the id on this device, $reference the short reference that is also sent to the city.
report-saved = Zapisano jako { $report } z kodem { $reference }. Zostanie wysłane przy następnej synchronizacji.
sync-summary = { $delivered ->
        [0] Nic nie dostarczono
        [one] Dostarczono { NUMBER($delivered) } zgłoszenie
        [few] Dostarczono { NUMBER($delivered) } zgłoszenia
        [many] Dostarczono { NUMBER($delivered) } zgłoszeń
       *[other] Dostarczono { NUMBER($delivered) } zgłoszenia
    }, { $pending ->
        [0] żadne nie czeka na wysłanie
        [one] na wysłanie czeka { NUMBER($pending) }
        [few] na wysłanie czekają { NUMBER($pending) }
        [many] na wysłanie czeka { NUMBER($pending) }
       *[other] na wysłanie czeka { NUMBER($pending) }
    }, { $attention ->
        [0] żadne nie czeka na Państwa.
        [one] na Państwa czeka { NUMBER($attention) }.
        [few] na Państwa czekają { NUMBER($attention) }.
        [many] na Państwa czeka { NUMBER($attention) }.
       *[other] na Państwa czeka { NUMBER($attention) }.
    }
list-none = Na tym urządzeniu nie ma jeszcze zgłoszeń.
list-title = Państwa zgłoszenia
# One report: $service is the city's name of a service, $state one of the states delivery-*.
list-line = { $service }: { $state }
# $label is one of the labels below.
list-detail = { $label }: { $value }
list-saved = Zapisano { DATETIME($date) }
# $state is one of the states photo-state-*, $width and $height are pixels.
list-photo = Zdjęcie: { $state } ({ $width } × { $height } pikseli, { NUMBER($kilobytes) } KB)
retry-done = Zgłoszenie zostanie wysłane ponownie przy następnej synchronizacji.
discard-done = Zgłoszenie zostało usunięte. Nie zostanie wysłane.
edit-done = Zmiany są zapisane. Zgłoszenie zostanie wysłane przy następnej synchronizacji.

sync-nothing = Nie ma nic do wysłania.

## What stands before the parts of a report

label-number = Numer
label-place = Miejsce
label-due = Termin
label-city = Miasto

## A command line that cannot be understood. $help is the command that shows help, $option an option as it is typed.

usage-command-missing = Proszę podać polecenie, na przykład list. Wszystkie pokazuje: { $help }
usage-command-unknown = Nie ma polecenia „{ $value }”. Wszystkie pokazuje: { $help }
usage-option-unknown = Nie ma tu opcji „{ $option }”. Dostępne pokazuje: { $help }
usage-option-missing = Brakuje: { $option }. Jak to zapisać, pokazuje: { $help }
usage-option-repeated = „{ $option }” podano więcej niż raz. Proszę zostawić jedno; więcej pokazuje: { $help }
usage-options-conflict = „{ $option }” i „{ $other }” wykluczają się. Proszę pominąć jedno; więcej pokazuje: { $help }
usage-value-missing = „{ $option }” wymaga wartości. Jakiej, pokazuje: { $help }
usage-value-invalid = „{ $value }” nie pasuje do „{ $option }”. Co pasuje, pokazuje: { $help }
usage-unreadable = Tego polecenia nie da się zrozumieć. Jak je zapisać, pokazuje: { $help }

## What was typed after an option

argument-place-invalid = „{ $value }” nie jest miejscem. Proszę wpisać szerokość i długość z przecinkiem między nimi, na przykład 39.95,-75.16
argument-redaction-invalid = „{ $value }” nie jest obszarem obrazu. Proszę wpisać lewy brzeg, górny brzeg, szerokość i wysokość w pikselach z przecinkami między nimi, na przykład 10,20,300,200, albo rogi wielokąta, na przykład 10,20;310,20;160,220
argument-pair-invalid = „{ $value }” nie ma znaku równości. Proszę wpisać NAME=VALUE
argument-language-unknown = „{ $value }” nie jest jednym z naszych języków. Proszę sprawdzić na liście języków, jakie są.

## The key of an encrypted data folder

key-file-exposed = Do pliku z kluczem { $path } mają dostęp inni na tym komputerze. Proszę ograniczyć go do siebie poleceniem chmod 600 i spróbować ponownie.
key-file-invalid = Plik { $path } nie zawiera klucza. Klucz to 32 bajty albo 64 cyfry szesnastkowe.
sealed-unsupported = To wydanie { -product } nie potrafi szyfrować danych, więc nie można użyć --key-file. Proszę to pominąć albo użyć wydania z funkcją sealed.

## Everything else

export-done = { $count ->
        [0] Nie było czego eksportować; { $path } jest pusty.
        [one] { NUMBER($count) } zgłoszenie zapisano w { $path }
        [few] { NUMBER($count) } zgłoszenia zapisano w { $path }
        [many] { NUMBER($count) } zgłoszeń zapisano w { $path }
       *[other] { NUMBER($count) } zgłoszenia zapisano w { $path }
    }
check-ok = Wszystko jest w porządku.
check-salvaged = { $count ->
        [0] Dane były uszkodzone i nie udało się uratować żadnego zgłoszenia. Uszkodzony plik zachowano.
        [one] Dane były uszkodzone. Uratowano z nich { NUMBER($count) } zgłoszenie, a uszkodzony plik zachowano.
        [few] Dane były uszkodzone. Uratowano z nich { NUMBER($count) } zgłoszenia, a uszkodzony plik zachowano.
        [many] Dane były uszkodzone. Uratowano z nich { NUMBER($count) } zgłoszeń, a uszkodzony plik zachowano.
       *[other] Dane były uszkodzone. Uratowano z nich { NUMBER($count) } zgłoszenia, a uszkodzony plik zachowano.
    }
# $reference is the short name of a report, such as CL-7K3F9Q.
check-photo-missing = Jednego ze zdjęć zgłoszenia { $reference } nie ma już na tym urządzeniu.
check-photo-damaged = Jedno ze zdjęć zgłoszenia { $reference } jest na tym urządzeniu uszkodzone. Uszkodzony plik zachowano.
check-pack-damaged = Zainstalowany pakiet miasta jest uszkodzony. Zgłoszenia są bezpieczne; proszę zainstalować pakiet ponownie z jego pliku.
# $width and $height are pixels, $kilobytes the size of the new file.
photo-done = Zdjęcie jest gotowe: { $width } × { $height } pikseli, { NUMBER($kilobytes) } KB.
# What a picture says of its making. $zone is the zone of its clock, such as UTC-05.
photo-fact-taken = Zrobiono { DATETIME($date) }; zegar aparatu wskazywał { $zone }
photo-fact-taken-somewhere = Zrobiono { DATETIME($date) }, jeśli zegar aparatu był w Państwa strefie czasowej
# $place is latitude and longitude, $length a distance with its unit.
photo-fact-place = Miejsce zdjęcia: { $place }
photo-fact-place-within = Miejsce zdjęcia: { $place }, plus minus { $length }
photo-fact-above-sea = { $length } nad poziomem morza
photo-fact-below-sea = { $length } pod poziomem morza
photo-fact-direction = Kierunek: { NUMBER($degrees) }° od północy, zgodnie z ruchem wskazówek zegara
photo-fact-direction-magnetic = Kierunek: { NUMBER($degrees) }° od północy magnetycznej, zgodnie z ruchem wskazówek zegara
languages-title = Języki
text-unknown = Nie ma tekstu „{ $key }”. Nazwy tekstów są w folderze locales.

## City packs

# $public is the text of the public key.
pack-key-made = Tajny klucz jest w { $path }; proszę nikomu go nie dawać. Natomiast { $path }.pub może mieć każdy: { $public }
pack-key-not-secret = Plik { $path } nie zawiera tajnego klucza pakietu. Proszę go utworzyć poleceniem: curbline pack key -o FILE
# $name is the name of a city among packs, $version the version of its pack.
pack-built = Pakiet { $name } w wersji { $version } jest w { $path } ({ NUMBER($kilobytes) } KB).
# $text is one of the texts in packs.ftl about a file of a pack's source.
pack-fault = { $file }: { $text }
pack-fault-line = { $file }, wiersz { $line }: { $text }
pack-faults = { $count ->
        [one] Nie zbudowano pakietu; najpierw trzeba poprawić { NUMBER($count) } błąd.
        [few] Nie zbudowano pakietu; najpierw trzeba poprawić { NUMBER($count) } błędy.
        [many] Nie zbudowano pakietu; najpierw trzeba poprawić { NUMBER($count) } błędów.
       *[other] Nie zbudowano pakietu; najpierw trzeba poprawić { NUMBER($count) } błędu.
    }
pack-valid = Pakiet { $name } w wersji { $version } jest cały i podpisany tym kluczem.
pack-shown = Pakiet { $name } w wersji { $version } jest cały. Kto go podpisał, powie: curbline pack verify
pack-shown-built = Zbudowano { DATETIME($date) }
# $section is the name of a part, such as streets.
pack-shown-section = { $section }, bajtów: { NUMBER($bytes) }
pack-shown-expired = { $section }: nieważne od { DATETIME($date) }
pack-installed = Pakiet { $name } w wersji { $version } jest zainstalowany.
pack-removed = Nie ma już pakietu miasta.

## The city and the network

# $url is the address of the city's server, $profile the name of the description it is spoken to by.
city-is = Miasto jest pod adresem { $url }. Rozmowa z nim przebiega tak, jak opisuje „{ $profile }”.
# $format is JSON or XML.
city-understood = Jego odpowiedź zrozumiano w formacie { $format }.
city-unknown = Nic jeszcze o nim nie wiadomo.
city-lists-ours = Jego lista pokazuje, co stąd przyjęło, więc może udowodnić, że zgłoszenie nie dotarło.
city-hides-ours = Jego lista nie pokazuje, co stąd przyjęło, więc niczego nie dowodzi.
city-lists-unknown = Nie wiadomo jeszcze, czy jego lista pokazuje to, co przyjmuje.
network-photos-always = Zdjęcia są wysyłane w każdej sieci.
network-photos-not-roaming = Zdjęcia są wysyłane w każdej sieci oprócz roamingu.
network-photos-unmetered = Zdjęcia są wysyłane przez Wi-Fi i inne sieci bez dodatkowych opłat.
network-load = Do wysłania zostało: { NUMBER($kilobytes) } KB
arrived-done = Zgłoszenie uznaje się za otrzymane przez miasto.

## where

where-no-pack = Na tym urządzeniu nie ma pakietu miasta, więc nie wiadomo, kto odpowiada za to miejsce. Proszę poprosić swoje miasto o pakiet.
# $rule is the name that the city's pack gives a rule.
where-rule = Według reguły: { $rule }
# $layer is a set of districts and $district one of them, as the city's pack calls them.
where-district = { $layer }: { $district }

## The files that photos are made from

originals-nothing = Z plików, z których powstają zdjęcia, nic nie jest przechowywane.
originals-digest = Razem ze zdjęciem przechowywane jest SHA-256 pliku, z którego powstało.
originals-whole = Pliki, z których powstają zdjęcia, są przechowywane na tym urządzeniu w postaci zaszyfrowanej. Widać w nich to, co na zdjęciach jest zakryte, i zapisane są w nich miejsce i czas aparatu. Nigdy nie są wysyłane.
originals-from-now-on = Dotyczy to zdjęć od tej chwili. To, co przechowywano wcześniej, zostaje bez zmian.
# $path is the name of the new file, $sha256 a digest of 64 digits and letters.
original-written = Oryginał zapisano w { $path }, bez szyfrowania. Jego SHA-256: { $sha256 }
list-original-digest = SHA-256 oryginału: { $sha256 }
list-original-kept = Oryginał jest przechowywany na tym urządzeniu w postaci zaszyfrowanej. Jego SHA-256: { $sha256 }
check-original-missing = Oryginału jednego ze zdjęć zgłoszenia { $reference } nie ma już na tym urządzeniu.
check-original-damaged = Oryginał jednego ze zdjęć zgłoszenia { $reference } jest na tym urządzeniu uszkodzony. Uszkodzony plik zachowano.

## Requests near a place, and requests that are followed

nearby-title = Zgłoszone w pobliżu i niezamknięte, o ile wiadomo na tym urządzeniu:
nearby-none = Na tym urządzeniu nie wiadomo o niczym, co zgłoszono w pobliżu. Sprawy innych przychodzą z synchronizacją: curbline sync
# $service is the city's name of a service, $length a distance with its unit.
nearby-line = { $service }, odległość: { $length }
nearby-own = Państwa własne zgłoszenie
nearby-followed = Śledzą Państwo tę sprawę
nearby-requested = Zgłoszono { $date }
# $number is a request's number at the city.
follow-done = Odtąd śledzą Państwo sprawę { $number }; wiadomości o niej przychodzą z każdą synchronizacją. Do miasta nic nie wysłano.
unfollow-done = Nie śledzą już Państwo sprawy { $number }.
follows-title = Sprawy innych, które Państwo śledzą:
follows-none = Nie śledzą Państwo żadnej sprawy.
follows-unheard = Miasto nic jeszcze o niej nie podało.

## Where this machine is. $place is latitude and longitude, $length a distance with its unit.

fix-here = Miejsce: { $place }. Jak dokładne, nikt nie podaje.
fix-here-within = Miejsce: { $place }, plus minus { $length }.
# $reason is one of the texts fix-refused-*.
fix-refused-count = { $count ->
        [one] Nie jest używany { NUMBER($count) } odczyt: { $reason }
        [few] Nie są używane { NUMBER($count) } odczyty: { $reason }
        [many] Nie jest używanych { NUMBER($count) } odczytów: { $reason }
       *[other] Nie jest używane { NUMBER($count) } odczytu: { $reason }
    }
# Sentences are what a receiver sends, a line each.
fix-skipped = { $count ->
        [one] Nie udało się zrozumieć { NUMBER($count) } wiersza z odbiornika.
        [few] Nie udało się zrozumieć { NUMBER($count) } wierszy z odbiornika.
        [many] Nie udało się zrozumieć { NUMBER($count) } wierszy z odbiornika.
       *[other] Nie udało się zrozumieć { NUMBER($count) } wiersza z odbiornika.
    }
argument-moment-invalid = „{ $value }” nie jest chwilą w czasie. Proszę wpisać na przykład tak: 2026-03-01T08:00:00Z

## address

address-no-lines = Nie można podać adresu miejsca: żaden pakiet miasta na tym urządzeniu nie mówi, którędy biegną ulice. Proszę poprosić o taki swoje miasto.
# $owner is in the words of the city's own file.
address-owner = O ulicę dba: { $owner }
# $address was worked out from the place; $distance is how far the street is.
address-derived = Prawdopodobnie { $address } (ustalono według miejsca, odległość: { $distance })
