# What only the command line says. Its help is English in every language, because the library that reads the command
# line writes it; names of commands and options are never translated.

## demo

demo-flow-title = Обращение с улицы в город
demo-city-started = Маленький город слушает по адресу { $url }
demo-photo-drawn = Нарисовано фото ямы, с местом и временем камеры: { $path }
demo-photo-chosen = Берём ваше фото: { $path }
# What the demo's report says, as a resident would write it.
demo-description = Глубокая яма в правой полосе, машины её объезжают.
demo-place-pinned = В фото не записано, где оно сделано, поэтому метка ставится на карте.
demo-offline = У телефона нет связи.
demo-saved = Сохранено на телефоне как { $reference }. Ничего не отправлено.
demo-queue = Что ждёт на телефоне:
demo-online = Связь вернулась. Отправляем то, что ждёт.
demo-delivered = { $count ->
        [0] Не доставлено ни одного обращения.
        [one] Доставлено { NUMBER($count) } обращение.
        [few] Доставлено { NUMBER($count) } обращения.
        [many] Доставлено { NUMBER($count) } обращений.
       *[other] Доставлено { NUMBER($count) } обращения.
    }
demo-read-back = Спрашиваем город, что у него есть:
demo-photo-at = Фото теперь здесь: { $url }
demo-kept = Телефон и город оставлены в папке { $folder }

## Setting up, services

init-done = Ваш город настроен: { $url }
services-title = Что предлагает город
services-none = Подходящих услуг нет.
services-fresh = Так было у города { DATETIME($date) }
services-due-days = { $count ->
        [one] Обычно делают за { NUMBER($count) } день
        [few] Обычно делают за { NUMBER($count) } дня
        [many] Обычно делают за { NUMBER($count) } дней
       *[other] Обычно делают за { NUMBER($count) } дня
    }
services-due-business-days = { $count ->
        [one] Обычно делают за { NUMBER($count) } рабочий день
        [few] Обычно делают за { NUMBER($count) } рабочих дня
        [many] Обычно делают за { NUMBER($count) } рабочих дней
       *[other] Обычно делают за { NUMBER($count) } рабочего дня
    }
services-question-required = Ответ обязателен
services-question-optional = Ответ желателен, но не обязателен

## Reports

# $report is the id on this device, $reference the short reference that is also sent to the city.
report-saved = Сохранено как { $report } с кодом { $reference }. Отправится при следующей синхронизации.
sync-summary = { $delivered ->
        [0] Ничего не доставлено
        [one] Доставлено { NUMBER($delivered) } обращение
        [few] Доставлено { NUMBER($delivered) } обращения
        [many] Доставлено { NUMBER($delivered) } обращений
       *[other] Доставлено { NUMBER($delivered) } обращения
    }, { $pending ->
        [0] ничто не ждёт отправки
        [one] ждёт отправки: { NUMBER($pending) }
        [few] ждут отправки: { NUMBER($pending) }
        [many] ждут отправки: { NUMBER($pending) }
       *[other] ждут отправки: { NUMBER($pending) }
    }, { $attention ->
        [0] ни одно не ждёт вас.
        [one] ждёт вас: { NUMBER($attention) }.
        [few] ждут вас: { NUMBER($attention) }.
        [many] ждут вас: { NUMBER($attention) }.
       *[other] ждут вас: { NUMBER($attention) }.
    }
list-none = На этом устройстве ещё нет обращений.
list-title = Ваши обращения
# One report: $service is the city's name of a service, $state one of the states delivery-*.
list-line = { $service }: { $state }
# $label is one of the labels below.
list-detail = { $label }: { $value }
list-saved = Сохранено { DATETIME($date) }
# $state is one of the states photo-state-*, $width and $height are pixels.
list-photo = Фото: { $state } ({ $width } × { $height } пикселей, { NUMBER($kilobytes) } КБ)
retry-done = Обращение отправится снова при следующей синхронизации.
discard-done = Обращение удалено. Оно не будет отправлено.
edit-done = Изменения сохранены. Обращение отправится при следующей синхронизации.

sync-nothing = Отправлять нечего.

## What stands before the parts of a report

label-number = Номер
label-place = Место
label-due = Срок
label-city = Город

## A command line that cannot be understood. $help is the command that shows help, $option an option as it is typed.

usage-command-missing = Назовите команду, например list. Все команды покажет: { $help }
usage-command-unknown = Команды «{ $value }» нет. Все команды покажет: { $help }
usage-option-unknown = Параметра «{ $option }» здесь нет. Что есть, покажет: { $help }
usage-option-missing = Не хватает: { $option }. Как это пишется, покажет: { $help }
usage-option-repeated = «{ $option }» указано больше одного раза. Оставьте одно; смотрите { $help }
usage-options-conflict = «{ $option }» и «{ $other }» не сочетаются. Уберите одно; смотрите { $help }
usage-value-missing = Для «{ $option }» нужно значение. Какое, покажет: { $help }
usage-value-invalid = «{ $value }» не подходит для «{ $option }». Что подходит, покажет: { $help }
usage-unreadable = Эту команду не понять. Как она пишется, покажет: { $help }

