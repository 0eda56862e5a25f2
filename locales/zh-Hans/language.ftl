# What the language calls itself, as in a list of languages to choose from.
language-name = 简体中文

# How people are addressed politely in this language, for everyone who translates:
# 一律称“您”，用“请”；不用“你”。市政府称“市政府”，报告称“报告”，请求称“请求”。
