# What the language calls itself, as in a list of languages to choose from.
language-name = English

# How people are addressed politely in this language, for everyone who translates:
# English has one "you" for everyone.
