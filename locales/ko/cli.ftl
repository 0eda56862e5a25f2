# What only the command line says. Its help is English in every language, because the library that reads the command
# line writes it; names of commands and options are never translated.


## demo

demo-flow-title = 거리에서 시청까지, 신고 하나의 길
demo-city-started = 작은 도시가 { $url }에서 듣고 있습니다
demo-photo-drawn = 카메라의 장소와 시간이 담긴 도로 구멍 사진을 그렸습니다: { $path }
demo-photo-chosen = 주신 사진을 씁니다: { $path }
# What the demo's report says, as a resident would write it.
demo-description = 오른쪽 차로에 깊은 구멍이 있어 차들이 피해 갑니다.
demo-place-pinned = 사진에 찍은 곳이 없어서 지도에 핀을 놓습니다.
demo-offline = 휴대전화에 신호가 없습니다.
demo-saved = 휴대전화에 이 번호로 저장했습니다: { $reference }. 아무것도 보내지 않았습니다.
demo-queue = 휴대전화에서 기다리는 것:
demo-online = 신호가 돌아왔습니다. 기다리던 것을 보냅니다.
demo-delivered =
    { $count ->
        [0] 전달된 신고가 없습니다.
       *[other] 신고 { NUMBER($count) }건이 전달되었습니다.
    }
demo-read-back = 시청에 무엇이 있는지 물어봅니다:
demo-photo-at = 사진은 이제 여기에 있습니다: { $url }
demo-kept = 휴대전화와 도시를 이 폴더에 남겨 두었습니다: { $folder }

## Setting up, services

init-done = 도시를 설정했습니다: { $url }
services-title = 시청이 하는 서비스
services-none = 맞는 서비스가 없습니다.
services-fresh = { DATETIME($date) } 기준 시청의 목록
services-due-days = 보통 { NUMBER($count) }일 안에 끝남
services-due-business-days = 보통 영업일 { NUMBER($count) }일 안에 끝남
services-question-required = 꼭 답해야 함
services-question-optional = 답하면 좋지만 꼭 하지 않아도 됨

## Reports

# $report is the id on this device, $reference the short reference that is also sent to the city.
report-saved = 저장했습니다: { $report }, 짧은 번호 { $reference }. 다음 동기화 때 보냅니다.
sync-summary =
    { $delivered ->
        [0] 전달된 것 없음
       *[other] 신고 { NUMBER($delivered) }건 전달됨
    }, { $pending ->
        [0] 기다리는 것 없음
       *[other] { NUMBER($pending) }건 대기
    }, { $attention ->
        [0] 확인이 필요한 것 없음.
       *[other] { NUMBER($attention) }건 확인 필요.
    }
list-none = 이 기기에는 아직 신고가 없습니다.
list-title = 나의 신고
# One report: $service is the city's name of a service, $state one of the states delivery-*.
list-line = { $service }: { $state }
# $label is one of the labels below.
list-detail = { $label }: { $value }
list-saved = { DATETIME($date) }에 저장함
# $state is one of the states photo-state-*, $width and $height are pixels.
list-photo = 사진: { $state } ({ $width } × { $height }픽셀, { NUMBER($kilobytes) }KB)
retry-done = 다음 동기화 때 신고를 다시 보냅니다.
discard-done = 신고를 버렸습니다. 보내지 않습니다.
edit-done = 바꾼 것을 저장했습니다. 다음 동기화 때 신고를 보냅니다.
sync-nothing = 보낼 것이 없습니다.

## What stands before the parts of a report

label-number = 번호
label-place = 장소
label-due = 예정일
label-city = 시청

## A command line that cannot be understood. $help is the command that shows help, $option an option as it is typed.

usage-command-missing = list와 같은 명령을 써 주세요. 모든 명령 보기: { $help }
usage-command-unknown = “{ $value }” 명령이 없습니다. 모든 명령 보기: { $help }
usage-option-unknown = 여기에는 “{ $option }” 옵션이 없습니다. 있는 것 보기: { $help }
usage-option-missing = 이것이 빠졌습니다: { $option }. 쓰는 방법 보기: { $help }
usage-option-repeated = “{ $option }” 옵션이 두 번 이상 있습니다. 하나만 남겨 주세요. 참고: { $help }
usage-options-conflict = “{ $option }” 옵션과 “{ $other }” 옵션은 함께 쓸 수 없습니다. 하나를 빼 주세요. 참고: { $help }
usage-value-missing = “{ $option }”에는 값이 필요합니다. 어떤 값인지 보기: { $help }
usage-value-invalid = “{ $value }” 값은 “{ $option }”에 맞지 않습니다. 맞는 값 보기: { $help }
usage-unreadable = 이 명령을 이해할 수 없습니다. 쓰는 방법 보기: { $help }

## What was typed after an option

