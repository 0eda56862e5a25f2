### What is wrong with the files a city pack is made of. Only people who make packs read it.

## Tables (CSV) of a pack's source. File and line stand before these sentences. $column, $found and $text are from the file.

table-empty = តារាងនេះមានតែក្បាលតារាង ឬគ្មានអ្វីទាំងអស់។ សូមបន្ថែមបន្ទាត់របស់វា។
table-not-utf8 = បន្ទាត់នេះមិនមែនជា UTF-8 ទេ។ សូមរក្សាទុកឯកសារជា UTF-8។
table-quote-open = សញ្ញាសម្រង់ដែលបើក​នៅទីនេះមិនបានបិទទេ។ សូមបិទវា។
table-fields = បន្ទាត់នេះមានតម្លៃចំនួន { NUMBER($found) } ប៉ុន្តែត្រូវមាន { NUMBER($wanted) }។ សូមពិនិត្យសញ្ញាក្បៀសរបស់វា។
table-column-missing = គ្មានជួរឈរ “{ $column }” ទេ។ តារាងមាន៖ { $found }។ សូមដាក់ឈ្មោះជួរឈរក្នុង pack.json ដូចក្នុងបន្ទាត់ទីមួយ។

## Streets, their aliases, landmarks and lines.

streets-name-missing = ផ្លូវគ្មានឈ្មោះនៅទីនេះទេ។ សូមបន្ថែមឈ្មោះ។
streets-segment-missing = កំណាត់ផ្លូវនេះគ្មានលេខសម្គាល់ទេ។ សូមបន្ថែមលេខសម្គាល់។
streets-segment-twice = លេខសម្គាល់ “{ $segment }” មាននៅបន្ទាត់ { $line } រួចហើយ។ សូមឱ្យកំណាត់ផ្លូវនីមួយៗ​មានលេខសម្គាល់ផ្ទាល់ខ្លួន។
streets-number = “{ $text }” ក្នុងជួរឈរ “{ $column }” មិនមែនជាលេខផ្ទះទេ។ សូមសរសេរតែលេខ យ៉ាងច្រើនប្រាំពីរខ្ទង់។
streets-range-half = ចន្លោះលេខមានតែចុងម្ខាង៖ ជួរឈរ “{ $column }” ទទេ។ សូមបន្ថែមលេខ ឬទុកចុងទាំងពីរឱ្យទទេ។
streets-range-backwards = ចន្លោះលេខរត់ថយក្រោយពី { $from } ទៅ { $to }។ សូមពិនិត្យថាបាត់លេខមួយខ្ទង់ឬអត់ ឬប្ដូរលេខទាំងពីរ។
streets-segment-unknown = គ្មានកំណាត់ផ្លូវណាមានលេខសម្គាល់ “{ $segment }” ទេ។ សូមពិនិត្យឈ្មោះហៅក្រៅ។
streets-street-unknown = គ្មានផ្លូវ “{ $street }” ទេ។ សូមពិនិត្យឈ្មោះហៅក្រៅ។
streets-landmark-name = ទីកន្លែងល្បីឈ្មោះនេះគ្មានឈ្មោះទេ។ សូមបន្ថែមឈ្មោះ។
streets-lines-not-json = ចាប់ពីទីនេះទៅ វាមិនមែនជា JSON ទេ។ សូមរក្សាទុកបន្ទាត់ជា GeoJSON។
streets-lines-none = គ្មាន feature ក្នុងឯកសារនេះទេ។ សូមរក្សាទុកបន្ទាត់ជា GeoJSON FeatureCollection។
streets-lines-segment = Feature { $feature } គ្មានលក្ខណៈ “{ $column }” ទេ។ សូមបន្ថែមលេខសម្គាល់​នៃកំណាត់ផ្លូវរបស់វា។
streets-lines-no-line = Feature { $feature } មិនមែនជា LineString ដែលមានយ៉ាងហោចណាស់ពីរចំណុចទេ។ សូមរក្សាទុកបន្ទាត់មួយ​សម្រាប់កំណាត់ផ្លូវនីមួយៗ។
streets-lines-degrees = Feature { $feature } មានកូអរដោនេដែលមិនមែន​ជាដឺក្រេនៃរយៈបណ្ដោយ និងរយៈទទឹងទេ។ សូមបំប្លែងវាជា WGS84។
streets-lines-unknown = Feature { $feature } ជារបស់កំណាត់ “{ $segment }” ដែលបញ្ជីផ្លូវគ្មាន ឬមានបន្ទាត់រួចហើយ។
streets-too-large = មានផ្លូវច្រើនជាងកញ្ចប់មួយ​អាចផ្ទុកបាន។ សូមបំបែកឯកសារ។

