### Where something is, who answers for it, and what was filed near it.

## What was filed near a place

# $number is a request's number at the city, $length a distance with its unit, $days how long ago it was filed.
advice-filed-before = { $days ->
        [0] Qualcuno lo ha segnalato oggi, a { $length } da qui: richiesta { $number }. Può seguire quella richiesta o inviare comunque la sua.
        [one] Qualcuno lo ha segnalato { NUMBER($days) } giorno fa, a { $length } da qui: richiesta { $number }. Può seguire quella richiesta o inviare comunque la sua.
       *[other] Qualcuno lo ha segnalato { NUMBER($days) } giorni fa, a { $length } da qui: richiesta { $number }. Può seguire quella richiesta o inviare comunque la sua.
    }
# $number is what was asked for.
request-unknown = La richiesta «{ $number }» non è nota su questo dispositivo. Cerchi il suo numero nell’elenco delle richieste vicine a lei o di quelle che segue.

## Why a reading of the place is not used. Readings come from the phone or from a satellite receiver, several a minute.

fix-refused-mock = Un’altra app inventa il luogo. Disattivi le posizioni fittizie nelle impostazioni di questo dispositivo.
fix-refused-no-fix = Il ricevitore non sa ancora dove si trova. Vada dove il cielo è aperto e aspetti un po’.
fix-refused-range = Il ricevitore indica un luogo che non è sulla mappa. Lo spenga e lo riaccenda.
fix-refused-null = Il ricevitore dice zero gradi, cioè quello che dice quando non sa nulla. Lo spenga e lo riaccenda.
fix-refused-dilution = I satelliti sono messi troppo male per dare un luogo utile. Vada dove il cielo è aperto.
fix-refused-stale = { $minutes ->
        [one] Secondo l’orologio di questo dispositivo, la lettura è di { NUMBER($minutes) } minuto fa. Ne aspetti una nuova.
       *[other] Secondo l’orologio di questo dispositivo, la lettura è di { NUMBER($minutes) } minuti fa. Ne aspetti una nuova.
    }
fix-refused-rollover = { $weeks ->
        [one] La data del ricevitore è sbagliata di { NUMBER($weeks) } settimana, come nei vecchi ricevitori in cui il contatore delle settimane è ripartito. Usi un altro ricevitore.
       *[other] La data del ricevitore è sbagliata di { NUMBER($weeks) } settimane, come nei vecchi ricevitori in cui il contatore delle settimane è ripartito. Usi un altro ricevitore.
    }
fix-refused-date = Il ricevitore dà come data di oggi { $date }. Controlli che l’orologio di questo dispositivo sia giusto.
# $length is a distance with its unit.
fix-refused-jump = Il luogo è saltato di { $length }, più in fretta di quanto chiunque viaggi. Aspetti che si fermi.

## Whether the place is exact enough for a service, and what to do. $length and $needed are distances with their units.

fix-enough = Il luogo è preciso a { $length }, e basta così.
fix-enough-chosen = Si usa il luogo che è stato scelto.
fix-wait = Si cerca il luogo. Resti a cielo aperto e aspetti un po’.
fix-wait-closer = Finora il luogo è preciso a { $length } e servono { $needed }. Aspetti un po’.
fix-not-enough = Il luogo è preciso solo a { $length } e servono { $needed }. Vada dove il cielo è aperto, oppure metta il segnaposto a mano, oppure dia l’indirizzo.
fix-none = Non è stato possibile trovare il luogo. Vada dove il cielo è aperto, oppure metta il segnaposto a mano, oppure dia l’indirizzo.

## A satellite receiver beside the device. $address is a name and a port, $path a file.

receiver-unreachable = Nessun ricevitore risponde a { $address }. Controlli che gpsd sia in funzione lì e che l’indirizzo sia giusto.
receiver-gone = Il ricevitore a { $address } è sparito. Lo si cerca di nuovo in automatico.
receiver-not-gpsd = Ciò che risponde a { $address } non è gpsd. Dia l’indirizzo di gpsd, come localhost:2947.
receiver-unreadable = Il ricevitore { $path } non si può leggere. Controlli che sia collegato e di poterlo usare.

## Places marked from a car

