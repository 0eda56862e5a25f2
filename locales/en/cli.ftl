# What only the command line says. Its help is in help.ftl; names of commands and options are never translated.

## demo

demo-flow-title = A report from the street to the city
demo-city-started = A small city is listening at { $url }
demo-photo-drawn = Drew a photo of a pothole, with the place and time of the camera: { $path }
demo-photo-chosen = Taking your photo: { $path }
# What the demo's report says, as a resident would write it.
demo-description = Deep pothole in the right lane, cars swerve around it.
demo-place-pinned = The photo does not know where it was taken, so a pin is set on the map.
demo-offline = The phone has no signal.
demo-saved = Saved on the phone as { $reference }. Nothing was sent.
demo-queue = What waits on the phone:
demo-online = The signal is back. Sending what waits.
demo-delivered = { $count ->
        [0] No report was delivered.
        [one] { NUMBER($count) } report was delivered.
       *[other] { NUMBER($count) } reports were delivered.
    }
demo-read-back = Asking the city what it has:
demo-photo-at = The photo is now at { $url }
demo-kept = Phone and city were left in the folder { $folder }

## Setting up, services

init-done = Your city is set up: { $url }
services-title = What the city offers
services-none = No service fits.
services-fresh = As the city had it on { DATETIME($date) }
services-due-days = { $count ->
        [one] Usually done within { NUMBER($count) } day
       *[other] Usually done within { NUMBER($count) } days
    }
services-due-business-days = { $count ->
        [one] Usually done within { NUMBER($count) } business day
       *[other] Usually done within { NUMBER($count) } business days
    }
services-question-required = An answer is required
services-question-optional = An answer is welcome, not required

## Reports

# $report is the id on this device, $reference the short reference that is also sent to the city.
report-saved = Saved as { $report } with the reference { $reference }. It will be sent with the next sync.
sync-summary = { $delivered ->
        [0] Nothing delivered
        [one] { NUMBER($delivered) } report delivered
       *[other] { NUMBER($delivered) } reports delivered
    }, { $pending ->
        [0] none waiting
        [one] { NUMBER($pending) } waiting
       *[other] { NUMBER($pending) } waiting
    }, { $attention ->
        [0] none needs you.
        [one] { NUMBER($attention) } needs you.
       *[other] { NUMBER($attention) } need you.
    }
list-none = There are no reports on this device yet.
list-title = Your reports
# One report: $service is the city's name of a service, $state one of the states delivery-*.
list-line = { $service }: { $state }
# $label is one of the labels below.
list-detail = { $label }: { $value }
list-saved = Saved on { DATETIME($date) }
# $state is one of the states photo-state-*, $width and $height are pixels.
list-photo = Photo: { $state } ({ $width } × { $height } pixels, { NUMBER($kilobytes) } KB)
retry-done = The report will be sent again with the next sync.
discard-done = The report was discarded. It will not be sent.
edit-done = The changes are saved. The report will be sent with the next sync.

sync-nothing = There is nothing to send.

## What stands before the parts of a report

label-number = Number
label-place = Place
label-due = Due
label-city = City

## A command line that cannot be understood. $help is the command that shows help, $option an option as it is typed.

usage-command-missing = Name a command, such as list. See all of them with: { $help }
usage-command-unknown = There is no command “{ $value }”. See all of them with: { $help }
usage-option-unknown = There is no option “{ $option }” here. See what there is with: { $help }
usage-option-missing = This is missing: { $option }. See how it is written with: { $help }
usage-option-repeated = “{ $option }” is given more than once. Keep one; see { $help }
usage-options-conflict = “{ $option }” and “{ $other }” do not go together. Leave one out; see { $help }
usage-value-missing = “{ $option }” needs a value. See which with: { $help }
usage-value-invalid = “{ $value }” does not fit “{ $option }”. See what does with: { $help }
usage-unreadable = This command cannot be understood. See how it is written with: { $help }

## What was typed after an option

