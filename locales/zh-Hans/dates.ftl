# How a day and a time are written. Arguments: $day (1 to 31), $month (1 to 12), $year, $hour12 (1 to 12),
# $hour24 (00 to 23), $minute (00 to 59), $half (morning or afternoon). The forms are CLDR’s.

# The month inside a full date, in the form it takes there.
date-month = { $month ->
        [1] 1月
        [2] 2月
        [3] 3月
        [4] 4月
        [5] 5月
        [6] 6月
        [7] 7月
        [8] 8月
        [9] 9月
        [10] 10月
        [11] 11月
       *[12] 12月
    }
date-long = { $year }年{ date-month }{ $day }日
time-short = { $hour24 }:{ $minute }
date-and-time = { date-long } { time-short }
