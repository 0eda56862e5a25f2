### Where something is, who answers for it, and what was filed near it.

## What was filed near a place

# $number is a request's number at the city, $length a distance with its unit, $days how long ago it was filed.
advice-filed-before = { $days ->
        [0] Кто-то сообщил об этом сегодня, расстояние отсюда: { $length }. Номер заявки: { $number }. Вы можете следить за той заявкой или всё равно отправить своё обращение.
        [one] Кто-то сообщил об этом { NUMBER($days) } день назад, расстояние отсюда: { $length }. Номер заявки: { $number }. Вы можете следить за той заявкой или всё равно отправить своё обращение.
        [few] Кто-то сообщил об этом { NUMBER($days) } дня назад, расстояние отсюда: { $length }. Номер заявки: { $number }. Вы можете следить за той заявкой или всё равно отправить своё обращение.
        [many] Кто-то сообщил об этом { NUMBER($days) } дней назад, расстояние отсюда: { $length }. Номер заявки: { $number }. Вы можете следить за той заявкой или всё равно отправить своё обращение.
       *[other] Кто-то сообщил об этом { NUMBER($days) } дня назад, расстояние отсюда: { $length }. Номер заявки: { $number }. Вы можете следить за той заявкой или всё равно отправить своё обращение.
    }
# $number is what was asked for.
request-unknown = Заявка «{ $number }» на этом устройстве неизвестна. Найдите её номер в списке заявок рядом с вами или тех, за которыми вы следите.

## Why a reading of the place is not used. Readings come from the phone or from a satellite receiver, several a minute.

fix-refused-mock = Место выдумывает другое приложение. Отключите фиктивные местоположения в настройках этого устройства.
fix-refused-no-fix = Приёмник ещё не знает, где он. Выйдите под открытое небо и немного подождите.
fix-refused-range = Приёмник называет место, которого нет на карте. Выключите его и включите снова.
fix-refused-null = Приёмник сообщает ноль градусов: так он говорит, когда ничего не знает. Выключите его и включите снова.
fix-refused-dilution = Спутники стоят слишком неудачно, чтобы определить место с пользой. Выйдите под открытое небо.
fix-refused-stale = { $minutes ->
        [one] По часам этого устройства данные получены { NUMBER($minutes) } минуту назад. Подождите новых.
        [few] По часам этого устройства данные получены { NUMBER($minutes) } минуты назад. Подождите новых.
        [many] По часам этого устройства данные получены { NUMBER($minutes) } минут назад. Подождите новых.
       *[other] По часам этого устройства данные получены { NUMBER($minutes) } минуты назад. Подождите новых.
    }
fix-refused-rollover = { $weeks ->
        [one] Дата приёмника неверна на { NUMBER($weeks) } неделю, как у старых приёмников, где переполнился счётчик недель. Возьмите другой приёмник.
        [few] Дата приёмника неверна на { NUMBER($weeks) } недели, как у старых приёмников, где переполнился счётчик недель. Возьмите другой приёмник.
        [many] Дата приёмника неверна на { NUMBER($weeks) } недель, как у старых приёмников, где переполнился счётчик недель. Возьмите другой приёмник.
       *[other] Дата приёмника неверна на { NUMBER($weeks) } недели, как у старых приёмников, где переполнился счётчик недель. Возьмите другой приёмник.
    }
fix-refused-date = Приёмник говорит, что сегодня { $date }. Позаботьтесь, чтобы часы этого устройства шли верно.
# $length is a distance with its unit.
fix-refused-jump = Место сместилось скачком ({ $length }), быстрее, чем кто-либо передвигается. Подождите, пока оно перестанет прыгать.

## Whether the place is exact enough for a service, and what to do. $length and $needed are distances with their units.

fix-enough = Точность места: { $length }. Этого достаточно.
fix-enough-chosen = Берём место, которое выбрано.
fix-wait = Ищем место. Оставайтесь под открытым небом и немного подождите.
fix-wait-closer = Точность места пока { $length }, а нужно { $needed }. Немного подождите.
fix-not-enough = Точность места только { $length }, а нужно { $needed }. Выйдите под открытое небо, поставьте метку сами или укажите адрес.
fix-none = Место найти не удалось. Выйдите под открытое небо, поставьте метку сами или укажите адрес.

## A satellite receiver beside the device. $address is a name and a port, $path a file.