## What was typed after an option

argument-place-invalid = «{ $value }» — не место. Напишите широту и долготу через запятую, например 39.95,-75.16
argument-redaction-invalid = «{ $value }» — не область снимка. Напишите левый край, верхний край, ширину и высоту в пикселях через запятую, например 10,20,300,200, или углы многоугольника, например 10,20;310,20;160,220
argument-pair-invalid = В «{ $value }» нет знака равенства. Напишите NAME=VALUE
argument-language-unknown = «{ $value }» нет среди наших языков. Посмотрите в списке языков, какие есть.

## The key of an encrypted data folder

key-file-exposed = До файла с ключом { $path } могут добраться другие на этом компьютере. Сделайте его только вашим командой chmod 600 и попробуйте снова.
key-file-invalid = В файле { $path } нет ключа. Ключ — это 32 байта или 64 шестнадцатеричные цифры.
sealed-unsupported = Эта сборка { -product } не умеет шифровать данные, поэтому --key-file использовать нельзя. Уберите его или возьмите сборку с возможностью sealed.

## Everything else

export-done = { $count ->
        [0] Выгружать было нечего; { $path } пуст.
        [one] { NUMBER($count) } обращение записано в { $path }
        [few] { NUMBER($count) } обращения записаны в { $path }
        [many] { NUMBER($count) } обращений записано в { $path }
       *[other] { NUMBER($count) } обращения записано в { $path }
    }
check-ok = Всё в порядке.
check-salvaged = { $count ->
        [0] Данные были повреждены, и ни одного обращения спасти не удалось. Повреждённый файл сохранён.
        [one] Данные были повреждены. Из них спасено { NUMBER($count) } обращение, повреждённый файл сохранён.
        [few] Данные были повреждены. Из них спасены { NUMBER($count) } обращения, повреждённый файл сохранён.
        [many] Данные были повреждены. Из них спасено { NUMBER($count) } обращений, повреждённый файл сохранён.
       *[other] Данные были повреждены. Из них спасено { NUMBER($count) } обращения, повреждённый файл сохранён.
    }
# $reference is the short name of a report, such as CL-7K3F9Q.
check-photo-missing = Одного фото обращения { $reference } больше нет на этом устройстве.
check-photo-damaged = Одно фото обращения { $reference } повреждено на этом устройстве. Повреждённый файл сохранён.
check-pack-damaged = Установленный пакет города повреждён. Ваши обращения целы; установите пакет снова из его файла.
# $width and $height are pixels, $kilobytes the size of the new file.
photo-done = Фото готово: { $width } × { $height } пикселей, { NUMBER($kilobytes) } КБ.
# What a picture says of its making. $zone is the zone of its clock, such as UTC-05.
photo-fact-taken = Снято { DATETIME($date) }; часы камеры показывали { $zone }
photo-fact-taken-somewhere = Снято { DATETIME($date) }, если часы камеры шли по вашему поясу
# $place is latitude and longitude, $length a distance with its unit.
photo-fact-place = Место съёмки: { $place }
photo-fact-place-within = Место съёмки: { $place }, плюс-минус { $length }
photo-fact-above-sea = { $length } над уровнем моря
photo-fact-below-sea = { $length } ниже уровня моря
photo-fact-direction = Направление: { NUMBER($degrees) }° по часовой стрелке от севера
photo-fact-direction-magnetic = Направление: { NUMBER($degrees) }° по часовой стрелке от магнитного севера
languages-title = Языки
text-unknown = Текста «{ $key }» нет. Имена текстов находятся в папке locales.

## City packs

# $public is the text of the public key.
pack-key-made = Секретный ключ в { $path }; никому его не давайте. А { $path }.pub может быть у всех: { $public }
pack-key-not-secret = В файле { $path } нет секретного ключа пакета. Создайте его командой: curbline pack key -o FILE
# $name is the name of a city among packs, $version the version of its pack.
pack-built = Пакет { $name } версии { $version } находится в { $path } ({ NUMBER($kilobytes) } КБ).
# $text is one of the texts in packs.ftl about a file of a pack's source.
pack-fault = { $file }: { $text }
pack-fault-line = { $file }, строка { $line }: { $text }
pack-faults = { $count ->
        [one] Пакет не собран; сначала нужно исправить { NUMBER($count) } ошибку.
        [few] Пакет не собран; сначала нужно исправить { NUMBER($count) } ошибки.
        [many] Пакет не собран; сначала нужно исправить { NUMBER($count) } ошибок.
       *[other] Пакет не собран; сначала нужно исправить { NUMBER($count) } ошибки.
    }
pack-valid = Пакет { $name } версии { $version } цел и подписан этим ключом.
pack-shown = Пакет { $name } версии { $version } цел. Кто его подписал, скажет: curbline pack verify
pack-shown-built = Собран { DATETIME($date) }
# $section is the name of a part, such as streets.
pack-shown-section = { $section }, байтов: { NUMBER($bytes) }
pack-shown-expired = { $section }: не действует с { DATETIME($date) }
pack-installed = Пакет { $name } версии { $version } установлен.
pack-removed = Пакета города больше нет.

