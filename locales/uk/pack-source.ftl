### What is wrong with the files a city pack is made of. Only people who make packs read it.

## Tables (CSV) of a pack's source. File and line stand before these sentences. $column, $found and $text are from the file.

table-empty = У цій таблиці немає нічого, крім заголовка, або зовсім нічого. Будь ласка, додайте рядки.
table-not-utf8 = Цей рядок не в UTF-8. Будь ласка, збережіть файл у UTF-8.
table-quote-open = Лапки, які відкриваються тут, ніде не закриті. Будь ласка, закрийте їх.
table-fields = Кількість значень у цьому рядку: { NUMBER($found) }, а має бути: { NUMBER($wanted) }. Будь ласка, перевірте коми.
table-column-missing = Стовпця «{ $column }» немає. У таблиці є: { $found }. Будь ласка, назвіть стовпці в pack.json так, як у першому рядку.

## Streets, their aliases, landmarks and lines.

streets-name-missing = Тут вулиця не має назви. Будь ласка, додайте її.
streets-segment-missing = Цей відрізок вулиці не має id. Будь ласка, додайте його.
streets-segment-twice = id «{ $segment }» уже є в рядку { $line }. Будь ласка, дайте кожному відрізку вулиці свій id.
streets-number = «{ $text }» у стовпці «{ $column }» — не номер будинку. Будь ласка, пишіть лише цифри, щонайбільше сім.
streets-range-half = Діапазон має лише один кінець: стовпець «{ $column }» порожній. Будь ласка, додайте номер або залиште порожніми обидва кінці.
streets-range-backwards = Діапазон іде назад, від { $from } до { $to }. Будь ласка, перевірте, чи не пропущено цифру, або поміняйте номери місцями.
streets-segment-unknown = Жоден відрізок вулиці не має id «{ $segment }». Будь ласка, перевірте другу назву.
streets-street-unknown = Вулиці «{ $street }» немає. Будь ласка, перевірте другу назву.
streets-landmark-name = Помітне місце не має назви. Будь ласка, додайте її.
streets-lines-not-json = Звідси це не JSON. Будь ласка, збережіть лінії як GeoJSON.
streets-lines-none = У цьому файлі немає об’єктів. Будь ласка, збережіть лінії як GeoJSON FeatureCollection.
streets-lines-segment = Об’єкт { $feature } не має властивості «{ $column }». Будь ласка, додайте id його відрізка вулиці.
streets-lines-no-line = Об’єкт { $feature } — не LineString щонайменше з двох точок. Будь ласка, збережіть по одній лінії на кожен відрізок вулиці.
streets-lines-degrees = Координати об’єкта { $feature } — не градуси довготи й широти. Будь ласка, переведіть їх у WGS84.
streets-lines-unknown = Об’єкт { $feature } стосується відрізка «{ $segment }», якого немає серед вулиць або який уже має лінію.
streets-too-large = Вулиць більше, ніж вміщує пакет. Будь ласка, поділіть файл.

## What is wrong with the files a pack is made of. Each stands behind the file's name and line.

source-file-missing = Файл або папка { $path } не читається. Додайте його або приберіть його назву з pack.json.
source-file-outside = { $path } лежить поза папкою пакета. Скопіюйте його всередину.
source-file-large = Файл { $path } більший, ніж у будь-якого міста. Перевірте, чи це той файл.
source-not-utf8 = Цей рядок не в UTF-8. Збережіть файл у UTF-8.
source-json = Звідси це не JSON. Виправте те, що стоїть у цьому рядку або просто перед ним.
# $known are the keys there are, with commas.
source-key-unknown = Ключа «{ $key }» тут немає. Виправте або приберіть його; є такі: { $known }
source-key-missing = Ключа «{ $key }» бракує. Додайте його.
source-repeated = «{ $value }» тут удруге. Залиште одне.
# $kind is one of the kinds below, $key the key or source-this.
source-kind = Що має стояти в «{ $key }»: { $kind }. Виправте це.
source-this = це
source-kind-text = непорожній текст
source-kind-list = список у квадратних дужках
source-kind-object = об’єкт у фігурних дужках
source-kind-flag = true або false
source-kind-date = день, наприклад 2026-11-30
source-kind-moment = дата й час із часовим поясом, наприклад 2026-11-30T08:00:00Z
source-choice = Для «{ $key }» можна лише одне з: { $choices }
source-number = У «{ $key }» має бути число від { NUMBER($least) } до { NUMBER($most) }. Виправте це.
source-number-whole = У «{ $key }» має бути ціле число від { NUMBER($least) } до { NUMBER($most) }. Виправте це.
source-name = «{ $value }» не може бути назвою пакета. Пишіть малі латинські літери, цифри й дефіси, щонайбільше 64.
source-version = «{ $value }» — не версія. Напишіть числа з крапками між ними, наприклад 2026.11.1
source-language = «{ $value }» — не код мови. Напишіть, наприклад, en або pt-BR.
source-language-missing = Немає слів мовою «{ $value }», мовою цього пакета. Додайте їх.
source-time-zone = «{ $value }» — не часовий пояс. Напишіть, наприклад, America/New_York.
source-link = «{ $value }» — не посилання. Почніть його з https://, http://, mailto: або tel:
source-undefined = «{ $value }» тут названо, але ніде не визначено. Виправте назву або визначте її.
source-services-none = У цьому файлі немає послуг. Додайте хоча б одну або приберіть файл із pack.json.
source-translation-own = «{ $value }» — мова цього пакета; її слова стоять біля послуг. Приберіть цей переклад.
source-choices = Для «{ $value }» варіанти в values потрібні тоді й лише тоді, коли datatype — список. Додайте їх або приберіть.
source-due-one = Для «{ $value }» потрібно або days, або business_days, але не обидва. Виправте це.
source-stopper-never = Це попередження не називає ні послуг, ні слів, тому його ніколи не покажуть. Додайте їх.
source-office-unreachable = Ця служба не має ні телефону, ні пошти, ні посилання, ні адреси. Додайте щось.
source-until-before-from = Це закінчується раніше, ніж починається. Виправте «from» або «until».
source-fluent = Це не Fluent. Виправте те, що стоїть у цьому рядку.

