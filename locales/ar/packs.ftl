### What is wrong with a city pack or the files it is made of.

## لماذا لا تُقبل حزمة؛ وتبقى الحزمة المستعملة كما هي

pack-too-large = حجم هذا الملف أكبر من { NUMBER($megabytes) } ميغابايت، فلا يمكن أن يكون حزمة مدينة. تحقق من أنك اخترت الملف الصحيح.
pack-not-one = هذا الملف ليس حزمة مدينة. تحقق من أنك اخترت الملف الصحيح.
pack-newer = تحتاج حزمة المدينة هذه إلى إصدار أحدث من { -product }. حدّث { -product } ثم حاول مرة أخرى.
pack-damaged = حزمة المدينة هذه ناقصة أو تضررت في الطريق. احصل عليها من مدينتك مرة أخرى.
pack-key-invalid = هذا ليس مفتاح حزمة مدينة. يبدأ المفتاح بـ ed25519: ويليه 44 حرفًا ورقمًا؛ اطلبه من مدينتك.
pack-not-signed = لم توقَّع حزمة المدينة هذه بالمفتاح الذي أعطيته. تأكد مع مدينتك من أن كليهما صحيح.
pack-other-key = تأتي حزم مدينتك بمفتاح غير هذا. اسأل مدينتك؛ وإن كان لها مفتاح جديد حقًا فأزل الحزمة وثبّت الجديدة.
# المتغيران name و installed اسمان لمدينتين بين الحزم، مثل philadelphia
pack-other-city = هذه الحزمة لـ «{ $name }»، أما المستعملة فهي لـ «{ $installed }». أزل الحزمة أولًا إن أردت تغيير المدينة.
pack-older = إصدار حزمة المدينة هذه { $version }، وهو أقدم من الإصدار المستعمل { $installed }. احتفظ بالأحدث أو احصل على آخر إصدار من مدينتك.
pack-future = تقول حزمة المدينة هذه إنها صُنعت في { DATETIME($date) }، وهذا في المستقبل. تحقق من تاريخ هذا الجهاز ووقته.
pack-update-not-signed = يعرض خادم مدينتك حزمة غير موقَّعة بمفتاح مدينتك، فلم تُقبل. تبقى حزمتك كما هي؛ أخبر مدينتك.
pack-updated = جُدّدت حزمة مدينتك؛ والإصدار المستعمل الآن { $version }.

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
