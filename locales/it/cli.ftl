# What only the command line says. Its help is English in every language, because the library that reads the command
# line writes it; names of commands and options are never translated.

## demo

demo-flow-title = Una segnalazione dalla strada al comune
demo-city-started = Una piccola città è in ascolto su { $url }
demo-photo-drawn = È stata disegnata la foto di una buca, con il luogo e l’ora della fotocamera: { $path }
demo-photo-chosen = Si usa la sua foto: { $path }
# What the demo's report says, as a resident would write it.
demo-description = Buca profonda nella corsia di destra, le auto la scansano.
demo-place-pinned = La foto non sa dove è stata scattata, quindi si mette un segnaposto sulla mappa.
demo-offline = Il telefono non ha segnale.
demo-saved = Salvata sul telefono come { $reference }. Non è stato inviato nulla.
demo-queue = Ciò che aspetta sul telefono:
demo-online = Il segnale è tornato. Si invia ciò che aspetta.
demo-delivered = { $count ->
        [0] Nessuna segnalazione è stata consegnata.
        [one] { NUMBER($count) } segnalazione è stata consegnata.
       *[other] { NUMBER($count) } segnalazioni sono state consegnate.
    }
demo-read-back = Si chiede al comune che cosa ha:
demo-photo-at = La foto è ora a { $url }
demo-kept = Il telefono e la città sono rimasti nella cartella { $folder }

## Setting up, services

init-done = La sua città è impostata: { $url }
services-title = Che cosa offre il comune
services-none = Nessun servizio corrisponde.
services-fresh = Come li aveva il comune in questa data: { DATETIME($date) }
services-due-days = { $count ->
        [one] Di solito fatto entro { NUMBER($count) } giorno
       *[other] Di solito fatto entro { NUMBER($count) } giorni
    }
services-due-business-days = { $count ->
        [one] Di solito fatto entro { NUMBER($count) } giorno lavorativo
       *[other] Di solito fatto entro { NUMBER($count) } giorni lavorativi
    }
services-question-required = Serve una risposta
services-question-optional = Una risposta è gradita, non obbligatoria

## Reports

# $report is the id on this device, $reference the short reference that is also sent to the city.
report-saved = Salvata come { $report } con il riferimento { $reference }. Sarà inviata con la prossima sincronizzazione.
sync-summary = { $delivered ->
        [0] Nulla di consegnato
        [one] { NUMBER($delivered) } segnalazione consegnata
       *[other] { NUMBER($delivered) } segnalazioni consegnate
    }, { $pending ->
        [0] nessuna in attesa
        [one] { NUMBER($pending) } in attesa
       *[other] { NUMBER($pending) } in attesa
    }, { $attention ->
        [0] nessuna aspetta un suo intervento.
        [one] { NUMBER($attention) } aspetta un suo intervento.
       *[other] { NUMBER($attention) } aspettano un suo intervento.
    }
list-none = Su questo dispositivo non ci sono ancora segnalazioni.
list-title = Le sue segnalazioni
# One report: $service is the city's name of a service, $state one of the states delivery-*.
list-line = { $service }: { $state }
# $label is one of the labels below.
list-detail = { $label }: { $value }
list-saved = Salvata: { DATETIME($date) }
# $state is one of the states photo-state-*, $width and $height are pixels.
list-photo = Foto: { $state } ({ $width } × { $height } pixel, { NUMBER($kilobytes) } KB)
retry-done = La segnalazione sarà inviata di nuovo con la prossima sincronizzazione.
discard-done = La segnalazione è stata scartata. Non sarà inviata.
edit-done = Le modifiche sono salvate. La segnalazione sarà inviata con la prossima sincronizzazione.

sync-nothing = Non c’è nulla da inviare.

## What stands before the parts of a report

label-number = Numero
label-place = Luogo
label-due = Scadenza
label-city = Città

## A command line that cannot be understood. $help is the command that shows help, $option an option as it is typed.

usage-command-missing = Indichi un comando, come list. Li vede tutti con: { $help }
usage-command-unknown = Non esiste il comando «{ $value }». Li vede tutti con: { $help }
usage-option-unknown = Qui non esiste l’opzione «{ $option }». Veda che cosa c’è con: { $help }
usage-option-missing = Manca questo: { $option }. Veda come si scrive con: { $help }
usage-option-repeated = «{ $option }» è data più di una volta. Ne tenga una; veda { $help }
usage-options-conflict = «{ $option }» e «{ $other }» non vanno insieme. Ne tolga una; veda { $help }
usage-value-missing = «{ $option }» richiede un valore. Veda quali con: { $help }
usage-value-invalid = «{ $value }» non va bene per «{ $option }». Veda che cosa va bene con: { $help }
usage-unreadable = Questo comando non si capisce. Veda come si scrive con: { $help }

## What was typed after an option

