# What people ask a city for, whatever code a city gives it. Each service has its name, a sentence about it, and the words
# that people type when they look for it. A city's own catalogue comes before these.

## Groups

service-group-streets = الشوارع والأرصفة
service-group-lighting = الإنارة
service-group-sanitation = القمامة والنظافة
service-group-trees = الأشجار والحدائق
service-group-signals = إشارات المرور واللافتات
service-group-vehicles = المركبات والوقوف
service-group-buildings = المباني والأراضي
service-group-water = المياه والمصارف
service-group-animals = الحيوانات
service-group-other = غير ذلك

## Streets and sidewalks. Words: separated by commas, as people type them; nobody sees them, they are only searched.

service-pothole = حفرة في الطريق
service-pothole-about = حفرة في الطريق قد تُتلف سيارة أو تُسقط راكب دراجة.
service-pothole-words = حفرة, حفر, حفرة في الطريق, حفرة في الشارع, مطب, شارع مكسر, طريق متضرر, اسفلت مكسور, جورة, نقرة, هبوط
service-sidewalk = رصيف متضرر
service-sidewalk-about = رصيف أو منحدر رصيف مكسور أو مرتفع أو غير موجود.
service-sidewalk-words = رصيف, ارصفة, رصيف مكسور, ممشى, حافة الرصيف, منحدر, كرسي متحرك, بلاط مكسور, تعثر, تلتوار, تشقق
service-graffiti = كتابات على الجدران
service-graffiti-about = كتابة أو رسم على جدار أو عمود أو صندوق دون إذن.
service-graffiti-words = غرافيتي, جرافيتي, كتابة على الجدران, كتابة على الحيطان, رسم على الجدار, شخبطة, بخاخ, رش, دهان, تخريب
service-snow-ice = ثلج أو جليد
service-snow-ice-about = شارع أو رصيف لم يُزَل عنه الثلج أو الجليد.
service-snow-ice-words = ثلج, ثلوج, جليد, صقيع, زلق, تزحلق, جرف الثلج, كاسحة ثلج, ملح, تنظيف الثلج
service-street-cleaning = تنظيف الشارع
service-street-cleaning-about = أوساخ أو أوراق شجر أو زجاج مكسور في الشارع.
service-street-cleaning-words = تنظيف الشارع, كنس, شارع وسخ, شارع قذر, اوساخ, اوراق شجر, زجاج مكسور, كناسة, مكنسة

## Lighting

service-streetlight = مشكلة في إنارة الشارع
service-streetlight-about = مصباح شارع مطفأ أو يومض أو يضيء نهارًا أو متضرر.
service-streetlight-words = إنارة الشارع, انارة, نور الشارع, مصباح, لمبة, عمود نور, عمود انارة, ضوء مطفي, شارع مظلم, عتمة, ظلام, كهرباء الشارع
service-alley-light = إنارة زقاق مطفأة
service-alley-light-about = مصباح مطفأ في زقاق أو تحت جسر.
service-alley-light-words = زقاق, زقاق مظلم, حارة مظلمة, نفق, تحت الجسر, نور مطفي, لمبة, إنارة النفق

## Trash and cleaning

service-missed-collection = قمامة لم تُجمع
service-missed-collection-about = قمامة أو مواد لإعادة التدوير أو مخلفات حديقة لم تُجمع في يومها.
service-missed-collection-words = قمامة, زبالة, نفايات, لم تجمع القمامة, ما شالوا الزبالة, إعادة تدوير, تدوير, مخلفات حديقة, سيارة الزبالة, جمع القمامة, حاوية
service-illegal-dumping = رمي مخالف للنفايات
service-illegal-dumping-about = إطارات أو أثاث أو أنقاض أو أكياس متروكة في غير مكانها.
service-illegal-dumping-words = رمي نفايات, رمي زبالة, إطارات, دواليب, كفرات, مرتبة, فرشة, أثاث قديم, عفش, أنقاض, ردم, أكياس زبالة, خردة
service-dumping-tip = معلومة عن رمي مخالف للنفايات
service-dumping-tip-about = لإخبار المحققين بمن يرمي النفايات. لا يُعطى للمعلومة رقم ولا تُنشر.
service-dumping-tip-words = معلومة, شاهد, بلاغ عن شخص, من يرمي الزبالة, لوحة السيارة, رقم السيارة, كاميرا, مخالف
service-trash-can = سلة مهملات عامة
service-trash-can-about = سلة مهملات عامة ممتلئة أو مكسورة أو غير موجودة.
service-trash-can-words = سلة مهملات, سلة زبالة, برميل زبالة, حاوية, صندوق قمامة, سلة ممتلئة, مليانة, فائضة

## Trees and parks

