# The help of the command line. Names of commands and options, and words in CAPITALS that stand for a value, are never translated.

## What stands around it

help-usage = Jan pou sèvi
help-commands = Kòmand
help-arguments = Agiman
help-options = Opsyon
help-help = Montre èd sa a
help-version = Montre vèsyon an
help-subcommand = Montre èd sa a, oswa èd yon kòmand
# $value is what is taken where the option is not given.
help-default = [si ou pa bay li: { $value }]
# $values are the words to choose from, as they are typed.
help-choices = [youn nan: { $values }]

## Commands

help-curbline = Rapò bay vil la pa 311: yo anrejistre touswit e yo ale lè gen koneksyon.
help-demo = Tout istwa a nan yon sèl kòmand: yon vil, yon telefòn san siyal, yon rapò, jan li rive
help-init = Kenbe vil pou nou pale avè l la; pa bezwen rezo
help-city = Vil la: kouman nou pale ak sèvè li, e sa nou aprann sou li
help-services = Sa vil la ofri
help-report = Anrejistre yon rapò epi mete l ap tann; li pa janm sèvi ak rezo a
help-sync = Voye sa ki dwe ale, konfime l, mande nouvèl
help-network = Sou ki rezo foto yo ka pase, e konbyen k ap tann
help-originals = Sa nou kenbe nan fichye kote foto yo soti
help-original = Ekri fichye kote yon foto soti, san kode e verifye ak SHA-256 li
help-list = Tout rapò yo ak kote yo ye
help-status = Yon rapò ak kote li ye
help-retry = Voye ankò yon rapò ki poko ale oswa k ap tann ou
help-arrived = Yon rapò nou pa sèten de li rive nan vil la: yon moun wè l la
help-discard = Jete yon rapò ki poko ale oswa k ap tann ou
help-edit = Chanje yon rapò ki poko ale oswa k ap tann ou
help-nearby = Sa moun rapòte ozalantou yon kote, dapre sa aparèy sa a konnen; pa bezwen rezo
help-follow = Swiv demann yon lòt moun olye ou rapòte menm bagay la ankò; nouvèl li vini ak chak senkwonizasyon
help-unfollow = Sispann swiv yon demann
help-address = Kote yon tèks ka vle di, oswa adrès yon kote, dapre pake vil la
help-where = Nan ki zòn yon kote ye: anndan vil la oswa non, distrik li yo, kiyès ki reskonsab e dapre ki règ
help-photo = Sa yon imaj di sou tèt li, e imaj la ki vin san danje: dwat, san metadone, ak yon lòt gwosè
help-pack = Pake vil: sa yon vil konnen, nan yon sèl fichye ki siyen
help-pack-key = Fè yon pè kle: sa ki sekrè a nan FILE, sa ki pou tout moun nan nan FILE.pub
help-pack-build = Verifye yon dosye ki gen fichye senp epi fè yon pake ak li
help-pack-verify = Verifye si yon pake antye e si li siyen ak yon kle
help-pack-show = Sa yon pake di sou tèt li, kèlkeswa moun ki siyen l
help-pack-remove = Retire pake ki enstale a, pou ou ka enstale pake yon lòt vil
help-fix = Ki kote machin sa a ye, dapre yon reseptè satelit bò kote l
help-languages = Lang ki genyen yo
help-text = Yon mesaj ak mo
help-export = Tout sa ki rapòte, pou lòt pwogram
help-check = Verifye dosye done a; sove sa ki gate

## Options of every command

help-arg-data-dir = Ki kote rapò ak foto yo rete; sinon nan dosye done sistèm nan
help-arg-key-file = Kode dosye done a ak kle sa a: 32 bytes oswa 64 chif egzadesimal nan yon fichye ki pou ou sèl. Bezwen yon vèsyon ki gen fonksyon sealed
help-arg-language = Lang pou pale, tankou es; sinon lang anviwònman an
help-arg-json = Ekri egzakteman yon dokiman JSON sou stdout
help-arg-verbose = Ekri plis enfòmasyon sou stderr; repete l pou plis toujou

## Options and arguments with one meaning everywhere. A place is latitude and longitude in degrees (WGS 84).

help-arg-report-id = Rapò a, jan list montre l
help-arg-photo-id = Foto a, jan list --json montre l
help-arg-output = Fichye pou ekri a
help-arg-at = Kote a: latitid ak lonjitid an degre, ak yon vigil ant yo
help-arg-photo = Yon imaj; si ou pa bay kote ak lè, yo soti nan li
help-arg-address = Kote a ak mo
help-arg-description = Kisa ki pa bon
help-arg-attribute = Yon repons pou yon kesyon sèvis la; repete l pou plizyè
help-arg-first-name = Prenon moun k ap fè rapò a
help-arg-last-name = Siyati moun k ap fè rapò a
help-arg-email = Adrès imèl moun k ap fè rapò a
help-arg-phone = Nimewo telefòn moun k ap fè rapò a
help-arg-anonymous = Pa bay non pèsòn
help-arg-redact = Yon zòn pou kouvri, an piksèl nan imaj la dwat: yon kare, oswa kwen X,Y;X,Y;X,Y yon poligòn. An nwa, oswa ak pixelate: devan, kèk blòk nan koulè l

