# The example city: its web page and what its people write. It is a city to try things with.

city-page-title = Ciudad de ejemplo
city-page-about = Las solicitudes de servicio a medida que llegan, primero las más nuevas.
city-page-connecting = Conectando
# $count requests in the last 90 days, $open of them open
city-page-count = { NUMBER($count) } en 90 días, { NUMBER($open) } sin cerrar
city-page-newest = Se muestran las { NUMBER($count) } más nuevas, { NUMBER($open) } sin cerrar
city-page-lost = Sin conexión con la ciudad, intentando de nuevo
city-page-list = Solicitudes de servicio
city-page-needs-script = Esta página necesita JavaScript para mostrar las solicitudes a medida que llegan. La misma lista está en requests.json y requests.xml.
city-page-empty = Todavía no hay solicitudes
city-page-empty-hint = Envíe la primera a requests.json y aparecerá aquí.
city-page-more = Mostrar todo
city-page-less = Mostrar menos
city-page-open = Abierta
city-page-closed = Cerrada
city-page-address = Dirección
city-page-address-id = Id. de la dirección
city-page-location = Ubicación
city-page-agency = Oficina
city-page-media = Archivos
city-page-picture-elsewhere = Imagen en otro sitio
city-page-key = Enviado con clave

## Offices of the example city

agency-streets = Departamento de Calles
agency-sanitation = Departamento de Saneamiento
agency-parks = Parques y Recreación
agency-police = Departamento de Policía

## What the city will do, in the answer to a new request

notice-pothole = Un equipo revisa el lugar y rellena el bache.
notice-sidewalk = Viene un inspector y decide quién tiene que reparar la acera.
notice-graffiti = Un equipo cubre el grafiti con pintura o lo lava.
notice-streetlight = Un electricista revisa la luz.
notice-missed-collection = Un camión vuelve a pasar. Por favor, deje todo junto a la acera.
notice-illegal-dumping = Un equipo limpia el lugar y busca pruebas.
notice-dumping-tip = Los investigadores leen todos los avisos. Usted no recibirá respuesta.
notice-fallen-tree = Un equipo de árboles asegura el lugar y lo despeja.
notice-tree-pruning = Un especialista revisa el árbol y lo pone en la lista de poda.
notice-traffic-signal = Se manda un técnico al cruce.
notice-street-sign = El taller de señales repara o cambia la señal.
notice-abandoned-vehicle = El reporte va a la policía, que le da su número.

## On the card of a request.

city-page-photo = Foto { NUMBER($index) } de { NUMBER($count) }: { $service }
city-page-when-open = N.º { $number }, recibida el { $received }, prevista para el { $expected }
city-page-when-closed = N.º { $number }, recibida el { $received }, cerrada el { $closed }
