### What became of a city pack, as everyone who uses one is told.

## Why a pack is not taken; the one in use goes on

pack-too-large = Ce fichier dépasse { NUMBER($megabytes) } Mo et ne peut donc pas être un pack de ville. Vérifiez que vous avez choisi le bon fichier.
pack-not-one = Ce fichier n’est pas un pack de ville. Vérifiez que vous avez choisi le bon fichier.
pack-newer = Ce pack de ville a besoin d’une version plus récente de { -product }. Mettez { -product } à jour et réessayez.
pack-damaged = Ce pack de ville est incomplet ou a été abîmé en route. Demandez-le de nouveau à votre ville.
pack-key-invalid = Ceci n’est pas la clé d’un pack de ville. Une clé commence par ed25519: et se termine après 44 lettres et chiffres ; demandez-la à votre ville.
pack-not-signed = Ce pack de ville n’a pas été signé avec la clé que vous avez donnée. Vérifiez avec votre ville que les deux sont les bons.
pack-other-key = Les packs de votre ville viennent avec une autre clé que celle-ci. Demandez à votre ville ; si elle a vraiment une nouvelle clé, retirez le pack et installez le nouveau.
# $name and $installed are names of cities among packs, such as philadelphia.
pack-other-city = Ce pack est celui de « { $name } », mais celui qui est utilisé est celui de « { $installed } ». Retirez d’abord le pack si vous voulez changer de ville.
pack-older = Ce pack de ville est la version { $version }, plus ancienne que la version { $installed } utilisée. Gardez la plus récente, ou demandez la dernière à votre ville.
pack-future = Ce pack de ville dit qu’il a été fait le { DATETIME($date) }, ce qui est dans le futur. Vérifiez la date et l’heure de cet appareil.
pack-update-not-signed = Le serveur de votre ville propose un pack qui n’est pas signé avec la clé de votre ville, il n’a donc pas été accepté. Celui que vous avez reste utilisé ; prévenez votre ville.
pack-updated = Le pack de votre ville a été renouvelé ; la version { $version } est utilisée.
