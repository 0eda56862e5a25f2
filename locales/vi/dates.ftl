# How a day and a time are written. Arguments: $day (1 to 31), $month (1 to 12), $year, $hour12 (1 to 12),
# $hour24 (00 to 23), $minute (00 to 59), $half (morning or afternoon). The forms are CLDR’s.

# The month inside a full date, in the form it takes there.
date-month = { $month ->
        [1] tháng 1
        [2] tháng 2
        [3] tháng 3
        [4] tháng 4
        [5] tháng 5
        [6] tháng 6
        [7] tháng 7
        [8] tháng 8
        [9] tháng 9
        [10] tháng 10
        [11] tháng 11
       *[12] tháng 12
    }
date-long = { $day } { date-month }, { $year }
time-short = { $hour24 }:{ $minute }
date-and-time = { time-short } { date-long }
