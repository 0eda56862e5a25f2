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
