### Where something is, who answers for it, and what was filed near it.

## ما أُبلغ عنه قرب مكان

advice-filed-before = { $days ->
        [0] أُبلغ عن هذا اليوم على بعد { $length } من هنا: الطلب { $number }. يمكن متابعة ذلك الطلب أو إرسال هذا البلاغ على أي حال.
        [zero] أُبلغ عن هذا قبل { NUMBER($days) } يوم على بعد { $length } من هنا: الطلب { $number }. يمكن متابعة ذلك الطلب أو إرسال هذا البلاغ على أي حال.
        [one] أُبلغ عن هذا قبل يوم واحد على بعد { $length } من هنا: الطلب { $number }. يمكن متابعة ذلك الطلب أو إرسال هذا البلاغ على أي حال.
        [two] أُبلغ عن هذا قبل يومين على بعد { $length } من هنا: الطلب { $number }. يمكن متابعة ذلك الطلب أو إرسال هذا البلاغ على أي حال.
        [few] أُبلغ عن هذا قبل { NUMBER($days) } أيام على بعد { $length } من هنا: الطلب { $number }. يمكن متابعة ذلك الطلب أو إرسال هذا البلاغ على أي حال.
        [many] أُبلغ عن هذا قبل { NUMBER($days) } يومًا على بعد { $length } من هنا: الطلب { $number }. يمكن متابعة ذلك الطلب أو إرسال هذا البلاغ على أي حال.
       *[other] أُبلغ عن هذا قبل { NUMBER($days) } يوم على بعد { $length } من هنا: الطلب { $number }. يمكن متابعة ذلك الطلب أو إرسال هذا البلاغ على أي حال.
    }
request-unknown = الطلب «{ $number }» غير معروف على هذا الجهاز. يُرجى البحث عن رقمه في قائمة الطلبات القريبة أو الطلبات المتابَعة.
## الموقع

fix-refused-mock = تطبيق آخر يختلق الموقع. يُرجى إيقاف المواقع الوهمية في إعدادات هذا الجهاز.
fix-refused-no-fix = لا يعرف جهاز الاستقبال مكانه بعد. يُرجى الانتقال إلى مكان مكشوف تحت السماء والانتظار قليلًا.
fix-refused-range = يذكر جهاز الاستقبال مكانًا ليس على الخريطة. يُرجى إطفاؤه وتشغيله من جديد.
fix-refused-null = يقول جهاز الاستقبال صفر درجة، وهذا ما يقوله حين لا يعرف شيئًا. يُرجى إطفاؤه وتشغيله من جديد.
fix-refused-dilution = مواضع الأقمار الصناعية أسوأ من أن تعطي مكانًا نافعًا. يُرجى الانتقال إلى مكان مكشوف تحت السماء.
fix-refused-stale = { $minutes ->
        [zero] عمر هذه القراءة بحسب ساعة هذا الجهاز { NUMBER($minutes) } دقيقة. يُرجى انتظار قراءة جديدة.
        [one] عمر هذه القراءة بحسب ساعة هذا الجهاز دقيقة واحدة. يُرجى انتظار قراءة جديدة.
        [two] عمر هذه القراءة بحسب ساعة هذا الجهاز دقيقتان. يُرجى انتظار قراءة جديدة.
        [few] عمر هذه القراءة بحسب ساعة هذا الجهاز { NUMBER($minutes) } دقائق. يُرجى انتظار قراءة جديدة.
        [many] عمر هذه القراءة بحسب ساعة هذا الجهاز { NUMBER($minutes) } دقيقة. يُرجى انتظار قراءة جديدة.
       *[other] عمر هذه القراءة بحسب ساعة هذا الجهاز { NUMBER($minutes) } دقيقة. يُرجى انتظار قراءة جديدة.
    }
