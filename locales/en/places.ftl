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

## Whose a place is. $name is an office as the city writes it, $neighbour a city or county, $distance a length with its unit.

place-outside = This place is outside the city. If the pin is in the wrong place, move it; otherwise ask whoever is responsible there.
place-outside-in = This place is outside the city, in { $neighbour }. If the pin is in the wrong place, move it; otherwise report it there.
place-near-border = The border of the city is only { $distance } away, so this place may be outside. Check the pin and move it where needed.
place-near-neighbour = The border with { $neighbour } is only { $distance } away, so this place may be on the other side. Check the pin and move it where needed.
responsible-city = { $name } of the city takes care of this. Your report goes there.
responsible-city-phone = { $name } of the city takes care of this. Your report goes there; the phone number is { $phone }
responsible-other = { $name } takes care of this, and not the city. Call { $phone } or go to { $link }
responsible-other-phone = { $name } takes care of this, and not the city. Call { $phone }
responsible-other-link = { $name } takes care of this, and not the city. Go to { $link }
responsible-other-silent = { $name } takes care of this, and not the city. File your report all the same; the city can tell you more.
responsible-unknown = The city will decide who takes care of this. File your report as usual.
responsible-near-border = A border is close, so this may be right as well:

## Why, each a line of its own. $layer is a set of districts and $district one of them, $owner and $asset are words of the city.

reason-service = It is about this service.
reason-district = The place is in: { $layer } { $district }
reason-owner = The street is kept by: { $owner }
reason-asset = It is about: { $asset }

## What is told beside the places that an address may mean.

address-no-pack = There is no city pack with streets on this device. Ask your city for one.
address-near-misses = Nothing is quite as you typed it. These come near:
address-incomplete = Please give a street, with a house number where you can.
address-too-long = That is too long for an address. Please give the street and the house number.
address-not-found = The city's list has no such street, crossing or landmark. Please look at the spelling, or name a street close by.
address-outside = These coordinates are not in this city. Please look at them, or give a street.
address-parcel = That looks like the number of a parcel. Please give the street and the house number.
