# ما يقوله سطر الأوامر وحده. نصوص المساعدة بالإنجليزية في كل اللغات، وأسماء الأوامر والخيارات لا تُترجم.

## demo

demo-flow-title = بلاغ من الشارع إلى المدينة
demo-city-started = مدينة صغيرة تستمع على { $url }
demo-photo-drawn = رُسمت صورة حفرة في الطريق، وفيها مكان الكاميرا ووقتها: { $path }
demo-photo-chosen = الصورة المستخدمة: { $path }
# What the demo's report says, as a resident would write it.
demo-description = حفرة عميقة في المسار الأيمن، والسيارات تنحرف لتفاديها.
demo-place-pinned = لا تحمل الصورة مكان التقاطها، لذلك وُضعت علامة على الخريطة.
demo-offline = لا توجد إشارة على الهاتف.
demo-saved = حُفظ على الهاتف بالمرجع { $reference }. لم يُرسل أي شيء.
demo-queue = ما ينتظر على الهاتف:
demo-online = عادت الإشارة. يجري إرسال ما كان ينتظر.
demo-delivered = { $count ->
        [zero] لم يُسلَّم أي بلاغ.
        [one] سُلِّم بلاغ واحد.
        [two] سُلِّم بلاغان.
        [few] سُلِّمت { NUMBER($count) } بلاغات.
        [many] سُلِّم { NUMBER($count) } بلاغًا.
       *[other] سُلِّم { NUMBER($count) } بلاغ.
    }
demo-read-back = سؤال المدينة عما لديها:
demo-photo-at = الصورة الآن على { $url }
demo-kept = بقي الهاتف والمدينة في المجلد { $folder }

## Setting up, services

init-done = ضُبطت مدينتك: { $url }
services-title = الخدمات التي تقدمها المدينة
services-none = لا توجد خدمة مطابقة.
services-fresh = كما كانت لدى المدينة في { DATETIME($date) }
services-due-days = { $count ->
        [zero] يُنجز عادةً في اليوم نفسه
        [one] يُنجز عادةً خلال يوم واحد
        [two] يُنجز عادةً خلال يومين
        [few] يُنجز عادةً خلال { NUMBER($count) } أيام
        [many] يُنجز عادةً خلال { NUMBER($count) } يومًا
       *[other] يُنجز عادةً خلال { NUMBER($count) } يوم
    }
services-due-business-days = { $count ->
        [zero] يُنجز عادةً في اليوم نفسه
        [one] يُنجز عادةً خلال يوم عمل واحد
        [two] يُنجز عادةً خلال يومي عمل
        [few] يُنجز عادةً خلال { NUMBER($count) } أيام عمل
        [many] يُنجز عادةً خلال { NUMBER($count) } يوم عمل
       *[other] يُنجز عادةً خلال { NUMBER($count) } يوم عمل
    }
services-question-required = الإجابة مطلوبة
services-question-optional = الإجابة اختيارية

## Reports

report-saved = حُفظ البلاغ { $report } بالمرجع { $reference }. سيُرسل في المزامنة التالية.
sync-summary = { $delivered ->
        [zero] لم يُسلَّم أي بلاغ
        [one] سُلِّم بلاغ واحد
        [two] سُلِّم بلاغان
        [few] سُلِّمت { NUMBER($delivered) } بلاغات
        [many] سُلِّم { NUMBER($delivered) } بلاغًا
       *[other] سُلِّم { NUMBER($delivered) } بلاغ
    }، { $pending ->
        [zero] ولا شيء في الانتظار
        [one] وواحد في الانتظار
        [two] واثنان في الانتظار
        [few] و{ NUMBER($pending) } في الانتظار
        [many] و{ NUMBER($pending) } في الانتظار
       *[other] و{ NUMBER($pending) } في الانتظار
    }، { $attention ->
        [zero] ولا شيء يحتاج إلى تدخلك.
        [one] وواحد يحتاج إلى تدخلك.
        [two] واثنان يحتاجان إلى تدخلك.
        [few] و{ NUMBER($attention) } تحتاج إلى تدخلك.
        [many] و{ NUMBER($attention) } تحتاج إلى تدخلك.
       *[other] و{ NUMBER($attention) } تحتاج إلى تدخلك.
    }
