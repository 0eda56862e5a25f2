### Where something is, who answers for it, and what was filed near it.

## Lo que se reportó cerca de un lugar

advice-filed-before = { $days ->
        [0] Alguien reportó esto hoy, a { $length } de aquí: solicitud { $number }. Puede seguir esa solicitud o enviar la suya de todos modos.
        [one] Alguien reportó esto hace { NUMBER($days) } día, a { $length } de aquí: solicitud { $number }. Puede seguir esa solicitud o enviar la suya de todos modos.
       *[other] Alguien reportó esto hace { NUMBER($days) } días, a { $length } de aquí: solicitud { $number }. Puede seguir esa solicitud o enviar la suya de todos modos.
    }
request-unknown = La solicitud «{ $number }» no se conoce en este dispositivo. Busque su número en la lista de solicitudes cercanas o de las que sigue.

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
