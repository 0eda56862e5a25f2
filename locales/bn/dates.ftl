# How a day and a time are written. Arguments: $day (1 to 31), $month (1 to 12), $year, $hour12 (1 to 12),
# $hour24 (00 to 23), $minute (00 to 59), $half (morning or afternoon). The forms are CLDR’s.

# The month inside a full date, in the form it takes there.
date-month = { $month ->
        [1] জানুয়ারী
        [2] ফেব্রুয়ারী
        [3] মার্চ
        [4] এপ্রিল
        [5] মে
        [6] জুন
        [7] জুলাই
        [8] আগস্ট
        [9] সেপ্টেম্বর
        [10] অক্টোবর
        [11] নভেম্বর
       *[12] ডিসেম্বর
    }
date-long = { $day } { date-month }, { $year }
time-short = { $hour12 }:{ $minute } { $half ->
        [morning] AM
       *[afternoon] PM
    }
date-and-time = { date-long } { time-short }
