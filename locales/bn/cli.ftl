# What only the command line says. Its help is English in every language, because the library that reads the command
# line writes it; names of commands and options are never translated.


## demo

demo-flow-title = রাস্তা থেকে সিটি পর্যন্ত একটি রিপোর্ট
demo-city-started = একটি ছোট সিটি { $url } ঠিকানায় শুনছে
demo-photo-drawn = ক্যামেরার জায়গা ও সময়সহ রাস্তার গর্তের একটি ছবি আঁকা হয়েছে: { $path }
demo-photo-chosen = আপনার ছবি নেওয়া হচ্ছে: { $path }
# What the demo's report says, as a resident would write it.
demo-description = ডান লেনে গভীর গর্ত, গাড়ি পাশ কাটিয়ে যাচ্ছে।
demo-place-pinned = ছবিটি কোথায় তোলা তা ছবিতে নেই, তাই ম্যাপে একটি পিন বসানো হচ্ছে।
demo-offline = ফোনে নেটওয়ার্ক নেই।
demo-saved = ফোনে { $reference } নামে সেভ হয়েছে। কিছু পাঠানো হয়নি।
demo-queue = ফোনে যা অপেক্ষায় আছে:
demo-online = নেটওয়ার্ক ফিরেছে। যা অপেক্ষায় ছিল তা পাঠানো হচ্ছে।
demo-delivered =
    { $count ->
        [0] কোনো রিপোর্ট পৌঁছায়নি।
        [one] { NUMBER($count) }টি রিপোর্ট পৌঁছেছে।
       *[other] { NUMBER($count) }টি রিপোর্ট পৌঁছেছে।
    }
demo-read-back = সিটির কাছে কী আছে, জিজ্ঞেস করা হচ্ছে:
demo-photo-at = ছবিটি এখন এখানে: { $url }
demo-kept = ফোন ও সিটি এই ফোল্ডারে রেখে দেওয়া হয়েছে: { $folder }

## Setting up, services

init-done = আপনার সিটি সেট হয়েছে: { $url }
services-title = সিটি যেসব সেবা দেয়
services-none = কোনো সেবা মেলে না।
services-fresh = সিটির কাছে { DATETIME($date) } এ যেমন ছিল
services-due-days = সাধারণত { NUMBER($count) } দিনের মধ্যে শেষ হয়
services-due-business-days = সাধারণত { NUMBER($count) } কর্মদিবসের মধ্যে শেষ হয়
services-question-required = উত্তর দিতে হবে
services-question-optional = উত্তর দিলে ভালো, না দিলেও চলে

## Reports

# $report is the id on this device, $reference the short reference that is also sent to the city.
report-saved = { $report } হিসেবে সেভ হয়েছে, ছোট নম্বর { $reference }। পরের সিঙ্কে পাঠানো হবে।
sync-summary =
    { $delivered ->
        [0] কিছু পৌঁছায়নি
        [one] { NUMBER($delivered) }টি রিপোর্ট পৌঁছেছে
       *[other] { NUMBER($delivered) }টি রিপোর্ট পৌঁছেছে
    }, { $pending ->
        [0] অপেক্ষায় কিছু নেই
        [one] { NUMBER($pending) }টি অপেক্ষায়
       *[other] { NUMBER($pending) }টি অপেক্ষায়
    }, { $attention ->
        [0] কোনোটি আপনার দেখার দরকার নেই।
        [one] { NUMBER($attention) }টি আপনার দেখা দরকার।
       *[other] { NUMBER($attention) }টি আপনার দেখা দরকার।
    }
list-none = এই ডিভাইসে এখনো কোনো রিপোর্ট নেই।
list-title = আপনার রিপোর্ট
# One report: $service is the city's name of a service, $state one of the states delivery-*.
list-line = { $service }: { $state }
# $label is one of the labels below.
list-detail = { $label }: { $value }
list-saved = { DATETIME($date) } এ সেভ হয়েছে
# $state is one of the states photo-state-*, $width and $height are pixels.
list-photo = ছবি: { $state } ({ $width } × { $height } পিক্সেল, { NUMBER($kilobytes) } KB)
retry-done = পরের সিঙ্কে রিপোর্টটি আবার পাঠানো হবে।
discard-done = রিপোর্টটি বাদ দেওয়া হয়েছে। এটি পাঠানো হবে না।
edit-done = বদলগুলো সেভ হয়েছে। পরের সিঙ্কে রিপোর্টটি পাঠানো হবে।
sync-nothing = পাঠানোর কিছু নেই।

## What stands before the parts of a report

