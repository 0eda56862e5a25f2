# The help of the command line. Names of commands and options, and words in CAPITALS that stand for a value, are never translated.

## What stands around it

help-usage = الاستعمال
help-commands = الأوامر
help-arguments = المُدخلات
help-options = الخيارات
help-help = عرض هذه المساعدة
help-version = عرض الإصدار
help-subcommand = عرض هذه المساعدة أو مساعدة أمر بعينه
# $value is what is taken where the option is not given.
help-default = [القيمة المبدئية: { $value }]
# $values are the words to choose from, as they are typed.
help-choices = [إحدى القيم: { $values }]

## Commands

help-curbline = بلاغات إلى المدينة عبر 311، تُحفظ فورًا وتُرسل عند توفر الاتصال.
help-demo = القصة كلها في أمر واحد: مدينة، وهاتف بلا إشارة، وبلاغ، وتسليمه
help-init = تذكُّر المدينة التي يجري التخاطب معها؛ لا يحتاج إلى شبكة
help-city = المدينة: كيف يجري التخاطب مع خادمها، وما عُرف عنه
help-services = الخدمات التي تقدمها المدينة
help-report = حفظ بلاغ ووضعه في قائمة الانتظار؛ لا يستخدم الشبكة أبدًا
help-sync = تسليم ما حان وقته، والتحقق منه، والسؤال عن الأخبار
help-network = الشبكات التي يجوز إرسال الصور عليها، وحجم ما ينتظر
help-originals = ما يُحفظ من الملفات التي تُصنع منها الصور
help-original = كتابة الملف الذي صُنعت منه صورة، دون تشفير وبعد مقارنته بقيمة {"\u2066"}SHA-256{"\u2069"}
help-list = كل البلاغات وحالتها
help-status = بلاغ واحد وحالته
help-retry = إعادة إرسال بلاغ لم يُرسل أو بلاغ متوقف
help-arrived = بلاغ مشكوك في وصوله صار لدى المدينة: رآه شخص هناك
help-discard = التخلي عن بلاغ لم يُرسل أو بلاغ متوقف
help-edit = تعديل بلاغ لم يُرسل أو بلاغ متوقف
help-nearby = ما أُبلغ عنه حول مكان، حسب المعروف على هذا الجهاز؛ لا يحتاج إلى شبكة
help-follow = متابعة طلب شخص آخر بدلًا من الإبلاغ عن الشيء نفسه مرة أخرى؛ تصل أخباره مع كل مزامنة
help-unfollow = إيقاف متابعة طلب
help-address = الأماكن التي قد يقصدها نص، أو عنوان مكان، حسب حزمة المدينة
help-where = أين يقع مكان: داخل المدينة أو خارجها، ومناطقه، ومن المسؤول وبأي قاعدة
help-photo = ما تقوله صورة عن نفسها، وجعلها آمنة: معتدلة وبلا بيانات وصفية وبحجم مناسب
help-pack = حزم المدن: ما تعرفه مدينة، في ملف واحد موقَّع
help-pack-key = صنع مفتاحين: السري في FILE، والعام للجميع في {"\u2066"}FILE.pub{"\u2069"}
help-pack-build = فحص مجلد من الملفات العادية وصنع حزمة منه
help-pack-verify = التحقق من أن حزمة كاملة وموقَّعة بمفتاح
help-pack-show = ما تقوله حزمة عن نفسها، أيًّا كان من وقّعها
help-pack-remove = الاستغناء عن الحزمة المثبتة، ليمكن تثبيت حزمة مدينة أخرى
help-fix = مكان هذا الجهاز، بجهاز استقبال للأقمار الصناعية بجانبه
help-languages = اللغات المتوفرة
help-text = رسالة واحدة بالكلمات
help-export = كل ما أُبلغ عنه، لبرامج أخرى
help-check = التحقق من مجلد البيانات؛ وإنقاذ ما تلف

## Options of every command

help-arg-data-dir = مكان حفظ البلاغات والصور؛ وإلا فمجلد البيانات المعتاد في النظام
help-arg-key-file = تشفير مجلد البيانات بهذا المفتاح: 32 بايتًا أو 64 رقمًا ست عشريًا في ملف لصاحبه وحده. يحتاج إلى نسخة فيها الميزة {"\u2066"}sealed{"\u2069"}
help-arg-language = اللغة المستخدمة، مثل {"\u2066"}es{"\u2069"}؛ وإلا فلغة النظام
help-arg-json = كتابة مستند JSON واحد بالضبط في stdout
help-arg-verbose = تسجيل تفاصيل أكثر في stderr؛ وبتكرار الخيار تزيد التفاصيل

## Options and arguments with one meaning everywhere. A place is latitude and longitude in degrees (WGS 84).

help-arg-report-id = البلاغ، كما يعرضه list
help-arg-photo-id = الصورة، كما يعرضها {"\u2066"}list --json{"\u2069"}
help-arg-output = الملف الذي يُكتب
help-arg-at = المكان: خط العرض وخط الطول بالدرجات وبينهما فاصلة
help-arg-photo = صورة؛ يؤخذ منها المكان والوقت إن لم يُذكرا
help-arg-address = المكان بالكلمات
help-arg-description = ما المشكلة
help-arg-attribute = إجابة عن سؤال تطرحه الخدمة؛ يُكرر الخيار لعدة إجابات
help-arg-first-name = الاسم الأول لصاحب البلاغ
help-arg-last-name = اسم عائلة صاحب البلاغ
help-arg-email = البريد الإلكتروني لصاحب البلاغ
help-arg-phone = رقم هاتف صاحب البلاغ
help-arg-anonymous = دون ذكر أي اسم
help-arg-redact = منطقة تُغطى، بالبكسل في الصورة المعتدلة: مستطيل، أو زوايا مضلع {"\u2066"}X,Y;X,Y;X,Y{"\u2069"}. بالأسود، أو بعدد قليل من مربعات ألوانها إذا سبقتها {"\u2066"}pixelate:{"\u2069"}

