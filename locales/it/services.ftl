# What people ask a city for, whatever code a city gives it. Each service has its name, a sentence about it, and the words
# that people type when they look for it. A city's own catalogue comes before these.

## Groups

service-group-streets = Strade e marciapiedi
service-group-lighting = Illuminazione
service-group-sanitation = Rifiuti e pulizia
service-group-trees = Alberi e parchi
service-group-signals = Semafori e cartelli
service-group-vehicles = Veicoli e parcheggio
service-group-buildings = Edifici e terreni
service-group-water = Acqua e scarichi
service-group-animals = Animali
service-group-other = Altro

## Streets and sidewalks. Words: separated by commas, in small letters, the way people say it, short forms and wrong
## names too; as many as your language needs. Nobody sees them, they are only searched.

service-pothole = Buca nella strada
service-pothole-about = Una buca nella strada che può rovinare un’auto o far cadere un ciclista.
service-pothole-words = buca, buche, buca nella strada, buco, buco in strada, strada rotta, asfalto rotto, strada dissestata, voragine, avvallamento, cratere
service-sidewalk = Marciapiede danneggiato
service-sidewalk-about = Un marciapiede o uno scivolo rotto, sollevato o mancante.
service-sidewalk-words = marciapiede, marciapiedi, marciapiede rotto, cordolo, scivolo, rampa, sedia a rotelle, inciampare, cemento rotto, mattonelle rotte, sidewalk
service-graffiti = Scritte sui muri
service-graffiti-about = Una scritta o un disegno non richiesto su un muro, un palo o una cabina.
service-graffiti-words = graffiti, graffito, scritte, scritta sul muro, muro imbrattato, vernice, bomboletta, spray, vandalismo, tag, murales
service-snow-ice = Neve o ghiaccio
service-snow-ice-about = Una strada o un marciapiede non liberato da neve o ghiaccio.
service-snow-ice-words = neve, ghiaccio, strada ghiacciata, si scivola, scivoloso, spazzaneve, sale, spalare, neve non tolta, nevicata
service-street-cleaning = Pulizia della strada
service-street-cleaning-about = Sporcizia, foglie o vetri rotti nella strada.
service-street-cleaning-words = pulizia, pulizia strada, spazzare, strada sporca, sporco, sporcizia, foglie, vetri rotti, cartacce, spazzatura per strada

## Lighting

service-streetlight = Problema a un lampione
service-streetlight-about = Un lampione spento, che lampeggia, acceso di giorno o danneggiato.
service-streetlight-words = lampione, lampioni, luce della strada, luce spenta, lampada, lampadina, palo della luce, strada buia, buio, luce che lampeggia
service-alley-light = Luce di un vicolo spenta
service-alley-light-about = Una luce spenta in un vicolo o sotto un ponte.
service-alley-light-words = vicolo, luce vicolo, vicolo buio, sottopasso, sotto il ponte, tunnel, galleria, luce spenta, alley

## Trash and cleaning

service-missed-collection = Rifiuti non ritirati
service-missed-collection-about = Spazzatura, riciclabili o rifiuti del giardino non ritirati nel giorno previsto.
service-missed-collection-words = spazzatura, immondizia, rifiuti, monnezza, raccolta, non ritirati, non hanno preso la spazzatura, riciclo, riciclaggio, differenziata, bidone, sfalci, camion della spazzatura
service-illegal-dumping = Rifiuti abbandonati
service-illegal-dumping-about = Gomme, mobili, macerie o sacchi lasciati dove non si deve.
service-illegal-dumping-words = discarica abusiva, rifiuti abbandonati, gomme, copertoni, materasso, mobili, divano, macerie, calcinacci, sacchi di spazzatura, rottami
service-dumping-tip = Indicazione su chi abbandona rifiuti
service-dumping-tip-about = Dica agli investigatori chi abbandona rifiuti. L’indicazione non riceve un numero e non è resa pubblica.
service-dumping-tip-words = indicazione, denuncia, testimone, chi scarica rifiuti, chi butta spazzatura, ho visto, targa, telecamera, soffiata
service-trash-can = Cestino pubblico
service-trash-can-about = Un cestino pubblico pieno, rotto o mancante.
service-trash-can-words = cestino, cestino pieno, cestino rotto, bidone, cassonetto, pattumiera, trabocca, secchio, trash can

## Trees and parks

