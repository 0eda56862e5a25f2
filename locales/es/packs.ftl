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
pack-update-not-signed = El servidor de su ciudad ofrece un paquete que no está firmado con la clave de su ciudad, así que no se aceptó. El que tiene sigue en uso; avise a su ciudad.
pack-updated = El paquete de su ciudad se renovó; está en uso la versión { $version }.

## Qué está mal en los archivos de los que se hace un paquete. Cada texto va detrás del nombre del archivo y la línea.

source-file-missing = No se puede leer el archivo o la carpeta { $path }. Añádalo o quite su nombre de pack.json.
source-file-outside = { $path } está fuera de la carpeta del paquete. Cópielo dentro.
source-file-large = El archivo { $path } es más grande que el de cualquier ciudad. Compruebe que es el correcto.
source-not-utf8 = Esta línea no está en UTF-8. Guarde el archivo como UTF-8.
source-json = Esto deja de ser JSON aquí. Corrija lo que hay en esta línea o justo antes.
# $known son las claves que hay, separadas por comas.
source-key-unknown = Aquí no hay ninguna clave «{ $key }». Corríjala o quítela; hay: { $known }
source-key-missing = Falta la clave «{ $key }». Añádala.
source-repeated = «{ $value }» está aquí por segunda vez. Deje una sola.
# $kind es uno de los tipos de abajo, $key la clave o source-this.
source-kind = «{ $key }» tiene que ser { $kind }. Corríjalo.
source-this = esto
source-kind-text = un texto que no esté vacío
source-kind-list = una lista entre corchetes
source-kind-object = un objeto entre llaves
source-kind-flag = true o false
source-kind-date = un día como 2026-11-30
source-kind-moment = una fecha y hora con su zona, como 2026-11-30T08:00:00Z
source-choice = «{ $key }» tiene que ser uno de estos valores: { $choices }
source-number = «{ $key }» tiene que ser un número de { NUMBER($least) } a { NUMBER($most) }. Corríjalo.
source-number-whole = «{ $key }» tiene que ser un número entero de { NUMBER($least) } a { NUMBER($most) }. Corríjalo.
source-name = «{ $value }» no puede ser el nombre de un paquete. Use minúsculas, cifras y guiones, 64 como máximo.
source-version = «{ $value }» no es una versión. Escriba números separados por puntos, como 2026.11.1
source-language = «{ $value }» no es la etiqueta de un idioma. Escriba una como en o pt-BR.
source-language-missing = Faltan las palabras en «{ $value }», el idioma de este paquete. Añádalas.
source-time-zone = «{ $value }» no es una zona horaria. Escriba una como America/New_York.
source-link = «{ $value }» no es un enlace. Empiécelo por https://, http://, mailto: o tel:
source-undefined = «{ $value }» se nombra aquí y no se define en ningún sitio. Corrija el nombre o defínalo.
source-services-none = No hay ningún servicio en este archivo. Añada uno o quite el archivo de pack.json.
source-translation-own = «{ $value }» es el idioma de este paquete; sus palabras están junto a los servicios. Quite la traducción.
source-choices = «{ $value }» necesita opciones en values solo si su datatype es una lista. Añádalas o quítelas.
source-due-one = «{ $value }» necesita days o business_days, y no ambos. Corríjalo.
source-stopper-never = Este aviso no nombra servicios ni palabras, así que nunca se mostraría. Añada alguno.
source-office-unreachable = Esta oficina no tiene phone, email, link ni address. Añada uno.
source-until-before-from = Esto termina antes de empezar. Corrija «from» o «until».
source-fluent = Esto no es Fluent. Corrija lo que hay en esta línea.
