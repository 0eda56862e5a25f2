### Where something is, who answers for it, and what was filed near it.


## What was filed near a place

# $number is a request's number at the city, $length a distance with its unit, $days how long ago it was filed.
advice-filed-before =
    { $days ->
        [0] এখান থেকে { $length } দূরে আজ কেউ এটি জানিয়েছেন: অনুরোধ { $number }। আপনি ওই অনুরোধের খবর রাখতে পারেন, অথবা তবুও নিজেরটি পাঠাতে পারেন।
        [one] এখান থেকে { $length } দূরে { NUMBER($days) } দিন আগে কেউ এটি জানিয়েছেন: অনুরোধ { $number }। আপনি ওই অনুরোধের খবর রাখতে পারেন, অথবা তবুও নিজেরটি পাঠাতে পারেন।
       *[other] এখান থেকে { $length } দূরে { NUMBER($days) } দিন আগে কেউ এটি জানিয়েছেন: অনুরোধ { $number }। আপনি ওই অনুরোধের খবর রাখতে পারেন, অথবা তবুও নিজেরটি পাঠাতে পারেন।
    }
# $number is what was asked for.
request-unknown = এই ডিভাইসে “{ $number }” নম্বরের অনুরোধ নেই। কাছাকাছি অনুরোধের তালিকায় বা যেগুলোর খবর রাখছেন, তাতে নম্বরটি দেখুন।

## Why a reading of the place is not used. Readings come from the phone or from a satellite receiver, several a minute.

fix-refused-mock = অন্য একটি অ্যাপ মিথ্যা জায়গা দেখাচ্ছে। এই ডিভাইসের সেটিংয়ে নকল লোকেশন বন্ধ করুন।
fix-refused-no-fix = রিসিভার এখনো জানে না এটি কোথায়। খোলা আকাশের নিচে গিয়ে একটু অপেক্ষা করুন।
fix-refused-range = রিসিভার এমন জায়গা বলছে যা ম্যাপে নেই। বন্ধ করে আবার চালু করুন।
fix-refused-null = রিসিভার শূন্য ডিগ্রি বলছে, কিছু না জানলে এটি তা-ই বলে। বন্ধ করে আবার চালু করুন।
fix-refused-dilution = স্যাটেলাইটগুলোর অবস্থান এত খারাপ যে কাজে লাগার মতো জায়গা পাওয়া যাচ্ছে না। খোলা আকাশের নিচে যান।
fix-refused-stale = এই ডিভাইসের ঘড়িতে মাপটি { NUMBER($minutes) } মিনিট আগের। নতুন মাপের জন্য অপেক্ষা করুন।
fix-refused-rollover = রিসিভারের তারিখ { NUMBER($weeks) } সপ্তাহ ভুল, যেমন পুরোনো রিসিভারে সপ্তাহ গোনার সীমা পেরোলে হয়। অন্য রিসিভার ব্যবহার করুন।
fix-refused-date = রিসিভার বলছে আজ { $date }। এই ডিভাইসের ঘড়ি ঠিক আছে কি না দেখুন।
# $length is a distance with its unit.
fix-refused-jump = জায়গাটি হঠাৎ { $length } সরে গেছে, এত দ্রুত কেউ চলে না। স্থির হওয়া পর্যন্ত অপেক্ষা করুন।

## Whether the place is exact enough for a service, and what to do. $length and $needed are distances with their units.

fix-enough = জায়গাটি { $length } পর্যন্ত নিখুঁত, এটুকু যথেষ্ট।
fix-enough-chosen = বেছে নেওয়া জায়গাটি ব্যবহার করা হচ্ছে।
fix-wait = জায়গা খোঁজা হচ্ছে। আকাশ দেখা যায় এমন জায়গায় থেকে একটু অপেক্ষা করুন।
fix-wait-closer = এখন পর্যন্ত জায়গাটি { $length } পর্যন্ত নিখুঁত, দরকার { $needed }। একটু অপেক্ষা করুন।
fix-not-enough = জায়গাটি শুধু { $length } পর্যন্ত নিখুঁত, দরকার { $needed }। খোলা আকাশের নিচে যান, অথবা নিজে পিন বসান, অথবা ঠিকানা দিন।
fix-none = জায়গাটি পাওয়া যায়নি। খোলা আকাশের নিচে যান, অথবা নিজে পিন বসান, অথবা ঠিকানা দিন।

## A satellite receiver beside the device. $address is a name and a port, $path a file.

receiver-unreachable = { $address } ঠিকানায় কোনো রিসিভার উত্তর দিচ্ছে না। সেখানে gpsd চলছে কি না এবং ঠিকানা ঠিক কি না দেখুন।
receiver-gone = { $address } ঠিকানার রিসিভার আর নেই। নিজে থেকে আবার খোঁজা হচ্ছে।
receiver-not-gpsd = { $address } ঠিকানায় যা উত্তর দিচ্ছে তা gpsd নয়। gpsd এর ঠিকানা দিন, যেমন localhost:2947।
receiver-unreadable = রিসিভার { $path } পড়া যাচ্ছে না। এটি লাগানো আছে কি না এবং ব্যবহারের অনুমতি আছে কি না দেখুন।

## Places marked from a car

