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