service-fallen-tree = Albero o ramo caduto
service-fallen-tree-about = Un albero o un ramo grosso che è caduto.
service-fallen-tree-words = albero caduto, ramo caduto, ramo, rami, tronco, albero sulla strada, temporale, tempesta, strada bloccata
service-tree-pruning = Potatura di un albero
service-tree-pruning-about = Un albero della strada che ostacola persone, luci o cartelli.
service-tree-pruning-words = potatura, potare, tagliare rami, rami, albero secco, albero morto, radici, rami bassi, cresciuto troppo
service-park = Problema in un parco
service-park-about = Qualcosa di rotto, sporco o non sicuro in un parco o parco giochi.
service-park-words = parco, giardini, parco giochi, altalena, scivolo, panchina, fontana, fontanella, erba, prato, campo

## Signals and signs

service-traffic-signal = Problema a un semaforo
service-traffic-signal-about = Un semaforo spento, bloccato o girato dalla parte sbagliata.
service-traffic-signal-words = semaforo, semafori, semaforo rotto, semaforo spento, luce rossa, rosso fisso, lampeggiante, pulsante pedoni, incrocio
service-street-sign = Cartello mancante o danneggiato
service-street-sign-about = Uno stop, il nome di una via o un altro cartello mancante, danneggiato o nascosto.
service-street-sign-words = cartello, cartello stradale, segnale, stop, nome della via, targa della via, cartello storto, cartello caduto, senso unico
service-crosswalk = Strisce pedonali o segni sulla strada
service-crosswalk-about = Linee sulla strada consumate o mancanti.
service-crosswalk-words = strisce, strisce pedonali, attraversamento, zebre, linee, vernice, pista ciclabile, segnaletica, strisce cancellate, consumate

## Vehicles and parking

service-abandoned-vehicle = Veicolo abbandonato
service-abandoned-vehicle-about = Un’auto, un camion o un rimorchio fermo da molto tempo nello stesso posto.
service-abandoned-vehicle-words = auto abbandonata, macchina abbandonata, macchina vecchia, senza targa, rottame, carcassa, camion, rimorchio, roulotte, gomme sgonfie
service-parking = Parcheggio vietato
service-parking-about = Un veicolo che blocca un passo carrabile, un marciapiede, una pista ciclabile o un idrante.
service-parking-words = parcheggio, parcheggiato, parcheggio abusivo, divieto di sosta, doppia fila, passo carrabile, garage bloccato, idrante, sul marciapiede, posto disabili

## Buildings and lots

service-vacant-lot = Terreno vuoto
service-vacant-lot-about = Un terreno vuoto con erbacce alte o rifiuti.
service-vacant-lot-words = terreno vuoto, terreno abbandonato, lotto, erbacce, erba alta, sterpaglie, rifiuti nel terreno, incolto
service-vacant-building = Edificio vuoto
service-vacant-building-about = Una casa o un negozio vuoto che è aperto o non sicuro.
service-vacant-building-words = casa vuota, casa abbandonata, edificio vuoto, edificio abbandonato, porta aperta, abusivi, occupata, negozio chiuso
service-building-damage = Edificio pericoloso
service-building-damage-about = Un muro, un tetto o una veranda che potrebbe cadere. Se sta cadendo ora, chiami il 911.
service-building-damage-words = edificio pericoloso, pericolante, crollo, muro, tetto, mattoni, crepa, balcone, veranda, cornicione, calcinacci
service-no-heat = Senza riscaldamento o acqua calda
service-no-heat-about = Una casa in affitto senza riscaldamento, acqua calda o elettricità.
service-no-heat-words = riscaldamento, senza riscaldamento, freddo, casa fredda, acqua calda, caldaia, termosifoni, luce, elettricità, elettricita, affitto, padrone di casa

## Water and drains

service-flooding = Strada allagata o tombino intasato
service-flooding-about = Acqua ferma nella strada perché uno scarico è intasato.
service-flooding-words = allagamento, strada allagata, alluvione, tombino, tombino intasato, scarico, fogna, caditoia, pozzanghera, acqua ferma
service-water-leak = Perdita d’acqua
service-water-leak-about = Acqua che esce dalla strada, da un tubo o da un idrante.
service-water-leak-words = perdita, perdita d'acqua, perdita acqua, tubo rotto, tubo scoppiato, tubatura, acquedotto, idrante, esce acqua
service-manhole = Coperchio di tombino o grata
service-manhole-about = Un coperchio mancante, allentato o sprofondato.
service-manhole-words = tombino, coperchio, tombino aperto, tombino senza coperchio, chiusino, grata, griglia, coperchio che balla, sprofondato

## Animals

