### What is wrong with the files a city pack is made of. Only people who make packs read it.

## Tables (CSV) of a pack's source. File and line stand before these sentences. $column, $found and $text are from the file.

table-empty = В этой таблице нет ничего, кроме заголовка, или совсем ничего. Пожалуйста, добавьте строки.
table-not-utf8 = Эта строка не в UTF-8. Пожалуйста, сохраните файл в UTF-8.
table-quote-open = Кавычка, которая открывается здесь, нигде не закрыта. Пожалуйста, закройте её.
table-fields = Число значений в этой строке: { NUMBER($found) }, а должно быть: { NUMBER($wanted) }. Пожалуйста, проверьте запятые.
table-column-missing = Столбца «{ $column }» нет. В таблице есть: { $found }. Пожалуйста, назовите столбцы в pack.json так, как в первой строке.

## Streets, their aliases, landmarks and lines.

streets-name-missing = Здесь у улицы нет названия. Пожалуйста, добавьте его.
streets-segment-missing = У этого отрезка улицы нет id. Пожалуйста, добавьте его.
streets-segment-twice = id «{ $segment }» уже есть в строке { $line }. Пожалуйста, дайте каждому отрезку улицы свой id.
streets-number = «{ $text }» в столбце «{ $column }» — не номер дома. Пожалуйста, пишите только цифры, не больше семи.
streets-range-half = У диапазона только один конец: столбец «{ $column }» пуст. Пожалуйста, добавьте номер или оставьте пустыми оба конца.
streets-range-backwards = Диапазон идёт назад, от { $from } до { $to }. Пожалуйста, проверьте, не пропущена ли цифра, или поменяйте номера местами.
streets-segment-unknown = Ни у одного отрезка улицы нет id «{ $segment }». Пожалуйста, проверьте второе название.
streets-street-unknown = Улицы «{ $street }» нет. Пожалуйста, проверьте второе название.
streets-landmark-name = У заметного места нет названия. Пожалуйста, добавьте его.
streets-lines-not-json = Отсюда это не JSON. Пожалуйста, сохраните линии как GeoJSON.
streets-lines-none = В этом файле нет объектов. Пожалуйста, сохраните линии как GeoJSON FeatureCollection.
streets-lines-segment = У объекта { $feature } нет свойства «{ $column }». Пожалуйста, добавьте id его отрезка улицы.
streets-lines-no-line = Объект { $feature } — не LineString хотя бы из двух точек. Пожалуйста, сохраните по одной линии на каждый отрезок улицы.
streets-lines-degrees = Координаты объекта { $feature } — не градусы долготы и широты. Пожалуйста, переведите их в WGS84.
streets-lines-unknown = Объект { $feature } относится к отрезку «{ $segment }», которого нет среди улиц или у которого линия уже есть.
streets-too-large = Улиц больше, чем вмещает пакет. Пожалуйста, разделите файл.

## What is wrong with the files a pack is made of. Each stands behind the file's name and line.

source-file-missing = Файл или папка { $path } не читается. Добавьте его или уберите его имя из pack.json.
source-file-outside = { $path } лежит вне папки пакета. Скопируйте его внутрь.
source-file-large = Файл { $path } больше, чем у любого города. Проверьте, тот ли это файл.
source-not-utf8 = Эта строка не в UTF-8. Сохраните файл в UTF-8.
source-json = Отсюда это не JSON. Исправьте то, что стоит в этой строке или прямо перед ней.
# $known are the keys there are, with commas.
source-key-unknown = Ключа «{ $key }» здесь нет. Исправьте или уберите его; есть такие: { $known }
source-key-missing = Ключа «{ $key }» не хватает. Добавьте его.
source-repeated = «{ $value }» здесь второй раз. Оставьте одно.
# $kind is one of the kinds below, $key the key or source-this.
source-kind = Что должно стоять в «{ $key }»: { $kind }. Исправьте это.
source-this = это
source-kind-text = непустой текст
source-kind-list = список в квадратных скобках
source-kind-object = объект в фигурных скобках
source-kind-flag = true или false
source-kind-date = день, например 2026-11-30
source-kind-moment = дата и время с часовым поясом, например 2026-11-30T08:00:00Z
source-choice = Для «{ $key }» можно только одно из: { $choices }
source-number = В «{ $key }» должно быть число от { NUMBER($least) } до { NUMBER($most) }. Исправьте это.
source-number-whole = В «{ $key }» должно быть целое число от { NUMBER($least) } до { NUMBER($most) }. Исправьте это.
source-name = «{ $value }» не может быть именем пакета. Пишите строчные латинские буквы, цифры и дефисы, не больше 64.
source-version = «{ $value }» — не версия. Напишите числа с точками между ними, например 2026.11.1
source-language = «{ $value }» — не код языка. Напишите, например, en или pt-BR.
source-language-missing = Нет слов на «{ $value }», языке этого пакета. Добавьте их.
source-time-zone = «{ $value }» — не часовой пояс. Напишите, например, America/New_York.
source-link = «{ $value }» — не ссылка. Начните её с https://, http://, mailto: или tel:
source-undefined = «{ $value }» здесь названо, но нигде не определено. Исправьте имя или определите его.
source-services-none = В этом файле нет услуг. Добавьте хотя бы одну или уберите файл из pack.json.
source-translation-own = «{ $value }» — язык этого пакета; его слова стоят при услугах. Уберите этот перевод.
source-choices = Для «{ $value }» варианты в values нужны тогда и только тогда, когда его datatype — список. Добавьте их или уберите.
source-due-one = Для «{ $value }» нужно либо days, либо business_days, но не оба. Исправьте это.
source-stopper-never = Это предупреждение не называет ни услуг, ни слов, поэтому его никогда не покажут. Добавьте их.
source-office-unreachable = У этой службы нет ни телефона, ни почты, ни ссылки, ни адреса. Добавьте что-нибудь.
source-until-before-from = Это кончается раньше, чем начинается. Исправьте «from» или «until».
source-fluent = Это не Fluent. Исправьте то, что стоит в этой строке.

