### What became of a city pack, as everyone who uses one is told.

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
pack-update-not-signed = El servidor de su ciudad ofrece un paquete que no está firmado con la clave de su ciudad, así que no se aceptó. El que tiene sigue en uso; avise a su ciudad.
pack-updated = El paquete de su ciudad se renovó; está en uso la versión { $version }.
