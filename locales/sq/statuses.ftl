# What became of a request, in words that every city's own words can be told in, and the reasons for an end.
# A city's own words are shown beside these.

status-received = Qyteti e ka kërkesën tuaj.
status-assigned = Kërkesa juaj iu dha atyre që merren me këtë.
status-inspected = Dikush nga qyteti e ka parë.
status-scheduled = Puna është planifikuar.
status-in-progress = Puna ka filluar.
status-on-hold = Puna duhet të presë.
status-reopened = Kërkesa juaj është hapur përsëri.
status-closed = Kërkesa juaj është mbyllur.
reason-done = Puna u krye.
reason-duplicate = Qyteti e dinte tashmë këtë nga dikush tjetër.
reason-transferred = Me këtë merret tani një zyrë tjetër.
reason-unfounded = Qyteti e pa dhe nuk e gjeti problemin.
reason-not-ours = Qyteti nuk është përgjegjës për këtë.
reason-private = Është në tokë private, prandaj duhet të veprojë pronari.
reason-no-access = Qyteti nuk arriti dot te vendi.
reason-not-enough = Qyteti nuk kishte të dhëna të mjaftueshme.
reason-withdrawn = Kërkesa u tërhoq.
reason-none-given = Qyteti nuk dha arsye.
closed-quickly = Qyteti e mbylli këtë shumë shpejt. Nëse problemi është ende aty, mund ta thoni.
still-there = Problemi është ende aty
# Around words of the city in another language: $language is the name of a language.
city-words-in = Me fjalët e vetë qytetit ({ $language })
city-words-original = Siç e shkroi qyteti
