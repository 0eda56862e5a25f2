# What went wrong or is missing. One sentence or two; the last words name what to do.

-product = Curbline

## A picture cannot be used

photo-missing = Il n’y a pas d’image à cet endroit. Choisissez la photo de nouveau.
photo-unreadable = Impossible d’ouvrir cette image. Vérifiez que vous avez le droit de lire le fichier, ou choisissez une autre photo.
photo-empty = Ce fichier d’image est vide. Reprenez la photo ou choisissez-en une autre.
photo-not-a-picture = Ce fichier n’est pas une image. Choisissez une photo au format JPEG, PNG ou WebP.
# $format is the usual name of a picture format, such as HEIC.
photo-format = Les images au format { $format } ne peuvent pas être envoyées. Convertissez la photo en JPEG sur votre téléphone ou votre ordinateur, puis ajoutez-la de nouveau.
photo-decoder = Votre téléphone n’a pas pu ouvrir cette image { $format }. Reprenez la photo, ou convertissez-la en JPEG et ajoutez-la de nouveau.
photo-truncated = Il manque une partie de cette image, comme si la copie avait été interrompue. Copiez-la de nouveau ou prenez une autre photo.
photo-damaged = Cette image est abîmée et ne peut pas être lue. Reprenez la photo ou choisissez-en une autre.
# $megapixels and $limit are millions of pixels.
photo-too-many-pixels = Cette image a { NUMBER($megapixels) } mégapixels, et le maximum est de { NUMBER($limit) }. Réduisez-la ou choisissez une autre photo.
# $mebibytes and $limit are sizes in MiB, shown as MB.
photo-too-many-bytes = Ce fichier d’image fait { NUMBER($mebibytes) } Mo, et le maximum est de { NUMBER($limit) } Mo. Réduisez-le ou choisissez une autre photo.
photo-redaction-outside = Une zone que vous avez marquée pour la couvrir est en dehors de l’image. Marquez-la de nouveau dans l’image.
photo-redaction-corners = Une zone que vous marquez pour la couvrir doit avoir de 3 à { NUMBER($limit) } coins. Marquez-la de nouveau.
photo-cancelled = L’ajout de la photo a été arrêté. Ajoutez-la de nouveau quand vous en aurez besoin.
photo-not-searched = Les visages et les plaques n’ont pas pu être cherchés sur cette image. Regardez-la vous-même et marquez ce que personne ne doit voir.

## A report is not complete yet

problem-place-missing = Le signalement n’a pas encore de lieu. Placez-le sur la carte, écrivez une adresse, ou utilisez une photo qui sait où elle a été prise.
problem-coordinate-invalid = Ces coordonnées ne sont pas un lieu sur Terre. La latitude va de -90 à 90 et la longitude de -180 à 180.
problem-accuracy-invalid = La précision du lieu doit être une distance en mètres, zéro ou plus. Corrigez-la ou ne l’indiquez pas.
problem-service-unknown = La ville n’a pas de service appelé « { $service } ». Choisissez-en un dans la liste des services.
problem-catalog-empty = La liste des services n’a pas encore été chargée. Connectez-vous une fois à internet et actualisez-la.
# $question is the city's own wording of a question.
problem-attribute-missing = Veuillez répondre à la question de la ville : « { $question } ».
problem-attribute-unknown = Ce service ne demande pas « { $attribute } ». Retirez cette réponse.
problem-attribute-not-a-number = La réponse à « { $question } » doit être un nombre, par exemple 12. Veuillez l’écrire de nouveau.
problem-attribute-not-a-date = La réponse à « { $question } » doit être une date avec une heure, par exemple 2026-03-01T08:00:00Z. Veuillez l’écrire de nouveau.
problem-attribute-not-listed = « { $value } » n’est pas une des réponses à « { $question } ». Veuillez en choisir une dans la liste.
problem-attribute-single = « { $question } » n’accepte qu’une seule réponse. Veuillez n’en garder qu’une.
# $field is one of the field names below; $limit and $length are counts of characters.
problem-text-too-long = « { $field } » peut avoir au plus { $limit ->
        [one] { NUMBER($limit) } caractère
       *[other] { NUMBER($limit) } caractères
    }, et votre texte en a { NUMBER($length) }. Veuillez le raccourcir.
