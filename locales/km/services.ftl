# What people ask a city for, whatever code a city gives it. Each service has its name, a sentence about it, and the words
# that people type when they look for it. A city's own catalogue comes before these.

## Groups

service-group-streets = ផ្លូវ និងចិញ្ចើមផ្លូវ
service-group-lighting = ភ្លើងបំភ្លឺ
service-group-sanitation = សំរាម និងអនាម័យ
service-group-trees = ដើមឈើ និងសួន
service-group-signals = ភ្លើងសញ្ញា និងស្លាក
service-group-vehicles = យានយន្ត និងចំណត
service-group-buildings = អគារ និងដី
service-group-water = ទឹក និងលូ
service-group-animals = សត្វ
service-group-other = ផ្សេងៗ

## Streets and sidewalks. Words: separated by commas, in small letters, the way people say it, short forms and wrong
## names too; as many as your language needs. Nobody sees them, they are only searched.

service-pothole = រណ្ដៅលើផ្លូវ
service-pothole-about = រណ្ដៅលើផ្លូវ ដែលអាចធ្វើឱ្យខូចរថយន្ត ឬធ្វើឱ្យអ្នកជិះកង់ដួល។
service-pothole-words = រណ្ដៅលើផ្លូវ, រណ្តៅ, រន្ធលើផ្លូវ, ជង្ហុក, ផ្លូវជង្ហុក, ផ្លូវខូច, ផ្លូវក្រហេងក្រហូង, ខ្លុង, ផ្លូវស្រុត, ផ្លូវបែកកៅស៊ូ, pothole
service-sidewalk = ចិញ្ចើមផ្លូវខូច
service-sidewalk-about = ចិញ្ចើមផ្លូវ ឬជម្រាលចុះឡើង ដែលបែក ងើបឡើង ឬគ្មាន។
service-sidewalk-words = ចិញ្ចើមផ្លូវ, ចិញ្ចើមថ្នល់, ផ្លូវថ្មើរជើង, ជម្រាល, រទេះរុញ, ចំពប់ជើង, ស៊ីម៉ង់បែក, ប្រេះ, sidewalk
service-graffiti = គំនូរ ឬអក្សរលើជញ្ជាំង
service-graffiti-about = អក្សរ ឬគំនូរលើជញ្ជាំង បង្គោល ឬប្រអប់ ដែលគ្មាននរណាសុំឱ្យគូរ។
service-graffiti-words = គំនូរលើជញ្ជាំង, សរសេរលើជញ្ជាំង, បាញ់ថ្នាំ, ថ្នាំបាញ់, គូរផ្ដេសផ្ដាស, លាបថ្នាំ, ក្រាហ្វីទី, graffiti
service-snow-ice = ព្រិល ឬទឹកកក
service-snow-ice-about = ផ្លូវ ឬចិញ្ចើមផ្លូវ ដែលមិនបានសម្អាតព្រិល ឬទឹកកក។
service-snow-ice-words = ព្រិល, ទឹកកក, ហិមៈ, រអិល, ផ្លូវរអិល, កាយព្រិល, អំបិល, មិនបានសម្អាតព្រិល, snow
service-street-cleaning = ការសម្អាតផ្លូវ
service-street-cleaning-about = ភាពកខ្វក់ ស្លឹកឈើ ឬកញ្ចក់បែកលើផ្លូវ។
service-street-cleaning-words = សម្អាតផ្លូវ, បោសផ្លូវ, ផ្លូវកខ្វក់, ស្លឹកឈើ, កញ្ចក់បែក, អំបែងដប, សំរាមលើផ្លូវ

## Lighting

service-streetlight = បញ្ហាភ្លើងបំភ្លឺផ្លូវ
service-streetlight-about = ភ្លើងបំភ្លឺផ្លូវ ដែលរលត់ ភ្លឹបភ្លែត បើកពេលថ្ងៃ ឬខូច។
service-streetlight-words = ភ្លើងបំភ្លឺផ្លូវ, ភ្លើងផ្លូវ, ភ្លើងតាមផ្លូវ, បង្គោលភ្លើង, អំពូល, ភ្លើងរលត់, ដាច់ភ្លើង, ផ្លូវងងឹត, ភ្លើងភ្លឹបភ្លែត, street light
service-alley-light = ភ្លើងក្នុងច្រករលត់
service-alley-light-about = ភ្លើងក្នុងច្រក ឬក្រោមស្ពាន ដែលរលត់។
service-alley-light-words = ភ្លើងច្រក, ភ្លើងក្នុងច្រក, ភ្លើងក្រោមស្ពាន, ផ្លូវក្រោមដី, ច្រកងងឹត, ភ្លើងរលត់

