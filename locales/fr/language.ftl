# What the language calls itself, as in a list of languages to choose from.
language-name = français

# How people are addressed politely in this language, for everyone who translates:
# On vouvoie tout le monde.
