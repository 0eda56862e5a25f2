# The example city: its web page and what its people write. It is a city to try things with.

city-page-title = Qytet shembull
city-page-about = Kërkesat sapo vijnë, më të rejat në fillim.
city-page-connecting = Po lidhet
# $count requests in the last 90 days, $open of them open
city-page-count = { NUMBER($count) } në 90 ditë, { NUMBER($open) } të hapura
city-page-newest = Shfaqen { NUMBER($count) } më të rejat, { NUMBER($open) } të hapura
city-page-lost = Nuk ka lidhje me qytetin, po provohet përsëri
city-page-list = Kërkesat
city-page-needs-script = Kjo faqe ka nevojë për JavaScript që t’i tregojë kërkesat sapo vijnë. E njëjta listë është te requests.json dhe requests.xml.
city-page-empty = Ende nuk ka kërkesa
city-page-empty-hint = Dërgoni të parën te requests.json, dhe ajo shfaqet këtu.
city-page-more = Trego të gjitha
city-page-less = Trego më pak
city-page-open = E hapur
city-page-closed = E mbyllur
city-page-address = Adresa
city-page-address-id = ID e adresës
city-page-location = Vendndodhja
city-page-agency = Zyra
city-page-media = Pamjet
city-page-picture-elsewhere = Foto diku tjetër
city-page-key = Dërguar me çelës

## Offices of the example city

agency-streets = Departamenti i Rrugëve
agency-sanitation = Departamenti i Pastrimit
agency-parks = Parqe dhe Argëtim
agency-police = Departamenti i Policisë

## What the city will do, in the answer to a new request

notice-pothole = Një ekip e sheh vendin dhe e mbush gropën.
notice-sidewalk = Një inspektor vjen dhe vendos kush duhet ta rregullojë trotuarin.
notice-graffiti = Një ekip i mbulon grafitet me bojë ose i lan.
notice-streetlight = Një elektricist e kontrollon dritën.
notice-missed-collection = Një kamion kthehet. Ju lutemi lërini të gjitha te bordura.
notice-illegal-dumping = Një ekip e pastron vendin dhe kërkon prova.
notice-dumping-tip = Hetuesit e lexojnë çdo njoftim. Nuk do të merrni përgjigje për të.
notice-fallen-tree = Një ekip për pemët e siguron vendin dhe e pastron.
notice-tree-pruning = Një specialist e shikon pemën dhe e vë në listën e krasitjes.
notice-traffic-signal = Një teknik dërgohet te kryqëzimi.
notice-street-sign = Punishtja e tabelave e rregullon ose e ndërron tabelën.
notice-abandoned-vehicle = Raportimi shkon te policia, që i jep numrin.

## On the card of a request.

city-page-photo = Fotoja { NUMBER($index) } nga { NUMBER($count) }: { $service }
city-page-when-open = Nr. { $number }, marrë më { $received }, pritet deri më { $expected }
city-page-when-closed = Nr. { $number }, marrë më { $received }, mbyllur më { $closed }