## Areas in GeoJSON. $position is a longitude and a latitude as the file has them.

json-form = Это неправильный JSON. Поищите рядом с этой строкой пропущенную запятую, кавычку или скобку.
geojson-form = GeoJSON пишется не так. Позиция — это список из двух чисел, кольцо — список позиций; выгрузите файл ещё раз как GeoJSON.
geojson-crs = Координаты в системе «{ $crs }». Выгрузите файл ещё раз в WGS84 (EPSG:4326).
# $kind is a type of GeoJSON, such as Point.
geojson-not-an-area = «{ $kind }» — не область. Оставьте только объекты типов Polygon и MultiPolygon.
geojson-empty = В этом файле нет областей. Выгрузите слой ещё раз или не включайте его в пакет.
geojson-not-degrees = Позиция { $position } не в градусах. Выгрузите файл ещё раз в WGS84 (EPSG:4326), а не в футах или метрах.
geojson-swapped = В позиции { $position } первой стоит широта. В GeoJSON первой идёт долгота; поменяйте местами два числа каждой позиции.
geojson-elsewhere = Ничто в этом слое не лежит в городе; он начинается в { $position }. Проверьте, тот ли это файл.
geojson-ring-short = { $count ->
        [one] В этом кольце { NUMBER($count) } позиция. Кольцу нужно хотя бы четыре, и первая повторяется в конце.
        [few] В этом кольце { NUMBER($count) } позиции. Кольцу нужно хотя бы четыре, и первая повторяется в конце.
        [many] В этом кольце { NUMBER($count) } позиций. Кольцу нужно хотя бы четыре, и первая повторяется в конце.
       *[other] В этом кольце { NUMBER($count) } позиции. Кольцу нужно хотя бы четыре, и первая повторяется в конце.
    }
geojson-ring-open = Это кольцо кончается не там, где начинается. Повторите его первую позицию в конце.
geojson-ring-crosses = Граница этой области пересекает сама себя в { $position }, поэтому не понять, что внутри. Исправьте её там.
geojson-hole-outside = Это отверстие лежит вне своей области. Переместите его внутрь или сделайте отдельной областью.
geojson-no-ground = У этой области нет площади: все её позиции лежат на одной прямой. Начертите её заново или удалите.
# $label is the name of a property, $others the names of the properties that are there.
geojson-label-missing = У этой области нет свойства «{ $label }». Есть: { $others }. Укажите одно из них как название для слоя.
geojson-label-empty = Свойство «{ $label }» этой области пусто. Заполните его или укажите другое свойство как название для слоя.
layer-twice = Есть другой слой «{ $layer }», который начинается в тот же день. Дайте одному из них другое имя или другой первый день.

## The rules of who is responsible. $key is a name that stands before a colon in the file, $others are names that are known.

rules-form = Значение «{ $key }» не такое, какое должно здесь быть. Сравните с примером в документации.
rules-key-unknown = «{ $key }» здесь неизвестно или стоит дважды. Известны: { $others }. Исправьте имя или уберите его.
rules-key-missing = Здесь не хватает «{ $key }». Добавьте это.
rules-list-empty = Список «{ $key }» пуст, поэтому правило никогда не сработает. Заполните его или уберите, чтобы он не был условием.
rules-id-twice = Имя «{ $id }» уже занято. Выберите другое.
rules-kind = «{ $kind }» — не вид службы. Напишите city для городского ведомства или other для кого-либо другого.
rules-link = «{ $link }» — не безопасный веб-адрес. Напишите такой, который начинается с https://
rules-no-contact = «{ $name }» — не часть города, поэтому людям придётся звонить или писать. Добавьте номер телефона или ссылку.
rules-responsible = «{ $name }» нет в списке тех, кто отвечает. Добавьте туда или напишите unknown.
rules-layer = Слоя «{ $layer }» нет. Есть: { $others }. Исправьте имя или добавьте слой в пакет.
rules-layer-twice = Это правило называет слой «{ $layer }» дважды. Соберите все его области в один список.
rules-district = Ни одна область слоя «{ $layer }» не называется «{ $district }». Напишите имя так, как оно стоит в слое.
rules-service = У города нет услуги «{ $service }». Напишите её код так, как он стоит в списке услуг.
rules-never = Правило «{ $id }» никогда не сработает, потому что «{ $other }» перед ним срабатывает всегда. Поставьте его первым или уберите.
