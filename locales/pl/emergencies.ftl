# When a report is the wrong way to get help. These sentences may save a life: short, clear, first what to do.
# The words are searched in what people type, in small letters, separated by commas; nobody sees them.

emergency-title = To może być nagłe zagrożenie
emergency-call = Proszę natychmiast dzwonić: { $number }
emergency-continue = To nie jest nagłe zagrożenie. Dalej ze zgłoszeniem.
emergency-not-read = Zgłoszenia nie są czytane od razu. Proszę nie czekać tutaj na odpowiedź.

emergency-fire = Jeśli coś się pali, proszę odejść dalej i natychmiast dzwonić pod 911.
emergency-fire-words = pożar, pozar, pali się, pali sie, ogień, ogien, płomienie, dym, wybuch, eksplozja
emergency-gas = Jeśli czuć gaz, proszę wyjść, nie dotykać włączników i z zewnątrz zadzwonić pod 911.
emergency-gas-words = gaz, ulatnia się gaz, wyciek gazu, czuć gaz, czuc gaz, zapach gazu, zgniłe jaja
emergency-wires = Proszę nie zbliżać się do zerwanych przewodów ani do niczego, czego dotykają, i natychmiast dzwonić pod 911.
emergency-wires-words = zerwany przewód, zerwane druty, kabel na ziemi, leżący kabel, linia wysokiego napięcia, goły przewód, iskry, iskrzy, kopnął prąd, porażenie prądem, porazil prad
emergency-hurt = Jeśli ktoś jest ranny lub w niebezpieczeństwie, proszę natychmiast dzwonić pod 911.
emergency-hurt-words = ranny, ranna, krwawi, krew, nieprzytomny, nieprzytomna, nie oddycha, zawał, zawal serca, wypadek, uwięziony, tonie
emergency-crash = Jeśli w wypadku na drodze są ranni albo wypadek zablokował drogę, proszę natychmiast dzwonić pod 911.
emergency-crash-words = wypadek, wypadek samochodowy, kraksa, zderzenie, stłuczka, potrącenie, potrącił samochód, potracony, uciekł z miejsca wypadku
emergency-crime = Jeśli przestępstwo dzieje się teraz, proszę iść w bezpieczne miejsce i zadzwonić pod 911.
emergency-crime-words = strzelanina, strzały, strzelają, pistolet, broń, nóż, dźgnął, napad, włamanie, wlamanie, złodziej, bójka, pobicie, porwanie
emergency-collapse = Jeśli budynek lub jego część się wali, proszę trzymać się z daleka i natychmiast dzwonić pod 911.
emergency-collapse-words = zawalenie, zawalił się, zawalil sie, wali się budynek, spadają cegły, runęła ściana, zapadła się ziemia, zapadlisko
emergency-water = Jeśli woda uwięziła ludzi lub samochody, proszę do niej nie wchodzić. Proszę natychmiast dzwonić pod 911.
emergency-water-words = tonie, utonął, uwięziony w wodzie, powódź, powodz, samochód w wodzie, samochod pod woda, porwała woda
emergency-crisis = Gdy Państwu lub komuś innemu przychodzą myśli o samobójstwie albo brakuje już sił, proszę zadzwonić lub napisać SMS na 988. Bezpłatnie, dniem i nocą.
emergency-crisis-words = samobójstwo, samobojstwo, zabić się, zabic sie, chcę umrzeć, chce umrzec, nie chcę żyć, przedawkowanie, kryzys
emergency-violence = Jeśli ktoś w domu krzywdzi lub zastrasza Państwa, proszę zadzwonić pod 911 albo pod telefon zaufania 1-800-799-7233, dniem i nocą.
emergency-violence-words = przemoc domowa, przemoc, mąż mnie bije, maz bije, bije mnie, bije dziecko, znęca się, zneca sie, grozi mi, groźby
emergency-poison = Jeśli ktoś połknął truciznę lub nią oddychał, proszę natychmiast dzwonić pod 1-800-222-1222. Jeśli ta osoba się nie budzi, proszę dzwonić pod 911.
emergency-poison-words = trucizna, zatrucie, otrucie, połknął, polknal, połknęła, czad, tlenek węgla, chemikalia
