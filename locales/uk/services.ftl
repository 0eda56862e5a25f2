# What people ask a city for, whatever code a city gives it. Each service has its name, a sentence about it, and the words
# that people type when they look for it. A city's own catalogue comes before these.

## Groups

service-group-streets = Вулиці й тротуари
service-group-lighting = Освітлення
service-group-sanitation = Сміття й прибирання
service-group-trees = Дерева й парки
service-group-signals = Світлофори й знаки
service-group-vehicles = Машини й паркування
service-group-buildings = Будівлі й ділянки
service-group-water = Вода й водостоки
service-group-animals = Тварини
service-group-other = Інше

## Streets and sidewalks. Words: separated by commas, in small letters, the way people say it, short forms and wrong
## names too; as many as your language needs. Nobody sees them, they are only searched.

service-pothole = Яма на дорозі
service-pothole-about = Яма на дорозі, яка може пошкодити машину або через яку може впасти велосипедист.
service-pothole-words = яма, ями, вибоїна, яма на дорозі, дірка в асфальті, вибій, розбита дорога, провалля, баюра, вибоина
service-sidewalk = Пошкоджений тротуар
service-sidewalk-about = Тротуар або з’їзд із бордюру зламаний, піднявся або його немає.
service-sidewalk-words = тротуар, хідник, сайдвок, доріжка, бордюр, пандус, з'їзд для візка, розбита плитка, тріщина, спіткнутися, інвалідний візок
service-graffiti = Графіті
service-graffiti-about = Напис чи малюнок на стіні, стовпі або шафі, про які ніхто не просив.
service-graffiti-words = графіті, графити, напис на стіні, малюнок на стіні, розмалювали, обписали, фарба з балончика, вандалізм, тег
service-snow-ice = Сніг або лід
service-snow-ice-about = Вулиця або тротуар, не очищені від снігу чи льоду.
service-snow-ice-words = сніг, лід, ожеледь, ожеледиця, слизько, кучугура, не чистять сніг, не посипано, сіль, крига
service-street-cleaning = Прибирання вулиць
service-street-cleaning-about = Бруд, листя або бите скло на вулиці.
service-street-cleaning-words = прибирання вулиць, підмести, замести, брудна вулиця, бруд, листя, бите скло, скалки, сміття на вулиці

## Lighting

service-streetlight = Несправний вуличний ліхтар
service-streetlight-about = Вуличний ліхтар не світить, блимає, світить удень або пошкоджений.
service-streetlight-words = ліхтар, ліхтарі, вуличний ліхтар, лампа, не світить, темно на вулиці, блимає, освітлення, стовп, лампочка, фонарь
service-alley-light = Не світить ліхтар у провулку
service-alley-light-about = Не світить ліхтар у провулку або під мостом.
service-alley-light-words = провулок, світло в провулку, під мостом, тунель, темний провулок, прохід, не світить

## Trash and cleaning

service-missed-collection = Не вивезли сміття
service-missed-collection-about = Сміття, вторсировину або садові відходи не забрали в належний день.
service-missed-collection-words = сміття, не вивезли, не забрали сміття, вивіз сміття, гарбидж, відходи, вторсировина, ресайклінг, садові відходи, смітник, бак, мусор
service-illegal-dumping = Незаконне звалище
service-illegal-dumping-about = Шини, меблі, будівельне сміття або мішки, кинуті там, де їм не місце.
service-illegal-dumping-words = звалище, викинули, кинули сміття, шини, покришки, матрац, меблі, будівельне сміття, мішки зі сміттям, мотлох
service-dumping-tip = Повідомити, хто влаштовує звалища
service-dumping-tip-about = Розкажіть слідчим, хто незаконно викидає сміття. Це повідомлення не отримує номера й не оприлюднюється.
service-dumping-tip-words = повідомити, свідок, бачив, хто викинув, хто смітить, номер машини, камера, анонімно
service-trash-can = Вулична урна
service-trash-can-about = Громадська урна переповнена, зламана або зникла.
service-trash-can-words = урна, смітник, бак для сміття, кошик для сміття, переповнена, повна урна, зламана урна, контейнер

## Trees and parks

