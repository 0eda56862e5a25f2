# What became of a request, in words that every city's own words can be told in, and the reasons for an end.
# A city's own words are shown beside these.

status-received = Miasto ma Państwa sprawę.
status-assigned = Państwa sprawę przekazano tym, którzy się nią zajmą.
status-inspected = Ktoś z miasta już to obejrzał.
status-scheduled = Praca jest zaplanowana.
status-in-progress = Praca się zaczęła.
status-on-hold = Praca musi poczekać.
status-reopened = Państwa sprawa jest znowu otwarta.
status-closed = Państwa sprawa jest zamknięta.
reason-done = Praca jest wykonana.
reason-duplicate = Miasto wiedziało o tym już od kogoś innego.
reason-transferred = Teraz zajmuje się tym inny urząd.
reason-unfounded = Miasto sprawdziło i nie znalazło problemu.
reason-not-ours = Miasto za to nie odpowiada.
reason-private = To jest na prywatnym terenie, więc działać musi właściciel.
reason-no-access = Miasto nie mogło dostać się na miejsce.
reason-not-enough = Miasto miało za mało informacji.
reason-withdrawn = Sprawę wycofano.
reason-none-given = Miasto nie podało powodu.
closed-quickly = Miasto zamknęło to bardzo szybko. Jeśli problem nadal jest, mogą Państwo o tym powiedzieć.
still-there = Problem nadal jest
# Around words of the city in another language: $language is the name of a language.
city-words-in = Własnymi słowami miasta ({ $language })
city-words-original = Tak, jak napisało miasto