label-number = নম্বর
label-place = জায়গা
label-due = শেষ হওয়ার তারিখ
label-city = সিটি

## A command line that cannot be understood. $help is the command that shows help, $option an option as it is typed.

usage-command-missing = একটি কমান্ড লিখুন, যেমন list। সব কমান্ড দেখুন: { $help }
usage-command-unknown = “{ $value }” নামে কোনো কমান্ড নেই। সব কমান্ড দেখুন: { $help }
usage-option-unknown = এখানে “{ $option }” অপশন নেই। কী আছে দেখুন: { $help }
usage-option-missing = এটি দেওয়া হয়নি: { $option }। কীভাবে লিখতে হয় দেখুন: { $help }
usage-option-repeated = “{ $option }” একাধিকবার দেওয়া হয়েছে। একটি রাখুন; দেখুন { $help }
usage-options-conflict = “{ $option }” ও “{ $other }” একসঙ্গে চলে না। একটি বাদ দিন; দেখুন { $help }
usage-value-missing = “{ $option }” এর একটি মান লাগবে। কোনটি, দেখুন: { $help }
usage-value-invalid = “{ $value }” মানটি “{ $option }” এর সঙ্গে মেলে না। কী মেলে দেখুন: { $help }
usage-unreadable = এই কমান্ড বোঝা যাচ্ছে না। কীভাবে লিখতে হয় দেখুন: { $help }

## What was typed after an option

argument-place-invalid = “{ $value }” কোনো জায়গা নয়। অক্ষাংশ ও দ্রাঘিমাংশ মাঝে কমা দিয়ে লিখুন, যেমন 39.95,-75.16
argument-redaction-invalid = “{ $value }” ছবির কোনো অংশ নয়। বাঁ ধার, ওপরের ধার, প্রস্থ ও উচ্চতা পিক্সেলে কমা দিয়ে লিখুন, যেমন 10,20,300,200, অথবা বহুভুজের কোণগুলো লিখুন, যেমন 10,20;310,20;160,220
argument-pair-invalid = “{ $value }” এ সমান চিহ্ন নেই। NAME=VALUE লিখুন
argument-language-unknown = “{ $value }” আমাদের ভাষাগুলোর মধ্যে নেই। কী আছে, ভাষার তালিকায় দেখুন।

## The key of an encrypted data folder

key-file-exposed = এই কম্পিউটারের অন্যরা চাবির ফাইল { $path } পেতে পারেন। এটি শুধু নিজের করুন: chmod 600, তারপর আবার চেষ্টা করুন।
key-file-invalid = ফাইল { $path } এ কোনো চাবি নেই। চাবি হয় 32 বাইট, অথবা 64টি হেক্সাডেসিমাল অঙ্ক।
sealed-unsupported = { -product } এর এই বিল্ড তথ্য এনক্রিপ্ট করতে পারে না, তাই --key-file ব্যবহার করা যায় না। এটি বাদ দিন, অথবা sealed সুবিধাসহ বিল্ড ব্যবহার করুন।

## Everything else

export-done =
    { $count ->
        [0] এক্সপোর্ট করার কিছু ছিল না; { $path } খালি।
        [one] { NUMBER($count) }টি রিপোর্ট লেখা হয়েছে: { $path }
       *[other] { NUMBER($count) }টি রিপোর্ট লেখা হয়েছে: { $path }
    }
check-ok = সবকিছু ঠিক আছে।
check-salvaged =
    { $count ->
        [0] তথ্য নষ্ট হয়েছিল, কোনো রিপোর্ট বাঁচানো যায়নি। নষ্ট ফাইলটি রাখা হয়েছে।
        [one] তথ্য নষ্ট হয়েছিল। { NUMBER($count) }টি রিপোর্ট বাঁচানো গেছে, আর নষ্ট ফাইলটি রাখা হয়েছে।
       *[other] তথ্য নষ্ট হয়েছিল। { NUMBER($count) }টি রিপোর্ট বাঁচানো গেছে, আর নষ্ট ফাইলটি রাখা হয়েছে।
    }
