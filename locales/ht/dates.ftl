# How a day and a time are written. Arguments: $day (1 to 31), $month (1 to 12), $year, $hour12 (1 to 12),
# $hour24 (00 to 23), $minute (00 to 59), $half (morning or afternoon). The forms are CLDR’s, as far as it has them; the names of months are those that are written in Haiti.

# The month inside a full date, in the form it takes there.
date-month = { $month ->
        [1] janvye
        [2] fevriye
        [3] mas
        [4] avril
        [5] me
        [6] jen
        [7] jiyè
        [8] out
        [9] septanm
        [10] oktòb
        [11] novanm
       *[12] desanm
    }
date-long = { $day } { date-month } { $year }
time-short = { $hour24 }:{ $minute }
date-and-time = { date-long } a { time-short }
