# Whole sentences for people who listen to the screen. Each tells everything that colour, icon or place on the screen would tell.

## Where a report is

spoken-delivery-queued = របាយការណ៍បានរក្សាទុកលើឧបករណ៍នេះ។ វាមិនទាន់បានផ្ញើទេ។
spoken-delivery-sending = របាយការណ៍កំពុងផ្ញើទៅសាលាក្រុង។
spoken-delivery-uncertain = កំពុងពិនិត្យ​ថាសាលាក្រុងមានរបាយការណ៍ឬអត់។
spoken-delivery-accepted = សាលាក្រុងមានរបាយការណ៍ហើយ។
spoken-delivery-parked = របាយការណ៍កំពុងរង់ចាំអ្នក។ សូមបើកវា ដើម្បីមើលថាត្រូវការអ្វី។

## Where its photo is

spoken-photo-kept = រូបថតនៅលើឧបករណ៍នេះ។
spoken-photo-uploading = រូបថតកំពុងផ្ញើ។
spoken-photo-delivered = សាលាក្រុងមានរូបថតហើយ។
spoken-photo-dropped = សាលាក្រុងមិនបានយករូបថតទេ។

## What became of it at the city

spoken-city-open = សាលាក្រុងមិនទាន់ធ្វើសំណើនេះរួចទេ។
spoken-city-closed = សាលាក្រុងបានបិទសំណើនេះហើយ។

## Entries of lists. $service is the name of a service, $state one of the sentences above, $place a place in words such as
## "on Market Street near 12th", $index and $count are numbers, $length is a distance with its unit.

spoken-position = ទី { NUMBER($index) } ក្នុងចំណោម { NUMBER($count) }
spoken-report = { $service }, { $place }។ { $state }
spoken-report-without-place = { $service }។ { $state }
spoken-report-due = { $service }, { $place }។ { $state } គួរធ្វើរួចត្រឹម { $date }។
spoken-request-nearby = { $service }, ចម្ងាយ { $length }។ បានរាយការណ៍នៅ { $date }។
spoken-request-followed = { $service }, ចម្ងាយ { $length }។ បានរាយការណ៍នៅ { $date }។ អ្នកកំពុងតាមដានវា។
spoken-service = { $service }។ { $about }
spoken-question-required = { $question } ត្រូវតែឆ្លើយ។
spoken-question-optional = { $question } អ្នកអាចមិនឆ្លើយក៏បាន។
spoken-answer-chosen = { $answer }, បានជ្រើសរើស
spoken-answer-not-chosen = { $answer }, មិនបានជ្រើសរើស
spoken-photo = រូបថតទី { NUMBER($index) } ក្នុងចំណោម { NUMBER($count) }។ { $state }
spoken-language = { $language }។ សូមជ្រើសរើស ដើម្បីអានអ្វីៗទាំងអស់ជាភាសានេះ។
spoken-reports = { $count ->
        [0] អ្នកគ្មានរបាយការណ៍ទេ។
       *[other] អ្នកមានរបាយការណ៍ចំនួន { NUMBER($count) }។
    }
spoken-needs-you = { $count ->
        [0] គ្មានរបាយការណ៍ណាត្រូវការអ្នកធ្វើអ្វីទេ។
       *[other] របាយការណ៍ចំនួន { NUMBER($count) } ត្រូវការអ្នកធ្វើអ្វីមួយ។
    }
spoken-waiting = { $count ->
        [0] គ្មានអ្វីរង់ចាំផ្ញើទេ។
       *[other] របាយការណ៍ចំនួន { NUMBER($count) } កំពុងរង់ចាំផ្ញើ។
    }
spoken-progress = បានផ្ញើ { NUMBER($percent) } ភាគរយ។
spoken-offline = អ្នកគ្មានអ៊ីនធឺណិតទេ។ អ្វីដែលអ្នករក្សាទុកនៅមាន ហើយនឹងផ្ញើពេលក្រោយ។
spoken-online = អ្នកមានអ៊ីនធឺណិតវិញហើយ។
