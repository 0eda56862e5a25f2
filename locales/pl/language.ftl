# What the language calls itself, as in a list of languages to choose from.
language-name = polski

# How people are addressed politely in this language, for everyone who translates:
# „Państwo” for everybody, one person or many, woman or man; requests are „Proszę” with the infinitive ("Proszę sprawdzić").
# Never „ty”, never Pan or Pani alone, and no past tense of the person.
