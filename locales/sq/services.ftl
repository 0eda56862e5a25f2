# What people ask a city for, whatever code a city gives it. Each service has its name, a sentence about it, and the words
# that people type when they look for it. A city's own catalogue comes before these.

## Groups

service-group-streets = Rrugë dhe trotuare
service-group-lighting = Ndriçimi
service-group-sanitation = Plehra dhe pastrim
service-group-trees = Pemë dhe parqe
service-group-signals = Semaforë dhe tabela
service-group-vehicles = Makina dhe parkim
service-group-buildings = Ndërtesa dhe troje
service-group-water = Ujë dhe puseta
service-group-animals = Kafshë
service-group-other = Të tjera

## Streets and sidewalks. Words: separated by commas, in small letters, the way people say it, short forms and wrong
## names too; as many as your language needs. Nobody sees them, they are only searched.

service-pothole = Gropë në rrugë
service-pothole-about = Një gropë në rrugë që mund të dëmtojë një makinë ose të rrëzojë një çiklist.
service-pothole-words = gropë, grope, gropa, gropë në rrugë, grope ne rruge, vrimë, vrime ne rruge, asfalt i prishur, rrugë e prishur, rruga e prishur, çarje
service-sidewalk = Trotuar i dëmtuar
service-sidewalk-about = Një trotuar ose rampë e thyer, e ngritur ose që mungon.
service-sidewalk-words = trotuar, trotuari, trotuar i prishur, bordurë, bordure, rampë, rampe, karrocë, karrige me rrota, pengesë, beton i thyer, sidewalk
service-graffiti = Grafite
service-graffiti-about = Shkrim ose vizatim në mur, shtyllë ose kuti, që askush nuk e ka kërkuar.
service-graffiti-words = grafite, grafit, graffiti, shkrime në mur, shkrim ne mur, bojë, boje, sprej, vandalizëm, vandalizem, mur i shkruar
service-snow-ice = Borë ose akull
service-snow-ice-about = Një rrugë ose trotuar që nuk u pastrua nga bora ose akulli.
service-snow-ice-words = borë, bore, dëborë, debore, akull, ngricë, ngrica, rrëshqet, rreshqet, kripë, pastrim bore, lopatë
service-street-cleaning = Pastrimi i rrugës
service-street-cleaning-about = Papastërti, gjethe ose xhama të thyer në rrugë.
service-street-cleaning-words = pastrim, pastrim rruge, fshirje, rrugë e pistë, rruge e piste, gjethe, xhama, xhama të thyer, papastërti, pleh

## Lighting

service-streetlight = Problem me dritën e rrugës
service-streetlight-about = Një dritë rruge që nuk ndizet, ndizet e fiket, rri ndezur ditën ose është e dëmtuar.
service-streetlight-words = dritë rruge, drite rruge, drita e rrugës, llambë, llampa, shtyllë, shtylla e drites, ndriçim, ndricim, rrugë e errët, errësirë, drita fikur
service-alley-light = Drita e rrugicës nuk ndizet
service-alley-light-about = Një dritë në një rrugicë ose nën një urë, që nuk ndizet.
service-alley-light-words = rrugicë, rrugice, drita e rrugices, rrugicë e errët, nën urë, nen ure, tunel, drita fikur, llambë, alley

## Trash and cleaning

service-missed-collection = Plehra të pamarra
service-missed-collection-about = Plehra, riciklim ose mbetje kopshti që nuk u morën në ditën e tyre.
service-missed-collection-words = plehra, plehrat, pleh, mbeturina, mbeturinat, bërllok, riciklim, nuk i morën plehrat, nuk i moren, kamioni i plehrave, mbetje kopshti, kosh
service-illegal-dumping = Plehra të hedhura pa leje
service-illegal-dumping-about = Goma, mobilie, inerte ose thasë të lënë ku nuk duhet.
service-illegal-dumping-words = hedhje plehrash, plehra të hedhura, mbeturina ilegale, goma, dyshek, mobilie, orendi, inerte, thasë, thase me plehra, divan, bërllok
service-dumping-tip = Njoftim për hedhje plehrash
service-dumping-tip-about = Tregojuni hetuesve kush hedh plehra pa leje. Njoftimi nuk merr numër dhe nuk bëhet publik.
service-dumping-tip-words = njoftim, kallëzim, kallezim, dëshmitar, deshmitar, kush hedh plehra, targa, kamera, e pashë kush i hodhi
service-trash-can = Kosh publik plehrash
service-trash-can-about = Një kosh publik plehrash që është plot, i prishur ose mungon.
service-trash-can-words = kosh, koshi, kosh plehrash, kosh plot, kosh i mbushur, kovë, kove plehrash, kazan, kosh i prishur, shportë

## Trees and parks