problem-text-control-characters = « { $field } » contient des caractères qui ne peuvent pas être affichés. Veuillez taper le texte au lieu de le coller.
problem-email-invalid = Cette adresse e-mail n’est pas complète. Veuillez la vérifier ; elle doit ressembler à nom@example.com.
problem-too-many-photos = { $limit ->
        [one] Un signalement peut porter { NUMBER($limit) } photo. Veuillez retirer les autres.
       *[other] Un signalement peut porter au plus { NUMBER($limit) } photos. Veuillez en retirer.
    }
problem-description-or-photo-missing = La ville ne peut pas encore savoir quel est le problème. Veuillez le décrire ou ajouter une photo.
problem-contact-required = La ville n’accepte pas ce signalement sans « { $field } ». Veuillez remplir ce champ.

## Names of fields, as they stand above them on a form

field-description = Description du problème
field-address = Adresse
field-first-name = Prénom
field-last-name = Nom de famille
field-email = E-mail
field-phone = Téléphone
field-answer = Réponse

## The folder where everything is kept

store-locked = Une autre copie de { -product } utilise le dossier { $folder }. Fermez-la et réessayez.
store-read-only = Impossible d’écrire dans le dossier { $folder }. Donnez-vous le droit d’y écrire ou choisissez un autre dossier.
store-full = Il n’y a plus de place pour le dossier { $folder }. Libérez de l’espace et réessayez ; ce qui était déjà enregistré est en sécurité.
# $found and $known are numbers of the arrangement of the data.
store-newer = Ces données ont été écrites par une version plus récente de { -product } (format { $found } ; celle-ci connaît { $known }). Mettez { -product } à jour ; rien n’a été modifié.
store-damaged = Les données du dossier { $folder } sont abîmées. Lancez une vérification pour sauver ce qui peut l’être ; rien n’est supprimé.
store-missing-settings = Aucune ville n’est encore choisie. Choisissez d’abord votre ville ; sur la ligne de commande : curbline init --server ADDRESS
# $folder is a folder in which everything is encrypted.
store-sealed = Les données du dossier { $folder } sont chiffrées et ne peuvent pas être ouvertes sans leur clé. Ouvrez-les avec le programme qui les a créées et avec leur clé, sur la ligne de commande --key-file FILE ; rien n’a été modifié.
store-not-sealed = Les données du dossier { $folder } ne sont pas chiffrées et ne peuvent donc pas être ouvertes avec une clé. Ouvrez-les sans clé ou choisissez un nouveau dossier ; rien n’a été modifié.
store-wrong-key = Les données du dossier { $folder } sont chiffrées avec une autre clé. Ouvrez-les sur l’appareil qui les a créées, ou choisissez un nouveau dossier ; rien n’a été modifié.
store-no-key = La clé des données chiffrées n’est pas disponible. Déverrouillez cet appareil et réessayez ; rien n’a été modifié.
store-unusable = Impossible d’utiliser le dossier { $folder }. Vérifiez qu’il existe et qu’il est à vous, ou choisissez un autre dossier.
store-photo-missing = Une photo de ce signalement n’est plus sur cet appareil. Ajoutez la photo de nouveau ou envoyez le signalement sans elle.
store-photo-damaged = Une photo de ce signalement a été abîmée sur cet appareil. Ajoutez la photo de nouveau ou envoyez le signalement sans elle.
store-original-missing = L’original de cette photo n’est plus sur cet appareil. Cherchez-le dans une sauvegarde du dossier de données ; le signalement a toujours son SHA-256.
store-original-damaged = L’original de cette photo a été abîmé sur cet appareil et n’a pas été écrit. Cherchez-le dans une sauvegarde du dossier de données ; le signalement a toujours son SHA-256.
originals-need-key = Les originaux ne peuvent être gardés que dans un dossier de données chiffré, et celui-ci ne l’est pas. Ne gardez que leur SHA-256, ou créez un nouveau dossier avec une clé ; sur la ligne de commande --key-file FILE.
original-not-kept = L’original de cette photo n’a pas été gardé sur cet appareil. Demandez-le à la personne qui a pris la photo.
# $photo is the name of a photo in this folder: 32 digits and letters.
photo-unknown = Ce signalement n’a pas de photo « { $photo } ». Cherchez-la dans la liste de vos signalements.

