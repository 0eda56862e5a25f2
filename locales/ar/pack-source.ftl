### What is wrong with the files a city pack is made of. Only people who make packs read it.

## Tables (CSV) of a pack's source. File and line stand before these sentences. $column, $found and $text are from the file.

table-empty = لا يوجد في هذا الجدول سوى سطر العناوين، أو لا شيء إطلاقًا. يُرجى إضافة الأسطر.
table-not-utf8 = هذا السطر ليس بترميز UTF-8. يُرجى حفظ الملف بترميز UTF-8.
table-quote-open = تبدأ هنا علامة اقتباس لا تُغلق. يُرجى إغلاقها.
table-fields = عدد القيم في هذا السطر { NUMBER($found) } والمطلوب { NUMBER($wanted) }. يُرجى التحقق من الفواصل.
table-column-missing = لا يوجد عمود باسم «{ $column }». أعمدة الجدول هي: { $found }. يُرجى تسمية الأعمدة في pack.json كما في السطر الأول.

## Streets, their aliases, landmarks and lines.

streets-name-missing = لا يوجد هنا اسم للشارع. يُرجى إضافة اسم.
streets-segment-missing = لا يوجد معرّف لهذا الجزء من الشارع. يُرجى إضافة معرّف.
streets-segment-twice = المعرّف «{ $segment }» موجود من قبل في السطر { $line }. يُرجى إعطاء كل جزء معرّفًا خاصًا به.
streets-number = القيمة «{ $text }» في العمود «{ $column }» ليست رقم منزل. يُرجى كتابة أرقام فقط، سبعة على الأكثر.
streets-range-half = للنطاق طرف واحد فقط: العمود «{ $column }» فارغ. يُرجى إضافة الرقم أو ترك الطرفين فارغين.
streets-range-backwards = يسير النطاق بالعكس من { $from } إلى { $to }. يُرجى التحقق من نقص رقم أو تبديل الرقمين.
streets-segment-unknown = لا يوجد جزء من شارع بالمعرّف «{ $segment }». يُرجى التحقق من الاسم البديل.
streets-street-unknown = لا يوجد شارع باسم «{ $street }». يُرجى التحقق من الاسم البديل.
streets-landmark-name = لا يوجد اسم للمَعلَم. يُرجى إضافة اسم.
streets-lines-not-json = من هنا فصاعدًا ليس هذا JSON. يُرجى حفظ الخطوط بصيغة GeoJSON.
streets-lines-none = لا توجد عناصر في هذا الملف. يُرجى حفظ الخطوط بصيغة GeoJSON من نوع FeatureCollection.
streets-lines-segment = لا توجد في العنصر { $feature } الخاصية «{ $column }». يُرجى إضافة معرّف جزء الشارع.
streets-lines-no-line = العنصر { $feature } ليس من نوع LineString بنقطتين على الأقل. يُرجى حفظ خط واحد لكل جزء من شارع.
streets-lines-degrees = إحداثيات العنصر { $feature } ليست درجات طول وعرض. يُرجى تحويلها إلى WGS84.
streets-lines-unknown = العنصر { $feature } يخص الجزء «{ $segment }»، وهو غير موجود بين الشوارع أو له خط من قبل.
streets-too-large = عدد الشوارع أكبر مما تتسع له حزمة. يُرجى تقسيم الملف.

## ما الخطأ في الملفات التي تُصنع منها الحزمة. يأتي كل نص بعد اسم الملف ورقم السطر.

