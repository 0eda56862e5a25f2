# What only the command line says. Its help is English in every language, because the library that reads the command
# line writes it; names of commands and options are never translated.

## demo

demo-flow-title = របាយការណ៍មួយ​ពីផ្លូវទៅដល់សាលាក្រុង
demo-city-started = ទីក្រុងតូចមួយកំពុងរង់ចាំនៅ { $url }
demo-photo-drawn = បានគូររូបថតរណ្ដៅលើផ្លូវមួយ ដែលមានទីតាំង និងម៉ោងរបស់កាមេរ៉ា៖ { $path }
demo-photo-chosen = ប្រើរូបថតរបស់អ្នក៖ { $path }
# What the demo's report says, as a resident would write it.
demo-description = មានរណ្ដៅជ្រៅ​ក្នុងគន្លងផ្លូវខាងស្ដាំ ហើយរថយន្តបត់គេចវា។
demo-place-pinned = រូបថតមិនដឹងថាបានថតនៅទីណាទេ ដូច្នេះចំណុចមួយ​ត្រូវបានដៅលើផែនទី។
demo-offline = ទូរសព្ទគ្មានសេវាទេ។
demo-saved = បានរក្សាទុកលើទូរសព្ទជា { $reference }។ មិនទាន់បានផ្ញើអ្វីទេ។
demo-queue = អ្វីដែលរង់ចាំលើទូរសព្ទ៖
demo-online = សេវាទូរសព្ទមានវិញហើយ។ កំពុងផ្ញើអ្វីដែលរង់ចាំ។
demo-delivered = { $count ->
        [0] គ្មានរបាយការណ៍ណាបានផ្ញើដល់ទេ។
       *[other] របាយការណ៍ចំនួន { NUMBER($count) } បានផ្ញើដល់ហើយ។
    }
demo-read-back = កំពុងសួរសាលាក្រុងថាមានអ្វី៖
demo-photo-at = ឥឡូវនេះរូបថតនៅ { $url }
demo-kept = ទូរសព្ទ និងទីក្រុងត្រូវបានទុកក្នុងថត { $folder }

## Setting up, services

init-done = ទីក្រុងរបស់អ្នកបានកំណត់រួចហើយ៖ { $url }
services-title = សេវារបស់សាលាក្រុង
services-none = គ្មានសេវាណាត្រូវទេ។
services-fresh = តាមដែលសាលាក្រុងមាននៅ { DATETIME($date) }
services-due-days = ជាធម្មតាធ្វើរួចក្នុង { NUMBER($count) } ថ្ងៃ
services-due-business-days = ជាធម្មតាធ្វើរួចក្នុង { NUMBER($count) } ថ្ងៃធ្វើការ
services-question-required = ត្រូវតែឆ្លើយ
services-question-optional = ឆ្លើយក៏ល្អ មិនចាំបាច់ទេ

## Reports

# $report is the id on this device, $reference the short reference that is also sent to the city.
report-saved = បានរក្សាទុកជា { $report } ដែលមានលេខយោង { $reference }។ វានឹងផ្ញើនៅពេលធ្វើសមកាលកម្មបន្ទាប់។
sync-summary = { $delivered ->
        [0] គ្មានអ្វីបានផ្ញើដល់
       *[other] របាយការណ៍ចំនួន { NUMBER($delivered) } បានផ្ញើដល់
    }, { $pending ->
        [0] គ្មានអ្វីរង់ចាំ
       *[other] { NUMBER($pending) } កំពុងរង់ចាំ
    }, { $attention ->
        [0] គ្មានអ្វីត្រូវការអ្នកធ្វើទេ។
       *[other] { NUMBER($attention) } ត្រូវការអ្នកធ្វើអ្វីមួយ។
    }