argument-place-invalid = “{ $value }” 값은 장소가 아닙니다. 39.95,-75.16과 같이 위도와 경도를 쉼표로 이어 써 주세요.
argument-redaction-invalid = “{ $value }” 값은 사진의 영역이 아닙니다. 10,20,300,200과 같이 왼쪽 끝, 위쪽 끝, 너비, 높이를 픽셀로 쉼표로 이어 쓰거나, 10,20;310,20;160,220과 같이 다각형의 모서리를 써 주세요.
argument-pair-invalid = “{ $value }”에 등호가 없습니다. NAME=VALUE와 같이 써 주세요.
argument-language-unknown = “{ $value }” 언어는 없습니다. 언어 목록에서 있는 것을 확인해 주세요.

## The key of an encrypted data folder

key-file-exposed = 이 컴퓨터의 다른 사람이 열쇠 파일에 접근할 수 있습니다: { $path }. chmod 600 명령으로 본인만 쓰게 한 뒤 다시 해 보세요.
key-file-invalid = 파일 { $path }에 열쇠가 없습니다. 열쇠는 32바이트 또는 16진수 숫자 64개입니다.
sealed-unsupported = 이 { -product } 빌드는 자료를 암호화할 수 없어서 --key-file 옵션을 쓸 수 없습니다. 빼거나, sealed 기능이 있는 빌드를 써 주세요.

## Everything else

export-done =
    { $count ->
        [0] 내보낼 것이 없었습니다. 빈 파일: { $path }
       *[other] 신고 { NUMBER($count) }건을 여기에 썼습니다: { $path }
    }
check-ok = 모두 정상입니다.
check-salvaged =
    { $count ->
        [0] 자료가 손상되어 살린 신고가 없습니다. 손상된 파일은 그대로 두었습니다.
       *[other] 자료가 손상되었습니다. 신고 { NUMBER($count) }건을 살렸고, 손상된 파일은 그대로 두었습니다.
    }
# $reference is the short name of a report, such as CL-7K3F9Q.
check-photo-missing = 신고 { $reference }의 사진 하나가 이 기기에 더는 없습니다.
check-photo-damaged = 신고 { $reference }의 사진 하나가 이 기기에서 손상되었습니다. 손상된 파일은 그대로 두었습니다.
check-pack-damaged = 설치된 도시 팩이 손상되었습니다. 신고는 안전합니다. 팩 파일로 다시 설치해 주세요.
# $width and $height are pixels, $kilobytes the size of the new file.
photo-done = 사진이 준비되었습니다: { $width } × { $height }픽셀, { NUMBER($kilobytes) }KB.
# What a picture says of its making. $zone is the zone of its clock, such as UTC-05.
photo-fact-taken = { DATETIME($date) }에 찍음, 시계의 시간대: { $zone }
photo-fact-taken-somewhere = 시계가 지금 계신 시간대였다면 { DATETIME($date) }에 찍음
# $place is latitude and longitude, $length a distance with its unit.
photo-fact-place = 찍은 곳: { $place }
photo-fact-place-within = 찍은 곳: { $place }, 오차 약 { $length }
photo-fact-above-sea = 해발 { $length }
photo-fact-below-sea = 해수면 아래 { $length }
photo-fact-direction = 보는 방향: 북쪽에서 시계 방향으로 { NUMBER($degrees) }°
photo-fact-direction-magnetic = 보는 방향: 자북에서 시계 방향으로 { NUMBER($degrees) }°
languages-title = 언어
text-unknown = “{ $key }” 글이 없습니다. 글의 이름은 locales 폴더에 있습니다.

## City packs

# $public is the text of the public key.
pack-key-made = 비밀 열쇠는 { $path }에 있습니다. 혼자만 간직해 주세요. { $path }.pub 파일은 누구나 가져도 됩니다: { $public }
pack-key-not-secret = 파일 { $path }에 팩의 비밀 열쇠가 없습니다. 이 명령으로 만들어 주세요: curbline pack key -o FILE
# $name is the name of a city among packs, $version the version of its pack.
pack-built = { $name } 팩, 버전 { $version }, 만든 파일: { $path } ({ NUMBER($kilobytes) }KB).
# $text is one of the texts in packs.ftl about a file of a pack's source.
pack-fault = { $file }: { $text }
pack-fault-line = { $file }, { $line }번째 줄: { $text }
pack-faults = 팩을 만들지 않았습니다. 먼저 잘못 { NUMBER($count) }개를 고쳐야 합니다.
pack-valid = { $name } 팩, 버전 { $version }: 온전하며 이 열쇠로 서명되었습니다.
pack-shown = { $name } 팩, 버전 { $version }: 온전합니다. 누가 서명했는지 보기: curbline pack verify
pack-shown-built = { DATETIME($date) }에 만듦
# $section is the name of a part, such as streets.
pack-shown-section = { $section }: { NUMBER($bytes) }바이트
pack-shown-expired = { $section }: { DATETIME($date) }부터 유효하지 않음
pack-installed = { $name } 팩, 버전 { $version }: 설치했습니다.
pack-removed = 이제 도시 팩이 없습니다.

## The city and the network