argument-place-invalid = “{ $value }” is not a place. Write latitude and longitude with a comma between them, such as 39.95,-75.16
argument-redaction-invalid = “{ $value }” is not an area of a picture. Write left edge, top edge, width and height in pixels with commas between them, such as 10,20,300,200, or the corners of a polygon, such as 10,20;310,20;160,220
argument-pair-invalid = “{ $value }” has no equals sign. Write NAME=VALUE
argument-language-unknown = “{ $value }” is none of our languages. See the list of languages for what there is.

## The key of an encrypted data folder

key-file-exposed = Others on this computer can get at the key file { $path }. Make it yours alone with: chmod 600, and then try again.
key-file-invalid = The file { $path } does not hold a key. A key is 32 bytes, or 64 hexadecimal digits.
sealed-unsupported = This build of { -product } cannot encrypt its data, so --key-file cannot be used. Leave it out, or use a build with the feature sealed.

## Everything else

export-done = { $count ->
        [0] There was nothing to export; { $path } is empty.
        [one] { NUMBER($count) } report was written to { $path }
       *[other] { NUMBER($count) } reports were written to { $path }
    }
check-ok = Everything is in order.
check-salvaged = { $count ->
        [0] The data was damaged, and no report could be saved. The damaged file was kept.
        [one] The data was damaged. { NUMBER($count) } report was saved from it, and the damaged file was kept.
       *[other] The data was damaged. { NUMBER($count) } reports were saved from it, and the damaged file was kept.
    }
# $reference is the short name of a report, such as CL-7K3F9Q.
check-photo-missing = A photo of the report { $reference } is no longer on this device.
check-photo-damaged = A photo of the report { $reference } is damaged on this device. The damaged file was kept.
check-pack-damaged = The installed city pack is damaged. Your reports are safe; install the pack again from its file.
# $width and $height are pixels, $kilobytes the size of the new file.
photo-done = The photo is ready: { $width } × { $height } pixels, { NUMBER($kilobytes) } KB.
# What a picture says of its making. $zone is the zone of its clock, such as UTC-05.
photo-fact-taken = Taken on { DATETIME($date) }; its clock showed { $zone }
photo-fact-taken-somewhere = Taken on { DATETIME($date) }, if its clock was in your time zone
# $place is latitude and longitude, $length a distance with its unit.
photo-fact-place = Taken at { $place }
photo-fact-place-within = Taken at { $place }, give or take { $length }
photo-fact-above-sea = { $length } above sea level
photo-fact-below-sea = { $length } below sea level
photo-fact-direction = Looking { NUMBER($degrees) }° clockwise from north
photo-fact-direction-magnetic = Looking { NUMBER($degrees) }° clockwise from magnetic north
languages-title = Languages
text-unknown = There is no text “{ $key }”. The names of the texts are in the folder locales.

## City packs

# $public is the text of the public key.
pack-key-made = The secret key is in { $path }; keep it to yourself. Everyone may have { $path }.pub: { $public }
pack-key-not-secret = The file { $path } does not hold the secret key of a pack. Make one with: curbline pack key -o FILE
# $name is the name of a city among packs, $version the version of its pack.
pack-built = The pack of { $name }, version { $version }, is in { $path } ({ NUMBER($kilobytes) } KB).
# $text is one of the texts in packs.ftl about a file of a pack's source.
pack-fault = { $file }: { $text }
pack-fault-line = { $file }, line { $line }: { $text }
pack-faults = { $count ->
        [one] No pack was built; { NUMBER($count) } mistake has to be corrected first.
       *[other] No pack was built; { NUMBER($count) } mistakes have to be corrected first.
    }
pack-valid = The pack of { $name }, version { $version }, is whole and signed with this key.
pack-shown = The pack of { $name }, version { $version }, is whole. Who signed it is told by: curbline pack verify
pack-shown-built = Built on { DATETIME($date) }
# $section is the name of a part, such as streets.
pack-shown-section = { $section }: { NUMBER($bytes) } bytes
pack-shown-expired = { $section }: no longer valid since { DATETIME($date) }
pack-installed = The pack of { $name }, version { $version }, is installed.
pack-removed = There is no city pack any more.

