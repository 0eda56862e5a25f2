# Whole sentences for people who listen to the screen. Each tells everything that colour, icon or place on the screen would tell.

## Where a report is

spoken-delivery-queued = The report is saved on this device. It has not been sent yet.
spoken-delivery-sending = The report is being sent to the city.
spoken-delivery-uncertain = It is being checked whether the city has the report.
spoken-delivery-accepted = The city has the report.
spoken-delivery-parked = The report waits for you. Open it to see what is needed.

## Where its photo is

spoken-photo-kept = The photo is on this device.
spoken-photo-uploading = The photo is being sent.
spoken-photo-delivered = The city has the photo.
spoken-photo-dropped = The city did not take the photo.

## What became of it at the city

spoken-city-open = The city has not finished this request.
spoken-city-closed = The city has closed this request.

## Entries of lists. $service is the name of a service, $state one of the sentences above, $place a place in words such as
## "on Market Street near 12th", $index and $count are numbers, $length is a distance with its unit.

spoken-position = { NUMBER($index) } of { NUMBER($count) }
spoken-report = { $service }, { $place }. { $state }
spoken-report-without-place = { $service }. { $state }
spoken-report-due = { $service }, { $place }. { $state } It should be done by { $date }.
spoken-request-nearby = { $service }, { $length } away. Reported on { $date }.
spoken-request-followed = { $service }, { $length } away. Reported on { $date }. You follow it.
spoken-service = { $service }. { $about }
spoken-question-required = { $question } An answer is needed.
spoken-question-optional = { $question } You can leave this out.
spoken-answer-chosen = { $answer }, chosen
spoken-answer-not-chosen = { $answer }, not chosen
spoken-photo = Photo { NUMBER($index) } of { NUMBER($count) }. { $state }
spoken-language = { $language }. Choose to read everything in this language.
spoken-reports = { $count ->
        [0] You have no reports.
        [one] You have { NUMBER($count) } report.
       *[other] You have { NUMBER($count) } reports.
    }
spoken-needs-you = { $count ->
        [0] No report needs you.
        [one] { NUMBER($count) } report needs you.
       *[other] { NUMBER($count) } reports need you.
    }
spoken-waiting = { $count ->
        [0] Nothing waits to be sent.
        [one] { NUMBER($count) } report waits to be sent.
       *[other] { NUMBER($count) } reports wait to be sent.
    }
spoken-progress = { NUMBER($percent) } percent is sent.
spoken-offline = You are offline. What you save is kept and sent later.
spoken-online = You are online again.
