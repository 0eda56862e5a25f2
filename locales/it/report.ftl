# What became of a report, as a person reads it in a list or on the page of that report.

## Delivery: a word or two for a list

delivery-queued = Salvata, non ancora inviata
delivery-sending = In corso di invio
delivery-uncertain = In verifica con il comune
delivery-accepted = Ricevuta dal comune
delivery-parked = Serve il suo intervento

## Photos: a word or two for a list

photo-state-kept = Su questo dispositivo
photo-state-uploading = In corso di invio
photo-state-delivered = In mano al comune
photo-state-dropped = Non accettata dal comune

## Where a report is, in a sentence

# $number is the number the city gave, as it stands; never grouped.
tracking-id = La sua segnalazione è stata ricevuta. Il numero della segnalazione è { $number }.
tracking-id-due = La sua segnalazione è stata ricevuta. Il numero della segnalazione è { $number }. Il comune prevede di finire entro questa data: { $due }.
tracking-token = Il comune ha la sua segnalazione e presto le darà un numero. Lei non deve fare altro.
tracking-blackbox = Il comune ha la sua segnalazione. Questo servizio non dà numeri.
tracking-waiting = La sua segnalazione è al sicuro su questo dispositivo e sarà inviata appena possibile.
tracking-sending = La sua segnalazione viene inviata al comune.
tracking-uncertain = La connessione è caduta prima che il comune potesse rispondere. Verificheremo se ha la sua segnalazione prima di inviare di nuovo qualcosa.
# $reason is one of the sentences parked-*.
tracking-parked = Serve il suo intervento prima che la segnalazione possa essere inviata. { $reason }

## The photo of a report

photo-is-at = Il comune mostra la sua foto qui: { $url }
photo-on-device = La sua foto resta su questo dispositivo finché il comune non l’ha ricevuta.
photo-under-way = Parte della foto già arrivata al comune: { NUMBER($percent) } per cento. Il resto segue.
photo-being-confirmed = La foto è stata inviata. Si sta verificando se il comune la mostra.
photo-not-taken = Il comune ha la sua segnalazione, ma non ha accettato la foto. La foto resta su questo dispositivo.
photo-one-too-many = Il comune accetta meno foto per segnalazione di quante lei ne ha aggiunte, perciò questa non è stata inviata. Resta su questo dispositivo.
photo-never-taken = Il comune non accetta foto con questa segnalazione. La sua resta su questo dispositivo.
photo-lost = Il comune ha la sua segnalazione, ma la foto non è più su questo dispositivo e non è stato possibile inviarla.

## What the city says about a report

city-status-open = Aperta
city-status-closed = Chiusa
# $status is the word the city uses.
city-status-other = Il comune dice: «{ $status }»
report-due = Fine prevista: { $due }
anonymous = Senza nome

## What deserves a second look; nothing of it has to be done

advice-photo-old = { $days ->
        [one] La foto è stata scattata { NUMBER($days) } giorno fa. Controlli se il luogo è ancora così.
       *[other] La foto è stata scattata { NUMBER($days) } giorni fa. Controlli se il luogo è ancora così.
    }
advice-photo-future = La foto dice di essere stata scattata nel futuro. Controlli la data della fotocamera da cui viene.
# $length is a distance with its unit.
advice-photo-far = La foto è stata scattata a { $length } dal luogo di questa segnalazione. Controlli quale luogo è giusto.
advice-photo-no-place = La foto non dice dove è stata scattata. Controlli che la segnalazione indichi il luogo che si vede nella foto.
advice-photo-no-zone = La foto non dice in quale fuso orario era il suo orologio. Se è stata scattata in viaggio, controlli l’ora.
# $reference is the short reference of a report that was filed before.
similar-report = Questa sembra la sua segnalazione { $reference } dallo stesso luogo. Se è la stessa cosa, può scartare la nuova.
# $words is what the person wrote.
advice-text-phone = «{ $words }» sembra un numero di telefono, e forse tutti possono leggere ciò che scrive. Lo tolga se al comune non serve.
advice-text-email = «{ $words }» è un indirizzo e-mail, e forse tutti possono leggere ciò che scrive. Lo tolga se al comune non serve.
advice-text-plate = «{ $words }» sembra la targa di un veicolo, e forse tutti possono leggere ciò che scrive. La tolga se al comune non serve.