# $reference is the short name of a report, such as CL-7K3F9Q.
check-photo-missing = রিপোর্ট { $reference } এর একটি ছবি আর এই ডিভাইসে নেই।
check-photo-damaged = রিপোর্ট { $reference } এর একটি ছবি এই ডিভাইসে নষ্ট হয়েছে। নষ্ট ফাইলটি রাখা হয়েছে।
check-pack-damaged = বসানো সিটি প্যাকটি নষ্ট। আপনার রিপোর্ট নিরাপদ; প্যাকটি এর ফাইল থেকে আবার বসান।
# $width and $height are pixels, $kilobytes the size of the new file.
photo-done = ছবি তৈরি: { $width } × { $height } পিক্সেল, { NUMBER($kilobytes) } KB।
# What a picture says of its making. $zone is the zone of its clock, such as UTC-05.
photo-fact-taken = { DATETIME($date) } এ তোলা; এর ঘড়ি ছিল { $zone }
photo-fact-taken-somewhere = { DATETIME($date) } এ তোলা, যদি এর ঘড়ি আপনার টাইম জোনে থেকে থাকে
# $place is latitude and longitude, $length a distance with its unit.
photo-fact-place = তোলার জায়গা: { $place }
photo-fact-place-within = তোলার জায়গা: { $place }, কমবেশি { $length }
photo-fact-above-sea = সমুদ্রপৃষ্ঠ থেকে { $length } ওপরে
photo-fact-below-sea = সমুদ্রপৃষ্ঠ থেকে { $length } নিচে
photo-fact-direction = উত্তর থেকে ঘড়ির কাঁটার দিকে { NUMBER($degrees) }° মুখ করে
photo-fact-direction-magnetic = চৌম্বক উত্তর থেকে ঘড়ির কাঁটার দিকে { NUMBER($degrees) }° মুখ করে
languages-title = ভাষা
text-unknown = “{ $key }” নামে কোনো লেখা নেই। লেখার নামগুলো locales ফোল্ডারে আছে।

## City packs

# $public is the text of the public key.
pack-key-made = গোপন চাবি আছে { $path } এ; এটি নিজের কাছে রাখুন। { $path }.pub সবাই পেতে পারেন: { $public }
pack-key-not-secret = ফাইল { $path } এ প্যাকের গোপন চাবি নেই। একটি তৈরি করুন: curbline pack key -o FILE
# $name is the name of a city among packs, $version the version of its pack.
pack-built = { $name } এর প্যাক, সংস্করণ { $version }, আছে { $path } এ ({ NUMBER($kilobytes) } KB)।
# $text is one of the texts in packs.ftl about a file of a pack's source.
pack-fault = { $file }: { $text }
pack-fault-line = { $file }, লাইন { $line }: { $text }
pack-faults = কোনো প্যাক তৈরি হয়নি; আগে { NUMBER($count) }টি ভুল ঠিক করতে হবে।
pack-valid = { $name } এর প্যাক, সংস্করণ { $version }, পুরো আছে এবং এই চাবি দিয়ে সই করা।
pack-shown = { $name } এর প্যাক, সংস্করণ { $version }, পুরো আছে। কে সই করেছে, জানতে: curbline pack verify
pack-shown-built = { DATETIME($date) } এ তৈরি
# $section is the name of a part, such as streets.
pack-shown-section = { $section }: { NUMBER($bytes) } বাইট
pack-shown-expired = { $section }: { DATETIME($date) } থেকে আর বৈধ নয়
pack-installed = { $name } এর প্যাক, সংস্করণ { $version }, বসানো হয়েছে।
pack-removed = আর কোনো সিটি প্যাক নেই।

## The city and the network

# $url is the address of the city's server, $profile the name of the description it is spoken to by.
city-is = সিটি আছে { $url } ঠিকানায়। “{ $profile }” অনুযায়ী এর সঙ্গে যোগাযোগ হয়।
# $format is JSON or XML.
city-understood = এর উত্তর { $format } ফরম্যাটে বোঝা গেছে।
city-unknown = এর কাছ থেকে এখনো কিছু শোনা যায়নি।
city-lists-ours = এখান থেকে যা নিয়েছে তা এর তালিকায় থাকে, তাই কোনো রিপোর্ট যে পৌঁছায়নি তা বোঝা যায়।
city-hides-ours = এখান থেকে যা নিয়েছে তা এর তালিকায় থাকে না, তাই তালিকা দেখে কিছু বোঝা যায় না।
city-lists-unknown = যা নেয় তা এর তালিকায় থাকে কি না, এখনো জানা নেই।
network-photos-always = ছবি সব নেটওয়ার্কে পাঠানো হয়।
network-photos-not-roaming = রোমিং ছাড়া সব নেটওয়ার্কে ছবি পাঠানো হয়।
network-photos-unmetered = Wi-Fi ও বাড়তি খরচ নেই এমন অন্য নেটওয়ার্কে ছবি পাঠানো হয়।
network-load = এখনো পাঠাতে বাকি: { NUMBER($kilobytes) } KB
arrived-done = রিপোর্টটি সিটি পেয়েছে বলে ধরা হলো।

