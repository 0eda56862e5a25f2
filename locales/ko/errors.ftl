# What went wrong or is missing. One sentence or two; the last words name what to do.

-product = Curbline

## A picture cannot be used

photo-missing = 그 자리에 사진이 없습니다. 사진을 다시 골라 주세요.
photo-unreadable = 이 사진을 열 수 없습니다. 파일을 읽을 권한이 있는지 확인하거나 다른 사진을 골라 주세요.
photo-empty = 이 사진 파일은 비어 있습니다. 사진을 다시 찍거나 다른 사진을 골라 주세요.
photo-not-a-picture = 이 파일은 사진이 아닙니다. JPEG, PNG 또는 WebP 형식의 사진을 골라 주세요.
# $format is the usual name of a picture format, such as HEIC.
photo-format = { $format } 형식의 사진은 보낼 수 없습니다. 휴대전화나 컴퓨터에서 사진을 JPEG로 바꾼 뒤 다시 넣어 주세요.
photo-decoder = 휴대전화가 이 { $format } 사진을 열지 못했습니다. 사진을 다시 찍거나 JPEG로 바꾼 뒤 다시 넣어 주세요.
photo-truncated = 복사가 도중에 끊긴 것처럼 사진의 일부가 없습니다. 다시 복사하거나 새로 찍어 주세요.
photo-damaged = 이 사진은 손상되어 읽을 수 없습니다. 사진을 다시 찍거나 다른 사진을 골라 주세요.
# $megapixels and $limit are millions of pixels.
photo-too-many-pixels = 이 사진은 { NUMBER($megapixels) }메가픽셀인데, { NUMBER($limit) }메가픽셀까지만 받을 수 있습니다. 사진을 줄이거나 다른 사진을 골라 주세요.
# $mebibytes and $limit are sizes in MiB, shown as MB.
photo-too-many-bytes = 이 사진 파일은 { NUMBER($mebibytes) }MB인데, { NUMBER($limit) }MB까지만 받을 수 있습니다. 사진을 줄이거나 다른 사진을 골라 주세요.
photo-redaction-outside = 가리려고 표시하신 부분이 사진 밖에 있습니다. 사진 안에 다시 표시해 주세요.
photo-redaction-corners = 가리려고 표시하는 부분은 모서리가 3개에서 { NUMBER($limit) }개여야 합니다. 다시 표시해 주세요.
photo-cancelled = 사진 넣기를 멈추었습니다. 필요하실 때 다시 넣어 주세요.
photo-not-searched = 이 사진에서는 얼굴과 차량 번호판 찾기를 할 수 없었습니다. 직접 보시고 남이 보면 안 되는 것을 표시해 주세요.

## A report is not complete yet

problem-place-missing = 신고에 아직 장소가 없습니다. 지도에서 정하거나, 주소를 입력하거나, 찍은 곳이 담긴 사진을 써 주세요.
problem-coordinate-invalid = 이 좌표는 지구에 있는 곳이 아닙니다. 위도는 -90에서 90까지, 경도는 -180에서 180까지입니다.
problem-accuracy-invalid = 장소의 정확도는 0 이상의 미터 거리여야 합니다. 고치거나 빼 주세요.
problem-service-unknown = 시청에는 “{ $service }” 서비스가 없습니다. 서비스 목록에서 골라 주세요.
problem-catalog-empty = 서비스 목록을 아직 불러오지 않았습니다. 인터넷에 한 번 연결하여 새로 고쳐 주세요.
# $question is the city's own wording of a question.
problem-attribute-missing = 시청의 질문 “{ $question }”에 답해 주세요.
problem-attribute-unknown = 이 서비스는 “{ $attribute }” 항목을 묻지 않습니다. 그 답을 빼 주세요.
problem-attribute-not-a-number = “{ $question }”의 답은 12와 같은 숫자여야 합니다. 다시 입력해 주세요.
problem-attribute-not-a-date = “{ $question }”의 답은 2026-03-01T08:00:00Z와 같은 날짜와 시간이어야 합니다. 다시 입력해 주세요.
problem-attribute-not-listed = “{ $value }” 답은 “{ $question }”의 답 목록에 없습니다. 목록에서 골라 주세요.
problem-attribute-single = “{ $question }”에는 답을 하나만 할 수 있습니다. 하나만 남겨 주세요.
# $field is one of the field names below; $limit and $length are counts of characters.
problem-text-too-long = “{ $field }” 항목은 { NUMBER($limit) }자까지 쓸 수 있는데, { NUMBER($length) }자를 쓰셨습니다. 줄여 주세요.
problem-text-control-characters = “{ $field }” 항목에 보여 줄 수 없는 글자가 있습니다. 붙여 넣지 말고 다시 입력해 주세요.
problem-email-invalid = 이메일 주소가 완전하지 않습니다. 확인해 주세요. name@example.com과 같은 모양입니다.
problem-too-many-photos = 신고 하나에 사진은 { NUMBER($limit) }장까지 넣을 수 있습니다. 나머지는 빼 주세요.
problem-description-or-photo-missing = 아직은 시청이 무엇이 문제인지 알 수 없습니다. 설명을 쓰거나 사진을 넣어 주세요.
problem-contact-required = “{ $field }” 항목이 없으면 시청이 이 신고를 받지 않습니다. 채워 주세요.

