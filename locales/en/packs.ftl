### What became of a city pack, as everyone who uses one is told.

## Why a pack is not taken; the one in use goes on

pack-too-large = This file is larger than { NUMBER($megabytes) } MB, so it cannot be a city pack. Check that you chose the right file.
pack-not-one = This file is not a city pack. Check that you chose the right file.
pack-newer = This city pack needs a newer release of { -product }. Update { -product } and try again.
pack-damaged = This city pack is incomplete or was damaged on its way. Get it again from your city.
pack-key-invalid = This is not the key of a city pack. A key begins with ed25519: and ends after 44 letters and digits; ask your city for it.
pack-not-signed = This city pack was not signed with the key you gave. Check with your city that both are the right ones.
pack-other-key = Your city's packs come with another key than this one. Ask your city; if it really has a new key, remove the pack and install the new one.
# $name and $installed are names of cities among packs, such as philadelphia.
pack-other-city = This pack is of “{ $name }”, but the one in use is of “{ $installed }”. Remove the pack first if you want to change the city.
pack-older = This city pack is version { $version }, older than version { $installed } in use. Keep the newer one, or get the latest from your city.
pack-future = This city pack says it was built on { DATETIME($date) }, which is in the future. Check the date and time of this device.
pack-update-not-signed = Your city's server offers a pack that is not signed with your city's key, so it was not taken. The one you have goes on; tell your city.
pack-updated = Your city's pack was renewed; version { $version } is in use.
