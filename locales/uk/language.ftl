# What the language calls itself, as in a list of languages to choose from.
language-name = українська

# How people are addressed politely in this language, for everyone who translates:
# «ви» in small letters, for one person and for many, with plain imperatives ("Перевірте"); «будь ласка» where English says please.
# No past tense in the singular of the person, so that no text depends on whether a woman or a man reads it.
