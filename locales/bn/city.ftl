# The example city: its web page and what its people write. It is a city to try things with.

city-page-title = উদাহরণ সিটি
city-page-about = সেবার অনুরোধ, আসার সঙ্গে সঙ্গে, নতুনগুলো আগে।
city-page-connecting = সংযোগ করা হচ্ছে
# $count requests in the last 90 days, $open of them open
city-page-count = 90 দিনে { NUMBER($count) }টি, খোলা { NUMBER($open) }টি
city-page-newest = সবচেয়ে নতুন { NUMBER($count) }টি দেখানো হচ্ছে, খোলা { NUMBER($open) }টি
city-page-lost = সিটির সঙ্গে সংযোগ নেই, আবার চেষ্টা করা হচ্ছে
city-page-list = সেবার অনুরোধ
city-page-needs-script = আসার সঙ্গে সঙ্গে অনুরোধ দেখাতে এই পেজের JavaScript লাগে। একই তালিকা requests.json ও requests.xml এ আছে।
city-page-empty = এখনো কোনো অনুরোধ নেই
city-page-empty-hint = প্রথমটি requests.json এ পাঠান, এখানে দেখা যাবে।
city-page-more = সব দেখান
city-page-less = কম দেখান
city-page-open = খোলা আছে
city-page-closed = বন্ধ হয়েছে
city-page-address = ঠিকানা
city-page-address-id = ঠিকানার আইডি
city-page-location = অবস্থান
city-page-agency = বিভাগ
city-page-media = ছবি ও ভিডিও
city-page-picture-elsewhere = ছবি অন্য জায়গায়
city-page-key = যে চাবি দিয়ে পাঠানো

## Offices of the example city

agency-streets = সড়ক বিভাগ
agency-sanitation = পরিচ্ছন্নতা বিভাগ
agency-parks = পার্ক ও বিনোদন বিভাগ
agency-police = পুলিশ বিভাগ

## What the city will do, in the answer to a new request

notice-pothole = একটি দল জায়গাটি দেখে রাস্তার গর্ত ভরাট করবে।
notice-sidewalk = একজন পরিদর্শক এসে ঠিক করবেন ফুটপাত কাকে সারাতে হবে।
notice-graffiti = একটি দল দেয়ালের লেখার ওপর রং করবে বা ধুয়ে ফেলবে।
notice-streetlight = একজন ইলেকট্রিশিয়ান বাতিটি পরীক্ষা করবেন।
notice-missed-collection = গাড়ি আবার আসবে। সবকিছু রাস্তার ধারে রেখে দিন।
notice-illegal-dumping = একটি দল জায়গাটি পরিষ্কার করবে ও প্রমাণ খুঁজবে।
notice-dumping-tip = তদন্তকারীরা প্রতিটি খবর পড়েন। এ নিয়ে আপনাকে আর কিছু জানানো হবে না।
notice-fallen-tree = গাছের একটি দল জায়গাটি নিরাপদ করে পরিষ্কার করবে।
notice-tree-pruning = একজন গাছ বিশেষজ্ঞ গাছটি দেখে ছাঁটার তালিকায় তুলবেন।
notice-traffic-signal = একজন টেকনিশিয়ানকে মোড়ে পাঠানো হচ্ছে।
notice-street-sign = সাইনের কারখানা সাইনটি সারাবে বা বদলাবে।
notice-abandoned-vehicle = রিপোর্টটি পুলিশের কাছে যাবে, পুলিশই এর নম্বর দেবে।

## On the card of a request.

city-page-photo = ছবি { NUMBER($index) }, মোট { NUMBER($count) }: { $service }
city-page-when-open = নং { $number }, পাওয়া গেছে { $received }, শেষ হওয়ার কথা { $expected }
city-page-when-closed = নং { $number }, পাওয়া গেছে { $received }, বন্ধ হয়েছে { $closed }
