# What became of a report, as a person reads it in a list or on the page of that report.


## Delivery: a word or two for a list

delivery-queued = সেভ হয়েছে, এখনো পাঠানো হয়নি
delivery-sending = পাঠানো হচ্ছে
delivery-uncertain = সিটির কাছে খোঁজ নেওয়া হচ্ছে
delivery-accepted = সিটি পেয়েছে
delivery-parked = আপনার দেখা দরকার

## Photos: a word or two for a list

photo-state-kept = এই ডিভাইসে আছে
photo-state-uploading = পাঠানো হচ্ছে
photo-state-delivered = সিটির কাছে আছে
photo-state-dropped = সিটি নেয়নি

## Where a report is, in a sentence

# $number is the number the city gave, as it stands; never grouped.
tracking-id = আপনার রিপোর্ট পাওয়া গেছে। এর নম্বর { $number }।
tracking-id-due = আপনার রিপোর্ট পাওয়া গেছে। এর নম্বর { $number }, আর সিটি { $due } তারিখের মধ্যে কাজ শেষ হবে বলে আশা করে।
tracking-token = সিটি আপনার রিপোর্ট পেয়েছে এবং শিগগিরই একটি নম্বর দেবে। আপনাকে আর কিছু করতে হবে না।
tracking-blackbox = সিটি আপনার রিপোর্ট পেয়েছে। এই সেবায় কোনো নম্বর দেওয়া হয় না।
tracking-waiting = আপনার রিপোর্ট এই ডিভাইসে নিরাপদে আছে, আর যত তাড়াতাড়ি সম্ভব পাঠানো হবে।
tracking-sending = আপনার রিপোর্ট সিটির কাছে পাঠানো হচ্ছে।
tracking-uncertain = সিটি উত্তর দেওয়ার আগেই সংযোগ কেটে গেছে। আবার কিছু পাঠানোর আগে আমরা জেনে নেব সিটির কাছে আপনার রিপোর্ট আছে কি না।
# $reason is one of the sentences parked-*.
tracking-parked = রিপোর্টটি পাঠানোর আগে আপনার দেখা দরকার। { $reason }

## The photo of a report

photo-is-at = সিটি আপনার ছবি এখানে দেখাচ্ছে: { $url }
photo-on-device = সিটি না পাওয়া পর্যন্ত আপনার ছবি এই ডিভাইসে থাকবে।
photo-under-way = আপনার ছবির { NUMBER($percent) } শতাংশ সিটির কাছে গেছে; বাকিটা যাচ্ছে।
photo-being-confirmed = ছবি পাঠানো হয়েছে। সিটি ছবিটি দেখাচ্ছে কি না, তা দেখা হচ্ছে।
photo-not-taken = সিটি আপনার রিপোর্ট পেয়েছে, কিন্তু ছবিটি নেয়নি। ছবিটি এই ডিভাইসে আছে।
photo-one-too-many = একটি রিপোর্টে সিটি যত ছবি নেয়, আপনি তার চেয়ে বেশি দিয়েছেন, তাই এটি পাঠানো হয়নি। ছবিটি এই ডিভাইসে আছে।
photo-never-taken = সিটি এই রিপোর্টের সঙ্গে কোনো ছবি নেয় না। আপনার ছবি এই ডিভাইসে আছে।
photo-lost = সিটি আপনার রিপোর্ট পেয়েছে, কিন্তু ছবিটি আর এই ডিভাইসে নেই, তাই পাঠানো যায়নি।

## What the city says about a report

city-status-open = খোলা আছে
city-status-closed = বন্ধ হয়েছে
# $status is the word the city uses.
city-status-other = সিটি বলছে: { $status }
report-due = { $due } তারিখের মধ্যে শেষ হওয়ার কথা
anonymous = নাম ছাড়া

## What deserves a second look; nothing of it has to be done

advice-photo-old = ছবিটি { NUMBER($days) } দিন আগে তোলা। জায়গাটি এখনো তেমনই আছে কি না, দেখে নিন।
advice-photo-future = ছবি অনুযায়ী এটি ভবিষ্যতে তোলা। যে ক্যামেরায় তোলা, তার তারিখ দেখে নিন।
# $length is a distance with its unit.
advice-photo-far = ছবিটি এই রিপোর্টের জায়গা থেকে { $length } দূরে তোলা। কোন জায়গাটি ঠিক, দেখে নিন।
advice-photo-no-place = ছবিটি কোথায় তোলা, তা ছবিতে নেই। রিপোর্টের জায়গা আর ছবির জায়গা এক কি না, দেখে নিন।
advice-photo-no-zone = ছবির ঘড়ি কোন টাইম জোনে ছিল, তা ছবিতে নেই। ভ্রমণে তোলা হলে সময়টি দেখে নিন।
# $reference is the short reference of a report that was filed before.
similar-report = এটি একই জায়গার আপনার আগের রিপোর্ট { $reference } এর মতো দেখাচ্ছে। একই বিষয় হলে নতুনটি বাদ দিতে পারেন।
# $words is what the person wrote.
advice-text-phone = “{ $words }” দেখতে ফোন নম্বরের মতো, আর আপনি যা লেখেন তা হয়তো সবাই পড়তে পারবে। সিটির দরকার না হলে মুছে দিন।
advice-text-email = “{ $words }” একটি ইমেইল ঠিকানা, আর আপনি যা লেখেন তা হয়তো সবাই পড়তে পারবে। সিটির দরকার না হলে মুছে দিন।
advice-text-plate = “{ $words }” দেখতে গাড়ির নম্বরের মতো, আর আপনি যা লেখেন তা হয়তো সবাই পড়তে পারবে। সিটির দরকার না হলে মুছে দিন।
