# Whole sentences for people who listen to the screen. Each tells everything that colour, icon or place on the screen would tell.


## Where a report is

spoken-delivery-queued = 신고가 이 기기에 저장되었습니다. 아직 보내지 않았습니다.
spoken-delivery-sending = 신고를 시청에 보내고 있습니다.
spoken-delivery-uncertain = 시청에 신고가 있는지 확인하고 있습니다.
spoken-delivery-accepted = 시청에서 신고를 받았습니다.
spoken-delivery-parked = 신고를 확인해 주셔야 합니다. 열어서 무엇이 필요한지 보세요.

## Where its photo is

spoken-photo-kept = 사진이 이 기기에 있습니다.
spoken-photo-uploading = 사진을 보내고 있습니다.
spoken-photo-delivered = 시청에서 사진을 받았습니다.
spoken-photo-dropped = 시청에서 사진을 받지 않았습니다.

## What became of it at the city

spoken-city-open = 시청이 이 민원을 아직 끝내지 않았습니다.
spoken-city-closed = 시청이 이 민원을 종료했습니다.

## Entries of lists. $service is the name of a service, $state one of the sentences above, $place a place in words such as
## "on Market Street near 12th", $index and $count are numbers, $length is a distance with its unit.

spoken-position = { NUMBER($count) }개 중 { NUMBER($index) }번째
spoken-report = { $service }, { $place }. { $state }
spoken-report-without-place = { $service }. { $state }
spoken-report-due = { $service }, { $place }. { $state } { $date }까지 끝날 것으로 예상합니다.
spoken-request-nearby = { $service }, { $length } 거리. { $date }에 신고되었습니다.
spoken-request-followed = { $service }, { $length } 거리. { $date }에 신고되었습니다. 소식을 받고 있습니다.
spoken-service = { $service }. { $about }
spoken-question-required = { $question } 꼭 답해 주셔야 합니다.
spoken-question-optional = { $question } 답하지 않으셔도 됩니다.
spoken-answer-chosen = { $answer }, 선택됨
spoken-answer-not-chosen = { $answer }, 선택 안 됨
spoken-photo = 사진 { NUMBER($count) }장 중 { NUMBER($index) }번째. { $state }
spoken-language = { $language }. 모든 글을 이 언어로 읽으려면 선택하세요.
spoken-reports =
    { $count ->
        [0] 신고가 없습니다.
       *[other] 신고가 { NUMBER($count) }건 있습니다.
    }
spoken-needs-you =
    { $count ->
        [0] 확인해 주실 신고가 없습니다.
       *[other] 확인해 주실 신고가 { NUMBER($count) }건 있습니다.
    }
spoken-waiting =
    { $count ->
        [0] 보내기를 기다리는 것이 없습니다.
       *[other] 신고 { NUMBER($count) }건이 보내기를 기다립니다.
    }
spoken-progress = { NUMBER($percent) }퍼센트를 보냈습니다.
spoken-offline = 인터넷에 연결되어 있지 않습니다. 저장하신 것은 그대로 있으며 나중에 보냅니다.
spoken-online = 인터넷에 다시 연결되었습니다.