# $url is the address of the city's server, $profile the name of the description it is spoken to by.
city-is = 시청 서버의 주소는 { $url }입니다. “{ $profile }” 프로필대로 통신합니다.
# $format is JSON or XML.
city-understood = { $format } 형식으로 이해했습니다.
city-unknown = 시청에서 아직 아무것도 듣지 못했습니다.
city-lists-ours = 시청의 목록에는 여기서 보낸 것이 나오므로, 신고가 닿지 않았다는 것을 알 수 있습니다.
city-hides-ours = 시청의 목록에는 여기서 보낸 것이 나오지 않으므로, 목록으로는 아무것도 알 수 없습니다.
city-lists-unknown = 시청의 목록에 받은 것이 나오는지 아직 모릅니다.
network-photos-always = 사진을 모든 네트워크에서 보냅니다.
network-photos-not-roaming = 로밍 중이 아니면 사진을 모든 네트워크에서 보냅니다.
network-photos-unmetered = 사진을 Wi-Fi와 추가 요금이 없는 다른 네트워크에서 보냅니다.
network-load = 아직 보낼 양: { NUMBER($kilobytes) }KB
arrived-done = 이 신고를 시청이 받은 것으로 합니다.

## where

where-no-pack = 이 기기에 도시 팩이 없어서 이곳을 누가 맡는지 모릅니다. 시청에 팩을 요청해 주세요.
# $rule is the name that the city's pack gives a rule.
where-rule = 적용된 규칙: { $rule }
# $layer is a set of districts and $district one of them, as the city's pack calls them.
where-district = { $layer }: { $district }

## The files that photos are made from

originals-nothing = 사진을 만든 원본 파일에 대해 아무것도 두지 않습니다.
originals-digest = 사진을 만든 원본 파일의 SHA-256 값을 사진과 함께 둡니다.
originals-whole = 사진을 만든 원본 파일을 암호화하여 이 기기에 둡니다. 원본에는 사진에서 가린 것이 보이고 카메라의 장소와 시간이 담겨 있습니다. 원본은 결코 보내지 않습니다.
originals-from-now-on = 이것은 지금부터 넣는 사진에 적용됩니다. 전에 둔 것은 그대로 있습니다.
# $path is the name of the new file, $sha256 a digest of 64 digits and letters.
original-written = 원본을 암호화하지 않고 여기에 썼습니다: { $path }. SHA-256 값: { $sha256 }
list-original-digest = 원본의 SHA-256 값: { $sha256 }
list-original-kept = 원본은 암호화되어 이 기기에 있습니다. SHA-256 값: { $sha256 }
check-original-missing = 신고 { $reference }에 있는 사진 하나의 원본이 이 기기에 더는 없습니다.
check-original-damaged = 신고 { $reference }에 있는 사진 하나의 원본이 이 기기에서 손상되었습니다. 손상된 파일은 그대로 두었습니다.

## Requests near a place, and requests that are followed

nearby-title = 이 기기가 아는 한, 그 근처에 신고되어 종료되지 않은 것:
nearby-none = 이 기기가 아는 한, 그 근처에 신고된 것이 없습니다. 다른 분들의 민원은 동기화할 때 옵니다: curbline sync
# $service is the city's name of a service, $length a distance with its unit.
nearby-line = { $service }, { $length } 거리
nearby-own = 직접 하신 신고
nearby-followed = 소식을 받는 중
nearby-requested = { $date }에 신고됨
# $number is a request's number at the city.
follow-done = 이제부터 민원 { $number }의 소식을 받습니다. 소식은 동기화할 때마다 옵니다. 시청에는 아무것도 보내지 않았습니다.
unfollow-done = 민원 { $number }의 소식을 더는 받지 않습니다.
follows-title = 소식을 받는 다른 분들의 민원:
follows-none = 소식을 받는 민원이 없습니다.
follows-unheard = 시청이 이것에 대해 아직 아무 말이 없습니다.

## Where this machine is. $place is latitude and longitude, $length a distance with its unit.

fix-here = 위치는 { $place }이며, 얼마나 정확한지는 알 수 없습니다.
fix-here-within = 위치는 { $place }, 오차 약 { $length }입니다.
# $reason is one of the texts fix-refused-*.
fix-refused-count = 측정값 { NUMBER($count) }개를 쓰지 않습니다: { $reason }
# Sentences are what a receiver sends, a line each.
fix-skipped = 수신기가 보낸 { NUMBER($count) }줄을 이해할 수 없었습니다.
argument-moment-invalid = “{ $value }” 값은 시점이 아닙니다. 2026-03-01T08:00:00Z와 같이 써 주세요.

## address

address-no-lines = 장소의 주소를 알 수 없습니다. 도로가 어디로 지나는지 담긴 도시 팩이 이 기기에 없습니다. 시청에 요청해 주세요.
# $owner is in the words of the city's own file.
address-owner = 관리하는 곳: { $owner }
# $address was worked out from the place; $distance is how far the street is.
address-derived = 아마도 { $address } (위치로 알아낸 것, { $distance } 거리)
