### Where something is, who answers for it, and what was filed near it.

## Lo que se reportó cerca de un lugar

advice-filed-before = { $days ->
        [0] Alguien reportó esto hoy, a { $length } de aquí: solicitud { $number }. Puede seguir esa solicitud o enviar la suya de todos modos.
        [one] Alguien reportó esto hace { NUMBER($days) } día, a { $length } de aquí: solicitud { $number }. Puede seguir esa solicitud o enviar la suya de todos modos.
       *[other] Alguien reportó esto hace { NUMBER($days) } días, a { $length } de aquí: solicitud { $number }. Puede seguir esa solicitud o enviar la suya de todos modos.
    }
request-unknown = La solicitud «{ $number }» no se conoce en este dispositivo. Busque su número en la lista de solicitudes cercanas o de las que sigue.
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
