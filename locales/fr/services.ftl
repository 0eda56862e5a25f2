# What people ask a city for, whatever code a city gives it. Each service has its name, a sentence about it, and the words
# that people type when they look for it. A city's own catalogue comes before these.

## Groups

service-group-streets = Rues et trottoirs
service-group-lighting = Éclairage
service-group-sanitation = Ordures et propreté
service-group-trees = Arbres et parcs
service-group-signals = Feux et panneaux
service-group-vehicles = Véhicules et stationnement
service-group-buildings = Bâtiments et terrains
service-group-water = Eau et égouts
service-group-animals = Animaux
service-group-other = Autre

## Streets and sidewalks. Words: separated by commas, in small letters, the way people say it, short forms and wrong
## names too; as many as your language needs. Nobody sees them, they are only searched.

service-pothole = Nid-de-poule
service-pothole-about = Un trou dans la rue qui peut abîmer une voiture ou faire tomber un cycliste.
service-pothole-words = nid-de-poule, nid de poule, nids de poule, trou dans la rue, trou dans la route, trou, route abîmée, route abimee, goudron cassé, asphalte, bosse, cratère
service-sidewalk = Trottoir abîmé
service-sidewalk-about = Un trottoir ou une rampe qui est cassé, soulevé ou qui manque.
service-sidewalk-words = trottoir, trottoir cassé, trottoir casse, bordure, rampe, trébucher, trebucher, fauteuil roulant, béton cassé, fissure, pavé
service-graffiti = Graffiti
service-graffiti-about = Une inscription ou une peinture que personne n’a demandée, sur un mur, un poteau ou un coffret.
service-graffiti-words = graffiti, graffitis, tag, tags, inscription, mur peint, bombe de peinture, vandalisme, dessin sur le mur
service-snow-ice = Neige ou verglas
service-snow-ice-about = Une rue ou un trottoir où la neige ou la glace n’a pas été enlevée.
service-snow-ice-words = neige, verglas, glace, glissant, ça glisse, déneigement, deneigement, sel, pelle, chasse-neige, pas déneigé
service-street-cleaning = Nettoyage de rue
service-street-cleaning-about = De la saleté, des feuilles ou du verre cassé dans la rue.
service-street-cleaning-words = nettoyage, nettoyer la rue, balayage, balayer, rue sale, saleté, feuilles, feuilles mortes, verre cassé, verre casse, déchets

## Lighting

service-streetlight = Problème de lampadaire
service-streetlight-about = Un lampadaire qui est éteint, qui clignote, qui est allumé le jour ou qui est abîmé.
service-streetlight-words = lampadaire, réverbère, reverbere, lumière de rue, lumiere, éclairage, eclairage public, lampe, ampoule, rue sombre, rue noire, clignote, poteau
service-alley-light = Lumière de ruelle éteinte
service-alley-light-about = Une lumière éteinte dans une ruelle ou sous un pont.
service-alley-light-words = ruelle, lumière ruelle, lumiere ruelle, passage, tunnel, sous le pont, ruelle sombre, lumière éteinte

## Trash and cleaning

service-missed-collection = Collecte non faite
service-missed-collection-about = Des ordures, du recyclage ou des déchets de jardin qui n’ont pas été ramassés le jour prévu.
service-missed-collection-words = ordures, poubelle, poubelles, pas ramassé, pas ramasse, collecte, ramassage, éboueurs, eboueurs, camion poubelle, vidanges, recyclage, déchets verts, bac
service-illegal-dumping = Dépôt sauvage
service-illegal-dumping-about = Des pneus, des meubles, des gravats ou des sacs laissés là où ils ne doivent pas être.
service-illegal-dumping-words = dépôt sauvage, depot sauvage, décharge, decharge, ordures jetées, pneus, matelas, meubles, gravats, sacs poubelle, encombrants
service-dumping-tip = Information sur un dépôt sauvage
service-dumping-tip-about = Dites aux enquêteurs qui jette des ordures. L’information ne reçoit pas de numéro et n’est pas rendue publique.
service-dumping-tip-words = information, témoin, temoin, dénoncer, denoncer, qui jette des ordures, plaque, caméra, camera
service-trash-can = Poubelle publique
service-trash-can-about = Une poubelle publique qui est pleine, cassée ou qui manque.
service-trash-can-words = poubelle, poubelle publique, corbeille, poubelle pleine, poubelle cassée, déborde, deborde, bac plein

## Trees and parks

