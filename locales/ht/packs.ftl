### What became of a city pack, as everyone who uses one is told.

## Why a pack is not taken; the one in use goes on

pack-too-large = Fichye sa a depase { NUMBER($megabytes) } MB, kidonk li pa ka yon pake vil. Verifye si ou te chwazi bon fichye a.
pack-not-one = Fichye sa a se pa yon pake vil. Verifye si ou te chwazi bon fichye a.
pack-newer = Pake vil sa a bezwen yon { -product } ki pi nouvo. Mete { -product } ajou epi eseye ankò.
pack-damaged = Pake vil sa a pa konplè oswa li gate sou wout la. Mande vil ou l ankò.
pack-key-invalid = Sa se pa kle yon pake vil. Yon kle kòmanse ak ed25519: epi li fini apre 44 lèt ak chif; mande vil ou li.
pack-not-signed = Pake vil sa a pa t siyen ak kle ou bay la. Verifye ak vil ou si tou de bon.
pack-other-key = Pake vil ou yo vini ak yon lòt kle, pa sa a. Mande vil ou; si li gen yon nouvo kle tout bon, retire pake a epi enstale nouvo a.
# $name and $installed are names of cities among packs, such as philadelphia.
pack-other-city = Pake sa a se pou « { $name } », men sa k ap sèvi a se pou « { $installed } ». Retire pake a anvan si ou vle chanje vil.
pack-older = Pake vil sa a se vèsyon { $version }, li pi ansyen pase vèsyon { $installed } k ap sèvi a. Kenbe sa ki pi nouvo a, oswa mande vil ou dènye a.
pack-future = Pake vil sa a di li te fèt { DATETIME($date) }, yon dat ki poko rive. Verifye dat ak lè aparèy sa a.
pack-update-not-signed = Sèvè vil ou a ofri yon pake ki pa siyen ak kle vil ou a, kidonk nou pa pran l. Sa ou genyen an ap kontinye sèvi; avèti vil ou.
pack-updated = Pake vil ou a renouvle; vèsyon { $version } ap sèvi.
