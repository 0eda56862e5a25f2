# Whole sentences for people who listen to the screen. Each tells everything that colour, icon or place on the screen would tell.

## Where a report is

spoken-delivery-queued = البلاغ محفوظ على هذا الجهاز. لم يُرسل بعد.
spoken-delivery-sending = يجري إرسال البلاغ إلى المدينة.
spoken-delivery-uncertain = يجري التحقق من وصول البلاغ إلى المدينة.
spoken-delivery-accepted = البلاغ لدى المدينة.
spoken-delivery-parked = البلاغ ينتظر تدخلك. يُرجى فتحه لمعرفة المطلوب.

## Where its photo is

spoken-photo-kept = الصورة على هذا الجهاز.
spoken-photo-uploading = يجري إرسال الصورة.
spoken-photo-delivered = الصورة لدى المدينة.
spoken-photo-dropped = لم تقبل المدينة الصورة.

## What became of it at the city

spoken-city-open = لم تُنهِ المدينة هذا الطلب بعد.
spoken-city-closed = أغلقت المدينة هذا الطلب.

## Entries of lists. $service is the name of a service, $state one of the sentences above, $place a place in words such as
## "on Market Street near 12th", $index and $count are numbers, $length is a distance with its unit.

spoken-position = { NUMBER($index) } من { NUMBER($count) }
spoken-report = { $service }، { $place }. { $state }
spoken-report-without-place = { $service }. { $state }
spoken-report-due = { $service }، { $place }. { $state } من المتوقع إنجازه بحلول { $date }.
spoken-request-nearby = { $service }، على بُعد { $length }. أُبلغ عنه في { $date }.
spoken-request-followed = { $service }، على بُعد { $length }. أُبلغ عنه في { $date }. هذا من الطلبات المتابَعة لديك.
spoken-service = { $service }. { $about }
spoken-question-required = { $question } الإجابة مطلوبة.
spoken-question-optional = { $question } يمكن ترك هذا السؤال.
spoken-answer-chosen = { $answer }، مختارة
spoken-answer-not-chosen = { $answer }، غير مختارة
spoken-photo = الصورة { NUMBER($index) } من { NUMBER($count) }. { $state }
spoken-language = { $language }. يُرجى الاختيار لقراءة كل شيء بهذه اللغة.
spoken-reports = { $count ->
        [zero] ليست لديك بلاغات.
        [one] لديك بلاغ واحد.
        [two] لديك بلاغان.
        [few] لديك { NUMBER($count) } بلاغات.
        [many] لديك { NUMBER($count) } بلاغًا.
       *[other] لديك { NUMBER($count) } بلاغ.
    }
spoken-needs-you = { $count ->
        [zero] لا يحتاج أي بلاغ إلى تدخلك.
        [one] يحتاج بلاغ واحد إلى تدخلك.
        [two] يحتاج بلاغان إلى تدخلك.
        [few] تحتاج { NUMBER($count) } بلاغات إلى تدخلك.
        [many] يحتاج { NUMBER($count) } بلاغًا إلى تدخلك.
       *[other] يحتاج { NUMBER($count) } بلاغ إلى تدخلك.
    }
spoken-waiting = { $count ->
        [zero] لا شيء ينتظر الإرسال.
        [one] بلاغ واحد ينتظر الإرسال.
        [two] بلاغان ينتظران الإرسال.
        [few] { NUMBER($count) } بلاغات تنتظر الإرسال.
        [many] { NUMBER($count) } بلاغًا تنتظر الإرسال.
       *[other] { NUMBER($count) } بلاغ تنتظر الإرسال.
    }
spoken-progress = أُرسل { NUMBER($percent) } في المئة.
spoken-offline = لا يوجد اتصال بالإنترنت. كل ما يُحفظ يبقى محفوظًا ويُرسل لاحقًا.
spoken-online = عاد الاتصال بالإنترنت.