fix-refused-rollover = { $weeks ->
        [zero] تاريخ جهاز الاستقبال خاطئ بفارق { NUMBER($weeks) } أسبوع، كما في الأجهزة القديمة التي تجاوز عدّاد أسابيعها حدّه. يُرجى استخدام جهاز آخر.
        [one] تاريخ جهاز الاستقبال خاطئ بفارق أسبوع واحد، كما في الأجهزة القديمة التي تجاوز عدّاد أسابيعها حدّه. يُرجى استخدام جهاز آخر.
        [two] تاريخ جهاز الاستقبال خاطئ بفارق أسبوعين، كما في الأجهزة القديمة التي تجاوز عدّاد أسابيعها حدّه. يُرجى استخدام جهاز آخر.
        [few] تاريخ جهاز الاستقبال خاطئ بفارق { NUMBER($weeks) } أسابيع، كما في الأجهزة القديمة التي تجاوز عدّاد أسابيعها حدّه. يُرجى استخدام جهاز آخر.
        [many] تاريخ جهاز الاستقبال خاطئ بفارق { NUMBER($weeks) } أسبوعًا، كما في الأجهزة القديمة التي تجاوز عدّاد أسابيعها حدّه. يُرجى استخدام جهاز آخر.
       *[other] تاريخ جهاز الاستقبال خاطئ بفارق { NUMBER($weeks) } أسبوع، كما في الأجهزة القديمة التي تجاوز عدّاد أسابيعها حدّه. يُرجى استخدام جهاز آخر.
    }
fix-refused-date = يقول جهاز الاستقبال إن اليوم هو { $date }. يُرجى التأكد من صحة ساعة هذا الجهاز.
fix-refused-jump = قفز الموقع مسافة { $length }، أسرع مما ينتقل أي أحد. يُرجى الانتظار حتى يستقر.

fix-enough = دقة الموقع { $length }، وهذا يكفي.
fix-enough-chosen = يُستخدم المكان الذي اختير.
fix-wait = يجري البحث عن الموقع. يُرجى البقاء في مكان مكشوف تحت السماء والانتظار قليلًا.
fix-wait-closer = دقة الموقع حتى الآن { $length }، والمطلوب { $needed }. يُرجى الانتظار قليلًا.
fix-not-enough = دقة الموقع { $length } فقط، والمطلوب { $needed }. يُرجى الانتقال إلى مكان مكشوف تحت السماء، أو وضع العلامة على الخريطة باليد، أو كتابة العنوان.
fix-none = تعذّر العثور على الموقع. يُرجى الانتقال إلى مكان مكشوف تحت السماء، أو وضع العلامة على الخريطة باليد، أو كتابة العنوان.

receiver-unreachable = لا يجيب أي جهاز استقبال على { $address }. يُرجى التأكد من أن gpsd يعمل هناك ومن صحة العنوان.
receiver-gone = اختفى جهاز الاستقبال على { $address }. يُبحث عنه من جديد تلقائيًا.
receiver-not-gpsd = ما يجيب على { $address } ليس gpsd. يُرجى ذكر عنوان gpsd، مثل {"\u2066"}localhost:2947{"\u2069"}.
receiver-unreadable = تتعذر قراءة جهاز الاستقبال { $path }. يُرجى التأكد من أنه موصول ومن السماح باستخدامه.

mark-unknown = لا توجد علامة { $mark } على هذا الجهاز. ربما جرى التخلي عنها من قبل.

## A place in words. $street and $cross are names of streets and stay as they are; the place may stand alone or behind
## "The report is". $distance is "20 meters", $direction one of the directions below.

place-on-street = في شارع { $street }
place-on-street-near = في شارع { $street } قرب { $cross }
place-on-street-away = في شارع { $street }، على بُعد { $distance } { $direction } من موقعكم
place-on-street-near-away = في شارع { $street } قرب { $cross }، على بُعد { $distance } { $direction } من موقعكم
place-on-street-here = في شارع { $street }، حيث أنتم الآن
place-on-street-near-here = في شارع { $street } قرب { $cross }، حيث أنتم الآن
place-away = على بُعد { $distance } { $direction } من موقعكم
place-here = حيث أنتم الآن
direction-north = إلى الشمال
direction-north-east = إلى الشمال الشرقي
direction-east = إلى الشرق
direction-south-east = إلى الجنوب الشرقي
direction-south = إلى الجنوب
direction-south-west = إلى الجنوب الغربي
direction-west = إلى الغرب
direction-north-west = إلى الشمال الغربي

