### Where something is, who answers for it, and what was filed near it.


## What was filed near a place

# $number is a request's number at the city, $length a distance with its unit, $days how long ago it was filed.
advice-filed-before =
    { $days ->
        [0] 여기서 { $length } 떨어진 곳에서 오늘 누가 이것을 신고했습니다: 민원 { $number }. 그 민원의 소식을 받거나, 그래도 신고를 보내실 수 있습니다.
       *[other] 여기서 { $length } 떨어진 곳에서 { NUMBER($days) }일 전에 누가 이것을 신고했습니다: 민원 { $number }. 그 민원의 소식을 받거나, 그래도 신고를 보내실 수 있습니다.
    }
# $number is what was asked for.
request-unknown = 이 기기는 민원 “{ $number }” 번호를 모릅니다. 가까운 민원이나 소식을 받는 민원의 목록에서 번호를 찾아보세요.

## Why a reading of the place is not used. Readings come from the phone or from a satellite receiver, several a minute.

fix-refused-mock = 다른 앱이 가짜 위치를 만들고 있습니다. 이 기기의 설정에서 모의 위치를 꺼 주세요.
fix-refused-no-fix = 수신기가 아직 위치를 모릅니다. 하늘이 트인 곳으로 가서 잠시 기다려 주세요.
fix-refused-range = 수신기가 지도에 없는 곳을 알려 줍니다. 껐다가 다시 켜 주세요.
fix-refused-null = 수신기가 0도를 알려 줍니다. 아무것도 모를 때 나오는 값입니다. 껐다가 다시 켜 주세요.
fix-refused-dilution = 위성의 자리가 나빠서 쓸 만한 위치가 나오지 않습니다. 하늘이 트인 곳으로 가 주세요.
fix-refused-stale = 이 기기의 시계로 보면 측정값이 { NUMBER($minutes) }분 전의 것입니다. 새 값을 기다려 주세요.
fix-refused-rollover = 수신기의 날짜가 { NUMBER($weeks) }주 어긋나 있습니다. 주 계산이 넘친 오래된 수신기에서 생기는 일입니다. 다른 수신기를 써 주세요.
fix-refused-date = 수신기는 오늘을 이렇게 알려 줍니다: { $date }. 이 기기의 시계가 맞는지 확인해 주세요.
# $length is a distance with its unit.
fix-refused-jump = 위치가 { $length } 뛰었습니다. 누구도 그렇게 빨리 움직이지 못합니다. 안정될 때까지 기다려 주세요.

## Whether the place is exact enough for a service, and what to do. $length and $needed are distances with their units.

fix-enough = 위치의 오차는 { $length } 이내이며, 이 정도면 충분합니다.
fix-enough-chosen = 고르신 장소를 씁니다.
fix-wait = 위치를 찾고 있습니다. 하늘이 보이게 하고 잠시 기다려 주세요.
fix-wait-closer = 지금까지 위치의 오차는 { $length } 이내이며, { $needed } 이내여야 합니다. 잠시 기다려 주세요.
fix-not-enough = 위치의 오차가 { $length } 이내일 뿐인데, { $needed } 이내여야 합니다. 하늘이 트인 곳으로 가거나, 핀을 직접 놓거나, 주소를 입력해 주세요.
fix-none = 위치를 찾지 못했습니다. 하늘이 트인 곳으로 가거나, 핀을 직접 놓거나, 주소를 입력해 주세요.

## A satellite receiver beside the device. $address is a name and a port, $path a file.

receiver-unreachable = { $address }에서 답하는 수신기가 없습니다. 그곳에서 gpsd가 돌고 있는지, 주소가 맞는지 확인해 주세요.
receiver-gone = { $address }의 수신기가 사라졌습니다. 저절로 다시 찾습니다.
receiver-not-gpsd = { $address }에서 답하는 것은 gpsd가 아닙니다. localhost:2947과 같은 gpsd의 주소를 입력해 주세요.
receiver-unreadable = 수신기 { $path }에서 읽을 수 없습니다. 꽂혀 있는지, 쓸 권한이 있는지 확인해 주세요.

## Places marked from a car

# $mark is the id on this device.
mark-unknown = 이 기기에 이런 표시가 없습니다: { $mark }. 이미 버려졌을 수도 있습니다.

## A place in words. $street and $cross are names of streets and stay as they are; the place may stand alone or behind
## "The report is". $distance is "20 meters", $direction one of the directions below.

