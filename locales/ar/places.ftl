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