## Trash and cleaning

service-missed-collection = មិនបានមកប្រមូលសំរាម
service-missed-collection-about = សំរាម របស់កែច្នៃឡើងវិញ ឬកាកសំណល់សួនច្បារ ដែលមិនបានមកយកតាមថ្ងៃ។
service-missed-collection-words = សំរាម, សម្រាម, មិនយកសំរាម, ប្រមូលសំរាម, ឡានសំរាមមិនមក, កែច្នៃ, ស្លឹកឈើ, ធុងសំរាម, trash, recycling
service-illegal-dumping = ចោលសំរាមខុសច្បាប់
service-illegal-dumping-about = កង់រថយន្ត តុទូគ្រែ កម្ទេចសំណង់ ឬថង់សំរាម ដែលគេទុកចោលកន្លែងមិនត្រឹមត្រូវ។
service-illegal-dumping-words = ចោលសំរាម, លួចចោលសំរាម, សំរាមគំនរ, កង់ឡាន, ពូក, តុទូ, កម្ទេចសំណង់, ថង់សំរាម, សំណល់, dumping
service-dumping-tip = ផ្ដល់ដំណឹងអំពីអ្នកចោលសំរាម
service-dumping-tip-about = ប្រាប់អ្នកស៊ើបអង្កេតថានរណាចោលសំរាមខុសច្បាប់។ ដំណឹងនេះមិនមានលេខ ហើយមិនផ្សព្វផ្សាយជាសាធារណៈទេ។
service-dumping-tip-words = ផ្ដល់ដំណឹង, សាក្សី, អ្នកចោលសំរាម, នរណាចោលសំរាម, អ្នកណាចោលសំរាម, ផ្លាកលេខ, កាមេរ៉ា
service-trash-can = ធុងសំរាមសាធារណៈ
service-trash-can-about = ធុងសំរាមសាធារណៈ ដែលពេញ ខូច ឬបាត់។
service-trash-can-words = ធុងសំរាម, ធុងសម្រាម, សំរាមពេញ, ធុងពេញ, ហៀរសំរាម, ធុងខូច, បាត់ធុងសំរាម

## Trees and parks

service-fallen-tree = ដើមឈើ ឬមែកឈើដួល
service-fallen-tree-about = ដើមឈើ ឬមែកឈើធំ ដែលបានដួល ឬបាក់ធ្លាក់។
service-fallen-tree-words = ដើមឈើដួល, ឈើរលំ, មែកឈើបាក់, មែកធ្លាក់, ខ្យល់ព្យុះ, ឈើទទឹងផ្លូវ, បិទផ្លូវ
service-tree-pruning = ការកាត់មែកឈើ
service-tree-pruning-about = ដើមឈើតាមផ្លូវ ដែលរារាំងមនុស្ស ភ្លើង ឬស្លាក។
service-tree-pruning-words = កាត់មែកឈើ, លួសមែក, មែកឈើ, ឈើដុះជ្រុល, ឈើងាប់, ឫសឈើ, មែកទាបពេក, បាំងភ្លើង
service-park = បញ្ហាសួន
service-park-about = អ្វីមួយក្នុងសួន ឬទីលានកុមារលេង ដែលខូច កខ្វក់ ឬគ្មានសុវត្ថិភាព។
service-park-words = សួន, សួនច្បារ, សួនសាធារណៈ, ទីលានលេង, ទោង, បង់អង្គុយ, អាងទឹកបាញ់, ស្មៅ, ជណ្ដើររអិល, park

## Signals and signs

