# How a day and a time are written. Arguments: $day (1 to 31), $month (1 to 12), $year, $hour12 (1 to 12),
# $hour24 (00 to 23), $minute (00 to 59), $half (morning or afternoon). The forms are CLDR’s.

# The month inside a full date, in the form it takes there.
date-month = { $month ->
        [1] gennaio
        [2] febbraio
        [3] marzo
        [4] aprile
        [5] maggio
        [6] giugno
        [7] luglio
        [8] agosto
        [9] settembre
        [10] ottobre
        [11] novembre
       *[12] dicembre
    }
date-long = { $day } { date-month } { $year }
time-short = { $hour24 }:{ $minute }
date-and-time = { date-long } { time-short }
