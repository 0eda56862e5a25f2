# What the language calls itself, as in a list of languages to choose from.
language-name = 繁體中文

# How people are addressed politely in this language, for everyone who translates:
# 一律稱「您」，用「請」；不用「你」。市政府稱「市政府」，報告稱「通報」，請求稱「請求」。
