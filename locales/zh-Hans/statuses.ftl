# What became of a request, in words that every city's own words can be told in, and the reasons for an end.
# A city's own words are shown beside these.

status-received = 市政府已收到您的请求。
status-assigned = 您的请求已交给负责处理的人员。
status-inspected = 市政府已派人看过。
status-scheduled = 工作已安排。
status-in-progress = 工作已开始。
status-on-hold = 工作需要等待。
status-reopened = 您的请求已重新受理。
status-closed = 您的请求已结案。
reason-done = 工作已完成。
reason-duplicate = 市政府已从别人那里得知这件事。
reason-transferred = 现在由另一个部门处理。
reason-unfounded = 市政府看过，没有发现这个问题。
reason-not-ours = 这件事不归市政府负责。
reason-private = 这里是私人土地，须由业主处理。
reason-no-access = 市政府人员无法到达现场。
reason-not-enough = 市政府得到的信息不够，无法处理。
reason-withdrawn = 请求已撤回。
reason-none-given = 市政府没有说明原因。
closed-quickly = 市政府很快就结了案。如果问题还在，您可以告知市政府。
still-there = 问题还在
# Around words of the city in another language: $language is the name of a language.
city-words-in = 市政府的原话（{ $language }）
city-words-original = 市政府的原文
