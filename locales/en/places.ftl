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
