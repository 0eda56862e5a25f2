# What people ask a city for, whatever code a city gives it. Each service has its name, a sentence about it, and the words
# that people type when they look for it. A city's own catalogue comes before these.

## Groups

service-group-streets = Улицы и тротуары
service-group-lighting = Освещение
service-group-sanitation = Мусор и уборка
service-group-trees = Деревья и парки
service-group-signals = Светофоры и знаки
service-group-vehicles = Машины и парковка
service-group-buildings = Здания и участки
service-group-water = Вода и водостоки
service-group-animals = Животные
service-group-other = Другое

## Streets and sidewalks. Words: separated by commas, in small letters, the way people say it, short forms and wrong
## names too; as many as your language needs. Nobody sees them, they are only searched.

service-pothole = Яма на дороге
service-pothole-about = Яма на дороге, которая может повредить машину или из-за которой может упасть велосипедист.
service-pothole-words = яма, ямы, выбоина, яма на дороге, дыра в асфальте, рытвина, колдобина, разбитая дорога, провал, ухаб, потхол
service-sidewalk = Повреждённый тротуар
service-sidewalk-about = Тротуар или съезд с бордюра, который сломан, приподнят или отсутствует.
service-sidewalk-words = тротуар, сайдвок, дорожка, бордюр, поребрик, пандус, съезд для коляски, разбитая плитка, трещина, споткнуться, инвалидная коляска
service-graffiti = Граффити
service-graffiti-about = Надпись или рисунок на стене, столбе или шкафу, о которых никто не просил.
service-graffiti-words = граффити, графити, надпись на стене, рисунок на стене, разрисовали, исписали, краска из баллончика, вандализм, тег
service-snow-ice = Снег или лёд
service-snow-ice-about = Улица или тротуар, не очищенные от снега или льда.
service-snow-ice-words = снег, лед, лёд, гололед, гололёд, скользко, наледь, сугроб, не чистят снег, не посыпано, соль
service-street-cleaning = Уборка улиц
service-street-cleaning-about = Грязь, листья или битое стекло на улице.
service-street-cleaning-words = уборка улиц, подмести, грязная улица, грязь, листья, битое стекло, осколки, мусор на улице

## Lighting

service-streetlight = Неисправный уличный фонарь
service-streetlight-about = Уличный фонарь не горит, мигает, горит днём или повреждён.
service-streetlight-words = фонарь, фонари, уличный фонарь, лампа, не горит свет, темно на улице, мигает, освещение, фонарный столб, лампочка
service-alley-light = Не горит свет в переулке
service-alley-light-about = Не горит свет в переулке или под мостом.
service-alley-light-words = переулок, свет в переулке, под мостом, тоннель, туннель, темный переулок, проход, не горит свет

## Trash and cleaning

service-missed-collection = Не вывезли мусор
service-missed-collection-about = Мусор, вторсырьё или садовые отходы не забрали в положенный день.
service-missed-collection-words = мусор, не вывезли, не забрали мусор, вывоз мусора, гарбидж, отходы, вторсырье, ресайклинг, садовые отходы, мусорный бак
service-illegal-dumping = Незаконная свалка
service-illegal-dumping-about = Шины, мебель, строительный мусор или мешки, брошенные там, где им не место.
service-illegal-dumping-words = свалка, выбросили, бросили мусор, шины, покрышки, матрас, мебель, строительный мусор, мешки с мусором, хлам
service-dumping-tip = Сообщить, кто устраивает свалки
service-dumping-tip-about = Расскажите следователям, кто незаконно выбрасывает мусор. Это сообщение не получает номера и не публикуется.
service-dumping-tip-words = сообщить, свидетель, видел, кто выбросил, кто мусорит, номер машины, камера, анонимно
service-trash-can = Уличная урна
service-trash-can-about = Общественная урна переполнена, сломана или пропала.
service-trash-can-words = урна, мусорка, мусорный бак, мусорное ведро, переполнена, полная урна, сломанная урна, контейнер

## Trees and parks

