# The example city: its web page and what its people write. It is a city to try things with.

city-page-title = ទីក្រុងគំរូ
city-page-about = សំណើសេវាតាមពេលមកដល់ ថ្មីបំផុតនៅខាងលើ។
city-page-connecting = កំពុងតភ្ជាប់
# $count requests in the last 90 days, $open of them open
city-page-count = { NUMBER($count) } ក្នុង 90 ថ្ងៃ, { NUMBER($open) } នៅបើក
city-page-newest = បង្ហាញ { NUMBER($count) } ថ្មីបំផុត, { NUMBER($open) } នៅបើក
city-page-lost = គ្មានការតភ្ជាប់ទៅសាលាក្រុង កំពុងព្យាយាមម្ដងទៀត
city-page-list = សំណើសេវា
city-page-needs-script = ទំព័រនេះត្រូវការ JavaScript ដើម្បីបង្ហាញសំណើតាមពេលមកដល់។ បញ្ជីដូចគ្នានៅ requests.json និង requests.xml។
city-page-empty = មិនទាន់មានសំណើទេ
city-page-empty-hint = សូមផ្ញើសំណើទីមួយទៅ requests.json ហើយវានឹងបង្ហាញនៅទីនេះ។
city-page-more = បង្ហាញទាំងអស់
city-page-less = បង្ហាញតិចជាង
city-page-open = បើក
city-page-closed = បិទហើយ
city-page-address = អាសយដ្ឋាន
city-page-address-id = លេខសម្គាល់អាសយដ្ឋាន
city-page-location = ទីតាំង
city-page-agency = ការិយាល័យ
city-page-media = រូប និងឯកសារភ្ជាប់
city-page-picture-elsewhere = រូបភាពនៅកន្លែងផ្សេង
city-page-key = បានផ្ញើដោយកូនសោ

## Offices of the example city

agency-streets = នាយកដ្ឋានផ្លូវ
agency-sanitation = នាយកដ្ឋានអនាម័យ
agency-parks = នាយកដ្ឋានសួន និងការកម្សាន្ត
agency-police = នាយកដ្ឋានប៉ូលិស

## What the city will do, in the answer to a new request

notice-pothole = ក្រុមការងារនឹងមើលទីកន្លែង ហើយចាក់បំពេញរណ្ដៅលើផ្លូវ។
notice-sidewalk = អ្នកត្រួតពិនិត្យ​នឹងមកសម្រេចថានរណា​ត្រូវជួសជុលចិញ្ចើមផ្លូវ។
notice-graffiti = ក្រុមការងារនឹងលាបថ្នាំពីលើគំនូរ ឬលាងវាចេញ។
notice-streetlight = ជាងភ្លើងនឹងពិនិត្យភ្លើង។
notice-missed-collection = ឡានសំរាមនឹងមកវិញ។ សូមទុកអ្វីៗទាំងអស់នៅគែមផ្លូវ។
notice-illegal-dumping = ក្រុមការងារនឹងសម្អាតទីកន្លែង ហើយរកភស្តុតាង។
notice-dumping-tip = អ្នកស៊ើបអង្កេតអានដំណឹងទាំងអស់។ អ្នកនឹងមិនទទួលចម្លើយអំពីវាទេ។
notice-fallen-tree = ក្រុមកាត់ដើមឈើ​នឹងធ្វើឱ្យទីកន្លែង​មានសុវត្ថិភាព ហើយសម្អាតវា។
notice-tree-pruning = អ្នកជំនាញដើមឈើនឹងមើលដើមឈើ ហើយដាក់វាក្នុងបញ្ជីកាត់មែក។
notice-traffic-signal = អ្នកបច្ចេកទេស​ត្រូវបានបញ្ជូន​ទៅផ្លូវប្រសព្វ។
notice-street-sign = រោងជាងស្លាកនឹងជួសជុល ឬប្ដូរស្លាក។
notice-abandoned-vehicle = របាយការណ៍ទៅប៉ូលិស ដែលនឹងឱ្យលេខដល់វា។

## On the card of a request.

city-page-photo = រូបថតទី { NUMBER($index) } ក្នុងចំណោម { NUMBER($count) }៖ { $service }
city-page-when-open = លេខ { $number } បានទទួល { $received } រំពឹងថារួចរាល់ { $expected }
city-page-when-closed = លេខ { $number } បានទទួល { $received } បានបិទ { $closed }
