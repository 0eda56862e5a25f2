### What is wrong with the files a city pack is made of. Only people who make packs read it.


## Tables (CSV) of a pack's source. File and line stand before these sentences. $column, $found and $text are from the file.

table-empty = এই টেবিলে শুধু শিরোনাম আছে, বা কিছুই নেই। লাইন যোগ করুন।
table-not-utf8 = এই লাইন UTF-8 নয়। ফাইলটি UTF-8 হিসেবে সেভ করুন।
table-quote-open = এখানে শুরু হওয়া উদ্ধৃতিচিহ্ন বন্ধ করা হয়নি। বন্ধ করুন।
table-fields = এই লাইনে { NUMBER($found) }টি মান আছে, থাকার কথা { NUMBER($wanted) }টি। কমাগুলো দেখুন।
table-column-missing = “{ $column }” কলাম নেই। টেবিলে আছে: { $found }। প্রথম লাইনের মতো করে pack.json এ কলামের নাম দিন।

## Streets, their aliases, landmarks and lines.

streets-name-missing = এখানে রাস্তার নাম নেই। নাম যোগ করুন।
streets-segment-missing = রাস্তার এই অংশের আইডি নেই। আইডি যোগ করুন।
streets-segment-twice = “{ $segment }” আইডি লাইন { $line } এ আগেই আছে। রাস্তার প্রতিটি অংশকে আলাদা আইডি দিন।
streets-number = “{ $column }” কলামের “{ $text }” বাড়ির নম্বর নয়। শুধু অঙ্ক লিখুন, সর্বোচ্চ সাতটি।
streets-range-half = পরিসরের শুধু এক প্রান্ত আছে: “{ $column }” কলাম খালি। নম্বর যোগ করুন, বা দুই প্রান্তই খালি রাখুন।
streets-range-backwards = পরিসর উল্টো, { $from } থেকে { $to }। কোনো অঙ্ক বাদ গেছে কি না দেখুন, বা নম্বর দুটি অদলবদল করুন।
streets-segment-unknown = রাস্তার কোনো অংশের আইডি “{ $segment }” নয়। অন্য নামটি দেখুন।
streets-street-unknown = “{ $street }” নামে কোনো রাস্তা নেই। অন্য নামটি দেখুন।
streets-landmark-name = পরিচিত জায়গাটির নাম নেই। নাম যোগ করুন।
streets-lines-not-json = এখান থেকে এটি JSON নয়। রেখাগুলো GeoJSON হিসেবে সেভ করুন।
streets-lines-none = এই ফাইলে কোনো ফিচার নেই। রেখাগুলো GeoJSON FeatureCollection হিসেবে সেভ করুন।
streets-lines-segment = ফিচার { $feature } এ “{ $column }” বৈশিষ্ট্য নেই। এর রাস্তার অংশের আইডি যোগ করুন।
streets-lines-no-line = ফিচার { $feature } অন্তত দুই বিন্দুর LineString নয়। রাস্তার প্রতিটি অংশের জন্য একটি রেখা সেভ করুন।
streets-lines-degrees = ফিচার { $feature } এর স্থানাঙ্ক দ্রাঘিমাংশ ও অক্ষাংশের ডিগ্রি নয়। WGS84 এ রূপান্তর করুন।
streets-lines-unknown = ফিচার { $feature } রাস্তার অংশ “{ $segment }” এর জন্য, যা রাস্তার তালিকায় নেই বা যার রেখা আগেই আছে।
streets-too-large = একটি প্যাকে যত রাস্তা ধরে তার চেয়ে বেশি আছে। ফাইলটি ভাগ করুন।

## What is wrong with the files a pack is made of. Each stands behind the file's name and line.

