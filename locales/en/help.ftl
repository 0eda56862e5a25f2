# The help of the command line. Names of commands and options, and words in CAPITALS that stand for a value, are never translated.

## What stands around it

help-usage = Usage
help-commands = Commands
help-arguments = Arguments
help-options = Options
help-help = Show this help
help-version = Show the version
help-subcommand = Show this help, or that of a command
# $value is what is taken where the option is not given.
help-default = [default: { $value }]
# $values are the words to choose from, as they are typed.
help-choices = [one of: { $values }]

## Commands

help-curbline = Reports to the city by 311, saved at once and sent when there is a connection.
help-demo = The whole story in one command: a city, a phone without signal, a report, its delivery
help-init = Remember the city to talk to; needs no network
help-city = The city: how its server is spoken to, and what was learnt of it
help-services = What the city offers
help-report = Save and queue a report; never touches the network
help-sync = Deliver what is due, confirm it, ask for news
help-network = On which networks photos may travel, and how much waits
help-originals = What is kept of the files that photos are made from
help-original = Write the file that a photo was made from, unencrypted and checked against its SHA-256
help-list = All reports and where they stand
help-status = One report and where it stands
help-retry = Send an unsent or parked report again
help-arrived = A report in doubt is with the city: a person has seen it there
help-discard = Give up an unsent or parked report
help-edit = Change an unsent or parked report
help-nearby = What was filed around a place, by what is known on this device; needs no network
help-follow = Follow a request of somebody else in place of reporting the same thing again; its news come with each sync
help-unfollow = Follow a request no longer
help-address = The places that a text may mean, or the address of a place, by the city pack
help-where = Where a place is: inside the city or not, its districts, who is responsible and by which rule
help-photo = What a picture says of itself, and the picture made safe: upright, without metadata, resized
help-pack = City packs: what a city knows, in one signed file
help-pack-key = Make a pair of keys: the secret one in FILE, the one for everybody in FILE.pub
help-pack-build = Check and compile a folder of plain files to a pack
help-pack-verify = Check that a pack is whole and signed with a key
help-pack-show = What a pack says of itself, whoever signed it
help-pack-remove = Do without the installed pack, so that another city’s can be installed
help-fix = Where this machine is, by a satellite receiver beside it
help-languages = The languages there are
help-text = One message in words
help-export = Everything that was filed, for other programs
help-check = Verify the data folder; salvage what is damaged

## Options of every command

help-arg-data-dir = Where reports and photos are kept; otherwise the platform’s folder for data
help-arg-key-file = Encrypt the data folder with this key: 32 bytes or 64 hex digits in a file that is yours alone. Needs a build with the feature sealed
help-arg-language = The language to speak, such as es; otherwise that of the environment
help-arg-json = Print exactly one JSON document on stdout
help-arg-verbose = Log more on stderr; repeat for even more

## Options and arguments with one meaning everywhere. A place is latitude and longitude in degrees (WGS 84).

help-arg-report-id = The report, as list shows it
help-arg-photo-id = The photo, as list --json shows it
help-arg-output = The file to write
help-arg-at = The place: latitude and longitude in degrees, with a comma between them
help-arg-photo = A picture; place and time come from it when not given
help-arg-address = The place in words
help-arg-description = What is wrong
help-arg-attribute = An answer to a question of the service; repeat for several
help-arg-first-name = First name of whoever reports
help-arg-last-name = Last name of whoever reports
help-arg-email = Email address of whoever reports
help-arg-phone = Phone number of whoever reports
help-arg-anonymous = Nobody is named
help-arg-redact = An area to cover, in pixels of the upright picture: a box, or the corners X,Y;X,Y;X,Y of a polygon. Black, or with pixelate: before it a few blocks of its colors

## Options and arguments of one command

help-demo-photo = A picture of your own
help-demo-keep = Leave DIR/phone and DIR/city behind
help-init-server = The GeoReport base address
help-init-api-key = The key the city gave out
help-init-jurisdiction = Which city, where a server serves several
help-init-profile = A built-in profile or a file with one
help-init-pack = A city pack to install, so that services and places are known without a network
help-init-pack-key = The public key that packs of this city have to be signed with
help-init-plain-http = Allow an address that begins with http:// and is not this machine’s. Everyone on the way can then read and change reports, names and the API key; meant for a city on a network of your own
help-init-pins = Talk to the server only if it has this key, beside a certificate that the system trusts; repeat for a spare key
help-services-refresh = Ask the city first
help-services-search = Only services with these words, in any language
help-services-code = One service and its questions
help-report-service = The service asked for
help-report-accuracy = How far off the place may be, in meters
help-edit-accuracy = How far off the place may be, in meters
help-edit-service = Another service
help-sync-deadline = Keep going until nothing is left to do or this many seconds are over
help-sync-connection = How this machine is connected, as it cannot tell by itself
help-network-photos = On which networks photos may travel from now on
help-originals-kept = From now on: nothing, their SHA-256, or, in an encrypted folder, the files as well. A file shows what is covered in the photo and holds what was removed from it; it is never sent
help-arrived-number = Its number at the city
help-follow-number = The number of the request at the city
help-follow-list = Show what is followed
help-unfollow-number = The number of the request at the city
help-nearby-accuracy = How far off the place may be, in meters; what lies within it is told as well
help-nearby-service = Of this service only
help-nearby-radius = How far around, in meters
help-nearby-limit = The nearest so many
help-address-text = An address, a crossing, a landmark or coordinates
help-address-at = The nearest address of this place instead: latitude and longitude in degrees
help-address-suggest = Tell how TEXT could go on instead, as while typing
help-where-accuracy = How far off the place may be, in meters; what lies within it is told as well
help-where-service = What is asked for there
help-where-owner = Who keeps the street, as the city’s list of streets says it
help-where-asset = What is there, as the city’s rules call it
help-photo-input = The picture
help-photo-output = Where the result goes; without it only the facts are told
help-photo-thumbnail = Where a thumbnail goes
help-photo-max-edge = The longer edge in pixels
help-photo-quality = JPEG quality
help-pack-build-folder = The folder with pack.json
help-pack-build-key = The secret key to sign it with
help-pack-pack = The pack
help-pack-verify-key = The public key, or the secret one it belongs to
help-fix-gpsd = Ask gpsd there
help-fix-nmea = Read NMEA 0183 from a serial line, such as /dev/ttyUSB0, or from a file
help-fix-service = Be as exact as this service needs; otherwise 30 m
help-fix-seconds = Wait no longer than this for a place that is exact enough; otherwise 45
help-fix-when = It is a recording, begun at this moment, such as 2026-03-01T08:00:00Z; it is heard to its end
help-text-key = The id of the message
help-text-arguments = A value the message refers to
help-export-format = The form
