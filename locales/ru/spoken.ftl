# Whole sentences for people who listen to the screen. Each tells everything that colour, icon or place on the screen would tell.

## Where a report is

spoken-delivery-queued = Обращение сохранено на этом устройстве. Оно ещё не отправлено.
spoken-delivery-sending = Обращение отправляется городу.
spoken-delivery-uncertain = Проверяем, есть ли обращение у города.
spoken-delivery-accepted = Обращение у города.
spoken-delivery-parked = Обращение ждёт вас. Откройте его, чтобы узнать, что нужно.

## Where its photo is

spoken-photo-kept = Фото на этом устройстве.
spoken-photo-uploading = Фото отправляется.
spoken-photo-delivered = Фото у города.
spoken-photo-dropped = Город не принял фото.

## What became of it at the city

spoken-city-open = Город ещё не закончил эту заявку.
spoken-city-closed = Город закрыл эту заявку.

## Entries of lists. $service is the name of a service, $state one of the sentences above, $place a place in words such as
## "on Market Street near 12th", $index and $count are numbers, $length is a distance with its unit.

spoken-position = { NUMBER($index) } из { NUMBER($count) }
spoken-report = { $service }, { $place }. { $state }
spoken-report-without-place = { $service }. { $state }
spoken-report-due = { $service }, { $place }. { $state } Должно быть сделано до { $date }.
spoken-request-nearby = { $service }, расстояние: { $length }. Сообщили { $date }.
spoken-request-followed = { $service }, расстояние: { $length }. Сообщили { $date }. Вы за этим следите.
spoken-service = { $service }. { $about }
spoken-question-required = { $question } Нужен ответ.
spoken-question-optional = { $question } Можно пропустить.
spoken-answer-chosen = { $answer }, выбрано
spoken-answer-not-chosen = { $answer }, не выбрано
spoken-photo = Фото { NUMBER($index) } из { NUMBER($count) }. { $state }
spoken-language = { $language }. Выберите, чтобы читать всё на этом языке.
spoken-reports = { $count ->
        [0] У вас нет обращений.
        [one] У вас { NUMBER($count) } обращение.
        [few] У вас { NUMBER($count) } обращения.
        [many] У вас { NUMBER($count) } обращений.
       *[other] У вас { NUMBER($count) } обращения.
    }
spoken-needs-you = { $count ->
        [0] Ни одно обращение вас не ждёт.
        [one] Вас ждёт { NUMBER($count) } обращение.
        [few] Вас ждут { NUMBER($count) } обращения.
        [many] Вас ждут { NUMBER($count) } обращений.
       *[other] Вас ждут { NUMBER($count) } обращения.
    }
spoken-waiting = { $count ->
        [0] Ничто не ждёт отправки.
        [one] Ждёт отправки { NUMBER($count) } обращение.
        [few] Ждут отправки { NUMBER($count) } обращения.
        [many] Ждут отправки { NUMBER($count) } обращений.
       *[other] Ждут отправки { NUMBER($count) } обращения.
    }
spoken-progress = Отправлено { NUMBER($percent) } %.
spoken-offline = Связи нет. То, что вы сохраните, не пропадёт и отправится позже.
spoken-online = Связь снова есть.
