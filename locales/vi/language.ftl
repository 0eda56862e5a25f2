# What the language calls itself, as in a list of languages to choose from.
language-name = Tiếng Việt

# How people are addressed politely in this language, for everyone who translates:
# always “quý vị”, requests with “xin”; never “bạn”. In dangers only the short “hãy”. “Chúng tôi” is Curbline, “tôi” the resident.
