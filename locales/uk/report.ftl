# What became of a report, as a person reads it in a list or on the page of that report.

## Delivery: a word or two for a list

delivery-queued = Збережено, ще не надіслано
delivery-sending = Надсилається
delivery-uncertain = З’ясовується в міста
delivery-accepted = Місто отримало
delivery-parked = Чекає на вас

## Photos: a word or two for a list

photo-state-kept = На цьому пристрої
photo-state-uploading = Надсилається
photo-state-delivered = У міста
photo-state-dropped = Місто не прийняло

## Where a report is, in a sentence

# $number is the number the city gave, as it stands; never grouped.
tracking-id = Ваше звернення отримано. Його номер: { $number }.
tracking-id-due = Ваше звернення отримано. Його номер: { $number }. Місто розраховує закінчити до { $due }.
tracking-token = Ваше звернення в міста, і скоро воно дасть йому номер. Від вас більше нічого не потрібно.
tracking-blackbox = Ваше звернення в міста. Ця служба не дає номерів.
tracking-waiting = Ваше звернення надійно збережене на цьому пристрої й буде надіслане, щойно це стане можливо.
tracking-sending = Ваше звернення надсилається місту.
tracking-uncertain = Зв’язок перервався раніше, ніж місто встигло відповісти. Перш ніж надсилати щось знову, ми з’ясуємо, чи має воно ваше звернення.
# $reason is one of the sentences parked-*.
tracking-parked = Звернення не можна надіслати без вас. { $reason }

## The photo of a report

photo-is-at = Місто показує ваше фото тут: { $url }
photo-on-device = Ваше фото зберігається на цьому пристрої, доки його не отримає місто.
photo-under-way = Місто вже має { NUMBER($percent) } % вашого фото; решта буде надіслана далі.
photo-being-confirmed = Фото надіслано. Перевіряємо, чи показує його місто.
photo-not-taken = Місто отримало ваше звернення, але фото не прийняло. Воно зберігається на цьому пристрої.
photo-one-too-many = Місто приймає зі зверненням менше фото, ніж ви додали, тому це фото не надіслано. Воно зберігається на цьому пристрої.
photo-never-taken = Місто не приймає фото з таким зверненням. Ваше фото зберігається на цьому пристрої.
photo-lost = Місто отримало ваше звернення, але фото на цьому пристрої вже немає, і надіслати його не вдалося.

## What the city says about a report

city-status-open = Відкрито
city-status-closed = Закрито
# $status is the word the city uses.
city-status-other = Місто повідомляє: { $status }
report-due = Очікуваний термін: до { $due }
anonymous = Без імені

## What deserves a second look; nothing of it has to be done

advice-photo-old = { $days ->
        [one] Фото зроблено { NUMBER($days) } день тому. Перевірте, чи це місце й досі має такий вигляд.
        [few] Фото зроблено { NUMBER($days) } дні тому. Перевірте, чи це місце й досі має такий вигляд.
        [many] Фото зроблено { NUMBER($days) } днів тому. Перевірте, чи це місце й досі має такий вигляд.
       *[other] Фото зроблено { NUMBER($days) } дня тому. Перевірте, чи це місце й досі має такий вигляд.
    }
advice-photo-future = За даними фото, його зроблено в майбутньому. Перевірте дату на камері, якою його знято.
# $length is a distance with its unit.
advice-photo-far = Фото зроблено не там, де вказано у зверненні; відстань між цими місцями: { $length }. Перевірте, яке місце правильне.
advice-photo-no-place = У фото не записано, де його зроблено. Перевірте, чи у зверненні вказано те місце, яке видно на фото.
advice-photo-no-zone = У фото не записано, у якому часовому поясі йшов годинник камери. Якщо фото зроблено в подорожі, перевірте час.
# $reference is the short reference of a report that was filed before.
similar-report = Схоже на ваше звернення { $reference } з того самого місця. Якщо йдеться про те саме, нове можна видалити.
# $words is what the person wrote.
advice-text-phone = «{ $words }» схоже на номер телефону, а написане вами, можливо, побачать усі. Приберіть його, якщо місту він не потрібен.
advice-text-email = «{ $words }» — це адреса електронної пошти, а написане вами, можливо, побачать усі. Приберіть її, якщо місту вона не потрібна.
advice-text-plate = «{ $words }» схоже на номер автомобіля, а написане вами, можливо, побачать усі. Приберіть його, якщо місту він не потрібен.
