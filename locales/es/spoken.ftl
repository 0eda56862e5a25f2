# Whole sentences for people who listen to the screen. Each tells everything that colour, icon or place on the screen would tell.

## Where a report is

spoken-delivery-queued = El reporte está guardado en este dispositivo. Todavía no se ha enviado.
spoken-delivery-sending = El reporte se está enviando a la ciudad.
spoken-delivery-uncertain = Se está comprobando si la ciudad tiene el reporte.
spoken-delivery-accepted = La ciudad tiene el reporte.
spoken-delivery-parked = El reporte requiere su atención. Ábralo para ver qué hace falta.

## Where its photo is

spoken-photo-kept = La foto está en este dispositivo.
spoken-photo-uploading = La foto se está enviando.
spoken-photo-delivered = La ciudad tiene la foto.
spoken-photo-dropped = La ciudad no aceptó la foto.

## What became of it at the city

spoken-city-open = La ciudad no ha terminado con esta solicitud.
spoken-city-closed = La ciudad cerró esta solicitud.

## Entries of lists. $service is the name of a service, $state one of the sentences above, $place a place in words such as
## "on Market Street near 12th", $index and $count are numbers, $length is a distance with its unit.

spoken-position = { NUMBER($index) } de { NUMBER($count) }
spoken-report = { $service }, { $place }. { $state }
spoken-report-without-place = { $service }. { $state }
spoken-report-due = { $service }, { $place }. { $state } Debería estar listo a más tardar el { $date }.
spoken-request-nearby = { $service }, a { $length }. Reportado el { $date }.
spoken-request-followed = { $service }, a { $length }. Reportado el { $date }. Usted sigue esta solicitud.
spoken-service = { $service }. { $about }
spoken-question-required = { $question } La respuesta es obligatoria.
spoken-question-optional = { $question } Puede dejarla sin respuesta.
spoken-answer-chosen = { $answer }: elegida
spoken-answer-not-chosen = { $answer }: no elegida
spoken-photo = Foto { NUMBER($index) } de { NUMBER($count) }. { $state }
spoken-language = { $language }. Elija esta opción para leer todo en este idioma.
spoken-reports = { $count ->
        [0] Usted no tiene reportes.
        [one] Usted tiene { NUMBER($count) } reporte.
       *[other] Usted tiene { NUMBER($count) } reportes.
    }
spoken-needs-you = { $count ->
        [0] Ningún reporte requiere su atención.
        [one] { NUMBER($count) } reporte requiere su atención.
       *[other] { NUMBER($count) } reportes requieren su atención.
    }
spoken-waiting = { $count ->
        [0] Nada está a la espera de enviarse.
        [one] { NUMBER($count) } reporte espera para enviarse.
       *[other] { NUMBER($count) } reportes esperan para enviarse.
    }
spoken-progress = Se envió el { NUMBER($percent) } por ciento.
spoken-offline = No hay conexión. Lo que guarde se conserva y se enviará después.
spoken-online = Hay conexión otra vez.
