# What became of a report, as a person reads it in a list or on the page of that report.

## Delivery: a word or two for a list

delivery-queued = Li anrejistre, li poko voye
delivery-sending = N ap voye l
delivery-uncertain = N ap verifye ak vil la
delivery-accepted = Vil la resevwa l
delivery-parked = Li bezwen ou

## Photos: a word or two for a list

photo-state-kept = Sou aparèy sa a
photo-state-uploading = N ap voye l
photo-state-delivered = Vil la genyen l
photo-state-dropped = Vil la pa pran l

## Where a report is, in a sentence

# $number is the number the city gave, as it stands; never grouped.
tracking-id = Vil la resevwa rapò ou a. Nimewo l se { $number }.
tracking-id-due = Vil la resevwa rapò ou a. Nimewo l se { $number }, e vil la panse l ap fini pa pita pase { $due }.
tracking-token = Vil la gen rapò ou a e byento l ap ba li yon nimewo. Ou pa bezwen fè anyen ankò.
tracking-blackbox = Vil la gen rapò ou a. Sèvis sa a pa bay nimewo.
tracking-waiting = Rapò ou a an sekirite sou aparèy sa a. N ap voye l le pli vit posib.
tracking-sending = N ap voye rapò ou a bay vil la.
tracking-uncertain = Koneksyon an koupe anvan vil la te ka reponn. N ap chèche konnen si vil la gen rapò ou a anvan nou voye anyen ankò.
# $reason is one of the sentences parked-*.
tracking-parked = Rapò ou a bezwen ou anvan nou ka voye l. { $reason }

## The photo of a report

photo-is-at = Vil la montre foto ou a nan { $url }
photo-on-device = Foto ou a rete sou aparèy sa a jiskaske vil la genyen l.
photo-under-way = { NUMBER($percent) } pousan nan foto ou a deja nan men vil la; rès la ap swiv.
photo-being-confirmed = Foto a ale. N ap verifye si vil la montre l.
photo-not-taken = Vil la gen rapò ou a, men li pa pran foto a. Foto a rete sou aparèy sa a.
photo-one-too-many = Vil la pran mwens foto ak yon rapò pase sa ou te mete yo, kidonk nou pa voye foto sa a. Li rete sou aparèy sa a.
photo-never-taken = Vil la pa pran foto ak rapò sa a. Foto ou a rete sou aparèy sa a.
photo-lost = Vil la gen rapò ou a, men foto a pa sou aparèy sa a ankò e nou pa t ka voye l.

## What the city says about a report

city-status-open = Louvri
city-status-closed = Fèmen
# $status is the word the city uses.
city-status-other = Vil la di: { $status }
report-due = Li ta dwe fini pa pita pase { $due }
anonymous = San non

## What deserves a second look; nothing of it has to be done

advice-photo-old = { $days ->
        [one] Foto a te pran sa gen { NUMBER($days) } jou. Gade si kote a toujou konsa.
       *[other] Foto a te pran sa gen { NUMBER($days) } jou. Gade si kote a toujou konsa.
    }
advice-photo-future = Foto a di li te pran nan yon dat ki poko rive. Verifye dat kamera kote l soti a.
# $length is a distance with its unit.
advice-photo-far = Foto a te pran a { $length } de kote ki make nan rapò a. Gade kilès nan de kote yo ki bon.
advice-photo-no-place = Foto a pa di ki kote li te pran. Gade si kote rapò a make a se kote nou wè nan foto a.
advice-photo-no-zone = Foto a pa di nan ki fizo orè revèy li te ye. Si li te pran pandan yon vwayaj, verifye lè a.
# $reference is the short reference of a report that was filed before.
similar-report = Sa sanble ak rapò ou a { $reference } pou menm kote a. Si se menm bagay la, ou ka jete nouvo a.
# $words is what the person wrote.
advice-text-phone = « { $words } » sanble yon nimewo telefòn, e petèt tout moun ka li sa ou ekri. Retire l si vil la pa bezwen l.
advice-text-email = « { $words } » se yon adrès imèl, e petèt tout moun ka li sa ou ekri. Retire l si vil la pa bezwen l.
advice-text-plate = « { $words } » sanble nimewo plak yon machin, e petèt tout moun ka li sa ou ekri. Retire l si vil la pa bezwen l.