list-none = لا توجد بلاغات على هذا الجهاز بعد.
list-title = بلاغاتك
# One report: $service is the city's name of a service, $state one of the states delivery-*.
list-line = { $service }: { $state }
# $label is one of the labels below.
list-detail = { $label }: { $value }
list-saved = حُفظ في { DATETIME($date) }
# $state is one of the states photo-state-*, $width and $height are pixels.
list-photo = الصورة: { $state } (العرض { $width } والارتفاع { $height } بكسل، والحجم { NUMBER($kilobytes) } كيلوبايت)
retry-done = سيُرسل البلاغ من جديد في المزامنة التالية.
discard-done = تم التخلي عن البلاغ، ولن يُرسل.
edit-done = حُفظت التغييرات. سيُرسل البلاغ في المزامنة التالية.

sync-nothing = لا يوجد ما يُرسل.

## What stands before the parts of a report

label-number = رقم البلاغ
label-place = المكان
label-due = الموعد المتوقع
label-city = المدينة

## A command line that cannot be understood. $help is the command that shows help, $option an option as it is typed.

usage-command-missing = يُرجى كتابة أمر، مثل {"\u2066"}list{"\u2069"}. لعرض الأوامر كلها: { $help }
usage-command-unknown = لا يوجد أمر باسم «{ $value }». لعرض الأوامر كلها: { $help }
usage-option-unknown = لا يوجد هنا خيار باسم «{ $option }». لعرض الخيارات: { $help }
usage-option-missing = ينقص هذا: { $option }. لمعرفة طريقة الكتابة: { $help }
usage-option-repeated = ورد «{ $option }» أكثر من مرة. يُرجى الإبقاء على واحد؛ انظر { $help }
usage-options-conflict = لا يجتمع «{ $option }» و«{ $other }». يُرجى حذف أحدهما؛ انظر { $help }
usage-value-missing = يحتاج «{ $option }» إلى قيمة. لمعرفة القيم: { $help }
usage-value-invalid = «{ $value }» لا تصلح قيمة للخيار «{ $option }». لمعرفة القيم: { $help }
usage-unreadable = لا يمكن فهم هذا الأمر. لمعرفة طريقة الكتابة: { $help }

## What was typed after an option

argument-place-invalid = «{ $value }» ليس مكانًا. يُرجى كتابة خط العرض وخط الطول وبينهما فاصلة، مثل {"\u2066"}39.95,-75.16{"\u2069"}
argument-redaction-invalid = «{ $value }» ليست منطقة من صورة. يُرجى كتابة الحافة اليسرى والحافة العليا والعرض والارتفاع بالبكسل وبينها فواصل، مثل {"\u2066"}10,20,300,200{"\u2069"}، أو زوايا مضلع، مثل {"\u2066"}10,20;310,20;160,220{"\u2069"}
argument-pair-invalid = لا توجد علامة يساوي في «{ $value }». يُرجى الكتابة بالشكل {"\u2066"}NAME=VALUE{"\u2069"}
argument-language-unknown = «{ $value }» ليست من لغاتنا. يُرجى الاطلاع على قائمة اللغات.

## The key of an encrypted data folder

key-file-exposed = يستطيع آخرون على هذا الحاسوب الوصول إلى ملف المفتاح { $path }. يُرجى حصره على صاحبه بالأمر {"\u2066"}chmod 600{"\u2069"} ثم المحاولة من جديد.
key-file-invalid = الملف { $path } لا يحتوي على مفتاح. المفتاح 32 بايتًا أو 64 رقمًا ست عشريًا.
sealed-unsupported = هذه النسخة من { -product } لا تستطيع تشفير بياناتها، ولذلك لا يمكن استخدام {"\u2066"}--key-file{"\u2069"}. يُرجى ترك هذا الخيار أو استخدام نسخة فيها الميزة {"\u2066"}sealed{"\u2069"}.

## Everything else

export-done = { $count ->
        [zero] لم يكن هناك ما يُصدَّر، والملف { $path } فارغ.
        [one] كُتب بلاغ واحد في { $path }
        [two] كُتب بلاغان في { $path }
        [few] كُتبت { NUMBER($count) } بلاغات في { $path }
        [many] كُتب { NUMBER($count) } بلاغًا في { $path }
       *[other] كُتب { NUMBER($count) } بلاغ في { $path }
    }