service-traffic-signal = បញ្ហាភ្លើងចរាចរណ៍
service-traffic-signal-about = ភ្លើងចរាចរណ៍ ដែលរលត់ គាំង ឬបែរខុសទិស។
service-traffic-signal-words = ភ្លើងចរាចរណ៍, ភ្លើងស្តុប, ភ្លើងស្ដុប, ភ្លើងក្រហម, ភ្លើងសញ្ញា, ភ្លើងរលត់, ប៊ូតុងឆ្លងផ្លូវ, ភ្លើងឆ្លងផ្លូវ, traffic light
service-street-sign = ស្លាកបាត់ ឬខូច
service-street-sign-about = ស្លាកឈប់ ស្លាកឈ្មោះផ្លូវ ឬស្លាកផ្សេង ដែលបាត់ ខូច ឬត្រូវបាំង។
service-street-sign-words = ស្លាក, ផ្លាក, ផ្លាកសញ្ញា, ស្លាកឈប់, ស្លាកស្តុប, ឈ្មោះផ្លូវ, ស្លាកបាត់, ស្លាកដួល, ស្លាកវៀច, ផ្លូវឯកទិស
service-crosswalk = គំនូសឆ្លងផ្លូវ ឬគំនូសលើផ្លូវ
service-crosswalk-about = គំនូសលើផ្លូវ ដែលរលុប ឬគ្មាន។
service-crosswalk-words = គំនូសឆ្លងផ្លូវ, គំនូសសេះបង្កង់, ឆ្លងថ្នល់, គំនូសផ្លូវ, គំនូស, លាបថ្នាំផ្លូវ, ផ្លូវកង់, គំនូសរលុប

## Vehicles and parking

service-abandoned-vehicle = យានយន្តទុកចោល
service-abandoned-vehicle-about = រថយន្ត ឡានដឹកទំនិញ ឬរ៉ឺម៉ក ដែលចតនៅកន្លែងដដែលយូរហើយ។
service-abandoned-vehicle-words = រថយន្តទុកចោល, ឡានចោល, ឡានខូច, ឡានចាស់, គ្មានផ្លាកលេខ, រ៉ឺម៉ក, កង់បែក
service-parking = ចតខុសច្បាប់
service-parking-about = យានយន្តដែលបិទផ្លូវចូលផ្ទះ ចិញ្ចើមផ្លូវ ផ្លូវកង់ ឬក្បាលទឹកពន្លត់អគ្គិភ័យ។
service-parking-words = ចតឡាន, ចតរថយន្ត, ចតខុសច្បាប់, បិទផ្លូវចូលផ្ទះ, ចតលើចិញ្ចើមផ្លូវ, ចតត្រួត, ផ្លូវកង់, កន្លែងចតជនពិការ, ប៉ាកឡាន, parking

## Buildings and lots

service-vacant-lot = ដីទំនេរ
service-vacant-lot-about = ដីទំនេរដែលមានស្មៅខ្ពស់ ឬសំរាម។
service-vacant-lot-words = ដីទំនេរ, ដីឡូត៍ទំនេរ, ដីចោល, ស្មៅខ្ពស់, ស្មៅរកឡើង, ព្រៃស្មៅ, សំរាមលើដីទំនេរ
service-vacant-building = អគារទំនេរ
service-vacant-building-about = ផ្ទះ ឬហាងទំនេរ ដែលបើកចំហ ឬគ្មានសុវត្ថិភាព។
service-vacant-building-words = ផ្ទះទំនេរ, ផ្ទះចោល, អគារទំនេរ, ផ្ទះគ្មានមនុស្សនៅ, ទ្វារបើកចំហ, បិទក្ដារ, មនុស្សលួចចូលនៅ
service-building-damage = អគារគ្រោះថ្នាក់
service-building-damage-about = ជញ្ជាំង ដំបូល ឬរានហាល ដែលអាចរលំ។ បើវាកំពុងរលំឥឡូវនេះ សូមហៅ 911។
service-building-damage-words = អគារគ្រោះថ្នាក់, ផ្ទះជិតរលំ, រលំ, បាក់, ជញ្ជាំង, ដំបូល, ឥដ្ឋធ្លាក់, ប្រេះ, រានហាល, មិនមានសុវត្ថិភាព
service-no-heat = គ្មានកម្ដៅ ឬទឹកក្ដៅ
service-no-heat-about = ផ្ទះជួលដែលគ្មានកម្ដៅ ទឹកក្ដៅ ឬអគ្គិសនី។
service-no-heat-words = គ្មានកម្ដៅ, គ្មានកំដៅ, ហ៊ីតទ័រ, ផ្ទះត្រជាក់, រងា, ទឹកក្ដៅ, ម្ចាស់ផ្ទះ, អត់ភ្លើង, អគ្គិសនី, ផ្ទះជួល