service-fallen-tree = شجرة أو غصن ساقط
service-fallen-tree-about = شجرة سقطت أو غصن كبير سقط.
service-fallen-tree-words = شجرة ساقطة, شجرة وقعت, وقوع شجرة, غصن, أغصان, فرع شجرة, عاصفة, طريق مسدود
service-tree-pruning = تقليم شجرة
service-tree-pruning-about = شجرة في الشارع تعيق الناس أو تحجب الإنارة أو اللافتات.
service-tree-pruning-words = تقليم, قص شجرة, قص الأغصان, شجرة طويلة, أغصان متدلية, شجرة ميتة, شجرة يابسة, جذور
service-park = مشكلة في حديقة عامة
service-park-about = شيء مكسور أو متسخ أو غير آمن في حديقة عامة أو ملعب أطفال.
service-park-words = حديقة, منتزه, ملعب, ملعب أطفال, أرجوحة, مرجيحة, زحليقة, مقعد, نافورة, عشب, بارك

## Signals and signs

service-traffic-signal = مشكلة في إشارة المرور
service-traffic-signal-about = إشارة مرور مطفأة أو عالقة أو متجهة إلى غير اتجاهها.
service-traffic-signal-words = إشارة مرور, اشارة ضوئية, إشارة معطلة, ضوء أحمر, إشارة حمراء, سيمافور, زر المشاة, إشارة المشاة, تقاطع
service-street-sign = لافتة ناقصة أو متضررة
service-street-sign-about = لافتة توقف أو اسم شارع أو لافتة أخرى غير موجودة أو متضررة أو محجوبة.
service-street-sign-words = لافتة, يافطة, شاخصة, لوحة, علامة قف, ستوب, اسم الشارع, لافتة ناقصة, لافتة مكسورة, اتجاه واحد
service-crosswalk = ممر مشاة أو خطوط الطريق
service-crosswalk-about = خطوط على الطريق ممحوة أو غير موجودة.
service-crosswalk-words = ممر مشاة, معبر مشاة, عبور المشاة, خطوط الطريق, خطوط ممحية, دهان الطريق, مسار دراجات, علامات الطريق

## Vehicles and parking

service-abandoned-vehicle = مركبة مهجورة
service-abandoned-vehicle-about = سيارة أو شاحنة أو مقطورة متوقفة في المكان نفسه منذ مدة طويلة.
service-abandoned-vehicle-words = سيارة مهجورة, سيارة متروكة, سيارة خربانة, خردة, بدون لوحات, بدون نمرة, شاحنة قديمة, مقطورة, حطام, إطارات فارغة
service-parking = وقوف مخالف
service-parking-about = مركبة تسد مدخل مرآب أو رصيفًا أو مسار دراجات أو صنبور إطفاء.
service-parking-words = وقوف, موقف, باركينج, سيارة واقفة, سد المدخل, مدخل الكراج, صف مزدوج, على الرصيف, حنفية حريق, موقف معاقين, ركن

## Buildings and lots

service-vacant-lot = أرض خالية
service-vacant-lot-about = أرض خالية فيها أعشاب عالية أو قمامة.
service-vacant-lot-words = أرض خالية, ارض فاضية, أرض مهجورة, أعشاب, حشيش عالي, عشب طويل, زبالة في الأرض
service-vacant-building = مبنى خالٍ
service-vacant-building-about = بيت أو متجر خالٍ مفتوح أو غير آمن.
service-vacant-building-words = بيت مهجور, بيت فاضي, مبنى مهجور, مبنى خالي, عمارة مهجورة, باب مفتوح, نوافذ مسدودة, متسللون
service-building-damage = مبنى خطر
service-building-damage-about = جدار أو سقف أو شرفة قد تسقط. إن كانت تسقط الآن فعليك الاتصال بالرقم 911.
service-building-damage-words = مبنى خطر, مبنى آيل للسقوط, بيت خطر, انهيار, جدار, حيطة, سقف, طوب, شقوق, شرفة, بلكونة
service-no-heat = لا تدفئة أو لا ماء ساخن
service-no-heat-about = مسكن مستأجر بلا تدفئة أو ماء ساخن أو كهرباء.
service-no-heat-words = تدفئة, لا تدفئة, ما في تدفئة, شقة باردة, برد, ماء ساخن, ماي حار, صاحب البيت, مالك, مؤجر, كهرباء, إيجار

## Water and drains

service-flooding = شارع غارق أو مصرف مسدود
service-flooding-about = ماء متجمع في الشارع لأن المصرف مسدود.
service-flooding-words = فيضان, غرق, شارع غارق, مصرف, بالوعة, بلاعة, مجاري, تصريف, انسداد, مسدود, مياه أمطار, تجمع مياه, بركة ماء
service-water-leak = تسرب مياه
service-water-leak-about = ماء يسيل من الشارع أو من أنبوب أو من صنبور إطفاء.
service-water-leak-words = تسرب مياه, تسريب, ماسورة مكسورة, أنبوب, انبوب مكسور, قسطل, ماء يسيل, مي, حنفية حريق, كسر ماسورة
service-manhole = غطاء بالوعة أو شبكة مصرف
service-manhole-about = غطاء مفقود أو غير ثابت أو هابط.
service-manhole-words = غطاء بالوعة, بالوعة مفتوحة, منهل, ريجار, غطاء مجاري, غطاء مفقود, شبكة, حفرة مفتوحة, غطاء مكسور

## Animals

