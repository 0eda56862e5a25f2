### What is wrong with a city pack or the files it is made of.

## Por qué no se acepta un paquete; el que está en uso sigue

pack-too-large = Este archivo ocupa más de { NUMBER($megabytes) } MB, así que no puede ser un paquete de ciudad. Compruebe que eligió el archivo correcto.
pack-not-one = Este archivo no es un paquete de ciudad. Compruebe que eligió el archivo correcto.
pack-newer = Este paquete de ciudad necesita una versión más nueva de { -product }. Actualice { -product } e inténtelo de nuevo.
pack-damaged = Este paquete de ciudad está incompleto o se dañó por el camino. Consígalo de nuevo de su ciudad.
pack-key-invalid = Esto no es la clave de un paquete de ciudad. Una clave empieza por ed25519: y sigue con 44 letras y cifras; pídala a su ciudad.
pack-not-signed = Este paquete de ciudad no se firmó con la clave que dio. Confirme con su ciudad que ambos son los correctos.
pack-other-key = Los paquetes de su ciudad vienen con una clave distinta de esta. Pregunte a su ciudad; si de verdad tiene una clave nueva, quite el paquete e instale el nuevo.
# $name e $installed son nombres de ciudades entre los paquetes, como philadelphia.
pack-other-city = Este paquete es de «{ $name }», pero el que está en uso es de «{ $installed }». Quite primero el paquete si quiere cambiar de ciudad.
pack-older = Este paquete de ciudad es la versión { $version }, anterior a la versión { $installed } en uso. Conserve la más nueva o pida la última a su ciudad.
pack-future = Este paquete de ciudad dice que se hizo el { DATETIME($date) }, que está en el futuro. Compruebe la fecha y la hora de este dispositivo.

## Areas in GeoJSON. $position is a longitude and a latitude as the file has them.

json-form = Esto no es JSON válido. Busque cerca de esta línea una coma, una comilla o un corchete que falte.
geojson-form = Así no se escribe GeoJSON. Una posición es una lista de dos números y un anillo, una lista de posiciones; exporte el archivo de nuevo como GeoJSON.
geojson-crs = Las coordenadas están en el sistema «{ $crs }». Exporte el archivo de nuevo en WGS84 (EPSG:4326).
geojson-not-an-area = «{ $kind }» no es un área. Deje solo elementos de los tipos Polygon y MultiPolygon.
geojson-empty = No hay áreas en este archivo. Exporte la capa de nuevo o quítela del paquete.
geojson-not-degrees = La posición { $position } no está en grados. Exporte el archivo de nuevo en WGS84 (EPSG:4326) en lugar de pies o metros.
geojson-swapped = La posición { $position } tiene primero la latitud. GeoJSON pide primero la longitud; intercambie los dos números de cada posición.
geojson-elsewhere = Nada de esta capa está en la ciudad; empieza en { $position }. Compruebe que sea el archivo correcto.
geojson-ring-short = { $count ->
        [one] Este anillo tiene { NUMBER($count) } posición. Un anillo necesita al menos cuatro, y la primera se repite al final.
       *[other] Este anillo tiene { NUMBER($count) } posiciones. Un anillo necesita al menos cuatro, y la primera se repite al final.
    }
geojson-ring-open = Este anillo no termina donde empieza. Repita su primera posición al final.
geojson-ring-crosses = El límite de esta área se cruza a sí mismo en { $position }, así que nadie puede saber qué queda dentro. Corríjalo allí.
geojson-hole-outside = Este hueco está fuera de su área. Muévalo adentro o conviértalo en un área aparte.
geojson-no-ground = Esta área no tiene superficie: todas sus posiciones están en una línea. Dibújela de nuevo o quítela.
geojson-label-missing = Esta área no tiene la propiedad «{ $label }». Tiene: { $others }. Indique una de ellas como etiqueta de la capa.
geojson-label-empty = La propiedad «{ $label }» de esta área está vacía. Complétela o indique otra propiedad como etiqueta de la capa.
layer-twice = Hay otra capa «{ $layer }» que empieza el mismo día. Dé a una de ellas otro nombre u otro primer día.

## The rules of who is responsible. $key is a name that stands before a colon in the file, $others are names that are known.

rules-form = El valor de «{ $key }» no es lo que va ahí. Compárelo con el ejemplo de la documentación.
rules-key-unknown = «{ $key }» no se conoce aquí o está dos veces. Se conocen: { $others }. Corrija el nombre o quítelo.
rules-key-missing = Aquí falta «{ $key }». Agréguelo.
rules-list-empty = La lista «{ $key }» está vacía, así que la regla nunca se aplicaría. Complétela, o quítela para que no sea una condición.
rules-id-twice = El nombre «{ $id }» ya está en uso. Elija otro.
rules-kind = «{ $kind }» no es un tipo de oficina. Escriba city para un departamento de la ciudad u other para cualquier otro.
rules-link = «{ $link }» no es una dirección web segura. Escriba una que empiece con https://
rules-no-contact = «{ $name }» no es parte de la ciudad, así que la gente tiene que llamar o escribir. Agregue un teléfono o un enlace.
rules-responsible = «{ $name }» no está en la lista de responsables. Agréguelo allí o escriba unknown.
rules-layer = No hay ninguna capa «{ $layer }». Hay: { $others }. Corrija el nombre o agregue la capa al paquete.
rules-layer-twice = Esta regla nombra dos veces la capa «{ $layer }». Ponga todas sus áreas en una lista.
rules-district = Ninguna área de la capa «{ $layer }» se llama «{ $district }». Escriba el nombre como lo tiene la capa.
rules-service = La ciudad no tiene ningún servicio «{ $service }». Escriba su código como está en la lista de servicios.
rules-never = La regla «{ $id }» nunca puede aplicarse, porque antes siempre se aplica «{ $other }». Póngala primero o quítela.
