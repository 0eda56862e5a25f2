# The example city: its web page and what its people write. It is a city to try things with.

city-page-title = مدينة تجريبية
city-page-about = طلبات الخدمة عند وصولها، والأحدث أولًا.
city-page-connecting = يجري الاتصال
# $count requests in the last 90 days, $open of them open
city-page-count = { NUMBER($count) } خلال 90 يومًا، منها { NUMBER($open) } مفتوحة
city-page-newest = تُعرض أحدث { NUMBER($count) }، منها { NUMBER($open) } مفتوحة
city-page-lost = لا اتصال بالمدينة، وتجري المحاولة من جديد
city-page-list = طلبات الخدمة
city-page-needs-script = تحتاج هذه الصفحة إلى JavaScript لعرض الطلبات عند وصولها. القائمة نفسها في {"\u2066"}requests.json{"\u2069"} و{"\u2066"}requests.xml{"\u2069"}.
city-page-empty = لا توجد طلبات بعد
city-page-empty-hint = يُرجى إرسال الطلب الأول إلى {"\u2066"}requests.json{"\u2069"} ليظهر هنا.
city-page-more = عرض الكل
city-page-less = عرض أقل
city-page-open = مفتوح
city-page-closed = مغلق
city-page-address = العنوان
city-page-address-id = معرّف العنوان
city-page-location = الموقع
city-page-agency = الجهة
city-page-media = الوسائط
city-page-picture-elsewhere = الصورة في مكان آخر
city-page-key = أُرسل بمفتاح

## Offices of the example city

agency-streets = دائرة الشوارع
agency-sanitation = دائرة النظافة
agency-parks = الحدائق والترفيه
agency-police = دائرة الشرطة

## What the city will do, in the answer to a new request

notice-pothole = يعاين فريق المكان ويردم الحفرة.
notice-sidewalk = يأتي مفتش ويقرر من عليه إصلاح الرصيف.
notice-graffiti = يدهن فريق فوق الكتابات أو يغسلها.
notice-streetlight = يفحص كهربائي المصباح.
notice-missed-collection = تعود شاحنة الجمع. يُرجى ترك كل شيء عند حافة الرصيف.
notice-illegal-dumping = ينظف فريق المكان ويبحث عن أدلة.
notice-dumping-tip = يقرأ المحققون كل معلومة. لن يصلك رد بشأنها.
notice-fallen-tree = يؤمّن فريق الأشجار المكان وينظفه.
notice-tree-pruning = يعاين خبير أشجار الشجرة ويضعها في قائمة التقليم.
notice-traffic-signal = يُرسل فني إلى التقاطع.
notice-street-sign = تصلح ورشة اللافتات اللافتة أو تستبدلها.
notice-abandoned-vehicle = يُحال البلاغ إلى الشرطة، وهي تعطيه رقمه.

## On the card of a request.

city-page-photo = الصورة { NUMBER($index) } من { NUMBER($count) }: { $service }
city-page-when-open = الرقم { $number }، ورد في { $received }، والموعد المتوقع { $expected }
city-page-when-closed = الرقم { $number }، ورد في { $received }، وأُغلق في { $closed }