## Water and drains

service-flooding = ផ្លូវលិចទឹក ឬលូស្ទះ
service-flooding-about = ទឹកដែលដក់លើផ្លូវ ព្រោះលូស្ទះ។
service-flooding-words = លិចទឹក, ទឹកលិច, ទឹកដក់, លូស្ទះ, លូ, មាត់លូ, ទឹកភ្លៀង, ថ្លុកទឹក, ជំនន់, flood
service-water-leak = ទឹកលេចធ្លាយ
service-water-leak-about = ទឹកដែលហូរចេញពីផ្លូវ បំពង់ទឹក ឬក្បាលទឹកពន្លត់អគ្គិភ័យ។
service-water-leak-words = ទឹកលេច, ទឹកធ្លាយ, លេចធ្លាយ, បែកទុយោ, បែកបំពង់ទឹក, ធ្លាយទុយោ, ទឹកហូរ, ក្បាលទឹក, water leak
service-manhole = គម្របលូ ឬសំណាញ់លូ
service-manhole-about = គម្របដែលបាត់ រលុង ឬស្រុតចុះ។
service-manhole-words = គម្របលូ, គំរបលូ, គម្របបាត់, សំណាញ់លូ, មាត់លូចំហ, រន្ធចំហ, គម្របរលុង, គម្របស្រុត

## Animals

service-dead-animal = សត្វងាប់
service-dead-animal-about = សត្វងាប់លើផ្លូវ ឬក្នុងសួន។
service-dead-animal-words = សត្វងាប់, ខ្មោចសត្វ, ឆ្កែងាប់, ឆ្មាងាប់, បក្សីងាប់, សត្វត្រូវឡានកិន, សាកសពសត្វ
service-rats = កណ្ដុរ
service-rats-about = កណ្ដុរលើផ្លូវ លើដីទំនេរ ឬក្នុងអគារ។
service-rats-words = កណ្ដុរ, កណ្តុរ, កណ្ដុរប្រមេះ, កណ្ដុរក្នុងផ្ទះ, រន្ធកណ្ដុរ, សត្វល្អិត, សត្វចង្រៃ, rat

## Other

service-noise = សំឡេងរំខាន
service-noise-about = សំឡេងខ្លាំងដែលមិនឈប់ ដូចជាតន្ត្រី ម៉ាស៊ីន ឬសំឡេងរោទ៍។
service-noise-words = សំឡេងរំខាន, សម្លេងរំខាន, សំឡេងខ្លាំង, ចាក់ធុងបាស, តន្ត្រី, ភ្លេង, ជប់លៀង, សំណង់, រោទ៍, ឆ្កែព្រុស, ម៉ាស៊ីន
service-homeless-help = ជួយមនុស្សគ្មានផ្ទះ
service-homeless-help-about = មនុស្សនៅខាងក្រៅ ដែលអាចត្រូវការជំនួយ​ពីក្រុមរបស់សាលាក្រុង។
service-homeless-help-words = គ្មានផ្ទះ, អនាថា, គ្មានជម្រក, ជម្រក, ដេកតាមផ្លូវ, ដេកក្រៅផ្ទះ, តង់, មនុស្សត្រូវការជំនួយ, homeless
service-information = សំណួរទៅសាលាក្រុង
service-information-about = អ្នកចង់ដឹងអ្វីមួយ ហើយគ្មានអ្វីត្រូវជួសជុលទេ។
service-information-words = សំណួរ, ព័ត៌មាន, សួរ, ជំនួយ, ហៅទៅណា, ត្រូវហៅនរណា, ម៉ោងធ្វើការ
service-other = អ្វីផ្សេងទៀត
service-other-about = អ្វីដែលមិនត្រូវនឹងប្រភេទណាទេ។
service-other-words = ផ្សេងៗ, ផ្សេង, ផ្សេងទៀត, អ្វីផ្សេង, បញ្ហាផ្សេង, មិនមានក្នុងបញ្ជី

## Questions that services ask, and the answers to choose from

