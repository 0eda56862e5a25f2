### Where something is, who answers for it, and what was filed near it.

## What was filed near a place

# $number is a request's number at the city, $length a distance with its unit, $days how long ago it was filed.
advice-filed-before = { $days ->
        [0] Quelqu’un a signalé cela aujourd’hui, à { $length } d’ici : demande { $number }. Vous pouvez suivre cette demande, ou envoyer la vôtre quand même.
        [one] Quelqu’un a signalé cela il y a { NUMBER($days) } jour, à { $length } d’ici : demande { $number }. Vous pouvez suivre cette demande, ou envoyer la vôtre quand même.
       *[other] Quelqu’un a signalé cela il y a { NUMBER($days) } jours, à { $length } d’ici : demande { $number }. Vous pouvez suivre cette demande, ou envoyer la vôtre quand même.
    }
# $number is what was asked for.
request-unknown = La demande « { $number } » n’est pas connue sur cet appareil. Cherchez son numéro dans la liste des demandes près de vous ou de celles que vous suivez.

## Why a reading of the place is not used. Readings come from the phone or from a satellite receiver, several a minute.

fix-refused-mock = Une autre application invente le lieu. Désactivez les positions fictives dans les réglages de cet appareil.
fix-refused-no-fix = Le récepteur ne sait pas encore où il est. Allez à ciel ouvert et attendez un peu.
fix-refused-range = Le récepteur indique un lieu qui n’est pas sur la carte. Éteignez-le et rallumez-le.
fix-refused-null = Le récepteur dit zéro degré, ce qu’il dit quand il ne sait rien. Éteignez-le et rallumez-le.
fix-refused-dilution = Les satellites sont trop mal placés pour donner un lieu utile. Allez à ciel ouvert.
fix-refused-stale = { $minutes ->
        [one] D’après l’horloge de cet appareil, la mesure date de { NUMBER($minutes) } minute. Attendez-en une nouvelle.
       *[other] D’après l’horloge de cet appareil, la mesure date de { NUMBER($minutes) } minutes. Attendez-en une nouvelle.
    }
fix-refused-rollover = { $weeks ->
        [one] La date du récepteur est décalée de { NUMBER($weeks) } semaine, comme dans les vieux récepteurs dont le compteur de semaines est reparti de zéro. Utilisez un autre récepteur.
       *[other] La date du récepteur est décalée de { NUMBER($weeks) } semaines, comme dans les vieux récepteurs dont le compteur de semaines est reparti de zéro. Utilisez un autre récepteur.
    }
fix-refused-date = Le récepteur dit que nous sommes le { $date }. Vérifiez que l’horloge de cet appareil est juste.
# $length is a distance with its unit.
fix-refused-jump = Le lieu a sauté de { $length }, plus vite que personne ne voyage. Attendez qu’il se stabilise.

## Whether the place is exact enough for a service, and what to do. $length and $needed are distances with their units.

fix-enough = Le lieu est précis à { $length } près, et cela suffit.
fix-enough-chosen = Le lieu choisi est utilisé.
fix-wait = Recherche du lieu. Restez à ciel ouvert et attendez un peu.
fix-wait-closer = Pour l’instant, le lieu est précis à { $length } près ; il faut { $needed }. Attendez un peu.
fix-not-enough = Le lieu n’est précis qu’à { $length } près ; il faut { $needed }. Allez à ciel ouvert, placez le repère à la main, ou donnez l’adresse.
fix-none = Le lieu n’a pas pu être trouvé. Allez à ciel ouvert, placez le repère à la main, ou donnez l’adresse.

## A satellite receiver beside the device. $address is a name and a port, $path a file.

receiver-unreachable = Aucun récepteur ne répond à { $address }. Vérifiez que gpsd y fonctionne et que l’adresse est juste.
receiver-gone = Le récepteur à { $address } n’est plus là. Il est recherché de nouveau tout seul.
receiver-not-gpsd = Ce qui répond à { $address } n’est pas gpsd. Donnez l’adresse de gpsd, par exemple localhost:2947.
receiver-unreadable = Impossible de lire le récepteur { $path }. Vérifiez qu’il est branché et que vous avez le droit de l’utiliser.

## Places marked from a car