list-none = មិនទាន់មានរបាយការណ៍​លើឧបករណ៍នេះទេ។
list-title = របាយការណ៍របស់អ្នក
# One report: $service is the city's name of a service, $state one of the states delivery-*.
list-line = { $service }៖ { $state }
# $label is one of the labels below.
list-detail = { $label }៖ { $value }
list-saved = បានរក្សាទុកនៅ { DATETIME($date) }
# $state is one of the states photo-state-*, $width and $height are pixels.
list-photo = រូបថត៖ { $state } ({ $width } × { $height } ភិកសែល, { NUMBER($kilobytes) } KB)
retry-done = របាយការណ៍នឹងផ្ញើម្ដងទៀតនៅពេលធ្វើសមកាលកម្មបន្ទាប់។
discard-done = របាយការណ៍ត្រូវបានបោះបង់។ វានឹងមិនផ្ញើទេ។
edit-done = ការកែប្រែបានរក្សាទុកហើយ។ របាយការណ៍នឹងផ្ញើនៅពេលធ្វើសមកាលកម្មបន្ទាប់។

sync-nothing = គ្មានអ្វីត្រូវផ្ញើទេ។

## What stands before the parts of a report

label-number = លេខ
label-place = ទីតាំង
label-due = ថ្ងៃកំណត់
label-city = សាលាក្រុង

## A command line that cannot be understood. $help is the command that shows help, $option an option as it is typed.

usage-command-missing = សូមប្រាប់ពាក្យបញ្ជាមួយ ដូចជា list។ សូមមើលពាក្យបញ្ជាទាំងអស់ដោយ៖ { $help }
usage-command-unknown = គ្មានពាក្យបញ្ជា “{ $value }” ទេ។ សូមមើលពាក្យបញ្ជាទាំងអស់ដោយ៖ { $help }
usage-option-unknown = គ្មានជម្រើស “{ $option }” នៅទីនេះទេ។ សូមមើលអ្វីដែលមានដោយ៖ { $help }
usage-option-missing = ខ្វះ៖ { $option }។ សូមមើលរបៀបសរសេរដោយ៖ { $help }
usage-option-repeated = “{ $option }” ត្រូវបានឱ្យច្រើនជាងម្ដង។ សូមទុកតែមួយ។ សូមមើល { $help }
usage-options-conflict = “{ $option }” និង “{ $other }” មិនអាចប្រើជាមួយគ្នាទេ។ សូមដកមួយចេញ។ សូមមើល { $help }
usage-value-missing = “{ $option }” ត្រូវការតម្លៃមួយ។ សូមមើលថាអ្វីខ្លះដោយ៖ { $help }
usage-value-invalid = “{ $value }” មិនត្រូវនឹង “{ $option }” ទេ។ សូមមើលអ្វីដែលត្រូវដោយ៖ { $help }
usage-unreadable = មិនអាចយល់ពាក្យបញ្ជានេះទេ។ សូមមើលរបៀបសរសេរដោយ៖ { $help }

## What was typed after an option

argument-place-invalid = “{ $value }” មិនមែនជាទីតាំងទេ។ សូមសរសេររយៈទទឹង និងរយៈបណ្ដោយ ដោយមានសញ្ញាក្បៀសនៅចន្លោះ ដូចជា 39.95,-75.16
argument-redaction-invalid = “{ $value }” មិនមែនជាកន្លែងមួយក្នុងរូបភាពទេ។ សូមសរសេរគែមឆ្វេង គែមលើ ទទឹង និងកម្ពស់គិតជាភិកសែល ដោយមានសញ្ញាក្បៀសនៅចន្លោះ ដូចជា 10,20,300,200 ឬជ្រុងនៃពហុកោណ ដូចជា 10,20;310,20;160,220
argument-pair-invalid = “{ $value }” គ្មានសញ្ញាស្មើទេ។ សូមសរសេរ NAME=VALUE
argument-language-unknown = “{ $value }” មិនមែនជាភាសាមួយដែលយើងមានទេ។ សូមមើលបញ្ជីភាសា។

## The key of an encrypted data folder

key-file-exposed = អ្នកផ្សេងលើកុំព្យូទ័រនេះ​អាចចូលដល់ឯកសារកូនសោ { $path }។ សូមធ្វើឱ្យវា​ជារបស់អ្នកតែម្នាក់ដោយ៖ chmod 600 រួចព្យាយាមម្ដងទៀត។
key-file-invalid = ឯកសារ { $path } មិនមានកូនសោទេ។ កូនសោមាន 32 បៃ ឬលេខគោលដប់ប្រាំមួយ 64 ខ្ទង់។
sealed-unsupported = { -product } នេះមិនអាចអ៊ិនគ្រីបទិន្នន័យ​របស់វាទេ ដូច្នេះមិនអាចប្រើ --key-file បានទេ។ សូមដកវាចេញ ឬប្រើកម្មវិធី​ដែលបង្កើតដោយមានមុខងារ sealed។

