# The help of the command line. Names of commands and options, and words in CAPITALS that stand for a value, are never translated.


## What stands around it

help-usage = ব্যবহার
help-commands = কমান্ড
help-arguments = আর্গুমেন্ট
help-options = অপশন
help-help = এই সাহায্য দেখান
help-version = সংস্করণ দেখান
help-subcommand = এই সাহায্য বা একটি কমান্ডের সাহায্য দেখান
# $value is what is taken where the option is not given.
help-default = [না দিলে: { $value }]
# $values are the words to choose from, as they are typed.
help-choices = [এর একটি: { $values }]

## Commands

help-curbline = 311 দিয়ে সিটিকে রিপোর্ট, সঙ্গে সঙ্গে সেভ হয় এবং সংযোগ হলে পাঠানো হয়।
help-demo = এক কমান্ডে পুরো গল্প: একটি সিটি, নেটওয়ার্ক ছাড়া একটি ফোন, একটি রিপোর্ট ও তা পৌঁছানো
help-init = যে সিটির সঙ্গে যোগাযোগ হবে তা মনে রাখা; নেটওয়ার্ক লাগে না
help-city = সিটি: এর সার্ভারের সঙ্গে কীভাবে যোগাযোগ হয়, আর কী জানা গেছে
help-services = সিটি যেসব সেবা দেয়
help-report = রিপোর্ট সেভ করে সারিতে রাখা; কখনো নেটওয়ার্ক ছোঁয় না
help-sync = যা পাঠানোর সময় হয়েছে তা পৌঁছানো, নিশ্চিত করা, খবর নেওয়া
help-network = কোন নেটওয়ার্কে ছবি যেতে পারে, আর কত অপেক্ষায় আছে
help-originals = ছবির মূল ফাইলের কী রাখা হয়
help-original = ছবির মূল ফাইল এনক্রিপ্ট না করে লেখা, SHA-256 মিলিয়ে
help-list = সব রিপোর্ট ও তাদের অবস্থা
help-status = একটি রিপোর্ট ও তার অবস্থা
help-retry = না পাঠানো বা আপনার অপেক্ষায় থাকা রিপোর্ট আবার পাঠানো
help-arrived = সন্দেহে থাকা রিপোর্ট সিটির কাছে আছে: একজন মানুষ সেখানে দেখেছেন
help-discard = না পাঠানো বা আপনার অপেক্ষায় থাকা রিপোর্ট বাদ দেওয়া
help-edit = না পাঠানো বা আপনার অপেক্ষায় থাকা রিপোর্ট বদলানো
help-nearby = এই ডিভাইস যতটা জানে, একটি জায়গার চারপাশে যা জানানো হয়েছে; নেটওয়ার্ক লাগে না
help-follow = একই বিষয় আবার না জানিয়ে অন্যের অনুরোধের খবর রাখা; প্রতি সিঙ্কে খবর আসে
help-unfollow = একটি অনুরোধের খবর আর না রাখা
help-address = সিটি প্যাক অনুযায়ী একটি লেখা যেসব জায়গা বোঝাতে পারে, অথবা একটি জায়গার ঠিকানা
help-where = জায়গাটি কোথায়: সিটির ভেতরে কি না, কোন এলাকায়, কার দায়িত্ব এবং কোন নিয়মে
help-photo = ছবি নিজের সম্পর্কে কী বলে, আর নিরাপদ করা ছবি: সোজা, মেটাডেটা ছাড়া, মাপ বদলানো
help-pack = সিটি প্যাক: সিটি যা জানে, সই করা একটি ফাইলে
help-pack-key = এক জোড়া চাবি তৈরি: গোপনটি FILE এ, সবার জন্যটি FILE.pub এ
help-pack-build = সাধারণ ফাইলের ফোল্ডার পরীক্ষা করে প্যাক বানানো
help-pack-verify = প্যাক পুরো আছে এবং একটি চাবি দিয়ে সই করা কি না পরীক্ষা করা
help-pack-show = প্যাক নিজের সম্পর্কে কী বলে, যে-ই সই করুক
help-pack-remove = বসানো প্যাক সরানো, যাতে অন্য সিটির প্যাক বসানো যায়
help-fix = পাশে থাকা স্যাটেলাইট রিসিভার অনুযায়ী এই যন্ত্রটি কোথায়
help-languages = যেসব ভাষা আছে
help-text = একটি বার্তা কথায়
help-export = যা কিছু জানানো হয়েছে, অন্য প্রোগ্রামের জন্য
help-check = ডেটা ফোল্ডার পরীক্ষা করা; নষ্ট জিনিস বাঁচানো