## Talking to the city's server

city-address-invalid = « { $url } » n’est pas une adresse web. Écrivez-en une qui commence par https://
city-insecure = La connexion à { $url } ne serait pas chiffrée. Écrivez une adresse qui commence par https://, ou, si le réseau est le vôtre, autorisez celle-ci ; sur la ligne de commande : --plain-http
# A pin is the name of a key, such as sha256/47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=
city-pins-need-tls = La clé de { $url } ne peut pas être vérifiée, car la connexion ne serait pas chiffrée. Écrivez une adresse qui commence par https:// ou retirez les empreintes de clé.
city-pin-invalid = « { $pin } » n’est pas une empreinte de clé. Écrivez sha256/ et les 44 caractères du SHA-256 de la clé en Base64.
city-unreachable = Le serveur de la ville { $url } est injoignable. Vérifiez votre connexion et l’adresse ; ce que vous avez enregistré est gardé et sera envoyé plus tard.
city-timeout = Le serveur de la ville { $url } a mis trop longtemps à répondre. Réessayez dans quelques minutes ; ce que vous avez enregistré est gardé.
city-tls = Aucune connexion sûre à { $url } n’est possible. Vérifiez la date et l’heure de cet appareil et le réseau que vous utilisez.
city-cut = La connexion à { $url } a été coupée avant la fin de la réponse. Réessayez quand la connexion sera meilleure.
city-answer-too-large = La réponse de { $url } est trop grande pour être correcte. Vérifiez l’adresse du serveur de la ville.
city-html = { $url } a répondu par une page web. Si ce réseau vous demande de vous identifier, faites-le d’abord ; sinon, vérifiez l’adresse du serveur de la ville.
city-empty = { $url } a donné une réponse vide. Vérifiez l’adresse du serveur de la ville, ou réessayez plus tard.
city-not-understood = La réponse de { $url } n’est pas celle d’un serveur 311. Vérifiez l’adresse du serveur de la ville.
# $status is the HTTP status, such as 403.
city-denied = Le serveur { $url } ne laisse pas entrer cette application (code { $status }). Vérifiez la clé d’API avec votre ville.
city-busy = Le serveur { $url } est occupé et nous demande d’attendre. Ce que vous avez enregistré est gardé et sera envoyé plus tard.
city-missing = Le serveur { $url } n’a pas ce qui a été demandé. Vérifiez l’adresse et la juridiction de votre ville.
# $words are the words of the city, in whatever language it wrote them.
city-refused = La ville a refusé avec le code { $status } et a dit : « { $words } ». Corrigez ce qu’elle indique et réessayez.
city-refused-silent = La ville a refusé avec le code { $status } et n’a pas donné de raison. Vérifiez ce que vous avez écrit et réessayez.
city-trouble = Le serveur { $url } a lui-même un problème (code { $status }). Réessayez plus tard ; ce que vous avez enregistré est gardé.
city-moved = Le serveur de la ville n’est plus à { $url }. Demandez sa nouvelle adresse à votre ville et indiquez-la de nouveau.

## What can be done with a report

report-unknown = Il n’y a pas de signalement « { $report } » sur cet appareil. Cherchez-le dans la liste de vos signalements.
report-already-sending = Ce signalement est en cours d’envoi. Attendez que ce soit terminé.
report-already-accepted = La ville a déjà ce signalement, et il ne peut plus être modifié ici. Pour ajouter quelque chose, faites un nouveau signalement ou appelez le 311.
report-not-parked = Ce signalement n’attend rien de vous, il n’y a donc rien à réessayer. Il s’envoie tout seul.
report-uncertain = On ne sait pas encore si ce signalement est arrivé à la ville. Connectez-vous à internet pour que cela puisse d’abord être vérifié.

## Everything else