# $mark is the id on this device.
mark-unknown = Su questo dispositivo non c’è nessun segno { $mark }. Forse è già stato tolto.

## A place in words. $street and $cross are names of streets and stay as they are; the place may stand alone or behind
## "The report is". $distance is "20 meters", $direction one of the directions below.

place-on-street = in { $street }
place-on-street-near = in { $street }, vicino a { $cross }
place-on-street-away = in { $street }, a { $distance } { $direction } di dove si trova lei
place-on-street-near-away = in { $street }, vicino a { $cross }, a { $distance } { $direction } di dove si trova lei
place-on-street-here = in { $street }, dove si trova lei
place-on-street-near-here = in { $street }, vicino a { $cross }, dove si trova lei
place-away = a { $distance } { $direction } di dove si trova lei
place-here = dove si trova lei
direction-north = a nord
direction-north-east = a nord-est
direction-east = a est
direction-south-east = a sud-est
direction-south = a sud
direction-south-west = a sud-ovest
direction-west = a ovest
direction-north-west = a nord-ovest

## A word about an address that was typed. It is kept as it was typed in any case. $address and $other are as the city writes
## them.

address-near = Intendeva «{ $address }»? L’elenco delle vie della città non ha l’indirizzo come lo ha scritto.
address-ambiguous = Può essere «{ $address }» o «{ $other }». Per favore, aggiunga la direzione o il tipo di via.
address-unknown = L’elenco delle vie della città non ha questo indirizzo. Per favore, guardi se è giusto; resta come lo ha scritto.

## Whose a place is. $name is an office as the city writes it, $neighbour a city or county, $distance a length with its unit.

place-outside = Questo luogo è fuori dalla città. Se il segnaposto è nel punto sbagliato, lo sposti; altrimenti chieda a chi è responsabile lì.
place-outside-in = Questo luogo è fuori dalla città, in { $neighbour }. Se il segnaposto è nel punto sbagliato, lo sposti; altrimenti faccia lì la segnalazione.
place-near-border = Il confine della città dista solo { $distance }, quindi questo luogo può essere fuori. Controlli il segnaposto e lo sposti se serve.
place-near-neighbour = Il confine con { $neighbour } dista solo { $distance }, quindi questo luogo può essere dall’altra parte. Controlli il segnaposto e lo sposti se serve.
responsible-city = Se ne occupa { $name }, del comune. La sua segnalazione va lì.
responsible-city-phone = Se ne occupa { $name }, del comune. La sua segnalazione va lì; il numero di telefono è { $phone }
responsible-other = Se ne occupa { $name }, e non il comune. Chiami { $phone } o vada a { $link }
responsible-other-phone = Se ne occupa { $name }, e non il comune. Chiami { $phone }
responsible-other-link = Se ne occupa { $name }, e non il comune. Vada a { $link }
responsible-other-silent = Se ne occupa { $name }, e non il comune. Faccia comunque la segnalazione; il comune può dirle di più.
responsible-unknown = Il comune deciderà chi se ne occupa. Faccia la segnalazione come al solito.
responsible-near-border = Un confine è vicino, quindi anche questo può essere giusto:

## Why, each a line of its own. $layer is a set of districts and $district one of them, $owner and $asset are words of the city.

reason-service = Riguarda questo servizio.
reason-district = Il luogo è in: { $layer } { $district }
reason-owner = Della strada si occupa: { $owner }
reason-asset = Riguarda: { $asset }

## What is told beside the places that an address may mean.

address-no-pack = Su questo dispositivo non c’è un pacchetto della città con le vie. Ne chieda uno al comune.
address-near-misses = Nulla è proprio come lo ha scritto. Questi si avvicinano:
address-incomplete = Per favore, indichi una via, con il numero civico se può.
address-too-long = È troppo lungo per un indirizzo. Per favore, indichi la via e il numero civico.
address-not-found = L’elenco della città non ha questa via, questo incrocio o questo luogo noto. Per favore, controlli come si scrive o indichi una via vicina.
address-outside = Queste coordinate non sono in questa città. Per favore, le controlli o indichi una via.
address-parcel = Sembra il numero di una particella. Per favore, indichi la via e il numero civico.