## What is wrong with the files a pack is made of. Each stands behind the file's name and line.

source-file-missing = មិនអាចអានឯកសារ ឬថត { $path } បានទេ។ សូមបន្ថែមវា ឬដកឈ្មោះវាចេញពី pack.json។
source-file-outside = { $path } នៅក្រៅថតនៃកញ្ចប់។ សូមចម្លងវាចូល។
source-file-large = ឯកសារ { $path } ធំជាងឯកសាររបស់ទីក្រុងណាទាំងអស់។ សូមពិនិត្យថាវាជាឯកសារត្រឹមត្រូវ។
source-not-utf8 = បន្ទាត់នេះមិនមែនជា UTF-8 ទេ។ សូមរក្សាទុកឯកសារជា UTF-8។
source-json = ចាប់ពីទីនេះទៅ វាមិនមែនជា JSON ទេ។ សូមកែអ្វីដែលនៅក្នុងបន្ទាត់នេះ ឬនៅមុនវាបន្តិច។
# $known are the keys there are, with commas.
source-key-unknown = គ្មានឈ្មោះវាល “{ $key }” នៅទីនេះទេ។ សូមកែវា ឬដកវាចេញ។ ដែលមានគឺ៖ { $known }
source-key-missing = ខ្វះវាល “{ $key }”។ សូមបន្ថែមវា។
source-repeated = “{ $value }” មាននៅទីនេះជាលើកទីពីរ។ សូមទុកតែមួយ។
# $kind is one of the kinds below, $key the key or source-this.
source-kind = “{ $key }” ត្រូវជា{ $kind }។ សូមកែវា។
source-this = នេះ
source-kind-text = អត្ថបទដែលមិនទទេ
source-kind-list = បញ្ជីក្នុងវង់ក្រចកការ៉េ
source-kind-object = វត្ថុក្នុងវង់ក្រចកអង្កាញ់
source-kind-flag = តម្លៃ true ឬ false
source-kind-date = ថ្ងៃ ដូចជា 2026-11-30
source-kind-moment = កាលបរិច្ឆេទ និងម៉ោងដែលមានតំបន់ម៉ោង ដូចជា 2026-11-30T08:00:00Z
source-choice = “{ $key }” ត្រូវជាមួយក្នុងចំណោម៖ { $choices }
source-number = “{ $key }” ត្រូវជាលេខពី { NUMBER($least) } ដល់ { NUMBER($most) }។ សូមកែវា។
source-number-whole = “{ $key }” ត្រូវជាលេខគត់ពី { NUMBER($least) } ដល់ { NUMBER($most) }។ សូមកែវា។
source-name = “{ $value }” មិនអាចជាឈ្មោះកញ្ចប់ទេ។ សូមប្រើអក្សរឡាតាំងតូច លេខ និងសញ្ញា - យ៉ាងច្រើន 64 តួ។
source-version = “{ $value }” មិនមែនជាកំណែទេ។ សូមសរសេរលេខដោយមានចំណុចនៅចន្លោះ ដូចជា 2026.11.1
source-language = “{ $value }” មិនមែនជាកូដភាសាទេ។ សូមសរសេរមួយ ដូចជា en ឬ pt-BR។
source-language-missing = ខ្វះពាក្យជា “{ $value }” ដែលជាភាសានៃកញ្ចប់នេះ។ សូមបន្ថែមវា។
source-time-zone = “{ $value }” មិនមែនជាតំបន់ម៉ោងទេ។ សូមសរសេរមួយ ដូចជា America/New_York។
source-link = “{ $value }” មិនមែនជាតំណទេ។ សូមផ្ដើមវាដោយ https://, http://, mailto: ឬ tel:
source-undefined = “{ $value }” ត្រូវបានប្រើនៅទីនេះ ប៉ុន្តែគ្មានកំណត់នៅទីណាទេ។ សូមកែឈ្មោះ ឬកំណត់វា។
source-services-none = គ្មានសេវាក្នុងឯកសារនេះទេ។ សូមបន្ថែមមួយ ឬដកឯកសារចេញពី pack.json។
source-translation-own = “{ $value }” ជាភាសានៃកញ្ចប់នេះ ហើយពាក្យរបស់វានៅជាមួយសេវា។ សូមដកការបកប្រែនេះចេញ។
source-choices = “{ $value }” ត្រូវមានជម្រើសក្រោម values តែពេល datatype របស់វាជាបញ្ជី ហើយពេលនោះត្រូវតែមាន។ សូមបន្ថែម ឬដកវាចេញ។
source-due-one = “{ $value }” ត្រូវមាន days ឬ business_days តែមួយ មិនមែនទាំងពីរទេ។ សូមកែវា។
source-stopper-never = សារបញ្ឈប់នេះគ្មានសេវា ហើយគ្មានពាក្យ ដូច្នេះវានឹងមិនបង្ហាញឡើយ។ សូមបន្ថែមខ្លះ។
source-office-unreachable = ការិយាល័យនេះគ្មានទូរសព្ទ អ៊ីមែល តំណ ឬអាសយដ្ឋានទេ។ សូមបន្ថែមមួយ។
source-until-before-from = វាចប់មុនវាចាប់ផ្ដើម។ សូមកែ “from” ឬ “until”។
source-fluent = នេះមិនមែនជា Fluent ទេ។ សូមកែអ្វីដែលនៅក្នុងបន្ទាត់នេះ។

