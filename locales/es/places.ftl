### Where something is, who answers for it, and what was filed near it.

## A place in words. $street and $cross are names of streets and stay as they are; the place may stand alone or behind
## "The report is". $distance is "20 meters", $direction one of the directions below.

place-on-street = en { $street }
place-on-street-near = en { $street }, cerca de { $cross }
place-on-street-away = en { $street }, a { $distance } { $direction } de usted
place-on-street-near-away = en { $street }, cerca de { $cross }, a { $distance } { $direction } de usted
place-on-street-here = en { $street }, donde usted está
place-on-street-near-here = en { $street }, cerca de { $cross }, donde usted está
place-away = a { $distance } { $direction } de usted
place-here = donde usted está
direction-north = al norte
direction-north-east = al noreste
direction-east = al este
direction-south-east = al sureste
direction-south = al sur
direction-south-west = al suroeste
direction-west = al oeste
direction-north-west = al noroeste

## A word about an address that was typed. It is kept as it was typed in any case. $address and $other are as the city writes
## them.

address-near = ¿Quiso decir “{ $address }”? La lista de calles de la ciudad no tiene la dirección como usted la escribió.
address-ambiguous = Puede ser “{ $address }” o “{ $other }”. Agregue la orientación o el tipo de calle.
address-unknown = La lista de calles de la ciudad no tiene esta dirección. Revise si es correcta; se guarda como usted la escribió.
