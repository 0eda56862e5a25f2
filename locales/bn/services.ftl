# What people ask a city for, whatever code a city gives it. Each service has its name, a sentence about it, and the words
# that people type when they look for it. A city's own catalogue comes before these.


## Groups

service-group-streets = রাস্তা ও ফুটপাত
service-group-lighting = বাতি
service-group-sanitation = ময়লা ও পরিচ্ছন্নতা
service-group-trees = গাছ ও পার্ক
service-group-signals = ট্রাফিক বাতি ও সাইন
service-group-vehicles = গাড়ি ও পার্কিং
service-group-buildings = ভবন ও খালি জমি
service-group-water = পানি ও ড্রেন
service-group-animals = পশুপাখি
service-group-other = অন্যান্য

## Streets and sidewalks. Words: separated by commas, in small letters, the way people say it, short forms and wrong
## names too; as many as your language needs. Nobody sees them, they are only searched.

service-pothole = রাস্তার গর্ত
service-pothole-about = রাস্তার গর্ত, যাতে গাড়ি নষ্ট হতে পারে বা সাইকেলচালক পড়ে যেতে পারেন।
service-pothole-words = রাস্তার গর্ত, গর্ত, রাস্তায় গর্ত, খানাখন্দ, খাদ, ভাঙা রাস্তা, রাস্তা ভাঙা, রাস্তা নষ্ট, পিচ উঠে গেছে, পটহোল
service-sidewalk = ভাঙা ফুটপাত
service-sidewalk-about = ভাঙা, উঁচু হয়ে থাকা বা না থাকা ফুটপাত কিংবা ফুটপাতের ঢাল।
service-sidewalk-words = ফুটপাত, ফুটপাথ, সাইডওয়াক, ভাঙা ফুটপাত, হাঁটার রাস্তা, কার্ব, ঢাল, র‍্যাম্প, হোঁচট, হুইলচেয়ার, ফাটল, ভাঙা কংক্রিট
service-graffiti = দেয়ালে আঁকা বা লেখা
service-graffiti-about = দেয়াল, খুঁটি বা বাক্সে বিনা অনুমতির লেখা বা আঁকা।
service-graffiti-words = গ্রাফিতি, দেয়ালে লেখা, দেয়াল লিখন, চিকা মারা, দেয়ালে রং, স্প্রে পেইন্ট, দেয়ালে আঁকা, দেয়াল নষ্ট
service-snow-ice = তুষার বা বরফ
service-snow-ice-about = রাস্তা বা ফুটপাত, যেখান থেকে তুষার বা বরফ সরানো হয়নি।
service-snow-ice-words = বরফ, তুষার, স্নো, আইস, পিচ্ছিল, পিছলা, বরফ পরিষ্কার, লবণ, বেলচা, বরফ সরানো হয়নি
service-street-cleaning = রাস্তা পরিষ্কার
service-street-cleaning-about = রাস্তায় ময়লা, পাতা বা ভাঙা কাচ।
service-street-cleaning-words = রাস্তা পরিষ্কার, ঝাড়ু, নোংরা রাস্তা, ময়লা রাস্তা, শুকনো পাতা, ভাঙা কাচ, কাঁচ, আবর্জনা

## Lighting

service-streetlight = রাস্তার বাতির সমস্যা
service-streetlight-about = রাস্তার বাতি নিভে আছে, মিটমিট করে, দিনে জ্বলে বা নষ্ট।
service-streetlight-words = রাস্তার বাতি, রাস্তার লাইট, স্ট্রিট লাইট, ল্যাম্প পোস্ট, বাতি নষ্ট, লাইট জ্বলে না, অন্ধকার রাস্তা, বাতির খুঁটি, বাল্ব, লাইট মিটমিট
service-alley-light = গলির বাতি নিভে আছে
service-alley-light-about = গলিতে বা সেতুর নিচে বাতি নিভে আছে।
service-alley-light-words = গলির বাতি, গলির লাইট, অন্ধকার গলি, সেতুর নিচে, ব্রিজের নিচে, টানেলের বাতি, বাতি জ্বলে না

## Trash and cleaning