## Options and arguments of one command

help-demo-photo = صورة من عندك
help-demo-keep = الإبقاء على {"\u2066"}DIR/phone{"\u2069"} و{"\u2066"}DIR/city{"\u2069"}
help-init-server = عنوان GeoReport الأساسي
help-init-api-key = المفتاح الذي أعطته المدينة
help-init-jurisdiction = أي مدينة، حين يخدم خادم واحد عدة مدن
help-init-profile = وصف مدمج للخادم، أو ملف فيه وصف
help-init-pack = حزمة مدينة تُثبَّت، لتُعرف الخدمات والأماكن دون شبكة
help-init-pack-key = المفتاح العام الذي يجب أن توقَّع به حزم هذه المدينة
help-init-plain-http = السماح بعنوان يبدأ بـ {"\u2066"}http://{"\u2069"} وليس على هذا الجهاز. عندئذ يستطيع كل من في الطريق قراءة البلاغات والأسماء ومفتاح API وتغييرها؛ وهو مخصص لمدينة على شبكة خاصة
help-init-pins = عدم التخاطب مع الخادم إلا إن كان له هذا المفتاح، إلى جانب شهادة يثق بها النظام؛ يُكرر الخيار لمفتاح احتياطي
help-services-refresh = سؤال المدينة أولًا
help-services-search = الخدمات التي فيها هذه الكلمات فقط، بأي لغة
help-services-code = خدمة واحدة وأسئلتها
help-report-service = الخدمة المطلوبة
help-report-accuracy = مقدار الخطأ المحتمل في المكان، بالأمتار
help-edit-accuracy = مقدار الخطأ المحتمل في المكان، بالأمتار
help-edit-service = خدمة أخرى
help-sync-deadline = الاستمرار إلى أن ينتهي كل شيء أو يمضي هذا العدد من الثواني
help-sync-connection = نوع اتصال هذا الجهاز، لأنه لا يستطيع معرفته بنفسه
help-network-photos = الشبكات التي يجوز إرسال الصور عليها من الآن فصاعدًا
help-originals-kept = من الآن فصاعدًا: لا شيء، أو قيمة {"\u2066"}SHA-256{"\u2069"}، أو الملفات أيضًا في مجلد مشفر. الملف يُظهر ما غُطّي في الصورة وفيه ما أُزيل منها، ولا يُرسل أبدًا
help-arrived-number = رقمه لدى المدينة
help-follow-number = رقم الطلب لدى المدينة
help-follow-list = عرض الطلبات المتابَعة
help-unfollow-number = رقم الطلب لدى المدينة
help-nearby-accuracy = مقدار الخطأ المحتمل في المكان، بالأمتار؛ ويُعرض أيضًا ما يقع ضمنه
help-nearby-service = من هذه الخدمة فقط
help-nearby-radius = مدى البحث حول المكان، بالأمتار
help-nearby-limit = هذا العدد من الأقرب
help-address-text = عنوان أو تقاطع أو مَعلَم أو إحداثيات
help-address-at = أقرب عنوان إلى هذا المكان بدلًا من ذلك: خط العرض وخط الطول بالدرجات
help-address-suggest = عرض ما قد يُكمل TEXT بدلًا من ذلك، كما أثناء الكتابة
help-where-accuracy = مقدار الخطأ المحتمل في المكان، بالأمتار؛ ويُعرض أيضًا ما يقع ضمنه
help-where-service = الخدمة المطلوبة هناك
help-where-owner = من يعتني بالشارع، كما في قائمة شوارع المدينة
help-where-asset = ما الموجود هناك، كما تسميه قواعد المدينة
help-photo-input = الصورة
help-photo-output = مكان حفظ النتيجة؛ ومن دونه تُعرض المعلومات فقط
help-photo-thumbnail = مكان حفظ صورة مصغرة
help-photo-max-edge = الضلع الأطول بالبكسل
help-photo-quality = جودة JPEG
help-pack-build-folder = المجلد الذي فيه {"\u2066"}pack.json{"\u2069"}
help-pack-build-key = المفتاح السري للتوقيع
help-pack-pack = الحزمة
help-pack-verify-key = المفتاح العام، أو السري الذي يتبعه
help-fix-gpsd = سؤال gpsd هناك
help-fix-nmea = قراءة {"\u2066"}NMEA 0183{"\u2069"} من منفذ تسلسلي، مثل {"\u2066"}/dev/ttyUSB0{"\u2069"}، أو من ملف
help-fix-service = بالدقة التي تحتاج إليها هذه الخدمة؛ وإلا فبدقة 30 مترًا
help-fix-seconds = عدم انتظار مكان دقيق بما يكفي أكثر من هذه المدة؛ وإلا فـ 45
help-fix-when = هذا تسجيل بدأ في هذه اللحظة، مثل {"\u2066"}2026-03-01T08:00:00Z{"\u2069"}؛ ويُقرأ إلى آخره
help-text-key = معرّف الرسالة
help-text-arguments = قيمة تشير إليها الرسالة
help-export-format = الصيغة
