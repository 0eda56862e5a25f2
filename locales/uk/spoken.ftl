# Whole sentences for people who listen to the screen. Each tells everything that colour, icon or place on the screen would tell.

## Where a report is

spoken-delivery-queued = Звернення збережене на цьому пристрої. Його ще не надіслано.
spoken-delivery-sending = Звернення надсилається місту.
spoken-delivery-uncertain = Перевіряємо, чи має місто це звернення.
spoken-delivery-accepted = Звернення в міста.
spoken-delivery-parked = Звернення чекає на вас. Відкрийте його, щоб дізнатися, що потрібно.

## Where its photo is

spoken-photo-kept = Фото на цьому пристрої.
spoken-photo-uploading = Фото надсилається.
spoken-photo-delivered = Фото в міста.
spoken-photo-dropped = Місто не прийняло фото.

## What became of it at the city

spoken-city-open = Місто ще не закінчило цю заявку.
spoken-city-closed = Місто закрило цю заявку.

## Entries of lists. $service is the name of a service, $state one of the sentences above, $place a place in words such as
## "on Market Street near 12th", $index and $count are numbers, $length is a distance with its unit.

spoken-position = { NUMBER($index) } з { NUMBER($count) }
spoken-report = { $service }, { $place }. { $state }
spoken-report-without-place = { $service }. { $state }
spoken-report-due = { $service }, { $place }. { $state } Має бути зроблено до { $date }.
spoken-request-nearby = { $service }, відстань: { $length }. Повідомили { $date }.
spoken-request-followed = { $service }, відстань: { $length }. Повідомили { $date }. Ви за цим стежите.
spoken-service = { $service }. { $about }
spoken-question-required = { $question } Потрібна відповідь.
spoken-question-optional = { $question } Можна пропустити.
spoken-answer-chosen = { $answer }, вибрано
spoken-answer-not-chosen = { $answer }, не вибрано
spoken-photo = Фото { NUMBER($index) } з { NUMBER($count) }. { $state }
spoken-language = { $language }. Виберіть, щоб читати все цією мовою.
spoken-reports = { $count ->
        [0] У вас немає звернень.
        [one] У вас { NUMBER($count) } звернення.
        [few] У вас { NUMBER($count) } звернення.
        [many] У вас { NUMBER($count) } звернень.
       *[other] У вас { NUMBER($count) } звернення.
    }
spoken-needs-you = { $count ->
        [0] Жодне звернення на вас не чекає.
        [one] На вас чекає { NUMBER($count) } звернення.
        [few] На вас чекають { NUMBER($count) } звернення.
        [many] На вас чекають { NUMBER($count) } звернень.
       *[other] На вас чекають { NUMBER($count) } звернення.
    }
spoken-waiting = { $count ->
        [0] Ніщо не чекає надсилання.
        [one] Чекає надсилання { NUMBER($count) } звернення.
        [few] Чекають надсилання { NUMBER($count) } звернення.
        [many] Чекають надсилання { NUMBER($count) } звернень.
       *[other] Чекають надсилання { NUMBER($count) } звернення.
    }
spoken-progress = Надіслано { NUMBER($percent) } %.
spoken-offline = Зв’язку немає. Те, що ви збережете, не пропаде й надішлеться пізніше.
spoken-online = Зв’язок знову є.