## The city and the network

# $url is the address of the city's server, $profile the name of the description it is spoken to by.
city-is = The city is at { $url }. It is spoken to as “{ $profile }” says.
# $format is JSON or XML.
city-understood = It was understood in { $format }.
city-unknown = Nothing was heard of it yet.
city-lists-ours = Its list shows what it took from here, so it can prove that a report did not arrive.
city-hides-ours = Its list does not show what it took from here, so it proves nothing.
city-lists-unknown = It is not known yet whether its list shows what it takes.
network-photos-always = Photos are sent on every network.
network-photos-not-roaming = Photos are sent on every network but while roaming.
network-photos-unmetered = Photos are sent on Wi-Fi and other networks that cost nothing extra.
network-load = Still to be sent: { NUMBER($kilobytes) } KB
arrived-done = The report counts as received by the city.

## where

where-no-pack = There is no city pack on this device, so it is not known whose this place is. Ask your city for a pack.
# $rule is the name that the city's pack gives a rule.
where-rule = By the rule: { $rule }
# $layer is a set of districts and $district one of them, as the city's pack calls them.
where-district = { $layer }: { $district }

## The files that photos are made from

originals-nothing = Nothing is kept of the files that photos are made from.
originals-digest = The SHA-256 of the file that a photo is made from is kept with it.
originals-whole = The files that photos are made from are kept on this device, encrypted. They show what is covered in the photos and hold the place and time of the camera. They are never sent.
originals-from-now-on = This holds for photos from now on. What was kept before stays as it is.
# $path is the name of the new file, $sha256 a digest of 64 digits and letters.
original-written = The original was written to { $path }, unencrypted. Its SHA-256 is { $sha256 }
list-original-digest = SHA-256 of the original: { $sha256 }
list-original-kept = The original is kept on this device, encrypted. Its SHA-256: { $sha256 }
check-original-missing = The original of a photo of the report { $reference } is no longer on this device.
check-original-damaged = The original of a photo of the report { $reference } is damaged on this device. The damaged file was kept.

## Requests near a place, and requests that are followed

nearby-title = Filed near there and not closed, as far as is known on this device:
nearby-none = Nothing that is known on this device was filed near there. Requests of others come with a sync: curbline sync
# $service is the city's name of a service, $length a distance with its unit.
nearby-line = { $service }, { $length } away
nearby-own = Your own report
nearby-followed = You follow it
nearby-requested = Reported on { $date }
# $number is a request's number at the city.
follow-done = You follow the request { $number } from now on; its news come with each sync. Nothing was sent to the city.
unfollow-done = You no longer follow the request { $number }.
follows-title = Requests of others that you follow:
follows-none = You follow no requests.
follows-unheard = The city has not said anything of it yet.

## Where this machine is. $place is latitude and longitude, $length a distance with its unit.

fix-here = The place is { $place }, and how exact it is nobody says.
fix-here-within = The place is { $place }, give or take { $length }.
# $reason is one of the texts fix-refused-*.
fix-refused-count = { $count ->
        [one] { NUMBER($count) } reading is not used: { $reason }
       *[other] { NUMBER($count) } readings are not used: { $reason }
    }
# Sentences are what a receiver sends, a line each.
fix-skipped = { $count ->
        [one] { NUMBER($count) } line of the receiver could not be understood.
       *[other] { NUMBER($count) } lines of the receiver could not be understood.
    }
argument-moment-invalid = “{ $value }” is not a moment. Write it such as 2026-03-01T08:00:00Z

## address

address-no-lines = No address can be told for a place: no city pack on this device says where streets run. Ask your city for one.
# $owner is in the words of the city's own file.
address-owner = Kept by: { $owner }
# $address was worked out from the place; $distance is how far the street is.
address-derived = Probably { $address } (worked out from the place, { $distance } away)
