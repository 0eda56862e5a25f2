# Whole sentences for people who listen to the screen. Each tells everything that colour, icon or place on the screen would tell.

## Where a report is

spoken-delivery-queued = Le signalement est enregistré sur cet appareil. Il n’a pas encore été envoyé.
spoken-delivery-sending = Le signalement est en cours d’envoi à la ville.
spoken-delivery-uncertain = Nous vérifions si la ville a le signalement.
spoken-delivery-accepted = La ville a le signalement.
spoken-delivery-parked = Le signalement a besoin de vous. Ouvrez-le pour voir ce qu’il faut.

## Where its photo is

spoken-photo-kept = La photo est sur cet appareil.
spoken-photo-uploading = La photo est en cours d’envoi.
spoken-photo-delivered = La ville a la photo.
spoken-photo-dropped = La ville n’a pas accepté la photo.

## What became of it at the city

spoken-city-open = La ville n’a pas encore terminé cette demande.
spoken-city-closed = La ville a clos cette demande.

## Entries of lists. $service is the name of a service, $state one of the sentences above, $place a place in words such as
## "on Market Street near 12th", $index and $count are numbers, $length is a distance with its unit.

spoken-position = { NUMBER($index) } sur { NUMBER($count) }
spoken-report = { $service }, { $place }. { $state }
spoken-report-without-place = { $service }. { $state }
spoken-report-due = { $service }, { $place }. { $state } Cela devrait être terminé au plus tard le { $date }.
spoken-request-nearby = { $service }, à { $length }. Signalé le { $date }.
spoken-request-followed = { $service }, à { $length }. Signalé le { $date }. Vous suivez cette demande.
spoken-service = { $service }. { $about }
spoken-question-required = { $question } Une réponse est nécessaire.
spoken-question-optional = { $question } Vous pouvez ne pas répondre.
spoken-answer-chosen = { $answer } : réponse choisie
spoken-answer-not-chosen = { $answer } : réponse non choisie
spoken-photo = Photo { NUMBER($index) } sur { NUMBER($count) }. { $state }
spoken-language = { $language }. Choisissez cette option pour tout lire dans cette langue.
spoken-reports = { $count ->
        [0] Vous n’avez pas de signalement.
        [one] Vous avez { NUMBER($count) } signalement.
       *[other] Vous avez { NUMBER($count) } signalements.
    }
spoken-needs-you = { $count ->
        [0] Aucun signalement n’a besoin de vous.
        [one] { NUMBER($count) } signalement a besoin de vous.
       *[other] { NUMBER($count) } signalements ont besoin de vous.
    }
spoken-waiting = { $count ->
        [0] Rien n’attend d’être envoyé.
        [one] { NUMBER($count) } signalement attend d’être envoyé.
       *[other] { NUMBER($count) } signalements attendent d’être envoyés.
    }
spoken-progress = { NUMBER($percent) } pour cent est envoyé.
spoken-offline = Il n’y a pas de connexion. Ce que vous enregistrez est gardé et envoyé plus tard.
spoken-online = La connexion est revenue.
