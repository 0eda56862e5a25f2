# Qué salió mal o qué falta. Una o dos frases; lo último que se dice es qué hacer.

-product = Curbline

## A picture cannot be used

photo-missing = No hay ninguna imagen en ese lugar. Vuelva a elegir la foto.
photo-unreadable = No se puede abrir esta imagen. Compruebe que tiene permiso para leer el archivo o elija otra foto.
photo-empty = Este archivo de imagen está vacío. Tome la foto otra vez o elija otra.
photo-not-a-picture = Este archivo no es una imagen. Elija una foto en formato JPEG, PNG o WebP.
photo-format = Las imágenes en formato { $format } no se pueden enviar. Convierta la foto a JPEG en su teléfono o computadora y agréguela de nuevo.
photo-decoder = Su teléfono no pudo abrir esta imagen { $format }. Tome la foto de nuevo, o conviértala a JPEG y agréguela otra vez.
photo-truncated = A esta imagen le falta una parte, como si la copia se hubiera interrumpido. Cópiela otra vez o tome una foto nueva.
photo-damaged = Esta imagen está dañada y no se puede leer. Tome la foto otra vez o elija otra.
photo-too-many-pixels = Esta imagen tiene { NUMBER($megapixels) } megapíxeles y el máximo es { NUMBER($limit) }. Reduzca su tamaño o elija otra foto.
photo-too-many-bytes = Este archivo de imagen pesa { NUMBER($mebibytes) } MB y el máximo es { NUMBER($limit) } MB. Reduzca su tamaño o elija otra foto.
photo-redaction-outside = Una de las zonas que marcó para cubrir queda fuera de la imagen. Márquela otra vez dentro de la imagen.
photo-redaction-corners = Una zona que marcó para cubrir necesita entre 3 y { NUMBER($limit) } esquinas. Márquela otra vez.
photo-cancelled = Se detuvo la preparación de la foto. Agréguela de nuevo cuando la necesite.
photo-not-searched = No se pudieron buscar caras ni placas en esta imagen. Mírela usted y marque lo que nadie deba ver.

## A report is not complete yet

problem-place-missing = Al reporte le falta el lugar. Márquelo en el mapa, escriba una dirección o use una foto que indique dónde se tomó.
problem-coordinate-invalid = Estas coordenadas no corresponden a ningún lugar de la Tierra. La latitud va de -90 a 90 y la longitud de -180 a 180.
problem-accuracy-invalid = La precisión del lugar debe ser una distancia en metros, de cero o más. Corríjala o no la indique.
problem-service-unknown = La ciudad no tiene ningún servicio llamado «{ $service }». Elija uno de la lista de servicios.
problem-catalog-empty = Todavía no se ha descargado la lista de servicios. Conéctese a internet una vez y actualícela.
problem-attribute-missing = Responda, por favor, a la pregunta de la ciudad: «{ $question }».
problem-attribute-unknown = Este servicio no pide «{ $attribute }». Quite esa respuesta.
problem-attribute-not-a-number = La respuesta a «{ $question }» debe ser un número, como 12. Escríbala otra vez.
problem-attribute-not-a-date = La respuesta a «{ $question }» debe ser una fecha con hora, como 2026-03-01T08:00:00Z. Escríbala otra vez.
problem-attribute-not-listed = «{ $value }» no es una de las respuestas a «{ $question }». Elija una de la lista.
problem-attribute-single = «{ $question }» admite una sola respuesta. Deje solo una.
problem-text-too-long = «{ $field }» admite como máximo { $limit ->
        [one] { NUMBER($limit) } carácter
       *[other] { NUMBER($limit) } caracteres
    } y usted escribió { NUMBER($length) }. Acorte el texto, por favor.
problem-text-control-characters = «{ $field }» contiene caracteres que no se pueden mostrar. Escriba el texto a mano en lugar de pegarlo.
problem-email-invalid = La dirección de correo electrónico no está completa. Revísela; debe parecerse a nombre@example.com.
problem-too-many-photos = { $limit ->
        [one] Un reporte puede llevar { NUMBER($limit) } foto. Quite las demás, por favor.
       *[other] Un reporte puede llevar { NUMBER($limit) } fotos como máximo. Quite algunas, por favor.
    }
problem-description-or-photo-missing = La ciudad todavía no puede saber cuál es el problema. Descríbalo o agregue una foto.
problem-contact-required = La ciudad no acepta este reporte sin «{ $field }». Complete ese dato, por favor.

## Names of fields, as they stand above them on a form

field-description = Descripción
field-address = Dirección
field-first-name = Nombre
field-last-name = Apellido
field-email = Correo electrónico
field-phone = Teléfono
field-answer = Respuesta

## The folder where everything is kept

