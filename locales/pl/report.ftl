# What became of a report, as a person reads it in a list or on the page of that report.

## Delivery: a word or two for a list

delivery-queued = Zapisane, jeszcze nie wysłane
delivery-sending = Wysyłane
delivery-uncertain = Sprawdzane w mieście
delivery-accepted = Miasto otrzymało
delivery-parked = Czeka na Państwa

## Photos: a word or two for a list

photo-state-kept = Na tym urządzeniu
photo-state-uploading = Wysyłane
photo-state-delivered = W mieście
photo-state-dropped = Miasto nie przyjęło

## Where a report is, in a sentence

# $number is the number the city gave, as it stands; never grouped.
tracking-id = Państwa zgłoszenie dotarło. Jego numer: { $number }.
tracking-id-due = Państwa zgłoszenie dotarło. Jego numer: { $number }. Miasto przewiduje, że skończy do { $due }.
tracking-token = Miasto ma Państwa zgłoszenie i wkrótce nada mu numer. Nic więcej nie trzeba robić.
tracking-blackbox = Miasto ma Państwa zgłoszenie. Ta usługa nie nadaje numerów.
tracking-waiting = Państwa zgłoszenie jest bezpieczne na tym urządzeniu i zostanie wysłane, gdy tylko będzie to możliwe.
tracking-sending = Państwa zgłoszenie jest wysyłane do miasta.
tracking-uncertain = Połączenie urwało się, zanim miasto zdążyło odpowiedzieć. Zanim cokolwiek zostanie wysłane ponownie, sprawdzimy, czy miasto ma Państwa zgłoszenie.
# $reason is one of the sentences parked-*.
tracking-parked = Tego zgłoszenia nie można wysłać bez Państwa. { $reason }

## The photo of a report

photo-is-at = Miasto pokazuje Państwa zdjęcie tutaj: { $url }
photo-on-device = Państwa zdjęcie zostaje na tym urządzeniu, dopóki miasto go nie otrzyma.
photo-under-way = Miasto ma już { NUMBER($percent) }% Państwa zdjęcia; reszta jest w drodze.
photo-being-confirmed = Zdjęcie zostało wysłane. Sprawdzamy, czy miasto je pokazuje.
photo-not-taken = Miasto ma Państwa zgłoszenie, ale nie przyjęło zdjęcia. Zostaje ono na tym urządzeniu.
photo-one-too-many = Miasto przyjmuje ze zgłoszeniem mniej zdjęć, niż zostało dodanych, więc to zdjęcie nie zostało wysłane. Zostaje ono na tym urządzeniu.
photo-never-taken = Miasto nie przyjmuje zdjęć z tym zgłoszeniem. Państwa zdjęcie zostaje na tym urządzeniu.
photo-lost = Miasto ma Państwa zgłoszenie, ale zdjęcia nie ma już na tym urządzeniu i nie udało się go wysłać.

## What the city says about a report

city-status-open = Otwarte
city-status-closed = Zamknięte
# $status is the word the city uses.
city-status-other = Miasto podaje: { $status }
report-due = Przewidywany termin: do { $due }
anonymous = Bez nazwiska

## What deserves a second look; nothing of it has to be done

advice-photo-old = { $days ->
        [one] Zdjęcie zrobiono { NUMBER($days) } dzień temu. Proszę sprawdzić, czy to miejsce nadal tak wygląda.
        [few] Zdjęcie zrobiono { NUMBER($days) } dni temu. Proszę sprawdzić, czy to miejsce nadal tak wygląda.
        [many] Zdjęcie zrobiono { NUMBER($days) } dni temu. Proszę sprawdzić, czy to miejsce nadal tak wygląda.
       *[other] Zdjęcie zrobiono { NUMBER($days) } dnia temu. Proszę sprawdzić, czy to miejsce nadal tak wygląda.
    }
advice-photo-future = Według danych zdjęcia zrobiono je w przyszłości. Proszę sprawdzić datę w aparacie, z którego pochodzi.
# $length is a distance with its unit.
advice-photo-far = Zdjęcie zrobiono w innym miejscu niż podane w zgłoszeniu; odległość między nimi: { $length }. Proszę sprawdzić, które miejsce jest właściwe.
advice-photo-no-place = W zdjęciu nie zapisano, gdzie je zrobiono. Proszę sprawdzić, czy w zgłoszeniu jest to miejsce, które widać na zdjęciu.
advice-photo-no-zone = W zdjęciu nie zapisano strefy czasowej zegara aparatu. Jeśli zrobiono je w podróży, proszę sprawdzić godzinę.
# $reference is the short reference of a report that was filed before.
similar-report = To wygląda jak Państwa zgłoszenie { $reference } z tego samego miejsca. Jeśli chodzi o to samo, nowe można usunąć.
# $words is what the person wrote.
advice-text-phone = „{ $words }” wygląda na numer telefonu, a wpisany tekst mogą zobaczyć wszyscy. Proszę go usunąć, jeśli miasto go nie potrzebuje.
advice-text-email = „{ $words }” to adres e-mail, a wpisany tekst mogą zobaczyć wszyscy. Proszę go usunąć, jeśli miasto go nie potrzebuje.
advice-text-plate = „{ $words }” wygląda na numer rejestracyjny pojazdu, a wpisany tekst mogą zobaczyć wszyscy. Proszę go usunąć, jeśli miasto go nie potrzebuje.
