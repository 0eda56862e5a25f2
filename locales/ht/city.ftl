# The example city: its web page and what its people write. It is a city to try things with.

city-page-title = Vil egzanp
city-page-about = Demann sèvis yo pandan y ap rive, sa ki pi nouvo yo anvan.
city-page-connecting = N ap konekte
# $count requests in the last 90 days, $open of them open
city-page-count = { NUMBER($count) } nan 90 jou, { NUMBER($open) } louvri
city-page-newest = { NUMBER($count) } ki pi nouvo parèt, { NUMBER($open) } louvri
city-page-lost = Pa gen koneksyon ak vil la, n ap eseye ankò
city-page-list = Demann sèvis
city-page-needs-script = Paj sa a bezwen JavaScript pou montre demann yo pandan y ap rive. Menm lis la nan requests.json ak requests.xml.
city-page-empty = Poko gen demann
city-page-empty-hint = Voye premye a nan requests.json, e l ap parèt isit la.
city-page-more = Montre tout
city-page-less = Montre mwens
city-page-open = Louvri
city-page-closed = Fèmen
city-page-address = Adrès
city-page-address-id = ID adrès la
city-page-location = Kote
city-page-agency = Biwo
city-page-media = Foto ak fichye
city-page-picture-elsewhere = Imaj la lòt kote
city-page-key = Voye ak kle

## Offices of the example city

agency-streets = Depatman Lari
agency-sanitation = Depatman Netwayaj
agency-parks = Pak ak Lwazi
agency-police = Depatman Lapolis

## What the city will do, in the answer to a new request

notice-pothole = Yon ekip ap gade kote a epi bouche twou a.
notice-sidewalk = Yon enspektè ap vini epi deside kiyès ki dwe repare twotwa a.
notice-graffiti = Yon ekip ap pentire sou grafiti a oswa lave l.
notice-streetlight = Yon elektrisyen ap verifye limyè a.
notice-missed-collection = Yon kamyon ap tounen. Tanpri kite tout bagay bò twotwa a.
notice-illegal-dumping = Yon ekip ap netwaye kote a epi chèche prèv.
notice-dumping-tip = Anketè yo li tout enfòmasyon moun bay. Ou p ap resevwa repons.
notice-fallen-tree = Yon ekip pyebwa ap mete kote a an sekirite epi debloke l.
notice-tree-pruning = Yon espesyalis ap gade pyebwa a epi mete l sou lis pou koupe branch.
notice-traffic-signal = Yo voye yon teknisyen nan kwazman an.
notice-street-sign = Atelye pano yo ap repare oswa ranplase pano a.
notice-abandoned-vehicle = Rapò a ale jwenn lapolis, ki ap ba li nimewo l.

## On the card of a request.

city-page-photo = Foto { NUMBER($index) } sou { NUMBER($count) }: { $service }
city-page-when-open = Nimewo { $number }, resevwa { $received }, yo espere fini { $expected }
city-page-when-closed = Nimewo { $number }, resevwa { $received }, fèmen { $closed }
