# كيف يُكتب اليوم والوقت. شرح المتغيرات في الملف الإنجليزي.

# The names of the months that CLDR has for Arabic. Readers from the Levant and Iraq know them beside their own (كانون
# الثاني، شباط، آذار), which fewer others know; a pair of both would be too long for a list.
date-month = { $month ->
        [1] يناير
        [2] فبراير
        [3] مارس
        [4] أبريل
        [5] مايو
        [6] يونيو
        [7] يوليو
        [8] أغسطس
        [9] سبتمبر
        [10] أكتوبر
        [11] نوفمبر
       *[12] ديسمبر
    }
date-long = { $day } { date-month } { $year }
time-short = { $hour12 }:{ $minute } { $half ->
        [morning] ص
       *[afternoon] م
    }
date-and-time = { date-long }، الساعة { time-short }
