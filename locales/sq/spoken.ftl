# Whole sentences for people who listen to the screen. Each tells everything that colour, icon or place on the screen would tell.

## Where a report is

spoken-delivery-queued = Raportimi është ruajtur në këtë pajisje. Nuk është dërguar ende.
spoken-delivery-sending = Raportimi po i dërgohet qytetit.
spoken-delivery-uncertain = Po verifikohet nëse qyteti e ka raportimin.
spoken-delivery-accepted = Qyteti e ka raportimin.
spoken-delivery-parked = Raportimi pret diçka nga ju. Hapeni për të parë çfarë duhet.

## Where its photo is

spoken-photo-kept = Fotoja është në këtë pajisje.
spoken-photo-uploading = Fotoja po dërgohet.
spoken-photo-delivered = Qyteti e ka foton.
spoken-photo-dropped = Qyteti nuk e pranoi foton.

## What became of it at the city

spoken-city-open = Qyteti nuk e ka përfunduar këtë kërkesë.
spoken-city-closed = Qyteti e ka mbyllur këtë kërkesë.

## Entries of lists. $service is the name of a service, $state one of the sentences above, $place a place in words such as
## "on Market Street near 12th", $index and $count are numbers, $length is a distance with its unit.

spoken-position = { NUMBER($index) } nga { NUMBER($count) }
spoken-report = { $service }, { $place }. { $state }
spoken-report-without-place = { $service }. { $state }
spoken-report-due = { $service }, { $place }. { $state } Duhet të përfundojë deri më { $date }.
spoken-request-nearby = { $service }, { $length } larg. Raportuar më { $date }.
spoken-request-followed = { $service }, { $length } larg. Raportuar më { $date }. Ju e ndiqni.
spoken-service = { $service }. { $about }
spoken-question-required = { $question } Duhet një përgjigje.
spoken-question-optional = { $question } Mund ta lini bosh.
spoken-answer-chosen = { $answer }, e zgjedhur
spoken-answer-not-chosen = { $answer }, e pazgjedhur
spoken-photo = Fotoja { NUMBER($index) } nga { NUMBER($count) }. { $state }
spoken-language = { $language }. Zgjidheni për të lexuar gjithçka në këtë gjuhë.
spoken-reports = { $count ->
        [0] Nuk keni raportime.
        [one] Keni { NUMBER($count) } raportim.
       *[other] Keni { NUMBER($count) } raportime.
    }
spoken-needs-you = { $count ->
        [0] Asnjë raportim nuk pret diçka nga ju.
        [one] { NUMBER($count) } raportim pret diçka nga ju.
       *[other] { NUMBER($count) } raportime presin diçka nga ju.
    }
spoken-waiting = { $count ->
        [0] Asgjë nuk pret të dërgohet.
        [one] { NUMBER($count) } raportim pret të dërgohet.
       *[other] { NUMBER($count) } raportime presin të dërgohen.
    }
spoken-progress = U dërgua { NUMBER($percent) } për qind.
spoken-offline = Nuk keni lidhje. Ajo që ruani mbetet e ruajtur dhe dërgohet më vonë.
spoken-online = Keni përsëri lidhje.
