# What the language calls itself, as in a list of languages to choose from.
language-name = বাংলা

# How people are addressed politely in this language, for everyone who translates:
# always “আপনি” with verbs in -ুন, of others “যিনি, তাঁর”; words as people from Bangladesh say them (পানি, বাতি). Digits that
# we write ourselves are Latin, as on the keys of a phone in the United States (911, 311).
