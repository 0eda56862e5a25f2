### What is wrong with a city pack or the files it is made of.

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
