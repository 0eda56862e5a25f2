# How a day and a time are written. Arguments: $day (1 to 31), $month (1 to 12), $year, $hour12 (1 to 12),
# $hour24 (00 to 23), $minute (00 to 59), $half (morning or afternoon). The forms are CLDR’s, without the word for year, whose full stop would end sentences twice.

# The month inside a full date, in the form it takes there.
date-month = { $month ->
        [1] января
        [2] февраля
        [3] марта
        [4] апреля
        [5] мая
        [6] июня
        [7] июля
        [8] августа
        [9] сентября
        [10] октября
        [11] ноября
       *[12] декабря
    }
date-long = { $day } { date-month } { $year }
time-short = { $hour24 }:{ $minute }
date-and-time = { date-long }, { time-short }
