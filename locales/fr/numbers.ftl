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
        [one] { NUMBER($distance) }{ "\u00A0" }pied
       *[other] { NUMBER($distance) } pieds
    }
distance-miles =
    { $distance ->
        [one] { NUMBER($distance) }{ "\u00A0" }mile
       *[other] { NUMBER($distance) }{ "\u00A0" }miles
    }
distance-metres =
    { $distance ->
        [one] { NUMBER($distance) }{ "\u00A0" }mètre
       *[other] { NUMBER($distance) }{ "\u00A0" }mètres
    }
distance-kilometres =
    { $distance ->
        [one] { NUMBER($distance) }{ "\u00A0" }kilomètre
       *[other] { NUMBER($distance) }{ "\u00A0" }kilomètres
    }