source-file-missing = ফাইল বা ফোল্ডার { $path } পড়া যাচ্ছে না। যোগ করুন, বা pack.json থেকে নামটি বাদ দিন।
source-file-outside = { $path } প্যাকের ফোল্ডারের বাইরে। ভেতরে কপি করুন।
source-file-large = ফাইল { $path } যেকোনো সিটির ফাইলের চেয়ে বড়। ঠিক ফাইল কি না দেখুন।
source-not-utf8 = এই লাইন UTF-8 এ নেই। ফাইলটি UTF-8 হিসেবে সেভ করুন।
source-json = এখান থেকে এটি JSON নয়। এই লাইনে বা ঠিক আগে যা আছে তা ঠিক করুন।
# $known are the keys there are, with commas.
source-key-unknown = এখানে “{ $key }” বলে কিছু নেই। ঠিক করুন বা বাদ দিন; আছে: { $known }
source-key-missing = এখানে “{ $key }” দেওয়া নেই। যোগ করুন।
source-repeated = “{ $value }” এখানে দ্বিতীয়বার আছে। একটি রাখুন।
# $kind is one of the kinds below, $key the key or source-this.
source-kind = “{ $key }” হতে হবে { $kind }। ঠিক করুন।
source-this = এটি
source-kind-text = খালি নয় এমন লেখা
source-kind-list = চৌকো বন্ধনীতে একটি তালিকা
source-kind-object = কোঁকড়া বন্ধনীতে একটি অবজেক্ট
source-kind-flag = true বা false
source-kind-date = একটি দিন, যেমন 2026-11-30
source-kind-moment = টাইম জোনসহ তারিখ ও সময়, যেমন 2026-11-30T08:00:00Z
source-choice = “{ $key }” এর একটি হতে হবে: { $choices }
source-number = “{ $key }” হতে হবে { NUMBER($least) } থেকে { NUMBER($most) } পর্যন্ত একটি সংখ্যা। ঠিক করুন।
source-number-whole = “{ $key }” হতে হবে { NUMBER($least) } থেকে { NUMBER($most) } পর্যন্ত একটি পূর্ণ সংখ্যা। ঠিক করুন।
source-name = “{ $value }” প্যাকের নাম হতে পারে না। ছোট হাতের অক্ষর, অঙ্ক ও হাইফেন ব্যবহার করুন, সর্বোচ্চ 64টি।
source-version = “{ $value }” সংস্করণ নয়। মাঝে বিন্দু দিয়ে সংখ্যা লিখুন, যেমন 2026.11.1
source-language = “{ $value }” কোনো ভাষার ট্যাগ নয়। en বা pt-BR এর মতো লিখুন।
source-language-missing = এই প্যাকের ভাষা “{ $value }” এর লেখা নেই। যোগ করুন।
source-time-zone = “{ $value }” কোনো টাইম জোন নয়। America/New_York এর মতো লিখুন।
source-link = “{ $value }” কোনো লিংক নয়। https://, http://, mailto: বা tel: দিয়ে শুরু করুন।
source-undefined = “{ $value }” নামটি এখানে আছে কিন্তু কোথাও সংজ্ঞা নেই। নাম ঠিক করুন বা সংজ্ঞা দিন।
source-services-none = এই ফাইলে কোনো সেবা নেই। একটি যোগ করুন, বা pack.json থেকে ফাইলটি বাদ দিন।
source-translation-own = “{ $value }” এই প্যাকের ভাষা; এর লেখা সেবাগুলোর সঙ্গেই আছে। অনুবাদটি বাদ দিন।
source-choices = “{ $value }” এর values এর নিচে পছন্দ লাগবে ঠিক তখনই, যখন datatype একটি তালিকা। যোগ করুন বা বাদ দিন।
source-due-one = “{ $value }” এ days বা business_days এর একটি লাগবে, দুটি নয়। ঠিক করুন।
source-stopper-never = এই থামার বার্তায় (stopper) সেবা বা শব্দ কোনোটিই নেই, তাই কখনো দেখানো হবে না। কিছু যোগ করুন।
source-office-unreachable = এই অফিসের ফোন, ইমেইল, লিংক বা ঠিকানা নেই। একটি যোগ করুন।
source-until-before-from = এটি শুরুর আগেই শেষ হয়। “from” বা “until” ঠিক করুন।
source-fluent = এটি Fluent নয়। এই লাইনে যা আছে তা ঠিক করুন।

## Areas in GeoJSON. $position is a longitude and a latitude as the file has them.