argument-place-invalid = «{ $value }» non è un luogo. Scriva latitudine e longitudine con una virgola in mezzo, come 39.95,-75.16
argument-redaction-invalid = «{ $value }» non è un’area di un’immagine. Scriva bordo sinistro, bordo superiore, larghezza e altezza in pixel con virgole in mezzo, come 10,20,300,200, o gli angoli di un poligono, come 10,20;310,20;160,220
argument-pair-invalid = «{ $value }» non ha il segno di uguale. Scriva NAME=VALUE
argument-language-unknown = «{ $value }» non è una delle nostre lingue. Veda nell’elenco delle lingue quali ci sono.

## The key of an encrypted data folder

key-file-exposed = Altre persone su questo computer possono arrivare al file della chiave { $path }. Lo renda solo suo con: chmod 600, e poi riprovi.
key-file-invalid = Il file { $path } non contiene una chiave. Una chiave è di 32 byte, o di 64 cifre esadecimali.
sealed-unsupported = Questa compilazione di { -product } non può cifrare i dati, quindi --key-file non si può usare. Lo tolga, o usi una compilazione con la funzione sealed.

## Everything else

export-done = { $count ->
        [0] Non c’era nulla da esportare; { $path } è vuoto.
        [one] { NUMBER($count) } segnalazione è stata scritta in { $path }
       *[other] { NUMBER($count) } segnalazioni sono state scritte in { $path }
    }
check-ok = Tutto è in ordine.
check-salvaged = { $count ->
        [0] I dati erano danneggiati e nessuna segnalazione si è potuta salvare. Il file danneggiato è stato conservato.
        [one] I dati erano danneggiati. { NUMBER($count) } segnalazione è stata salvata e il file danneggiato è stato conservato.
       *[other] I dati erano danneggiati. { NUMBER($count) } segnalazioni sono state salvate e il file danneggiato è stato conservato.
    }
# $reference is the short name of a report, such as CL-7K3F9Q.
check-photo-missing = Una foto della segnalazione { $reference } non è più su questo dispositivo.
check-photo-damaged = Una foto della segnalazione { $reference } è danneggiata su questo dispositivo. Il file danneggiato è stato conservato.
check-pack-damaged = Il pacchetto della città installato è danneggiato. Le sue segnalazioni sono al sicuro; installi di nuovo il pacchetto dal suo file.
# $width and $height are pixels, $kilobytes the size of the new file.
photo-done = La foto è pronta: { $width } × { $height } pixel, { NUMBER($kilobytes) } KB.
# What a picture says of its making. $zone is the zone of its clock, such as UTC-05.
photo-fact-taken = Scattata: { DATETIME($date) }; l’orologio della fotocamera segnava { $zone }
photo-fact-taken-somewhere = Scattata: { DATETIME($date) }, se l’orologio della fotocamera era nel fuso orario di dove si trova lei
# $place is latitude and longitude, $length a distance with its unit.
photo-fact-place = Scattata a { $place }
photo-fact-place-within = Scattata a { $place }, con un margine di { $length }
photo-fact-above-sea = { $length } sopra il livello del mare
photo-fact-below-sea = { $length } sotto il livello del mare
photo-fact-direction = Rivolta a { NUMBER($degrees) }° da nord, in senso orario
photo-fact-direction-magnetic = Rivolta a { NUMBER($degrees) }° dal nord magnetico, in senso orario
languages-title = Lingue
text-unknown = Non esiste il testo «{ $key }». I nomi dei testi sono nella cartella locales.

## City packs

# $public is the text of the public key.
pack-key-made = La chiave segreta è in { $path }; la tenga per sé. Tutti possono avere { $path }.pub: { $public }
pack-key-not-secret = Il file { $path } non contiene la chiave segreta di un pacchetto. Ne crei una con: curbline pack key -o FILE
# $name is the name of a city among packs, $version the version of its pack.
pack-built = Il pacchetto di { $name }, versione { $version }, è in { $path } ({ NUMBER($kilobytes) } KB).
# $text is one of the texts in packs.ftl about a file of a pack's source.
pack-fault = { $file }: { $text }
pack-fault-line = { $file }, riga { $line }: { $text }
pack-faults = { $count ->
        [one] Nessun pacchetto è stato creato; prima va corretto { NUMBER($count) } errore.
       *[other] Nessun pacchetto è stato creato; prima vanno corretti { NUMBER($count) } errori.
    }
pack-valid = Il pacchetto di { $name }, versione { $version }, è integro e firmato con questa chiave.
pack-shown = Il pacchetto di { $name }, versione { $version }, è integro. Chi lo ha firmato lo dice: curbline pack verify
pack-shown-built = Creato: { DATETIME($date) }
# $section is the name of a part, such as streets.
pack-shown-section = { $section }: { NUMBER($bytes) } byte
pack-shown-expired = { $section }: non più valido da questa data: { DATETIME($date) }
pack-installed = Il pacchetto di { $name }, versione { $version }, è installato.
pack-removed = Non c’è più nessun pacchetto della città.