service-fallen-tree = Arbre ou branche tombés
service-fallen-tree-about = Un arbre ou une grosse branche qui est tombé.
service-fallen-tree-words = arbre tombé, arbre tombe, branche tombée, branche, arbre couché, tronc, tempête, tempete, route bloquée
service-tree-pruning = Taille d’arbre
service-tree-pruning-about = Un arbre de la rue qui gêne les gens, les lumières ou les panneaux.
service-tree-pruning-words = taille, tailler, élagage, elagage, élaguer, couper branches, branches basses, arbre mort, racines
service-park = Problème dans un parc
service-park-about = Quelque chose dans un parc ou une aire de jeux qui est cassé, sale ou dangereux.
service-park-words = parc, aire de jeux, jeux, balançoire, balancoire, banc, fontaine, pelouse, gazon, toboggan cassé, terrain de sport

## Signals and signs

service-traffic-signal = Problème de feu de circulation
service-traffic-signal-about = Un feu de circulation qui est éteint, bloqué ou tourné du mauvais côté.
service-traffic-signal-words = feu, feux, feu rouge, feu de circulation, feu tricolore, lumière rouge, feu éteint, feu en panne, bouton piéton, signal piéton
service-street-sign = Panneau abîmé ou qui manque
service-street-sign-about = Un panneau stop, un nom de rue ou un autre panneau qui manque, qui est abîmé ou caché.
service-street-sign-words = panneau, stop, panneau stop, arrêt, arret, nom de rue, plaque de rue, panneau tordu, panneau tombé, sens unique, pancarte
service-crosswalk = Passage piéton ou marquage au sol
service-crosswalk-about = Des lignes sur la route qui sont effacées ou qui manquent.
service-crosswalk-words = passage piéton, passage pieton, passage clouté, zèbre, zebra, lignes, lignes effacées, peinture, piste cyclable, marquage

## Vehicles and parking

service-abandoned-vehicle = Véhicule abandonné
service-abandoned-vehicle-about = Une voiture, un camion ou une remorque au même endroit depuis longtemps.
service-abandoned-vehicle-words = voiture abandonnée, voiture abandonnee, épave, epave, sans plaque, vieux camion, char abandonné, remorque, ventouse, pneus crevés
service-parking = Stationnement interdit
service-parking-about = Un véhicule qui bloque une entrée, un trottoir, une piste cyclable ou une borne d’incendie.
service-parking-words = stationnement, mal garé, mal gare, garé, parking, entrée bloquée, entree bloquee, double file, borne d’incendie, sur le trottoir, piste cyclable, place handicapé

## Buildings and lots

service-vacant-lot = Terrain vide
service-vacant-lot-about = Un terrain vide avec de hautes herbes ou des ordures.
service-vacant-lot-words = terrain vide, terrain vague, terrain abandonné, herbes hautes, mauvaises herbes, broussailles, ordures terrain
service-vacant-building = Bâtiment vide
service-vacant-building-about = Une maison ou un magasin vide qui est ouvert ou dangereux.
service-vacant-building-words = maison vide, maison abandonnée, maison abandonnee, bâtiment abandonné, batiment vide, porte ouverte, squat, squatteurs, barricadé
service-building-damage = Bâtiment dangereux
service-building-damage-about = Un mur, un toit ou un porche qui pourrait tomber. S’il tombe en ce moment, appelez le 911.
service-building-damage-words = bâtiment dangereux, batiment dangereux, effondrement, mur, toit, briques qui tombent, fissure, porche, balcon, dangereux
service-no-heat = Pas de chauffage ou d’eau chaude
service-no-heat-about = Un logement loué sans chauffage, sans eau chaude ou sans électricité.
service-no-heat-words = pas de chauffage, chauffage, appartement froid, froid, eau chaude, propriétaire, proprietaire, électricité, electricite, courant, loyer, logement

## Water and drains

service-flooding = Rue inondée ou égout bouché
service-flooding-about = De l’eau qui reste dans la rue parce qu’un égout est bouché.
service-flooding-words = inondation, inondé, inonde, égout, egout bouché, bouche d’égout, caniveau, avaloir, flaque, eau stagnante, canalisation bouchée
service-water-leak = Fuite d’eau
service-water-leak-about = De l’eau qui sort de la rue, d’un tuyau ou d’une borne d’incendie.
service-water-leak-words = fuite d’eau, fuite d'eau, fuite, tuyau cassé, tuyau casse, tuyau percé, canalisation, conduite, borne d’incendie, eau qui coule
service-manhole = Plaque d’égout ou grille
service-manhole-about = Une plaque qui manque, qui bouge ou qui est enfoncée.
service-manhole-words = plaque d’égout, plaque d'egout, regard, bouche d’égout, couvercle, grille, trou ouvert, plaque manquante, plaque enfoncée

## Animals

