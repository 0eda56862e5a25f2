# What became of a request, in words that every city's own words can be told in, and the reasons for an end.
# A city's own words are shown beside these.

status-received = সিটি আপনার অনুরোধ পেয়েছে।
status-assigned = যাঁরা এই কাজ দেখেন, আপনার অনুরোধ তাঁদের দেওয়া হয়েছে।
status-inspected = সিটির একজন এটি দেখে গেছেন।
status-scheduled = কাজের পরিকল্পনা হয়েছে।
status-in-progress = কাজ শুরু হয়েছে।
status-on-hold = কাজটি অপেক্ষায় আছে।
status-reopened = আপনার অনুরোধ আবার খোলা হয়েছে।
status-closed = আপনার অনুরোধ বন্ধ হয়েছে।
reason-done = কাজ শেষ হয়েছে।
reason-duplicate = সিটি আগেই অন্য কারও কাছ থেকে এটি জেনেছিল।
reason-transferred = এখন অন্য একটি অফিস এটি দেখছে।
reason-unfounded = সিটি দেখেছে, কিন্তু সমস্যাটি পায়নি।
reason-not-ours = এটি সিটির দায়িত্ব নয়।
reason-private = এটি ব্যক্তিগত জমিতে, তাই মালিককে ব্যবস্থা নিতে হবে।
reason-no-access = সিটির লোক জায়গাটিতে যেতে পারেননি।
reason-not-enough = কাজ করার মতো যথেষ্ট তথ্য সিটির কাছে ছিল না।
reason-withdrawn = অনুরোধটি ফিরিয়ে নেওয়া হয়েছে।
reason-none-given = সিটি কোনো কারণ জানায়নি।
closed-quickly = সিটি এটি খুব তাড়াতাড়ি বন্ধ করেছে। সমস্যা এখনো থাকলে আপনি তা জানাতে পারেন।
still-there = সমস্যাটি এখনো আছে
# Around words of the city in another language: $language is the name of a language.
city-words-in = সিটির নিজের কথায় ({ $language })
city-words-original = সিটি যেভাবে লিখেছে
