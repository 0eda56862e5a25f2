# What the language calls itself, as in a list of languages to choose from.
language-name = português

# How people are addressed politely in this language, for everyone who translates:
# Todas as pessoas são tratadas por "você", com o imperativo correspondente ("verifique"); português do Brasil.
