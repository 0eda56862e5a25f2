# Lo que solo dice la línea de comandos. Los textos de ayuda están en inglés en todos los idiomas; los nombres de los
# comandos y de las opciones no se traducen.

## demo

demo-flow-title = Un reporte, de la calle a la ciudad
demo-city-started = Hay una pequeña ciudad a la escucha en { $url }
demo-photo-drawn = Se dibujó la foto de un bache, con el lugar y la hora de la cámara: { $path }
demo-photo-chosen = Se usa su foto: { $path }
# What the demo's report says, as a resident would write it.
demo-description = Bache profundo en el carril derecho; los autos lo esquivan.
demo-place-pinned = La foto no indica dónde se tomó, así que se pone un marcador en el mapa.
demo-offline = El teléfono no tiene señal.
demo-saved = Guardado en el teléfono como { $reference }. No se envió nada.
demo-queue = Lo que espera en el teléfono:
demo-online = Volvió la señal. Se envía lo que estaba en espera.
demo-delivered = { $count ->
        [0] No se entregó ningún reporte.
        [one] Se entregó { NUMBER($count) } reporte.
       *[other] Se entregaron { NUMBER($count) } reportes.
    }
demo-read-back = Se le pregunta a la ciudad qué tiene:
demo-photo-at = La foto está ahora en { $url }
demo-kept = El teléfono y la ciudad quedaron en la carpeta { $folder }

## Setting up, services

init-done = Su ciudad está configurada: { $url }
services-title = Lo que ofrece la ciudad
services-none = Ningún servicio coincide.
services-fresh = Según los datos de la ciudad del { DATETIME($date) }
services-due-days = { $count ->
        [one] Suele resolverse en { NUMBER($count) } día
        [many] Suele resolverse en { NUMBER($count) } de días
       *[other] Suele resolverse en { NUMBER($count) } días
    }
services-due-business-days = { $count ->
        [one] Suele resolverse en { NUMBER($count) } día hábil
        [many] Suele resolverse en { NUMBER($count) } de días hábiles
       *[other] Suele resolverse en { NUMBER($count) } días hábiles
    }
services-question-required = La respuesta es obligatoria
services-question-optional = La respuesta es opcional

## Reports

report-saved = Guardado como { $report } con la referencia { $reference }. Se enviará en la próxima sincronización.
sync-summary = { $delivered ->
        [0] Ningún reporte entregado
        [one] { NUMBER($delivered) } reporte entregado
       *[other] { NUMBER($delivered) } reportes entregados
    }, { $pending ->
        [0] ninguno en espera
        [one] { NUMBER($pending) } en espera
       *[other] { NUMBER($pending) } en espera
    }, { $attention ->
        [0] ninguno requiere su atención.
        [one] { NUMBER($attention) } requiere su atención.
       *[other] { NUMBER($attention) } requieren su atención.
    }
list-none = Todavía no hay reportes en este dispositivo.
list-title = Sus reportes
# One report: $service is the city's name of a service, $state one of the states delivery-*.
list-line = { $service }: { $state }
# $label is one of the labels below.
list-detail = { $label }: { $value }
list-saved = Guardado el { DATETIME($date) }
# $state is one of the states photo-state-*, $width and $height are pixels.
list-photo = Foto: { $state } ({ $width } × { $height } píxeles, { NUMBER($kilobytes) } KB)
retry-done = El reporte se enviará de nuevo en la próxima sincronización.
discard-done = El reporte se descartó. No se enviará.
edit-done = Los cambios están guardados. El reporte se enviará en la próxima sincronización.

sync-nothing = No hay nada que enviar.

## What stands before the parts of a report

label-number = Número de solicitud
label-place = Lugar
label-due = Fecha prevista
label-city = Ciudad

## A command line that cannot be understood. $help is the command that shows help, $option an option as it is typed.