source-file-missing = لا يمكن قراءة الملف أو المجلد { $path }. أضفه أو احذف اسمه من pack.json.
source-file-outside = يقع { $path } خارج مجلد الحزمة. انسخه إلى داخله.
source-file-large = الملف { $path } أكبر من ملف أي مدينة. تحقق من أنه الملف الصحيح.
source-not-utf8 = هذا السطر ليس بترميز UTF-8. احفظ الملف بهذا الترميز.
source-json = لم يعد هذا JSON بدءًا من هنا. صحّح ما في هذا السطر أو قبله مباشرة.
# المتغير known هو المفاتيح الموجودة وبينها فواصل
source-key-unknown = لا يوجد هنا مفتاح «{ $key }». صحّحه أو احذفه؛ الموجود: { $known }
source-key-missing = المفتاح «{ $key }» ناقص. أضفه.
source-repeated = «{ $value }» موجود هنا مرة ثانية. أبقِ واحدًا.
# المتغير kind أحد الأنواع أدناه
source-kind = يجب أن يكون «{ $key }» { $kind }. صحّحه.
source-this = هذا
source-kind-text = نصًا غير فارغ
source-kind-list = قائمة بين قوسين مربعين
source-kind-object = كائنًا بين قوسين معقوفين
source-kind-flag = true أو false
source-kind-date = يومًا مثل 2026-11-30
source-kind-moment = تاريخًا ووقتًا مع المنطقة الزمنية مثل 2026-11-30T08:00:00Z
source-choice = يجب أن يكون «{ $key }» أحد هذه: { $choices }
source-number = يجب أن يكون «{ $key }» رقمًا من { NUMBER($least) } إلى { NUMBER($most) }. صحّحه.
source-number-whole = يجب أن يكون «{ $key }» عددًا صحيحًا من { NUMBER($least) } إلى { NUMBER($most) }. صحّحه.
source-name = لا يصلح «{ $value }» اسمًا لحزمة. استعمل حروفًا لاتينية صغيرة وأرقامًا وشرطات، 64 على الأكثر.
source-version = «{ $value }» ليس رقم إصدار. اكتب أرقامًا بينها نقاط مثل 2026.11.1
source-language = «{ $value }» ليس رمز لغة. اكتب رمزًا مثل en أو pt-BR.
source-language-missing = تنقص الكلمات بلغة هذه الحزمة «{ $value }». أضفها.
source-time-zone = «{ $value }» ليست منطقة زمنية. اكتب واحدة مثل America/New_York.
source-link = «{ $value }» ليس رابطًا. ابدأه بـ https:// أو http:// أو mailto: أو tel:
source-undefined = يُذكر «{ $value }» هنا ولا يُعرَّف في أي مكان. صحّح الاسم أو عرّفه.
source-services-none = لا توجد خدمة في هذا الملف. أضف واحدة أو احذف الملف من pack.json.
source-translation-own = «{ $value }» هي لغة هذه الحزمة، وكلماتها مع الخدمات. احذف الترجمة.
source-choices = يحتاج «{ $value }» إلى خيارات في values عندما يكون datatype قائمة فقط. أضفها أو احذفها.
source-due-one = يحتاج «{ $value }» إلى days أو business_days وليس كليهما. صحّحه.
source-stopper-never = لا يذكر هذا التنبيه خدمات ولا كلمات، فلن يظهر أبدًا. أضف بعضها.
source-office-unreachable = ليس لهذا المكتب phone أو email أو link أو address. أضف واحدًا.
source-until-before-from = ينتهي هذا قبل أن يبدأ. صحّح «from» أو «until».
source-fluent = هذا ليس Fluent. صحّح ما في هذا السطر.

## Areas in GeoJSON. $position is a longitude and a latitude as the file has them.

json-form = هذا ليس JSON صالحًا. يُرجى البحث قرب هذا السطر عن فاصلة أو علامة اقتباس أو قوس ناقص.
geojson-form = لا يُكتب GeoJSON هكذا. الموضع قائمة من رقمين، والحلقة قائمة من المواضع؛ يُرجى تصدير الملف من جديد بصيغة GeoJSON.
geojson-crs = الإحداثيات مكتوبة في النظام «{ $crs }». يُرجى تصدير الملف من جديد في WGS84 (EPSG:4326).
geojson-not-an-area = «{ $kind }» ليس منطقة. يُرجى إبقاء العناصر من النوعين Polygon وMultiPolygon فقط.
geojson-empty = لا توجد مناطق في هذا الملف. يُرجى تصدير الطبقة من جديد أو حذفها من الحزمة.
geojson-not-degrees = الموضع { $position } ليس بالدرجات. يُرجى تصدير الملف من جديد في WGS84 (EPSG:4326) بدلًا من الأقدام أو الأمتار.
geojson-swapped = يبدأ الموضع { $position } بخط العرض. يتطلب GeoJSON خط الطول أولًا؛ يُرجى تبديل الرقمين في كل موضع.
geojson-elsewhere = لا يقع شيء من هذه الطبقة في المدينة؛ فهي تبدأ عند { $position }. يُرجى التحقق من أن الملف هو الصحيح.
geojson-ring-short = { $count ->
        [zero] ليس في هذه الحلقة أي موضع. تحتاج الحلقة إلى أربعة على الأقل، ويُكرَّر أولها في آخرها.
        [one] في هذه الحلقة موضع واحد. تحتاج الحلقة إلى أربعة على الأقل، ويُكرَّر أولها في آخرها.
        [two] في هذه الحلقة موضعان. تحتاج الحلقة إلى أربعة على الأقل، ويُكرَّر أولها في آخرها.
        [few] في هذه الحلقة { NUMBER($count) } مواضع. تحتاج الحلقة إلى أربعة على الأقل، ويُكرَّر أولها في آخرها.
        [many] في هذه الحلقة { NUMBER($count) } موضعًا. تحتاج الحلقة إلى أربعة على الأقل، ويُكرَّر أولها في آخرها.
       *[other] في هذه الحلقة { NUMBER($count) } موضع. تحتاج الحلقة إلى أربعة على الأقل، ويُكرَّر أولها في آخرها.
    }