service-fallen-tree = Повалене дерево або гілка
service-fallen-tree-about = Впало дерево або велика гілка.
service-fallen-tree-words = впало дерево, повалене дерево, гілка, гілляка, повалило дерево, буря, ураган, дерево на дорозі
service-tree-pruning = Обрізування дерев
service-tree-pruning-about = Вуличне дерево заважає людям, ліхтарям або знакам.
service-tree-pruning-words = обрізати дерево, обрізка, підрізати, гілки, гілля, заросло, сухе дерево, коріння, низькі гілки, дерево заважає
service-park = Проблема в парку
service-park-about = Щось у парку або на дитячому майданчику зламане, брудне або небезпечне.
service-park-words = парк, дитячий майданчик, гойдалка, лавка, лавочка, фонтан, трава, гірка, сквер, спортмайданчик

## Signals and signs

service-traffic-signal = Несправний світлофор
service-traffic-signal-about = Світлофор не працює, застряг або повернутий не туди.
service-traffic-signal-words = світлофор, трафік лайт, червоне світло, не працює світлофор, блимає жовтий, кнопка переходу, пішохідний світлофор
service-street-sign = Знак зник або пошкоджений
service-street-sign-about = Знак «Стоп», табличка з назвою вулиці або інший знак зник, пошкоджений або його не видно.
service-street-sign-words = знак, дорожній знак, знак стоп, назва вулиці, табличка, погнутий, збили знак, немає знака, односторонній рух
service-crosswalk = Перехід або розмітка
service-crosswalk-about = Лінії на дорозі стерлися або їх немає.
service-crosswalk-words = перехід, пішохідний перехід, зебра, розмітка, смуги, лінії, стерлася, велодоріжка, велосмуга, фарба

## Vehicles and parking

service-abandoned-vehicle = Покинута машина
service-abandoned-vehicle-about = Машина, вантажівка або причіп давно стоїть на одному місці.
service-abandoned-vehicle-words = покинута машина, покинуте авто, стара машина, без номерів, вантажівка, трак, причіп, спущені колеса, розбита машина
service-parking = Незаконне паркування
service-parking-about = Машина загороджує в’їзд, тротуар, велодоріжку або пожежний гідрант.
service-parking-words = паркування, парковка, припаркувався, загородив в'їзд, драйвей, другим рядом, гідрант, на тротуарі, велодоріжка, місце для інвалідів

## Buildings and lots

service-vacant-lot = Занедбана ділянка
service-vacant-lot-about = Порожня ділянка з високою травою або сміттям.
service-vacant-lot-words = пустир, порожня ділянка, занедбана ділянка, бур'яни, бур'ян, висока трава, заросло, сміття на ділянці
service-vacant-building = Занедбана будівля
service-vacant-building-about = Порожній будинок або магазин відчинений чи небезпечний.
service-vacant-building-words = занедбаний будинок, порожній будинок, покинутий дім, відчинені двері, забитий дошками, сквотери, порожній магазин
service-building-damage = Небезпечна будівля
service-building-damage-about = Стіна, дах або ґанок може впасти. Якщо падає просто зараз, телефонуйте за номером 911.
service-building-damage-words = небезпечна будівля, аварійний будинок, може завалитися, стіна, дах, падає цегла, тріщина, ганок, ґанок, балкон
service-no-heat = Немає тепла або гарячої води
service-no-heat-about = В орендованому житлі немає тепла, гарячої води або електрики.
service-no-heat-words = немає тепла, холодно у квартирі, опалення, батареї, немає гарячої води, власник квартири, лендлорд, немає світла, оренда

## Water and drains

service-flooding = Затоплена вулиця або забитий водостік
service-flooding-about = На вулиці стоїть вода, бо забився водостік.
service-flooding-words = потоп, затопило, повінь, калюжа, зливова каналізація, водостік, стік, каналізація, забився злив, стоїть вода
service-water-leak = Витік води
service-water-leak-about = Вода тече з-під землі, з труби або з гідранта.
service-water-leak-words = витік води, тече вода, протікає, прорвало трубу, лопнула труба, водопровід, гідрант, вода з труби
service-manhole = Люк або решітка
service-manhole-about = Кришка зникла, хитається або просіла.
service-manhole-words = люк, відкритий люк, немає кришки, кришка люка, решітка, ґрати, просів люк, хитається, гримить люк

## Animals