service-dead-animal = حيوان ميت
service-dead-animal-about = حيوان ميت في الشارع أو في حديقة عامة.
service-dead-animal-words = حيوان ميت, حيوان نافق, كلب ميت, قطة ميتة, بسة ميتة, جيفة, جثة حيوان, طائر ميت, مدهوس
service-rats = جرذان أو فئران
service-rats-about = جرذان أو فئران في الشارع أو في أرض أو في مبنى.
service-rats-words = جرذان, جرذ, فئران, فأر, فار, جرادين, قوارض, جحر, آفات, حشرات

## Other

service-noise = ضوضاء
service-noise-about = ضوضاء لا تتوقف، مثل الموسيقى أو الآلات أو أجهزة الإنذار.
service-noise-words = ضوضاء, ضجيج, إزعاج, ازعاج, صوت عالي, دوشة, موسيقى عالية, حفلة, أعمال بناء, إنذار, نباح, آلات
service-homeless-help = مساعدة شخص بلا مأوى
service-homeless-help-about = شخص في العراء قد يحتاج إلى مساعدة من فريق المدينة.
service-homeless-help-words = بلا مأوى, مشرد, مشردين, متشرد, ينام في الشارع, ملجأ, مأوى, خيمة, شخص محتاج, مساعدة
service-information = سؤال للمدينة
service-information-about = للاستفسار عن شيء دون أن يكون هناك ما يحتاج إلى إصلاح.
service-information-words = سؤال, استفسار, معلومات, معلومة, مساعدة, بمن أتصل, ساعات العمل, دوام, رقم الهاتف
service-other = شيء آخر
service-other-about = شيء لا يناسبه أي مما سبق.
service-other-words = شيء آخر, غير ذلك, أخرى, متفرقات, مشكلة أخرى, مشكلة مختلفة

## Questions that services ask, and the answers to choose from

question-choose-one = يُرجى اختيار إجابة واحدة
question-choose-several = يُرجى اختيار كل ما ينطبق
question-a-few-sentences = بضع جمل
question-number-of-feet = عدد الأقدام
question-date-or-time = تاريخ، أو تاريخ ووقت
question-sidewalk-length = كم يبلغ طول الضرر تقريبًا؟
question-sidewalk-hazard = ما الذي يجعله خطرًا؟
question-streetlight-wires = عليك الابتعاد عن الأسلاك المتدلية أو المكشوفة والاتصال بالرقم 911.
question-streetlight-problem = ما المشكلة في المصباح؟
answer-streetlight-problem-out = مطفأ
answer-streetlight-problem-flickering = يومض
answer-streetlight-problem-daytime = يضيء نهارًا
answer-streetlight-problem-damaged = العمود أو المصباح متضرر
question-streetlight-pole = ما الرقم المكتوب على العمود؟
question-streetlight-pole-hint = الحروف والأرقام التي على اللوحة
question-missed-collection-materials = ما الذي لم يُجمع؟
answer-missed-collection-materials-trash = القمامة
answer-missed-collection-materials-recycling = مواد إعادة التدوير
answer-missed-collection-materials-yard = مخلفات الحديقة
question-missed-collection-collection-day = متى كان موعد جمعها؟
question-fallen-tree-blocking = ما الذي تسدّه؟
answer-fallen-tree-blocking-road = الطريق
answer-fallen-tree-blocking-sidewalk = الرصيف
answer-fallen-tree-blocking-building = مبنى
answer-fallen-tree-blocking-nothing = لا شيء
question-traffic-signal-state = ما حال إشارة المرور؟
answer-traffic-signal-state-dark = كل أضوائها مطفأة
answer-traffic-signal-state-stuck = لا تتغير
answer-traffic-signal-state-flashing = تومض
answer-traffic-signal-state-turned = متجهة إلى غير اتجاهها
answer-traffic-signal-state-timing = تتغير أسرع أو أبطأ مما ينبغي
question-abandoned-vehicle-plate = ما المكتوب على لوحة المركبة؟
question-abandoned-vehicle-plate-hint = الحروف والأرقام، مع اسم الولاية
answer-yes = نعم
answer-no = لا
answer-not-known = لا أعرف

## Standard phrases for a report. A person picks them in their own language; the city reads them in its own.

phrase-dangerous = هذا خطر الآن.
phrase-blocks-walking = لا يستطيع المشاة المرور.
phrase-blocks-wheelchairs = لا تستطيع الكراسي المتحركة وعربات الأطفال المرور.
phrase-blocks-cars = لا تستطيع السيارات المرور.
phrase-since-days = الحال هكذا منذ بضعة أيام.
phrase-since-weeks = الحال هكذا منذ أسابيع.
phrase-again = أُصلح هذا من قبل ثم تعطل من جديد.
phrase-still-there = أغلقت المدينة بلاغي السابق، لكن المشكلة ما زالت قائمة.
phrase-worse = الحال يزداد سوءًا.
phrase-near-school = المكان قرب مدرسة.
phrase-call-me = يُرجى الاتصال بي قبل الحضور.
phrase-language = لغة هذا البلاغ هي اللغة التي أجيدها أكثر. يُرجى الاستعانة بمترجم عند الاتصال بي.
