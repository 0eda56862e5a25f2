# What became of a request, in words that every city's own words can be told in, and the reasons for an end.
# A city's own words are shown beside these.

status-received = 市政府已收到您的請求。
status-assigned = 您的請求已交給負責處理的人員。
status-inspected = 市政府已派人看過。
status-scheduled = 工作已安排。
status-in-progress = 工作已開始。
status-on-hold = 工作需要等待。
status-reopened = 您的請求已重新受理。
status-closed = 您的請求已結案。
reason-done = 工作已完成。
reason-duplicate = 市政府已從別人那裡得知這件事。
reason-transferred = 現在由另一個單位處理。
reason-unfounded = 市政府看過，沒有發現這個問題。
reason-not-ours = 這件事不歸市政府負責。
reason-private = 這裡是私人土地，要由所有人處理。
reason-no-access = 市政府人員無法到達現場。
reason-not-enough = 市政府得到的資訊不夠，無法處理。
reason-withdrawn = 請求已撤回。
reason-none-given = 市政府沒有說明原因。
closed-quickly = 市政府很快就結了案。如果問題還在，您可以告知市政府。
still-there = 問題還在
# Around words of the city in another language: $language is the name of a language.
city-words-in = 市政府的原話（{ $language }）
city-words-original = 市政府的原文
