# What the language calls itself, as in a list of languages to choose from.
language-name = kreyòl ayisyen

# How people are addressed politely in this language, for everyone who translates:
# Nou di tout moun « ou », ak « tanpri » lè n ap mande yon bagay. « Nou » se moun ki fè Curbline.
