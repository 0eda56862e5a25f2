# The help of the command line. Names of commands and options, and words in CAPITALS that stand for a value, are never translated.

## What stands around it

help-usage = Utilisation
help-commands = Commandes
help-arguments = Arguments à donner
help-options = Options possibles
help-help = Afficher cette aide
help-version = Afficher la version
help-subcommand = Afficher cette aide, ou celle d’une commande
# $value is what is taken where the option is not given.
help-default = [par défaut : { $value }]
# $values are the words to choose from, as they are typed.
help-choices = [au choix : { $values }]

## Commands

help-curbline = Des signalements à la ville par le 311, enregistrés tout de suite et envoyés dès qu’il y a une connexion.
help-demo = Toute l’histoire en une commande : une ville, un téléphone sans réseau, un signalement, sa remise
help-init = Retenir la ville à qui parler ; n’a pas besoin de réseau
help-city = La ville : comment on parle à son serveur, et ce qu’on en a appris
help-services = Ce que propose la ville
help-report = Enregistrer un signalement et le mettre en attente ; n’utilise jamais le réseau
help-sync = Remettre ce qui doit l’être, le confirmer, demander des nouvelles
help-network = Sur quels réseaux les photos peuvent passer, et combien il reste en attente
help-originals = Ce qui est gardé des fichiers dont viennent les photos
help-original = Écrire le fichier dont vient une photo, non chiffré et vérifié avec son SHA-256
help-list = Tous les signalements et où ils en sont
help-status = Un signalement et où il en est
help-retry = Envoyer de nouveau un signalement pas envoyé ou qui a besoin de vous
help-arrived = Un signalement incertain est à la ville : une personne l’y a vu
help-discard = Abandonner un signalement pas envoyé ou qui a besoin de vous
help-edit = Modifier un signalement pas envoyé ou qui a besoin de vous
help-nearby = Ce qui a été signalé autour d’un lieu, d’après ce qui est connu sur cet appareil ; n’a pas besoin de réseau
help-follow = Suivre la demande de quelqu’un d’autre au lieu de signaler la même chose ; ses nouvelles arrivent à chaque synchronisation
help-unfollow = Ne plus suivre une demande
help-address = Les lieux qu’un texte peut désigner, ou l’adresse d’un lieu, d’après le pack de ville
help-where = Où se trouve un lieu : dans la ville ou non, ses secteurs, qui est responsable et selon quelle règle
help-photo = Ce qu’une image dit d’elle-même, et l’image rendue sûre : à l’endroit, sans métadonnées, à une autre taille
help-pack = Packs de ville : ce que sait une ville, dans un fichier signé
help-pack-key = Faire une paire de clés : la secrète dans FILE, celle pour tout le monde dans FILE.pub
help-pack-build = Vérifier un dossier de fichiers simples et en faire un pack
help-pack-verify = Vérifier qu’un pack est entier et signé avec une clé
help-pack-show = Ce qu’un pack dit de lui-même, peu importe qui l’a signé
help-pack-remove = Retirer le pack installé, pour pouvoir installer celui d’une autre ville
help-fix = Où se trouve cette machine, d’après un récepteur satellite à côté d’elle
help-languages = Les langues qui existent
help-text = Un message en mots
help-export = Tout ce qui a été signalé, pour d’autres programmes
help-check = Vérifier le dossier de données ; sauver ce qui est abîmé

## Options of every command

help-arg-data-dir = Où sont gardés les signalements et les photos ; sinon, dans le dossier de données du système
help-arg-key-file = Chiffrer le dossier de données avec cette clé : 32 octets ou 64 chiffres hexadécimaux dans un fichier qui n’est qu’à vous. Demande une version avec la fonction sealed
help-arg-language = La langue à parler, par exemple es ; sinon, celle de l’environnement
help-arg-json = Écrire exactement un document JSON sur stdout
help-arg-verbose = Écrire plus de détails sur stderr ; répétez l’option pour en avoir encore plus

## Options and arguments with one meaning everywhere. A place is latitude and longitude in degrees (WGS 84).

help-arg-report-id = Le signalement, comme list l’affiche
help-arg-photo-id = La photo, comme list --json l’affiche
help-arg-output = Le fichier à écrire
help-arg-at = Le lieu : latitude et longitude en degrés, séparées par une virgule
help-arg-photo = Une image ; le lieu et l’heure en sont tirés s’ils ne sont pas donnés
help-arg-address = Le lieu en mots
help-arg-description = Quel est le problème
help-arg-attribute = Une réponse à une question du service ; répétez l’option pour plusieurs
help-arg-first-name = Prénom de la personne qui signale
help-arg-last-name = Nom de famille de la personne qui signale
help-arg-email = Adresse e-mail de la personne qui signale
help-arg-phone = Numéro de téléphone de la personne qui signale
help-arg-anonymous = Personne n’est nommé
help-arg-redact = Une zone à couvrir, en pixels de l’image à l’endroit : un rectangle, ou les coins X,Y;X,Y;X,Y d’un polygone. En noir, ou, avec pixelate: devant, en quelques blocs de ses couleurs