json-form = এটি সঠিক JSON নয়। এই লাইনের কাছে বাদ পড়া কমা, উদ্ধৃতিচিহ্ন বা বন্ধনী খুঁজুন।
geojson-form = GeoJSON এভাবে লেখা হয় না। একটি অবস্থান হলো দুটি সংখ্যার তালিকা, একটি বলয় হলো অবস্থানের তালিকা; ফাইলটি আবার GeoJSON হিসেবে এক্সপোর্ট করুন।
geojson-crs = স্থানাঙ্কগুলো “{ $crs }” পদ্ধতিতে। ফাইলটি আবার WGS84 (EPSG:4326) এ এক্সপোর্ট করুন।
# $kind is a type of GeoJSON, such as Point.
geojson-not-an-area = “{ $kind }” কোনো এলাকা নয়। শুধু Polygon ও MultiPolygon ধরনের ফিচার রাখুন।
geojson-empty = এই ফাইলে কোনো এলাকা নেই। স্তরটি আবার এক্সপোর্ট করুন, বা প্যাক থেকে বাদ রাখুন।
geojson-not-degrees = অবস্থান { $position } ডিগ্রিতে নেই। ফুট বা মিটারের বদলে WGS84 (EPSG:4326) এ ফাইলটি আবার এক্সপোর্ট করুন।
geojson-swapped = অবস্থান { $position } এ অক্ষাংশ আগে আছে। GeoJSON এ দ্রাঘিমাংশ আগে; প্রতিটি অবস্থানের সংখ্যা দুটি অদলবদল করুন।
geojson-elsewhere = এই স্তরের কিছুই সিটির ভেতরে নেই; এটি { $position } থেকে শুরু। ঠিক ফাইল কি না দেখুন।
geojson-ring-short = এই বলয়ে { NUMBER($count) }টি অবস্থান আছে। একটি বলয়ে অন্তত চারটি লাগে, আর প্রথমটি শেষে আবার থাকে।
geojson-ring-open = এই বলয় যেখানে শুরু সেখানে শেষ হয় না। প্রথম অবস্থানটি শেষে আবার দিন।
geojson-ring-crosses = এই এলাকার সীমানা { $position } এ নিজেকেই কেটেছে, তাই ভেতর কোনটি তা বোঝা যায় না। সেখানে ঠিক করুন।
geojson-hole-outside = এই ফাঁক এর এলাকার বাইরে। ভেতরে আনুন, বা আলাদা এলাকা করুন।
geojson-no-ground = এই এলাকার কোনো আয়তন নেই: সব অবস্থান এক রেখায়। আবার আঁকুন বা সরান।
# $label is the name of a property, $others the names of the properties that are there.
geojson-label-missing = এই এলাকায় “{ $label }” বৈশিষ্ট্য নেই। আছে: { $others }। এর একটিকে স্তরের লেবেল হিসেবে দিন।
geojson-label-empty = এই এলাকার “{ $label }” বৈশিষ্ট্য খালি। পূরণ করুন, বা অন্য বৈশিষ্ট্যকে স্তরের লেবেল হিসেবে দিন।
layer-twice = একই দিনে শুরু হওয়া আরেকটি “{ $layer }” স্তর আছে। একটির নাম বা প্রথম দিন বদলান।

## The rules of who is responsible. $key is a name that stands before a colon in the file, $others are names that are known.

rules-form = “{ $key }” এর মান যা হওয়ার কথা তা নয়। ডকুমেন্টেশনের উদাহরণের সঙ্গে মেলান।
rules-key-unknown = “{ $key }” এখানে অজানা, বা দুবার আছে। জানা নাম: { $others }। নাম ঠিক করুন বা সরান।
rules-key-missing = এখানে “{ $key }” নেই। যোগ করুন।
rules-list-empty = “{ $key }” তালিকা খালি, তাই নিয়মটি কখনো খাটবে না। পূরণ করুন, বা শর্ত না রাখতে এটি সরান।
rules-id-twice = “{ $id }” নামটি আগেই নেওয়া হয়েছে। অন্য নাম বেছে নিন।
rules-kind = “{ $kind }” কোনো ধরনের অফিস নয়। সিটির বিভাগ হলে city, অন্য কেউ হলে other লিখুন।
rules-link = “{ $link }” নিরাপদ ওয়েব ঠিকানা নয়। https:// দিয়ে শুরু হয় এমন ঠিকানা লিখুন।
rules-no-contact = “{ $name }” সিটির অংশ নয়, তাই মানুষকে ফোন করতে বা লিখতে হবে। ফোন নম্বর বা লিংক যোগ করুন।
rules-responsible = দায়িত্বে থাকাদের তালিকায় “{ $name }” নেই। সেখানে যোগ করুন, বা unknown লিখুন।
rules-layer = “{ $layer }” নামে কোনো স্তর নেই। আছে: { $others }। নাম ঠিক করুন, বা প্যাকে স্তরটি যোগ করুন।
rules-layer-twice = এই নিয়মে “{ $layer }” স্তর দুবার আছে। এর সব এলাকা এক তালিকায় রাখুন।
rules-district = “{ $layer }” স্তরে “{ $district }” নামে কোনো এলাকা নেই। স্তরে যেমন আছে তেমন নাম লিখুন।
rules-service = সিটির “{ $service }” সেবা নেই। সেবার তালিকায় যেমন আছে তেমন কোড লিখুন।
rules-never = “{ $id }” নিয়ম কখনো খাটতে পারে না, কারণ এর আগের “{ $other }” সব সময় খাটে। এটি আগে রাখুন, বা সরান।
