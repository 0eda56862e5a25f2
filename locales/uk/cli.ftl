# What only the command line says. Its help is English in every language, because the library that reads the command
# line writes it; names of commands and options are never translated.

## demo

demo-flow-title = Звернення з вулиці до міста
demo-city-started = Маленьке місто слухає за адресою { $url }
demo-photo-drawn = Намальовано фото ями, з місцем і часом камери: { $path }
demo-photo-chosen = Беремо ваше фото: { $path }
# What the demo's report says, as a resident would write it.
demo-description = Глибока яма в правій смузі, машини її об’їжджають.
demo-place-pinned = У фото не записано, де його зроблено, тому мітка ставиться на карті.
demo-offline = Телефон не має зв’язку.
demo-saved = Збережено на телефоні як { $reference }. Нічого не надіслано.
demo-queue = Що чекає на телефоні:
demo-online = Зв’язок повернувся. Надсилаємо те, що чекає.
demo-delivered = { $count ->
        [0] Не доставлено жодного звернення.
        [one] Доставлено { NUMBER($count) } звернення.
        [few] Доставлено { NUMBER($count) } звернення.
        [many] Доставлено { NUMBER($count) } звернень.
       *[other] Доставлено { NUMBER($count) } звернення.
    }
demo-read-back = Питаємо місто, що воно має:
demo-photo-at = Фото тепер тут: { $url }
demo-kept = Телефон і місто залишено в папці { $folder }

## Setting up, services

init-done = Ваше місто налаштовано: { $url }
services-title = Що пропонує місто
services-none = Відповідних послуг немає.
services-fresh = Так було в міста { DATETIME($date) }
services-due-days = { $count ->
        [one] Зазвичай роблять за { NUMBER($count) } день
        [few] Зазвичай роблять за { NUMBER($count) } дні
        [many] Зазвичай роблять за { NUMBER($count) } днів
       *[other] Зазвичай роблять за { NUMBER($count) } дня
    }
services-due-business-days = { $count ->
        [one] Зазвичай роблять за { NUMBER($count) } робочий день
        [few] Зазвичай роблять за { NUMBER($count) } робочі дні
        [many] Зазвичай роблять за { NUMBER($count) } робочих днів
       *[other] Зазвичай роблять за { NUMBER($count) } робочого дня
    }
services-question-required = Відповідь обов’язкова
services-question-optional = Відповідь бажана, але не обов’язкова

## Reports

# $report is the id on this device, $reference the short reference that is also sent to the city.
report-saved = Збережено як { $report } з кодом { $reference }. Надішлеться під час наступної синхронізації.
sync-summary = { $delivered ->
        [0] Нічого не доставлено
        [one] Доставлено { NUMBER($delivered) } звернення
        [few] Доставлено { NUMBER($delivered) } звернення
        [many] Доставлено { NUMBER($delivered) } звернень
       *[other] Доставлено { NUMBER($delivered) } звернення
    }, { $pending ->
        [0] ніщо не чекає надсилання
        [one] чекає надсилання: { NUMBER($pending) }
        [few] чекають надсилання: { NUMBER($pending) }
        [many] чекають надсилання: { NUMBER($pending) }
       *[other] чекають надсилання: { NUMBER($pending) }
    }, { $attention ->
        [0] жодне не чекає на вас.
        [one] чекає на вас: { NUMBER($attention) }.
        [few] чекають на вас: { NUMBER($attention) }.
        [many] чекають на вас: { NUMBER($attention) }.
       *[other] чекають на вас: { NUMBER($attention) }.
    }
list-none = На цьому пристрої ще немає звернень.
list-title = Ваші звернення
# One report: $service is the city's name of a service, $state one of the states delivery-*.
list-line = { $service }: { $state }
# $label is one of the labels below.
list-detail = { $label }: { $value }
list-saved = Збережено { DATETIME($date) }
# $state is one of the states photo-state-*, $width and $height are pixels.
list-photo = Фото: { $state } ({ $width } × { $height } пікселів, { NUMBER($kilobytes) } КБ)
retry-done = Звернення надішлеться знову під час наступної синхронізації.
discard-done = Звернення видалено. Його не буде надіслано.
edit-done = Зміни збережено. Звернення надішлеться під час наступної синхронізації.