service-fallen-tree = Pemë ose degë e rënë
service-fallen-tree-about = Një pemë ose një degë e madhe që ka rënë.
service-fallen-tree-words = pemë e rënë, peme e rene, pemë, peme, degë, dege e rene, dru, lis, stuhi, rrugë e bllokuar, ra pema
service-tree-pruning = Krasitje peme
service-tree-pruning-about = Një pemë rruge që pengon njerëzit, dritat ose tabelat.
service-tree-pruning-words = krasitje, krasit, prerje degësh, degë, dege, pemë e thatë, peme e thate, rrënjë, rrenje, pemë e rritur
service-park = Problem në park
service-park-about = Diçka e prishur, e pistë ose jo e sigurt në një park ose kënd lojërash.
service-park-words = park, parku, lulishte, kënd lojërash, kend lojrash, lisharëse, shilarës, stol, çezmë, rrëshqitëse, bar, fushë

## Signals and signs

service-traffic-signal = Problem me semaforin
service-traffic-signal-about = Një semafor që nuk ndizet, ka ngecur ose është kthyer nga ana e gabuar.
service-traffic-signal-words = semafor, semafori, semafor i prishur, drita e kuqe, drita e semaforit, butoni i këmbësorëve, sinjal, sinjalistikë, kryqëzim
service-street-sign = Tabelë që mungon ose e dëmtuar
service-street-sign-about = Një tabelë stop, me emër rruge ose tjetër, që mungon, është e dëmtuar ose e fshehur.
service-street-sign-words = tabelë, tabele, tabela, stop, shenjë rrugore, shenje, emri i rrugës, emri i rruges, tabelë e shtrembër, tabelë e rënë, rrugë njëkahëshe
service-crosswalk = Vijat e bardha ose shenjat në rrugë
service-crosswalk-about = Vija në rrugë që janë fshirë ose mungojnë.
service-crosswalk-words = vijat e bardha, vija, vendkalim, kalim këmbësorësh, kalimi i kembesoreve, zebra, bojë, korsi biçikletash, shenja në rrugë, të fshira

## Vehicles and parking

service-abandoned-vehicle = Makinë e braktisur
service-abandoned-vehicle-about = Një makinë, kamion ose rimorkio që rri prej kohësh në të njëjtin vend.
service-abandoned-vehicle-words = makinë e braktisur, makine e braktisur, veturë e braktisur, kerr, makinë e vjetër, pa targa, kamion, rimorkio, skrap, goma të shfryra
service-parking = Parkim i ndaluar
service-parking-about = Një makinë që bllokon një hyrje garazhi, trotuar, korsi biçikletash ose hidrant.
service-parking-words = parkim, parkuar, parkim i gabuar, parkim pa leje, garazh i bllokuar, hyrje e bllokuar, hidrant, mbi trotuar, vend për invalidë, korsi biçikletash

## Buildings and lots

service-vacant-lot = Truall bosh
service-vacant-lot-about = Një truall bosh me barishte të larta ose plehra.
service-vacant-lot-words = truall, truall bosh, tokë bosh, toke bosh, parcelë, barishte, bar i lartë, bar i larte, plehra në truall, livadh
service-vacant-building = Ndërtesë bosh
service-vacant-building-about = Një shtëpi ose dyqan bosh që është hapur ose jo i sigurt.
service-vacant-building-words = shtëpi bosh, shtepi bosh, shtëpi e braktisur, shtepi e braktisur, ndërtesë e braktisur, derë e hapur, dyqan i mbyllur, pa banorë
service-building-damage = Ndërtesë e rrezikshme
service-building-damage-about = Një mur, çati ose verandë që mund të bjerë. Nëse po bie tani, telefononi 911.
service-building-damage-words = ndërtesë e rrezikshme, ndertese, shembje, mur, mur që bie, çati, cati, tulla, plasaritje, e çarë, verandë, ballkon
service-no-heat = Pa ngrohje ose ujë të ngrohtë
service-no-heat-about = Një banesë me qira pa ngrohje, ujë të ngrohtë ose drita.
service-no-heat-words = ngrohje, pa ngrohje, ftohtë, ftohte, ujë i ngrohtë, uje i ngrohte, radiator, kaldajë, pa drita, pa rrymë, qira, pronari i shtëpisë

## Water and drains

service-flooding = Rrugë e përmbytur ose pusetë e bllokuar
service-flooding-about = Ujë që rri në rrugë sepse një pusetë është e bllokuar.
service-flooding-words = përmbytje, permbytje, ujë në rrugë, uje ne rruge, pusetë, pusete e bllokuar, kanal, kanalizim, pellg, gropë uji
service-water-leak = Rrjedhje uji
service-water-leak-about = Ujë që del nga rruga, nga një tub ose nga një hidrant.
service-water-leak-words = rrjedhje, rrjedhje uji, rrjedh uji, uje, tub i plasur, tub i prishur, gyp, hidrant, ujësjellës, plasi tubi
service-manhole = Kapak pusete ose zgarë
service-manhole-about = Një kapak që mungon, lëviz ose është ulur.
service-manhole-words = kapak, kapak pusete, pusetë, pusete, pusetë pa kapak, pusete e hapur, shaht, zgarë, zgara, kapak i lirë, vrimë e hapur

## Animals

