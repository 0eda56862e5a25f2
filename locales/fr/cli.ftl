# What only the command line says. Names of commands and options are never translated.

## demo

demo-flow-title = Un signalement, de la rue à la ville
demo-city-started = Une petite ville écoute à { $url }
demo-photo-drawn = Photo d’un nid-de-poule dessinée, avec le lieu et l’heure de l’appareil : { $path }
demo-photo-chosen = Votre photo est utilisée : { $path }
# What the demo's report says, as a resident would write it.
demo-description = Nid-de-poule profond sur la voie de droite, les voitures le contournent.
demo-place-pinned = La photo ne sait pas où elle a été prise, un repère est donc placé sur la carte.
demo-offline = Le téléphone n’a pas de réseau.
demo-saved = Enregistré sur le téléphone sous { $reference }. Rien n’a été envoyé.
demo-queue = Ce qui attend sur le téléphone :
demo-online = Le réseau est revenu. Envoi de ce qui attend.
demo-delivered = { $count ->
        [0] Aucun signalement n’a été remis.
        [one] { NUMBER($count) } signalement a été remis.
       *[other] { NUMBER($count) } signalements ont été remis.
    }
demo-read-back = On demande à la ville ce qu’elle a :
demo-photo-at = La photo est maintenant à { $url }
demo-kept = Le téléphone et la ville sont restés dans le dossier { $folder }

## Setting up, services

init-done = Votre ville est choisie : { $url }
services-title = Ce que propose la ville
services-none = Aucun service ne correspond.
services-fresh = Selon les données de la ville du { DATETIME($date) }
services-due-days = { $count ->
        [one] En général terminé en { NUMBER($count) } jour
       *[other] En général terminé en { NUMBER($count) } jours
    }
services-due-business-days = { $count ->
        [one] En général terminé en { NUMBER($count) } jour ouvrable
       *[other] En général terminé en { NUMBER($count) } jours ouvrables
    }
services-question-required = Une réponse est nécessaire
services-question-optional = Une réponse est bienvenue, mais pas nécessaire

## Reports

# $report is the id on this device, $reference the short reference that is also sent to the city.
report-saved = Enregistré sous { $report } avec la référence { $reference }. Il sera envoyé à la prochaine synchronisation.
sync-summary = { $delivered ->
        [0] Rien n’a été remis
        [one] { NUMBER($delivered) } signalement remis
       *[other] { NUMBER($delivered) } signalements remis
    }, { $pending ->
        [0] aucun en attente
        [one] { NUMBER($pending) } en attente
       *[other] { NUMBER($pending) } en attente
    }, { $attention ->
        [0] aucun n’a besoin de vous.
        [one] { NUMBER($attention) } a besoin de vous.
       *[other] { NUMBER($attention) } ont besoin de vous.
    }
list-none = Il n’y a pas encore de signalement sur cet appareil.
list-title = Vos signalements
# One report: $service is the city's name of a service, $state one of the states delivery-*.
list-line = { $service } : { $state }
# $label is one of the labels below.
list-detail = { $label } : { $value }
list-saved = Enregistré le { DATETIME($date) }
# $state is one of the states photo-state-*, $width and $height are pixels.
list-photo = Photo : { $state } ({ $width } × { $height } pixels, { NUMBER($kilobytes) } Ko)
retry-done = Le signalement sera envoyé de nouveau à la prochaine synchronisation.
discard-done = Le signalement est abandonné. Il ne sera pas envoyé.
edit-done = Les modifications sont enregistrées. Le signalement sera envoyé à la prochaine synchronisation.

sync-nothing = Il n’y a rien à envoyer.

## What stands before the parts of a report

label-number = Numéro
label-place = Lieu
label-due = Date prévue
label-city = Ville

## A command line that cannot be understood. $help is the command that shows help, $option an option as it is typed.

usage-command-missing = Indiquez une commande, par exemple list. Pour les voir toutes : { $help }
usage-command-unknown = Il n’y a pas de commande « { $value } ». Pour les voir toutes : { $help }
usage-option-unknown = Il n’y a pas d’option « { $option } » ici. Pour voir celles qui existent : { $help }
usage-option-missing = Il manque ceci : { $option }. Pour voir comment l’écrire : { $help }
usage-option-repeated = « { $option } » est donné plus d’une fois. Gardez-en un ; voyez { $help }
usage-options-conflict = « { $option } » et « { $other } » ne vont pas ensemble. Retirez-en un ; voyez { $help }
usage-value-missing = « { $option } » a besoin d’une valeur. Pour voir laquelle : { $help }
usage-value-invalid = « { $value } » ne convient pas à « { $option } ». Pour voir ce qui convient : { $help }
usage-unreadable = Cette commande ne peut pas être comprise. Pour voir comment l’écrire : { $help }

## What was typed after an option

