# What became of a request, in words that every city's own words can be told in, and the reasons for an end.
# A city's own words are shown beside these.

status-received = Vil la gen demann ou an.
status-assigned = Yo bay moun ki okipe sa demann ou an.
status-inspected = Yon moun nan vil la te vin gade sa.
status-scheduled = Travay la planifye.
status-in-progress = Travay la kòmanse.
status-on-hold = Travay la oblije tann.
status-reopened = Demann ou an louvri ankò.
status-closed = Demann ou an fèmen.
reason-done = Travay la fini.
reason-duplicate = Yon lòt moun te deja di vil la sa.
reason-transferred = Se yon lòt biwo ki okipe sa kounye a.
reason-unfounded = Vil la gade e li pa jwenn pwoblèm nan.
reason-not-ours = Se pa vil la ki reskonsab sa.
reason-private = Li sou yon teren prive, kidonk se mèt teren an ki pou fè yon bagay.
reason-no-access = Vil la pa t ka rive kote a.
reason-not-enough = Vil la pa t gen ase enfòmasyon.
reason-withdrawn = Yo retire demann lan.
reason-none-given = Vil la pa di poukisa.
closed-quickly = Vil la fèmen sa byen vit. Si pwoblèm nan toujou la, ou ka di sa.
still-there = Pwoblèm nan toujou la
# Around words of the city in another language: $language is the name of a language.
city-words-in = Nan pwòp mo vil la ({ $language })
city-words-original = Jan vil la ekri l la
