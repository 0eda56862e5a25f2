### What is wrong with a city pack or the files it is made of.

## Tables (CSV) of a pack's source. File and line stand before these sentences. $column, $found and $text are from the file.

table-empty = لا يوجد في هذا الجدول سوى سطر العناوين، أو لا شيء إطلاقًا. يُرجى إضافة الأسطر.
table-not-utf8 = هذا السطر ليس بترميز UTF-8. يُرجى حفظ الملف بترميز UTF-8.
table-quote-open = تبدأ هنا علامة اقتباس لا تُغلق. يُرجى إغلاقها.
table-fields = عدد القيم في هذا السطر { NUMBER($found) } والمطلوب { NUMBER($wanted) }. يُرجى التحقق من الفواصل.
table-column-missing = لا يوجد عمود باسم «{ $column }». أعمدة الجدول هي: { $found }. يُرجى تسمية الأعمدة في pack.json كما في السطر الأول.

## Streets, their aliases, landmarks and lines.

streets-name-missing = لا يوجد هنا اسم للشارع. يُرجى إضافة اسم.
streets-segment-missing = لا يوجد معرّف لهذا الجزء من الشارع. يُرجى إضافة معرّف.
streets-segment-twice = المعرّف «{ $segment }» موجود من قبل في السطر { $line }. يُرجى إعطاء كل جزء معرّفًا خاصًا به.
streets-number = القيمة «{ $text }» في العمود «{ $column }» ليست رقم منزل. يُرجى كتابة أرقام فقط، سبعة على الأكثر.
streets-range-half = للنطاق طرف واحد فقط: العمود «{ $column }» فارغ. يُرجى إضافة الرقم أو ترك الطرفين فارغين.
streets-range-backwards = يسير النطاق بالعكس من { $from } إلى { $to }. يُرجى التحقق من نقص رقم أو تبديل الرقمين.
streets-segment-unknown = لا يوجد جزء من شارع بالمعرّف «{ $segment }». يُرجى التحقق من الاسم البديل.
streets-street-unknown = لا يوجد شارع باسم «{ $street }». يُرجى التحقق من الاسم البديل.
streets-landmark-name = لا يوجد اسم للمَعلَم. يُرجى إضافة اسم.
streets-lines-not-json = من هنا فصاعدًا ليس هذا JSON. يُرجى حفظ الخطوط بصيغة GeoJSON.
streets-lines-none = لا توجد عناصر في هذا الملف. يُرجى حفظ الخطوط بصيغة GeoJSON من نوع FeatureCollection.
streets-lines-segment = لا توجد في العنصر { $feature } الخاصية «{ $column }». يُرجى إضافة معرّف جزء الشارع.
streets-lines-no-line = العنصر { $feature } ليس من نوع LineString بنقطتين على الأقل. يُرجى حفظ خط واحد لكل جزء من شارع.
streets-lines-degrees = إحداثيات العنصر { $feature } ليست درجات طول وعرض. يُرجى تحويلها إلى WGS84.
streets-lines-unknown = العنصر { $feature } يخص الجزء «{ $segment }»، وهو غير موجود بين الشوارع أو له خط من قبل.
streets-too-large = عدد الشوارع أكبر مما تتسع له حزمة. يُرجى تقسيم الملف.
