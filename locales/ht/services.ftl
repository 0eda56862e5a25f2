# What people ask a city for, whatever code a city gives it. Each service has its name, a sentence about it, and the words
# that people type when they look for it. A city's own catalogue comes before these.

## Groups

service-group-streets = Lari ak twotwa
service-group-lighting = Limyè
service-group-sanitation = Fatra ak netwayaj
service-group-trees = Pyebwa ak pak
service-group-signals = Limyè trafik ak pano
service-group-vehicles = Machin ak pakin
service-group-buildings = Kay, bilding ak teren
service-group-water = Dlo ak kanal egou
service-group-animals = Bèt
service-group-other = Lòt

## Streets and sidewalks. Words: separated by commas, in small letters, the way people say it, short forms and wrong
## names too; as many as your language needs. Nobody sees them, they are only searched.

service-pothole = Twou nan lari
service-pothole-about = Yon twou nan lari a ki ka gate yon machin oswa fè yon moun sou bisiklèt tonbe.
service-pothole-words = twou, twou nan lari, twou nan lari a, lari kraze, wout kraze, wout gate, asfalt kraze, tou nan lari, pothole, beton kraze, bòs
service-sidewalk = Twotwa ki gate
service-sidewalk-about = Yon twotwa oswa yon ranp ki kraze, ki leve oswa ki manke.
service-sidewalk-words = twotwa, twotwa kraze, sidewalk, bò lari, ranp, bite, tonbe, chèz woulant, beton kraze, fann, trotwa
service-graffiti = Grafiti
service-graffiti-about = Ekriti oswa penti sou yon mi, yon poto oswa yon bwat, san pèsòn pa t mande sa.
service-graffiti-words = grafiti, graffiti, ekriti sou mi, penti sou mi, mi sal, vandalis, tag, espre, spray
service-snow-ice = Nèj oswa glas
service-snow-ice-about = Yon lari oswa yon twotwa kote nèj la oswa glas la pa retire.
service-snow-ice-words = nèj, nej, lanèj, glas, glise, lari glise, sèl, pèl, netwaye nèj, snow, ice
service-street-cleaning = Netwaye lari
service-street-cleaning-about = Salte, fèy oswa boutèy kase nan lari a.
service-street-cleaning-words = netwaye lari, bale lari, lari sal, salte, fèy, fey, vit kase, boutèy kase, fatra nan lari

## Lighting

service-streetlight = Pwoblèm ak limyè lari
service-streetlight-about = Yon limyè lari ki etenn, k ap bat je, ki limen lajounen oswa ki gate.
service-streetlight-words = limyè lari, limye, limyè nan lari, lanp, poto limyè, poto elektrik, limyè etenn, lari fè nwa, fè nwa, anpoul, street light
service-alley-light = Limyè koridò ki etenn
service-alley-light-about = Yon limyè ki etenn nan yon koridò oswa anba yon pon.
service-alley-light-words = limyè koridò, limye koridò, ti ri, ruèl, anba pon, tinèl, koridò fè nwa, limyè etenn, alley

## Trash and cleaning

service-missed-collection = Fatra yo pa t ranmase
service-missed-collection-about = Fatra, resiklaj oswa fatra jaden yo pa t ranmase jou yo te dwe ranmase l la.
service-missed-collection-words = fatra, ranmase fatra, pa ranmase fatra, kamyon fatra, kamyon an pa pase, resiklaj, fèy jaden, poubèl, poubel, bokit fatra, trash, garbage
service-illegal-dumping = Fatra jete kote li pa dwe
service-illegal-dumping-about = Kawotchou, mèb, debri oswa sache yon moun kite kote yo pa dwe ye.
service-illegal-dumping-words = jete fatra, fatra jete, depotwa, pil fatra, kawotchou, kaoutchou, matla, mèb, meb, debri, sache fatra, dumping
service-dumping-tip = Bay enfòmasyon sou moun k ap jete fatra
service-dumping-tip-about = Di anketè yo ki moun k ap jete fatra. Enfòmasyon an pa gen nimewo e li pa piblik.
service-dumping-tip-words = enfòmasyon, denonse, temwen, ki moun ki jete, moun k ap jete fatra, plak machin, kamera
service-trash-can = Poubèl piblik
service-trash-can-about = Yon poubèl piblik ki plen, ki kraze oswa ki manke.
service-trash-can-words = poubèl, poubel, bokit fatra, bwat fatra, poubèl plen, debòde, poubèl kraze, trash can

## Trees and parks