check-ok = كل شيء على ما يرام.
check-salvaged = { $count ->
        [zero] كانت البيانات تالفة ولم يمكن إنقاذ أي بلاغ. بقي الملف التالف محفوظًا.
        [one] كانت البيانات تالفة. أُنقذ بلاغ واحد، وبقي الملف التالف محفوظًا.
        [two] كانت البيانات تالفة. أُنقذ بلاغان، وبقي الملف التالف محفوظًا.
        [few] كانت البيانات تالفة. أُنقذت { NUMBER($count) } بلاغات، وبقي الملف التالف محفوظًا.
        [many] كانت البيانات تالفة. أُنقذ { NUMBER($count) } بلاغًا، وبقي الملف التالف محفوظًا.
       *[other] كانت البيانات تالفة. أُنقذ { NUMBER($count) } بلاغ، وبقي الملف التالف محفوظًا.
    }
check-photo-missing = لم تعد إحدى صور البلاغ { $reference } موجودة على هذا الجهاز.
check-photo-damaged = إحدى صور البلاغ { $reference } تالفة على هذا الجهاز. بقي الملف التالف محفوظًا.
check-pack-damaged = حزمة المدينة المثبتة متضررة. بلاغاتك بأمان؛ ثبّت الحزمة من ملفها مرة أخرى.
photo-done = الصورة جاهزة: العرض { $width } والارتفاع { $height } بكسل، والحجم { NUMBER($kilobytes) } كيلوبايت.
photo-fact-taken = التُقطت في { DATETIME($date) }، وكانت ساعتها على { $zone }
photo-fact-taken-somewhere = التُقطت في { DATETIME($date) }، إن كانت ساعتها مضبوطة على منطقتك الزمنية
photo-fact-place = مكان الالتقاط: { $place }
photo-fact-place-within = مكان الالتقاط: { $place }، بهامش { $length }
photo-fact-above-sea = { $length } فوق مستوى سطح البحر
photo-fact-below-sea = { $length } تحت مستوى سطح البحر
photo-fact-direction = اتجاه الكاميرا: { NUMBER($degrees) }° من الشمال مع عقارب الساعة
photo-fact-direction-magnetic = اتجاه الكاميرا: { NUMBER($degrees) }° من الشمال المغناطيسي مع عقارب الساعة
languages-title = اللغات
text-unknown = لا يوجد نص باسم «{ $key }». أسماء النصوص في المجلد locales.

## حزم المدن

# المتغير public نص المفتاح العام
pack-key-made = المفتاح السري في { $path }؛ احتفظ به لنفسك. يمكن للجميع الحصول على { $path }.pub: { $public }
pack-key-not-secret = لا يحتوي الملف { $path } على المفتاح السري لحزمة. أنشئ مفتاحًا بالأمر: curbline pack key -o FILE
# المتغير name اسم مدينة بين الحزم، والمتغير version إصدار حزمتها
pack-built = حزمة { $name }، الإصدار { $version }، في { $path } ({ NUMBER($kilobytes) } كيلوبايت).
# المتغير text أحد نصوص packs.ftl عن ملف تُصنع منه حزمة
pack-fault = { $file }: { $text }
pack-fault-line = { $file }، السطر { $line }: { $text }
pack-faults = { $count ->
        [zero] لم تُصنع حزمة، مع أنه لا أخطاء.
        [one] لم تُصنع حزمة؛ يجب تصحيح خطأ واحد أولًا.
        [two] لم تُصنع حزمة؛ يجب تصحيح خطأين أولًا.
        [few] لم تُصنع حزمة؛ يجب تصحيح { NUMBER($count) } أخطاء أولًا.
        [many] لم تُصنع حزمة؛ يجب تصحيح { NUMBER($count) } خطأً أولًا.
       *[other] لم تُصنع حزمة؛ يجب تصحيح { NUMBER($count) } خطأ أولًا.
    }
pack-valid = حزمة { $name }، الإصدار { $version }، كاملة وموقَّعة بهذا المفتاح.
pack-shown = حزمة { $name }، الإصدار { $version }، كاملة. يعرّفك بمن وقّعها الأمر: curbline pack verify
pack-shown-built = صُنعت في { DATETIME($date) }
# المتغير section اسم جزء، مثل streets
pack-shown-section = { $section }: { NUMBER($bytes) } بايت
pack-shown-expired = { $section }: لم يعد صالحًا منذ { DATETIME($date) }
pack-installed = حزمة { $name }، الإصدار { $version }، مثبتة.
pack-removed = لم تعد هناك حزمة مدينة.

