# What became of a request, in words that every city's own words can be told in, and the reasons for an end.
# A city's own words are shown beside these.

status-received = Ваша заявка в міста.
status-assigned = Вашу заявку передали тим, хто цим займається.
status-inspected = Хтось від міста вже подивився, у чому річ.
status-scheduled = Роботу заплановано.
status-in-progress = Робота почалася.
status-on-hold = Роботі доводиться зачекати.
status-reopened = Ваша заявка знову відкрита.
status-closed = Ваша заявка закрита.
reason-done = Роботу зроблено.
reason-duplicate = Місто вже знало про це від когось іншого.
reason-transferred = Тепер цим займається інше відомство.
reason-unfounded = Місто подивилося й не знайшло проблеми.
reason-not-ours = Місто за це не відповідає.
reason-private = Це на приватній землі, тож діяти має власник.
reason-no-access = Місто не змогло потрапити на це місце.
reason-not-enough = Місту забракло відомостей.
reason-withdrawn = Заявку відкликали.
reason-none-given = Місто не назвало причини.
closed-quickly = Місто закрило це дуже швидко. Якщо проблема залишилася, ви можете про це сказати.
still-there = Проблема залишилася
# Around words of the city in another language: $language is the name of a language.
city-words-in = Власними словами міста ({ $language })
city-words-original = Так, як написало місто
