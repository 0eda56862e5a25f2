# What became of a report, as a person reads it in a list or on the page of that report.


## Delivery: a word or two for a list

delivery-queued = 저장됨, 아직 보내지 않음
delivery-sending = 보내는 중
delivery-uncertain = 시청에 확인하는 중
delivery-accepted = 시청에서 받음
delivery-parked = 확인해 주셔야 함

## Photos: a word or two for a list

photo-state-kept = 이 기기에 있음
photo-state-uploading = 보내는 중
photo-state-delivered = 시청에 있음
photo-state-dropped = 시청에서 받지 않음

## Where a report is, in a sentence

# $number is the number the city gave, as it stands; never grouped.
tracking-id = 신고가 접수되었습니다. 접수 번호는 { $number }입니다.
tracking-id-due = 신고가 접수되었습니다. 접수 번호는 { $number }이며, 시청은 { $due }까지 끝낼 것으로 예상합니다.
tracking-token = 시청에서 신고를 받았으며 곧 번호를 드릴 것입니다. 더 하실 일은 없습니다.
tracking-blackbox = 시청에서 신고를 받았습니다. 이 서비스는 번호를 드리지 않습니다.
tracking-waiting = 신고는 이 기기에 안전하게 있으며 되도록 빨리 보냅니다.
tracking-sending = 신고를 시청에 보내고 있습니다.
tracking-uncertain = 시청이 답하기 전에 연결이 끊겼습니다. 다시 보내기 전에 시청에 신고가 있는지 먼저 알아보겠습니다.
# $reason is one of the sentences parked-*.
tracking-parked = 신고를 보내려면 먼저 확인해 주셔야 합니다. { $reason }

## The photo of a report

photo-is-at = 시청이 사진을 여기에서 보여 줍니다: { $url }
photo-on-device = 시청이 사진을 받을 때까지 사진은 이 기기에 있습니다.
photo-under-way = 사진의 { NUMBER($percent) }퍼센트가 시청에 있고, 나머지도 이어서 보냅니다.
photo-being-confirmed = 사진을 보냈습니다. 시청이 사진을 보여 주는지 확인하고 있습니다.
photo-not-taken = 시청에서 신고는 받았지만 사진은 받지 않았습니다. 사진은 이 기기에 있습니다.
photo-one-too-many = 넣으신 사진이 시청에서 신고 하나에 받는 수보다 많아 이 사진은 보내지 않았습니다. 사진은 이 기기에 있습니다.
photo-never-taken = 시청은 이 신고에 사진을 받지 않습니다. 사진은 이 기기에 있습니다.
photo-lost = 시청에서 신고는 받았지만, 사진이 이 기기에 더는 없어서 보내지 못했습니다.

## What the city says about a report

city-status-open = 아직 종료되지 않음
city-status-closed = 종료됨
# $status is the word the city uses.
city-status-other = 시청의 말: { $status }
report-due = { $due }까지 끝날 것으로 예상
anonymous = 이름 없이

## What deserves a second look; nothing of it has to be done

advice-photo-old = 사진을 찍은 지 { NUMBER($days) }일이 지났습니다. 그곳이 아직 그대로인지 확인해 주세요.
advice-photo-future = 사진에는 미래에 찍은 것으로 되어 있습니다. 사진을 찍은 카메라의 날짜를 확인해 주세요.
# $length is a distance with its unit.
advice-photo-far = 사진을 찍은 곳이 이 신고의 장소에서 { $length } 떨어져 있습니다. 어느 장소가 맞는지 확인해 주세요.
advice-photo-no-place = 사진에 찍은 곳이 나와 있지 않습니다. 신고의 장소가 사진에 보이는 곳인지 확인해 주세요.
advice-photo-no-zone = 사진에 시계의 시간대가 나와 있지 않습니다. 여행 중에 찍으셨다면 시간을 확인해 주세요.
# $reference is the short reference of a report that was filed before.
similar-report = 같은 장소에서 하신 신고와 비슷합니다: { $reference }. 같은 일이면 새 신고를 버리셔도 됩니다.
# $words is what the person wrote.
advice-text-phone = “{ $words }” 부분은 전화번호로 보이며, 쓰신 글은 누구나 읽을 수도 있습니다. 시청에 필요하지 않으면 지워 주세요.
advice-text-email = “{ $words }” 부분은 이메일 주소이며, 쓰신 글은 누구나 읽을 수도 있습니다. 시청에 필요하지 않으면 지워 주세요.
advice-text-plate = “{ $words }” 부분은 차량 번호로 보이며, 쓰신 글은 누구나 읽을 수도 있습니다. 시청에 필요하지 않으면 지워 주세요.
