# What became of a request, in words that every city's own words can be told in, and the reasons for an end.
# A city's own words are shown beside these.

status-received = Il comune ha la sua richiesta.
status-assigned = La sua richiesta è stata passata a chi se ne occupa.
status-inspected = Qualcuno del comune è andato a vedere.
status-scheduled = Il lavoro è in programma.
status-in-progress = Il lavoro è iniziato.
status-on-hold = Il lavoro deve aspettare.
status-reopened = La sua richiesta è di nuovo aperta.
status-closed = La sua richiesta è chiusa.
reason-done = Il lavoro è fatto.
reason-duplicate = Il comune lo sapeva già da qualcun altro.
reason-transferred = Ora se ne occupa un altro ufficio.
reason-unfounded = Il comune ha guardato e non ha trovato il problema.
reason-not-ours = Il comune non è responsabile di questo.
reason-private = È su terreno privato, quindi deve agire il proprietario.
reason-no-access = Il comune non è riuscito ad arrivare sul posto.
reason-not-enough = Il comune non aveva abbastanza informazioni.
reason-withdrawn = La richiesta è stata ritirata.
reason-none-given = Il comune non ha dato motivi.
closed-quickly = Il comune ha chiuso molto presto. Se il problema c’è ancora, può dirlo.
still-there = Il problema c’è ancora
# Around words of the city in another language: $language is the name of a language.
city-words-in = Con le parole del comune ({ $language })
city-words-original = Come ha scritto il comune