## Everything else

export-done = { $count ->
        [0] គ្មានអ្វីត្រូវនាំចេញទេ។ { $path } ទទេ។
       *[other] របាយការណ៍ចំនួន { NUMBER($count) } ត្រូវបានសរសេរទៅ { $path }
    }
check-ok = អ្វីៗទាំងអស់ត្រឹមត្រូវ។
check-salvaged = { $count ->
        [0] ទិន្នន័យបានខូច ហើយមិនអាចសង្គ្រោះរបាយការណ៍ណាមួយទេ។ ឯកសារដែលខូចត្រូវបានទុក។
       *[other] ទិន្នន័យបានខូច។ របាយការណ៍ចំនួន { NUMBER($count) } ត្រូវបានសង្គ្រោះពីវា ហើយឯកសារដែលខូចត្រូវបានទុក។
    }
# $reference is the short name of a report, such as CL-7K3F9Q.
check-photo-missing = រូបថតមួយនៃរបាយការណ៍ { $reference } លែងមានលើឧបករណ៍នេះហើយ។
check-photo-damaged = រូបថតមួយនៃរបាយការណ៍ { $reference } ខូចលើឧបករណ៍នេះ។ ឯកសារដែលខូចត្រូវបានទុក។
check-pack-damaged = កញ្ចប់ទីក្រុងដែលបានដំឡើងខូច។ របាយការណ៍របស់អ្នកមានសុវត្ថិភាព។ សូមដំឡើងកញ្ចប់ម្ដងទៀត​ពីឯកសាររបស់វា។
# $width and $height are pixels, $kilobytes the size of the new file.
photo-done = រូបថតរួចរាល់ហើយ៖ { $width } × { $height } ភិកសែល, { NUMBER($kilobytes) } KB។
# What a picture says of its making. $zone is the zone of its clock, such as UTC-05.
photo-fact-taken = បានថតនៅ { DATETIME($date) }។ នាឡិការបស់វាបង្ហាញ { $zone }
photo-fact-taken-somewhere = បានថតនៅ { DATETIME($date) } បើនាឡិការបស់វា​នៅតំបន់ម៉ោងរបស់អ្នក
# $place is latitude and longitude, $length a distance with its unit.
photo-fact-place = បានថតនៅ { $place }
photo-fact-place-within = បានថតនៅ { $place } លើសខ្វះ { $length }
photo-fact-above-sea = ខ្ពស់ជាងនីវ៉ូសមុទ្រ { $length }
photo-fact-below-sea = ទាបជាងនីវ៉ូសមុទ្រ { $length }
photo-fact-direction = បែរទៅ { NUMBER($degrees) }° តាមទ្រនិចនាឡិកាពីទិសខាងជើង
photo-fact-direction-magnetic = បែរទៅ { NUMBER($degrees) }° តាមទ្រនិចនាឡិកា​ពីទិសខាងជើងម៉ាញេទិក
languages-title = ភាសា
text-unknown = គ្មានអត្ថបទ “{ $key }” ទេ។ ឈ្មោះអត្ថបទទាំងឡាយនៅក្នុងថត locales។

## City packs

