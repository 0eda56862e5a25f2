### What is wrong with the files a city pack is made of. Only people who make packs read it.

## Tables (CSV) of a pack's source. File and line stand before these sentences. $column, $found and $text are from the file.

table-empty = Il n’y a rien dans ce tableau sauf un en-tête, ou rien du tout. Veuillez ajouter ses lignes.
table-not-utf8 = Cette ligne n’est pas en UTF-8. Veuillez enregistrer le fichier en UTF-8.
table-quote-open = Un guillemet ouvert ici n’est jamais fermé. Veuillez le fermer.
table-fields = Cette ligne a { NUMBER($found) } valeurs là où il en faut { NUMBER($wanted) }. Veuillez vérifier ses virgules.
table-column-missing = Il n’y a pas de colonne « { $column } ». Le tableau a : { $found }. Veuillez nommer les colonnes dans pack.json comme le fait la première ligne.

## Streets, their aliases, landmarks and lines.

streets-name-missing = La rue n’a pas de nom ici. Veuillez en ajouter un.
streets-segment-missing = Ce tronçon de rue n’a pas d’identifiant. Veuillez en ajouter un.
streets-segment-twice = L’identifiant « { $segment } » est déjà à la ligne { $line }. Veuillez donner à chaque tronçon de rue son propre identifiant.
streets-number = « { $text } » dans la colonne « { $column } » n’est pas un numéro de maison. Veuillez écrire des chiffres seulement, sept au plus.
streets-range-half = La plage n’a qu’un bout : la colonne « { $column } » est vide. Veuillez ajouter le numéro, ou laisser les deux bouts vides.
streets-range-backwards = La plage va à l’envers, de { $from } à { $to }. Veuillez vérifier s’il manque un chiffre, ou échanger les numéros.
streets-segment-unknown = Aucun tronçon de rue n’a l’identifiant « { $segment } ». Veuillez vérifier l’autre nom.
streets-street-unknown = Il n’y a pas de rue « { $street } ». Veuillez vérifier l’autre nom.
streets-landmark-name = Le lieu connu n’a pas de nom. Veuillez en ajouter un.
streets-lines-not-json = À partir d’ici, ce n’est pas du JSON. Veuillez enregistrer les lignes en GeoJSON.
streets-lines-none = Il n’y a pas d’éléments dans ce fichier. Veuillez enregistrer les lignes comme une FeatureCollection GeoJSON.
streets-lines-segment = L’élément { $feature } n’a pas de propriété « { $column } ». Veuillez ajouter l’identifiant de son tronçon de rue.
streets-lines-no-line = L’élément { $feature } n’est pas une LineString d’au moins deux points. Veuillez enregistrer une ligne par tronçon de rue.
streets-lines-degrees = L’élément { $feature } a des coordonnées qui ne sont pas des degrés de longitude et de latitude. Veuillez les convertir en WGS84.
streets-lines-unknown = L’élément { $feature } est pour le tronçon « { $segment } », que les rues n’ont pas ou qui a déjà une ligne.
streets-too-large = Il y a plus de rues qu’un pack ne peut en contenir. Veuillez partager le fichier.

## What is wrong with the files a pack is made of. Each stands behind the file's name and line.

source-file-missing = Impossible de lire le fichier ou le dossier { $path }. Ajoutez-le, ou retirez son nom de pack.json.
source-file-outside = { $path } est en dehors du dossier du pack. Copiez-le à l’intérieur.
source-file-large = Le fichier { $path } est plus grand que celui de n’importe quelle ville. Vérifiez que c’est le bon.
source-not-utf8 = Cette ligne n’est pas en UTF-8. Enregistrez le fichier en UTF-8.
source-json = À partir d’ici, ce n’est pas du JSON. Corrigez ce qui est dans cette ligne ou juste avant.
# $known are the keys there are, with commas.
source-key-unknown = Il n’y a pas de clé « { $key } » ici. Corrigez-la ou retirez-la ; il y a : { $known }
source-key-missing = La clé « { $key } » manque. Ajoutez-la.
source-repeated = « { $value } » est ici une deuxième fois. N’en gardez qu’un.
# $kind is one of the kinds below, $key the key or source-this.
source-kind = « { $key } » doit être { $kind }. Corrigez.
source-this = ceci
source-kind-text = un texte qui n’est pas vide
source-kind-list = une liste entre crochets
source-kind-object = un objet entre accolades
source-kind-flag = true ou false
source-kind-date = un jour tel que 2026-11-30
source-kind-moment = une date et une heure avec son fuseau, comme 2026-11-30T08:00:00Z
source-choice = « { $key } » doit être l’un de : { $choices }
source-number = « { $key } » doit être un nombre de { NUMBER($least) } à { NUMBER($most) }. Corrigez-le.
source-number-whole = « { $key } » doit être un nombre entier de { NUMBER($least) } à { NUMBER($most) }. Corrigez-le.
source-name = « { $value } » ne peut pas être le nom d’un pack. Utilisez des minuscules, des chiffres et des traits d’union, 64 au plus.
source-version = « { $value } » n’est pas une version. Écrivez des nombres séparés par des points, par exemple 2026.11.1
source-language = « { $value } » n’est pas le code d’une langue. Écrivez-en un comme en ou pt-BR.
source-language-missing = Les mots dans « { $value } », la langue de ce pack, manquent. Ajoutez-les.
source-time-zone = « { $value } » n’est pas un fuseau horaire. Écrivez-en un comme America/New_York.
source-link = « { $value } » n’est pas un lien. Commencez-le par https://, http://, mailto: ou tel:
source-undefined = « { $value } » est nommé ici et n’est défini nulle part. Corrigez le nom ou définissez-le.
source-services-none = Il n’y a pas de service dans ce fichier. Ajoutez-en un, ou retirez le fichier de pack.json.
source-translation-own = « { $value } » est la langue de ce pack ; ses mots sont avec les services. Retirez la traduction.
source-choices = « { $value } » a besoin de choix sous values si, et seulement si, son datatype est une liste. Ajoutez-les ou retirez-les.
source-due-one = « { $value } » a besoin de days ou de business_days, et non des deux. Corrigez.
source-stopper-never = Cet avertissement ne nomme ni services ni mots, il ne s’afficherait donc jamais. Ajoutez-en.
source-office-unreachable = Ce bureau n’a ni téléphone, ni e-mail, ni lien, ni adresse. Ajoutez-en un.
source-until-before-from = Ceci finit avant de commencer. Corrigez « from » ou « until ».
source-fluent = Ce n’est pas du Fluent. Corrigez ce qui est dans cette ligne.

