# What people ask a city for, whatever code a city gives it. Each service has its name, a sentence about it, and the words
# that people type when they look for it. A city's own catalogue comes before these.

## Groups

service-group-streets = Calles y aceras
service-group-lighting = Alumbrado
service-group-sanitation = Basura y limpieza
service-group-trees = Árboles y parques
service-group-signals = Semáforos y señales
service-group-vehicles = Vehículos y estacionamiento
service-group-buildings = Edificios y terrenos
service-group-water = Agua y drenajes
service-group-animals = Animales
service-group-other = Otros

## Streets and sidewalks. Words: separated by commas, in small letters, the way people say it, short forms and wrong
## names too; as many as your language needs. Nobody sees them, they are only searched.

service-pothole = Bache
service-pothole-about = Un hoyo en la calle que puede dañar un auto o hacer caer a un ciclista.
service-pothole-words = bache, baches, hoyo, hueco, agujero en la calle, pozo, calle rota, hoyo en la calle, asfalto roto, pavimento dañado, crater
service-sidewalk = Acera dañada
service-sidewalk-about = Una acera o una rampa que está rota, levantada o que falta.
service-sidewalk-words = acera, banqueta, vereda, andén, anden, banqueta rota, rampa, bordillo, cordón, tropiezo, silla de ruedas, cemento roto, grieta
service-graffiti = Grafiti
service-graffiti-about = Letras o pinturas en una pared, un poste o una caja que nadie pidió.
service-graffiti-words = grafiti, graffiti, grafitis, pintada, rayado, pared rayada, pared pintada, aerosol, espray, vandalismo, tag
service-snow-ice = Nieve o hielo
service-snow-ice-about = Una calle o una acera de la que no se quitó la nieve o el hielo.
service-snow-ice-words = nieve, hielo, nevada, congelado, resbaloso, resbala, sal, pala, quitanieves, no limpiaron la nieve
service-street-cleaning = Limpieza de la calle
service-street-cleaning-about = Suciedad, hojas o vidrios rotos en la calle.
service-street-cleaning-words = limpieza de calle, barrer, barrido, calle sucia, suciedad, hojas, vidrios rotos, basura en la calle

## Lighting

service-streetlight = Problema con el alumbrado de la calle
service-streetlight-about = Una luz de la calle que está apagada, parpadea, está encendida de día o está dañada.
service-streetlight-words = luz de la calle, farol, faro, farola, poste de luz, lámpara, lampara, luz apagada, calle oscura, parpadea, foco fundido, bombilla, alumbrado
service-alley-light = Luz de callejón apagada
service-alley-light-about = Una luz apagada en un callejón o debajo de un puente.
service-alley-light-words = luz de callejón, callejon oscuro, callejón, puente, paso a desnivel, túnel, tunel, luz apagada

## Trash and cleaning

service-missed-collection = Basura no recogida
service-missed-collection-about = Basura, reciclaje o restos de jardín que no se recogieron en su día.
service-missed-collection-words = basura, no recogieron, no pasó la basura, no paso el camion, camión de basura, reciclaje, restos de jardín, hojas, bote, zafacón, recolección, recoleccion
service-illegal-dumping = Basura tirada ilegalmente
service-illegal-dumping-about = Llantas, muebles, escombros o bolsas que alguien dejó donde no se debe.
service-illegal-dumping-words = basura tirada, basurero ilegal, tiradero, llantas, gomas, colchón, colchon, muebles, escombros, bolsas de basura, chatarra
service-dumping-tip = Aviso sobre quién tira basura
service-dumping-tip-about = Diga a los investigadores quién tira basura. El aviso no recibe número y no se hace público.
service-dumping-tip-words = aviso, denuncia, testigo, quién tira basura, quien tira basura, placa, cámara, camara, denunciar
service-trash-can = Bote de basura público
service-trash-can-about = Un bote de basura público que está lleno, roto o que falta.
service-trash-can-words = bote de basura, basurero, zafacón, zafacon, cesto, caneca, papelera, tacho, lleno, desbordado, contenedor

## Trees and parks

