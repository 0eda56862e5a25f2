### Where something is, who answers for it, and what was filed near it.

## Lo que se reportó cerca de un lugar

advice-filed-before = { $days ->
        [0] Alguien reportó esto hoy, a { $length } de aquí: solicitud { $number }. Puede seguir esa solicitud o enviar la suya de todos modos.
        [one] Alguien reportó esto hace { NUMBER($days) } día, a { $length } de aquí: solicitud { $number }. Puede seguir esa solicitud o enviar la suya de todos modos.
       *[other] Alguien reportó esto hace { NUMBER($days) } días, a { $length } de aquí: solicitud { $number }. Puede seguir esa solicitud o enviar la suya de todos modos.
    }
request-unknown = La solicitud «{ $number }» no se conoce en este dispositivo. Busque su número en la lista de solicitudes cercanas o de las que sigue.
## La ubicación

fix-refused-mock = Otra aplicación inventa la ubicación. Desactive las ubicaciones simuladas en los ajustes de este dispositivo.
fix-refused-no-fix = El receptor aún no sabe dónde está. Vaya a un lugar a cielo abierto y espere un poco.
fix-refused-range = El receptor indica un lugar que no está en el mapa. Apáguelo y vuelva a encenderlo.
fix-refused-null = El receptor dice cero grados, que es lo que dice cuando no sabe nada. Apáguelo y vuelva a encenderlo.
fix-refused-dilution = Los satélites están en una posición demasiado mala para dar un lugar útil. Vaya a un lugar a cielo abierto.
fix-refused-stale = { $minutes ->
        [one] Según el reloj de este dispositivo, la lectura tiene { NUMBER($minutes) } minuto. Espere una nueva.
       *[other] Según el reloj de este dispositivo, la lectura tiene { NUMBER($minutes) } minutos. Espere una nueva.
    }
fix-refused-rollover = { $weeks ->
        [one] La fecha del receptor difiere en { NUMBER($weeks) } semana, como en receptores antiguos cuyo contador de semanas se agotó. Use otro receptor.
       *[other] La fecha del receptor difiere en { NUMBER($weeks) } semanas, como en receptores antiguos cuyo contador de semanas se agotó. Use otro receptor.
    }
fix-refused-date = El receptor dice que hoy es { $date }. Compruebe que el reloj de este dispositivo esté bien.
fix-refused-jump = La ubicación saltó { $length }, más rápido de lo que nadie viaja. Espere a que se estabilice.

fix-enough = La ubicación tiene una precisión de { $length }, y es suficiente.
fix-enough-chosen = Se usa el lugar que se eligió.
fix-wait = Buscando la ubicación. Quédese a cielo abierto y espere un poco.
fix-wait-closer = Por ahora la ubicación tiene una precisión de { $length } y se necesita { $needed }. Espere un poco.
fix-not-enough = La ubicación solo tiene una precisión de { $length } y se necesita { $needed }. Vaya a un lugar a cielo abierto, ponga el marcador a mano o escriba la dirección.
fix-none = No se pudo encontrar la ubicación. Vaya a un lugar a cielo abierto, ponga el marcador a mano o escriba la dirección.

receiver-unreachable = Ningún receptor responde en { $address }. Compruebe que gpsd esté funcionando allí y que la dirección sea correcta.
receiver-gone = El receptor en { $address } se ha ido. Se vuelve a buscar por sí solo.
receiver-not-gpsd = Lo que responde en { $address } no es gpsd. Indique la dirección de gpsd, como localhost:2947.
receiver-unreadable = No se puede leer el receptor { $path }. Compruebe que esté conectado y que usted pueda usarlo.

mark-unknown = No hay ninguna marca { $mark } en este dispositivo. Puede que ya se haya descartado.

## A place in words. $street and $cross are names of streets and stay as they are; the place may stand alone or behind
## "The report is". $distance is "20 meters", $direction one of the directions below.

place-on-street = en { $street }
place-on-street-near = en { $street }, cerca de { $cross }
place-on-street-away = en { $street }, a { $distance } { $direction } de usted
place-on-street-near-away = en { $street }, cerca de { $cross }, a { $distance } { $direction } de usted
place-on-street-here = en { $street }, donde usted está
place-on-street-near-here = en { $street }, cerca de { $cross }, donde usted está
place-away = a { $distance } { $direction } de usted
place-here = donde usted está
direction-north = al norte
direction-north-east = al noreste
direction-east = al este
direction-south-east = al sureste
direction-south = al sur
direction-south-west = al suroeste
direction-west = al oeste
direction-north-west = al noroeste

## A word about an address that was typed. It is kept as it was typed in any case. $address and $other are as the city writes
## them.

address-near = ¿Quiso decir “{ $address }”? La lista de calles de la ciudad no tiene la dirección como usted la escribió.
address-ambiguous = Puede ser “{ $address }” o “{ $other }”. Agregue la orientación o el tipo de calle.
address-unknown = La lista de calles de la ciudad no tiene esta dirección. Revise si es correcta; se guarda como usted la escribió.

## Whose a place is. $name is an office as the city writes it, $neighbour a city or county, $distance a length with its unit.

place-outside = Este lugar está fuera de la ciudad. Si el marcador está mal puesto, muévalo; si no, pregunte a quien sea responsable allí.
place-outside-in = Este lugar está fuera de la ciudad, en { $neighbour }. Si el marcador está mal puesto, muévalo; si no, repórtelo allí.
place-near-border = El límite de la ciudad está a solo { $distance }, así que este lugar puede estar fuera. Revise el marcador y muévalo si hace falta.
place-near-neighbour = El límite con { $neighbour } está a solo { $distance }, así que este lugar puede estar del otro lado. Revise el marcador y muévalo si hace falta.
responsible-city = De esto se encarga { $name }, de la ciudad. Su reporte va allí.
responsible-city-phone = De esto se encarga { $name }, de la ciudad. Su reporte va allí; el teléfono es { $phone }
responsible-other = De esto se encarga { $name } y no la ciudad. Llame al { $phone } o vaya a { $link }
responsible-other-phone = De esto se encarga { $name } y no la ciudad. Llame al { $phone }
responsible-other-link = De esto se encarga { $name } y no la ciudad. Vaya a { $link }
responsible-other-silent = De esto se encarga { $name } y no la ciudad. Presente su reporte de todos modos; la ciudad puede decirle más.
responsible-unknown = La ciudad decidirá quién se encarga de esto. Presente su reporte como siempre.
responsible-near-border = Hay un límite cerca, así que esto también puede ser correcto:

## Why, each a line of its own. $layer is a set of districts and $district one of them, $owner and $asset are words of the city.

reason-service = Se trata de este servicio.
reason-district = El lugar está en: { $layer } { $district }
reason-owner = De la calle se encarga: { $owner }
reason-asset = Se trata de: { $asset }

## What is told beside the places that an address may mean.

address-no-pack = En este dispositivo no hay un paquete de la ciudad que tenga calles. Pida uno a su ciudad.
address-near-misses = Nada es exactamente como usted lo escribió. Esto se le parece:
address-incomplete = Indique una calle, con el número de casa si puede.
address-too-long = Es demasiado largo para una dirección. Indique la calle y el número de casa.
address-not-found = La lista de la ciudad no tiene esa calle, ese cruce ni ese lugar. Revise cómo está escrito o indique una calle cercana.
address-outside = Estas coordenadas no están en esta ciudad. Revíselas o indique una calle.
address-parcel = Parece el número de una parcela. Indique la calle y el número de casa.