## The city and the network

city-is = المدينة على العنوان { $url }، ويجري التخاطب معها كما يقول «{ $profile }».
city-understood = فُهم كلامها بصيغة { $format }.
city-unknown = لم يُعرف عنها شيء بعد.
city-lists-ours = تُظهر قائمتها ما تسلمته من هنا، ولذلك يمكنها إثبات أن بلاغًا لم يصل.
city-hides-ours = لا تُظهر قائمتها ما تسلمته من هنا، ولذلك لا تثبت شيئًا.
city-lists-unknown = لا يُعرف بعد هل تُظهر قائمتها ما تتسلمه.
network-photos-always = تُرسل الصور على أي شبكة.
network-photos-not-roaming = تُرسل الصور على أي شبكة ما عدا أثناء التجوال.
network-photos-unmetered = تُرسل الصور عبر واي فاي وغيرها من الشبكات التي لا تكلّف شيئًا إضافيًا.
network-load = ما لم يُرسل بعد: { NUMBER($kilobytes) } كيلوبايت
arrived-done = يُعدّ البلاغ واصلًا إلى المدينة.

## The files that photos are made from

originals-nothing = لا يُحفظ شيء من الملفات التي تُصنع منها الصور.
originals-digest = تُحفظ مع كل صورة قيمة {"\u2066"}SHA-256{"\u2069"} للملف الذي صُنعت منه.
originals-whole = تُحفظ الملفات التي تُصنع منها الصور مشفرةً على هذا الجهاز. وهي تُظهر ما غُطّي في الصور وتحتوي على مكان الكاميرا ووقتها، ولا تُرسل أبدًا.
originals-from-now-on = يسري هذا على الصور من الآن فصاعدًا، وما حُفظ من قبل يبقى كما هو.
# $path is the name of the new file, $sha256 a digest of 64 digits and letters.
original-written = كُتب الملف الأصلي دون تشفير في { $path }، وقيمة {"\u2066"}SHA-256{"\u2069"} له هي { $sha256 }
list-original-digest = قيمة {"\u2066"}SHA-256{"\u2069"} للملف الأصلي: { $sha256 }
list-original-kept = الملف الأصلي محفوظ مشفرًا على هذا الجهاز، وقيمة {"\u2066"}SHA-256{"\u2069"} له: { $sha256 }
check-original-missing = لم يعد الملف الأصلي لإحدى صور البلاغ { $reference } موجودًا على هذا الجهاز.
check-original-damaged = الملف الأصلي لإحدى صور البلاغ { $reference } تالف على هذا الجهاز. بقي الملف التالف محفوظًا.
## الطلبات قرب مكان، والطلبات المتابَعة

nearby-title = ما أُبلغ عنه قرب ذلك المكان ولم يُغلق، حسب المعروف على هذا الجهاز:
nearby-none = لا يُعرف على هذا الجهاز شيء أُبلغ عنه قرب ذلك المكان. تصل طلبات الآخرين عند المزامنة: {"\u2066"}curbline sync{"\u2069"}
nearby-line = { $service }، على بعد { $length }
nearby-own = بلاغ من هذا الجهاز
nearby-followed = متابَع
nearby-requested = أُبلغ عنه في { $date }
follow-done = يُتابَع الطلب { $number } من الآن، وتصل أخباره مع كل مزامنة. لم يُرسل شيء إلى المدينة.
unfollow-done = لم يعد الطلب { $number } متابَعًا.
follows-title = طلبات الآخرين المتابَعة:
follows-none = لا توجد طلبات متابَعة.
follows-unheard = لم تقل المدينة شيئًا عنه بعد.

## where

where-no-pack = لا توجد حزمة مدينة على هذا الجهاز، فلا يُعرف إلى من يتبع هذا المكان. يُرجى طلب حزمة من المدينة.
# $rule is the name that the city's pack gives a rule.
where-rule = بحسب القاعدة: { $rule }
# $layer is a set of districts and $district one of them, as the city's pack calls them.
where-district = { $layer }: { $district }
