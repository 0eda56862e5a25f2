# The marks in numbers, and distances. Digits are Latin in every language.

# Between groups of three digits: 1,234,567. A space at the edge is written {"\u00A0"}.
number-grouping = {"\u00A0"}
# Before the fraction: 2.5
number-decimal = ,
number-minus = -
# The least number of digits that are grouped: 4 where 1,234 is usual, 5 where 1234 is.
number-grouped-from = 4

# $distance is rounded already.
distance-feet =
    { $distance ->
        [one] { NUMBER($distance) } фут
        [few] { NUMBER($distance) } фути
        [many] { NUMBER($distance) } футів
       *[other] { NUMBER($distance) } фута
    }
distance-miles =
    { $distance ->
        [one] { NUMBER($distance) } миля
        [few] { NUMBER($distance) } милі
        [many] { NUMBER($distance) } миль
       *[other] { NUMBER($distance) } милі
    }
distance-metres =
    { $distance ->
        [one] { NUMBER($distance) } метр
        [few] { NUMBER($distance) } метри
        [many] { NUMBER($distance) } метрів
       *[other] { NUMBER($distance) } метра
    }
distance-kilometres =
    { $distance ->
        [one] { NUMBER($distance) } кілометр
        [few] { NUMBER($distance) } кілометри
        [many] { NUMBER($distance) } кілометрів
       *[other] { NUMBER($distance) } кілометра
    }