service-fallen-tree = Pyebwa oswa branch ki tonbe
service-fallen-tree-about = Yon pyebwa oswa yon gwo branch ki tonbe.
service-fallen-tree-words = pyebwa tonbe, pye bwa tonbe, branch tonbe, branch, bwa tonbe, tanpèt, siklòn, lari bloke
service-tree-pruning = Koupe branch pyebwa
service-tree-pruning-about = Yon pyebwa nan lari ki jennen moun, limyè oswa pano.
service-tree-pruning-words = koupe branch, taye pyebwa, koupe pyebwa, branch ki ba, pyebwa mouri, pye bwa, rasin, branch twòp
service-park = Pwoblèm nan yon pak
service-park-about = Yon bagay nan yon pak oswa yon teren jwèt ki kraze, ki sal oswa ki pa an sekirite.
service-park-words = pak, park, teren jwèt, balanswa, balansin, ban, fontèn, zèb, glisad kraze, teren foutbòl, playground

## Signals and signs

service-traffic-signal = Pwoblèm ak yon limyè trafik
service-traffic-signal-about = Yon limyè trafik ki etenn, ki bloke oswa ki vire nan move sans.
service-traffic-signal-words = limyè trafik, limye trafik, fe wouj, fè wouj, limyè wouj, stòp, limyè etenn, bouton pou travèse, siyal pyeton, traffic light
service-street-sign = Pano ki manke oswa ki gate
service-street-sign-about = Yon pano stòp, non yon lari oswa yon lòt pano ki manke, ki gate oswa ki kache.
service-street-sign-words = pano, pano stòp, stop, pankat, non lari, pano manke, pano tonbe, pano kwochi, siy, sans inik, sign
service-crosswalk = Pasaj pyeton oswa liy sou lari a
service-crosswalk-about = Liy sou lari a ki efase oswa ki manke.
service-crosswalk-words = pasaj pyeton, travèse lari, zèb, liy blan, liy efase, penti, liy bisiklèt, mak sou lari, crosswalk

## Vehicles and parking

service-abandoned-vehicle = Machin abandone
service-abandoned-vehicle-about = Yon machin, yon kamyon oswa yon trelè ki nan menm plas la depi lontan.
service-abandoned-vehicle-words = machin abandone, vye machin, machin kraze, machin san plak, vye kamyon, trelè, kawotchou plat, pann, abandoned car
service-parking = Machin ki pake kote ki entèdi
service-parking-about = Yon machin ki bloke yon antre, yon twotwa, yon liy bisiklèt oswa yon bouch dlo ponpye.
service-parking-words = pakin, pake, mal pake, machin pake mal, bloke antre, de ran, bouch dlo, idran, sou twotwa, liy bisiklèt, plas moun andikape, parking

## Buildings and lots

service-vacant-lot = Teren vid
service-vacant-lot-about = Yon teren vid ki gen move zèb wo oswa fatra.
service-vacant-lot-words = teren vid, teren abandone, move zèb, zèb wo, raje, zeb, fatra nan teren, vacant lot
service-vacant-building = Kay oswa bilding vid
service-vacant-building-about = Yon kay oswa yon magazen vid ki louvri oswa ki pa an sekirite.
service-vacant-building-words = kay vid, kay abandone, bilding vid, pòt louvri, pot louvri, fenèt kloure, moun k ap viv ladan l, vacant house
service-building-damage = Kay oswa bilding ki danjere
service-building-damage-about = Yon mi, yon twati oswa yon galri ki ka tonbe. Si l ap tonbe kounye a, rele 911.
service-building-damage-words = kay danjere, bilding danjere, kay ap tonbe, mi, mi fann, twati, do kay, brik ap tonbe, fann, galri, balkon
service-no-heat = Pa gen chofaj oswa dlo cho
service-no-heat-about = Yon kay moun lwe ki pa gen chofaj, dlo cho oswa kouran.
service-no-heat-words = pa gen chofaj, chofaj, san chofaj, kay frèt, apatman frèt, fret, dlo cho, mèt kay, pwopriyetè, kouran, lwaye, heat

## Water and drains

service-flooding = Lari inonde oswa egou bouche
service-flooding-about = Dlo ki rete nan lari a paske yon egou bouche.
service-flooding-words = inondasyon, inonde, dlo nan lari, egou, egou bouche, kanal bouche, rigòl, ma dlo, dlo kanpe, flood
service-water-leak = Dlo k ap koule
service-water-leak-about = Dlo k ap soti nan lari a, nan yon tiyo oswa nan yon bouch dlo ponpye.
service-water-leak-words = dlo ap koule, dlo koule, tiyo kase, tiyo pete, tiyo, gwo tiyo, fuit dlo, idran, bouch dlo, water leak
service-manhole = Kouvèti egou oswa griyaj
service-manhole-about = Yon kouvèti ki manke, ki lach oswa ki desann.
service-manhole-words = kouvèti egou, kouvèti manke, twou egou, twou louvri, griyaj, griy, kouvèti lach, kouvèti desann, manhole

## Animals

