# What the language calls itself, as in a list of languages to choose from.
language-name = 한국어

# How people are addressed politely in this language, for everyone who translates:
# statements in 합니다체, requests with “해 주세요” or “하세요”; no word for “you”. The city as an actor is 시청, as ground 시.
# No particle that changes with the sound before it (이/가, 을/를, 은/는, 와/과, 로/으로) stands behind a variable.