service-missed-collection = ময়লা নেওয়া হয়নি
service-missed-collection-about = ময়লা, রিসাইক্লিং বা বাগানের আবর্জনা, যা নির্দিষ্ট দিনে নেওয়া হয়নি।
service-missed-collection-words = ময়লা, ময়লা নেয়নি, আবর্জনা, গারবেজ, ট্র্যাশ, রিসাইক্লিং, বাগানের ময়লা, ময়লার গাড়ি, ময়লা তোলা হয়নি, বিন
service-illegal-dumping = অবৈধভাবে ময়লা ফেলা
service-illegal-dumping-about = টায়ার, আসবাব, ভাঙা ইট-সুরকি বা ব্যাগ, যা নিষিদ্ধ জায়গায় ফেলা হয়েছে।
service-illegal-dumping-words = ময়লা ফেলা, অবৈধ ময়লা, আবর্জনা ফেলেছে, টায়ার, ম্যাট্রেস, তোশক, আসবাব, ফার্নিচার, ইট সুরকি, ময়লার ব্যাগ, ডাম্পিং
service-dumping-tip = অবৈধ ময়লা ফেলার খবর
service-dumping-tip-about = কে ময়লা ফেলে, তা তদন্তকারীদের জানান। এই খবরের কোনো নম্বর হয় না এবং এটি প্রকাশ করা হয় না।
service-dumping-tip-words = খবর দেওয়া, গোপন খবর, সাক্ষী, কে ময়লা ফেলে, কে ফেলেছে, গাড়ির নম্বর, ক্যামেরা, টিপ
service-trash-can = রাস্তার ডাস্টবিন
service-trash-can-about = সবার ব্যবহারের ডাস্টবিন ভরে গেছে, ভাঙা বা নেই।
service-trash-can-words = ডাস্টবিন, ময়লার ঝুড়ি, ময়লার বিন, ট্র্যাশ ক্যান, উপচে পড়ছে, ভরা ডাস্টবিন, ডাস্টবিন ভাঙা, ডাস্টবিন নেই

## Trees and parks

service-fallen-tree = পড়ে যাওয়া গাছ বা ডাল
service-fallen-tree-about = একটি গাছ বা বড় ডাল পড়ে গেছে।
service-fallen-tree-words = গাছ পড়েছে, পড়া গাছ, গাছ ভেঙেছে, ডাল, ডাল ভেঙেছে, ডালপালা, ঝড়, রাস্তা বন্ধ
service-tree-pruning = গাছ ছাঁটা
service-tree-pruning-about = রাস্তার গাছ, যা মানুষ, বাতি বা সাইনের সামনে বাধা হয়ে আছে।
service-tree-pruning-words = গাছ ছাঁটা, গাছ কাটা, ডাল কাটা, ডালপালা, বেড়ে গেছে, মরা গাছ, শিকড়, নিচু ডাল
service-park = পার্কের সমস্যা
service-park-about = পার্ক বা খেলার মাঠে ভাঙা, নোংরা বা অনিরাপদ কিছু।
service-park-words = পার্ক, খেলার মাঠ, দোলনা, বেঞ্চ, ফোয়ারা, ঘাস, স্লাইড ভাঙা, স্লিপার, মাঠ

## Signals and signs

service-traffic-signal = ট্রাফিক বাতির সমস্যা
service-traffic-signal-about = ট্রাফিক বাতি নিভে আছে, আটকে আছে বা ভুল দিকে ঘুরে আছে।
service-traffic-signal-words = ট্রাফিক বাতি, ট্রাফিক লাইট, সিগন্যাল, সিগনাল, লাল বাতি, লাল লাইট, সিগন্যাল নষ্ট, রাস্তা পারাপারের বোতাম, হাঁটার সিগন্যাল
service-street-sign = সাইন নেই বা নষ্ট
service-street-sign-about = স্টপ সাইন, রাস্তার নাম বা অন্য সাইন নেই, নষ্ট বা ঢাকা পড়েছে।
service-street-sign-words = সাইন, স্টপ সাইন, রাস্তার নাম, রাস্তার সাইন, সাইনবোর্ড, সাইন নেই, বাঁকা সাইন, সাইন পড়ে গেছে, একমুখী রাস্তা
service-crosswalk = জেব্রা ক্রসিং বা রাস্তার দাগ
service-crosswalk-about = রাস্তার দাগ, যা মুছে গেছে বা নেই।
service-crosswalk-words = জেব্রা ক্রসিং, রাস্তা পারাপার, ক্রসওয়াক, রাস্তার দাগ, সাদা দাগ, রং উঠে গেছে, দাগ মুছে গেছে, সাইকেল লেন, বাইক লেন

## Vehicles and parking

service-abandoned-vehicle = ফেলে রাখা গাড়ি
service-abandoned-vehicle-about = গাড়ি, ট্রাক বা ট্রেলার, যা অনেক দিন একই জায়গায় আছে।
service-abandoned-vehicle-words = ফেলে রাখা গাড়ি, পরিত্যক্ত গাড়ি, পুরোনো গাড়ি, নষ্ট গাড়ি, নম্বর প্লেট নেই, পুরোনো ট্রাক, ট্রেলার, চাকা বসে গেছে
service-parking = অবৈধ পার্কিং
service-parking-about = গাড়ি, যা বাড়ির গাড়ি ঢোকার পথ, ফুটপাত, সাইকেল লেন বা হাইড্র্যান্ট আটকে রেখেছে।
service-parking-words = পার্কিং, অবৈধ পার্কিং, গাড়ি রাখা, ড্রাইভওয়ে আটকা, ডাবল পার্কিং, হাইড্র্যান্ট, ফুটপাতে গাড়ি, সাইকেল লেন, প্রতিবন্ধী পার্কিং

