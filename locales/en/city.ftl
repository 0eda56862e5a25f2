# The example city: its web page and what its people write. It is a city to try things with.

city-page-title = Example city
city-page-about = Service requests as they arrive, newest first.
city-page-connecting = Connecting
# $count requests in the last 90 days, $open of them open
city-page-count = { NUMBER($count) } in 90 days, { NUMBER($open) } open
city-page-newest = { NUMBER($count) } newest shown, { NUMBER($open) } open
city-page-lost = No connection to the city, trying again
city-page-list = Service requests
city-page-needs-script = This page needs JavaScript to show requests as they arrive. The same list is at requests.json and requests.xml.
city-page-empty = No requests yet
city-page-empty-hint = Send the first one to requests.json, and it appears here.
city-page-more = Show all
city-page-less = Show less
city-page-open = Open
city-page-closed = Closed
city-page-address = Address
city-page-address-id = Address ID
city-page-location = Location
city-page-agency = Agency
city-page-media = Media
city-page-picture-elsewhere = Picture elsewhere
city-page-key = Sent with key

## Offices of the example city

agency-streets = Streets Department
agency-sanitation = Sanitation Department
agency-parks = Parks and Recreation
agency-police = Police Department

## What the city will do, in the answer to a new request

notice-pothole = A crew looks at the place and fills the pothole.
notice-sidewalk = An inspector comes and decides who has to repair the sidewalk.
notice-graffiti = A crew paints over the graffiti or washes it off.
notice-streetlight = An electrician checks the light.
notice-missed-collection = A truck comes back. Please leave everything at the curb.
notice-illegal-dumping = A crew clears the place and looks for evidence.
notice-dumping-tip = Investigators read every tip. You will not hear back about it.
notice-fallen-tree = A tree crew makes the place safe and clears it.
notice-tree-pruning = A tree expert looks at the tree and puts it on the list for trimming.
notice-traffic-signal = A technician is sent to the crossing.
notice-street-sign = The sign shop repairs or replaces the sign.
notice-abandoned-vehicle = The report goes to the police, who give it its number.

## On the card of a request. $number is its number, the others are dates as the browser writes them.

city-page-photo = Photo { NUMBER($index) } of { NUMBER($count) }: { $service }
city-page-when-open = No. { $number }, received { $received }, expected by { $expected }
city-page-when-closed = No. { $number }, received { $received }, closed { $closed }
