### Where something is, who answers for it, and what was filed near it.

## What was filed near a place

# $number is a request's number at the city, $length a distance with its unit, $days how long ago it was filed.
advice-filed-before = { $days ->
        [0] មានគេបានរាយការណ៍រឿងនេះថ្ងៃនេះ ចម្ងាយ { $length } ពីទីនេះ៖ សំណើ { $number }។ អ្នកអាចតាមដានសំណើនោះ ឬនៅតែផ្ញើរបស់អ្នកក៏បាន។
       *[other] មានគេបានរាយការណ៍រឿងនេះ { NUMBER($days) } ថ្ងៃមុន ចម្ងាយ { $length } ពីទីនេះ៖ សំណើ { $number }។ អ្នកអាចតាមដានសំណើនោះ ឬនៅតែផ្ញើរបស់អ្នកក៏បាន។
    }
# $number is what was asked for.
request-unknown = ឧបករណ៍នេះមិនស្គាល់សំណើ “{ $number }” ទេ។ សូមរកមើលលេខរបស់វា​ក្នុងបញ្ជីសំណើ​នៅជិតអ្នក ឬសំណើដែលអ្នកតាមដាន។

## Why a reading of the place is not used. Readings come from the phone or from a satellite receiver, several a minute.

fix-refused-mock = កម្មវិធីផ្សេង​កំពុងបង្កើតទីតាំងក្លែងក្លាយ។ សូមបិទទីតាំងសាកល្បង (mock location) ក្នុងការកំណត់របស់ឧបករណ៍នេះ។
fix-refused-no-fix = ឧបករណ៍ទទួលសញ្ញាមិនទាន់ដឹង​ថាវានៅទីណាទេ។ សូមទៅកន្លែងដែលមើលឃើញមេឃ ហើយរង់ចាំបន្តិច។
fix-refused-range = ឧបករណ៍ទទួលសញ្ញាប្រាប់ទីតាំង​ដែលគ្មានលើផែនទី។ សូមបិទវា រួចបើកវិញ។
fix-refused-null = ឧបករណ៍ទទួលសញ្ញាប្រាប់​ថាសូន្យដឺក្រេ ដែលវាប្រាប់ពេលវាមិនដឹងអ្វីសោះ។ សូមបិទវា រួចបើកវិញ។
fix-refused-dilution = ផ្កាយរណបស្ថិតនៅមិនល្អ មិនអាចឱ្យទីតាំងដែលប្រើបានទេ។ សូមទៅកន្លែងដែលមើលឃើញមេឃ។
fix-refused-stale = តាមនាឡិការបស់ឧបករណ៍នេះ ការអានទីតាំងនេះចាស់ { NUMBER($minutes) } នាទីហើយ។ សូមរង់ចាំការអានថ្មី។
fix-refused-rollover = កាលបរិច្ឆេទរបស់ឧបករណ៍ទទួលសញ្ញាខុស { NUMBER($weeks) } សប្ដាហ៍ ដូចឧបករណ៍ចាស់ៗ​ដែលរាប់សប្ដាហ៍លើសកម្រិត។ សូមប្រើឧបករណ៍ទទួលសញ្ញាផ្សេង។
fix-refused-date = ឧបករណ៍ទទួលសញ្ញាប្រាប់​ថាថ្ងៃនេះគឺ { $date }។ សូមមើលឱ្យនាឡិកា​របស់ឧបករណ៍នេះត្រឹមត្រូវ។
# $length is a distance with its unit.
fix-refused-jump = ទីតាំងបានលោត { $length } លឿនជាងមនុស្សណាអាចធ្វើដំណើរ។ សូមរង់ចាំដល់វានឹង។

## Whether the place is exact enough for a service, and what to do. $length and $needed are distances with their units.

fix-enough = ទីតាំងជាក់លាក់ត្រឹម { $length } គ្រប់គ្រាន់ហើយ។
fix-enough-chosen = ប្រើទីតាំងដែលបានជ្រើសរើស។
fix-wait = កំពុងរកទីតាំង។ សូមនៅកន្លែងដែលមើលឃើញមេឃ ហើយរង់ចាំបន្តិច។
fix-wait-closer = មកដល់ពេលនេះ ទីតាំងជាក់លាក់ត្រឹម { $length } ហើយត្រូវការ { $needed }។ សូមរង់ចាំបន្តិច។
fix-not-enough = ទីតាំងជាក់លាក់ត្រឹមតែ { $length } ហើយត្រូវការ { $needed }។ សូមទៅកន្លែងដែលមើលឃើញមេឃ ឬដៅចំណុចលើផែនទីដោយដៃ ឬប្រាប់អាសយដ្ឋាន។
fix-none = រកទីតាំងមិនឃើញទេ។ សូមទៅកន្លែងដែលមើលឃើញមេឃ ឬដៅចំណុចលើផែនទីដោយដៃ ឬប្រាប់អាសយដ្ឋាន។

