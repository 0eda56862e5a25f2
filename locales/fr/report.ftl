# What became of a report, as a person reads it in a list or on the page of that report.

## Delivery: a word or two for a list

delivery-queued = Enregistré, pas encore envoyé
delivery-sending = Envoi en cours
delivery-uncertain = En vérification auprès de la ville
delivery-accepted = Reçu par la ville
delivery-parked = A besoin de vous

## Photos: a word or two for a list

photo-state-kept = Sur cet appareil
photo-state-uploading = Envoi en cours
photo-state-delivered = Reçue par la ville
photo-state-dropped = Pas acceptée par la ville

## Where a report is, in a sentence

# $number is the number the city gave, as it stands; never grouped.
tracking-id = La ville a reçu votre signalement. Son numéro est { $number }.
tracking-id-due = La ville a reçu votre signalement. Son numéro est { $number }, et la ville prévoit d’avoir terminé au plus tard le { $due }.
tracking-token = La ville a votre signalement et lui donnera bientôt un numéro. Vous n’avez plus rien à faire.
tracking-blackbox = La ville a votre signalement. Ce service ne donne pas de numéro.
tracking-waiting = Votre signalement est en sécurité sur cet appareil et sera envoyé dès que possible.
tracking-sending = Votre signalement est en cours d’envoi à la ville.
tracking-uncertain = La connexion a été coupée avant que la ville puisse répondre. Nous allons vérifier si elle a votre signalement avant d’envoyer quoi que ce soit de nouveau.
# $reason is one of the sentences parked-*.
tracking-parked = Votre signalement a besoin de vous avant de pouvoir être envoyé. { $reason }

## The photo of a report

photo-is-at = La ville montre votre photo ici : { $url }
photo-on-device = Votre photo est gardée sur cet appareil jusqu’à ce que la ville l’ait.
photo-under-way = { NUMBER($percent) } pour cent de votre photo est chez la ville ; le reste suit.
photo-being-confirmed = La photo a été envoyée. Nous vérifions si la ville la montre.
photo-not-taken = La ville a votre signalement, mais n’a pas accepté la photo. Elle est gardée sur cet appareil.
photo-one-too-many = La ville accepte moins de photos par signalement que vous n’en avez ajouté, et celle-ci n’a donc pas été envoyée. Elle est gardée sur cet appareil.
photo-never-taken = La ville n’accepte pas de photo avec ce signalement. La vôtre est gardée sur cet appareil.
photo-lost = La ville a votre signalement, mais la photo n’est plus sur cet appareil et n’a pas pu être envoyée.

## What the city says about a report

city-status-open = Ouvert
city-status-closed = Clos
# $status is the word the city uses.
city-status-other = La ville dit : { $status }
report-due = Devrait être terminé au plus tard le { $due }
anonymous = Sans nom

## What deserves a second look; nothing of it has to be done

advice-photo-old = { $days ->
        [one] La photo a été prise il y a { NUMBER($days) } jour. Vérifiez que le lieu est toujours ainsi.
       *[other] La photo a été prise il y a { NUMBER($days) } jours. Vérifiez que le lieu est toujours ainsi.
    }
advice-photo-future = La photo dit qu’elle a été prise dans le futur. Vérifiez la date de l’appareil dont elle vient.
# $length is a distance with its unit.
advice-photo-far = La photo a été prise à { $length } du lieu de ce signalement. Vérifiez lequel des deux lieux est le bon.
advice-photo-no-place = La photo ne dit pas où elle a été prise. Vérifiez que le lieu du signalement est bien celui que montre la photo.
advice-photo-no-zone = La photo ne dit pas dans quel fuseau horaire était son horloge. Si elle a été prise en voyage, vérifiez l’heure.
# $reference is the short reference of a report that was filed before.
similar-report = Ceci ressemble à votre signalement { $reference } au même endroit. S’il s’agit de la même chose, vous pouvez abandonner le nouveau.
# $words is what the person wrote.
advice-text-phone = « { $words } » ressemble à un numéro de téléphone, et tout le monde pourra peut-être lire ce que vous écrivez. Retirez-le si la ville n’en a pas besoin.
advice-text-email = « { $words } » est une adresse e-mail, et tout le monde pourra peut-être lire ce que vous écrivez. Retirez-la si la ville n’en a pas besoin.
advice-text-plate = « { $words } » ressemble à la plaque d’un véhicule, et tout le monde pourra peut-être lire ce que vous écrivez. Retirez-la si la ville n’en a pas besoin.