service-fallen-tree = Упавшее дерево или ветка
service-fallen-tree-about = Упало дерево или большая ветка.
service-fallen-tree-words = упало дерево, упавшее дерево, ветка, сук, повалило дерево, буря, ураган, дерево на дороге
service-tree-pruning = Обрезка деревьев
service-tree-pruning-about = Уличное дерево мешает людям, фонарям или знакам.
service-tree-pruning-words = обрезать дерево, обрезка, подрезать, ветки, ветви, заросло, сухое дерево, корни, низкие ветки, дерево мешает
service-park = Проблема в парке
service-park-about = Что-то в парке или на детской площадке сломано, грязно или опасно.
service-park-words = парк, детская площадка, качели, скамейка, лавочка, фонтан, трава, горка, сквер, спортплощадка

## Signals and signs

service-traffic-signal = Неисправный светофор
service-traffic-signal-about = Светофор не работает, застрял или повёрнут не туда.
service-traffic-signal-words = светофор, трафик лайт, красный свет, не работает светофор, мигает желтый, кнопка перехода, пешеходный светофор
service-street-sign = Знак пропал или повреждён
service-street-sign-about = Знак «Стоп», табличка с названием улицы или другой знак пропал, повреждён или не виден.
service-street-sign-words = знак, дорожный знак, знак стоп, название улицы, табличка, погнут, сбили знак, нет знака, одностороннее
service-crosswalk = Переход или разметка
service-crosswalk-about = Линии на дороге стёрлись или их нет.
service-crosswalk-words = переход, пешеходный переход, зебра, разметка, полосы, линии, стерлась, велодорожка, велополоса, краска

## Vehicles and parking

service-abandoned-vehicle = Брошенная машина
service-abandoned-vehicle-about = Машина, грузовик или прицеп давно стоит на одном месте.
service-abandoned-vehicle-words = брошенная машина, брошенный автомобиль, старая машина, без номеров, грузовик, трак, прицеп, спущенные колеса, развалюха
service-parking = Незаконная парковка
service-parking-about = Машина загораживает въезд, тротуар, велодорожку или пожарный гидрант.
service-parking-words = парковка, паркинг, припарковался, загородил въезд, драйвей, вторым рядом, гидрант, на тротуаре, велодорожка, место для инвалидов

## Buildings and lots

service-vacant-lot = Заброшенный участок
service-vacant-lot-about = Пустой участок с высокой травой или мусором.
service-vacant-lot-words = пустырь, пустой участок, заброшенный участок, сорняки, бурьян, высокая трава, заросло, мусор на участке
service-vacant-building = Заброшенное здание
service-vacant-building-about = Пустой дом или магазин открыт или опасен.
service-vacant-building-words = заброшенный дом, пустой дом, заброшка, открытая дверь, заколочен, сквоттеры, пустой магазин, нежилой дом
service-building-damage = Опасное здание
service-building-damage-about = Стена, крыша или крыльцо может упасть. Если падает прямо сейчас, звоните по номеру 911.
service-building-damage-words = опасное здание, аварийный дом, может обрушиться, стена, крыша, падают кирпичи, трещина, крыльцо, балкон
service-no-heat = Нет тепла или горячей воды
service-no-heat-about = В съёмном жилье нет тепла, горячей воды или электричества.
service-no-heat-words = нет тепла, холодно в квартире, отопление, батареи, нет горячей воды, хозяин квартиры, лендлорд, нет света, аренда

## Water and drains

service-flooding = Затопленная улица или забитый водосток
service-flooding-about = На улице стоит вода, потому что забит водосток.
service-flooding-words = потоп, затопило, наводнение, лужа, ливневка, водосток, сток, канализация, забит слив, стоит вода
service-water-leak = Утечка воды
service-water-leak-about = Вода течёт из-под земли, из трубы или из гидранта.
service-water-leak-words = утечка воды, течет вода, протечка, прорвало трубу, лопнула труба, водопровод, гидрант, фонтан из трубы
service-manhole = Люк или решётка
service-manhole-about = Крышка пропала, шатается или просела.
service-manhole-words = люк, открытый люк, нет крышки, крышка люка, решетка, решётка, просел люк, шатается, гремит люк

## Animals

