# The example city: its web page and what its people write. It is a city to try things with.

city-page-title = 예시 도시
city-page-about = 들어오는 대로 보여 주는 민원, 새것부터.
city-page-connecting = 연결하는 중
# $count requests in the last 90 days, $open of them open
city-page-count = 90일 동안 { NUMBER($count) }건, 아직 종료되지 않은 것 { NUMBER($open) }건
city-page-newest = 최근 { NUMBER($count) }건 표시, 아직 종료되지 않은 것 { NUMBER($open) }건
city-page-lost = 도시와 연결이 끊겨 다시 시도하는 중
city-page-list = 민원
city-page-needs-script = 이 페이지에서 민원을 들어오는 대로 보려면 JavaScript가 필요합니다. 같은 목록이 requests.json과 requests.xml에 있습니다.
city-page-empty = 아직 민원이 없습니다
city-page-empty-hint = 첫 민원을 requests.json으로 보내면 여기에 나타납니다.
city-page-more = 모두 보기
city-page-less = 간단히 보기
city-page-open = 아직 종료되지 않음
city-page-closed = 종료됨
city-page-address = 주소
city-page-address-id = 주소 번호
city-page-location = 위치
city-page-agency = 기관
city-page-media = 사진과 영상
city-page-picture-elsewhere = 다른 곳에 있는 사진
city-page-key = 보낼 때 쓴 키

## Offices of the example city

agency-streets = 도로국
agency-sanitation = 청소국
agency-parks = 공원여가국
agency-police = 경찰국

## What the city will do, in the answer to a new request

notice-pothole = 작업반이 그곳을 보고 도로 구멍을 메웁니다.
notice-sidewalk = 조사관이 와서 누가 보도를 고쳐야 하는지 정합니다.
notice-graffiti = 작업반이 낙서를 덧칠하거나 씻어 냅니다.
notice-streetlight = 전기 기사가 등을 점검합니다.
notice-missed-collection = 쓰레기차가 다시 옵니다. 모두 길가에 그대로 두세요.
notice-illegal-dumping = 작업반이 그곳을 치우고 증거를 찾습니다.
notice-dumping-tip = 조사관이 모든 제보를 읽습니다. 이에 대한 답은 드리지 않습니다.
notice-fallen-tree = 나무 작업반이 그곳을 안전하게 하고 치웁니다.
notice-tree-pruning = 나무 전문가가 나무를 보고 가지치기 목록에 올립니다.
notice-traffic-signal = 기술자를 교차로에 보냅니다.
notice-street-sign = 표지판 작업장에서 표지판을 고치거나 바꿉니다.
notice-abandoned-vehicle = 신고는 경찰로 가며, 번호는 경찰이 드립니다.

## On the card of a request.

city-page-photo = 사진 { NUMBER($index) }/{ NUMBER($count) }: { $service }
city-page-when-open = 번호 { $number }, 접수 { $received }, 완료 예정 { $expected }
city-page-when-closed = 번호 { $number }, 접수 { $received }, 종료 { $closed }
