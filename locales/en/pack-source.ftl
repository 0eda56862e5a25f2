### What is wrong with the files a city pack is made of. Only people who make packs read it.

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

## What is wrong with the files a pack is made of. Each stands behind the file's name and line.

source-file-missing = The file or folder { $path } cannot be read. Add it, or take its name out of pack.json.
source-file-outside = { $path } lies outside the folder of the pack. Copy it inside.
source-file-large = The file { $path } is larger than any city's. Check that it is the right one.
source-not-utf8 = This line is not in UTF-8. Save the file as UTF-8.
source-json = This is not JSON from here on. Correct what stands in or just before this line.
# $known are the keys there are, with commas.
source-key-unknown = There is no key “{ $key }” here. Correct it or take it out; there are: { $known }
source-key-missing = The key “{ $key }” is missing. Add it.
source-repeated = “{ $value }” is here a second time. Keep one.
# $kind is one of the kinds below, $key the key or source-this.
source-kind = “{ $key }” has to be { $kind }. Correct it.
source-this = this
source-kind-text = a text that is not empty
source-kind-list = a list in square brackets
source-kind-object = an object in curly brackets
source-kind-flag = true or false
source-kind-date = a day such as 2026-11-30
source-kind-moment = a date and time with its zone, such as 2026-11-30T08:00:00Z
source-choice = “{ $key }” has to be one of: { $choices }
source-number = “{ $key }” has to be a number from { NUMBER($least) } to { NUMBER($most) }. Correct it.
source-number-whole = “{ $key }” has to be a whole number from { NUMBER($least) } to { NUMBER($most) }. Correct it.
source-name = “{ $value }” cannot be the name of a pack. Use small letters, digits and hyphens, 64 at most.
source-version = “{ $value }” is not a version. Write numbers with points between them, such as 2026.11.1
source-language = “{ $value }” is not the tag of a language. Write one such as en or pt-BR.
source-language-missing = The words in “{ $value }” are missing, the language of this pack. Add them.
source-time-zone = “{ $value }” is not a time zone. Write one such as America/New_York.
source-link = “{ $value }” is not a link. Begin it with https://, http://, mailto: or tel:
source-undefined = “{ $value }” is named here and defined nowhere. Correct the name or define it.
source-services-none = There is no service in this file. Add one, or take the file out of pack.json.
source-translation-own = “{ $value }” is the language of this pack; its words stand with the services. Take the translation out.
source-choices = “{ $value }” needs choices under values exactly when its datatype is a list. Add them or take them out.
source-due-one = “{ $value }” needs either days or business_days, and not both. Correct it.
source-stopper-never = This stopper names neither services nor words, so it would never be shown. Add some.
source-office-unreachable = This office has no phone, email, link or address. Add one.
source-until-before-from = This ends before it begins. Correct “from” or “until”.
source-fluent = This is not Fluent. Correct what stands in this line.

## Areas in GeoJSON. $position is a longitude and a latitude as the file has them.

json-form = This is not valid JSON. Look for a missing comma, quotation mark or bracket near this line.
geojson-form = This is not how GeoJSON is written. A position is a list of two numbers, a ring a list of positions; export the file again as GeoJSON.
geojson-crs = The coordinates are in the system “{ $crs }”. Export the file again in WGS84 (EPSG:4326).
# $kind is a type of GeoJSON, such as Point.
geojson-not-an-area = “{ $kind }” is not an area. Keep only features of the types Polygon and MultiPolygon.
geojson-empty = There are no areas in this file. Export the layer again, or leave it out of the pack.
geojson-not-degrees = The position { $position } is not in degrees. Export the file again in WGS84 (EPSG:4326) in place of feet or metres.
geojson-swapped = The position { $position } has its latitude first. GeoJSON wants the longitude first; swap the two numbers of every position.
geojson-elsewhere = Nothing of this layer lies in the city; it begins at { $position }. Check that this is the right file.
geojson-ring-short = { $count ->
        [one] This ring has { NUMBER($count) } position. A ring needs four at least, the first of which is repeated at its end.
       *[other] This ring has { NUMBER($count) } positions. A ring needs four at least, the first of which is repeated at its end.
    }
geojson-ring-open = This ring does not end where it begins. Repeat its first position at its end.
geojson-ring-crosses = The border of this area crosses itself at { $position }, so nobody can tell what is inside. Correct it there.
geojson-hole-outside = This hole lies outside of its area. Move it inside, or make it an area of its own.
geojson-no-ground = This area has no ground: all its positions lie on one line. Draw it again or remove it.
# $label is the name of a property, $others the names of the properties that are there.
geojson-label-missing = This area has no property “{ $label }”. It has: { $others }. Name one of these as the label of the layer.
geojson-label-empty = The property “{ $label }” of this area is empty. Fill it in, or name another property as the label of the layer.
layer-twice = There is another layer “{ $layer }” that begins on the same day. Give one of them another name or another first day.

## The rules of who is responsible. $key is a name that stands before a colon in the file, $others are names that are known.

rules-form = The value of “{ $key }” is not what belongs there. Compare it with the example in the documentation.
rules-key-unknown = “{ $key }” is not known here, or is there twice. Known are: { $others }. Correct its name or remove it.
rules-key-missing = “{ $key }” is missing here. Add it.
rules-list-empty = The list “{ $key }” is empty, so the rule would never apply. Fill it in, or remove it so that it is no condition.
rules-id-twice = The name “{ $id }” is taken already. Choose another one.
rules-kind = “{ $kind }” is no kind of office. Write city for a department of the city, or other for anybody else.
rules-link = “{ $link }” is not a safe web address. Write one that begins with https://
rules-no-contact = “{ $name }” is not part of the city, so people have to call or write. Add a phone number or a link.
rules-responsible = “{ $name }” is not in the list of who is responsible. Add it there, or write unknown.
rules-layer = There is no layer “{ $layer }”. There are: { $others }. Correct the name, or add the layer to the pack.
rules-layer-twice = This rule names the layer “{ $layer }” twice. Put all its areas into one list.
rules-district = No area of the layer “{ $layer }” is called “{ $district }”. Write the name as the layer has it.
rules-service = The city has no service “{ $service }”. Write its code as the list of services has it.
rules-never = The rule “{ $id }” can never apply, because “{ $other }” before it always does. Put it first, or remove it.