## where

where-no-pack = এই ডিভাইসে কোনো সিটি প্যাক নেই, তাই জায়গাটি কার দায়িত্বে তা জানা নেই। আপনার সিটির কাছে প্যাক চান।
# $rule is the name that the city's pack gives a rule.
where-rule = নিয়ম অনুযায়ী: { $rule }
# $layer is a set of districts and $district one of them, as the city's pack calls them.
where-district = { $layer }: { $district }

## The files that photos are made from

originals-nothing = ছবির মূল ফাইলের কিছুই রাখা হয় না।
originals-digest = ছবির সঙ্গে এর মূল ফাইলের SHA-256 রাখা হয়।
originals-whole = ছবির মূল ফাইলগুলো এই ডিভাইসে এনক্রিপ্ট করে রাখা হয়। ছবিতে যা ঢাকা, মূল ফাইলে তা দেখা যায়, আর তাতে ক্যামেরার জায়গা ও সময় থাকে। এগুলো কখনো পাঠানো হয় না।
originals-from-now-on = এটি এখন থেকে নেওয়া ছবির জন্য। আগে যা রাখা হয়েছে তা তেমনই থাকবে।
# $path is the name of the new file, $sha256 a digest of 64 digits and letters.
original-written = মূল ফাইলটি এনক্রিপ্ট না করে { $path } এ লেখা হয়েছে। এর SHA-256 হলো { $sha256 }
list-original-digest = মূল ফাইলের SHA-256: { $sha256 }
list-original-kept = মূল ফাইলটি এই ডিভাইসে এনক্রিপ্ট করে রাখা আছে। এর SHA-256: { $sha256 }
check-original-missing = রিপোর্ট { $reference } এর একটি ছবির মূল ফাইল আর এই ডিভাইসে নেই।
check-original-damaged = রিপোর্ট { $reference } এর একটি ছবির মূল ফাইল এই ডিভাইসে নষ্ট হয়েছে। নষ্ট ফাইলটি রাখা হয়েছে।

## Requests near a place, and requests that are followed

nearby-title = এই ডিভাইস যতটা জানে, সেখানে কাছাকাছি জানানো হয়েছে এবং বন্ধ হয়নি:
nearby-none = এই ডিভাইস যতটা জানে, সেখানে কাছাকাছি কিছু জানানো হয়নি। অন্যদের অনুরোধ সিঙ্কের সময় আসে: curbline sync
# $service is the city's name of a service, $length a distance with its unit.
nearby-line = { $service }, { $length } দূরে
nearby-own = আপনার নিজের রিপোর্ট
nearby-followed = আপনি এর খবর রাখছেন
nearby-requested = { $date } তারিখে জানানো হয়েছে
# $number is a request's number at the city.
follow-done = এখন থেকে আপনি অনুরোধ { $number } এর খবর রাখছেন; প্রতি সিঙ্কে খবর আসবে। সিটিকে কিছু পাঠানো হয়নি।
unfollow-done = আপনি আর অনুরোধ { $number } এর খবর রাখছেন না।
follows-title = অন্যদের যেসব অনুরোধের খবর রাখছেন:
follows-none = আপনি কোনো অনুরোধের খবর রাখছেন না।
follows-unheard = সিটি এখনো এটি নিয়ে কিছু বলেনি।

## Where this machine is. $place is latitude and longitude, $length a distance with its unit.

fix-here = জায়গাটি { $place }, আর কতটা নিখুঁত তা জানা নেই।
fix-here-within = জায়গাটি { $place }, কমবেশি { $length }।
# $reason is one of the texts fix-refused-*.
fix-refused-count = { NUMBER($count) }টি মাপ ব্যবহার করা হয়নি: { $reason }
# Sentences are what a receiver sends, a line each.
fix-skipped = রিসিভারের { NUMBER($count) }টি লাইন বোঝা যায়নি।
argument-moment-invalid = “{ $value }” কোনো সময় নয়। এভাবে লিখুন: 2026-03-01T08:00:00Z

## address

address-no-lines = জায়গার ঠিকানা বলা যাচ্ছে না: রাস্তা কোথা দিয়ে গেছে তা জানে এমন সিটি প্যাক এই ডিভাইসে নেই। আপনার সিটির কাছে চান।
# $owner is in the words of the city's own file.
address-owner = দেখাশোনা করে: { $owner }
# $address was worked out from the place; $distance is how far the street is.
address-derived = সম্ভবত { $address } (জায়গা থেকে বের করা, { $distance } দূরে)
