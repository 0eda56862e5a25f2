# ما حدث للبلاغ كما يُقرأ في القائمة أو في صفحة البلاغ.

## Delivery: a word or two for a list

delivery-queued = محفوظ ولم يُرسل بعد
delivery-sending = قيد الإرسال
delivery-uncertain = قيد التحقق مع المدينة
delivery-accepted = استلمته المدينة
delivery-parked = يحتاج إلى تدخلك

## Photos: a word or two for a list

photo-state-kept = على هذا الجهاز
photo-state-uploading = قيد الإرسال
photo-state-delivered = لدى المدينة
photo-state-dropped = لم تقبلها المدينة

## Where a report is, in a sentence

tracking-id = استلمت المدينة بلاغك. رقمه هو { $number }.
tracking-id-due = استلمت المدينة بلاغك. رقمه هو { $number }، ومن المتوقع إنجازه بحلول { $due }.
tracking-token = بلاغك لدى المدينة، وستعطيه رقمًا قريبًا. لا حاجة إلى أي إجراء آخر منك.
tracking-blackbox = بلاغك لدى المدينة. هذه الخدمة لا تعطي أرقامًا للبلاغات.
tracking-waiting = بلاغك محفوظ بأمان على هذا الجهاز، وسيُرسل في أقرب وقت ممكن.
tracking-sending = يجري إرسال بلاغك إلى المدينة.
tracking-uncertain = انقطع الاتصال قبل أن تتمكن المدينة من الرد. سنتحقق من وصول بلاغك إليها قبل إرسال أي شيء مرة أخرى.
tracking-parked = يحتاج بلاغك إلى تدخلك قبل أن يمكن إرساله. { $reason }

## The photo of a report

photo-is-at = تعرض المدينة صورتك على { $url }
photo-on-device = صورتك محفوظة على هذا الجهاز إلى أن تصل إلى المدينة.
photo-under-way = وصل { NUMBER($percent) } في المئة من صورتك إلى المدينة، والباقي في الطريق.
photo-being-confirmed = أُرسلت الصورة. يجري التحقق من ظهورها لدى المدينة.
photo-not-taken = بلاغك لدى المدينة، لكنها لم تقبل الصورة. الصورة محفوظة على هذا الجهاز.
photo-one-too-many = تقبل المدينة مع البلاغ صورًا أقل مما أُضيف، ولذلك لم تُرسل هذه الصورة. وهي محفوظة على هذا الجهاز.
photo-never-taken = لا تقبل المدينة صورًا مع هذا البلاغ. صورتك محفوظة على هذا الجهاز.
photo-lost = لدى المدينة بلاغك، لكن الصورة لم تعد على هذا الجهاز وتعذّر إرسالها.

## What the city says about a report

city-status-open = مفتوح
city-status-closed = مغلق
city-status-other = تقول المدينة: { $status }
report-due = من المتوقع إنجازه بحلول { $due }
anonymous = دون اسم

## What deserves a second look; nothing of it has to be done

advice-photo-old = { $days ->
        [zero] التُقطت الصورة قبل { NUMBER($days) } يوم. يُرجى التأكد من أن المكان ما زال كما فيها.
        [one] التُقطت الصورة قبل يوم واحد. يُرجى التأكد من أن المكان ما زال كما فيها.
        [two] التُقطت الصورة قبل يومين. يُرجى التأكد من أن المكان ما زال كما فيها.
        [few] التُقطت الصورة قبل { NUMBER($days) } أيام. يُرجى التأكد من أن المكان ما زال كما فيها.
        [many] التُقطت الصورة قبل { NUMBER($days) } يومًا. يُرجى التأكد من أن المكان ما زال كما فيها.
       *[other] التُقطت الصورة قبل { NUMBER($days) } يوم. يُرجى التأكد من أن المكان ما زال كما فيها.
    }
advice-photo-future = تقول الصورة إنها التُقطت في المستقبل. يُرجى مراجعة تاريخ الكاميرا التي جاءت منها.
advice-photo-far = التُقطت الصورة على بعد { $length } من مكان هذا البلاغ. يُرجى التأكد من المكان الصحيح.
advice-photo-no-place = لا تذكر الصورة مكان التقاطها. يُرجى التأكد من أن مكان البلاغ هو الظاهر فيها.
advice-photo-no-zone = لا تذكر الصورة المنطقة الزمنية لساعتها. إن كانت قد التُقطت أثناء سفر فيُرجى مراجعة وقتها.
similar-report = يبدو هذا مشابهًا لبلاغك { $reference } من المكان نفسه. إذا كان الأمر نفسه فيمكنك التخلي عن البلاغ الجديد.