profile-unknown = Il n’y a pas de profil de serveur « { $profile } ». Choisissez un des profils fournis ou indiquez un fichier.
profile-invalid = Le profil de serveur a une erreur à « { $key } ». Corrigez-la et réessayez.
settings-invalid = Les réglages enregistrés de votre ville ne peuvent pas être lus. Choisissez votre ville de nouveau ; vos signalements sont gardés.
cancelled = Arrêté, comme vous l’avez demandé. Ce que vous avez enregistré est gardé.
offline = Il n’y a pas de connexion à internet. Ce que vous avez enregistré est gardé et sera envoyé quand il y aura une connexion.
internal = Quelque chose n’a pas marché dans { -product } ; ce que vous avez enregistré est gardé. Veuillez donner cette référence à ses auteurs : { $reference }
file-unreadable = Impossible de lire le fichier { $path }. Vérifiez son nom et que vous avez le droit de le lire.
file-unwritable = Impossible d’écrire le fichier { $path }. Vérifiez que son dossier existe et que vous avez le droit d’y écrire.
file-exists = Il y a déjà un fichier { $path }. Choisissez un autre nom ou déplacez ce fichier.

## Why a report waits for a person

parked-refused = La ville a refusé le signalement avec le code { $status } et a dit : « { $words } ». Corrigez le signalement et envoyez-le de nouveau, ou abandonnez-le.
parked-refused-silent = La ville a refusé le signalement avec le code { $status } et n’a pas donné de raison. Vérifiez le signalement et envoyez-le de nouveau, ou appelez le 311.
parked-incomplete = La ville veut en savoir plus : « { $words } ». Complétez le signalement et envoyez-le de nouveau.
parked-too-many-attempts = { $attempts ->
        [one] Le signalement n’a pas pu être remis en { NUMBER($attempts) } essai. Réessayez plus tard ou appelez le 311.
       *[other] Le signalement n’a pas pu être remis en { NUMBER($attempts) } essais. Réessayez plus tard ou appelez le 311.
    }
parked-uncertain = Nous ne pouvons pas savoir si la ville a reçu ce signalement. S’il n’est pas sur le site de la ville, envoyez-le de nouveau, même si la ville risque de l’avoir deux fois ; s’il y est, abandonnez-le ici.
parked-photo-missing = Une photo de ce signalement n’est plus sur cet appareil. Ajoutez la photo de nouveau ou envoyez le signalement sans elle.
parked-denied = La ville ne laisse pas cette application envoyer des signalements (code { $status }). Vérifiez la clé d’API avec votre ville et réessayez.
parked-duplicate = La ville dit qu’elle est déjà au courant : « { $words } ». Abandonnez le signalement si vous êtes d’accord, ou modifiez-le et envoyez-le de nouveau.
parked-duplicate-silent = La ville dit qu’elle est déjà au courant. Abandonnez le signalement si vous êtes d’accord, ou modifiez-le et envoyez-le de nouveau.
parked-too-large = La photo est trop lourde pour la ville, même après avoir été réduite. Envoyez le signalement sans elle ou avec une autre photo.

## Why a report is not sent yet; no action is needed

waiting-offline = En attente d’une connexion à internet. Le signalement s’enverra tout seul dès qu’il y en aura une.
waiting-costly = Les photos attendent un réseau sans frais supplémentaires, comme vous l’avez choisi. Connectez-vous au Wi-Fi, ou autorisez les photos sur tous les réseaux.
waiting-unreachable = Le serveur de la ville ne répond pas en ce moment. Le signalement s’enverra tout seul dès qu’il répondra.
waiting-tls = Aucune connexion sûre au serveur de la ville n’est possible en ce moment. Vérifiez la date et l’heure de cet appareil et le réseau que vous utilisez.
waiting-refused = La dernière fois, la ville n’a pas pu prendre le signalement. Un nouvel essai se fera tout seul.
waiting-checked = Nous vérifions si la ville a ce signalement. Une nouvelle vérification se fera toute seule.
waiting-retry = La ville n’a pas encore pu prendre le signalement. Prochain essai : { DATETIME($date) }.
waiting-server-paused = Le serveur de la ville nous a demandé d’attendre un peu. Ensuite, le signalement s’enverra tout seul.
waiting-denied = La ville ne laisse pas entrer cette application en ce moment. Nous continuons d’essayer ; si cela dure, vérifiez la clé d’API avec votre ville.
waiting-captive-portal = Ce réseau veut d’abord que vous vous identifiiez. Ouvrez une page web dans votre navigateur, identifiez-vous, et le signalement s’enverra tout seul.
waiting-paused = L’envoi est en pause sur cet appareil. Réactivez-le pour envoyer le signalement.
