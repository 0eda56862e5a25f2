# What became of a request, in words that every city's own words can be told in, and the reasons for an end.
# A city's own words are shown beside these.

status-received = طلبك لدى المدينة.
status-assigned = أُحيل طلبك إلى من يتولون هذا الأمر.
status-inspected = عاين المكانَ شخصٌ من المدينة.
status-scheduled = حُدِّد موعد للعمل.
status-in-progress = بدأ العمل.
status-on-hold = لا بد أن ينتظر العمل.
status-reopened = طلبك مفتوح من جديد.
status-closed = طلبك مغلق.
reason-done = أُنجز العمل.
reason-duplicate = كانت المدينة تعلم بهذا من شخص آخر.
reason-transferred = يتولى الأمر الآن مكتب آخر.
reason-unfounded = عاينت المدينة المكان ولم تجد المشكلة.
reason-not-ours = المدينة ليست مسؤولة عن هذا.
reason-private = المكان أرض خاصة، وعلى المالك أن يتصرف.
reason-no-access = لم تستطع المدينة الوصول إلى المكان.
reason-not-enough = لم تكن لدى المدينة معلومات كافية.
reason-withdrawn = سُحب الطلب.
reason-none-given = لم تذكر المدينة سببًا.
closed-quickly = أغلقت المدينة هذا بعد وقت قصير جدًا. إن كانت المشكلة ما زالت قائمة فيمكنك قول ذلك.
still-there = المشكلة ما زالت قائمة
# Around words of the city in another language: $language is the name of a language.
city-words-in = بكلمات المدينة نفسها ({ $language })
city-words-original = كما كتبته المدينة