## Names of fields, as they stand above them on a form

field-description = 설명
field-address = 주소
field-first-name = 이름
field-last-name = 성
field-email = 이메일
field-phone = 전화번호
field-answer = 답

## The folder where everything is kept

store-locked = 다른 { -product }이 폴더 { $folder } 안의 자료를 쓰고 있습니다. 그것을 닫고 다시 해 보세요.
store-read-only = 폴더 { $folder }에 아무것도 쓸 수 없습니다. 쓰기 권한을 주거나 다른 폴더를 골라 주세요.
store-full = 폴더 { $folder }에 남은 공간이 없습니다. 공간을 비우고 다시 해 보세요. 전에 저장한 것은 안전합니다.
# $found and $known are numbers of the arrangement of the data.
store-newer = 이 자료는 더 새로운 { -product }에서 쓴 것입니다(형식 { $found }, 이 버전은 { $known }까지 압니다). { -product }을 업데이트해 주세요. 바뀐 것은 없습니다.
store-damaged = 폴더 { $folder }의 자료가 손상되었습니다. 검사를 하여 살릴 수 있는 것을 살려 주세요. 지워지는 것은 없습니다.
store-missing-settings = 아직 도시가 설정되지 않았습니다. 먼저 도시를 골라 주세요. 명령줄에서는: curbline init --server ADDRESS
# $folder is a folder in which everything is encrypted.
store-sealed = 폴더 { $folder }의 자료는 암호화되어 있어 열쇠 없이 열 수 없습니다. 그것을 설정한 프로그램과 열쇠로 열어 주세요. 명령줄에서는 --key-file FILE입니다. 바뀐 것은 없습니다.
store-not-sealed = 폴더 { $folder }의 자료는 암호화되어 있지 않아 열쇠로 열 수 없습니다. 열쇠 없이 열거나 새 폴더를 골라 주세요. 바뀐 것은 없습니다.
store-wrong-key = 폴더 { $folder }의 자료는 다른 열쇠로 암호화되어 있습니다. 그것을 설정한 기기에서 열거나 새 폴더를 골라 주세요. 바뀐 것은 없습니다.
store-no-key = 암호화된 자료의 열쇠를 쓸 수 없습니다. 이 기기의 잠금을 풀고 다시 해 보세요. 바뀐 것은 없습니다.
store-unusable = 폴더 { $folder } 자리를 쓸 수 없습니다. 폴더가 있고 본인 것인지 확인하거나 다른 폴더를 골라 주세요.
store-photo-missing = 이 신고의 사진 하나가 이 기기에 더는 없습니다. 사진을 다시 넣거나 그 사진 없이 신고를 보내 주세요.
store-photo-damaged = 이 신고의 사진 하나가 이 기기에서 손상되었습니다. 사진을 다시 넣거나 그 사진 없이 신고를 보내 주세요.
store-original-missing = 이 사진의 원본이 이 기기에 더는 없습니다. 자료 폴더의 백업에서 찾아보세요. 원본의 SHA-256 값은 신고에 남아 있습니다.
store-original-damaged = 이 사진의 원본이 이 기기에서 손상되어 파일로 쓰지 않았습니다. 자료 폴더의 백업에서 찾아보세요. 원본의 SHA-256 값은 신고에 남아 있습니다.
originals-need-key = 원본은 암호화된 자료 폴더에만 둘 수 있는데, 이 폴더는 그렇지 않습니다. SHA-256 값만 두거나 열쇠가 있는 새 폴더를 설정해 주세요. 명령줄에서는 --key-file FILE입니다.
original-not-kept = 이 사진의 원본은 이 기기에 두지 않았습니다. 사진을 찍은 분에게 물어보세요.
# $photo is the name of a photo in this folder: 32 digits and letters.
photo-unknown = 이 신고에는 “{ $photo }” 사진이 없습니다. 신고 목록에서 찾아보세요.

