# What became of a report, as a person reads it in a list or on the page of that report.

## Delivery: a word or two for a list

delivery-queued = បានរក្សាទុក មិនទាន់ផ្ញើ
delivery-sending = កំពុងផ្ញើ
delivery-uncertain = កំពុងពិនិត្យជាមួយសាលាក្រុង
delivery-accepted = សាលាក្រុងបានទទួល
delivery-parked = ត្រូវការអ្នកធ្វើអ្វីមួយ

## Photos: a word or two for a list

photo-state-kept = នៅលើឧបករណ៍នេះ
photo-state-uploading = កំពុងផ្ញើ
photo-state-delivered = សាលាក្រុងមានហើយ
photo-state-dropped = សាលាក្រុងមិនបានយក

## Where a report is, in a sentence

# $number is the number the city gave, as it stands; never grouped.
tracking-id = របាយការណ៍របស់អ្នក​ត្រូវបានទទួលហើយ។ លេខរបស់វាគឺ { $number }។
tracking-id-due = របាយការណ៍របស់អ្នក​ត្រូវបានទទួលហើយ។ លេខរបស់វាគឺ { $number } ហើយសាលាក្រុងគ្រោងធ្វើរួចត្រឹម { $due }។
tracking-token = សាលាក្រុងមានរបាយការណ៍​របស់អ្នកហើយ ហើយនឹងឱ្យលេខឆាប់ៗ។ អ្នកមិនចាំបាច់ធ្វើអ្វីទៀតទេ។
tracking-blackbox = សាលាក្រុងមានរបាយការណ៍​របស់អ្នកហើយ។ សេវានេះមិនឱ្យលេខទេ។
tracking-waiting = របាយការណ៍របស់អ្នកមានសុវត្ថិភាព​លើឧបករណ៍នេះ ហើយនឹងត្រូវផ្ញើឱ្យបានឆាប់បំផុត។
tracking-sending = របាយការណ៍របស់អ្នក​កំពុងផ្ញើទៅសាលាក្រុង។
tracking-uncertain = ការតភ្ជាប់បានដាច់ មុនពេលសាលាក្រុងអាចឆ្លើយ។ យើងនឹងពិនិត្យ​ថាសាលាក្រុងមានរបាយការណ៍​របស់អ្នកឬអត់ មុនពេលផ្ញើអ្វីម្ដងទៀត។
# $reason is one of the sentences parked-*.
tracking-parked = របាយការណ៍របស់អ្នកត្រូវការអ្នកធ្វើអ្វីមួយ មុនពេលអាចផ្ញើបាន។ { $reason }

## The photo of a report

photo-is-at = សាលាក្រុងបង្ហាញរូបថតរបស់អ្នកនៅ { $url }
photo-on-device = រូបថតរបស់អ្នករក្សាទុក​លើឧបករណ៍នេះ រហូតដល់សាលាក្រុងមានវា។
photo-under-way = { NUMBER($percent) } ភាគរយនៃរូបថត​របស់អ្នកបានទៅដល់សាលាក្រុងហើយ ចំណែកដែលនៅសល់នឹងទៅតាមក្រោយ។
photo-being-confirmed = រូបថតត្រូវបានផ្ញើហើយ។ កំពុងពិនិត្យ​ថាសាលាក្រុងបង្ហាញវាឬអត់។
photo-not-taken = សាលាក្រុងមានរបាយការណ៍​របស់អ្នកហើយ ប៉ុន្តែមិនបានយករូបថតទេ។ រូបថតនៅរក្សាទុកលើឧបករណ៍នេះ។
photo-one-too-many = សាលាក្រុងទទួលរូបថត​ជាមួយរបាយការណ៍តិចជាងចំនួន​ដែលអ្នកបានដាក់ ដូច្នេះរូបថតនេះមិនបានផ្ញើទេ។ វានៅរក្សាទុកលើឧបករណ៍នេះ។
photo-never-taken = សាលាក្រុងមិនទទួលរូបថត​ជាមួយរបាយការណ៍នេះទេ។ រូបថតរបស់អ្នក​នៅរក្សាទុកលើឧបករណ៍នេះ។
photo-lost = សាលាក្រុងមានរបាយការណ៍​របស់អ្នកហើយ ប៉ុន្តែរូបថតលែងមានលើឧបករណ៍នេះ ហើយមិនអាចផ្ញើបានទេ។

## What the city says about a report

city-status-open = បើក
city-status-closed = បិទហើយ
# $status is the word the city uses.
city-status-other = សាលាក្រុងនិយាយថា៖ { $status }
report-due = គ្រោងធ្វើរួចត្រឹម { $due }
anonymous = មិនបញ្ចេញឈ្មោះ

## What deserves a second look; nothing of it has to be done

advice-photo-old = រូបថតនេះបានថត { NUMBER($days) } ថ្ងៃមុន។ សូមពិនិត្យថាទីតាំងនោះនៅតែដូច្នេះឬអត់។
advice-photo-future = រូបថតនេះបញ្ជាក់​ថាបានថតនៅថ្ងៃអនាគត។ សូមពិនិត្យកាលបរិច្ឆេទ​របស់កាមេរ៉ាដែលបានថតវា។
# $length is a distance with its unit.
advice-photo-far = រូបថតនេះបានថតឆ្ងាយ { $length } ពីទីតាំងនៃរបាយការណ៍នេះ។ សូមពិនិត្យថាទីតាំងមួយណាត្រឹមត្រូវ។
advice-photo-no-place = រូបថតនេះមិនប្រាប់​ថាបានថតនៅទីណាទេ។ សូមពិនិត្យថារបាយការណ៍​មានទីតាំងដែលរូបថតបង្ហាញ។
advice-photo-no-zone = រូបថតនេះមិនប្រាប់​ថានាឡិការបស់វា​នៅតំបន់ម៉ោងណាទេ។ បើបានថតពេលធ្វើដំណើរ សូមពិនិត្យម៉ោងរបស់វា។
# $reference is the short reference of a report that was filed before.
similar-report = នេះមើលទៅដូចរបាយការណ៍ { $reference } របស់អ្នកពីទីតាំងដដែល។ បើជារឿងតែមួយ អ្នកអាចបោះបង់របាយការណ៍ថ្មី។
# $words is what the person wrote.
advice-text-phone = “{ $words }” មើលទៅដូចលេខទូរសព្ទ ហើយមនុស្សគ្រប់គ្នាប្រហែល​អាចអានអ្វីដែលអ្នកសរសេរ។ សូមលុបវាចេញ បើសាលាក្រុងមិនត្រូវការវា។
advice-text-email = “{ $words }” ជាអាសយដ្ឋានអ៊ីមែល ហើយមនុស្សគ្រប់គ្នាប្រហែល​អាចអានអ្វីដែលអ្នកសរសេរ។ សូមលុបវាចេញ បើសាលាក្រុងមិនត្រូវការវា។
advice-text-plate = “{ $words }” មើលទៅដូចផ្លាកលេខរថយន្ត ហើយមនុស្សគ្រប់គ្នាប្រហែល​អាចអានអ្វីដែលអ្នកសរសេរ។ សូមលុបវាចេញ បើសាលាក្រុងមិនត្រូវការវា។