service-fallen-tree = Árbol o rama caída
service-fallen-tree-about = Un árbol o una rama grande que se cayó.
service-fallen-tree-words = árbol caído, arbol caido, rama caída, rama caida, se cayó un árbol, tronco, tormenta, calle bloqueada
service-tree-pruning = Poda de árboles
service-tree-pruning-about = Un árbol de la calle que estorba a las personas o tapa luces o señales.
service-tree-pruning-words = poda, podar, podar arbol, cortar ramas, ramas, árbol seco, arbol muerto, raíces, raices, ramas bajas
service-park = Problema en un parque
service-park-about = Algo en un parque o en un área de juegos que está roto, sucio o no es seguro.
service-park-words = parque, área de juegos, juegos, columpio, banca, banco, fuente, pasto, césped, tobogán roto, resbaladilla, cancha

## Signals and signs

service-traffic-signal = Problema con un semáforo
service-traffic-signal-about = Un semáforo que está apagado, no cambia o apunta hacia otro lado.
service-traffic-signal-words = semáforo, semaforo, luz roja, luz de tráfico, luz de trafico, semaforo apagado, semaforo descompuesto, botón para cruzar, señal de peatones
service-street-sign = Señal que falta o está dañada
service-street-sign-about = Una señal de alto, el nombre de una calle u otra señal que falta, está dañada o tapada.
service-street-sign-words = señal, letrero, señal de alto, pare, stop, nombre de la calle, falta letrero, señal doblada, señal caida, rótulo, una sola vía
service-crosswalk = Cruce peatonal o marcas en la calle
service-crosswalk-about = Líneas en la calle que están gastadas o que faltan.
service-crosswalk-words = cruce peatonal, paso de peatones, paso de cebra, cebra, líneas, lineas borradas, pintura, carril de bicicletas, ciclovía, rayas

## Vehicles and parking

service-abandoned-vehicle = Vehículo abandonado
service-abandoned-vehicle-about = Un auto, una camioneta o un remolque que lleva mucho tiempo en el mismo lugar.
service-abandoned-vehicle-words = carro abandonado, auto abandonado, coche abandonado, sin placas, carro viejo, camioneta vieja, troca, remolque, chatarra, llantas ponchadas
service-parking = Estacionamiento ilegal
service-parking-about = Un vehículo que bloquea una entrada de autos, una acera, un carril de bicicletas o una toma de agua para bomberos.
service-parking-words = estacionamiento, mal estacionado, estacionado, parqueado, mal parqueado, parqueo, doble fila, bloquea la entrada, hidrante, sobre la acera, carril de bicicletas, lugar para discapacitados

## Buildings and lots

service-vacant-lot = Terreno baldío
service-vacant-lot-about = Un terreno vacío con hierbas altas o basura.
service-vacant-lot-words = terreno baldío, baldio, lote baldío, lote vacio, lote vacío, solar, hierba alta, maleza, monte, basura en el lote
service-vacant-building = Edificio vacío
service-vacant-building-about = Una casa o tienda vacía que está abierta o no es segura.
service-vacant-building-words = casa abandonada, casa vacía, casa vacia, edificio abandonado, puerta abierta, tapiada, ocupas, invasores
service-building-damage = Edificio peligroso
service-building-damage-about = Una pared, un techo o un porche que podría caerse. Si se está cayendo ahora, llame al 911.
service-building-damage-words = edificio peligroso, derrumbe, pared, techo, caen ladrillos, grieta, porche, balcón, inseguro, se va a caer
service-no-heat = Sin calefacción o agua caliente
service-no-heat-about = Una vivienda alquilada sin calefacción, agua caliente o electricidad.
service-no-heat-words = sin calefacción, calefaccion, sin calefaccion, apartamento frío, frio, agua caliente, casero, dueño, landlord, sin luz, renta, alquiler, heat

## Water and drains

service-flooding = Calle inundada o drenaje tapado
service-flooding-about = Agua que se queda en la calle porque un drenaje está tapado.
service-flooding-words = inundación, inundacion, inundada, drenaje tapado, alcantarilla, coladera, desagüe, desague, cloaca, charco, agua estancada
service-water-leak = Fuga de agua
service-water-leak-about = Agua que sale de la calle, de un tubo o de una toma de agua para bomberos.
service-water-leak-words = fuga de agua, fuga, escape de agua, gotera, tubo roto, tubería rota, tuberia, hidrante, sale agua, cañería
service-manhole = Tapa de alcantarilla o rejilla
service-manhole-about = Una tapa que falta, está suelta o hundida.
service-manhole-words = tapa de alcantarilla, alcantarilla, coladera, registro, sin tapa, falta la tapa, rejilla, hoyo abierto, tapa hundida, tapa suelta

## Animals

