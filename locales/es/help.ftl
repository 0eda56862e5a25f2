# The help of the command line. Names of commands and options, and words in CAPITALS that stand for a value, are never translated.

## What stands around it

help-usage = Uso
help-commands = Comandos
help-arguments = Argumentos
help-options = Opciones
help-help = Mostrar esta ayuda
help-version = Mostrar la versión
help-subcommand = Mostrar esta ayuda o la de un comando
# $value is what is taken where the option is not given.
help-default = [si no se indica: { $value }]
# $values are the words to choose from, as they are typed.
help-choices = [uno de: { $values }]

## Commands

help-curbline = Reportes a la ciudad por el 311: se guardan de inmediato y se envían cuando hay conexión.
help-demo = Toda la historia en un comando: una ciudad, un teléfono sin señal, un reporte y su entrega
help-init = Recordar la ciudad con la que se habla; no necesita red
help-city = La ciudad: cómo se habla con su servidor y qué se ha sabido de ella
help-services = Lo que ofrece la ciudad
help-report = Guardar un reporte y ponerlo en espera; nunca usa la red
help-sync = Entregar lo que toca, confirmarlo y pedir novedades
help-network = En qué redes pueden enviarse las fotos y cuánto falta enviar
help-originals = Qué se conserva de los archivos de los que salen las fotos
help-original = Escribir el archivo del que salió una foto, sin cifrar y comprobado con su SHA-256
help-list = Todos los reportes y cómo van
help-status = Un reporte y cómo va
help-retry = Enviar otra vez un reporte sin enviar o que requiere atención
help-arrived = Un reporte en duda está en la ciudad: una persona lo vio allí
help-discard = Descartar un reporte sin enviar o que requiere atención
help-edit = Cambiar un reporte sin enviar o que requiere atención
help-nearby = Lo que se reportó alrededor de un lugar, según lo que se sabe en este dispositivo; no necesita red
help-follow = Seguir la solicitud de otra persona en lugar de reportar lo mismo otra vez; sus novedades llegan con cada sincronización
help-unfollow = Dejar de seguir una solicitud
help-address = Los lugares que puede indicar un texto, o la dirección de un lugar, según el paquete de ciudad
help-where = De quién es un lugar: dentro o fuera de la ciudad, sus distritos, quién es responsable y según qué regla
help-photo = Lo que una imagen dice de sí misma, y la imagen hecha segura: derecha, sin metadatos, con otro tamaño
help-pack = Paquetes de ciudad: lo que sabe una ciudad, en un archivo firmado
help-pack-key = Crear un par de claves: la secreta en FILE, la que es para todos en FILE.pub
help-pack-build = Revisar una carpeta de archivos sencillos y hacer con ella un paquete
help-pack-verify = Comprobar que un paquete está entero y firmado con una clave
help-pack-show = Lo que un paquete dice de sí mismo, sin importar quién lo firmó
help-pack-remove = Quitar el paquete instalado, para poder instalar el de otra ciudad
help-fix = Dónde está este equipo, según un receptor de satélite a su lado
help-languages = Los idiomas que hay
help-text = Un texto en palabras
help-export = Todo lo que se reportó, para otros programas
help-check = Comprobar la carpeta de datos; rescatar lo que esté dañado

## Options of every command

help-arg-data-dir = Dónde se guardan los reportes y las fotos; si no, en la carpeta de datos del sistema
help-arg-key-file = Cifrar la carpeta de datos con esta clave: 32 bytes o 64 dígitos hexadecimales en un archivo que sea solo suyo. Necesita una compilación con la función sealed
help-arg-language = El idioma que se habla, como es; si no, el del entorno
help-arg-json = Escribir exactamente un documento JSON en stdout
help-arg-verbose = Registrar más en stderr; repita la opción para registrar aún más

## Options and arguments with one meaning everywhere. A place is latitude and longitude in degrees (WGS 84).

help-arg-report-id = El reporte, como lo muestra list
help-arg-photo-id = La foto, como la muestra list --json
help-arg-output = El archivo que se escribe
help-arg-at = El lugar: latitud y longitud en grados, separadas por una coma
help-arg-photo = Una imagen; si no se indican el lugar y la hora, se toman de ella
help-arg-address = El lugar en palabras
help-arg-description = Cuál es el problema
help-arg-attribute = Una respuesta a una pregunta del servicio; repita la opción para dar varias
help-arg-first-name = Nombre de quien reporta
help-arg-last-name = Apellido de quien reporta
help-arg-email = Correo electrónico de quien reporta
help-arg-phone = Teléfono de quien reporta
help-arg-anonymous = No se nombra a nadie
help-arg-redact = Una zona que se tapa, en píxeles de la imagen derecha: un rectángulo, o las esquinas X,Y;X,Y;X,Y de un polígono. En negro, o, con pixelate: delante, en unos pocos bloques de sus colores