sync-nothing = Надсилати нічого.

## What stands before the parts of a report

label-number = Номер
label-place = Місце
label-due = Термін
label-city = Місто

## A command line that cannot be understood. $help is the command that shows help, $option an option as it is typed.

usage-command-missing = Назвіть команду, наприклад list. Усі команди покаже: { $help }
usage-command-unknown = Команди «{ $value }» немає. Усі команди покаже: { $help }
usage-option-unknown = Параметра «{ $option }» тут немає. Що є, покаже: { $help }
usage-option-missing = Бракує: { $option }. Як це пишеться, покаже: { $help }
usage-option-repeated = «{ $option }» вказано більше ніж раз. Залиште одне; дивіться { $help }
usage-options-conflict = «{ $option }» і «{ $other }» не поєднуються. Приберіть одне; дивіться { $help }
usage-value-missing = Для «{ $option }» потрібне значення. Яке, покаже: { $help }
usage-value-invalid = «{ $value }» не підходить для «{ $option }». Що підходить, покаже: { $help }
usage-unreadable = Цю команду не зрозуміти. Як вона пишеться, покаже: { $help }

## What was typed after an option

argument-place-invalid = «{ $value }» — не місце. Напишіть широту й довготу через кому, наприклад 39.95,-75.16
argument-redaction-invalid = «{ $value }» — не ділянка знімка. Напишіть лівий край, верхній край, ширину й висоту в пікселях через кому, наприклад 10,20,300,200, або кути багатокутника, наприклад 10,20;310,20;160,220
argument-pair-invalid = У «{ $value }» немає знака рівності. Напишіть NAME=VALUE
argument-language-unknown = «{ $value }» немає серед наших мов. Подивіться у списку мов, які є.

## The key of an encrypted data folder

key-file-exposed = До файлу з ключем { $path } можуть дістатися інші на цьому комп’ютері. Зробіть його лише вашим командою chmod 600 і спробуйте знову.
key-file-invalid = У файлі { $path } немає ключа. Ключ — це 32 байти або 64 шістнадцяткові цифри.
sealed-unsupported = Ця збірка { -product } не вміє шифрувати дані, тому --key-file використовувати не можна. Приберіть його або візьміть збірку з можливістю sealed.

## Everything else

export-done = { $count ->
        [0] Вивантажувати не було чого; { $path } порожній.
        [one] { NUMBER($count) } звернення записано в { $path }
        [few] { NUMBER($count) } звернення записано в { $path }
        [many] { NUMBER($count) } звернень записано в { $path }
       *[other] { NUMBER($count) } звернення записано в { $path }
    }
check-ok = Усе гаразд.
check-salvaged = { $count ->
        [0] Дані були пошкоджені, і жодного звернення врятувати не вдалося. Пошкоджений файл збережено.
        [one] Дані були пошкоджені. З них урятовано { NUMBER($count) } звернення, пошкоджений файл збережено.
        [few] Дані були пошкоджені. З них урятовано { NUMBER($count) } звернення, пошкоджений файл збережено.
        [many] Дані були пошкоджені. З них урятовано { NUMBER($count) } звернень, пошкоджений файл збережено.
       *[other] Дані були пошкоджені. З них урятовано { NUMBER($count) } звернення, пошкоджений файл збережено.
    }