service-dead-animal = Animal mort
service-dead-animal-about = Un animal mort dans la rue ou dans un parc.
service-dead-animal-words = animal mort, chien mort, chat mort, oiseau mort, animal écrasé, animal ecrase, cadavre, carcasse
service-rats = Rats ou souris
service-rats-about = Des rats ou des souris dans la rue, sur un terrain ou dans un bâtiment.
service-rats-words = rat, rats, souris, rongeurs, vermine, nuisibles, terrier

## Other

service-noise = Bruit
service-noise-about = Un bruit qui ne s’arrête pas, comme de la musique, des machines ou des alarmes.
service-noise-words = bruit, musique forte, fête, fete, tapage, chantier, travaux, alarme, aboiements, chien qui aboie, voisins bruyants, machine
service-homeless-help = Aide pour une personne sans abri
service-homeless-help-about = Quelqu’un dehors qui a peut-être besoin de l’aide d’une équipe de la ville.
service-homeless-help-words = sans abri, sans-abri, sdf, itinérant, itinerant, sans logement, refuge, foyer, dort dehors, tente, personne en détresse
service-information = Question à la ville
service-information-about = Vous voulez savoir quelque chose et il n’y a rien à réparer.
service-information-words = question, information, renseignement, renseignements, demander, aide, qui appeler, horaires
service-other = Autre chose
service-other-about = Quelque chose qui ne correspond à aucun des autres.
service-other-words = autre, autre chose, divers, autre problème, autre probleme, pas dans la liste

## Questions that services ask, and the answers to choose from

question-choose-one = Choisissez une réponse
question-choose-several = Choisissez tout ce qui convient
question-a-few-sentences = Quelques phrases
question-number-of-feet = Un nombre de pieds
question-date-or-time = Une date, ou une date et une heure
question-sidewalk-length = Quelle est à peu près la longueur abîmée ?
question-sidewalk-hazard = Qu’est-ce qui est dangereux ?
question-streetlight-wires = Éloignez-vous des fils qui pendent ou qui sont nus et appelez le 911.
question-streetlight-problem = Quel est le problème du lampadaire ?
answer-streetlight-problem-out = Il est éteint
answer-streetlight-problem-flickering = Il clignote
answer-streetlight-problem-daytime = Il est allumé le jour
answer-streetlight-problem-damaged = Le poteau ou la lampe est abîmé
question-streetlight-pole = Quel est le numéro sur le poteau ?
question-streetlight-pole-hint = Lettres et chiffres sur la plaque
question-missed-collection-materials = Qu’est-ce qui n’a pas été ramassé ?
answer-missed-collection-materials-trash = Ordures
answer-missed-collection-materials-recycling = Recyclage
answer-missed-collection-materials-yard = Déchets de jardin
question-missed-collection-collection-day = Quand le ramassage devait-il se faire ?
question-fallen-tree-blocking = Qu’est-ce qui est bloqué ?
answer-fallen-tree-blocking-road = La route
answer-fallen-tree-blocking-sidewalk = Le trottoir
answer-fallen-tree-blocking-building = Un bâtiment
answer-fallen-tree-blocking-nothing = Rien
question-traffic-signal-state = Que fait le feu de circulation ?
answer-traffic-signal-state-dark = Toutes les lumières sont éteintes
answer-traffic-signal-state-stuck = Il ne change pas
answer-traffic-signal-state-flashing = Il clignote
answer-traffic-signal-state-turned = Il est tourné du mauvais côté
answer-traffic-signal-state-timing = Il change trop vite ou trop lentement
question-abandoned-vehicle-plate = Qu’y a-t-il sur la plaque d’immatriculation ?
question-abandoned-vehicle-plate-hint = Lettres et chiffres, avec l’État
answer-yes = Oui
answer-no = Non
answer-not-known = Je ne sais pas

## Standard phrases for a report. A person picks them in their own language; the city reads them in its own.

phrase-dangerous = C’est dangereux en ce moment.
phrase-blocks-walking = Les piétons ne peuvent pas passer.
phrase-blocks-wheelchairs = Les fauteuils roulants et les poussettes ne peuvent pas passer.
phrase-blocks-cars = Les voitures ne peuvent pas passer.
phrase-since-days = C’est comme ça depuis quelques jours.
phrase-since-weeks = C’est comme ça depuis des semaines.
phrase-again = Cela a déjà été réparé et c’est de nouveau cassé.
phrase-still-there = La ville a clos mon dernier signalement, mais le problème est toujours là.
phrase-worse = Cela s’aggrave.
phrase-near-school = C’est près d’une école.
phrase-call-me = Appelez-moi avant de venir, s’il vous plaît.
phrase-language = La langue de ce signalement est celle que je parle le mieux. Si vous appelez, prenez un interprète, s’il vous plaît.