# $mark is the id on this device.
mark-unknown = Il n’y a pas de marque { $mark } sur cet appareil. Elle a peut-être déjà été abandonnée.

## A place in words. $street and $cross are names of streets and stay as they are; the place may stand alone or behind
## "The report is". $distance is "20 meters", $direction one of the directions below.

place-on-street = sur { $street }
place-on-street-near = sur { $street } près de { $cross }
place-on-street-away = sur { $street }, à { $distance } { $direction } de vous
place-on-street-near-away = sur { $street } près de { $cross }, à { $distance } { $direction } de vous
place-on-street-here = sur { $street }, là où vous êtes
place-on-street-near-here = sur { $street } près de { $cross }, là où vous êtes
place-away = à { $distance } { $direction } de vous
place-here = là où vous êtes
direction-north = au nord
direction-north-east = au nord-est
direction-east = à l’est
direction-south-east = au sud-est
direction-south = au sud
direction-south-west = au sud-ouest
direction-west = à l’ouest
direction-north-west = au nord-ouest

## A word about an address that was typed. It is kept as it was typed in any case. $address and $other are as the city writes
## them.

address-near = Vouliez-vous dire « { $address } » ? La liste des rues de la ville n’a pas l’adresse telle que vous l’avez écrite.
address-ambiguous = Cela peut être « { $address } » ou « { $other } ». Veuillez ajouter la direction ou le type de rue.
address-unknown = La liste des rues de la ville n’a pas cette adresse. Veuillez vérifier si elle est juste ; elle est gardée telle que vous l’avez écrite.

## Whose a place is. $name is an office as the city writes it, $neighbour a city or county, $distance a length with its unit.

place-outside = Ce lieu est en dehors de la ville. Si le repère est mal placé, déplacez-le ; sinon, adressez-vous au responsable de cet endroit.
place-outside-in = Ce lieu est en dehors de la ville, du côté de { $neighbour }. Si le repère est mal placé, déplacez-le ; sinon, signalez le problème là-bas.
place-near-border = La limite de la ville n’est qu’à { $distance }, ce lieu peut donc être en dehors. Vérifiez le repère et déplacez-le s’il le faut.
place-near-neighbour = La limite avec { $neighbour } n’est qu’à { $distance }, ce lieu peut donc être de l’autre côté. Vérifiez le repère et déplacez-le s’il le faut.
responsible-city = { $name }, à la ville, s’en occupe. Votre signalement y est envoyé.
responsible-city-phone = { $name }, à la ville, s’en occupe. Votre signalement y est envoyé ; le numéro de téléphone est le { $phone }
responsible-other = { $name } s’en occupe, et non la ville. Appelez le { $phone } ou allez à { $link }
responsible-other-phone = { $name } s’en occupe, et non la ville. Appelez le { $phone }
responsible-other-link = { $name } s’en occupe, et non la ville. Allez à { $link }
responsible-other-silent = { $name } s’en occupe, et non la ville. Faites quand même votre signalement ; la ville peut vous en dire plus.
responsible-unknown = La ville décidera qui s’en occupe. Faites votre signalement comme d’habitude.
responsible-near-border = Une limite est proche, ceci peut donc aussi être juste :

## Why, each a line of its own. $layer is a set of districts and $district one of them, $owner and $asset are words of the city.

reason-service = Il s’agit de ce service.
reason-district = Le lieu est dans : { $layer } { $district }
reason-owner = La rue est entretenue par : { $owner }
reason-asset = Il s’agit de : { $asset }

## What is told beside the places that an address may mean.

address-no-pack = Il n’y a pas de pack de ville avec des rues sur cet appareil. Demandez-en un à votre ville.
address-near-misses = Rien n’est exactement comme vous l’avez écrit. Ceci y ressemble :
address-incomplete = Veuillez donner une rue, avec un numéro de maison si vous le pouvez.
address-too-long = C’est trop long pour une adresse. Veuillez donner la rue et le numéro de maison.
address-not-found = La liste de la ville n’a ni rue, ni croisement, ni lieu connu de ce nom. Veuillez vérifier l’orthographe, ou indiquer une rue proche.
address-outside = Ces coordonnées ne sont pas dans cette ville. Veuillez les vérifier, ou donner une rue.
address-parcel = Cela ressemble au numéro d’une parcelle. Veuillez donner la rue et le numéro de maison.
