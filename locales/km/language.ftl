# What the language calls itself, as in a list of languages to choose from.
language-name = ខ្មែរ

# How people are addressed politely in this language, for everyone who translates:
# Khmer: "អ្នក" for everyone, and every request begins with "សូម". Not "លោកអ្នក" (stiff), never "ឯង".
# The city as somebody who acts is "សាលាក្រុង" (city hall), the place is "ទីក្រុង".
# Long sentences have zero-width spaces (U+200B) between words where a line may break; search words (*-words) and
# the phrases of a report have none.
