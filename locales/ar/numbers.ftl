# علامات الأرقام والمسافات. الأرقام لاتينية (0123456789) كما تُكتب أرقام البيوت والبلاغات في الولايات المتحدة.

number-grouping = ,
number-decimal = .
# The mark U+200E keeps the minus on the left side of the digits.
number-minus = {"\u200E"}-
number-grouped-from = 4

distance-feet = { $distance ->
        [zero] { NUMBER($distance) } قدم
        [one] قدم واحدة
        [two] قدمان
        [few] { NUMBER($distance) } أقدام
        [many] { NUMBER($distance) } قدمًا
       *[other] { NUMBER($distance) } قدم
    }
distance-miles = { $distance ->
        [zero] { NUMBER($distance) } ميل
        [one] ميل واحد
        [two] ميلان
        [few] { NUMBER($distance) } أميال
        [many] { NUMBER($distance) } ميلًا
       *[other] { NUMBER($distance) } ميل
    }
distance-metres = { $distance ->
        [zero] { NUMBER($distance) } متر
        [one] متر واحد
        [two] متران
        [few] { NUMBER($distance) } أمتار
        [many] { NUMBER($distance) } مترًا
       *[other] { NUMBER($distance) } متر
    }
distance-kilometres = { $distance ->
        [zero] { NUMBER($distance) } كيلومتر
        [one] كيلومتر واحد
        [two] كيلومتران
        [few] { NUMBER($distance) } كيلومترات
        [many] { NUMBER($distance) } كيلومترًا
       *[other] { NUMBER($distance) } كيلومتر
    }
