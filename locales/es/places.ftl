### Where something is, who answers for it, and what was filed near it.

## Lo que se reportó cerca de un lugar

advice-filed-before = { $days ->
        [0] Alguien reportó esto hoy, a { $length } de aquí: solicitud { $number }. Puede seguir esa solicitud o enviar la suya de todos modos.
        [one] Alguien reportó esto hace { NUMBER($days) } día, a { $length } de aquí: solicitud { $number }. Puede seguir esa solicitud o enviar la suya de todos modos.
       *[other] Alguien reportó esto hace { NUMBER($days) } días, a { $length } de aquí: solicitud { $number }. Puede seguir esa solicitud o enviar la suya de todos modos.
    }
request-unknown = La solicitud «{ $number }» no se conoce en este dispositivo. Busque su número en la lista de solicitudes cercanas o de las que sigue.