## Options of every command

help-arg-data-dir = রিপোর্ট ও ছবি রাখার জায়গা; না দিলে সিস্টেমের ডেটা ফোল্ডার
help-arg-key-file = এই চাবি দিয়ে ডেটা ফোল্ডার এনক্রিপ্ট করা: শুধু আপনার একটি ফাইলে 32 বাইট বা 64টি হেক্স অঙ্ক। sealed সুবিধাসহ বিল্ড লাগে
help-arg-language = যে ভাষায় কথা বলবে, যেমন es; না দিলে পরিবেশের ভাষা
help-arg-json = stdout এ ঠিক একটি JSON ডকুমেন্ট ছাপানো
help-arg-verbose = stderr এ বেশি লগ লেখা; আবার দিলে আরও বেশি

## Options and arguments with one meaning everywhere. A place is latitude and longitude in degrees (WGS 84).

help-arg-report-id = রিপোর্ট, list যেভাবে দেখায়
help-arg-photo-id = ছবি, list --json যেভাবে দেখায়
help-arg-output = যে ফাইলে লেখা হবে
help-arg-at = জায়গা: ডিগ্রিতে অক্ষাংশ ও দ্রাঘিমাংশ, মাঝে কমা
help-arg-photo = একটি ছবি; না দিলে জায়গা ও সময় এটি থেকে নেওয়া হয়
help-arg-address = কথায় জায়গা
help-arg-description = সমস্যা কী
help-arg-attribute = সেবার একটি প্রশ্নের উত্তর; একাধিক হলে আবার দিন
help-arg-first-name = যিনি জানাচ্ছেন তাঁর নামের প্রথম অংশ
help-arg-last-name = যিনি জানাচ্ছেন তাঁর নামের শেষ অংশ
help-arg-email = যিনি জানাচ্ছেন তাঁর ইমেইল ঠিকানা
help-arg-phone = যিনি জানাচ্ছেন তাঁর ফোন নম্বর
help-arg-anonymous = কারও নাম দেওয়া হয় না
help-arg-redact = ঢাকার অংশ, সোজা ছবির পিক্সেলে: একটি ঘর, অথবা বহুভুজের কোণ X,Y;X,Y;X,Y। কালো হবে, আর আগে pixelate: থাকলে ওই অংশের রঙের কয়েকটি চৌকো

## Options and arguments of one command