usage-command-missing = Escriba un comando, por ejemplo list. Para verlos todos: { $help }
usage-command-unknown = No existe el comando «{ $value }». Para verlos todos: { $help }
usage-option-unknown = Aquí no existe la opción «{ $option }». Para ver las que hay: { $help }
usage-option-missing = Falta esto: { $option }. Para ver cómo se escribe: { $help }
usage-option-repeated = «{ $option }» aparece más de una vez. Deje una sola; consulte { $help }
usage-options-conflict = «{ $option }» y «{ $other }» no se pueden usar juntas. Quite una; consulte { $help }
usage-value-missing = A «{ $option }» le falta un valor. Para ver cuál: { $help }
usage-value-invalid = «{ $value }» no es un valor para «{ $option }». Para ver cuáles sirven: { $help }
usage-unreadable = No se entiende este comando. Para ver cómo se escribe: { $help }

## What was typed after an option

argument-place-invalid = «{ $value }» no es un lugar. Escriba la latitud y la longitud separadas por una coma, como 39.95,-75.16
argument-redaction-invalid = «{ $value }» no es una zona de una imagen. Escriba borde izquierdo, borde superior, ancho y alto en píxeles, separados por comas, como 10,20,300,200, o las esquinas de un polígono, como 10,20;310,20;160,220
argument-pair-invalid = A «{ $value }» le falta el signo igual. Escriba NOMBRE=VALOR
argument-language-unknown = «{ $value }» no es ninguno de nuestros idiomas. Consulte la lista de idiomas.

## The key of an encrypted data folder

key-file-exposed = Otras personas de este equipo tienen acceso al archivo de clave { $path }. Resérvelo para usted con chmod 600 e inténtelo de nuevo.
key-file-invalid = El archivo { $path } no contiene una clave. Una clave son 32 bytes o 64 dígitos hexadecimales.
sealed-unsupported = Esta compilación de { -product } no puede cifrar sus datos, por lo que no se puede usar --key-file. Quite la opción o use una compilación con la función sealed.

## Everything else

export-done = { $count ->
        [0] No había nada que exportar; { $path } está vacío.
        [one] Se escribió { NUMBER($count) } reporte en { $path }
       *[other] Se escribieron { NUMBER($count) } reportes en { $path }
    }
check-ok = Todo está en orden.
check-salvaged = { $count ->
        [0] Los datos estaban dañados y no se pudo rescatar ningún reporte. El archivo dañado se conservó.
        [one] Los datos estaban dañados. Se rescató { NUMBER($count) } reporte y el archivo dañado se conservó.
       *[other] Los datos estaban dañados. Se rescataron { NUMBER($count) } reportes y el archivo dañado se conservó.
    }
check-photo-missing = Una foto del reporte { $reference } ya no está en este dispositivo.
check-photo-damaged = Una foto del reporte { $reference } está dañada en este dispositivo. El archivo dañado se conservó.
check-pack-damaged = El paquete de ciudad instalado está dañado. Sus reportes están a salvo; vuelva a instalar el paquete desde su archivo.
photo-done = La foto está lista: { $width } × { $height } píxeles, { NUMBER($kilobytes) } KB.
photo-fact-taken = Tomada el { DATETIME($date) }; su reloj marcaba { $zone }
photo-fact-taken-somewhere = Tomada el { DATETIME($date) }, si su reloj estaba en la zona horaria de usted
photo-fact-place = Tomada en { $place }
photo-fact-place-within = Tomada en { $place }, con un margen de { $length }
photo-fact-above-sea = { $length } sobre el nivel del mar
photo-fact-below-sea = { $length } bajo el nivel del mar
photo-fact-direction = Mira a { NUMBER($degrees) }° del norte, en el sentido de las agujas del reloj
photo-fact-direction-magnetic = Mira a { NUMBER($degrees) }° del norte magnético, en el sentido de las agujas del reloj
languages-title = Idiomas
text-unknown = No existe el texto «{ $key }». Los nombres de los textos están en la carpeta locales.

## Paquetes de ciudad

# $public es el texto de la clave pública.
pack-key-made = La clave secreta está en { $path }; guárdela para usted. Todos pueden tener { $path }.pub: { $public }
pack-key-not-secret = El archivo { $path } no contiene la clave secreta de un paquete. Cree una con: curbline pack key -o FILE
# $name es el nombre de una ciudad entre los paquetes, $version la versión de su paquete.
pack-built = El paquete de { $name }, versión { $version }, está en { $path } ({ NUMBER($kilobytes) } KB).
# $text es uno de los textos de packs.ftl sobre un archivo del que se hace un paquete.
pack-fault = { $file }: { $text }
pack-fault-line = { $file }, línea { $line }: { $text }
pack-faults = { $count ->
        [one] No se hizo el paquete; hay que corregir antes { NUMBER($count) } error.
        [many] No se hizo el paquete; hay que corregir antes { NUMBER($count) } de errores.
       *[other] No se hizo el paquete; hay que corregir antes { NUMBER($count) } errores.
    }
