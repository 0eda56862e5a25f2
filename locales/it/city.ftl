# The example city: its web page and what its people write. It is a city to try things with.

city-page-title = Città di esempio
city-page-about = Le richieste man mano che arrivano, prima le più recenti.
city-page-connecting = Connessione in corso
# $count requests in the last 90 days, $open of them open
city-page-count = { NUMBER($count) } in 90 giorni, { NUMBER($open) } ancora da chiudere
city-page-newest = { NUMBER($count) } più recenti mostrate, { NUMBER($open) } ancora da chiudere
city-page-lost = Nessuna connessione con la città, nuovo tentativo in corso
city-page-list = Richieste
city-page-needs-script = Questa pagina ha bisogno di JavaScript per mostrare le richieste man mano che arrivano. Lo stesso elenco è in requests.json e requests.xml.
city-page-empty = Ancora nessuna richiesta
city-page-empty-hint = Invii la prima a requests.json, e comparirà qui.
city-page-more = Mostra tutto
city-page-less = Mostra meno
city-page-open = Aperta
city-page-closed = Chiusa
city-page-address = Indirizzo
city-page-address-id = ID dell’indirizzo
city-page-location = Posizione
city-page-agency = Ufficio
city-page-media = Immagini
city-page-picture-elsewhere = Immagine altrove
city-page-key = Inviata con la chiave

## Offices of the example city

agency-streets = Dipartimento delle Strade
agency-sanitation = Dipartimento della Nettezza Urbana
agency-parks = Parchi e Tempo Libero
agency-police = Dipartimento di Polizia

## What the city will do, in the answer to a new request

notice-pothole = Una squadra guarda il posto e riempie la buca.
notice-sidewalk = Un ispettore viene e decide chi deve riparare il marciapiede.
notice-graffiti = Una squadra copre le scritte con la vernice o le lava via.
notice-streetlight = Un elettricista controlla la luce.
notice-missed-collection = Un camion torna. Per favore, lasci tutto sul bordo della strada.
notice-illegal-dumping = Una squadra sgombera il posto e cerca prove.
notice-dumping-tip = Gli investigatori leggono ogni indicazione. Non riceverà una risposta.
notice-fallen-tree = Una squadra per gli alberi mette in sicurezza il posto e lo sgombera.
notice-tree-pruning = Un esperto guarda l’albero e lo mette nell’elenco per la potatura.
notice-traffic-signal = Un tecnico viene mandato all’incrocio.
notice-street-sign = L’officina dei cartelli ripara o sostituisce il cartello.
notice-abandoned-vehicle = La segnalazione va alla polizia, che le dà il numero.

## On the card of a request.

city-page-photo = Foto { NUMBER($index) } di { NUMBER($count) }: { $service }
city-page-when-open = N. { $number }, ricevuta: { $received }, prevista: { $expected }
city-page-when-closed = N. { $number }, ricevuta: { $received }, chiusa: { $closed }