## Buildings and lots

service-vacant-lot = খালি জমি
service-vacant-lot-about = খালি জমি, যেখানে উঁচু আগাছা বা ময়লা আছে।
service-vacant-lot-words = খালি জমি, ফাঁকা জমি, খালি প্লট, আগাছা, উঁচু ঘাস, জঙ্গল হয়ে গেছে, জমিতে ময়লা
service-vacant-building = খালি ভবন
service-vacant-building-about = খালি বাড়ি বা দোকান, যা খোলা পড়ে আছে বা নিরাপদ নয়।
service-vacant-building-words = খালি বাড়ি, খালি বিল্ডিং, ফাঁকা বাড়ি, পরিত্যক্ত বাড়ি, দরজা খোলা, তক্তা মারা, দখলদার, অবৈধ দখল
service-building-damage = বিপজ্জনক ভবন
service-building-damage-about = দেয়াল, ছাদ বা বারান্দা, যা পড়ে যেতে পারে। এখনই পড়তে থাকলে 911 নম্বরে ফোন করুন।
service-building-damage-words = বিপজ্জনক ভবন, ঝুঁকিপূর্ণ বিল্ডিং, ভেঙে পড়বে, ধস, দেয়াল, ছাদ, ইট পড়ছে, ফাটল, বারান্দা, অনিরাপদ
service-no-heat = হিট বা গরম পানি নেই
service-no-heat-about = ভাড়া বাসা, যেখানে হিট, গরম পানি বা বিদ্যুৎ নেই।
service-no-heat-words = হিট নেই, হিটিং, হিটার, ঠান্ডা বাসা, গরম পানি, গরম পানি নেই, বাড়িওয়ালা, বিদ্যুৎ নেই, কারেন্ট নেই, ভাড়া বাসা

## Water and drains

service-flooding = রাস্তায় পানি বা বন্ধ ড্রেন
service-flooding-about = ড্রেন বন্ধ থাকায় রাস্তায় জমে থাকা পানি।
service-flooding-words = রাস্তায় পানি, পানি জমেছে, জলাবদ্ধতা, বন্যা, ড্রেন, ড্রেন বন্ধ, নর্দমা, নালা, সুয়ারেজ, জমা পানি
service-water-leak = পানি লিক
service-water-leak-about = রাস্তা, পাইপ বা হাইড্র্যান্ট থেকে বের হওয়া পানি।
service-water-leak-words = পানি লিক, পানি পড়ছে, পানি বের হচ্ছে, পাইপ ফেটেছে, ফাটা পাইপ, ভাঙা পাইপ, পানির লাইন, হাইড্র্যান্ট
service-manhole = ম্যানহোল বা ঝাঁঝরি
service-manhole-about = ঢাকনা নেই, ঢিলা বা দেবে গেছে।
service-manhole-words = ম্যানহোল, ম্যানহোলের ঢাকনা, ঢাকনা নেই, ঝাঁঝরি, গ্রিল, খোলা গর্ত, ঢাকনা দেবে গেছে, ঢিলা ঢাকনা

## Animals

service-dead-animal = মরা পশুপাখি
service-dead-animal-about = রাস্তায় বা পার্কে মরা পশু বা পাখি।
service-dead-animal-words = মরা পশু, মরা প্রাণী, মৃত প্রাণী, মরা কুকুর, মরা বিড়াল, মরা পাখি, মরা ইঁদুর, গাড়িচাপা পশু
service-rats = ইঁদুর
service-rats-about = রাস্তা, জমি বা ভবনে ইঁদুর।
service-rats-words = ইঁদুর, ইদুর, ধেড়ে ইঁদুর, নেংটি ইঁদুর, ইঁদুরের গর্ত, ইঁদুরের উৎপাত, পোকামাকড়

## Other