argument-place-invalid = « { $value } » n’est pas un lieu. Écrivez la latitude et la longitude séparées par une virgule, par exemple 39.95,-75.16
argument-redaction-invalid = « { $value } » n’est pas une zone d’une image. Écrivez le bord gauche, le bord supérieur, la largeur et la hauteur en pixels, séparés par des virgules, par exemple 10,20,300,200, ou les coins d’un polygone, par exemple 10,20;310,20;160,220
argument-pair-invalid = « { $value } » n’a pas de signe égal. Écrivez NAME=VALUE
argument-language-unknown = « { $value } » n’est aucune de nos langues. Voyez la liste des langues.

## The key of an encrypted data folder

key-file-exposed = D’autres personnes sur cet ordinateur peuvent lire le fichier de clé { $path }. Réservez-le-vous avec chmod 600, puis réessayez.
key-file-invalid = Le fichier { $path } ne contient pas de clé. Une clé fait 32 octets, ou 64 chiffres hexadécimaux.
sealed-unsupported = Cette version de { -product } ne peut pas chiffrer ses données, et --key-file ne peut donc pas servir. Retirez cette option, ou utilisez une version avec la fonction sealed.

## Everything else

export-done = { $count ->
        [0] Il n’y avait rien à exporter ; { $path } est vide.
        [one] { NUMBER($count) } signalement a été écrit dans { $path }
       *[other] { NUMBER($count) } signalements ont été écrits dans { $path }
    }
check-ok = Tout est en ordre.
check-salvaged = { $count ->
        [0] Les données étaient abîmées et aucun signalement n’a pu être sauvé. Le fichier abîmé a été gardé.
        [one] Les données étaient abîmées. { NUMBER($count) } signalement a été sauvé et le fichier abîmé a été gardé.
       *[other] Les données étaient abîmées. { NUMBER($count) } signalements ont été sauvés et le fichier abîmé a été gardé.
    }
# $reference is the short name of a report, such as CL-7K3F9Q.
check-photo-missing = Une photo du signalement { $reference } n’est plus sur cet appareil.
check-photo-damaged = Une photo du signalement { $reference } est abîmée sur cet appareil. Le fichier abîmé a été gardé.
check-pack-damaged = Le pack de ville installé est abîmé. Vos signalements sont en sécurité ; installez de nouveau le pack à partir de son fichier.
# $width and $height are pixels, $kilobytes the size of the new file.
photo-done = La photo est prête : { $width } × { $height } pixels, { NUMBER($kilobytes) } Ko.
# What a picture says of its making. $zone is the zone of its clock, such as UTC-05.
photo-fact-taken = Prise le { DATETIME($date) } ; son horloge indiquait { $zone }
photo-fact-taken-somewhere = Prise le { DATETIME($date) }, si son horloge était dans votre fuseau horaire
# $place is latitude and longitude, $length a distance with its unit.
photo-fact-place = Prise à { $place }
photo-fact-place-within = Prise à { $place }, à { $length } près
photo-fact-above-sea = { $length } au-dessus du niveau de la mer
photo-fact-below-sea = { $length } au-dessous du niveau de la mer
photo-fact-direction = Regarde à { NUMBER($degrees) }° du nord, dans le sens des aiguilles d’une montre
photo-fact-direction-magnetic = Regarde à { NUMBER($degrees) }° du nord magnétique, dans le sens des aiguilles d’une montre
languages-title = Langues
text-unknown = Il n’y a pas de texte « { $key } ». Les noms des textes sont dans le dossier locales.

## City packs

# $public is the text of the public key.
pack-key-made = La clé secrète est dans { $path } ; gardez-la pour vous. Tout le monde peut avoir { $path }.pub : { $public }
pack-key-not-secret = Le fichier { $path } ne contient pas la clé secrète d’un pack. Faites-en une avec : curbline pack key -o FILE
# $name is the name of a city among packs, $version the version of its pack.
pack-built = Le pack de { $name }, version { $version }, est dans { $path } ({ NUMBER($kilobytes) } Ko).
# $text is one of the texts in packs.ftl about a file of a pack's source.
pack-fault = { $file } : { $text }
pack-fault-line = { $file }, ligne { $line } : { $text }
pack-faults = { $count ->
        [one] Le pack n’a pas été fait ; il faut d’abord corriger { NUMBER($count) } erreur.
       *[other] Le pack n’a pas été fait ; il faut d’abord corriger { NUMBER($count) } erreurs.
    }
pack-valid = Le pack de { $name }, version { $version }, est entier et signé avec cette clé.
pack-shown = Le pack de { $name }, version { $version }, est entier. Pour savoir qui l’a signé : curbline pack verify
pack-shown-built = Fait le { DATETIME($date) }
# $section is the name of a part, such as streets.
pack-shown-section = { $section } : { NUMBER($bytes) } octets
pack-shown-expired = { $section } : n’est plus valable depuis le { DATETIME($date) }
pack-installed = Le pack de { $name }, version { $version }, est installé.
pack-removed = Il n’y a plus de pack de ville.

