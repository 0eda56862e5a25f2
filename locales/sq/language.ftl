# What the language calls itself, as in a list of languages to choose from.
language-name = shqip

# How people are addressed politely in this language, for everyone who translates:
# Të gjithëve u drejtohemi me "ju" (shumësi i mirësjelljes).