service-dead-animal = Мёртвое животное
service-dead-animal-about = Мёртвое животное на улице или в парке.
service-dead-animal-words = мертвое животное, мёртвое животное, дохлая кошка, мертвая собака, сбитое животное, труп животного, дохлая птица
service-rats = Крысы или мыши
service-rats-about = Крысы или мыши на улице, на участке или в здании.
service-rats-words = крысы, крыса, мыши, мышь, грызуны, нора, вредители, паразиты

## Other

service-noise = Шум
service-noise-about = Шум, который не прекращается: музыка, машины, сигнализация.
service-noise-words = шум, шумят, громкая музыка, вечеринка, стройка, сигнализация, лает собака, лай, соседи шумят
service-homeless-help = Помощь бездомному человеку
service-homeless-help-about = Человеку на улице, возможно, нужна помощь городской бригады.
service-homeless-help-words = бездомный, бездомные, бомж, хомлес, приют, шелтер, спит на улице, палатка, человеку нужна помощь
service-information = Вопрос городу
service-information-about = Вы хотите что-то узнать, и ничего не нужно чинить.
service-information-words = вопрос, информация, спросить, узнать, справка, помощь, куда звонить, часы работы
service-other = Что-то другое
service-other-about = То, что не подходит ни к чему другому.
service-other-words = другое, прочее, разное, что-то еще, иное, другая проблема

## Questions that services ask, and the answers to choose from

question-choose-one = Выберите один ответ
question-choose-several = Выберите всё, что подходит
question-a-few-sentences = Несколько предложений
question-number-of-feet = Число футов
question-date-or-time = Дата или дата и время
question-sidewalk-length = Какой примерно длины повреждение?
question-sidewalk-hazard = Чем это опасно?
question-streetlight-wires = Не подходите к висящим или оголённым проводам и звоните по номеру 911.
question-streetlight-problem = Что не так с фонарём?
answer-streetlight-problem-out = Не горит
answer-streetlight-problem-flickering = Мигает
answer-streetlight-problem-daytime = Горит днём
answer-streetlight-problem-damaged = Столб или лампа повреждены
question-streetlight-pole = Какой номер на столбе?
question-streetlight-pole-hint = Буквы и цифры на табличке
question-missed-collection-materials = Что не забрали?
answer-missed-collection-materials-trash = Мусор
answer-missed-collection-materials-recycling = Вторсырьё
answer-missed-collection-materials-yard = Садовые отходы
question-missed-collection-collection-day = Когда это должны были забрать?
question-fallen-tree-blocking = Что оно загораживает?
answer-fallen-tree-blocking-road = Дорогу
answer-fallen-tree-blocking-sidewalk = Тротуар
answer-fallen-tree-blocking-building = Здание
answer-fallen-tree-blocking-nothing = Ничего
question-traffic-signal-state = Что со светофором?
answer-traffic-signal-state-dark = Ничего не горит
answer-traffic-signal-state-stuck = Не переключается
answer-traffic-signal-state-flashing = Мигает
answer-traffic-signal-state-turned = Повёрнут не туда
answer-traffic-signal-state-timing = Переключается слишком быстро или слишком медленно
question-abandoned-vehicle-plate = Что написано на номере машины?
question-abandoned-vehicle-plate-hint = Буквы и цифры, и какой штат
answer-yes = Да
answer-no = Нет
answer-not-known = Не знаю

## Standard phrases for a report. A person picks them in their own language; the city reads them in its own.

phrase-dangerous = Это опасно прямо сейчас.
phrase-blocks-walking = Пешеходам не пройти.
phrase-blocks-wheelchairs = Не проехать ни инвалидной, ни детской коляске.
phrase-blocks-cars = Машинам не проехать.
phrase-since-days = Так уже несколько дней.
phrase-since-weeks = Так уже несколько недель.
phrase-again = Это чинили, и оно снова сломалось.
phrase-still-there = Город закрыл моё прошлое обращение, но проблема осталась.
phrase-worse = Становится хуже.
phrase-near-school = Это рядом со школой.
phrase-call-me = Пожалуйста, позвоните мне, прежде чем приехать.
phrase-language = Лучше всего я говорю на языке этого обращения. Пожалуйста, звоните с переводчиком.
