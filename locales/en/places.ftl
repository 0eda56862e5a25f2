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
