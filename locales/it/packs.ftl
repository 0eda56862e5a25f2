### What became of a city pack, as everyone who uses one is told.

## Why a pack is not taken; the one in use goes on

pack-too-large = Questo file supera i { NUMBER($megabytes) } MB, quindi non può essere un pacchetto della città. Controlli di aver scelto il file giusto.
pack-not-one = Questo file non è un pacchetto della città. Controlli di aver scelto il file giusto.
pack-newer = Questo pacchetto della città richiede una versione più recente di { -product }. Aggiorni { -product } e riprovi.
pack-damaged = Questo pacchetto della città è incompleto o si è danneggiato per strada. Lo chieda di nuovo al comune.
pack-key-invalid = Questa non è la chiave di un pacchetto della città. Una chiave inizia con ed25519: e finisce dopo 44 lettere e cifre; la chieda al comune.
pack-not-signed = Questo pacchetto della città non è stato firmato con la chiave che ha dato. Verifichi con il comune che siano entrambi giusti.
pack-other-key = I pacchetti della sua città arrivano con un’altra chiave, non con questa. Chieda al comune; se ha davvero una chiave nuova, rimuova il pacchetto e installi quello nuovo.
# $name and $installed are names of cities among packs, such as philadelphia.
pack-other-city = Questo pacchetto è di «{ $name }», ma quello in uso è di «{ $installed }». Se vuole cambiare città, rimuova prima il pacchetto.
pack-older = Questo pacchetto della città è la versione { $version }, più vecchia della versione { $installed } in uso. Tenga la più recente o chieda l’ultima al comune.
pack-future = Questo pacchetto della città dice di essere stato creato in questa data, che è nel futuro: { DATETIME($date) }. Controlli la data e l’ora di questo dispositivo.
pack-update-not-signed = Il server del comune offre un pacchetto che non è firmato con la chiave della sua città, quindi non è stato accettato. Quello che ha resta in uso; avvisi il comune.
pack-updated = Il pacchetto della sua città è stato rinnovato; è in uso la versione { $version }.
