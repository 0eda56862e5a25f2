# What became of a request, in words that every city's own words can be told in, and the reasons for an end.
# A city's own words are shown beside these.

status-received = Ваша заявка у города.
status-assigned = Вашу заявку передали тем, кто этим занимается.
status-inspected = Кто-то от города уже посмотрел, в чём дело.
status-scheduled = Работа запланирована.
status-in-progress = Работа началась.
status-on-hold = Работе приходится подождать.
status-reopened = Ваша заявка снова открыта.
status-closed = Ваша заявка закрыта.
reason-done = Работа сделана.
reason-duplicate = Город уже знал об этом от кого-то другого.
reason-transferred = Теперь этим занимается другое ведомство.
reason-unfounded = Город посмотрел и не нашёл проблемы.
reason-not-ours = Город за это не отвечает.
reason-private = Это на частной земле, так что действовать должен владелец.
reason-no-access = Город не смог попасть на место.
reason-not-enough = Городу не хватило сведений.
reason-withdrawn = Заявку отозвали.
reason-none-given = Город не назвал причину.
closed-quickly = Город закрыл это очень быстро. Если проблема осталась, вы можете об этом сказать.
still-there = Проблема осталась
# Around words of the city in another language: $language is the name of a language.
city-words-in = Собственными словами города ({ $language })
city-words-original = Так, как написал город
