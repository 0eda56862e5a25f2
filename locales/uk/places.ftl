### Where something is, who answers for it, and what was filed near it.

## What was filed near a place

# $number is a request's number at the city, $length a distance with its unit, $days how long ago it was filed.
advice-filed-before = { $days ->
        [0] Хтось повідомив про це сьогодні, відстань звідси: { $length }. Номер заявки: { $number }. Ви можете стежити за тією заявкою або все одно надіслати своє звернення.
        [one] Хтось повідомив про це { NUMBER($days) } день тому, відстань звідси: { $length }. Номер заявки: { $number }. Ви можете стежити за тією заявкою або все одно надіслати своє звернення.
        [few] Хтось повідомив про це { NUMBER($days) } дні тому, відстань звідси: { $length }. Номер заявки: { $number }. Ви можете стежити за тією заявкою або все одно надіслати своє звернення.
        [many] Хтось повідомив про це { NUMBER($days) } днів тому, відстань звідси: { $length }. Номер заявки: { $number }. Ви можете стежити за тією заявкою або все одно надіслати своє звернення.
       *[other] Хтось повідомив про це { NUMBER($days) } дня тому, відстань звідси: { $length }. Номер заявки: { $number }. Ви можете стежити за тією заявкою або все одно надіслати своє звернення.
    }
# $number is what was asked for.
request-unknown = Заявка «{ $number }» на цьому пристрої невідома. Знайдіть її номер у списку заявок поруч із вами або тих, за якими ви стежите.

## Why a reading of the place is not used. Readings come from the phone or from a satellite receiver, several a minute.

fix-refused-mock = Місце вигадує інший застосунок. Вимкніть фіктивні місця в налаштуваннях цього пристрою.
fix-refused-no-fix = Приймач ще не знає, де він. Вийдіть просто неба й трохи зачекайте.
fix-refused-range = Приймач називає місце, якого немає на карті. Вимкніть його й увімкніть знову.
fix-refused-null = Приймач повідомляє нуль градусів: так він каже, коли нічого не знає. Вимкніть його й увімкніть знову.
fix-refused-dilution = Супутники стоять надто невдало, щоб визначити місце з користю. Вийдіть просто неба.
fix-refused-stale = { $minutes ->
        [one] За годинником цього пристрою дані отримано { NUMBER($minutes) } хвилину тому. Зачекайте на нові.
        [few] За годинником цього пристрою дані отримано { NUMBER($minutes) } хвилини тому. Зачекайте на нові.
        [many] За годинником цього пристрою дані отримано { NUMBER($minutes) } хвилин тому. Зачекайте на нові.
       *[other] За годинником цього пристрою дані отримано { NUMBER($minutes) } хвилини тому. Зачекайте на нові.
    }
fix-refused-rollover = { $weeks ->
        [one] Дата приймача хибна на { NUMBER($weeks) } тиждень, як у старих приймачів, де переповнився лічильник тижнів. Візьміть інший приймач.
        [few] Дата приймача хибна на { NUMBER($weeks) } тижні, як у старих приймачів, де переповнився лічильник тижнів. Візьміть інший приймач.
        [many] Дата приймача хибна на { NUMBER($weeks) } тижнів, як у старих приймачів, де переповнився лічильник тижнів. Візьміть інший приймач.
       *[other] Дата приймача хибна на { NUMBER($weeks) } тижня, як у старих приймачів, де переповнився лічильник тижнів. Візьміть інший приймач.
    }
fix-refused-date = Приймач каже, що сьогодні { $date }. Подбайте, щоб годинник цього пристрою йшов правильно.
# $length is a distance with its unit.
fix-refused-jump = Місце стрибнуло ({ $length }), швидше, ніж будь-хто пересувається. Зачекайте, поки воно перестане стрибати.

## Whether the place is exact enough for a service, and what to do. $length and $needed are distances with their units.

fix-enough = Точність місця: { $length }. Цього досить.
fix-enough-chosen = Беремо місце, яке вибрано.
fix-wait = Шукаємо місце. Залишайтеся просто неба й трохи зачекайте.
fix-wait-closer = Точність місця поки що { $length }, а потрібно { $needed }. Трохи зачекайте.
fix-not-enough = Точність місця лише { $length }, а потрібно { $needed }. Вийдіть просто неба, поставте мітку самі або вкажіть адресу.
fix-none = Місце знайти не вдалося. Вийдіть просто неба, поставте мітку самі або вкажіть адресу.

## A satellite receiver beside the device. $address is a name and a port, $path a file.