## Areas in GeoJSON. $position is a longitude and a latitude as the file has them.

json-form = នេះមិនមែនជា JSON ត្រឹមត្រូវទេ។ សូមរកមើលសញ្ញាក្បៀស សញ្ញាសម្រង់ ឬវង់ក្រចកដែលខ្វះនៅជិតបន្ទាត់នេះ។
geojson-form = GeoJSON មិនសរសេរបែបនេះទេ។ ទីតាំងមួយជាបញ្ជីនៃលេខពីរ រង្វង់មួយជាបញ្ជីនៃទីតាំង។ សូមនាំចេញឯកសារម្ដងទៀតជា GeoJSON។
geojson-crs = កូអរដោនេនៅក្នុងប្រព័ន្ធ “{ $crs }”។ សូមនាំចេញឯកសារម្ដងទៀតជា WGS84 (EPSG:4326)។
# $kind is a type of GeoJSON, such as Point.
geojson-not-an-area = “{ $kind }” មិនមែនជាផ្ទៃទេ។ សូមទុកតែ feature ប្រភេទ Polygon និង MultiPolygon។
geojson-empty = គ្មានផ្ទៃក្នុងឯកសារនេះទេ។ សូមនាំចេញស្រទាប់ម្ដងទៀត ឬកុំដាក់វាក្នុងកញ្ចប់។
geojson-not-degrees = ទីតាំង { $position } មិនគិតជាដឺក្រេទេ។ សូមនាំចេញឯកសារម្ដងទៀតជា WGS84 (EPSG:4326) ជំនួសហ្វីត ឬម៉ែត្រ។
geojson-swapped = ទីតាំង { $position } ដាក់រយៈទទឹងមុន។ GeoJSON ចង់បានរយៈបណ្ដោយមុន។ សូមប្ដូរលេខទាំងពីរនៃគ្រប់ទីតាំង។
geojson-elsewhere = គ្មានអ្វីនៃស្រទាប់នេះនៅក្នុងទីក្រុងទេ។ វាចាប់ផ្ដើមនៅ { $position }។ សូមពិនិត្យថានេះជាឯកសារត្រឹមត្រូវ។
geojson-ring-short = រង្វង់នេះមានទីតាំងចំនួន { NUMBER($count) }។ រង្វង់ត្រូវមានយ៉ាងហោចណាស់បួន ដោយទីតាំងទីមួយ​ត្រូវដាក់ម្ដងទៀត​នៅចុងបញ្ចប់។
geojson-ring-open = រង្វង់នេះមិនចប់នៅកន្លែង​ដែលវាចាប់ផ្ដើមទេ។ សូមដាក់ទីតាំងទីមួយ​របស់វាម្ដងទៀត​នៅចុងបញ្ចប់។
geojson-ring-crosses = ព្រំនៃផ្ទៃនេះកាត់ខ្លួនវានៅ { $position } ដូច្នេះគ្មាននរណាដឹង​ថាអ្វីនៅខាងក្នុងទេ។ សូមកែវានៅទីនោះ។
geojson-hole-outside = ប្រហោងនេះនៅក្រៅផ្ទៃរបស់វា។ សូមផ្លាស់ទីវាចូលក្នុង ឬធ្វើវាជាផ្ទៃដោយឡែក។
geojson-no-ground = ផ្ទៃនេះគ្មានដីទេ៖ ទីតាំងទាំងអស់​របស់វានៅលើបន្ទាត់តែមួយ។ សូមគូរវាម្ដងទៀត ឬដកវាចេញ។
# $label is the name of a property, $others the names of the properties that are there.
geojson-label-missing = ផ្ទៃនេះគ្មានលក្ខណៈ “{ $label }” ទេ។ វាមាន៖ { $others }។ សូមយកមួយក្នុងចំណោមទាំងនេះ​ជាស្លាកនៃស្រទាប់។
geojson-label-empty = លក្ខណៈ “{ $label }” នៃផ្ទៃនេះទទេ។ សូមបំពេញវា ឬយកលក្ខណៈផ្សេងជាស្លាកនៃស្រទាប់។
layer-twice = មានស្រទាប់ “{ $layer }” មួយទៀតដែលចាប់ផ្ដើមនៅថ្ងៃដដែល។ សូមឱ្យមួយក្នុងចំណោមនោះមានឈ្មោះផ្សេង ឬថ្ងៃដំបូងផ្សេង។