service-dead-animal = Animal muerto
service-dead-animal-about = Un animal muerto en la calle o en un parque.
service-dead-animal-words = animal muerto, perro muerto, gato muerto, animal atropellado, cadáver, pájaro muerto, pajaro muerto, venado muerto
service-rats = Ratas o ratones
service-rats-about = Ratas o ratones en la calle, en un terreno o en un edificio.
service-rats-words = ratas, rata, ratones, ratón, raton, roedores, plaga, madriguera

## Other

service-noise = Ruido
service-noise-about = Ruido que no para, como música, máquinas o alarmas.
service-noise-words = ruido, música alta, musica fuerte, fiesta, ruido de obra, construcción, alarma, ladridos, perro ladra, vecinos ruidosos, máquina
service-homeless-help = Ayuda para una persona sin hogar
service-homeless-help-about = Alguien en la calle que tal vez necesita la ayuda de un equipo de la ciudad.
service-homeless-help-words = sin hogar, sin techo, persona sin casa, desamparado, indigente, refugio, albergue, duerme en la calle, carpa, homeless
service-information = Pregunta a la ciudad
service-information-about = Usted quiere saber algo y no hay nada que reparar.
service-information-words = pregunta, información, informacion, preguntar, ayuda, a quién llamo, a quien llamo, horario, duda
service-other = Otra cosa
service-other-about = Algo que no corresponde a ninguno de los demás.
service-other-words = otro, otra cosa, otro problema, varios, algo diferente, no está en la lista

## Questions that services ask, and the answers to choose from

question-choose-one = Elija una
question-choose-several = Elija todas las que correspondan
question-a-few-sentences = Unas pocas frases
question-number-of-feet = Un número de pies
question-date-or-time = Una fecha, o una fecha y una hora
question-sidewalk-length = ¿Qué tan largo es el daño, más o menos?
question-sidewalk-hazard = ¿Por qué es peligroso?
question-streetlight-wires = Aléjese de los cables colgados o pelados y llame al 911.
question-streetlight-problem = ¿Qué le pasa a la luz?
answer-streetlight-problem-out = Está apagada
answer-streetlight-problem-flickering = Parpadea
answer-streetlight-problem-daytime = Está encendida de día
answer-streetlight-problem-damaged = El poste o la lámpara está dañada
question-streetlight-pole = ¿Qué número tiene el poste?
question-streetlight-pole-hint = Letras y números de la placa
question-missed-collection-materials = ¿Qué dejaron sin recoger?
answer-missed-collection-materials-trash = Basura
answer-missed-collection-materials-recycling = Reciclaje
answer-missed-collection-materials-yard = Restos de jardín
question-missed-collection-collection-day = ¿Cuándo debieron recogerlo?
question-fallen-tree-blocking = ¿Qué bloquea?
answer-fallen-tree-blocking-road = La calle
answer-fallen-tree-blocking-sidewalk = La acera
answer-fallen-tree-blocking-building = Un edificio
answer-fallen-tree-blocking-nothing = Nada
question-traffic-signal-state = ¿Qué hace el semáforo?
answer-traffic-signal-state-dark = Todas las luces están apagadas
answer-traffic-signal-state-stuck = No cambia
answer-traffic-signal-state-flashing = Parpadea
answer-traffic-signal-state-turned = Apunta hacia otro lado
answer-traffic-signal-state-timing = Cambia demasiado rápido o demasiado lento
question-abandoned-vehicle-plate = ¿Qué dice la placa del vehículo?
question-abandoned-vehicle-plate-hint = Letras y números, con el estado
answer-yes = Sí
answer-no = No
answer-not-known = No lo sé

## Standard phrases for a report. A person picks them in their own language; the city reads them in its own.

phrase-dangerous = Es peligroso ahora mismo.
phrase-blocks-walking = Las personas a pie no pueden pasar.
phrase-blocks-wheelchairs = Las sillas de ruedas y los cochecitos de bebé no pueden pasar.
phrase-blocks-cars = Los autos no pueden pasar.
phrase-since-days = Está así desde hace algunos días.
phrase-since-weeks = Está así desde hace semanas.
phrase-again = Ya se reparó antes y se dañó otra vez.
phrase-still-there = La ciudad cerró mi último reporte, pero el problema sigue ahí.
phrase-worse = Está empeorando.
phrase-near-school = Está cerca de una escuela.
phrase-call-me = Por favor, llámenme antes de venir.
phrase-language = Hablo mejor el idioma de este reporte. Si llaman, usen un intérprete, por favor.
