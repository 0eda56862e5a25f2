# What the language calls itself, as in a list of languages to choose from.
language-name = italiano

# How people are addressed politely in this language, for everyone who translates:
# A tutti si dà del "lei" (minuscolo), con l’imperativo di cortesia ("controlli"); mai il tu.
