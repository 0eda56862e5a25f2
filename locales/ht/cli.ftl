# What only the command line says. Names of commands and options are never translated.

## demo

demo-flow-title = Yon rapò, soti nan lari rive nan vil la
demo-city-started = Yon ti vil ap koute nan { $url }
demo-photo-drawn = Nou desine yon foto yon twou nan lari, ak kote ak lè kamera a: { $path }
demo-photo-chosen = N ap pran foto ou a: { $path }
# What the demo's report says, as a resident would write it.
demo-description = Gwo twou fon nan liy dwat la, machin yo ap evite l.
demo-place-pinned = Foto a pa konnen ki kote li te pran, kidonk nou mete yon zepeng sou kat la.
demo-offline = Telefòn nan pa gen siyal.
demo-saved = Li anrejistre sou telefòn nan kòm { $reference }. Anyen pa voye.
demo-queue = Sa k ap tann sou telefòn nan:
demo-online = Siyal la tounen. N ap voye sa k ap tann.
demo-delivered = { $count ->
        [0] Pa gen rapò ki rive.
        [one] { NUMBER($count) } rapò rive.
       *[other] { NUMBER($count) } rapò rive.
    }
demo-read-back = N ap mande vil la kisa li genyen:
demo-photo-at = Foto a kounye a nan { $url }
demo-kept = Telefòn nan ak vil la rete nan dosye { $folder }

## Setting up, services

init-done = Vil ou pare: { $url }
services-title = Sa vil la ofri
services-none = Pa gen sèvis ki koresponn.
services-fresh = Jan vil la te genyen l { DATETIME($date) }
services-due-days = { $count ->
        [one] Abitye fini nan { NUMBER($count) } jou
       *[other] Abitye fini nan { NUMBER($count) } jou
    }
services-due-business-days = { $count ->
        [one] Abitye fini nan { NUMBER($count) } jou travay
       *[other] Abitye fini nan { NUMBER($count) } jou travay
    }
services-question-required = Fòk gen yon repons
services-question-optional = Ou ka reponn, men ou pa oblije

## Reports

# $report is the id on this device, $reference the short reference that is also sent to the city.
report-saved = Anrejistre kòm { $report } ak referans { $reference }. N ap voye l ak pwochen senkwonizasyon an.
sync-summary = { $delivered ->
        [0] Anyen pa rive
        [one] { NUMBER($delivered) } rapò rive
       *[other] { NUMBER($delivered) } rapò rive
    }, { $pending ->
        [0] okenn p ap tann
        [one] { NUMBER($pending) } ap tann
       *[other] { NUMBER($pending) } ap tann
    }, { $attention ->
        [0] okenn pa bezwen ou.
        [one] { NUMBER($attention) } bezwen ou.
       *[other] { NUMBER($attention) } bezwen ou.
    }
list-none = Poko gen rapò sou aparèy sa a.
list-title = Rapò ou yo
# One report: $service is the city's name of a service, $state one of the states delivery-*.
list-line = { $service }: { $state }
# $label is one of the labels below.
list-detail = { $label }: { $value }
list-saved = Anrejistre { DATETIME($date) }
# $state is one of the states photo-state-*, $width and $height are pixels.
list-photo = Foto: { $state } ({ $width } × { $height } piksèl, { NUMBER($kilobytes) } KB)
retry-done = N ap voye rapò a ankò ak pwochen senkwonizasyon an.
discard-done = Rapò a jete. Nou p ap voye l.
edit-done = Chanjman yo anrejistre. N ap voye rapò a ak pwochen senkwonizasyon an.

sync-nothing = Pa gen anyen pou voye.

## What stands before the parts of a report

label-number = Nimewo
label-place = Kote
label-due = Dat prevwa
label-city = Vil

## A command line that cannot be understood. $help is the command that shows help, $option an option as it is typed.

usage-command-missing = Bay yon kòmand, tankou list. Gade tout yo ak: { $help }
usage-command-unknown = Pa gen kòmand « { $value } ». Gade tout yo ak: { $help }
usage-option-unknown = Pa gen opsyon « { $option } » isit la. Gade sa ki genyen ak: { $help }
usage-option-missing = Sa manke: { $option }. Gade jan li ekri ak: { $help }
usage-option-repeated = « { $option } » la plis pase yon fwa. Kite youn; gade { $help }
usage-options-conflict = « { $option } » ak « { $other } » pa mache ansanm. Retire youn; gade { $help }
usage-value-missing = « { $option } » bezwen yon valè. Gade kilès ak: { $help }
usage-value-invalid = « { $value } » pa bon pou « { $option } ». Gade sa ki bon ak: { $help }
usage-unreadable = Nou pa konprann kòmand sa a. Gade jan li ekri ak: { $help }

## What was typed after an option