question-choose-one = សូមជ្រើសរើសមួយ
question-choose-several = សូមជ្រើសរើសទាំងអស់ដែលត្រូវ
question-a-few-sentences = ពីរបីប្រយោគ
question-number-of-feet = ចំនួនហ្វីត
question-date-or-time = កាលបរិច្ឆេទ ឬកាលបរិច្ឆេទ និងម៉ោង
question-sidewalk-length = កន្លែងខូចវែងប្រហែលប៉ុន្មាន?
question-sidewalk-hazard = តើអ្វីធ្វើឱ្យវាគ្រោះថ្នាក់?
question-streetlight-wires = សូមនៅឱ្យឆ្ងាយ​ពីខ្សែភ្លើងដែលសំយ៉ុង ឬគ្មានស្រោម ហើយហៅ 911។
question-streetlight-problem = តើភ្លើងមានបញ្ហាអ្វី?
answer-streetlight-problem-out = វារលត់
answer-streetlight-problem-flickering = វាភ្លឹបភ្លែត
answer-streetlight-problem-daytime = វាបើកពេលថ្ងៃ
answer-streetlight-problem-damaged = បង្គោល ឬចង្កៀងខូច
question-streetlight-pole = តើលេខលើបង្គោលគឺអ្វី?
question-streetlight-pole-hint = អក្សរ និងលេខលើផ្លាកបង្គោល
question-missed-collection-materials = តើគេមិនបានយកអ្វី?
answer-missed-collection-materials-trash = សំរាម
answer-missed-collection-materials-recycling = របស់កែច្នៃឡើងវិញ
answer-missed-collection-materials-yard = កាកសំណល់សួនច្បារ
question-missed-collection-collection-day = តើគេគួរមកយកនៅពេលណា?
question-fallen-tree-blocking = តើវាបិទអ្វី?
answer-fallen-tree-blocking-road = ផ្លូវ
answer-fallen-tree-blocking-sidewalk = ចិញ្ចើមផ្លូវ
answer-fallen-tree-blocking-building = អគារ
answer-fallen-tree-blocking-nothing = មិនបិទអ្វីទេ
question-traffic-signal-state = តើភ្លើងចរាចរណ៍កំពុងយ៉ាងម៉េច?
answer-traffic-signal-state-dark = ភ្លើងទាំងអស់រលត់
answer-traffic-signal-state-stuck = វាមិនប្ដូរ
answer-traffic-signal-state-flashing = វាភ្លឹបភ្លែត
answer-traffic-signal-state-turned = វាបែរខុសទិស
answer-traffic-signal-state-timing = វាប្ដូរលឿនពេក ឬយឺតពេក
question-abandoned-vehicle-plate = តើផ្លាកលេខរថយន្តសរសេរអ្វី?
question-abandoned-vehicle-plate-hint = អក្សរ និងលេខ ព្រមទាំងឈ្មោះរដ្ឋ
answer-yes = បាទ/ចាស
answer-no = ទេ
answer-not-known = ខ្ញុំមិនដឹង

## Standard phrases for a report. A person picks them in their own language; the city reads them in its own.

phrase-dangerous = ឥឡូវនេះវាគ្រោះថ្នាក់។
phrase-blocks-walking = អ្នកថ្មើរជើងមិនអាចឆ្លងកាត់បានទេ។
phrase-blocks-wheelchairs = រទេះជនពិការ និងរទេះរុញកូនមិនអាចឆ្លងកាត់បានទេ។
phrase-blocks-cars = រថយន្តមិនអាចឆ្លងកាត់បានទេ។
phrase-since-days = វាដូច្នេះជាច្រើនថ្ងៃមកហើយ។
phrase-since-weeks = វាដូច្នេះជាច្រើនសប្ដាហ៍មកហើយ។
phrase-again = វាធ្លាប់បានជួសជុល ហើយខូចម្ដងទៀត។
phrase-still-there = សាលាក្រុងបានបិទរបាយការណ៍មុនរបស់ខ្ញុំ ប៉ុន្តែបញ្ហានៅតែមាន។
phrase-worse = វាកាន់តែអាក្រក់ឡើង។
phrase-near-school = វានៅជិតសាលារៀន។
phrase-call-me = សូមហៅទូរសព្ទមកខ្ញុំ មុនពេលមក។
phrase-language = ខ្ញុំនិយាយភាសានៃរបាយការណ៍នេះបានល្អជាងគេ។ សូមប្រើអ្នកបកប្រែ បើហៅទូរសព្ទមកខ្ញុំ។