## The rules of who is responsible. $key is a name that stands before a colon in the file, $others are names that are known.

rules-form = តម្លៃនៃ “{ $key }” មិនមែនជាអ្វីដែលត្រូវនៅទីនោះទេ។ សូមប្រៀបធៀបវា​ជាមួយឧទាហរណ៍​ក្នុងឯកសារណែនាំ។
rules-key-unknown = “{ $key }” មិនស្គាល់នៅទីនេះ ឬមានពីរដង។ ដែលស្គាល់គឺ៖ { $others }។ សូមកែឈ្មោះវា ឬដកវាចេញ។
rules-key-missing = ខ្វះ “{ $key }” នៅទីនេះ។ សូមបន្ថែមវា។
rules-list-empty = បញ្ជី “{ $key }” ទទេ ដូច្នេះច្បាប់កំណត់នេះ​នឹងមិនអនុវត្តឡើយ។ សូមបំពេញវា ឬដកវាចេញ ដើម្បីកុំឱ្យវាជាលក្ខខណ្ឌ។
rules-id-twice = ឈ្មោះ “{ $id }” ត្រូវបានប្រើរួចហើយ។ សូមជ្រើសរើសឈ្មោះផ្សេង។
rules-kind = “{ $kind }” មិនមែនជាប្រភេទការិយាល័យទេ។ សូមសរសេរ city សម្រាប់នាយកដ្ឋានរបស់សាលាក្រុង ឬ other សម្រាប់អ្នកផ្សេង។
rules-link = “{ $link }” មិនមែនជាអាសយដ្ឋានគេហទំព័រ​មានសុវត្ថិភាពទេ។ សូមសរសេរអាសយដ្ឋានដែលផ្ដើមដោយ https://
rules-no-contact = “{ $name }” មិនមែនជាផ្នែកនៃសាលាក្រុងទេ ដូច្នេះមនុស្សត្រូវហៅទូរសព្ទ ឬសរសេរទៅ។ សូមបន្ថែមលេខទូរសព្ទ ឬតំណ។
rules-responsible = “{ $name }” មិននៅក្នុងបញ្ជីអ្នកទទួលបន្ទុកទេ។ សូមបន្ថែមវានៅទីនោះ ឬសរសេរ unknown។
rules-layer = គ្មានស្រទាប់ “{ $layer }” ទេ។ ដែលមានគឺ៖ { $others }។ សូមកែឈ្មោះ ឬបន្ថែមស្រទាប់ទៅកញ្ចប់។
rules-layer-twice = ច្បាប់កំណត់នេះដាក់ឈ្មោះស្រទាប់ “{ $layer }” ពីរដង។ សូមដាក់ផ្ទៃទាំងអស់​របស់វាក្នុងបញ្ជីតែមួយ។
rules-district = គ្មានផ្ទៃណានៃស្រទាប់ “{ $layer }” មានឈ្មោះ “{ $district }” ទេ។ សូមសរសេរឈ្មោះដូចក្នុងស្រទាប់។
rules-service = សាលាក្រុងគ្មានសេវា “{ $service }” ទេ។ សូមសរសេរកូដរបស់វាដូច​ក្នុងបញ្ជីសេវា។
rules-never = ច្បាប់កំណត់ “{ $id }” មិនអាចអនុវត្តបានឡើយ ព្រោះ “{ $other }” ដែលនៅមុនវាអនុវត្តជានិច្ច។ សូមដាក់វាមុន ឬដកវាចេញ។