store-locked = Otra copia de { -product } está usando la carpeta { $folder }. Ciérrela e inténtelo de nuevo.
store-read-only = No se puede escribir en la carpeta { $folder }. Obtenga permiso para escribir en ella o elija otra carpeta.
store-full = No queda espacio para la carpeta { $folder }. Libere espacio e inténtelo de nuevo; lo que ya estaba guardado sigue a salvo.
store-newer = Estos datos los guardó una versión más reciente de { -product } (formato { $found }; esta conoce el { $known }). Actualice { -product }; no se modificó nada.
store-damaged = Los datos de la carpeta { $folder } están dañados. Ejecute una comprobación para rescatar lo que se pueda; no se borra nada.
store-missing-settings = Todavía no hay ninguna ciudad configurada. Elija primero su ciudad; en la línea de comandos: curbline init --server DIRECCIÓN
# $folder is a folder in which everything is encrypted.
store-sealed = Los datos de la carpeta { $folder } están cifrados y no se pueden abrir sin su clave. Ábralos con el programa que los creó y con su clave, en la línea de comandos --key-file ARCHIVO; no se modificó nada.
store-not-sealed = Los datos de la carpeta { $folder } no están cifrados, así que no se pueden abrir con una clave. Ábralos sin clave o elija una carpeta nueva; no se modificó nada.
store-wrong-key = Los datos de la carpeta { $folder } están cifrados con otra clave. Ábralos en el dispositivo que los creó o elija una carpeta nueva; no se modificó nada.
store-no-key = La clave de los datos cifrados no está disponible. Desbloquee este dispositivo e inténtelo de nuevo; no se modificó nada.
store-unusable = No se puede usar la carpeta { $folder }. Compruebe que existe y que es suya, o elija otra carpeta.
store-photo-missing = Una foto de este reporte ya no está en este dispositivo. Agregue la foto de nuevo o envíe el reporte sin ella.
store-photo-damaged = Una foto de este reporte se dañó en este dispositivo. Agregue la foto de nuevo o envíe el reporte sin ella.
store-original-missing = El original de esta foto ya no está en este dispositivo. Búsquelo en una copia de seguridad de la carpeta de datos; el reporte todavía tiene su SHA-256.
store-original-damaged = El original de esta foto se dañó en este dispositivo y no se escribió. Búsquelo en una copia de seguridad de la carpeta de datos; el reporte todavía tiene su SHA-256.
originals-need-key = Los originales solo se pueden conservar en una carpeta de datos cifrada, y esta no lo está. Conserve solo su SHA-256 o configure una carpeta nueva con una clave; en la línea de comandos --key-file ARCHIVO.
original-not-kept = El original de esta foto no se conservó en este dispositivo. Pídaselo a quien tomó la foto.
# $photo is the name of a photo in this folder: 32 digits and letters.
photo-unknown = Este reporte no tiene ninguna foto «{ $photo }». Búsquela en la lista de sus reportes.

## Talking to the city's server

city-address-invalid = «{ $url }» no es una dirección web. Escriba una que empiece con https://
city-insecure = La conexión con { $url } no estaría cifrada. Escriba una dirección que empiece con https:// o, si la red es suya, permita esta; en la línea de comandos: --plain-http
# A pin is the name of a key, such as sha256/47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=
city-pins-need-tls = No se puede comprobar la clave de { $url }, porque la conexión no estaría cifrada. Escriba una dirección que empiece con https:// o deje fuera las huellas de clave.
city-pin-invalid = «{ $pin }» no es una huella de clave. Escriba sha256/ y los 44 caracteres del SHA-256 de la clave en Base64.
city-unreachable = No se puede llegar al servidor de la ciudad, { $url }. Revise su conexión y la dirección; lo que guardó se conserva y se enviará después.
city-timeout = El servidor de la ciudad, { $url }, tardó demasiado en responder. Inténtelo de nuevo en unos minutos; lo que guardó se conserva.
city-tls = No es posible una conexión segura con { $url }. Revise la fecha y la hora de este dispositivo y la red que está usando.
city-cut = La conexión con { $url } se cortó antes de recibir la respuesta completa. Inténtelo de nuevo cuando la conexión sea mejor.
city-answer-too-large = La respuesta de { $url } es demasiado grande para ser correcta. Revise la dirección del servidor de la ciudad.
city-html = { $url } respondió con una página web. Si esta red le pide iniciar sesión, hágalo primero; si no, revise la dirección del servidor de la ciudad.
city-empty = { $url } respondió sin ningún contenido. Revise la dirección del servidor de la ciudad o inténtelo más tarde.
city-not-understood = La respuesta de { $url } no es la de un servidor de 311. Revise la dirección del servidor de la ciudad.
city-denied = El servidor { $url } no le da acceso a esta aplicación (código { $status }). Revise con su ciudad la clave de API.
city-busy = El servidor { $url } está ocupado y nos pide esperar. Lo que guardó se conserva y se enviará después.
city-missing = El servidor { $url } no tiene lo que se le pidió. Revise la dirección y la jurisdicción de su ciudad.
city-refused = La ciudad lo rechazó con el código { $status } y dijo: «{ $words }». Corrija lo que se indica e inténtelo de nuevo.
city-refused-silent = La ciudad lo rechazó con el código { $status } y no dio ningún motivo. Revise lo que escribió e inténtelo de nuevo.
city-trouble = El servidor { $url } tiene un problema propio (código { $status }). Inténtelo más tarde; lo que guardó se conserva.
city-moved = El servidor de la ciudad ya no está en { $url }. Pídale a su ciudad la dirección nueva y configúrela otra vez.

