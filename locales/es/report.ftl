# Qué pasó con un reporte, como se lee en una lista o en la página de ese reporte.

## Delivery: a word or two for a list

delivery-queued = Guardado, sin enviar
delivery-sending = Enviándose
delivery-uncertain = En verificación con la ciudad
delivery-accepted = Recibido por la ciudad
delivery-parked = Requiere su atención

## Photos: a word or two for a list

photo-state-kept = En este dispositivo
photo-state-uploading = Enviándose
photo-state-delivered = En manos de la ciudad
photo-state-dropped = No aceptada por la ciudad

## Where a report is, in a sentence

tracking-id = La ciudad recibió su reporte. Su número de solicitud es { $number }.
tracking-id-due = La ciudad recibió su reporte. Su número de solicitud es { $number } y está previsto atenderlo a más tardar el { $due }.
tracking-token = La ciudad ya tiene su reporte y pronto le asignará un número de solicitud. Usted no tiene que hacer nada más.
tracking-blackbox = La ciudad ya tiene su reporte. Este servicio no asigna números de solicitud.
tracking-waiting = Su reporte está a salvo en este dispositivo y se enviará lo antes posible.
tracking-sending = Su reporte se está enviando a la ciudad.
tracking-uncertain = La conexión se cortó antes de que la ciudad pudiera responder. Vamos a averiguar si tiene su reporte antes de volver a enviar nada.
tracking-parked = Su reporte requiere su atención antes de poder enviarse. { $reason }

## The photo of a report

photo-is-at = La ciudad muestra su foto en { $url }
photo-on-device = Su foto se conserva en este dispositivo hasta que la ciudad la tenga.
photo-under-way = El { NUMBER($percent) } por ciento de su foto ya está con la ciudad; el resto le sigue.
photo-being-confirmed = La foto se envió. Se está comprobando si la ciudad la muestra.
photo-not-taken = La ciudad tiene su reporte, pero no aceptó la foto. Se conserva en este dispositivo.
photo-one-too-many = La ciudad acepta menos fotos por reporte de las que usted agregó, y esta no se envió. Se conserva en este dispositivo.
photo-never-taken = La ciudad no acepta fotos con este reporte. La suya se conserva en este dispositivo.
photo-lost = La ciudad tiene su reporte, pero la foto ya no está en este dispositivo y no se pudo enviar.

## What the city says about a report

city-status-open = Abierto
city-status-closed = Cerrado
city-status-other = La ciudad dice: { $status }
report-due = Está previsto atenderlo a más tardar el { $due }
anonymous = Sin nombre

## What deserves a second look; nothing of it has to be done

advice-photo-old = { $days ->
        [one] La foto se tomó hace { NUMBER($days) } día. Compruebe que el lugar todavía se ve así.
       *[other] La foto se tomó hace { NUMBER($days) } días. Compruebe que el lugar todavía se ve así.
    }
advice-photo-future = Según la foto, se tomó en el futuro. Revise la fecha de la cámara de la que viene.
advice-photo-far = La foto se tomó a { $length } del lugar de este reporte. Compruebe cuál de los dos lugares es el correcto.
advice-photo-no-place = La foto no dice dónde se tomó. Compruebe que el lugar del reporte es el que se ve en la foto.
advice-photo-no-zone = La foto no dice en qué zona horaria estaba su reloj. Si se tomó durante un viaje, revise la hora.
similar-report = Esto se parece a su reporte { $reference } del mismo lugar. Si es lo mismo, puede descartar el nuevo.
advice-text-phone = «{ $words }» parece un número de teléfono, y es posible que todos puedan leer lo que usted escribe. Quítelo si la ciudad no lo necesita.
advice-text-email = «{ $words }» es una dirección de correo electrónico, y es posible que todos puedan leer lo que usted escribe. Quítela si la ciudad no la necesita.
advice-text-plate = «{ $words }» parece la placa de un vehículo, y es posible que todos puedan leer lo que usted escribe. Quítela si la ciudad no la necesita.