## The city and the network

# $url is the address of the city's server, $profile the name of the description it is spoken to by.
city-is = Город находится по адресу { $url }. С ним говорят так, как описывает «{ $profile }».
# $format is JSON or XML.
city-understood = Его ответ понят в формате { $format }.
city-unknown = О нём пока ничего не известно.
city-lists-ours = В его списке видно, что он принял отсюда, так что он может доказать, что обращение не дошло.
city-hides-ours = В его списке не видно, что он принял отсюда, поэтому он ничего не доказывает.
city-lists-unknown = Пока неизвестно, видно ли в его списке то, что он принимает.
network-photos-always = Фото отправляются в любой сети.
network-photos-not-roaming = Фото отправляются в любой сети, кроме роуминга.
network-photos-unmetered = Фото отправляются по Wi-Fi и в других сетях без дополнительной платы.
network-load = Осталось отправить: { NUMBER($kilobytes) } КБ
arrived-done = Обращение считается полученным городом.

## where

where-no-pack = На этом устройстве нет пакета города, поэтому неизвестно, кто отвечает за это место. Спросите пакет у своего города.
# $rule is the name that the city's pack gives a rule.
where-rule = По правилу: { $rule }
# $layer is a set of districts and $district one of them, as the city's pack calls them.
where-district = { $layer }: { $district }

## The files that photos are made from

originals-nothing = От файлов, из которых сделаны фото, не хранится ничего.
originals-digest = Вместе с фото хранится SHA-256 файла, из которого оно сделано.
originals-whole = Файлы, из которых сделаны фото, хранятся на этом устройстве зашифрованными. В них видно то, что на фото закрыто, и в них записаны место и время камеры. Они никогда не отправляются.
originals-from-now-on = Это относится к фото с этого момента. Что хранилось раньше, остаётся как есть.
# $path is the name of the new file, $sha256 a digest of 64 digits and letters.
original-written = Оригинал записан в { $path } без шифрования. Его SHA-256: { $sha256 }
list-original-digest = SHA-256 оригинала: { $sha256 }
list-original-kept = Оригинал хранится на этом устройстве зашифрованным. Его SHA-256: { $sha256 }
check-original-missing = Оригинала одного фото обращения { $reference } больше нет на этом устройстве.
check-original-damaged = Оригинал одного фото обращения { $reference } повреждён на этом устройстве. Повреждённый файл сохранён.

## Requests near a place, and requests that are followed

nearby-title = Подано рядом и не закрыто, насколько известно на этом устройстве:
nearby-none = На этом устройстве неизвестно ни о чём, что было подано рядом. Заявки других приходят при синхронизации: curbline sync
# $service is the city's name of a service, $length a distance with its unit.
nearby-line = { $service }, расстояние: { $length }
nearby-own = Ваше собственное обращение
nearby-followed = Вы за этим следите
nearby-requested = Сообщили { $date }
# $number is a request's number at the city.
follow-done = Теперь вы следите за заявкой { $number }; новости о ней приходят при каждой синхронизации. Городу ничего не отправлено.
unfollow-done = Вы больше не следите за заявкой { $number }.
follows-title = Заявки других, за которыми вы следите:
follows-none = Вы не следите ни за одной заявкой.
follows-unheard = Город ещё ничего о ней не сообщал.

## Where this machine is. $place is latitude and longitude, $length a distance with its unit.

fix-here = Место: { $place }. Насколько оно точное, никто не говорит.
fix-here-within = Место: { $place }, плюс-минус { $length }.
# $reason is one of the texts fix-refused-*.
fix-refused-count = { $count ->
        [one] Не используется { NUMBER($count) } измерение: { $reason }
        [few] Не используются { NUMBER($count) } измерения: { $reason }
        [many] Не используются { NUMBER($count) } измерений: { $reason }
       *[other] Не используются { NUMBER($count) } измерения: { $reason }
    }
# Sentences are what a receiver sends, a line each.
fix-skipped = { $count ->
        [one] Не удалось понять { NUMBER($count) } строку приёмника.
        [few] Не удалось понять { NUMBER($count) } строки приёмника.
        [many] Не удалось понять { NUMBER($count) } строк приёмника.
       *[other] Не удалось понять { NUMBER($count) } строки приёмника.
    }
argument-moment-invalid = «{ $value }» — не момент времени. Напишите, например, так: 2026-03-01T08:00:00Z

## address

address-no-lines = Адрес для места назвать нельзя: ни один пакет города на этом устройстве не говорит, где проходят улицы. Спросите такой у своего города.
# $owner is in the words of the city's own file.
address-owner = Отвечает: { $owner }
# $address was worked out from the place; $distance is how far the street is.
address-derived = Вероятно, { $address } (определено по месту, расстояние: { $distance })