help-demo-photo = আপনার নিজের একটি ছবি
help-demo-keep = DIR/phone ও DIR/city রেখে দেওয়া
help-init-server = GeoReport এর মূল ঠিকানা
help-init-api-key = সিটির দেওয়া চাবি
help-init-jurisdiction = একটি সার্ভারে কয়েকটি সিটি থাকলে কোন সিটি
help-init-profile = ভেতরে থাকা একটি প্রোফাইল বা প্রোফাইলের ফাইল
help-init-pack = বসানোর সিটি প্যাক, যাতে নেটওয়ার্ক ছাড়াই সেবা ও জায়গা জানা থাকে
help-init-pack-key = যে সর্বজনীন চাবি দিয়ে এই সিটির প্যাক সই করা থাকতে হবে
help-init-plain-http = http:// দিয়ে শুরু হয় এবং এই যন্ত্রের নয় এমন ঠিকানার অনুমতি। তখন পথের যে কেউ রিপোর্ট, নাম ও API চাবি পড়তে ও বদলাতে পারে; নিজের নেটওয়ার্কের সিটির জন্য
help-init-pins = সিস্টেমের বিশ্বস্ত সনদের সঙ্গে এই চাবিও থাকলে তবেই সার্ভারের সঙ্গে যোগাযোগ; বাড়তি চাবির জন্য আবার দিন
help-services-refresh = আগে সিটিকে জিজ্ঞেস করা
help-services-search = শুধু এই শব্দগুলো আছে এমন সেবা, যেকোনো ভাষায়
help-services-code = একটি সেবা ও তার প্রশ্নগুলো
help-report-service = যে সেবা চাওয়া হচ্ছে
help-report-accuracy = জায়গাটি কতটা ভুল হতে পারে, মিটারে
help-edit-accuracy = জায়গাটি কতটা ভুল হতে পারে, মিটারে
help-edit-service = অন্য একটি সেবা
help-sync-deadline = কাজ শেষ না হওয়া বা এত সেকেন্ড না পেরোনো পর্যন্ত চালিয়ে যাওয়া
help-sync-connection = এই যন্ত্র কীভাবে সংযুক্ত, কারণ এটি নিজে বুঝতে পারে না
help-network-photos = এখন থেকে কোন নেটওয়ার্কে ছবি যেতে পারে
help-originals-kept = এখন থেকে: কিছুই না, SHA-256, অথবা এনক্রিপ্ট করা ফোল্ডারে ফাইলও। ছবিতে যা ঢাকা ফাইলে তা দেখা যায়, আর ছবি থেকে যা সরানো হয়েছে তা থাকে; এটি কখনো পাঠানো হয় না
help-arrived-number = সিটির কাছে এর নম্বর
help-follow-number = সিটির কাছে অনুরোধের নম্বর
help-follow-list = যেগুলোর খবর রাখা হচ্ছে তা দেখান
help-unfollow-number = সিটির কাছে অনুরোধের নম্বর
help-nearby-accuracy = জায়গাটি কতটা ভুল হতে পারে, মিটারে; তার ভেতরে যা আছে তা-ও বলা হয়
help-nearby-service = শুধু এই সেবার
help-nearby-radius = চারপাশে কত দূর, মিটারে
help-nearby-limit = সবচেয়ে কাছের এতগুলো
help-address-text = একটি ঠিকানা, মোড়, পরিচিত জায়গা বা স্থানাঙ্ক
help-address-at = বদলে এই জায়গার সবচেয়ে কাছের ঠিকানা: ডিগ্রিতে অক্ষাংশ ও দ্রাঘিমাংশ
help-address-suggest = বদলে TEXT এর পরে কী হতে পারে তা বলা, যেমন লেখার সময়
help-where-accuracy = জায়গাটি কতটা ভুল হতে পারে, মিটারে; তার ভেতরে যা আছে তা-ও বলা হয়
help-where-service = সেখানে কী চাওয়া হচ্ছে
help-where-owner = সিটির রাস্তার তালিকা অনুযায়ী রাস্তাটির দেখাশোনা কে করে
help-where-asset = সেখানে কী আছে, সিটির নিয়মে যে নামে ডাকা হয়
help-photo-input = ছবিটি
help-photo-output = ফল কোথায় যাবে; না দিলে শুধু তথ্য বলা হয়
help-photo-thumbnail = ছোট ছবি কোথায় যাবে
help-photo-max-edge = লম্বা ধার, পিক্সেলে
help-photo-quality = JPEG এর মান
help-pack-build-folder = pack.json আছে এমন ফোল্ডার
help-pack-build-key = সই করার গোপন চাবি
help-pack-pack = প্যাকটি
help-pack-verify-key = সর্বজনীন চাবি, অথবা তার জোড়ার গোপন চাবি
help-fix-gpsd = সেখানকার gpsd কে জিজ্ঞেস করা
help-fix-nmea = সিরিয়াল লাইন, যেমন /dev/ttyUSB0, বা ফাইল থেকে NMEA 0183 পড়া
help-fix-service = এই সেবার যতটা দরকার ততটা নিখুঁত; না দিলে 30 m
help-fix-seconds = যথেষ্ট নিখুঁত জায়গার জন্য এর বেশি অপেক্ষা না করা; না দিলে 45
help-fix-when = এটি একটি রেকর্ডিং, এই সময়ে শুরু, যেমন 2026-03-01T08:00:00Z; শেষ পর্যন্ত শোনা হয়
help-text-key = বার্তার আইডি
help-text-arguments = বার্তায় যে মানের কথা আছে
help-export-format = ফরম্যাট
