# The marks in numbers, and distances. Digits are Latin in every language.

# Between groups of three digits: 1,234,567. A space at the edge is written {"\u00A0"}.
number-grouping = {"\u00A0"}
# Before the fraction: 2.5
number-decimal = ,
number-minus = -
# The least number of digits that are grouped: 4 where 1,234 is usual, 5 where 1234 is.
number-grouped-from = 5

# $distance is rounded already.
distance-feet =
    { $distance ->
        [one] { NUMBER($distance) } stopa
        [few] { NUMBER($distance) } stopy
        [many] { NUMBER($distance) } stóp
       *[other] { NUMBER($distance) } stopy
    }
distance-miles =
    { $distance ->
        [one] { NUMBER($distance) } mila
        [few] { NUMBER($distance) } mile
        [many] { NUMBER($distance) } mil
       *[other] { NUMBER($distance) } mili
    }
distance-metres =
    { $distance ->
        [one] { NUMBER($distance) } metr
        [few] { NUMBER($distance) } metry
        [many] { NUMBER($distance) } metrów
       *[other] { NUMBER($distance) } metra
    }
distance-kilometres =
    { $distance ->
        [one] { NUMBER($distance) } kilometr
        [few] { NUMBER($distance) } kilometry
        [many] { NUMBER($distance) } kilometrów
       *[other] { NUMBER($distance) } kilometra
    }
