# What became of a report, as a person reads it in a list or on the page of that report.

## Delivery: a word or two for a list

delivery-queued = Saved, not sent yet
delivery-sending = Being sent
delivery-uncertain = Being checked with the city
delivery-accepted = Received by the city
delivery-parked = Needs you

## Photos: a word or two for a list

photo-state-kept = On this device
photo-state-uploading = Being sent
photo-state-delivered = With the city
photo-state-dropped = Not taken by the city

## Where a report is, in a sentence

# $number is the number the city gave, as it stands; never grouped.
tracking-id = Your report was received. Its number is { $number }.
tracking-id-due = Your report was received. Its number is { $number }, and the city expects to be done by { $due }.
tracking-token = The city has your report and will give it a number soon. Nothing more is needed from you.
tracking-blackbox = The city has your report. This service does not give out numbers.
tracking-waiting = Your report is safe on this device and will be sent as soon as possible.
tracking-sending = Your report is being sent to the city.
tracking-uncertain = The connection was lost before the city could answer. We will find out whether it has your report before anything is sent again.
# $reason is one of the sentences parked-*.
tracking-parked = Your report needs you before it can be sent. { $reason }

## The photo of a report

photo-is-at = The city shows your photo at { $url }
photo-on-device = Your photo is kept on this device until the city has it.
photo-under-way = { NUMBER($percent) } percent of your photo is with the city; the rest follows.
photo-being-confirmed = The photo was sent. Whether the city shows it is being checked.
photo-not-taken = The city has your report, but did not take the photo. It is kept on this device.
photo-one-too-many = The city takes fewer photos with a report than you added, so this one was not sent. It is kept on this device.
photo-never-taken = The city takes no photos with this report. Yours is kept on this device.
photo-lost = The city has your report, but the photo is no longer on this device and could not be sent.

## What the city says about a report

city-status-open = Open
city-status-closed = Closed
# $status is the word the city uses.
city-status-other = The city says: { $status }
report-due = Expected to be done by { $due }
anonymous = Without a name

## What deserves a second look; nothing of it has to be done

advice-photo-old = { $days ->
        [one] The photo was taken { NUMBER($days) } day ago. Check that the place still looks like that.
       *[other] The photo was taken { NUMBER($days) } days ago. Check that the place still looks like that.
    }
advice-photo-future = The photo says that it was taken in the future. Check the date of the camera that it comes from.
# $length is a distance with its unit.
advice-photo-far = The photo was taken { $length } away from the place of this report. Check which place is right.
advice-photo-no-place = The photo does not say where it was taken. Check that the report has the place that the photo shows.
advice-photo-no-zone = The photo does not say in which time zone its clock was. If it was taken on a journey, check its time.
# $reference is the short reference of a report that was filed before.
similar-report = This looks like your report { $reference } from the same place. If it is the same thing, you can discard the new one.
# $words is what the person wrote.
advice-text-phone = “{ $words }” looks like a phone number, and everyone may be able to read what you write. Take it out if the city does not need it.
advice-text-email = “{ $words }” is an email address, and everyone may be able to read what you write. Take it out if the city does not need it.
advice-text-plate = “{ $words }” looks like the number plate of a vehicle, and everyone may be able to read what you write. Take it out if the city does not need it.
