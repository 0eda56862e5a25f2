# What became of a request, in words that every city's own words can be told in, and the reasons for an end.
# A city's own words are shown beside these.

status-received = 시청에서 민원을 받았습니다.
status-assigned = 민원을 담당자에게 넘겼습니다.
status-inspected = 시청 직원이 살펴보았습니다.
status-scheduled = 작업 계획이 잡혔습니다.
status-in-progress = 작업을 시작했습니다.
status-on-hold = 작업은 더 기다려야 합니다.
status-reopened = 민원이 다시 열렸습니다.
status-closed = 민원이 종료되었습니다.
reason-done = 작업이 끝났습니다.
reason-duplicate = 다른 분이 알려서 시청이 이미 알고 있었습니다.
reason-transferred = 이제 다른 부서가 맡고 있습니다.
reason-unfounded = 시청이 살펴보았지만 문제를 찾지 못했습니다.
reason-not-ours = 시청이 맡은 일이 아닙니다.
reason-private = 개인 땅이라서 주인이 처리해야 합니다.
reason-no-access = 시청 직원이 그곳에 들어갈 수 없었습니다.
reason-not-enough = 처리하기에 정보가 부족했습니다.
reason-withdrawn = 민원이 취소되었습니다.
reason-none-given = 시청이 이유를 알려 주지 않았습니다.
closed-quickly = 시청이 이 민원을 아주 빨리 종료했습니다. 문제가 그대로라면 알려 주실 수 있습니다.
still-there = 문제가 그대로입니다
# Around words of the city in another language: $language is the name of a language.
city-words-in = 시청이 쓴 그대로 ({ $language })
city-words-original = 시청이 쓴 원문
