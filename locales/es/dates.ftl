# Cómo se escriben un día y una hora. Los argumentos están explicados en el archivo inglés.

date-month = { $month ->
        [1] enero
        [2] febrero
        [3] marzo
        [4] abril
        [5] mayo
        [6] junio
        [7] julio
        [8] agosto
        [9] septiembre
        [10] octubre
        [11] noviembre
       *[12] diciembre
    }
date-long = { $day } de { date-month } de { $year }
# The spaces in "a. m." do not break at the end of a line.
time-short = { $hour12 }:{ $minute }{"\u00A0"}{ $half ->
        [morning] a.{"\u00A0"}m.
       *[afternoon] p.{"\u00A0"}m.
    }
date-and-time = { date-long }, { time-short }
