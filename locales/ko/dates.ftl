# How a day and a time are written. Arguments: $day (1 to 31), $month (1 to 12), $year, $hour12 (1 to 12),
# $hour24 (00 to 23), $minute (00 to 59), $half (morning or afternoon). The forms are CLDR’s.

# The month inside a full date, in the form it takes there.
date-month = { $month ->
        [1] 1월
        [2] 2월
        [3] 3월
        [4] 4월
        [5] 5월
        [6] 6월
        [7] 7월
        [8] 8월
        [9] 9월
        [10] 10월
        [11] 11월
       *[12] 12월
    }
date-long = { $year }년 { date-month } { $day }일
time-short = { $half ->
        [morning] 오전
       *[afternoon] 오후
    } { $hour12 }:{ $minute }
date-and-time = { date-long } { time-short }