pack-valid = El paquete de { $name }, versión { $version }, está entero y firmado con esta clave.
pack-shown = El paquete de { $name }, versión { $version }, está entero. Quién lo firmó lo dice: curbline pack verify
pack-shown-built = Hecho el { DATETIME($date) }
# $section es el nombre de una parte, como streets.
pack-shown-section = { $section }: { NUMBER($bytes) } bytes
pack-shown-expired = { $section }: ya no es válido desde el { DATETIME($date) }
pack-installed = El paquete de { $name }, versión { $version }, está instalado.
pack-removed = Ya no hay paquete de ciudad.

## The city and the network

city-is = La ciudad está en { $url }. Se le habla como dice “{ $profile }”.
city-understood = Se le entendió en { $format }.
city-unknown = Todavía no se sabe nada de ella.
city-lists-ours = Su lista muestra lo que recibió desde aquí, así que puede probar que un reporte no llegó.
city-hides-ours = Su lista no muestra lo que recibió desde aquí, así que no prueba nada.
city-lists-unknown = Todavía no se sabe si su lista muestra lo que recibe.
network-photos-always = Las fotos se envían en cualquier red.
network-photos-not-roaming = Las fotos se envían en cualquier red, salvo en itinerancia.
network-photos-unmetered = Las fotos se envían por Wi-Fi y otras redes sin costo adicional.
network-load = Falta enviar: { NUMBER($kilobytes) } KB
arrived-done = El reporte cuenta como recibido por la ciudad.

## The files that photos are made from

originals-nothing = No se conserva nada de los archivos de los que salen las fotos.
originals-digest = Con cada foto se conserva el SHA-256 del archivo del que salió.
originals-whole = Los archivos de los que salen las fotos se conservan cifrados en este dispositivo. Muestran lo que está tapado en las fotos y contienen el lugar y la hora de la cámara. Nunca se envían.
originals-from-now-on = Esto vale para las fotos de ahora en adelante. Lo que se conservó antes queda como está.
# $path is the name of the new file, $sha256 a digest of 64 digits and letters.
original-written = El original se escribió sin cifrar en { $path }. Su SHA-256 es { $sha256 }
list-original-digest = SHA-256 del original: { $sha256 }
list-original-kept = El original se conserva cifrado en este dispositivo. Su SHA-256: { $sha256 }
check-original-missing = El original de una foto del reporte { $reference } ya no está en este dispositivo.
check-original-damaged = El original de una foto del reporte { $reference } está dañado en este dispositivo. El archivo dañado se conservó.
## Solicitudes cerca de un lugar, y solicitudes que se siguen

nearby-title = Reportado cerca de ahí y sin cerrar, según lo que se sabe en este dispositivo:
nearby-none = No se sabe en este dispositivo de nada reportado cerca de ahí. Las solicitudes de otras personas llegan al sincronizar: curbline sync
nearby-line = { $service }, a { $length }
nearby-own = Reporte propio
nearby-followed = Usted la sigue
nearby-requested = Reportado el { $date }
follow-done = Desde ahora usted sigue la solicitud { $number }; sus novedades llegan con cada sincronización. No se envió nada a la ciudad.
unfollow-done = Usted ya no sigue la solicitud { $number }.
follows-title = Solicitudes de otras personas que usted sigue:
follows-none = Usted no sigue ninguna solicitud.
follows-unheard = La ciudad todavía no ha dicho nada sobre ella.

## where

where-no-pack = No hay ningún paquete de ciudad en este dispositivo, así que no se sabe de quién es este lugar. Pida un paquete a su ciudad.
# $rule is the name that the city's pack gives a rule.
where-rule = Según la regla: { $rule }
# $layer is a set of districts and $district one of them, as the city's pack calls them.
where-district = { $layer }: { $district }