# $public is the text of the public key.
pack-key-made = កូនសោសម្ងាត់នៅក្នុង { $path }។ សូមរក្សាវាទុកសម្រាប់តែខ្លួនអ្នក។ មនុស្សគ្រប់គ្នាអាចមាន { $path }.pub៖ { $public }
pack-key-not-secret = ឯកសារ { $path } មិនមានកូនសោសម្ងាត់នៃកញ្ចប់ទេ។ សូមបង្កើតមួយដោយ៖ curbline pack key -o FILE
# $name is the name of a city among packs, $version the version of its pack.
pack-built = កញ្ចប់នៃ { $name } កំណែ { $version } នៅក្នុង { $path } ({ NUMBER($kilobytes) } KB)។
# $text is one of the texts in packs.ftl about a file of a pack's source.
pack-fault = { $file }៖ { $text }
pack-fault-line = { $file } បន្ទាត់ { $line }៖ { $text }
pack-faults = មិនបានបង្កើតកញ្ចប់ទេ។ ត្រូវកែកំហុសចំនួន { NUMBER($count) } ជាមុនសិន។
pack-valid = កញ្ចប់នៃ { $name } កំណែ { $version } ពេញលេញ ហើយបានចុះហត្ថលេខាដោយកូនសោនេះ។
pack-shown = កញ្ចប់នៃ { $name } កំណែ { $version } ពេញលេញ។ ដើម្បីដឹងថានរណាបានចុះហត្ថលេខា៖ curbline pack verify
pack-shown-built = បានបង្កើតនៅ { DATETIME($date) }
# $section is the name of a part, such as streets.
pack-shown-section = { $section }៖ { NUMBER($bytes) } បៃ
pack-shown-expired = { $section }៖ ផុតសុពលភាពតាំងពី { DATETIME($date) }
pack-installed = កញ្ចប់នៃ { $name } កំណែ { $version } បានដំឡើងហើយ។
pack-removed = លែងមានកញ្ចប់ទីក្រុងហើយ។

## The city and the network

# $url is the address of the city's server, $profile the name of the description it is spoken to by.
city-is = សាលាក្រុងនៅ { $url }។ ការទាក់ទងធ្វើតាម “{ $profile }”។
# $format is JSON or XML.
city-understood = បានយល់ជា { $format }។
city-unknown = មិនទាន់បានឮអ្វីពីសាលាក្រុងទេ។
city-lists-ours = បញ្ជីរបស់សាលាក្រុងបង្ហាញអ្វី​ដែលបានទទួលពីទីនេះ ដូច្នេះវាអាចបញ្ជាក់​ថារបាយការណ៍មួយមិនបានទៅដល់។
city-hides-ours = បញ្ជីរបស់សាលាក្រុង​មិនបង្ហាញអ្វី​ដែលបានទទួលពីទីនេះទេ ដូច្នេះវាមិនបញ្ជាក់អ្វីទេ។
city-lists-unknown = មិនទាន់ដឹងថាបញ្ជី​របស់សាលាក្រុងបង្ហាញអ្វី​ដែលបានទទួលឬអត់ទេ។
network-photos-always = រូបថតផ្ញើលើគ្រប់បណ្ដាញ។
network-photos-not-roaming = រូបថតផ្ញើលើគ្រប់បណ្ដាញ លើកលែងតែពេល roaming។
network-photos-unmetered = រូបថតផ្ញើតាម Wi-Fi និងបណ្ដាញផ្សេង​ដែលមិនអស់ប្រាក់បន្ថែម។
network-load = នៅត្រូវផ្ញើ៖ { NUMBER($kilobytes) } KB
arrived-done = របាយការណ៍ត្រូវ​បានរាប់ថាសាលាក្រុងបានទទួល។

## where

where-no-pack = គ្មានកញ្ចប់ទីក្រុងលើឧបករណ៍នេះទេ ដូច្នេះមិនដឹងថានរណាទទួលបន្ទុកទីតាំងនេះទេ។ សូមសុំកញ្ចប់ពីសាលាក្រុងរបស់អ្នក។
# $rule is the name that the city's pack gives a rule.
where-rule = តាមច្បាប់កំណត់៖ { $rule }
# $layer is a set of districts and $district one of them, as the city's pack calls them.
where-district = { $layer }៖ { $district }

## The files that photos are made from