argument-place-invalid = « { $value } » se pa yon kote. Ekri latitid ak lonjitid ak yon vigil ant yo, tankou 39.95,-75.16
argument-redaction-invalid = « { $value } » se pa yon zòn nan yon imaj. Ekri bò goch, bò anwo, lajè ak wotè an piksèl ak vigil ant yo, tankou 10,20,300,200, oswa kwen yon poligòn, tankou 10,20;310,20;160,220
argument-pair-invalid = « { $value } » pa gen siy egal. Ekri NAME=VALUE
argument-language-unknown = « { $value } » pa youn nan lang nou yo. Gade lis lang yo pou wè sa ki genyen.

## The key of an encrypted data folder

key-file-exposed = Lòt moun sou òdinatè sa a ka jwenn fichye kle { $path }. Fè l pou ou sèl ak: chmod 600, epi eseye ankò.
key-file-invalid = Fichye { $path } pa gen yon kle ladan. Yon kle se 32 bytes, oswa 64 chif egzadesimal.
sealed-unsupported = Vèsyon { -product } sa a pa ka kode done li yo, kidonk ou pa ka sèvi ak --key-file. Retire l, oswa pran yon vèsyon ki gen fonksyon sealed.

## Everything else

export-done = { $count ->
        [0] Pa t gen anyen pou ekspòte; { $path } vid.
        [one] { NUMBER($count) } rapò ekri nan { $path }
       *[other] { NUMBER($count) } rapò ekri nan { $path }
    }
check-ok = Tout bagay anfòm.
check-salvaged = { $count ->
        [0] Done yo te gate e nou pa t ka sove okenn rapò. Nou kenbe fichye ki gate a.
        [one] Done yo te gate. Nou sove { NUMBER($count) } rapò e nou kenbe fichye ki gate a.
       *[other] Done yo te gate. Nou sove { NUMBER($count) } rapò e nou kenbe fichye ki gate a.
    }
# $reference is the short name of a report, such as CL-7K3F9Q.
check-photo-missing = Yon foto nan rapò { $reference } pa sou aparèy sa a ankò.
check-photo-damaged = Yon foto nan rapò { $reference } gate sou aparèy sa a. Nou kenbe fichye ki gate a.
check-pack-damaged = Pake vil ki enstale a gate. Rapò ou yo an sekirite; enstale pake a ankò ak fichye li.
# $width and $height are pixels, $kilobytes the size of the new file.
photo-done = Foto a pare: { $width } × { $height } piksèl, { NUMBER($kilobytes) } KB.
# What a picture says of its making. $zone is the zone of its clock, such as UTC-05.
photo-fact-taken = Pran { DATETIME($date) }; revèy li te make { $zone }
photo-fact-taken-somewhere = Pran { DATETIME($date) }, si revèy li te nan fizo orè pa ou
# $place is latitude and longitude, $length a distance with its unit.
photo-fact-place = Pran nan { $place }
photo-fact-place-within = Pran nan { $place }, ak yon ekò { $length } plis oswa mwens
photo-fact-above-sea = { $length } pi wo pase nivo lanmè
photo-fact-below-sea = { $length } pi ba pase nivo lanmè
photo-fact-direction = L ap gade { NUMBER($degrees) }° apati nò, nan sans zegwi revèy
photo-fact-direction-magnetic = L ap gade { NUMBER($degrees) }° apati nò mayetik, nan sans zegwi revèy
languages-title = Lang
text-unknown = Pa gen tèks « { $key } ». Non tèks yo nan dosye locales.

## City packs

# $public is the text of the public key.
pack-key-made = Kle sekrè a nan { $path }; kenbe l pou ou sèl. Tout moun ka gen { $path }.pub: { $public }
pack-key-not-secret = Fichye { $path } pa gen kle sekrè yon pake ladan. Fè youn ak: curbline pack key -o FILE
# $name is the name of a city among packs, $version the version of its pack.
pack-built = Pake { $name }, vèsyon { $version }, nan { $path } ({ NUMBER($kilobytes) } KB).
# $text is one of the texts in packs.ftl about a file of a pack's source.
pack-fault = { $file }: { $text }
pack-fault-line = { $file }, liy { $line }: { $text }
pack-faults = { $count ->
        [one] Nou pa fè pake a; fòk { NUMBER($count) } erè korije anvan.
       *[other] Nou pa fè pake a; fòk { NUMBER($count) } erè korije anvan.
    }
pack-valid = Pake { $name }, vèsyon { $version }, antye e li siyen ak kle sa a.
pack-shown = Pake { $name }, vèsyon { $version }, antye. Pou konnen kiyès ki siyen l: curbline pack verify
pack-shown-built = Fèt { DATETIME($date) }
# $section is the name of a part, such as streets.
pack-shown-section = { $section }: { NUMBER($bytes) } bytes
pack-shown-expired = { $section }: pa valab ankò depi { DATETIME($date) }
pack-installed = Pake { $name }, vèsyon { $version }, enstale.
pack-removed = Pa gen pake vil ankò.