## The city and the network

# $url is the address of the city's server, $profile the name of the description it is spoken to by.
city-is = La ville est à { $url }. On lui parle comme le dit « { $profile } ».
# $format is JSON or XML.
city-understood = Elle a été comprise en { $format }.
city-unknown = On ne sait encore rien d’elle.
city-lists-ours = Sa liste montre ce qu’elle a pris d’ici, elle peut donc prouver qu’un signalement n’est pas arrivé.
city-hides-ours = Sa liste ne montre pas ce qu’elle a pris d’ici, elle ne prouve donc rien.
city-lists-unknown = On ne sait pas encore si sa liste montre ce qu’elle prend.
network-photos-always = Les photos sont envoyées sur tous les réseaux.
network-photos-not-roaming = Les photos sont envoyées sur tous les réseaux, sauf en itinérance.
network-photos-unmetered = Les photos sont envoyées par Wi-Fi et par d’autres réseaux sans frais supplémentaires.
network-load = Reste à envoyer : { NUMBER($kilobytes) } Ko
arrived-done = Le signalement compte comme reçu par la ville.

## where

where-no-pack = Il n’y a pas de pack de ville sur cet appareil, on ne sait donc pas de qui dépend ce lieu. Demandez un pack à votre ville.
# $rule is the name that the city's pack gives a rule.
where-rule = Selon la règle : { $rule }
# $layer is a set of districts and $district one of them, as the city's pack calls them.
where-district = { $layer } : { $district }

## The files that photos are made from

originals-nothing = Rien n’est gardé des fichiers dont viennent les photos.
originals-digest = Le SHA-256 du fichier dont vient une photo est gardé avec elle.
originals-whole = Les fichiers dont viennent les photos sont gardés, chiffrés, sur cet appareil. Ils montrent ce qui est couvert sur les photos et contiennent le lieu et l’heure de l’appareil photo. Ils ne sont jamais envoyés.
originals-from-now-on = Cela vaut pour les photos à partir de maintenant. Ce qui a été gardé avant reste tel quel.
# $path is the name of the new file, $sha256 a digest of 64 digits and letters.
original-written = L’original a été écrit dans { $path }, non chiffré. Son SHA-256 est { $sha256 }
list-original-digest = SHA-256 de l’original : { $sha256 }
list-original-kept = L’original est gardé, chiffré, sur cet appareil. Son SHA-256 : { $sha256 }
check-original-missing = L’original d’une photo du signalement { $reference } n’est plus sur cet appareil.
check-original-damaged = L’original d’une photo du signalement { $reference } est abîmé sur cet appareil. Le fichier abîmé a été gardé.

## Requests near a place, and requests that are followed

nearby-title = Signalé près de là et pas encore clos, d’après ce qui est connu sur cet appareil :
nearby-none = Rien de ce qui est connu sur cet appareil n’a été signalé près de là. Les demandes des autres arrivent avec une synchronisation : curbline sync
# $service is the city's name of a service, $length a distance with its unit.
nearby-line = { $service }, à { $length }
nearby-own = Votre propre signalement
nearby-followed = Vous la suivez
nearby-requested = Signalé le { $date }
# $number is a request's number at the city.
follow-done = Vous suivez désormais la demande { $number } ; ses nouvelles arrivent à chaque synchronisation. Rien n’a été envoyé à la ville.
unfollow-done = Vous ne suivez plus la demande { $number }.
follows-title = Demandes d’autres personnes que vous suivez :
follows-none = Vous ne suivez aucune demande.
follows-unheard = La ville n’en a encore rien dit.

## Where this machine is. $place is latitude and longitude, $length a distance with its unit.

fix-here = Le lieu est { $place } ; sa précision n’est pas indiquée.
fix-here-within = Le lieu est { $place }, à { $length } près.
# $reason is one of the texts fix-refused-*.
fix-refused-count = { $count ->
        [one] { NUMBER($count) } mesure n’est pas utilisée : { $reason }
       *[other] { NUMBER($count) } mesures ne sont pas utilisées : { $reason }
    }
# Sentences are what a receiver sends, a line each.
fix-skipped = { $count ->
        [one] { NUMBER($count) } ligne du récepteur n’a pas pu être comprise.
       *[other] { NUMBER($count) } lignes du récepteur n’ont pas pu être comprises.
    }
argument-moment-invalid = « { $value } » n’est pas un moment. Écrivez-le ainsi : 2026-03-01T08:00:00Z

## address

address-no-lines = Impossible de donner l’adresse d’un lieu : aucun pack de ville sur cet appareil ne dit par où passent les rues. Demandez-en un à votre ville.
# $owner is in the words of the city's own file.
address-owner = Entretien : { $owner }
# $address was worked out from the place; $distance is how far the street is.
address-derived = Probablement { $address } (déduit du lieu, à { $distance })