## A satellite receiver beside the device. $address is a name and a port, $path a file.

receiver-unreachable = គ្មានឧបករណ៍ទទួលសញ្ញាណាឆ្លើយនៅ { $address } ទេ។ សូមមើលថា gpsd កំពុងដំណើរការនៅទីនោះ ហើយអាសយដ្ឋានត្រឹមត្រូវ។
receiver-gone = ឧបករណ៍ទទួលសញ្ញានៅ { $address } បានបាត់។ កម្មវិធីកំពុងរកវាម្ដងទៀត​ដោយស្វ័យប្រវត្តិ។
receiver-not-gpsd = អ្វីដែលឆ្លើយនៅ { $address } មិនមែនជា gpsd ទេ។ សូមឱ្យអាសយដ្ឋានរបស់ gpsd ដូចជា localhost:2947។
receiver-unreadable = មិនអាចអានឧបករណ៍ទទួលសញ្ញា { $path } បានទេ។ សូមមើលថាវាត្រូវបានដោត ហើយអ្នកមានសិទ្ធិប្រើវា។

## Places marked from a car

# $mark is the id on this device.
mark-unknown = គ្មានចំណុចចំណាំ { $mark } លើឧបករណ៍នេះទេ។ វាប្រហែលត្រូវបានបោះបង់រួចហើយ។

## A place in words. $street and $cross are names of streets and stay as they are; the place may stand alone or behind
## "The report is". $distance is "20 meters", $direction one of the directions below.

place-on-street = នៅលើ { $street }
place-on-street-near = នៅលើ { $street } ជិត { $cross }
place-on-street-away = នៅលើ { $street }, { $distance } ពីអ្នកទៅ{ $direction }
place-on-street-near-away = នៅលើ { $street } ជិត { $cross }, { $distance } ពីអ្នកទៅ{ $direction }
place-on-street-here = នៅលើ { $street } កន្លែងដែលអ្នកនៅ
place-on-street-near-here = នៅលើ { $street } ជិត { $cross } កន្លែងដែលអ្នកនៅ
place-away = { $distance } ពីអ្នកទៅ{ $direction }
place-here = នៅកន្លែងដែលអ្នកនៅ
direction-north = ខាងជើង
direction-north-east = ខាងជើងឆៀងខាងកើត
direction-east = ខាងកើត
direction-south-east = ខាងត្បូងឆៀងខាងកើត
direction-south = ខាងត្បូង
direction-south-west = ខាងត្បូងឆៀងខាងលិច
direction-west = ខាងលិច
direction-north-west = ខាងជើងឆៀងខាងលិច

## A word about an address that was typed. It is kept as it was typed in any case. $address and $other are as the city writes
## them.

address-near = តើអ្នកចង់និយាយ “{ $address }” មែនទេ? បញ្ជីផ្លូវរបស់សាលាក្រុងគ្មានអាសយដ្ឋានដូចដែលអ្នក​បានវាយទេ។
address-ambiguous = នេះអាចជា “{ $address }” ឬ “{ $other }”។ សូមបន្ថែមទិស ឬប្រភេទផ្លូវ។
address-unknown = បញ្ជីផ្លូវរបស់សាលាក្រុងគ្មានអាសយដ្ឋាននេះទេ។ សូមមើលថាវាត្រឹមត្រូវឬអត់។ វានៅរក្សាទុកដូចដែលអ្នកបានវាយ។

## Whose a place is. $name is an office as the city writes it, $neighbour a city or county, $distance a length with its unit.

