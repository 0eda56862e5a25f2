### What is wrong with the files a city pack is made of. Only people who make packs read it.

## Tables (CSV) of a pack's source. File and line stand before these sentences. $column, $found and $text are from the file.

table-empty = En esta tabla no hay nada más que el encabezado, o nada en absoluto. Agregue sus líneas.
table-not-utf8 = Esta línea no está en UTF-8. Guarde el archivo como UTF-8.
table-quote-open = Aquí empieza una comilla que nunca se cierra. Ciérrela.
table-fields = Esta línea tiene { NUMBER($found) } valores y deben ser { NUMBER($wanted) }. Revise las comas.
table-column-missing = No hay una columna “{ $column }”. La tabla tiene: { $found }. Nombre las columnas en pack.json como en la primera línea.

## Streets, their aliases, landmarks and lines.

streets-name-missing = Aquí la calle no tiene nombre. Agregue uno.
streets-segment-missing = Este tramo de calle no tiene identificador. Agregue uno.
streets-segment-twice = El identificador “{ $segment }” ya está en la línea { $line }. Dé a cada tramo el suyo.
streets-number = “{ $text }” en la columna “{ $column }” no es un número de casa. Escriba solo cifras, siete como máximo.
streets-range-half = El rango tiene un solo extremo: la columna “{ $column }” está vacía. Agregue el número o deje vacíos los dos extremos.
streets-range-backwards = El rango va hacia atrás, de { $from } a { $to }. Revise si falta una cifra o intercambie los números.
streets-segment-unknown = Ningún tramo de calle tiene el identificador “{ $segment }”. Revise el alias.
streets-street-unknown = No existe la calle “{ $street }”. Revise el alias.
streets-landmark-name = El lugar no tiene nombre. Agregue uno.
streets-lines-not-json = A partir de aquí esto no es JSON. Guarde las líneas como GeoJSON.
streets-lines-none = En este archivo no hay elementos. Guarde las líneas como una FeatureCollection de GeoJSON.
streets-lines-segment = El elemento { $feature } no tiene la propiedad “{ $column }”. Agregue el identificador de su tramo de calle.
streets-lines-no-line = El elemento { $feature } no es una LineString de al menos dos puntos. Guarde una línea por cada tramo de calle.
streets-lines-degrees = El elemento { $feature } tiene coordenadas que no son grados de longitud y latitud. Conviértalas a WGS84.
streets-lines-unknown = El elemento { $feature } es del tramo “{ $segment }”, que no está entre las calles o ya tiene una línea.
streets-too-large = Hay más calles de las que caben en un paquete. Divida el archivo.

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
