# The example city: its web page and what its people write. It is a city to try things with.

city-page-title = Город-пример
city-page-about = Заявки по мере поступления, новые сверху.
city-page-connecting = Соединяемся
# $count requests in the last 90 days, $open of them open
city-page-count = За 90 дней: { NUMBER($count) }, открыто: { NUMBER($open) }
city-page-newest = Показано новейших: { NUMBER($count) }, открыто: { NUMBER($open) }
city-page-lost = Нет связи с городом, пробуем снова
city-page-list = Заявки
city-page-needs-script = Чтобы показывать заявки по мере поступления, этой странице нужен JavaScript. Тот же список есть в requests.json и requests.xml.
city-page-empty = Заявок пока нет
city-page-empty-hint = Отправьте первую на requests.json, и она появится здесь.
city-page-more = Показать все
city-page-less = Показать меньше
city-page-open = Открыта
city-page-closed = Закрыта
city-page-address = Адрес
city-page-address-id = Код адреса
city-page-location = Место
city-page-agency = Ведомство
city-page-media = Фото и видео
city-page-picture-elsewhere = Снимок на другом сайте
city-page-key = Отправлено с ключом

## Offices of the example city

agency-streets = Управление улиц
agency-sanitation = Управление уборки и вывоза мусора
agency-parks = Управление парков и отдыха
agency-police = Управление полиции

## What the city will do, in the answer to a new request

notice-pothole = Бригада осмотрит место и заделает яму.
notice-sidewalk = Придёт инспектор и решит, кто должен починить тротуар.
notice-graffiti = Бригада закрасит или смоет граффити.
notice-streetlight = Электрик проверит фонарь.
notice-missed-collection = Машина вернётся. Пожалуйста, оставьте всё у бордюра.
notice-illegal-dumping = Бригада уберёт место и поищет улики.
notice-dumping-tip = Следователи читают каждое сообщение. Ответа вы не получите.
notice-fallen-tree = Бригада по деревьям обезопасит место и расчистит его.
notice-tree-pruning = Специалист осмотрит дерево и внесёт его в список на обрезку.
notice-traffic-signal = На перекрёсток отправят техника.
notice-street-sign = Мастерская знаков починит или заменит знак.
notice-abandoned-vehicle = Обращение пойдёт в полицию, она и даст ему номер.

## On the card of a request.

city-page-photo = Фото { NUMBER($index) } из { NUMBER($count) }: { $service }
city-page-when-open = № { $number }, получено { $received }, срок { $expected }
city-page-when-closed = № { $number }, получено { $received }, закрыто { $closed }
