# How a day and a time are written. Arguments: $day (1 to 31), $month (1 to 12), $year, $hour12 (1 to 12),
# $hour24 (00 to 23), $minute (00 to 59), $half (morning or afternoon: before or after noon). Use those that you need.

# The month inside a full date, in the form it takes there.
date-month = { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    }
date-long = { date-month } { $day }, { $year }
time-short = { $hour12 }:{ $minute } { $half ->
        [morning] AM
       *[afternoon] PM
    }
date-and-time = { date-long } at { time-short }