## Areas in GeoJSON. $position is a longitude and a latitude as the file has them.

json-form = Ce n’est pas du JSON valable. Cherchez une virgule, un guillemet ou un crochet qui manque près de cette ligne.
geojson-form = Ce n’est pas ainsi que s’écrit le GeoJSON. Une position est une liste de deux nombres, un anneau une liste de positions ; exportez le fichier de nouveau en GeoJSON.
geojson-crs = Les coordonnées sont dans le système « { $crs } ». Exportez le fichier de nouveau en WGS84 (EPSG:4326).
# $kind is a type of GeoJSON, such as Point.
geojson-not-an-area = « { $kind } » n’est pas une zone. Ne gardez que les éléments des types Polygon et MultiPolygon.
geojson-empty = Il n’y a pas de zones dans ce fichier. Exportez la couche de nouveau, ou ne la mettez pas dans le pack.
geojson-not-degrees = La position { $position } n’est pas en degrés. Exportez le fichier de nouveau en WGS84 (EPSG:4326) au lieu de pieds ou de mètres.
geojson-swapped = La position { $position } a sa latitude en premier. GeoJSON veut la longitude en premier ; échangez les deux nombres de chaque position.
geojson-elsewhere = Rien de cette couche n’est dans la ville ; elle commence à { $position }. Vérifiez que c’est le bon fichier.
geojson-ring-short = { $count ->
        [one] Cet anneau a { NUMBER($count) } position. Un anneau en a besoin d’au moins quatre, dont la première est répétée à la fin.
       *[other] Cet anneau a { NUMBER($count) } positions. Un anneau en a besoin d’au moins quatre, dont la première est répétée à la fin.
    }
geojson-ring-open = Cet anneau ne finit pas là où il commence. Répétez sa première position à la fin.
geojson-ring-crosses = La limite de cette zone se croise elle-même à { $position }, personne ne peut donc dire ce qui est dedans. Corrigez-la à cet endroit.
geojson-hole-outside = Ce trou est en dehors de sa zone. Mettez-le dedans, ou faites-en une zone à part.
geojson-no-ground = Cette zone n’a pas de surface : toutes ses positions sont sur une ligne. Dessinez-la de nouveau ou retirez-la.
# $label is the name of a property, $others the names of the properties that are there.
geojson-label-missing = Cette zone n’a pas de propriété « { $label } ». Elle a : { $others }. Nommez l’une d’elles comme libellé de la couche.
geojson-label-empty = La propriété « { $label } » de cette zone est vide. Remplissez-la, ou nommez une autre propriété comme libellé de la couche.
layer-twice = Il y a une autre couche « { $layer } » qui commence le même jour. Donnez à l’une d’elles un autre nom ou un autre premier jour.

## The rules of who is responsible. $key is a name that stands before a colon in the file, $others are names that are known.

rules-form = La valeur de « { $key } » n’est pas ce qu’il faut ici. Comparez-la à l’exemple de la documentation.
rules-key-unknown = « { $key } » n’est pas connu ici, ou s’y trouve deux fois. Sont connus : { $others }. Corrigez son nom ou retirez-le.
rules-key-missing = « { $key } » manque ici. Ajoutez-le.
rules-list-empty = La liste « { $key } » est vide, la règle ne s’appliquerait donc jamais. Remplissez-la, ou retirez-la pour qu’elle ne soit pas une condition.
rules-id-twice = Le nom « { $id } » est déjà pris. Choisissez-en un autre.
rules-kind = « { $kind } » n’est pas un type de bureau. Écrivez city pour un service de la ville, ou other pour tout autre.
rules-link = « { $link } » n’est pas une adresse web sûre. Écrivez-en une qui commence par https://
rules-no-contact = « { $name } » ne fait pas partie de la ville, les gens doivent donc appeler ou écrire. Ajoutez un numéro de téléphone ou un lien.
rules-responsible = « { $name } » n’est pas dans la liste des responsables. Ajoutez-le, ou écrivez unknown.
rules-layer = Il n’y a pas de couche « { $layer } ». Il y a : { $others }. Corrigez le nom, ou ajoutez la couche au pack.
rules-layer-twice = Cette règle nomme deux fois la couche « { $layer } ». Mettez toutes ses zones dans une seule liste.
rules-district = Aucune zone de la couche « { $layer } » ne s’appelle « { $district } ». Écrivez le nom comme dans la couche.
rules-service = La ville n’a pas de service « { $service } ». Écrivez son code comme dans la liste des services.
rules-never = La règle « { $id } » ne peut jamais s’appliquer, car « { $other } » avant elle s’applique toujours. Placez-la en premier, ou retirez-la.