# $reference is the short name of a report, such as CL-7K3F9Q.
check-photo-missing = Одного фото звернення { $reference } вже немає на цьому пристрої.
check-photo-damaged = Одне фото звернення { $reference } пошкоджене на цьому пристрої. Пошкоджений файл збережено.
check-pack-damaged = Установлений пакет міста пошкоджений. Ваші звернення цілі; установіть пакет знову з його файлу.
# $width and $height are pixels, $kilobytes the size of the new file.
photo-done = Фото готове: { $width } × { $height } пікселів, { NUMBER($kilobytes) } КБ.
# What a picture says of its making. $zone is the zone of its clock, such as UTC-05.
photo-fact-taken = Знято { DATETIME($date) }; годинник камери показував { $zone }
photo-fact-taken-somewhere = Знято { DATETIME($date) }, якщо годинник камери йшов за вашим поясом
# $place is latitude and longitude, $length a distance with its unit.
photo-fact-place = Місце знімання: { $place }
photo-fact-place-within = Місце знімання: { $place }, плюс-мінус { $length }
photo-fact-above-sea = { $length } над рівнем моря
photo-fact-below-sea = { $length } нижче рівня моря
photo-fact-direction = Напрямок: { NUMBER($degrees) }° за годинниковою стрілкою від півночі
photo-fact-direction-magnetic = Напрямок: { NUMBER($degrees) }° за годинниковою стрілкою від магнітної півночі
languages-title = Мови
text-unknown = Тексту «{ $key }» немає. Назви текстів є в папці locales.

## City packs

# $public is the text of the public key.
pack-key-made = Таємний ключ у { $path }; нікому його не давайте. А { $path }.pub можуть мати всі: { $public }
pack-key-not-secret = У файлі { $path } немає таємного ключа пакета. Створіть його командою: curbline pack key -o FILE
# $name is the name of a city among packs, $version the version of its pack.
pack-built = Пакет { $name } версії { $version } лежить у { $path } ({ NUMBER($kilobytes) } КБ).
# $text is one of the texts in packs.ftl about a file of a pack's source.
pack-fault = { $file }: { $text }
pack-fault-line = { $file }, рядок { $line }: { $text }
pack-faults = { $count ->
        [one] Пакет не зібрано; спочатку треба виправити { NUMBER($count) } помилку.
        [few] Пакет не зібрано; спочатку треба виправити { NUMBER($count) } помилки.
        [many] Пакет не зібрано; спочатку треба виправити { NUMBER($count) } помилок.
       *[other] Пакет не зібрано; спочатку треба виправити { NUMBER($count) } помилки.
    }
pack-valid = Пакет { $name } версії { $version } цілий і підписаний цим ключем.
pack-shown = Пакет { $name } версії { $version } цілий. Хто його підписав, скаже: curbline pack verify
pack-shown-built = Зібрано { DATETIME($date) }
# $section is the name of a part, such as streets.
pack-shown-section = { $section }, байтів: { NUMBER($bytes) }
pack-shown-expired = { $section }: не діє з { DATETIME($date) }
pack-installed = Пакет { $name } версії { $version } установлено.
pack-removed = Пакета міста більше немає.

## The city and the network

# $url is the address of the city's server, $profile the name of the description it is spoken to by.
city-is = Місто за адресою { $url }. З ним говорять так, як описує «{ $profile }».
# $format is JSON or XML.
city-understood = Його відповідь зрозуміли у форматі { $format }.
city-unknown = Про нього ще нічого не відомо.
city-lists-ours = У його списку видно, що воно прийняло звідси, тож воно може довести, що звернення не дійшло.
city-hides-ours = У його списку не видно, що воно прийняло звідси, тому він нічого не доводить.
city-lists-unknown = Ще не відомо, чи видно в його списку те, що воно приймає.
network-photos-always = Фото надсилаються в будь-якій мережі.
network-photos-not-roaming = Фото надсилаються в будь-якій мережі, крім роумінгу.
network-photos-unmetered = Фото надсилаються через Wi-Fi та в інших мережах без додаткової плати.
network-load = Залишилося надіслати: { NUMBER($kilobytes) } КБ
arrived-done = Звернення вважається отриманим містом.

## where

