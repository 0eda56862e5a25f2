# What became of a request, in words that every city's own words can be told in, and the reasons for an end.
# A city's own words are shown beside these.

status-received = La ville a votre demande.
status-assigned = Votre demande a été transmise à ceux qui s’en occupent.
status-inspected = Quelqu’un de la ville a regardé le problème.
status-scheduled = Les travaux sont prévus.
status-in-progress = Les travaux ont commencé.
status-on-hold = Les travaux doivent attendre.
status-reopened = Votre demande est de nouveau ouverte.
status-closed = Votre demande est close.
reason-done = Les travaux sont terminés.
reason-duplicate = La ville le savait déjà par quelqu’un d’autre.
reason-transferred = Un autre bureau s’en occupe maintenant.
reason-unfounded = La ville a regardé et n’a pas trouvé le problème.
reason-not-ours = La ville n’en est pas responsable.
reason-private = C’est sur un terrain privé, c’est donc au propriétaire d’agir.
reason-no-access = La ville n’a pas pu accéder au lieu.
reason-not-enough = La ville n’avait pas assez d’informations.
reason-withdrawn = La demande a été retirée.
reason-none-given = La ville n’a pas donné de raison.
closed-quickly = La ville a clos cette demande très vite. Si le problème est toujours là, vous pouvez le dire.
still-there = Le problème est toujours là
# Around words of the city in another language: $language is the name of a language.
city-words-in = Dans les mots de la ville ({ $language })
city-words-original = Comme la ville l’a écrit