## Areas in GeoJSON. $position is a longitude and a latitude as the file has them.

json-form = Це неправильний JSON. Пошукайте біля цього рядка пропущену кому, лапки або дужку.
geojson-form = GeoJSON пишеться не так. Позиція — це список із двох чисел, кільце — список позицій; вивантажте файл ще раз як GeoJSON.
geojson-crs = Координати в системі «{ $crs }». Вивантажте файл ще раз у WGS84 (EPSG:4326).
# $kind is a type of GeoJSON, such as Point.
geojson-not-an-area = «{ $kind }» — не область. Залиште лише об’єкти типів Polygon і MultiPolygon.
geojson-empty = У цьому файлі немає областей. Вивантажте шар ще раз або не включайте його в пакет.
geojson-not-degrees = Позиція { $position } не в градусах. Вивантажте файл ще раз у WGS84 (EPSG:4326), а не у футах чи метрах.
geojson-swapped = У позиції { $position } першою стоїть широта. У GeoJSON першою йде довгота; поміняйте місцями два числа кожної позиції.
geojson-elsewhere = Ніщо в цьому шарі не лежить у місті; він починається в { $position }. Перевірте, чи це той файл.
geojson-ring-short = { $count ->
        [one] У цьому кільці { NUMBER($count) } позиція. Кільцю потрібно щонайменше чотири, і перша повторюється в кінці.
        [few] У цьому кільці { NUMBER($count) } позиції. Кільцю потрібно щонайменше чотири, і перша повторюється в кінці.
        [many] У цьому кільці { NUMBER($count) } позицій. Кільцю потрібно щонайменше чотири, і перша повторюється в кінці.
       *[other] У цьому кільці { NUMBER($count) } позиції. Кільцю потрібно щонайменше чотири, і перша повторюється в кінці.
    }
geojson-ring-open = Це кільце закінчується не там, де починається. Повторіть його першу позицію в кінці.
geojson-ring-crosses = Межа цієї області перетинає сама себе в { $position }, тому не зрозуміти, що всередині. Виправте її там.
geojson-hole-outside = Цей отвір лежить поза своєю областю. Перемістіть його всередину або зробіть окремою областю.
geojson-no-ground = Ця область не має площі: усі її позиції лежать на одній прямій. Накресліть її заново або видаліть.
# $label is the name of a property, $others the names of the properties that are there.
geojson-label-missing = Ця область не має властивості «{ $label }». Є: { $others }. Вкажіть одну з них як назву для шару.
geojson-label-empty = Властивість «{ $label }» цієї області порожня. Заповніть її або вкажіть іншу властивість як назву для шару.
layer-twice = Є інший шар «{ $layer }», який починається того самого дня. Дайте одному з них іншу назву або інший перший день.

## The rules of who is responsible. $key is a name that stands before a colon in the file, $others are names that are known.

rules-form = Значення «{ $key }» не таке, яке має тут бути. Порівняйте з прикладом у документації.
rules-key-unknown = «{ $key }» тут невідоме або стоїть двічі. Відомі: { $others }. Виправте назву або приберіть її.
rules-key-missing = Тут бракує «{ $key }». Додайте це.
rules-list-empty = Список «{ $key }» порожній, тому правило ніколи не спрацює. Заповніть його або приберіть, щоб він не був умовою.
rules-id-twice = Назва «{ $id }» вже зайнята. Виберіть іншу.
rules-kind = «{ $kind }» — не вид служби. Напишіть city для міського відомства або other для будь-кого іншого.
rules-link = «{ $link }» — не безпечна вебадреса. Напишіть таку, яка починається з https://
rules-no-contact = «{ $name }» — не частина міста, тож людям доведеться телефонувати або писати. Додайте номер телефону або посилання.
rules-responsible = «{ $name }» немає у списку тих, хто відповідає. Додайте туди або напишіть unknown.
rules-layer = Шару «{ $layer }» немає. Є: { $others }. Виправте назву або додайте шар у пакет.
rules-layer-twice = Це правило називає шар «{ $layer }» двічі. Зберіть усі його області в один список.
rules-district = Жодна область шару «{ $layer }» не називається «{ $district }». Напишіть назву так, як вона стоїть у шарі.
rules-service = У міста немає послуги «{ $service }». Напишіть її код так, як він стоїть у списку послуг.
rules-never = Правило «{ $id }» ніколи не спрацює, бо «{ $other }» перед ним спрацьовує завжди. Поставте його першим або приберіть.
