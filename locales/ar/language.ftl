# What the language calls itself, as in a list of languages to choose from.
language-name = العربية

# How people are addressed politely in this language, for everyone who translates:
# تُستعمل صيغ لا تفرّق بين المؤنث والمذكر: «يُرجى» مع المصدر، والمبني للمجهول.