receiver-unreachable = За адресою { $address } не відповідає жоден приймач. Перевірте, чи там працює gpsd і чи адреса правильна.
receiver-gone = Приймач за адресою { $address } зник. Пошук його триватиме сам.
receiver-not-gpsd = За адресою { $address } відповідає не gpsd. Вкажіть адресу gpsd, наприклад localhost:2947.
receiver-unreadable = Приймач { $path } не читається. Перевірте, чи він підключений і чи вам можна ним користуватися.

## Places marked from a car

# $mark is the id on this device.
mark-unknown = На цьому пристрої немає позначки { $mark }. Можливо, її вже прибрали.

## A place in words. $street and $cross are names of streets and stay as they are; the place may stand alone or behind
## "The report is". $distance is "20 meters", $direction one of the directions below.

place-on-street = на { $street }
place-on-street-near = на { $street } поруч із { $cross }
place-on-street-away = на { $street }, { $distance } { $direction } від вас
place-on-street-near-away = на { $street } поруч із { $cross }, { $distance } { $direction } від вас
place-on-street-here = на { $street }, там, де ви
place-on-street-near-here = на { $street } поруч із { $cross }, там, де ви
place-away = { $distance } { $direction } від вас
place-here = там, де ви
direction-north = на північ
direction-north-east = на північний схід
direction-east = на схід
direction-south-east = на південний схід
direction-south = на південь
direction-south-west = на південний захід
direction-west = на захід
direction-north-west = на північний захід

## A word about an address that was typed. It is kept as it was typed in any case. $address and $other are as the city writes
## them.

address-near = Ви мали на увазі «{ $address }»? У списку вулиць міста немає адреси в тому вигляді, як ви її ввели.
address-ambiguous = Це може бути «{ $address }» або «{ $other }». Будь ласка, додайте сторону світу або вид вулиці.
address-unknown = У списку вулиць міста немає цієї адреси. Будь ласка, подивіться, чи вона правильна; її збережено так, як ви ввели.

## Whose a place is. $name is an office as the city writes it, $neighbour a city or county, $distance a length with its unit.

place-outside = Це місце за межами міста. Якщо мітка стоїть не там, пересуньте її; якщо там, запитайте тих, хто за це місце відповідає.
place-outside-in = Це місце за межами міста, тут: { $neighbour }. Якщо мітка стоїть не там, пересуньте її; якщо там, повідомте про це туди.
place-near-border = До межі міста всього { $distance }, тож це місце може бути за нею. Перевірте мітку й, якщо треба, пересуньте її.
place-near-neighbour = До межі з { $neighbour } всього { $distance }, тож це місце може бути по той бік. Перевірте мітку й, якщо треба, пересуньте її.
responsible-city = Цим займається міська служба: { $name }. Ваше звернення піде туди.
responsible-city-phone = Цим займається міська служба: { $name }. Ваше звернення піде туди; номер телефону: { $phone }
responsible-other = Цим займається { $name }, а не місто. Зателефонуйте за номером { $phone } або зайдіть на { $link }
responsible-other-phone = Цим займається { $name }, а не місто. Зателефонуйте за номером { $phone }
responsible-other-link = Цим займається { $name }, а не місто. Зайдіть на { $link }
responsible-other-silent = Цим займається { $name }, а не місто. Усе одно подайте звернення; місто зможе сказати більше.
responsible-unknown = Хто цим займеться, вирішить місто. Подайте звернення як звичайно.
responsible-near-border = Межа близько, тож правильним може бути й це:

## Why, each a line of its own. $layer is a set of districts and $district one of them, $owner and $asset are words of the city.

reason-service = Ідеться про цю послугу.
reason-district = Місце розташоване тут: { $layer } { $district }
reason-owner = За вулицю відповідає: { $owner }
reason-asset = Ідеться про це: { $asset }

## What is told beside the places that an address may mean.

address-no-pack = На цьому пристрої немає пакета міста з вулицями. Попросіть його у свого міста.
address-near-misses = Точно такого, як ви ввели, немає. Ось схоже:
address-incomplete = Будь ласка, вкажіть вулицю й, якщо можете, номер будинку.
address-too-long = Для адреси це задовго. Будь ласка, вкажіть вулицю й номер будинку.
address-not-found = У списку міста немає такої вулиці, перехрестя чи помітного місця. Будь ласка, перевірте, як це пишеться, або назвіть вулицю поруч.
address-outside = Ці координати не в цьому місті. Будь ласка, перевірте їх або вкажіть вулицю.
address-parcel = Це схоже на номер земельної ділянки. Будь ласка, вкажіть вулицю й номер будинку.
