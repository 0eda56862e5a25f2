# The example city: its web page and what its people write. It is a city to try things with.

city-page-title = Ville d’exemple
city-page-about = Les demandes de service à mesure qu’elles arrivent, les plus récentes d’abord.
city-page-connecting = Connexion en cours
# $count requests in the last 90 days, $open of them open
city-page-count = { NUMBER($count) } en 90 jours, { NUMBER($open) } non closes
city-page-newest = Les { NUMBER($count) } plus récentes sont affichées, { NUMBER($open) } non closes
city-page-lost = Pas de connexion avec la ville, nouvel essai en cours
city-page-list = Demandes de service
city-page-needs-script = Cette page a besoin de JavaScript pour montrer les demandes à mesure qu’elles arrivent. La même liste se trouve dans requests.json et requests.xml.
city-page-empty = Pas encore de demandes
city-page-empty-hint = Envoyez la première à requests.json, et elle apparaîtra ici.
city-page-more = Tout afficher
city-page-less = Afficher moins
city-page-open = Ouverte
city-page-closed = Close
city-page-address = Adresse
city-page-address-id = Identifiant d’adresse
city-page-location = Lieu
city-page-agency = Bureau
city-page-media = Fichiers joints
city-page-picture-elsewhere = Image ailleurs
city-page-key = Envoyé avec une clé

## Offices of the example city

agency-streets = Service des rues
agency-sanitation = Service de la propreté
agency-parks = Parcs et loisirs
agency-police = Service de police

## What the city will do, in the answer to a new request

notice-pothole = Une équipe examine le lieu et rebouche le nid-de-poule.
notice-sidewalk = Un inspecteur vient et décide qui doit réparer le trottoir.
notice-graffiti = Une équipe recouvre le graffiti de peinture ou le nettoie.
notice-streetlight = Un électricien vérifie le lampadaire.
notice-missed-collection = Un camion revient. Veuillez tout laisser au bord du trottoir.
notice-illegal-dumping = Une équipe nettoie le lieu et cherche des preuves.
notice-dumping-tip = Les enquêteurs lisent toutes les informations. Vous ne recevrez pas de réponse.
notice-fallen-tree = Une équipe met le lieu en sécurité et enlève l’arbre.
notice-tree-pruning = Un spécialiste examine l’arbre et le met sur la liste pour la taille.
notice-traffic-signal = Un technicien est envoyé au carrefour.
notice-street-sign = L’atelier des panneaux répare ou remplace le panneau.
notice-abandoned-vehicle = Le signalement va à la police, qui lui donne son numéro.

## On the card of a request.

city-page-photo = Photo { NUMBER($index) } sur { NUMBER($count) } : { $service }
city-page-when-open = Nº { $number }, reçue le { $received }, prévue pour le { $expected }
city-page-when-closed = Nº { $number }, reçue le { $received }, close le { $closed }