## What can be done with a report

report-unknown = No hay ningún reporte «{ $report }» en este dispositivo. Búsquelo en la lista de sus reportes.
report-already-sending = Este reporte se está enviando en este momento. Espere a que termine el envío.
report-already-accepted = La ciudad ya tiene este reporte y aquí ya no se puede cambiar. Para agregar algo, haga un reporte nuevo o llame al 311.
report-not-parked = Este reporte no está a la espera de usted, así que no hay nada que reintentar. Se envía solo.
report-uncertain = Todavía no se sabe si este reporte llegó a la ciudad. Conéctese a internet para que primero se pueda averiguar.

## Everything else

profile-unknown = No existe el perfil de servidor «{ $profile }». Elija uno de los perfiles incluidos o indique un archivo.
profile-invalid = El perfil de servidor tiene un error en «{ $key }». Corríjalo e inténtelo de nuevo.
settings-invalid = No se puede leer la configuración guardada de su ciudad. Configure su ciudad otra vez; sus reportes se conservan.
cancelled = Se detuvo, como usted pidió. Lo que guardó se conserva.
offline = No hay conexión a internet. Lo que guardó se conserva y se enviará cuando tenga conexión.
internal = Algo falló dentro de { -product }; lo que guardó se conserva. Comunique esta referencia a sus creadores, por favor: { $reference }
file-unreadable = No se puede leer el archivo { $path }. Revise el nombre y compruebe que tiene permiso para leerlo.
file-unwritable = No se puede escribir el archivo { $path }. Compruebe que la carpeta existe y que tiene permiso para escribir en ella.
file-exists = Ya existe un archivo { $path }. Elija otro nombre o mueva ese archivo a otro lugar.

## Why a report waits for a person

parked-refused = La ciudad rechazó el reporte con el código { $status } y dijo: «{ $words }». Corrija el reporte y envíelo de nuevo, o descártelo.
parked-refused-silent = La ciudad rechazó el reporte con el código { $status } y no dio ningún motivo. Revise el reporte y envíelo de nuevo, o llame al 311.
parked-incomplete = La ciudad necesita más información: «{ $words }». Complete el reporte y envíelo de nuevo.
parked-too-many-attempts = { $attempts ->
        [one] El reporte no se pudo entregar en { NUMBER($attempts) } intento. Inténtelo más tarde o llame al 311.
       *[other] El reporte no se pudo entregar en { NUMBER($attempts) } intentos. Inténtelo más tarde o llame al 311.
    }
parked-uncertain = No podemos saber si la ciudad recibió este reporte. Si no aparece en el sitio web de la ciudad, envíelo de nuevo, aunque podría quedar repetido; si aparece, descártelo aquí.
parked-photo-missing = Una foto de este reporte ya no está en este dispositivo. Agregue la foto de nuevo o envíe el reporte sin ella.
parked-denied = La ciudad no le permite a esta aplicación enviar reportes (código { $status }). Revise con su ciudad la clave de API e inténtelo de nuevo.
parked-duplicate = La ciudad dice que ya está enterada de esto: «{ $words }». Si está de acuerdo, descarte el reporte; si no, cámbielo y envíelo de nuevo.
parked-duplicate-silent = La ciudad dice que ya está enterada de esto. Si está de acuerdo, descarte el reporte; si no, cámbielo y envíelo de nuevo.
parked-too-large = La foto es demasiado grande para la ciudad incluso después de reducirla. Envíe el reporte sin ella o con otra foto.

## Why a report is not sent yet; no action is needed

waiting-offline = Esperando una conexión a internet. El reporte se enviará solo en cuanto la haya.
waiting-costly = Las fotos esperan una red sin costo adicional, como usted eligió. Conéctese a una red Wi-Fi o permita las fotos en cualquier red.
waiting-unreachable = Por ahora el servidor de la ciudad no responde. El reporte se enviará solo en cuanto responda.
waiting-tls = Por ahora no es posible una conexión segura con el servidor de la ciudad. Revise la fecha y la hora de este dispositivo y la red que está usando.
waiting-refused = La última vez, la ciudad no pudo recibir el reporte. El envío se volverá a intentar automáticamente.
waiting-checked = Estamos averiguando si la ciudad tiene este reporte. Se volverá a comprobar automáticamente.
waiting-retry = La ciudad todavía no pudo recibir el reporte. Próximo intento: { DATETIME($date) }.
waiting-server-paused = El servidor de la ciudad nos pidió esperar un rato. Después, el reporte se enviará solo.
waiting-denied = Por ahora la ciudad no le da acceso a esta aplicación. Seguimos intentándolo; si continúa, revise con su ciudad la clave de API.
waiting-captive-portal = Esta red le pide iniciar sesión primero. Abra una página web en su navegador, inicie sesión y el reporte se enviará solo.
waiting-paused = El envío está en pausa en este dispositivo. Actívelo de nuevo para enviar el reporte.
