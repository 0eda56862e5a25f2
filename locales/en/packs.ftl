### What is wrong with a city pack or the files it is made of.

## Why a pack is not taken; the one in use goes on

pack-too-large = This file is larger than { NUMBER($megabytes) } MB, so it cannot be a city pack. Check that you chose the right file.
pack-not-one = This file is not a city pack. Check that you chose the right file.
pack-newer = This city pack needs a newer release of { -product }. Update { -product } and try again.
pack-damaged = This city pack is incomplete or was damaged on its way. Get it again from your city.
pack-key-invalid = This is not the key of a city pack. A key begins with ed25519: and ends after 44 letters and digits; ask your city for it.
pack-not-signed = This city pack was not signed with the key you gave. Check with your city that both are the right ones.
pack-other-key = Your city's packs come with another key than this one. Ask your city; if it really has a new key, remove the pack and install the new one.
# $name and $installed are names of cities among packs, such as philadelphia.
pack-other-city = This pack is of “{ $name }”, but the one in use is of “{ $installed }”. Remove the pack first if you want to change the city.
pack-older = This city pack is version { $version }, older than version { $installed } in use. Keep the newer one, or get the latest from your city.
pack-future = This city pack says it was built on { DATETIME($date) }, which is in the future. Check the date and time of this device.
pack-update-not-signed = Your city's server offers a pack that is not signed with your city's key, so it was not taken. The one you have goes on; tell your city.
pack-updated = Your city's pack was renewed; version { $version } is in use.

## What is wrong with the files a pack is made of. Each stands behind the file's name and line.

source-file-missing = The file or folder { $path } cannot be read. Add it, or take its name out of pack.json.
source-file-outside = { $path } lies outside the folder of the pack. Copy it inside.
source-file-large = The file { $path } is larger than any city's. Check that it is the right one.
source-not-utf8 = This line is not in UTF-8. Save the file as UTF-8.
source-json = This is not JSON from here on. Correct what stands in or just before this line.
# $known are the keys there are, with commas.
source-key-unknown = There is no key “{ $key }” here. Correct it or take it out; there are: { $known }
source-key-missing = The key “{ $key }” is missing. Add it.
source-repeated = “{ $value }” is here a second time. Keep one.
# $kind is one of the kinds below, $key the key or source-this.
source-kind = “{ $key }” has to be { $kind }. Correct it.
source-this = this
source-kind-text = a text that is not empty
source-kind-list = a list in square brackets
source-kind-object = an object in curly brackets
source-kind-flag = true or false
source-kind-date = a day such as 2026-11-30
source-kind-moment = a date and time with its zone, such as 2026-11-30T08:00:00Z
source-choice = “{ $key }” has to be one of: { $choices }
source-number = “{ $key }” has to be a number from { NUMBER($least) } to { NUMBER($most) }. Correct it.
source-number-whole = “{ $key }” has to be a whole number from { NUMBER($least) } to { NUMBER($most) }. Correct it.
source-name = “{ $value }” cannot be the name of a pack. Use small letters, digits and hyphens, 64 at most.
source-version = “{ $value }” is not a version. Write numbers with points between them, such as 2026.11.1
source-language = “{ $value }” is not the tag of a language. Write one such as en or pt-BR.
source-language-missing = The words in “{ $value }” are missing, the language of this pack. Add them.
source-time-zone = “{ $value }” is not a time zone. Write one such as America/New_York.
source-link = “{ $value }” is not a link. Begin it with https://, http://, mailto: or tel:
source-undefined = “{ $value }” is named here and defined nowhere. Correct the name or define it.
source-services-none = There is no service in this file. Add one, or take the file out of pack.json.
source-translation-own = “{ $value }” is the language of this pack; its words stand with the services. Take the translation out.
source-choices = “{ $value }” needs choices under values exactly when its datatype is a list. Add them or take them out.
source-due-one = “{ $value }” needs either days or business_days, and not both. Correct it.
source-stopper-never = This stopper names neither services nor words, so it would never be shown. Add some.
source-office-unreachable = This office has no phone, email, link or address. Add one.
source-until-before-from = This ends before it begins. Correct “from” or “until”.
source-fluent = This is not Fluent. Correct what stands in this line.