## Talking to the city's server

city-address-invalid = “{ $url }” 부분은 웹 주소가 아닙니다. https:// 로 시작하는 주소를 입력해 주세요.
city-insecure = { $url } 연결은 암호화되지 않습니다. https:// 로 시작하는 주소를 입력하거나, 본인의 네트워크라면 이 주소를 허용해 주세요. 명령줄에서는 --plain-http 입니다.
# A pin is the name of a key, such as sha256/47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=
city-pins-need-tls = 연결이 암호화되지 않아 { $url } 서버의 열쇠를 확인할 수 없습니다. https:// 로 시작하는 주소를 입력하거나 핀을 빼 주세요.
city-pin-invalid = “{ $pin }” 부분은 핀이 아닙니다. sha256/ 뒤에 열쇠의 SHA-256 값을 Base64 글자 44개로 써 주세요.
city-unreachable = 시청 서버 { $url }에 연결할 수 없습니다. 연결과 주소를 확인해 주세요. 저장하신 것은 그대로 있으며 나중에 보냅니다.
city-timeout = 시청 서버 { $url }의 답이 너무 오래 걸렸습니다. 몇 분 뒤에 다시 해 보세요. 저장하신 것은 그대로 있습니다.
city-tls = { $url }에 안전하게 연결할 수 없습니다. 이 기기의 날짜와 시간, 쓰고 계신 네트워크를 확인해 주세요.
city-cut = 답이 다 오기 전에 { $url } 연결이 끊겼습니다. 연결이 좋아지면 다시 해 보세요.
city-answer-too-large = { $url }에서 온 답이 너무 커서 맞는 답이 아닌 듯합니다. 시청 서버의 주소를 확인해 주세요.
city-html = { $url }에서 웹 페이지로 답했습니다. 이 네트워크에 로그인이 필요하면 먼저 로그인해 주세요. 아니면 시청 서버의 주소를 확인해 주세요.
city-empty = { $url }에서 아무 내용 없이 답했습니다. 시청 서버의 주소를 확인하거나 나중에 다시 해 보세요.
city-not-understood = { $url }에서 온 답은 311 서버의 답이 아닙니다. 시청 서버의 주소를 확인해 주세요.
# $status is the HTTP status, such as 403.
city-denied = 서버 { $url }에서 이 앱을 받아들이지 않습니다(상태 { $status }). API 키를 시청에 확인해 주세요.
city-busy = 서버 { $url }의 일이 많아 기다려 달라고 합니다. 저장하신 것은 그대로 있으며 나중에 보냅니다.
city-missing = 서버 { $url }에 요청한 것이 없습니다. 주소와 도시의 관할 코드(jurisdiction)를 확인해 주세요.
# $words are the words of the city, in whatever language it wrote them.
city-refused = 시청이 거절하며(상태 { $status }) 이렇게 말했습니다: “{ $words }”. 지적된 것을 고치고 다시 해 보세요.
city-refused-silent = 시청이 이유 없이 거절했습니다(상태 { $status }). 입력하신 것을 확인하고 다시 해 보세요.
city-trouble = 서버 { $url }에 문제가 생겼습니다(상태 { $status }). 나중에 다시 해 보세요. 저장하신 것은 그대로 있습니다.
city-moved = 시청 서버가 { $url }에 더는 없습니다. 시청에 새 주소를 물어보고 다시 설정해 주세요.

## What can be done with a report

report-unknown = 이 기기에 “{ $report }” 신고가 없습니다. 신고 목록에서 찾아보세요.
report-already-sending = 이 신고를 지금 보내고 있습니다. 끝날 때까지 기다려 주세요.
report-already-accepted = 시청에서 이 신고를 이미 받아서 여기서는 더 바꿀 수 없습니다. 덧붙일 것이 있으면 새로 신고하거나 311에 전화해 주세요.
report-not-parked = 이 신고는 확인을 기다리고 있지 않아서 다시 할 것이 없습니다. 저절로 보내집니다.
report-uncertain = 이 신고가 시청에 닿았는지 아직 분명하지 않습니다. 먼저 확인할 수 있도록 인터넷에 연결해 주세요.

## Everything else