service-dead-animal = Мертва тварина
service-dead-animal-about = Мертва тварина на вулиці або в парку.
service-dead-animal-words = мертва тварина, дохла кішка, мертвий кіт, мертвий собака, збита тварина, труп тварини, дохлий птах
service-rats = Щури або миші
service-rats-about = Щури або миші на вулиці, на ділянці чи в будівлі.
service-rats-words = щури, щур, пацюки, пацюк, миші, миша, гризуни, нора, шкідники

## Other

service-noise = Шум
service-noise-about = Шум, який не припиняється: музика, машини, сигналізація.
service-noise-words = шум, шумлять, галас, гучна музика, вечірка, будівництво, сигналізація, гавкає собака, сусіди шумлять
service-homeless-help = Допомога бездомній людині
service-homeless-help-about = Людині на вулиці, можливо, потрібна допомога міської бригади.
service-homeless-help-words = бездомний, бездомні, безхатько, бомж, притулок, шелтер, спить на вулиці, намет, людині потрібна допомога
service-information = Запитання до міста
service-information-about = Ви хочете щось дізнатися, і нічого не треба лагодити.
service-information-words = запитання, питання, інформація, запитати, дізнатися, довідка, допомога, куди дзвонити, години роботи
service-other = Щось інше
service-other-about = Те, що не підходить ні до чого іншого.
service-other-words = інше, різне, щось інше, інша проблема, решта, ще щось

## Questions that services ask, and the answers to choose from

question-choose-one = Виберіть одну відповідь
question-choose-several = Виберіть усе, що підходить
question-a-few-sentences = Кілька речень
question-number-of-feet = Кількість футів
question-date-or-time = Дата або дата й час
question-sidewalk-length = Якої приблизно довжини пошкодження?
question-sidewalk-hazard = Чим це небезпечно?
question-streetlight-wires = Не підходьте до звислих або оголених проводів і телефонуйте за номером 911.
question-streetlight-problem = Що не так із ліхтарем?
answer-streetlight-problem-out = Не світить
answer-streetlight-problem-flickering = Блимає
answer-streetlight-problem-daytime = Світить удень
answer-streetlight-problem-damaged = Стовп або лампа пошкоджені
question-streetlight-pole = Який номер на стовпі?
question-streetlight-pole-hint = Літери й цифри на табличці
question-missed-collection-materials = Що не забрали?
answer-missed-collection-materials-trash = Сміття
answer-missed-collection-materials-recycling = Вторсировину
answer-missed-collection-materials-yard = Садові відходи
question-missed-collection-collection-day = Коли це мали забрати?
question-fallen-tree-blocking = Що воно загороджує?
answer-fallen-tree-blocking-road = Дорогу
answer-fallen-tree-blocking-sidewalk = Тротуар
answer-fallen-tree-blocking-building = Будівлю
answer-fallen-tree-blocking-nothing = Нічого
question-traffic-signal-state = Що зі світлофором?
answer-traffic-signal-state-dark = Нічого не світить
answer-traffic-signal-state-stuck = Не перемикається
answer-traffic-signal-state-flashing = Блимає
answer-traffic-signal-state-turned = Повернутий не туди
answer-traffic-signal-state-timing = Перемикається надто швидко або надто повільно
question-abandoned-vehicle-plate = Що написано на номері машини?
question-abandoned-vehicle-plate-hint = Літери й цифри, і який штат
answer-yes = Так
answer-no = Ні
answer-not-known = Не знаю

## Standard phrases for a report. A person picks them in their own language; the city reads them in its own.

phrase-dangerous = Це небезпечно просто зараз.
phrase-blocks-walking = Пішоходам не пройти.
phrase-blocks-wheelchairs = Не проїхати ні інвалідним, ні дитячим візком.
phrase-blocks-cars = Машинам не проїхати.
phrase-since-days = Так уже кілька днів.
phrase-since-weeks = Так уже кілька тижнів.
phrase-again = Це лагодили, і воно знову зламалося.
phrase-still-there = Місто закрило моє минуле звернення, але проблема залишилася.
phrase-worse = Стає гірше.
phrase-near-school = Це біля школи.
phrase-call-me = Будь ласка, зателефонуйте мені, перш ніж приїхати.
phrase-language = Найкраще я розмовляю мовою цього звернення. Будь ласка, телефонуйте з перекладачем.