where-no-pack = На цьому пристрої немає пакета міста, тому невідомо, хто відповідає за це місце. Попросіть пакет у свого міста.
# $rule is the name that the city's pack gives a rule.
where-rule = За правилом: { $rule }
# $layer is a set of districts and $district one of them, as the city's pack calls them.
where-district = { $layer }: { $district }

## The files that photos are made from

originals-nothing = Від файлів, з яких зроблено фото, не зберігається нічого.
originals-digest = Разом із фото зберігається SHA-256 файлу, з якого його зроблено.
originals-whole = Файли, з яких зроблено фото, зберігаються на цьому пристрої зашифрованими. У них видно те, що на фото закрито, і в них записано місце й час камери. Вони ніколи не надсилаються.
originals-from-now-on = Це стосується фото від цього моменту. Що зберігалося раніше, лишається як є.
# $path is the name of the new file, $sha256 a digest of 64 digits and letters.
original-written = Оригінал записано в { $path } без шифрування. Його SHA-256: { $sha256 }
list-original-digest = SHA-256 оригіналу: { $sha256 }
list-original-kept = Оригінал зберігається на цьому пристрої зашифрованим. Його SHA-256: { $sha256 }
check-original-missing = Оригіналу одного фото звернення { $reference } вже немає на цьому пристрої.
check-original-damaged = Оригінал одного фото звернення { $reference } пошкоджений на цьому пристрої. Пошкоджений файл збережено.

## Requests near a place, and requests that are followed

nearby-title = Подано поруч і не закрито, наскільки відомо на цьому пристрої:
nearby-none = На цьому пристрої невідомо ні про що, подане поруч. Заявки інших приходять під час синхронізації: curbline sync
# $service is the city's name of a service, $length a distance with its unit.
nearby-line = { $service }, відстань: { $length }
nearby-own = Ваше власне звернення
nearby-followed = Ви за цим стежите
nearby-requested = Повідомили { $date }
# $number is a request's number at the city.
follow-done = Тепер ви стежите за заявкою { $number }; новини про неї приходять під час кожної синхронізації. Місту нічого не надіслано.
unfollow-done = Ви більше не стежите за заявкою { $number }.
follows-title = Заявки інших, за якими ви стежите:
follows-none = Ви не стежите за жодною заявкою.
follows-unheard = Місто ще нічого про неї не повідомляло.

## Where this machine is. $place is latitude and longitude, $length a distance with its unit.

fix-here = Місце: { $place }. Наскільки воно точне, ніхто не каже.
fix-here-within = Місце: { $place }, плюс-мінус { $length }.
# $reason is one of the texts fix-refused-*.
fix-refused-count = { $count ->
        [one] Не використовується { NUMBER($count) } вимірювання: { $reason }
        [few] Не використовуються { NUMBER($count) } вимірювання: { $reason }
        [many] Не використовуються { NUMBER($count) } вимірювань: { $reason }
       *[other] Не використовуються { NUMBER($count) } вимірювання: { $reason }
    }
# Sentences are what a receiver sends, a line each.
fix-skipped = { $count ->
        [one] Не вдалося зрозуміти { NUMBER($count) } рядок приймача.
        [few] Не вдалося зрозуміти { NUMBER($count) } рядки приймача.
        [many] Не вдалося зрозуміти { NUMBER($count) } рядків приймача.
       *[other] Не вдалося зрозуміти { NUMBER($count) } рядка приймача.
    }
argument-moment-invalid = «{ $value }» — не момент часу. Напишіть, наприклад, так: 2026-03-01T08:00:00Z

## address

address-no-lines = Адресу для місця назвати не можна: жоден пакет міста на цьому пристрої не каже, де проходять вулиці. Попросіть такий у свого міста.
# $owner is in the words of the city's own file.
address-owner = Відповідає: { $owner }
# $address was worked out from the place; $distance is how far the street is.
address-derived = Імовірно, { $address } (визначено за місцем, відстань: { $distance })
