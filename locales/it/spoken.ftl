# Whole sentences for people who listen to the screen. Each tells everything that colour, icon or place on the screen would tell.

## Where a report is

spoken-delivery-queued = La segnalazione è salvata su questo dispositivo. Non è ancora stata inviata.
spoken-delivery-sending = La segnalazione viene inviata al comune.
spoken-delivery-uncertain = Si sta verificando se il comune ha la segnalazione.
spoken-delivery-accepted = Il comune ha la segnalazione.
spoken-delivery-parked = La segnalazione aspetta un suo intervento. La apra per vedere che cosa serve.

## Where its photo is

spoken-photo-kept = La foto è su questo dispositivo.
spoken-photo-uploading = La foto viene inviata.
spoken-photo-delivered = Il comune ha la foto.
spoken-photo-dropped = Il comune non ha accettato la foto.

## What became of it at the city

spoken-city-open = Il comune non ha ancora finito questa richiesta.
spoken-city-closed = Il comune ha chiuso questa richiesta.

## Entries of lists. $service is the name of a service, $state one of the sentences above, $place a place in words such as
## "on Market Street near 12th", $index and $count are numbers, $length is a distance with its unit.

spoken-position = { NUMBER($index) } di { NUMBER($count) }
spoken-report = { $service }, { $place }. { $state }
spoken-report-without-place = { $service }. { $state }
spoken-report-due = { $service }, { $place }. { $state } Fine prevista: { $date }.
spoken-request-nearby = { $service }, a { $length }. Data della segnalazione: { $date }.
spoken-request-followed = { $service }, a { $length }. Data della segnalazione: { $date }. Lei la segue.
spoken-service = { $service }. { $about }
spoken-question-required = { $question } Serve una risposta.
spoken-question-optional = { $question } Può non rispondere.
spoken-answer-chosen = { $answer }, risposta scelta
spoken-answer-not-chosen = { $answer }, risposta non scelta
spoken-photo = Foto { NUMBER($index) } di { NUMBER($count) }. { $state }
spoken-language = { $language }. La scelga per leggere tutto in questa lingua.
spoken-reports = { $count ->
        [0] Non ha segnalazioni.
        [one] Ha { NUMBER($count) } segnalazione.
       *[other] Ha { NUMBER($count) } segnalazioni.
    }
spoken-needs-you = { $count ->
        [0] Nessuna segnalazione aspetta un suo intervento.
        [one] { NUMBER($count) } segnalazione aspetta un suo intervento.
       *[other] { NUMBER($count) } segnalazioni aspettano un suo intervento.
    }
spoken-waiting = { $count ->
        [0] Non c’è nulla da inviare.
        [one] { NUMBER($count) } segnalazione aspetta di essere inviata.
       *[other] { NUMBER($count) } segnalazioni aspettano di essere inviate.
    }
spoken-progress = Inviato: { NUMBER($percent) } per cento.
spoken-offline = Non ha connessione. Ciò che salva resta e si invia più tardi.
spoken-online = Ha di nuovo connessione.
