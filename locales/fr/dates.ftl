# How a day and a time are written. Arguments: $day (1 to 31), $month (1 to 12), $year, $hour12 (1 to 12),
# $hour24 (00 to 23), $minute (00 to 59), $half (morning or afternoon). The forms are CLDR’s.

# The month inside a full date, in the form it takes there.
date-month = { $month ->
        [1] janvier
        [2] février
        [3] mars
        [4] avril
        [5] mai
        [6] juin
        [7] juillet
        [8] août
        [9] septembre
        [10] octobre
        [11] novembre
       *[12] décembre
    }
date-long = { $day } { date-month } { $year }
time-short = { $hour24 }:{ $minute }
date-and-time = { date-long }, { time-short }