## Options and arguments of one command

help-demo-photo = Une image à vous
help-demo-keep = Laisser DIR/phone et DIR/city en place
help-init-server = L’adresse de base de GeoReport
help-init-api-key = La clé donnée par la ville
help-init-jurisdiction = Quelle ville, si un serveur en sert plusieurs
help-init-profile = Un profil fourni ou un fichier qui en contient un
help-init-pack = Un pack de ville à installer, pour connaître les services et les lieux sans réseau
help-init-pack-key = La clé publique avec laquelle les packs de cette ville doivent être signés
help-init-plain-http = Autoriser une adresse qui commence par http:// et n’est pas celle de cette machine. Tout le monde en chemin peut alors lire et modifier les signalements, les noms et la clé d’API ; prévu pour une ville sur un réseau à vous
help-init-pins = Ne parler au serveur que s’il a cette clé, en plus d’un certificat auquel le système fait confiance ; répétez l’option pour une clé de réserve
help-services-refresh = Demander d’abord à la ville
help-services-search = Seulement les services avec ces mots, dans n’importe quelle langue
help-services-code = Un service et ses questions
help-report-service = Le service demandé
help-report-accuracy = De combien le lieu peut être faux, en mètres
help-edit-accuracy = De combien le lieu peut être faux, en mètres
help-edit-service = Un autre service
help-sync-deadline = Continuer jusqu’à ce qu’il ne reste rien à faire ou que ce nombre de secondes soit passé
help-sync-connection = Comment cette machine est connectée, car elle ne peut pas le savoir elle-même
help-network-photos = Sur quels réseaux les photos peuvent passer à partir de maintenant
help-originals-kept = À partir de maintenant : rien, leur SHA-256 ou, dans un dossier chiffré, aussi les fichiers. Un fichier montre ce qui est couvert sur la photo et contient ce qui en a été retiré ; il n’est jamais envoyé
help-arrived-number = Son numéro à la ville
help-follow-number = Le numéro de la demande à la ville
help-follow-list = Afficher ce qui est suivi
help-unfollow-number = Le numéro de la demande à la ville
help-nearby-accuracy = De combien le lieu peut être faux, en mètres ; ce qui se trouve dans cette marge est indiqué aussi
help-nearby-service = Seulement de ce service
help-nearby-radius = Jusqu’à quelle distance autour, en mètres
help-nearby-limit = Seulement ce nombre, parmi les plus proches
help-address-text = Une adresse, un croisement, un lieu connu ou des coordonnées
help-address-at = Plutôt l’adresse la plus proche de ce lieu : latitude et longitude en degrés
help-address-suggest = Plutôt dire comment TEXT pourrait continuer, comme pendant qu’on tape
help-where-accuracy = De combien le lieu peut être faux, en mètres ; ce qui se trouve dans cette marge est indiqué aussi
help-where-service = Ce qui y est demandé
help-where-owner = Qui entretient la rue, comme le dit la liste des rues de la ville
help-where-asset = Ce qui s’y trouve, comme l’appellent les règles de la ville
help-photo-input = L’image
help-photo-output = Où va le résultat ; sans cela, seules les informations sont données
help-photo-thumbnail = Où va une miniature
help-photo-max-edge = Le plus long côté, en pixels
help-photo-quality = Qualité JPEG
help-pack-build-folder = Le dossier avec pack.json
help-pack-build-key = La clé secrète pour le signer
help-pack-pack = Le pack
help-pack-verify-key = La clé publique, ou la secrète à laquelle elle appartient
help-fix-gpsd = Demander à gpsd à cette adresse
help-fix-nmea = Lire NMEA 0183 sur une ligne série, par exemple /dev/ttyUSB0, ou dans un fichier
help-fix-service = Avoir la précision que demande ce service ; sinon 30 m
help-fix-seconds = Ne pas attendre plus longtemps un lieu assez précis ; sinon 45
help-fix-when = C’est un enregistrement commencé à ce moment, par exemple 2026-03-01T08:00:00Z ; il est écouté jusqu’au bout
help-text-key = Le nom du message
help-text-arguments = Une valeur que le message utilise
help-export-format = La forme