service-dead-animal = Kafshë e ngordhur
service-dead-animal-about = Një kafshë e ngordhur në rrugë ose në një park.
service-dead-animal-words = kafshë e ngordhur, kafshe e ngordhur, qen i ngordhur, mace e ngordhur, zog i ngordhur, e shtypur, coftinë, ka ngordhur
service-rats = Minj
service-rats-about = Minj të mëdhenj ose të vegjël në rrugë, në një truall ose në një ndërtesë.
service-rats-words = minj, mi, miu, mij, minj të mëdhenj, minjtë, brejtës, vrimë minjsh, rats

## Other

service-noise = Zhurmë
service-noise-about = Zhurmë që nuk pushon, si muzikë, makineri ose alarme.
service-noise-words = zhurmë, zhurme, muzikë e lartë, muzike e larte, festë, aheng, ndërtim, alarm, leh qeni, komshinj, fqinjë
service-homeless-help = Ndihmë për një njeri pa shtëpi
service-homeless-help-about = Dikush jashtë që mund të ketë nevojë për ndihmë nga një ekip i qytetit.
service-homeless-help-words = i pastrehë, të pastrehë, pastrehe, pa shtëpi, pa shtepi, fle në rrugë, fle ne rruge, strehë, tendë, çadër, ndihmë, homeless
service-information = Pyetje për qytetin
service-information-about = Doni të dini diçka dhe nuk ka nevojë të rregullohet asgjë.
service-information-words = pyetje, informacion, info, pyes, ndihmë, ndihme, kujt i telefonoj, orari, ku mund të
service-other = Diçka tjetër
service-other-about = Diçka që nuk përshtatet me asnjë nga të tjerat.
service-other-words = tjetër, tjeter, diçka tjetër, dicka tjeter, të ndryshme, problem tjetër, nuk e di

## Questions that services ask, and the answers to choose from

question-choose-one = Zgjidhni një
question-choose-several = Zgjidhni të gjitha që përshtaten
question-a-few-sentences = Disa fjali
question-number-of-feet = Një numër këmbësh (feet)
question-date-or-time = Një datë, ose një datë me orë
question-sidewalk-length = Sa i gjatë është afërsisht dëmi?
question-sidewalk-hazard = Çfarë e bën të rrezikshëm?
question-streetlight-wires = Rrini larg telave të varur ose të zhveshur dhe telefononi 911.
question-streetlight-problem = Çfarë problemi ka drita?
answer-streetlight-problem-out = Nuk ndizet
answer-streetlight-problem-flickering = Ndizet e fiket
answer-streetlight-problem-daytime = Rri ndezur ditën
answer-streetlight-problem-damaged = Shtylla ose llamba është e dëmtuar
question-streetlight-pole = Çfarë numri ka shtylla?
question-streetlight-pole-hint = Shkronjat dhe shifrat në pllakë
question-missed-collection-materials = Çfarë nuk u mor?
answer-missed-collection-materials-trash = Plehra
answer-missed-collection-materials-recycling = Riciklim
answer-missed-collection-materials-yard = Mbetje kopshti
question-missed-collection-collection-day = Kur duhej të ishte marrë?
question-fallen-tree-blocking = Çfarë bllokon?
answer-fallen-tree-blocking-road = Rrugën
answer-fallen-tree-blocking-sidewalk = Trotuarin
answer-fallen-tree-blocking-building = Një ndërtesë
answer-fallen-tree-blocking-nothing = Asgjë
question-traffic-signal-state = Çfarë bën semafori?
answer-traffic-signal-state-dark = Të gjitha dritat janë fikur
answer-traffic-signal-state-stuck = Nuk ndërron
answer-traffic-signal-state-flashing = Ndizet e fiket
answer-traffic-signal-state-turned = Është kthyer nga ana e gabuar
answer-traffic-signal-state-timing = Ndërron tepër shpejt ose tepër ngadalë
question-abandoned-vehicle-plate = Çfarë shkruhet në targë?
question-abandoned-vehicle-plate-hint = Shkronjat dhe shifrat, me shtetin
answer-yes = Po
answer-no = Jo
answer-not-known = Nuk e di

## Standard phrases for a report. A person picks them in their own language; the city reads them in its own.

phrase-dangerous = Është e rrezikshme tani.
phrase-blocks-walking = Njerëzit në këmbë nuk kalojnë dot.
phrase-blocks-wheelchairs = Karriget me rrota dhe karrocat e fëmijëve nuk kalojnë dot.
phrase-blocks-cars = Makinat nuk kalojnë dot.
phrase-since-days = Kështu është prej disa ditësh.
phrase-since-weeks = Kështu është prej javësh.
phrase-again = U rregullua më parë dhe është prishur përsëri.
phrase-still-there = Qyteti e mbylli raportimin tim të fundit, por problemi është ende aty.
phrase-worse = Po bëhet më keq.
phrase-near-school = Është pranë një shkolle.
phrase-call-me = Ju lutem më telefononi para se të vini.
phrase-language = Gjuhën e këtij raportimi e flas më mirë. Ju lutem përdorni përkthyes nëse më telefononi.