geojson-ring-open = لا تنتهي هذه الحلقة حيث تبدأ. يُرجى تكرار موضعها الأول في آخرها.
geojson-ring-crosses = يتقاطع حد هذه المنطقة مع نفسه عند { $position }، فلا يمكن معرفة ما بداخلها. يُرجى تصحيحه هناك.
geojson-hole-outside = يقع هذا الفراغ خارج منطقته. يُرجى نقله إلى داخلها أو جعله منطقة مستقلة.
geojson-no-ground = ليس لهذه المنطقة مساحة: كل مواضعها على خط واحد. يُرجى رسمها من جديد أو حذفها.
geojson-label-missing = ليست لهذه المنطقة الخاصية «{ $label }». لها: { $others }. يُرجى تسمية إحداها عنوانًا للطبقة.
geojson-label-empty = الخاصية «{ $label }» لهذه المنطقة فارغة. يُرجى ملؤها أو تسمية خاصية أخرى عنوانًا للطبقة.
layer-twice = هناك طبقة أخرى «{ $layer }» تبدأ في اليوم نفسه. يُرجى إعطاء إحداهما اسمًا آخر أو يومًا أول آخر.

## The rules of who is responsible. $key is a name that stands before a colon in the file, $others are names that are known.

rules-form = قيمة «{ $key }» ليست ما يُكتب هنا. يُرجى مقارنتها بالمثال في التوثيق.
rules-key-unknown = «{ $key }» غير معروف هنا أو مكرر. المعروف: { $others }. يُرجى تصحيح الاسم أو حذفه.
rules-key-missing = «{ $key }» ناقص هنا. يُرجى إضافته.
rules-list-empty = القائمة «{ $key }» فارغة، فلن تنطبق القاعدة أبدًا. يُرجى ملؤها، أو حذفها كي لا تكون شرطًا.
rules-id-twice = الاسم «{ $id }» مستخدم من قبل. يُرجى اختيار اسم آخر.
rules-kind = «{ $kind }» ليس نوعًا من الجهات. يُرجى كتابة city لإدارة في المدينة، أو other لأي جهة أخرى.
rules-link = «{ $link }» ليس عنوان ويب آمنًا. يُرجى كتابة عنوان يبدأ بـ {"\u2066"}https://{"\u2069"}
rules-no-contact = «{ $name }» ليس جزءًا من المدينة، فعلى الناس الاتصال به أو مراسلته. يُرجى إضافة رقم هاتف أو رابط.
rules-responsible = «{ $name }» ليس في قائمة الجهات المسؤولة. يُرجى إضافته إليها أو كتابة unknown.
rules-layer = لا توجد طبقة «{ $layer }». الموجود: { $others }. يُرجى تصحيح الاسم أو إضافة الطبقة إلى الحزمة.
rules-layer-twice = تذكر هذه القاعدة الطبقة «{ $layer }» مرتين. يُرجى وضع كل مناطقها في قائمة واحدة.
rules-district = لا توجد في الطبقة «{ $layer }» منطقة اسمها «{ $district }». يُرجى كتابة الاسم كما هو في الطبقة.
rules-service = ليست لدى المدينة خدمة «{ $service }». يُرجى كتابة رمزها كما هو في قائمة الخدمات.
rules-never = لا يمكن أن تنطبق القاعدة «{ $id }» أبدًا، لأن «{ $other }» التي قبلها تنطبق دائمًا. يُرجى وضعها أولًا أو حذفها.
