### What is wrong with a city pack or the files it is made of.

## Tables (CSV) of a pack's source. File and line stand before these sentences. $column, $found and $text are from the file.

table-empty = There is nothing in this table but a header, or nothing at all. Please add its lines.
table-not-utf8 = This line is not UTF-8. Please save the file as UTF-8.
table-quote-open = A quotation mark that begins here is never closed. Please close it.
table-fields = This line has { NUMBER($found) } values where { NUMBER($wanted) } belong. Please check its commas.
table-column-missing = There is no column “{ $column }”. The table has: { $found }. Please name the columns in pack.json as the first line does.

## Streets, their aliases, landmarks and lines.

streets-name-missing = The street has no name here. Please add one.
streets-segment-missing = This piece of street has no id. Please add one.
streets-segment-twice = The id “{ $segment }” is in line { $line } already. Please give each piece of street its own id.
streets-number = “{ $text }” in column “{ $column }” is no house number. Please write digits only, at most seven.
streets-range-half = The range has one end only: column “{ $column }” is empty. Please add the number, or leave both ends empty.
streets-range-backwards = The range runs backwards from { $from } to { $to }. Please check whether a digit is missing, or swap the numbers.
streets-segment-unknown = No piece of street has the id “{ $segment }”. Please check the alias.
streets-street-unknown = There is no street “{ $street }”. Please check the alias.
streets-landmark-name = The landmark has no name. Please add one.
streets-lines-not-json = From here on this is no JSON. Please save the lines as GeoJSON.
streets-lines-none = There are no features in this file. Please save the lines as a GeoJSON FeatureCollection.
streets-lines-segment = Feature { $feature } has no property “{ $column }”. Please add the id of its piece of street.
streets-lines-no-line = Feature { $feature } is no LineString of at least two points. Please save one line for each piece of street.
streets-lines-degrees = Feature { $feature } has coordinates that are no degrees of longitude and latitude. Please convert them to WGS84.
streets-lines-unknown = Feature { $feature } is for the piece “{ $segment }”, which the streets do not have or which has a line already.
streets-too-large = There are more streets than a pack can hold. Please split the file.
