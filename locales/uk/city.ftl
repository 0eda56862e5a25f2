# The example city: its web page and what its people write. It is a city to try things with.

city-page-title = Місто-приклад
city-page-about = Заявки в міру надходження, нові згори.
city-page-connecting = З’єднуємося
# $count requests in the last 90 days, $open of them open
city-page-count = За 90 днів: { NUMBER($count) }, відкрито: { NUMBER($open) }
city-page-newest = Показано найновіших: { NUMBER($count) }, відкрито: { NUMBER($open) }
city-page-lost = Немає зв’язку з містом, пробуємо знову
city-page-list = Заявки
city-page-needs-script = Щоб показувати заявки в міру надходження, цій сторінці потрібен JavaScript. Той самий список є в requests.json і requests.xml.
city-page-empty = Заявок поки що немає
city-page-empty-hint = Надішліть першу на requests.json, і вона з’явиться тут.
city-page-more = Показати все
city-page-less = Показати менше
city-page-open = Відкрита
city-page-closed = Закрита
city-page-address = Адреса
city-page-address-id = Код адреси
city-page-location = Місце
city-page-agency = Відомство
city-page-media = Фото й відео
city-page-picture-elsewhere = Знімок на іншому сайті
city-page-key = Надіслано з ключем

## Offices of the example city

agency-streets = Управління вулиць
agency-sanitation = Управління прибирання й вивезення сміття
agency-parks = Управління парків і відпочинку
agency-police = Управління поліції

## What the city will do, in the answer to a new request

notice-pothole = Бригада огляне місце й закладе яму.
notice-sidewalk = Прийде інспектор і вирішить, хто має полагодити тротуар.
notice-graffiti = Бригада зафарбує або змиє графіті.
notice-streetlight = Електрик перевірить ліхтар.
notice-missed-collection = Машина повернеться. Будь ласка, залиште все біля бордюру.
notice-illegal-dumping = Бригада прибере місце й пошукає докази.
notice-dumping-tip = Слідчі читають кожне повідомлення. Відповіді ви не отримаєте.
notice-fallen-tree = Бригада з догляду за деревами убезпечить місце й розчистить його.
notice-tree-pruning = Фахівець огляне дерево й внесе його до списку на обрізування.
notice-traffic-signal = На перехрестя відправлять техніка.
notice-street-sign = Майстерня знаків полагодить або замінить знак.
notice-abandoned-vehicle = Звернення піде до поліції, вона й дасть йому номер.

## On the card of a request.

city-page-photo = Фото { NUMBER($index) } з { NUMBER($count) }: { $service }
city-page-when-open = № { $number }, отримано { $received }, строк { $expected }
city-page-when-closed = № { $number }, отримано { $received }, закрито { $closed }