place-outside = ទីតាំងនេះនៅក្រៅទីក្រុង។ បើចំណុចលើផែនទីនៅខុសកន្លែង សូមផ្លាស់ទីវា។ បើមិនខុសទេ សូមសួរអ្នកទទួលបន្ទុកនៅទីនោះ។
place-outside-in = ទីតាំងនេះនៅក្រៅទីក្រុង គឺនៅក្នុង { $neighbour }។ បើចំណុចលើផែនទីនៅខុសកន្លែង សូមផ្លាស់ទីវា។ បើមិនខុសទេ សូមរាយការណ៍នៅទីនោះ។
place-near-border = ព្រំប្រទល់ទីក្រុងនៅចម្ងាយតែ { $distance } ដូច្នេះទីតាំងនេះអាចនៅខាងក្រៅ។ សូមពិនិត្យចំណុចលើផែនទី ហើយផ្លាស់ទីវាបើចាំបាច់។
place-near-neighbour = ព្រំប្រទល់ជាមួយ { $neighbour } នៅចម្ងាយតែ { $distance } ដូច្នេះទីតាំងនេះអាចនៅម្ខាងទៀត។ សូមពិនិត្យចំណុចលើផែនទី ហើយផ្លាស់ទីវាបើចាំបាច់។
responsible-city = { $name } របស់សាលាក្រុងទទួលបន្ទុករឿងនេះ។ របាយការណ៍របស់អ្នកទៅទីនោះ។
responsible-city-phone = { $name } របស់សាលាក្រុងទទួលបន្ទុករឿងនេះ។ របាយការណ៍របស់អ្នកទៅទីនោះ។ លេខទូរសព្ទគឺ { $phone }
responsible-other = { $name } ទទួលបន្ទុករឿងនេះ មិនមែនសាលាក្រុងទេ។ សូមហៅទូរសព្ទទៅ { $phone } ឬចូលទៅ { $link }
responsible-other-phone = { $name } ទទួលបន្ទុករឿងនេះ មិនមែនសាលាក្រុងទេ។ សូមហៅទូរសព្ទទៅ { $phone }
responsible-other-link = { $name } ទទួលបន្ទុករឿងនេះ មិនមែនសាលាក្រុងទេ។ សូមចូលទៅ { $link }
responsible-other-silent = { $name } ទទួលបន្ទុករឿងនេះ មិនមែនសាលាក្រុងទេ។ សូមនៅតែធ្វើរបាយការណ៍របស់អ្នក។ សាលាក្រុងអាចប្រាប់អ្នកបន្ថែម។
responsible-unknown = សាលាក្រុងនឹងសម្រេចថានរណាទទួលបន្ទុករឿងនេះ។ សូមធ្វើរបាយការណ៍​របស់អ្នកដូចធម្មតា។
responsible-near-border = ព្រំប្រទល់នៅជិត ដូច្នេះនេះក៏អាចត្រឹមត្រូវដែរ៖

## Why, each a line of its own. $layer is a set of districts and $district one of them, $owner and $asset are words of the city.

reason-service = ព្រោះជាសេវានេះ។
reason-district = ទីតាំងនៅក្នុង៖ { $layer } { $district }
reason-owner = អ្នកថែទាំផ្លូវ៖ { $owner }
reason-asset = រឿងនេះអំពី៖ { $asset }

## What is told beside the places that an address may mean.

address-no-pack = គ្មានកញ្ចប់ទីក្រុង​ដែលមានផ្លូវលើឧបករណ៍នេះទេ។ សូមសុំពីសាលាក្រុងរបស់អ្នក។
address-near-misses = គ្មានអ្វីដូចដែលអ្នក​បានវាយទាំងស្រុងទេ។ ទាំងនេះស្រដៀង៖
address-incomplete = សូមប្រាប់ឈ្មោះផ្លូវ និងលេខផ្ទះ បើអាច។
address-too-long = វាវែងពេកសម្រាប់អាសយដ្ឋាន។ សូមប្រាប់ឈ្មោះផ្លូវ និងលេខផ្ទះ។
address-not-found = បញ្ជីរបស់សាលាក្រុងគ្មានផ្លូវ ផ្លូវប្រសព្វ ឬទីកន្លែងល្បីឈ្មោះបែបនេះទេ។ សូមមើលអក្ខរាវិរុទ្ធ ឬប្រាប់ឈ្មោះផ្លូវដែលនៅជិត។
address-outside = កូអរដោនេនេះមិននៅក្នុងទីក្រុងនេះទេ។ សូមពិនិត្យវា ឬប្រាប់ឈ្មោះផ្លូវ។
address-parcel = នោះមើលទៅដូចលេខក្បាលដី។ សូមប្រាប់ឈ្មោះផ្លូវ និងលេខផ្ទះ។