service-dead-animal = Bèt mouri
service-dead-animal-about = Yon bèt mouri nan lari a oswa nan yon pak.
service-dead-animal-words = bèt mouri, bet mouri, chen mouri, chat mouri, zwazo mouri, bèt machin kraze, kadav
service-rats = Rat oswa sourit
service-rats-about = Rat oswa sourit nan lari a, nan yon teren oswa nan yon kay.
service-rats-words = rat, rats, sourit, gwo rat, vèmin, bèt, twou rat

## Other

service-noise = Bri
service-noise-about = Bri ki pa janm sispann, tankou mizik, machin oswa alam.
service-noise-words = bri, bwi, mizik fò, mizik fo, fèt, fet, bri konstriksyon, alam, chen ap jape, vwazen, noise
service-homeless-help = Èd pou yon moun ki pa gen kay
service-homeless-help-about = Yon moun deyò ki petèt bezwen èd yon ekip vil la.
service-homeless-help-words = san kay, moun san kay, pa gen kote pou rete, dòmi nan lari, dòmi deyò, abri, tant, moun ki bezwen èd, homeless, shelter
service-information = Kesyon pou vil la
service-information-about = Ou vle konnen yon bagay e pa gen anyen pou repare.
service-information-words = kesyon, enfòmasyon, enfomasyon, mande, èd, ed, ki moun pou m rele, kilè yo louvri, orè
service-other = Lòt bagay
service-other-about = Yon bagay ki pa nan okenn nan lòt yo.
service-other-words = lòt, lot, lòt bagay, lòt pwoblèm, divès, pa nan lis la

## Questions that services ask, and the answers to choose from

question-choose-one = Chwazi youn
question-choose-several = Chwazi tout sa ki bon
question-a-few-sentences = Kèk fraz
question-number-of-feet = Konbyen pye
question-date-or-time = Yon dat, oswa yon dat ak yon lè
question-sidewalk-length = Apeprè ki longè sa ki gate a genyen?
question-sidewalk-hazard = Kisa ki fè l danjere?
question-streetlight-wires = Rete lwen fil k ap pann oswa fil toutouni, epi rele 911.
question-streetlight-problem = Ki pwoblèm limyè a genyen?
answer-streetlight-problem-out = Li etenn
answer-streetlight-problem-flickering = L ap bat je
answer-streetlight-problem-daytime = Li limen lajounen
answer-streetlight-problem-damaged = Poto a oswa lanp lan gate
question-streetlight-pole = Ki nimewo ki sou poto a?
question-streetlight-pole-hint = Lèt ak chif ki sou plak la
question-missed-collection-materials = Kisa yo kite?
answer-missed-collection-materials-trash = Fatra
answer-missed-collection-materials-recycling = Resiklaj
answer-missed-collection-materials-yard = Fatra jaden
question-missed-collection-collection-day = Kilè yo te dwe ranmase l?
question-fallen-tree-blocking = Kisa li bloke?
answer-fallen-tree-blocking-road = Lari a
answer-fallen-tree-blocking-sidewalk = Twotwa a
answer-fallen-tree-blocking-building = Yon kay oswa yon bilding
answer-fallen-tree-blocking-nothing = Anyen
question-traffic-signal-state = Kisa limyè trafik la ap fè?
answer-traffic-signal-state-dark = Tout limyè yo etenn
answer-traffic-signal-state-stuck = Li pa chanje
answer-traffic-signal-state-flashing = L ap bat je
answer-traffic-signal-state-turned = Li vire nan move sans
answer-traffic-signal-state-timing = Li chanje twò vit oswa twò dousman
question-abandoned-vehicle-plate = Kisa ki ekri sou plak machin nan?
question-abandoned-vehicle-plate-hint = Lèt ak chif, ak non eta a
answer-yes = Wi
answer-no = Non
answer-not-known = Mwen pa konnen

## Standard phrases for a report. A person picks them in their own language; the city reads them in its own.

phrase-dangerous = Li danjere kounye a menm.
phrase-blocks-walking = Moun a pye pa ka pase.
phrase-blocks-wheelchairs = Chèz woulant ak pousèt timoun pa ka pase.
phrase-blocks-cars = Machin pa ka pase.
phrase-since-days = Li konsa depi kèk jou.
phrase-since-weeks = Li konsa depi plizyè semèn.
phrase-again = Yo te repare l deja e li kraze ankò.
phrase-still-there = Vil la fèmen dènye rapò mwen an, men pwoblèm nan toujou la.
phrase-worse = L ap vin pi mal.
phrase-near-school = Li toupre yon lekòl.
phrase-call-me = Tanpri rele m anvan ou vini.
phrase-language = Se lang rapò sa a mwen pale pi byen. Tanpri pran yon entèprèt si w ap rele m.