## The city and the network

# $url is the address of the city's server, $profile the name of the description it is spoken to by.
city-is = Vil la nan { $url }. Nou pale avè l jan « { $profile } » di a.
# $format is JSON or XML.
city-understood = Nou konprann li nan { $format }.
city-unknown = Nou poko konnen anyen sou li.
city-lists-ours = Lis li montre sa li pran isit la, kidonk li ka pwouve yon rapò pa rive.
city-hides-ours = Lis li pa montre sa li pran isit la, kidonk li pa pwouve anyen.
city-lists-unknown = Nou poko konnen si lis li montre sa li pran.
network-photos-always = Foto yo ale sou tout rezo.
network-photos-not-roaming = Foto yo ale sou tout rezo, eksepte lè ou sou rezo yon lòt konpayi (roaming).
network-photos-unmetered = Foto yo ale sou Wi-Fi ak lòt rezo ki pa koute anplis.
network-load = Ki rete pou voye: { NUMBER($kilobytes) } KB
arrived-done = Nou konte rapò a kòm sa vil la resevwa.

## where

where-no-pack = Pa gen pake vil sou aparèy sa a, kidonk nou pa konnen kiyès ki reskonsab kote sa a. Mande vil ou yon pake.
# $rule is the name that the city's pack gives a rule.
where-rule = Dapre règ: { $rule }
# $layer is a set of districts and $district one of them, as the city's pack calls them.
where-district = { $layer }: { $district }

## The files that photos are made from

originals-nothing = Nou pa kenbe anyen nan fichye kote foto yo soti.
originals-digest = Ak chak foto nou kenbe SHA-256 fichye kote foto a soti.
originals-whole = Nou kenbe fichye kote foto yo soti sou aparèy sa a, kode. Yo montre sa ki kouvri nan foto yo e yo gen kote ak lè kamera a ladan. Nou pa janm voye yo.
originals-from-now-on = Sa konte pou foto apati kounye a. Sa nou te kenbe anvan rete jan li ye.
# $path is the name of the new file, $sha256 a digest of 64 digits and letters.
original-written = Orijinal la ekri nan { $path }, san kode. SHA-256 li se { $sha256 }
list-original-digest = SHA-256 orijinal la: { $sha256 }
list-original-kept = Nou kenbe orijinal la sou aparèy sa a, kode. SHA-256 li: { $sha256 }
check-original-missing = Orijinal yon foto nan rapò { $reference } pa sou aparèy sa a ankò.
check-original-damaged = Orijinal yon foto nan rapò { $reference } gate sou aparèy sa a. Nou kenbe fichye ki gate a.

## Requests near a place, and requests that are followed

nearby-title = Sa moun rapòte toupre kote sa a e ki poko fèmen, dapre sa aparèy sa a konnen:
nearby-none = Aparèy sa a pa konnen anyen moun rapòte toupre kote sa a. Demann lòt moun yo vini ak yon senkwonizasyon: curbline sync
# $service is the city's name of a service, $length a distance with its unit.
nearby-line = { $service }, a { $length }
nearby-own = Se pwòp rapò ou
nearby-followed = W ap swiv li
nearby-requested = Rapòte { $date }
# $number is a request's number at the city.
follow-done = Apati kounye a w ap swiv demann { $number }; nouvèl li vini ak chak senkwonizasyon. Anyen pa voye bay vil la.
unfollow-done = Ou pa swiv demann { $number } ankò.
follows-title = Demann lòt moun w ap swiv:
follows-none = Ou p ap swiv okenn demann.
follows-unheard = Vil la poko di anyen sou li.

## Where this machine is. $place is latitude and longitude, $length a distance with its unit.

fix-here = Kote a se { $place }; pèsòn pa di ki presizyon li genyen.
fix-here-within = Kote a se { $place }, ak yon ekò { $length } plis oswa mwens.
# $reason is one of the texts fix-refused-*.
fix-refused-count = { $count ->
        [one] Nou pa sèvi ak { NUMBER($count) } mezi: { $reason }
       *[other] Nou pa sèvi ak { NUMBER($count) } mezi: { $reason }
    }
# Sentences are what a receiver sends, a line each.
fix-skipped = { $count ->
        [one] Nou pa t ka konprann { NUMBER($count) } liy reseptè a voye.
       *[other] Nou pa t ka konprann { NUMBER($count) } liy reseptè a voye.
    }
argument-moment-invalid = « { $value } » se pa yon moman. Ekri l konsa: 2026-03-01T08:00:00Z

## address

address-no-lines = Nou pa ka bay adrès yon kote: pa gen pake vil sou aparèy sa a ki di kote lari yo pase. Mande vil ou youn.
# $owner is in the words of the city's own file.
address-owner = Moun ki okipe l: { $owner }
# $address was worked out from the place; $distance is how far the street is.
address-derived = Pwobableman { $address } (nou jwenn li apati kote a, a { $distance })