profile-unknown = “{ $profile }” 서버 프로필이 없습니다. 들어 있는 프로필을 고르거나 파일 이름을 써 주세요.
profile-invalid = 서버 프로필의 “{ $key }” 부분에 잘못이 있습니다. 고치고 다시 해 보세요.
settings-invalid = 저장된 도시 설정을 읽을 수 없습니다. 도시를 다시 설정해 주세요. 신고는 그대로 있습니다.
cancelled = 요청하신 대로 멈추었습니다. 저장하신 것은 그대로 있습니다.
offline = 인터넷에 연결되어 있지 않습니다. 저장하신 것은 그대로 있으며 연결되면 보냅니다.
internal = { -product } 안에서 문제가 생겼습니다. 저장하신 것은 그대로 있습니다. 앱을 만든 사람들에게 이 번호를 알려 주세요: { $reference }
file-unreadable = 파일 { $path } 읽기에 실패했습니다. 이름과 읽을 권한이 있는지 확인해 주세요.
file-unwritable = 파일 { $path } 쓰기에 실패했습니다. 폴더가 있는지, 그곳에 쓸 권한이 있는지 확인해 주세요.
file-exists = 이런 파일이 이미 있습니다: { $path }. 다른 이름을 고르거나 그 파일을 옮겨 주세요.

## Why a report waits for a person

parked-refused = 시청이 신고를 거절하며(상태 { $status }) 이렇게 말했습니다: “{ $words }”. 신고를 고쳐 다시 보내거나 버려 주세요.
parked-refused-silent = 시청이 이유 없이 신고를 거절했습니다(상태 { $status }). 신고를 확인하고 다시 보내거나 311에 전화해 주세요.
parked-incomplete = 시청이 더 알고 싶어 합니다: “{ $words }”. 신고를 채워서 다시 보내 주세요.
parked-too-many-attempts = { NUMBER($attempts) }번 시도했지만 신고를 보내지 못했습니다. 나중에 다시 해 보거나 311에 전화해 주세요.
parked-uncertain = 시청이 이 신고를 받았는지 알 수 없습니다. 시청 웹사이트에 없으면 다시 보내 주세요. 그러면 시청에 두 번 들어갈 수도 있습니다. 웹사이트에 있으면 여기서 버려 주세요.
parked-photo-missing = 이 신고의 사진 하나가 이 기기에 더는 없습니다. 사진을 다시 넣거나 그 사진 없이 신고를 보내 주세요.
parked-denied = 시청이 이 앱에서 신고를 보내지 못하게 합니다(상태 { $status }). API 키를 시청에 확인하고 다시 해 보세요.
parked-duplicate = 시청이 이미 알고 있다고 합니다: “{ $words }”. 맞으면 신고를 버리고, 아니면 고쳐서 다시 보내 주세요.
parked-duplicate-silent = 시청이 이미 알고 있다고 합니다. 맞으면 신고를 버리고, 아니면 고쳐서 다시 보내 주세요.
parked-too-large = 사진을 줄였지만 시청에서 받기에는 아직 너무 큽니다. 사진 없이 또는 다른 사진으로 신고를 보내 주세요.

## Why a report is not sent yet; no action is needed

waiting-offline = 인터넷 연결을 기다리고 있습니다. 연결되면 신고를 바로 저절로 보냅니다.
waiting-costly = 고르신 대로, 사진은 추가 요금이 없는 네트워크를 기다리고 있습니다. Wi-Fi에 연결하거나 모든 네트워크에서 사진을 보내도록 허용해 주세요.
waiting-unreachable = 지금 시청 서버가 답하지 않습니다. 답하면 신고를 바로 저절로 보냅니다.
waiting-tls = 지금 시청 서버에 안전하게 연결할 수 없습니다. 이 기기의 날짜와 시간, 쓰고 계신 네트워크를 확인해 주세요.
waiting-refused = 지난번에 시청이 신고를 받지 못했습니다. 저절로 다시 시도합니다.
waiting-checked = 시청에 이 신고가 있는지 알아보고 있습니다. 저절로 다시 확인합니다.
waiting-retry = 시청이 아직 신고를 받지 못했습니다. 다음 시도: { DATETIME($date) }.
waiting-server-paused = 시청 서버가 잠시 기다려 달라고 합니다. 그 뒤에 신고를 저절로 보냅니다.
waiting-denied = 지금 시청이 이 앱을 받아들이지 않습니다. 계속 시도하고 있습니다. 오래가면 API 키를 시청에 확인해 주세요.
waiting-captive-portal = 이 네트워크는 먼저 로그인해야 합니다. 브라우저에서 웹 페이지를 열어 로그인하시면 신고를 저절로 보냅니다.
waiting-paused = 이 기기에서 보내기가 멈춰 있습니다. 신고를 보내려면 다시 켜 주세요.