## The city and the network

# $url is the address of the city's server, $profile the name of the description it is spoken to by.
city-is = Il comune è a { $url }. Con lui si comunica come dice «{ $profile }».
# $format is JSON or XML.
city-understood = È stato capito in { $format }.
city-unknown = Non se ne è ancora saputo nulla.
city-lists-ours = Il suo elenco mostra ciò che ha ricevuto da qui, quindi può provare che una segnalazione non è arrivata.
city-hides-ours = Il suo elenco non mostra ciò che ha ricevuto da qui, quindi non prova nulla.
city-lists-unknown = Non si sa ancora se il suo elenco mostra ciò che riceve.
network-photos-always = Le foto si inviano su ogni rete.
network-photos-not-roaming = Le foto si inviano su ogni rete, tranne in roaming.
network-photos-unmetered = Le foto si inviano su Wi-Fi e altre reti senza costi in più.
network-load = Ancora da inviare: { NUMBER($kilobytes) } KB
arrived-done = La segnalazione vale come ricevuta dal comune.

## where

where-no-pack = Su questo dispositivo non c’è un pacchetto della città, quindi non si sa di chi è questo luogo. Chieda un pacchetto al comune.
# $rule is the name that the city's pack gives a rule.
where-rule = Secondo la regola: { $rule }
# $layer is a set of districts and $district one of them, as the city's pack calls them.
where-district = { $layer }: { $district }

## The files that photos are made from

originals-nothing = Dei file da cui si fanno le foto non si conserva nulla.
originals-digest = Lo SHA-256 del file da cui si fa una foto si conserva con essa.
originals-whole = I file da cui si fanno le foto si conservano su questo dispositivo, cifrati. Mostrano ciò che nelle foto è coperto e contengono il luogo e l’ora della fotocamera. Non si inviano mai.
originals-from-now-on = Questo vale per le foto da ora in poi. Ciò che è stato conservato prima resta com’è.
# $path is the name of the new file, $sha256 a digest of 64 digits and letters.
original-written = L’originale è stato scritto in { $path }, non cifrato. Il suo SHA-256 è { $sha256 }
list-original-digest = SHA-256 dell’originale: { $sha256 }
list-original-kept = L’originale è conservato su questo dispositivo, cifrato. Il suo SHA-256: { $sha256 }
check-original-missing = L’originale di una foto della segnalazione { $reference } non è più su questo dispositivo.
check-original-damaged = L’originale di una foto della segnalazione { $reference } è danneggiato su questo dispositivo. Il file danneggiato è stato conservato.

## Requests near a place, and requests that are followed

nearby-title = Segnalate lì vicino e non chiuse, per quanto si sa su questo dispositivo:
nearby-none = Nulla di ciò che è noto su questo dispositivo è stato segnalato lì vicino. Le richieste di altri arrivano con una sincronizzazione: curbline sync
# $service is the city's name of a service, $length a distance with its unit.
nearby-line = { $service }, a { $length }
nearby-own = La sua stessa segnalazione
nearby-followed = Lei la segue
nearby-requested = Data della segnalazione: { $date }
# $number is a request's number at the city.
follow-done = Da ora segue la richiesta { $number }; le sue novità arrivano con ogni sincronizzazione. Al comune non è stato inviato nulla.
unfollow-done = Non segue più la richiesta { $number }.
follows-title = Richieste di altri che lei segue:
follows-none = Non segue nessuna richiesta.
follows-unheard = Il comune non ne ha ancora detto nulla.

## Where this machine is. $place is latitude and longitude, $length a distance with its unit.

fix-here = Il luogo è { $place }, e quanto è preciso non lo dice nessuno.
fix-here-within = Il luogo è { $place }, con un margine di { $length }.
# $reason is one of the texts fix-refused-*.
fix-refused-count = { $count ->
        [one] { NUMBER($count) } lettura non si usa: { $reason }
       *[other] { NUMBER($count) } letture non si usano: { $reason }
    }
# Sentences are what a receiver sends, a line each.
fix-skipped = { $count ->
        [one] { NUMBER($count) } riga del ricevitore non è stata capita.
       *[other] { NUMBER($count) } righe del ricevitore non sono state capite.
    }
argument-moment-invalid = «{ $value }» non è un momento. Lo scriva come 2026-03-01T08:00:00Z

## address

address-no-lines = Non si può dare l’indirizzo di un luogo: nessun pacchetto della città su questo dispositivo dice dove passano le vie. Ne chieda uno al comune.
# $owner is in the words of the city's own file.
address-owner = Se ne occupa: { $owner }
# $address was worked out from the place; $distance is how far the street is.
address-derived = Probabilmente { $address } (ricavato dal luogo, a { $distance })
