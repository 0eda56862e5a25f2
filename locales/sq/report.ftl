# What became of a report, as a person reads it in a list or on the page of that report.

## Delivery: a word or two for a list

delivery-queued = I ruajtur, ende i padërguar
delivery-sending = Po dërgohet
delivery-uncertain = Po verifikohet me qytetin
delivery-accepted = E mori qyteti
delivery-parked = Pret diçka nga ju

## Photos: a word or two for a list

photo-state-kept = Në këtë pajisje
photo-state-uploading = Po dërgohet
photo-state-delivered = E ka qyteti
photo-state-dropped = Qyteti nuk e pranoi

## Where a report is, in a sentence

# $number is the number the city gave, as it stands; never grouped.
tracking-id = Raportimi juaj u mor. Numri i tij është { $number }.
tracking-id-due = Raportimi juaj u mor. Numri i tij është { $number }, dhe qyteti pret ta përfundojë deri më { $due }.
tracking-token = Qyteti e ka raportimin tuaj dhe së shpejti do t’i japë një numër. Nga ju nuk duhet asgjë tjetër.
tracking-blackbox = Qyteti e ka raportimin tuaj. Ky shërbim nuk jep numra.
tracking-waiting = Raportimi juaj është i sigurt në këtë pajisje dhe do të dërgohet sa më shpejt.
tracking-sending = Raportimi juaj po i dërgohet qytetit.
tracking-uncertain = Lidhja u ndërpre para se qyteti të përgjigjej. Do të verifikojmë nëse e ka raportimin tuaj, para se të dërgohet përsëri diçka.
# $reason is one of the sentences parked-*.
tracking-parked = Raportimi juaj pret diçka nga ju para se të dërgohet. { $reason }

## The photo of a report

photo-is-at = Qyteti e tregon foton tuaj te { $url }
photo-on-device = Fotoja juaj ruhet në këtë pajisje derisa ta ketë qyteti.
photo-under-way = { NUMBER($percent) } për qind e fotos suaj është te qyteti; pjesa tjetër vjen më pas.
photo-being-confirmed = Fotoja u dërgua. Po verifikohet nëse qyteti e tregon.
photo-not-taken = Qyteti e ka raportimin tuaj, por nuk e pranoi foton. Ajo ruhet në këtë pajisje.
photo-one-too-many = Qyteti pranon më pak foto për një raportim sesa keni shtuar ju, prandaj kjo nuk u dërgua. Ajo ruhet në këtë pajisje.
photo-never-taken = Qyteti nuk pranon foto me këtë raportim. Fotoja juaj ruhet në këtë pajisje.
photo-lost = Qyteti e ka raportimin tuaj, por fotoja nuk është më në këtë pajisje dhe nuk u dërgua dot.

## What the city says about a report

city-status-open = I hapur
city-status-closed = I mbyllur
# $status is the word the city uses.
city-status-other = Qyteti thotë: “{ $status }”
report-due = Pritet të përfundojë deri më { $due }
anonymous = Pa emër

## What deserves a second look; nothing of it has to be done

advice-photo-old = { $days ->
        [one] Fotoja u bë { NUMBER($days) } ditë më parë. Shikoni nëse vendi duket ende ashtu.
       *[other] Fotoja u bë { NUMBER($days) } ditë më parë. Shikoni nëse vendi duket ende ashtu.
    }
advice-photo-future = Fotoja thotë se u bë në të ardhmen. Kontrolloni datën e aparatit nga i cili vjen.
# $length is a distance with its unit.
advice-photo-far = Fotoja u bë { $length } larg vendit të këtij raportimi. Kontrolloni cili vend është i sakti.
advice-photo-no-place = Fotoja nuk tregon se ku u bë. Kontrolloni që raportimi të ketë vendin që duket në foto.
advice-photo-no-zone = Fotoja nuk tregon në cilën zonë orare ishte ora e saj. Nëse u bë gjatë një udhëtimi, kontrolloni orën.
# $reference is the short reference of a report that was filed before.
similar-report = Ky duket si raportimi juaj { $reference } nga i njëjti vend. Nëse është e njëjta gjë, mund ta anuloni të riun.
# $words is what the person wrote.
advice-text-phone = “{ $words }” duket si numër telefoni, dhe atë që shkruani mund ta lexojë kushdo. Hiqeni nëse qytetit nuk i duhet.
advice-text-email = “{ $words }” është adresë emaili, dhe atë që shkruani mund ta lexojë kushdo. Hiqeni nëse qytetit nuk i duhet.
advice-text-plate = “{ $words }” duket si targë makine, dhe atë që shkruani mund ta lexojë kushdo. Hiqeni nëse qytetit nuk i duhet.