originals-nothing = មិនរក្សាទុកអ្វី​ពីឯកសារដើមនៃរូបថតទេ។
originals-digest = SHA-256 នៃឯកសារដើមរក្សាទុកជាមួយរូបថត។
originals-whole = ឯកសារដើមនៃរូបថតរក្សាទុក​លើឧបករណ៍នេះ ដោយអ៊ិនគ្រីប។ វាបង្ហាញអ្វី​ដែលបានបិទបាំង​ក្នុងរូបថត ហើយមានទីតាំង និងម៉ោងរបស់កាមេរ៉ា។ វាមិនត្រូវផ្ញើឡើយ។
originals-from-now-on = នេះប្រើសម្រាប់រូបថតចាប់ពីពេលនេះទៅ។ អ្វីដែលបានរក្សាទុកពីមុននៅដដែល។
# $path is the name of the new file, $sha256 a digest of 64 digits and letters.
original-written = ឯកសារដើមត្រូវបានសរសេរទៅ { $path } ដោយមិនអ៊ិនគ្រីប។ SHA-256 របស់វាគឺ { $sha256 }
list-original-digest = SHA-256 នៃឯកសារដើម៖ { $sha256 }
list-original-kept = ឯកសារដើមរក្សាទុកលើឧបករណ៍នេះ ដោយអ៊ិនគ្រីប។ SHA-256 របស់វា៖ { $sha256 }
check-original-missing = ឯកសារដើមនៃរូបថតមួយ​ក្នុងរបាយការណ៍ { $reference } លែងមានលើឧបករណ៍នេះហើយ។
check-original-damaged = ឯកសារដើមនៃរូបថតមួយ​ក្នុងរបាយការណ៍ { $reference } ខូចលើឧបករណ៍នេះ។ ឯកសារដែលខូចត្រូវបានទុក។

## Requests near a place, and requests that are followed

nearby-title = អ្វីដែលបានរាយការណ៍នៅជិតទីនោះ ហើយមិនទាន់បិទ តាមដែលឧបករណ៍នេះដឹង៖
nearby-none = តាមដែលឧបករណ៍នេះដឹង គ្មានអ្វីបានរាយការណ៍​នៅជិតទីនោះទេ។ សំណើរបស់អ្នកផ្សេងមកពេលធ្វើសមកាលកម្ម៖ curbline sync
# $service is the city's name of a service, $length a distance with its unit.
nearby-line = { $service }, ចម្ងាយ { $length }
nearby-own = របាយការណ៍របស់អ្នកផ្ទាល់
nearby-followed = អ្នកកំពុងតាមដានវា
nearby-requested = បានរាយការណ៍នៅ { $date }
# $number is a request's number at the city.
follow-done = ចាប់ពីពេលនេះទៅ អ្នកតាមដានសំណើ { $number }។ ដំណឹងរបស់វាមករាល់ពេលធ្វើសមកាលកម្ម។ មិនបានផ្ញើអ្វីទៅសាលាក្រុងទេ។
unfollow-done = អ្នកលែងតាមដានសំណើ { $number } ហើយ។
follows-title = សំណើរបស់អ្នកផ្សេងដែលអ្នកតាមដាន៖
follows-none = អ្នកមិនតាមដានសំណើណាទេ។
follows-unheard = សាលាក្រុងមិនទាន់​បាននិយាយអ្វីអំពីវាទេ។

## Where this machine is. $place is latitude and longitude, $length a distance with its unit.

fix-here = ទីតាំងគឺ { $place } ហើយគ្មាននរណាប្រាប់​ថាវាជាក់លាក់ប៉ុនណាទេ។
fix-here-within = ទីតាំងគឺ { $place } លើសខ្វះ { $length }។
# $reason is one of the texts fix-refused-*.
fix-refused-count = ការអានទីតាំងចំនួន { NUMBER($count) } មិនត្រូវបានប្រើ៖ { $reason }
# Sentences are what a receiver sends, a line each.
fix-skipped = មិនអាចយល់ { NUMBER($count) } បន្ទាត់ពីឧបករណ៍ទទួលសញ្ញាបានទេ។
argument-moment-invalid = “{ $value }” មិនមែនជាពេលវេលាទេ។ សូមសរសេរដូចជា 2026-03-01T08:00:00Z

## address

address-no-lines = មិនអាចប្រាប់អាសយដ្ឋាននៃទីតាំងទេ៖ គ្មានកញ្ចប់ទីក្រុង​លើឧបករណ៍នេះប្រាប់​ថាផ្លូវរត់តាមណាទេ។ សូមសុំកញ្ចប់ពីសាលាក្រុងរបស់អ្នក។
# $owner is in the words of the city's own file.
address-owner = អ្នកថែទាំ៖ { $owner }
# $address was worked out from the place; $distance is how far the street is.
address-derived = ប្រហែលជា { $address } (គណនាពីទីតាំង ចម្ងាយ { $distance })
