# What the language calls itself, as in a list of languages to choose from.
language-name = русский

# How people are addressed politely in this language, for everyone who translates:
# «вы» in small letters, for one person and for many, with plain imperatives ("Проверьте"); «пожалуйста» where English says please.
# No past tense in the singular of the person, so that no text depends on whether a woman or a man reads it.