place-on-street = { $street }에서
place-on-street-near = { $street }, { $cross } 근처에서
place-on-street-away = { $street }에서, 계신 곳의 { $direction }쪽 { $distance }
place-on-street-near-away = { $street }, { $cross } 근처에서, 계신 곳의 { $direction }쪽 { $distance }
place-on-street-here = { $street }, 지금 계신 곳에서
place-on-street-near-here = { $street }, { $cross } 근처, 지금 계신 곳에서
place-away = 계신 곳의 { $direction }쪽 { $distance }
place-here = 지금 계신 곳에서
direction-north = 북
direction-north-east = 북동
direction-east = 동
direction-south-east = 남동
direction-south = 남
direction-south-west = 남서
direction-west = 서
direction-north-west = 북서

## A word about an address that was typed. It is kept as it was typed in any case. $address and $other are as the city writes
## them.

address-near = 혹시 “{ $address }” 주소입니까? 시의 도로 목록에는 입력하신 주소가 없습니다.
address-ambiguous = “{ $address }” 또는 “{ $other }” 주소일 수 있습니다. 방향이나 도로의 종류를 덧붙여 주세요.
address-unknown = 시의 도로 목록에 이 주소가 없습니다. 맞는지 확인해 주세요. 입력하신 그대로 둡니다.

## Whose a place is. $name is an office as the city writes it, $neighbour a city or county, $distance a length with its unit.

place-outside = 이곳은 시 밖입니다. 핀이 잘못 놓였으면 옮기고, 아니면 그곳의 담당 기관에 문의해 주세요.
place-outside-in = 이곳은 시 밖이며 다음 지역에 있습니다: { $neighbour }. 핀이 잘못 놓였으면 옮기고, 아니면 그곳에 신고해 주세요.
place-near-border = 시 경계가 { $distance } 거리에 있어서 이곳은 시 밖일 수도 있습니다. 핀을 확인하고 필요하면 옮겨 주세요.
place-near-neighbour = { $neighbour } 경계가 { $distance } 거리에 있어서 이곳은 그쪽일 수도 있습니다. 핀을 확인하고 필요하면 옮겨 주세요.
responsible-city = 이 일은 시의 다음 부서가 맡습니다: { $name }. 신고는 그곳으로 갑니다.
responsible-city-phone = 이 일은 시의 다음 부서가 맡습니다: { $name }. 신고는 그곳으로 갑니다. 전화번호는 { $phone }
responsible-other = 이 일은 시가 아니라 다음 기관이 맡습니다: { $name }. { $phone }번으로 전화하거나 여기로 가 주세요: { $link }
responsible-other-phone = 이 일은 시가 아니라 다음 기관이 맡습니다: { $name }. 전화해 주세요: { $phone }
responsible-other-link = 이 일은 시가 아니라 다음 기관이 맡습니다: { $name }. 여기로 가 주세요: { $link }
responsible-other-silent = 이 일은 시가 아니라 다음 기관이 맡습니다: { $name }. 그래도 신고해 주세요. 시청이 더 알려 드릴 수 있습니다.
responsible-unknown = 누가 맡을지는 시청이 정합니다. 평소처럼 신고해 주세요.
responsible-near-border = 경계가 가까워서 다음도 맞을 수 있습니다:

## Why, each a line of its own. $layer is a set of districts and $district one of them, $owner and $asset are words of the city.

reason-service = 이 서비스에 관한 일입니다.
reason-district = 이 장소가 속한 곳: { $layer } { $district }
reason-owner = 도로를 관리하는 곳: { $owner }
reason-asset = 관련된 것: { $asset }

## What is told beside the places that an address may mean.

address-no-pack = 이 기기에는 도로가 담긴 도시 팩이 없습니다. 시청에 요청해 주세요.
address-near-misses = 입력하신 것과 똑같은 것은 없습니다. 비슷한 것은 다음과 같습니다:
address-incomplete = 도로 이름을, 되도록 번지와 함께 입력해 주세요.
address-too-long = 주소로는 너무 깁니다. 도로 이름과 번지를 입력해 주세요.
address-not-found = 시의 목록에 그런 도로, 교차로 또는 주요 장소가 없습니다. 철자를 확인하거나 가까운 도로 이름을 써 주세요.
address-outside = 이 좌표는 이 시 안에 있지 않습니다. 확인하거나 도로 이름을 입력해 주세요.
address-parcel = 땅의 필지 번호로 보입니다. 도로 이름과 번지를 입력해 주세요.