## Options and arguments of one command

help-demo-photo = Yon imaj pa ou
help-demo-keep = Kite DIR/phone ak DIR/city apre
help-init-server = Adrès baz GeoReport la
help-init-api-key = Kle vil la bay la
help-init-jurisdiction = Ki vil, lè yon sèvè sèvi plizyè vil
help-init-profile = Yon pwofil ki ladan deja oswa yon fichye ki gen youn
help-init-pack = Yon pake vil pou enstale, pou konnen sèvis ak kote yo san rezo
help-init-pack-key = Kle piblik pake vil sa a dwe siyen ak li
help-init-plain-http = Pèmèt yon adrès ki kòmanse ak http:// e ki pa adrès machin sa a. Lè sa a tout moun sou wout la ka li e chanje rapò yo, non yo ak kle API a; sa fèt pou yon vil sou yon rezo ki pou ou
help-init-pins = Pale ak sèvè a sèlman si li gen kle sa a, anplis yon sètifika sistèm nan fè konfyans; repete l pou yon kle rezèv
help-services-refresh = Mande vil la anvan
help-services-search = Sèvis ki gen mo sa yo sèlman, nan nenpòt lang
help-services-code = Yon sèvis ak kesyon li yo
help-report-service = Sèvis w ap mande a
help-report-accuracy = Konbyen kote a ka pa egzak, an mèt
help-edit-accuracy = Konbyen kote a ka pa egzak, an mèt
help-edit-service = Yon lòt sèvis
help-sync-deadline = Kontinye jiskaske pa gen anyen ki rete pou fè oswa kantite segonn sa a pase
help-sync-connection = Kouman machin sa a konekte, paske li pa ka konnen sa pou kont li
help-network-photos = Sou ki rezo foto yo ka pase apati kounye a
help-originals-kept = Apati kounye a: anyen, SHA-256 yo, oswa, nan yon dosye ki kode, fichye yo tou. Yon fichye montre sa ki kouvri nan foto a e li gen sa ki retire nan foto a; nou pa janm voye l
help-arrived-number = Nimewo l nan vil la
help-follow-number = Nimewo demann lan nan vil la
help-follow-list = Montre sa w ap swiv
help-unfollow-number = Nimewo demann lan nan vil la
help-nearby-accuracy = Konbyen kote a ka pa egzak, an mèt; nou di tou sa ki nan limit sa a
help-nearby-service = Nan sèvis sa a sèlman
help-nearby-radius = Ki distans ozalantou, an mèt
help-nearby-limit = Kantite sa a sèlman, nan sa ki pi pre yo
help-address-text = Yon adrès, yon kwazman, yon kote moun konnen oswa kowòdone
help-address-at = Olye de sa, adrès ki pi pre kote sa a: latitid ak lonjitid an degre
help-address-suggest = Olye de sa, di kouman TEXT ka kontinye, tankou pandan w ap ekri
help-where-accuracy = Konbyen kote a ka pa egzak, an mèt; nou di tou sa ki nan limit sa a
help-where-service = Sa w ap mande la
help-where-owner = Kiyès ki okipe lari a, jan lis lari vil la di l
help-where-asset = Kisa ki la, jan règ vil la rele l
help-photo-input = Imaj la
help-photo-output = Ki kote rezilta a ale; san li nou di enfòmasyon yo sèlman
help-photo-thumbnail = Ki kote yon ti imaj ale
help-photo-max-edge = Bò ki pi long lan an piksèl
help-photo-quality = Kalite JPEG la
help-pack-build-folder = Dosye ki gen pack.json
help-pack-build-key = Kle sekrè pou siyen l
help-pack-pack = Pake a
help-pack-verify-key = Kle piblik la, oswa kle sekrè li mache avè l la
help-fix-gpsd = Mande gpsd la
help-fix-nmea = Li NMEA 0183 sou yon liy seri, tankou /dev/ttyUSB0, oswa nan yon fichye
help-fix-service = Gen presizyon sèvis sa a bezwen; sinon 30 m
help-fix-seconds = Pa tann pi lontan pase sa pou yon kote ki gen ase presizyon; sinon 45
help-fix-when = Se yon anrejistreman ki kòmanse nan moman sa a, tankou 2026-03-01T08:00:00Z; nou koute l jiska lafen
help-text-key = Non mesaj la
help-text-arguments = Yon valè mesaj la bezwen
help-export-format = Fòm nan