receiver-unreachable = По адресу { $address } не отвечает ни один приёмник. Проверьте, что там работает gpsd и что адрес верный.
receiver-gone = Приёмник по адресу { $address } пропал. Поиск его продолжится сам.
receiver-not-gpsd = По адресу { $address } отвечает не gpsd. Укажите адрес gpsd, например localhost:2947.
receiver-unreadable = Приёмник { $path } не читается. Проверьте, что он подключён и что вам можно им пользоваться.

## Places marked from a car

# $mark is the id on this device.
mark-unknown = На этом устройстве нет отметки { $mark }. Возможно, её уже убрали.

## A place in words. $street and $cross are names of streets and stay as they are; the place may stand alone or behind
## "The report is". $distance is "20 meters", $direction one of the directions below.

place-on-street = на { $street }
place-on-street-near = на { $street } рядом с { $cross }
place-on-street-away = на { $street }, { $distance } { $direction } от вас
place-on-street-near-away = на { $street } рядом с { $cross }, { $distance } { $direction } от вас
place-on-street-here = на { $street }, там, где вы
place-on-street-near-here = на { $street } рядом с { $cross }, там, где вы
place-away = { $distance } { $direction } от вас
place-here = там, где вы
direction-north = к северу
direction-north-east = к северо-востоку
direction-east = к востоку
direction-south-east = к юго-востоку
direction-south = к югу
direction-south-west = к юго-западу
direction-west = к западу
direction-north-west = к северо-западу

## A word about an address that was typed. It is kept as it was typed in any case. $address and $other are as the city writes
## them.

address-near = Вы имели в виду «{ $address }»? В списке улиц города нет адреса в том виде, как вы его ввели.
address-ambiguous = Это может быть «{ $address }» или «{ $other }». Пожалуйста, добавьте сторону света или вид улицы.
address-unknown = В списке улиц города нет этого адреса. Пожалуйста, посмотрите, верен ли он; он сохранён так, как вы его ввели.

## Whose a place is. $name is an office as the city writes it, $neighbour a city or county, $distance a length with its unit.

place-outside = Это место за пределами города. Если метка стоит не там, передвиньте её; если там, спросите тех, кто за это место отвечает.
place-outside-in = Это место за пределами города, здесь: { $neighbour }. Если метка стоит не там, передвиньте её; если там, сообщите об этом туда.
place-near-border = До границы города всего { $distance }, так что это место может быть за ней. Проверьте метку и, если нужно, передвиньте её.
place-near-neighbour = До границы с { $neighbour } всего { $distance }, так что это место может быть по ту сторону. Проверьте метку и, если нужно, передвиньте её.
responsible-city = Этим занимается городская служба: { $name }. Ваше обращение пойдёт туда.
responsible-city-phone = Этим занимается городская служба: { $name }. Ваше обращение пойдёт туда; номер телефона: { $phone }
responsible-other = Этим занимается { $name }, а не город. Позвоните по номеру { $phone } или зайдите на { $link }
responsible-other-phone = Этим занимается { $name }, а не город. Позвоните по номеру { $phone }
responsible-other-link = Этим занимается { $name }, а не город. Зайдите на { $link }
responsible-other-silent = Этим занимается { $name }, а не город. Всё равно подайте обращение; город сможет сказать больше.
responsible-unknown = Кто этим займётся, решит город. Подайте обращение как обычно.
responsible-near-border = Граница близко, так что верным может быть и это:

## Why, each a line of its own. $layer is a set of districts and $district one of them, $owner and $asset are words of the city.

reason-service = Речь об этой услуге.
reason-district = Место находится здесь: { $layer } { $district }
reason-owner = За улицу отвечает: { $owner }
reason-asset = Речь об этом: { $asset }

## What is told beside the places that an address may mean.

address-no-pack = На этом устройстве нет пакета города с улицами. Спросите его у своего города.
address-near-misses = Точно такого, как вы ввели, нет. Вот похожее:
address-incomplete = Пожалуйста, укажите улицу и, если можете, номер дома.
address-too-long = Для адреса это слишком длинно. Пожалуйста, укажите улицу и номер дома.
address-not-found = В списке города нет такой улицы, перекрёстка или заметного места. Пожалуйста, проверьте, как это пишется, или назовите улицу рядом.
address-outside = Эти координаты не в этом городе. Пожалуйста, проверьте их или укажите улицу.
address-parcel = Это похоже на номер земельного участка. Пожалуйста, укажите улицу и номер дома.
