# The marks in numbers, and distances. Digits are Latin in every language.

# Between groups of three digits: 1,234,567. A space at the edge is written {"\u00A0"}.
number-grouping = .
# Before the fraction: 2.5
number-decimal = ,
number-minus = -
# The least number of digits that are grouped: 4 where 1,234 is usual, 5 where 1234 is.
number-grouped-from = 4

# $distance is rounded already.
distance-feet = { NUMBER($distance) } feet
distance-miles = { NUMBER($distance) } dặm
distance-metres = { NUMBER($distance) } mét
distance-kilometres = { NUMBER($distance) } kilômét