## Options and arguments of one command

help-demo-photo = Una imagen propia
help-demo-keep = Dejar DIR/phone y DIR/city
help-init-server = La dirección base de GeoReport
help-init-api-key = La clave que dio la ciudad
help-init-jurisdiction = Qué ciudad, si un servidor atiende a varias
help-init-profile = Un perfil incluido o un archivo que contiene uno
help-init-pack = Un paquete de ciudad que se instala, para conocer los servicios y los lugares sin red
help-init-pack-key = La clave pública con la que deben estar firmados los paquetes de esta ciudad
help-init-plain-http = Permitir una dirección que empieza con http:// y no es de este equipo. Entonces todos en el camino pueden leer y cambiar los reportes, los nombres y la clave de API; pensado para una ciudad en una red propia
help-init-pins = Hablar con el servidor solo si tiene esta clave, además de un certificado en el que confía el sistema; repita la opción para una clave de reserva
help-services-refresh = Preguntar primero a la ciudad
help-services-search = Solo los servicios con estas palabras, en cualquier idioma
help-services-code = Un servicio y sus preguntas
help-report-service = El servicio que se pide
help-report-accuracy = Cuánto puede fallar el lugar, en metros
help-edit-accuracy = Cuánto puede fallar el lugar, en metros
help-edit-service = Otro servicio
help-sync-deadline = Seguir hasta que no quede nada por hacer o pasen estos segundos
help-sync-connection = Cómo está conectado este equipo, porque no puede saberlo por sí mismo
help-network-photos = En qué redes pueden enviarse las fotos de ahora en adelante
help-originals-kept = De ahora en adelante: nada, su SHA-256 o, en una carpeta cifrada, también los archivos. Un archivo muestra lo que está tapado en la foto y contiene lo que se quitó de ella; nunca se envía
help-arrived-number = Su número de solicitud en la ciudad
help-follow-number = El número de la solicitud en la ciudad
help-follow-list = Mostrar lo que se sigue
help-unfollow-number = El número de la solicitud en la ciudad
help-nearby-accuracy = Cuánto puede fallar el lugar, en metros; también se dice lo que queda dentro de ese margen
help-nearby-service = Solo de este servicio
help-nearby-radius = Hasta qué distancia alrededor, en metros
help-nearby-limit = Solo este número de las más cercanas
help-address-text = Una dirección, un cruce, un lugar conocido o coordenadas
help-address-at = En su lugar, la dirección más cercana a este lugar: latitud y longitud en grados
help-address-suggest = En su lugar, decir cómo podría seguir TEXT, como mientras se escribe
help-where-accuracy = Cuánto puede fallar el lugar, en metros; también se dice lo que queda dentro de ese margen
help-where-service = Qué se pide allí
help-where-owner = Quién se encarga de la calle, como lo dice la lista de calles de la ciudad
help-where-asset = Qué hay allí, como lo llaman las reglas de la ciudad
help-photo-input = La imagen
help-photo-output = Dónde va el resultado; si no se indica, solo se dicen los datos
help-photo-thumbnail = Dónde va una miniatura
help-photo-max-edge = El lado más largo en píxeles
help-photo-quality = Calidad del JPEG
help-pack-build-folder = La carpeta con pack.json
help-pack-build-key = La clave secreta con la que se firma
help-pack-pack = El paquete
help-pack-verify-key = La clave pública, o la secreta a la que pertenece
help-fix-gpsd = Preguntar allí a gpsd
help-fix-nmea = Leer NMEA 0183 de una línea serie, como /dev/ttyUSB0, o de un archivo
help-fix-service = Tener la precisión que necesita este servicio; si no, 30 m
help-fix-seconds = No esperar más que esto a un lugar lo bastante preciso; si no, 45
help-fix-when = Es una grabación que empezó en este momento, como 2026-03-01T08:00:00Z; se escucha hasta el final
help-text-key = El nombre del texto
help-text-arguments = Un valor que usa el texto
help-export-format = La forma
