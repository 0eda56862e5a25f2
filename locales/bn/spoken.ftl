# Whole sentences for people who listen to the screen. Each tells everything that colour, icon or place on the screen would tell.


## Where a report is

spoken-delivery-queued = রিপোর্টটি এই ডিভাইসে সেভ হয়েছে। এখনো পাঠানো হয়নি।
spoken-delivery-sending = রিপোর্টটি সিটির কাছে পাঠানো হচ্ছে।
spoken-delivery-uncertain = সিটির কাছে রিপোর্টটি আছে কি না, তা দেখা হচ্ছে।
spoken-delivery-accepted = সিটি রিপোর্টটি পেয়েছে।
spoken-delivery-parked = রিপোর্টটি আপনার অপেক্ষায় আছে। কী দরকার, তা দেখতে খুলুন।

## Where its photo is

spoken-photo-kept = ছবিটি এই ডিভাইসে আছে।
spoken-photo-uploading = ছবিটি পাঠানো হচ্ছে।
spoken-photo-delivered = সিটি ছবিটি পেয়েছে।
spoken-photo-dropped = সিটি ছবিটি নেয়নি।

## What became of it at the city

spoken-city-open = সিটি এই অনুরোধের কাজ এখনো শেষ করেনি।
spoken-city-closed = সিটি এই অনুরোধ বন্ধ করেছে।

## Entries of lists. $service is the name of a service, $state one of the sentences above, $place a place in words such as
## "on Market Street near 12th", $index and $count are numbers, $length is a distance with its unit.

spoken-position = { NUMBER($count) }টির মধ্যে { NUMBER($index) } নম্বর
spoken-report = { $service }, { $place }। { $state }
spoken-report-without-place = { $service }। { $state }
spoken-report-due = { $service }, { $place }। { $state } { $date } তারিখের মধ্যে শেষ হওয়ার কথা।
spoken-request-nearby = { $service }, { $length } দূরে। { $date } তারিখে জানানো হয়েছে।
spoken-request-followed = { $service }, { $length } দূরে। { $date } তারিখে জানানো হয়েছে। আপনি এর খবর রাখছেন।
spoken-service = { $service }। { $about }
spoken-question-required = { $question } উত্তর দিতে হবে।
spoken-question-optional = { $question } এটি বাদ দিতে পারেন।
spoken-answer-chosen = { $answer }, বেছে নেওয়া হয়েছে
spoken-answer-not-chosen = { $answer }, বেছে নেওয়া হয়নি
spoken-photo = { NUMBER($count) }টি ছবির মধ্যে { NUMBER($index) } নম্বর। { $state }
spoken-language = { $language }। সবকিছু এই ভাষায় পড়তে এটি বেছে নিন।
spoken-reports =
    { $count ->
        [0] আপনার কোনো রিপোর্ট নেই।
        [one] আপনার { NUMBER($count) }টি রিপোর্ট আছে।
       *[other] আপনার { NUMBER($count) }টি রিপোর্ট আছে।
    }
spoken-needs-you =
    { $count ->
        [0] কোনো রিপোর্ট আপনার দেখার দরকার নেই।
        [one] { NUMBER($count) }টি রিপোর্ট আপনার দেখা দরকার।
       *[other] { NUMBER($count) }টি রিপোর্ট আপনার দেখা দরকার।
    }
spoken-waiting =
    { $count ->
        [0] পাঠানোর অপেক্ষায় কিছু নেই।
        [one] { NUMBER($count) }টি রিপোর্ট পাঠানোর অপেক্ষায় আছে।
       *[other] { NUMBER($count) }টি রিপোর্ট পাঠানোর অপেক্ষায় আছে।
    }
spoken-progress = { NUMBER($percent) } শতাংশ পাঠানো হয়েছে।
spoken-offline = ইন্টারনেট নেই। আপনি যা সেভ করেন তা থাকবে এবং পরে পাঠানো হবে।
spoken-online = ইন্টারনেট আবার এসেছে।
