# What the language calls itself, as in a list of languages to choose from.
language-name = español

# How people are addressed politely in this language, for everyone who translates:
# Se trata de usted a todas las personas.