service-noise = শব্দের উৎপাত
service-noise-about = থামে না এমন শব্দ, যেমন গান, মেশিন বা অ্যালার্ম।
service-noise-words = শব্দ, আওয়াজ, শব্দদূষণ, জোরে গান, গান বাজনা, পার্টি, হইচই, নির্মাণের শব্দ, অ্যালার্ম, কুকুর ডাকা, মেশিন
service-homeless-help = ঘরহীন মানুষের জন্য সাহায্য
service-homeless-help-about = বাইরে থাকা কেউ, যাঁর সিটির দলের সাহায্য লাগতে পারে।
service-homeless-help-words = গৃহহীন, ঘরহীন, হোমলেস, আশ্রয়, শেল্টার, রাস্তায় ঘুমায়, বাইরে ঘুমায়, তাঁবু, সাহায্য দরকার
service-information = সিটির কাছে প্রশ্ন
service-information-about = আপনি কিছু জানতে চান, কোনো কিছু সারাতে হবে না।
service-information-words = প্রশ্ন, তথ্য, জানতে চাই, জিজ্ঞাসা, সাহায্য, কাকে ফোন করব, অফিসের সময়
service-other = অন্য কিছু
service-other-about = এমন কিছু, যা অন্য কোনোটির সঙ্গে মেলে না।
service-other-words = অন্য, অন্য কিছু, অন্যান্য, বিবিধ, অন্য সমস্যা, আলাদা সমস্যা

## Questions that services ask, and the answers to choose from

question-choose-one = একটি বেছে নিন
question-choose-several = যা যা মেলে সব বেছে নিন
question-a-few-sentences = কয়েকটি বাক্য
question-number-of-feet = কত ফুট
question-date-or-time = একটি তারিখ, অথবা তারিখ ও সময়
question-sidewalk-length = ভাঙা অংশ আনুমানিক কতটা লম্বা?
question-sidewalk-hazard = কেন এটি বিপজ্জনক?
question-streetlight-wires = ঝুলন্ত বা খোলা তার থেকে দূরে থাকুন এবং 911 নম্বরে ফোন করুন।
question-streetlight-problem = বাতির কী সমস্যা?
answer-streetlight-problem-out = নিভে আছে
answer-streetlight-problem-flickering = মিটমিট করে
answer-streetlight-problem-daytime = দিনে জ্বলে
answer-streetlight-problem-damaged = খুঁটি বা বাতি নষ্ট
question-streetlight-pole = খুঁটিতে কোন নম্বর আছে?
question-streetlight-pole-hint = ফলকে লেখা অক্ষর ও সংখ্যা
question-missed-collection-materials = কী নেওয়া হয়নি?
answer-missed-collection-materials-trash = ময়লা
answer-missed-collection-materials-recycling = রিসাইক্লিং
answer-missed-collection-materials-yard = বাগানের আবর্জনা
question-missed-collection-collection-day = কবে নেওয়ার কথা ছিল?
question-fallen-tree-blocking = এটি কী আটকে রেখেছে?
answer-fallen-tree-blocking-road = রাস্তা
answer-fallen-tree-blocking-sidewalk = ফুটপাত
answer-fallen-tree-blocking-building = ভবন
answer-fallen-tree-blocking-nothing = কিছু না
question-traffic-signal-state = ট্রাফিক বাতি কী করছে?
answer-traffic-signal-state-dark = সব বাতি নিভে আছে
answer-traffic-signal-state-stuck = বদলায় না
answer-traffic-signal-state-flashing = জ্বলে আর নেভে
answer-traffic-signal-state-turned = ভুল দিকে ঘুরে আছে
answer-traffic-signal-state-timing = খুব তাড়াতাড়ি বা খুব দেরিতে বদলায়
question-abandoned-vehicle-plate = নম্বর প্লেটে কী লেখা আছে?
question-abandoned-vehicle-plate-hint = অক্ষর ও সংখ্যা, অঙ্গরাজ্যের নামসহ
answer-yes = হ্যাঁ
answer-no = না
answer-not-known = আমি জানি না

## Standard phrases for a report. A person picks them in their own language; the city reads them in its own.

phrase-dangerous = এটি এখনই বিপজ্জনক।
phrase-blocks-walking = হেঁটে যাওয়া যায় না।
phrase-blocks-wheelchairs = হুইলচেয়ার ও বাচ্চার গাড়ি যেতে পারে না।
phrase-blocks-cars = গাড়ি যেতে পারে না।
phrase-since-days = কয়েক দিন ধরে এমন আছে।
phrase-since-weeks = কয়েক সপ্তাহ ধরে এমন আছে।
phrase-again = আগে সারানো হয়েছিল, আবার ভেঙেছে।
phrase-still-there = সিটি আমার আগের রিপোর্ট বন্ধ করেছে, কিন্তু সমস্যাটি এখনো আছে।
phrase-worse = অবস্থা আরও খারাপ হচ্ছে।
phrase-near-school = এটি একটি স্কুলের কাছে।
phrase-call-me = আসার আগে আমাকে ফোন করুন।
phrase-language = এই রিপোর্টের ভাষাই আমি সবচেয়ে ভালো বলি। ফোন করলে দোভাষী রাখুন।
