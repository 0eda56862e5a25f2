# Los signos de los números, y las distancias. En Estados Unidos, como en México, se escribe 1,234.5 también en español.

number-grouping = ,
number-decimal = .
number-minus = -
number-grouped-from = 4

distance-feet = { $distance ->
        [one] { NUMBER($distance) } pie
       *[other] { NUMBER($distance) } pies
    }
distance-miles = { $distance ->
        [one] { NUMBER($distance) } milla
       *[other] { NUMBER($distance) } millas
    }
distance-metres = { $distance ->
        [one] { NUMBER($distance) } metro
       *[other] { NUMBER($distance) } metros
    }
distance-kilometres = { $distance ->
        [one] { NUMBER($distance) } kilómetro
       *[other] { NUMBER($distance) } kilómetros
    }
