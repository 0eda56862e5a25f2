### Where something is, who answers for it, and what was filed near it.

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