# $mark is the id on this device.
mark-unknown = এই ডিভাইসে { $mark } চিহ্নটি নেই। হয়তো আগেই বাদ দেওয়া হয়েছে।

## A place in words. $street and $cross are names of streets and stay as they are; the place may stand alone or behind
## "The report is". $distance is "20 meters", $direction one of the directions below.

place-on-street = { $street }-এ
place-on-street-near = { $street }-এ, { $cross }-এর কাছে
place-on-street-away = { $street }-এ, আপনার { $direction } দিকে { $distance } দূরে
place-on-street-near-away = { $street }-এ, { $cross }-এর কাছে, আপনার { $direction } দিকে { $distance } দূরে
place-on-street-here = { $street }-এ, আপনি যেখানে আছেন
place-on-street-near-here = { $street }-এ, { $cross }-এর কাছে, আপনি যেখানে আছেন
place-away = আপনার { $direction } দিকে { $distance } দূরে
place-here = আপনি যেখানে আছেন
direction-north = উত্তর
direction-north-east = উত্তর-পূর্ব
direction-east = পূর্ব
direction-south-east = দক্ষিণ-পূর্ব
direction-south = দক্ষিণ
direction-south-west = দক্ষিণ-পশ্চিম
direction-west = পশ্চিম
direction-north-west = উত্তর-পশ্চিম

## A word about an address that was typed. It is kept as it was typed in any case. $address and $other are as the city writes
## them.

address-near = আপনি কি “{ $address }” বোঝাতে চেয়েছেন? আপনি যেভাবে লিখেছেন, সিটির রাস্তার তালিকায় সেই ঠিকানা নেই।
address-ambiguous = এটি “{ $address }” বা “{ $other }” হতে পারে। দিক বা রাস্তার ধরন যোগ করুন।
address-unknown = সিটির রাস্তার তালিকায় এই ঠিকানা নেই। ঠিক আছে কি না দেখুন; আপনি যেভাবে লিখেছেন, সেভাবেই থাকবে।

## Whose a place is. $name is an office as the city writes it, $neighbour a city or county, $distance a length with its unit.

place-outside = জায়গাটি সিটির বাইরে। পিন ভুল জায়গায় থাকলে সরান; না হলে সেখানে যাঁদের দায়িত্ব, তাঁদের জিজ্ঞেস করুন।
place-outside-in = জায়গাটি সিটির বাইরে, এই এলাকায়: { $neighbour }। পিন ভুল জায়গায় থাকলে সরান; না হলে সেখানে জানান।
place-near-border = সিটির সীমানা মাত্র { $distance } দূরে, তাই জায়গাটি বাইরে হতে পারে। পিন দেখুন, দরকার হলে সরান।
place-near-neighbour = { $neighbour } এর সীমানা মাত্র { $distance } দূরে, তাই জায়গাটি ওপারে হতে পারে। পিন দেখুন, দরকার হলে সরান।
responsible-city = সিটির { $name } এটি দেখে। আপনার রিপোর্ট সেখানে যাবে।
responsible-city-phone = সিটির { $name } এটি দেখে। আপনার রিপোর্ট সেখানে যাবে; ফোন নম্বর { $phone }
responsible-other = এটি সিটি নয়, { $name } দেখে। { $phone } নম্বরে ফোন করুন বা এখানে যান: { $link }
responsible-other-phone = এটি সিটি নয়, { $name } দেখে। ফোন করুন: { $phone }
responsible-other-link = এটি সিটি নয়, { $name } দেখে। এখানে যান: { $link }
responsible-other-silent = এটি সিটি নয়, { $name } দেখে। তবুও রিপোর্ট করুন; সিটি আপনাকে আরও জানাতে পারবে।
responsible-unknown = এটি কে দেখবে, তা সিটি ঠিক করবে। যেমন করেন তেমনই রিপোর্ট করুন।
responsible-near-border = সীমানা কাছে, তাই এটিও ঠিক হতে পারে:

## Why, each a line of its own. $layer is a set of districts and $district one of them, $owner and $asset are words of the city.

reason-service = এটি এই সেবার বিষয়ে।
reason-district = জায়গাটি আছে: { $layer } { $district }
reason-owner = রাস্তাটির দেখাশোনা করে: { $owner }
reason-asset = এটি এই বিষয়ে: { $asset }

## What is told beside the places that an address may mean.

address-no-pack = এই ডিভাইসে রাস্তাসহ কোনো সিটি প্যাক নেই। আপনার সিটির কাছে চান।
address-near-misses = ঠিক আপনার লেখার মতো কিছু নেই। এগুলো কাছাকাছি:
address-incomplete = একটি রাস্তার নাম দিন, পারলে বাড়ির নম্বরসহ।
address-too-long = ঠিকানার জন্য এটি বেশি লম্বা। রাস্তা ও বাড়ির নম্বর দিন।
address-not-found = সিটির তালিকায় এমন কোনো রাস্তা, মোড় বা পরিচিত জায়গা নেই। বানান দেখুন, অথবা কাছের একটি রাস্তার নাম দিন।
address-outside = এই স্থানাঙ্ক এই সিটির ভেতরে নয়। দেখে নিন, অথবা একটি রাস্তার নাম দিন।
address-parcel = এটি জমির প্লট নম্বরের মতো দেখাচ্ছে। রাস্তা ও বাড়ির নম্বর দিন।
