### Where something is, who answers for it, and what was filed near it.

## A place in words. $street and $cross are names of streets and stay as they are; the place may stand alone or behind
## "The report is". $distance is "20 meters", $direction one of the directions below.

place-on-street = on { $street }
place-on-street-near = on { $street } near { $cross }
place-on-street-away = on { $street }, { $distance } { $direction } of you
place-on-street-near-away = on { $street } near { $cross }, { $distance } { $direction } of you
place-on-street-here = on { $street }, where you are
place-on-street-near-here = on { $street } near { $cross }, where you are
place-away = { $distance } { $direction } of you
place-here = where you are
direction-north = north
direction-north-east = north-east
direction-east = east
direction-south-east = south-east
direction-south = south
direction-south-west = south-west
direction-west = west
direction-north-west = north-west

## A word about an address that was typed. It is kept as it was typed in any case. $address and $other are as the city writes
## them.

address-near = Did you mean “{ $address }”? The city's list of streets does not have the address as you typed it.
address-ambiguous = This may be “{ $address }” or “{ $other }”. Please add the direction or the kind of street.
address-unknown = The city's list of streets does not have this address. Please look whether it is right; it is kept as you typed it.