service-dead-animal = Animale morto
service-dead-animal-about = Un animale morto nella strada o in un parco.
service-dead-animal-words = animale morto, carcassa, cane morto, gatto morto, uccello morto, animale investito, carogna
service-rats = Ratti o topi
service-rats-about = Ratti o topi nella strada, in un terreno o in un edificio.
service-rats-words = ratti, ratto, topi, topo, sorci, roditori, infestazione, tana, derattizzazione

## Other

service-noise = Rumore
service-noise-about = Rumore che non smette, come musica, macchine o allarmi.
service-noise-words = rumore, chiasso, baccano, musica alta, festa, cantiere, allarme, cane che abbaia, vicini rumorosi, schiamazzi
service-homeless-help = Aiuto per una persona senza casa
service-homeless-help-about = Qualcuno all’aperto che forse ha bisogno di aiuto da una squadra del comune.
service-homeless-help-words = senzatetto, senza casa, senza fissa dimora, barbone, dorme in strada, dorme fuori, rifugio, tenda, persona bisognosa, homeless
service-information = Domanda al comune
service-information-about = Vuole sapere qualcosa e non c’è nulla da riparare.
service-information-words = domanda, informazione, informazioni, info, chiedere, aiuto, chi chiamo, orari, sapere
service-other = Un’altra cosa
service-other-about = Qualcosa che non rientra in nessuno degli altri.
service-other-words = altro, altra cosa, qualcos'altro, varie, altro problema, non so

## Questions that services ask, and the answers to choose from

question-choose-one = Ne scelga uno
question-choose-several = Scelga tutto ciò che va bene
question-a-few-sentences = Qualche frase
question-number-of-feet = Un numero di piedi (feet)
question-date-or-time = Una data, o una data con l’ora
question-sidewalk-length = Quanto è lungo, più o meno, il danno?
question-sidewalk-hazard = Che cosa lo rende pericoloso?
question-streetlight-wires = Stia lontano da fili penzolanti o scoperti e chiami il 911.
question-streetlight-problem = Che problema ha la luce?
answer-streetlight-problem-out = È spenta
answer-streetlight-problem-flickering = Lampeggia
answer-streetlight-problem-daytime = È accesa di giorno
answer-streetlight-problem-damaged = Il palo o la lampada ha un danno
question-streetlight-pole = Che numero c’è sul palo?
question-streetlight-pole-hint = Lettere e cifre sulla targhetta
question-missed-collection-materials = Che cosa non è stato ritirato?
answer-missed-collection-materials-trash = Spazzatura
answer-missed-collection-materials-recycling = Riciclabili
answer-missed-collection-materials-yard = Rifiuti del giardino
question-missed-collection-collection-day = Quando doveva essere ritirato?
question-fallen-tree-blocking = Che cosa blocca?
answer-fallen-tree-blocking-road = La strada
answer-fallen-tree-blocking-sidewalk = Il marciapiede
answer-fallen-tree-blocking-building = Un edificio
answer-fallen-tree-blocking-nothing = Niente
question-traffic-signal-state = Che cosa fa il semaforo?
answer-traffic-signal-state-dark = Tutte le luci sono spente
answer-traffic-signal-state-stuck = Non cambia
answer-traffic-signal-state-flashing = Lampeggia
answer-traffic-signal-state-turned = È girato dalla parte sbagliata
answer-traffic-signal-state-timing = Cambia troppo in fretta o troppo lentamente
question-abandoned-vehicle-plate = Che cosa c’è scritto sulla targa?
question-abandoned-vehicle-plate-hint = Lettere e cifre, con lo stato
answer-yes = Sì
answer-no = No
answer-not-known = Non lo so

## Standard phrases for a report. A person picks them in their own language; the city reads them in its own.

phrase-dangerous = È pericoloso proprio ora.
phrase-blocks-walking = Chi va a piedi non riesce a passare.
phrase-blocks-wheelchairs = Sedie a rotelle e passeggini non riescono a passare.
phrase-blocks-cars = Le auto non riescono a passare.
phrase-since-days = È così da alcuni giorni.
phrase-since-weeks = È così da settimane.
phrase-again = Era stato riparato ed è di nuovo rotto.
phrase-still-there = Il comune ha chiuso la mia ultima segnalazione, ma il problema c’è ancora.
phrase-worse = Sta peggiorando.
phrase-near-school = È vicino a una scuola.
phrase-call-me = Per favore, mi chiami prima di venire.
phrase-language = Parlo meglio la lingua di questa segnalazione. Se chiama, per favore usi un interprete.
