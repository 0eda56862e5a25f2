# Whole sentences for people who listen to the screen. Each tells everything that colour, icon or place on the screen would tell.

## Where a report is

spoken-delivery-queued = Rapò a anrejistre sou aparèy sa a. Li poko voye.
spoken-delivery-sending = N ap voye rapò a bay vil la.
spoken-delivery-uncertain = N ap verifye si vil la gen rapò a.
spoken-delivery-accepted = Vil la gen rapò a.
spoken-delivery-parked = Rapò a ap tann ou. Louvri l pou wè sa ki nesesè.

## Where its photo is

spoken-photo-kept = Foto a sou aparèy sa a.
spoken-photo-uploading = N ap voye foto a.
spoken-photo-delivered = Vil la gen foto a.
spoken-photo-dropped = Vil la pa pran foto a.

## What became of it at the city

spoken-city-open = Vil la poko fini ak demann sa a.
spoken-city-closed = Vil la fèmen demann sa a.

## Entries of lists. $service is the name of a service, $state one of the sentences above, $place a place in words such as
## "on Market Street near 12th", $index and $count are numbers, $length is a distance with its unit.

spoken-position = { NUMBER($index) } sou { NUMBER($count) }
spoken-report = { $service }, { $place }. { $state }
spoken-report-without-place = { $service }. { $state }
spoken-report-due = { $service }, { $place }. { $state } Li ta dwe fini pa pita pase { $date }.
spoken-request-nearby = { $service }, a { $length }. Yo te rapòte l { $date }.
spoken-request-followed = { $service }, a { $length }. Yo te rapòte l { $date }. W ap swiv li.
spoken-service = { $service }. { $about }
spoken-question-required = { $question } Fòk gen yon repons.
spoken-question-optional = { $question } Ou pa oblije reponn.
spoken-answer-chosen = { $answer }: li chwazi
spoken-answer-not-chosen = { $answer }: li pa chwazi
spoken-photo = Foto { NUMBER($index) } sou { NUMBER($count) }. { $state }
spoken-language = { $language }. Chwazi sa pou li tout bagay nan lang sa a.
spoken-reports = { $count ->
        [0] Ou pa gen rapò.
        [one] Ou gen { NUMBER($count) } rapò.
       *[other] Ou gen { NUMBER($count) } rapò.
    }
spoken-needs-you = { $count ->
        [0] Pa gen rapò ki bezwen ou.
        [one] { NUMBER($count) } rapò bezwen ou.
       *[other] { NUMBER($count) } rapò bezwen ou.
    }
spoken-waiting = { $count ->
        [0] Pa gen anyen k ap tann pou ale.
        [one] { NUMBER($count) } rapò ap tann pou ale.
       *[other] { NUMBER($count) } rapò ap tann pou ale.
    }
spoken-progress = { NUMBER($percent) } pousan ale deja.
spoken-offline = Ou pa gen koneksyon. Sa ou anrejistre rete e n ap voye l pita.
spoken-online = Ou gen koneksyon ankò.
