### Where something is, who answers for it, and what was filed near it.

## What was filed near a place

# $number is a request's number at the city, $length a distance with its unit, $days how long ago it was filed.
advice-filed-before = { $days ->
        [0] Somebody reported this today, { $length } from here: request { $number }. You can follow that request, or send yours anyway.
        [one] Somebody reported this { NUMBER($days) } day ago, { $length } from here: request { $number }. You can follow that request, or send yours anyway.
       *[other] Somebody reported this { NUMBER($days) } days ago, { $length } from here: request { $number }. You can follow that request, or send yours anyway.
    }
# $number is what was asked for.
request-unknown = The request “{ $number }” is not known on this device. Look up its number in the list of requests near you or of those you follow.

## Why a reading of the place is not used. Readings come from the phone or from a satellite receiver, several a minute.

fix-refused-mock = Another app makes up the place. Turn off mock locations in the settings of this device.
fix-refused-no-fix = The receiver does not know yet where it is. Go where the sky is open and wait a little.
fix-refused-range = The receiver names a place that is not on the map. Turn it off and on again.
fix-refused-null = The receiver says zero degrees, which is what it says when it knows nothing. Turn it off and on again.
fix-refused-dilution = The satellites stand too badly for a place that is of any use. Go where the sky is open.
fix-refused-stale = { $minutes ->
        [one] By this device’s clock the reading is { NUMBER($minutes) } minute old. Wait for a new one.
       *[other] By this device’s clock the reading is { NUMBER($minutes) } minutes old. Wait for a new one.
    }
fix-refused-rollover = { $weeks ->
        [one] The receiver’s date is off by { NUMBER($weeks) } week, as in old receivers whose week counter ran over. Use another receiver.
       *[other] The receiver’s date is off by { NUMBER($weeks) } weeks, as in old receivers whose week counter ran over. Use another receiver.
    }
fix-refused-date = The receiver says that today is { $date }. See to it that the clock of this device is right.
# $length is a distance with its unit.
fix-refused-jump = The place jumped by { $length }, faster than anybody travels. Wait until it settles.

## Whether the place is exact enough for a service, and what to do. $length and $needed are distances with their units.

fix-enough = The place is exact to { $length }, which is enough.
fix-enough-chosen = The place that was chosen is used.
fix-wait = Looking for the place. Keep the sky above in view and wait a little.
fix-wait-closer = The place is exact to { $length } so far, and { $needed } are needed. Wait a little.
fix-not-enough = The place is exact to { $length } only, and { $needed } are needed. Go where the sky is open, or set the pin by hand, or give the address.
fix-none = The place could not be found. Go where the sky is open, or set the pin by hand, or give the address.

## A satellite receiver beside the device. $address is a name and a port, $path a file.

receiver-unreachable = No receiver answers at { $address }. Make sure that gpsd is running there and that the address is right.
receiver-gone = The receiver at { $address } has gone. It is looked for again by itself.
receiver-not-gpsd = What answers at { $address } is not gpsd. Give the address of gpsd, such as localhost:2947.
receiver-unreadable = The receiver { $path } cannot be read. Make sure that it is plugged in and that you may use it.

## Places marked from a car

# $mark is the id on this device.
mark-unknown = There is no mark { $mark } on this device. It may have been dropped already.

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
