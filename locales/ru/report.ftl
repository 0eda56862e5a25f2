# What became of a report, as a person reads it in a list or on the page of that report.

## Delivery: a word or two for a list

delivery-queued = Сохранено, ещё не отправлено
delivery-sending = Отправляется
delivery-uncertain = Уточняется у города
delivery-accepted = Город получил
delivery-parked = Ждёт вас

## Photos: a word or two for a list

photo-state-kept = На этом устройстве
photo-state-uploading = Отправляется
photo-state-delivered = У города
photo-state-dropped = Город не принял

## Where a report is, in a sentence

# $number is the number the city gave, as it stands; never grouped.
tracking-id = Ваше обращение получено. Его номер: { $number }.
tracking-id-due = Ваше обращение получено. Его номер: { $number }. Город рассчитывает закончить до { $due }.
tracking-token = Ваше обращение у города, скоро он даст ему номер. От вас больше ничего не нужно.
tracking-blackbox = Ваше обращение у города. Эта служба не даёт номеров.
tracking-waiting = Ваше обращение надёжно сохранено на этом устройстве и будет отправлено, как только получится.
tracking-sending = Ваше обращение отправляется городу.
tracking-uncertain = Связь прервалась раньше, чем город успел ответить. Прежде чем отправлять что-либо снова, мы выясним, есть ли у него ваше обращение.
# $reason is one of the sentences parked-*.
tracking-parked = Обращение нельзя отправить без вас. { $reason }

## The photo of a report

photo-is-at = Город показывает ваше фото здесь: { $url }
photo-on-device = Ваше фото хранится на этом устройстве, пока его не получит город.
photo-under-way = У города уже { NUMBER($percent) } % вашего фото; остальное отправится следом.
photo-being-confirmed = Фото отправлено. Проверяем, показывает ли его город.
photo-not-taken = Город получил ваше обращение, но фото не принял. Оно хранится на этом устройстве.
photo-one-too-many = Город принимает с обращением меньше фото, чем вы добавили, поэтому это фото не отправлено. Оно хранится на этом устройстве.
photo-never-taken = Город не принимает фото с таким обращением. Ваше фото хранится на этом устройстве.
photo-lost = Город получил ваше обращение, но фото на этом устройстве больше нет, и отправить его не удалось.

## What the city says about a report

city-status-open = Открыто
city-status-closed = Закрыто
# $status is the word the city uses.
city-status-other = Город сообщает: { $status }
report-due = Ожидаемый срок: до { $due }
anonymous = Без имени

## What deserves a second look; nothing of it has to be done

advice-photo-old = { $days ->
        [one] Фото сделано { NUMBER($days) } день назад. Проверьте, выглядит ли это место так же и сейчас.
        [few] Фото сделано { NUMBER($days) } дня назад. Проверьте, выглядит ли это место так же и сейчас.
        [many] Фото сделано { NUMBER($days) } дней назад. Проверьте, выглядит ли это место так же и сейчас.
       *[other] Фото сделано { NUMBER($days) } дня назад. Проверьте, выглядит ли это место так же и сейчас.
    }
advice-photo-future = Судя по данным фото, оно сделано в будущем. Проверьте дату на камере, которой его снимали.
# $length is a distance with its unit.
advice-photo-far = Фото сделано не в том месте, что указано в обращении; расстояние между ними: { $length }. Проверьте, какое место верное.
advice-photo-no-place = В фото не записано, где оно сделано. Проверьте, что в обращении указано то место, которое видно на фото.
advice-photo-no-zone = В фото не записано, в каком часовом поясе шли часы камеры. Если оно сделано в поездке, проверьте время.
# $reference is the short reference of a report that was filed before.
similar-report = Похоже на ваше обращение { $reference } с этого же места. Если речь о том же самом, новое можно удалить.
# $words is what the person wrote.
advice-text-phone = «{ $words }» похоже на номер телефона, а написанное вами, возможно, увидят все. Уберите его, если городу он не нужен.
advice-text-email = «{ $words }» — это адрес электронной почты, а написанное вами, возможно, увидят все. Уберите его, если городу он не нужен.
advice-text-plate = «{ $words }» похоже на номер автомобиля, а написанное вами, возможно, увидят все. Уберите его, если городу он не нужен.
