# Whole sentences for people who listen to the screen. Each tells everything that colour, icon or place on the screen would tell.

## Where a report is

spoken-delivery-queued = Zgłoszenie jest zapisane na tym urządzeniu. Nie zostało jeszcze wysłane.
spoken-delivery-sending = Zgłoszenie jest wysyłane do miasta.
spoken-delivery-uncertain = Sprawdzamy, czy miasto ma to zgłoszenie.
spoken-delivery-accepted = Miasto ma to zgłoszenie.
spoken-delivery-parked = Zgłoszenie czeka na Państwa. Proszę je otworzyć, aby zobaczyć, czego potrzeba.

## Where its photo is

spoken-photo-kept = Zdjęcie jest na tym urządzeniu.
spoken-photo-uploading = Zdjęcie jest wysyłane.
spoken-photo-delivered = Miasto ma zdjęcie.
spoken-photo-dropped = Miasto nie przyjęło zdjęcia.

## What became of it at the city

spoken-city-open = Miasto nie skończyło jeszcze tej sprawy.
spoken-city-closed = Miasto zamknęło tę sprawę.

## Entries of lists. $service is the name of a service, $state one of the sentences above, $place a place in words such as
## "on Market Street near 12th", $index and $count are numbers, $length is a distance with its unit.

spoken-position = { NUMBER($index) } z { NUMBER($count) }
spoken-report = { $service }, { $place }. { $state }
spoken-report-without-place = { $service }. { $state }
spoken-report-due = { $service }, { $place }. { $state } Powinno być zrobione do { $date }.
spoken-request-nearby = { $service }, odległość: { $length }. Zgłoszono { $date }.
spoken-request-followed = { $service }, odległość: { $length }. Zgłoszono { $date }. Śledzą Państwo tę sprawę.
spoken-service = { $service }. { $about }
spoken-question-required = { $question } Odpowiedź jest potrzebna.
spoken-question-optional = { $question } Można to pominąć.
spoken-answer-chosen = { $answer }, wybrano
spoken-answer-not-chosen = { $answer }, nie wybrano
spoken-photo = Zdjęcie { NUMBER($index) } z { NUMBER($count) }. { $state }
spoken-language = { $language }. Proszę wybrać, aby czytać wszystko w tym języku.
spoken-reports = { $count ->
        [0] Nie mają Państwo zgłoszeń.
        [one] Mają Państwo { NUMBER($count) } zgłoszenie.
        [few] Mają Państwo { NUMBER($count) } zgłoszenia.
        [many] Mają Państwo { NUMBER($count) } zgłoszeń.
       *[other] Mają Państwo { NUMBER($count) } zgłoszenia.
    }
spoken-needs-you = { $count ->
        [0] Żadne zgłoszenie na Państwa nie czeka.
        [one] Na Państwa czeka { NUMBER($count) } zgłoszenie.
        [few] Na Państwa czekają { NUMBER($count) } zgłoszenia.
        [many] Na Państwa czeka { NUMBER($count) } zgłoszeń.
       *[other] Na Państwa czeka { NUMBER($count) } zgłoszenia.
    }
spoken-waiting = { $count ->
        [0] Nic nie czeka na wysłanie.
        [one] Na wysłanie czeka { NUMBER($count) } zgłoszenie.
        [few] Na wysłanie czekają { NUMBER($count) } zgłoszenia.
        [many] Na wysłanie czeka { NUMBER($count) } zgłoszeń.
       *[other] Na wysłanie czeka { NUMBER($count) } zgłoszenia.
    }
spoken-progress = Wysłano { NUMBER($percent) }%.
spoken-offline = Nie ma połączenia. To, co Państwo zapiszą, jest zachowane i zostanie wysłane później.
spoken-online = Połączenie wróciło.