## A word about an address that was typed. It is kept as it was typed in any case. $address and $other are as the city writes
## them.

address-near = هل المقصود «{ $address }»؟ العنوان كما كُتب غير موجود في قائمة شوارع المدينة.
address-ambiguous = قد يكون هذا «{ $address }» أو «{ $other }». يُرجى إضافة الاتجاه أو نوع الشارع.
address-unknown = هذا العنوان غير موجود في قائمة شوارع المدينة. يُرجى التحقق من صحته؛ وهو محفوظ كما كُتب.

## Whose a place is. $name is an office as the city writes it, $neighbour a city or county, $distance a length with its unit.

place-outside = هذا المكان خارج المدينة. إذا كانت العلامة في غير موضعها فيُرجى نقلها، وإلا فسؤال الجهة المسؤولة هناك.
place-outside-in = هذا المكان خارج المدينة، في { $neighbour }. إذا كانت العلامة في غير موضعها فيُرجى نقلها، وإلا فالإبلاغ هناك.
place-near-border = يبعد حد المدينة { $distance } فقط، فقد يكون هذا المكان خارجها. يُرجى التحقق من العلامة ونقلها عند الحاجة.
place-near-neighbour = يبعد الحد مع { $neighbour } مسافة { $distance } فقط، فقد يكون هذا المكان في الجانب الآخر. يُرجى التحقق من العلامة ونقلها عند الحاجة.
responsible-city = تتولى هذا الأمر جهة في المدينة: { $name }. يصل بلاغك إليها.
responsible-city-phone = تتولى هذا الأمر جهة في المدينة: { $name }. يصل بلاغك إليها، ورقم الهاتف هو { $phone }
responsible-other = تتولى هذا الأمر { $name } وليس المدينة. يُرجى الاتصال بالرقم { $phone } أو زيارة { $link }
responsible-other-phone = تتولى هذا الأمر { $name } وليس المدينة. يُرجى الاتصال بالرقم { $phone }
responsible-other-link = تتولى هذا الأمر { $name } وليس المدينة. يُرجى زيارة { $link }
responsible-other-silent = تتولى هذا الأمر { $name } وليس المدينة. يُرجى إرسال البلاغ على أي حال، ويمكن للمدينة أن تخبر بالمزيد.
responsible-unknown = ستقرر المدينة من يتولى هذا الأمر. يُرجى إرسال البلاغ كالمعتاد.
responsible-near-border = هناك حد قريب، فقد يكون ما يلي صحيحًا أيضًا:

## Why, each a line of its own. $layer is a set of districts and $district one of them, $owner and $asset are words of the city.

reason-service = الأمر يخص هذه الخدمة.
reason-district = المكان في: { $layer } { $district }
reason-owner = يعتني بالشارع: { $owner }
reason-asset = الأمر يخص: { $asset }

## What is told beside the places that an address may mean.

address-no-pack = لا توجد على هذا الجهاز حزمة للمدينة تتضمن الشوارع. يُرجى طلبها من المدينة.
address-near-misses = لا يوجد ما يطابق النص المكتوب تمامًا. هذه أقرب النتائج:
address-incomplete = يُرجى ذكر الشارع، مع رقم المنزل إن أمكن.
address-too-long = هذا أطول من أن يكون عنوانًا. يُرجى ذكر الشارع ورقم المنزل.
address-not-found = لا يوجد في قائمة المدينة شارع أو تقاطع أو مَعلَم بهذا الاسم. يُرجى التحقق من الكتابة أو ذكر شارع قريب.
address-outside = هذه الإحداثيات ليست في هذه المدينة. يُرجى التحقق منها أو ذكر شارع.
address-parcel = يبدو هذا رقم قطعة أرض. يُرجى ذكر الشارع ورقم المنزل.
