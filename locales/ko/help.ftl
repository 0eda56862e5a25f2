# The help of the command line. Names of commands and options, and words in CAPITALS that stand for a value, are never translated.


## What stands around it

help-usage = 사용법
help-commands = 명령
help-arguments = 인자
help-options = 옵션
help-help = 이 도움말 보기
help-version = 버전 보기
help-subcommand = 이 도움말 또는 한 명령의 도움말 보기
# $value is what is taken where the option is not given.
help-default = [기본값: { $value }]
# $values are the words to choose from, as they are typed.
help-choices = [다음 중 하나: { $values }]

## Commands

help-curbline = 311로 시청에 하는 신고. 바로 저장하고 연결되면 보냅니다.
help-demo = 한 명령으로 보는 전체 이야기: 도시, 신호 없는 휴대전화, 신고와 그 전달
help-init = 통신할 도시를 기억하기. 네트워크가 필요 없음
help-city = 도시: 서버와 어떻게 통신하는지, 무엇을 알게 되었는지
help-services = 시청이 하는 서비스
help-report = 신고를 저장하고 대기열에 넣기. 네트워크를 전혀 쓰지 않음
help-sync = 보낼 것을 보내고, 확인하고, 소식을 묻기
help-network = 사진을 어떤 네트워크에서 보내는지, 얼마나 기다리는지
help-originals = 사진을 만든 원본 파일에 대해 무엇을 두는지
help-original = 사진을 만든 원본 파일을 암호화하지 않고, SHA-256 값과 맞추어 보고 쓰기
help-list = 모든 신고와 그 상태
help-status = 신고 하나와 그 상태
help-retry = 보내지 않았거나 확인이 필요한 신고를 다시 보내기
help-arrived = 불확실하던 신고가 시청에 있음: 사람이 그곳에서 보았음
help-discard = 보내지 않았거나 확인이 필요한 신고를 버리기
help-edit = 보내지 않았거나 확인이 필요한 신고를 바꾸기
help-nearby = 이 기기가 아는 한, 한 장소 둘레에 신고된 것. 네트워크가 필요 없음
help-follow = 같은 것을 다시 신고하지 않고 다른 사람의 민원 소식을 받기. 소식은 동기화할 때마다 옴
help-unfollow = 민원 소식을 더는 받지 않기
help-address = 글이 뜻할 수 있는 장소들, 또는 한 장소의 주소. 도시 팩에 따름
help-where = 장소가 어디인지: 시 안인지 아닌지, 어느 구역인지, 누가 어떤 규칙으로 맡는지
help-photo = 사진이 스스로 알려 주는 것, 그리고 안전하게 만든 사진: 바로 세우고, 메타데이터를 빼고, 크기를 맞춤
help-pack = 도시 팩: 도시가 아는 것을 담은 서명된 파일 하나
help-pack-key = 열쇠 한 쌍 만들기: 비밀 열쇠는 FILE에, 모두를 위한 열쇠는 FILE.pub에
help-pack-build = 일반 파일 폴더를 검사하고 팩으로 만들기
help-pack-verify = 팩이 온전하고 열쇠로 서명되었는지 검사하기
help-pack-show = 누가 서명했든 팩이 스스로 알려 주는 것
help-pack-remove = 설치된 팩을 지워 다른 도시의 팩을 설치할 수 있게 하기
help-fix = 옆에 있는 위성 수신기로 알아본 이 기기의 위치
help-languages = 있는 언어들
help-text = 메시지 하나를 글로 보기
help-export = 신고된 모든 것, 다른 프로그램용
help-check = 자료 폴더 검사하기. 손상된 것을 살리기

## Options of every command

help-arg-data-dir = 신고와 사진을 두는 곳. 없으면 시스템의 자료 폴더
help-arg-key-file = 이 열쇠로 자료 폴더를 암호화: 본인만 쓰는 파일에 든 32바이트 또는 16진수 숫자 64개. sealed 기능이 있는 빌드가 필요함
help-arg-language = 쓸 언어, 예: es. 없으면 환경의 언어
help-arg-json = stdout에 JSON 문서를 꼭 하나만 출력
help-arg-verbose = stderr에 더 많이 기록. 되풀이하면 더욱 많이

## Options and arguments with one meaning everywhere. A place is latitude and longitude in degrees (WGS 84).

help-arg-report-id = 신고, list에 나오는 대로
help-arg-photo-id = 사진, list --json에 나오는 대로
help-arg-output = 쓸 파일
help-arg-at = 장소: 도 단위의 위도와 경도, 쉼표로 이음
help-arg-photo = 사진. 장소와 시간을 따로 주지 않으면 사진에서 가져옴
help-arg-address = 말로 쓴 장소
help-arg-description = 무엇이 문제인지
help-arg-attribute = 서비스의 질문에 대한 답. 여럿이면 되풀이
help-arg-first-name = 신고하는 사람의 이름
help-arg-last-name = 신고하는 사람의 성
help-arg-email = 신고하는 사람의 이메일 주소
help-arg-phone = 신고하는 사람의 전화번호
help-arg-anonymous = 아무 이름도 밝히지 않음
help-arg-redact = 가릴 부분, 바로 세운 사진의 픽셀로: 네모, 또는 다각형의 모서리 X,Y;X,Y;X,Y. 검게 가리며, 앞에 pixelate: 가 있으면 그 부분의 색으로 된 네모 몇 개로

## Options and arguments of one command

help-demo-photo = 본인의 사진
help-demo-keep = DIR/phone과 DIR/city를 남겨 두기
help-init-server = GeoReport 기본 주소
help-init-api-key = 시청이 준 키
help-init-jurisdiction = 서버 하나가 여러 도시를 맡을 때 어느 도시인지
help-init-profile = 들어 있는 프로필 또는 프로필 파일
help-init-pack = 설치할 도시 팩. 네트워크 없이 서비스와 장소를 알 수 있음
help-init-pack-key = 이 도시의 팩이 서명되어야 하는 공개 열쇠
help-init-plain-http = http:// 로 시작하고 이 기기의 것이 아닌 주소를 허용. 그러면 도중의 누구나 신고, 이름, API 키를 읽고 바꿀 수 있음. 본인 네트워크에 있는 도시를 위한 것
help-init-pins = 시스템이 믿는 인증서에 더해 서버에 이 열쇠가 있을 때만 통신. 예비 열쇠는 되풀이
help-services-refresh = 먼저 시청에 묻기
help-services-search = 이 말이 있는 서비스만, 어느 언어든
help-services-code = 서비스 하나와 그 질문들
help-report-service = 요청하는 서비스
help-report-accuracy = 장소가 얼마나 벗어날 수 있는지, 미터로
help-edit-accuracy = 장소가 얼마나 벗어날 수 있는지, 미터로
help-edit-service = 다른 서비스
help-sync-deadline = 할 일이 없어지거나 이 초가 지날 때까지 계속하기
help-sync-connection = 이 기기가 어떻게 연결되어 있는지. 스스로는 알 수 없음
help-network-photos = 지금부터 사진을 어떤 네트워크에서 보낼지
help-originals-kept = 지금부터 둘 것: 아무것도 두지 않음, SHA-256 값, 또는 암호화된 폴더라면 파일까지. 파일에는 사진에서 가린 것이 보이고 뺀 것이 담겨 있으며, 결코 보내지 않음
help-arrived-number = 시청에서의 번호
help-follow-number = 시청에서의 민원 번호
help-follow-list = 소식을 받는 것 보기
help-unfollow-number = 시청에서의 민원 번호
help-nearby-accuracy = 장소가 얼마나 벗어날 수 있는지, 미터로. 그 안에 있는 것도 알려 줌
help-nearby-service = 이 서비스만
help-nearby-radius = 둘레 얼마까지, 미터로
help-nearby-limit = 가까운 것부터 이만큼
help-address-text = 주소, 교차로, 주요 장소 또는 좌표
help-address-at = 대신 이 장소에서 가장 가까운 주소: 도 단위의 위도와 경도
help-address-suggest = 대신 입력하는 중처럼 TEXT 뒤에 이어질 수 있는 것 보기
help-where-accuracy = 장소가 얼마나 벗어날 수 있는지, 미터로. 그 안에 있는 것도 알려 줌
help-where-service = 그곳에서 요청하는 것
help-where-owner = 도로를 관리하는 곳, 시의 도로 목록에 나온 대로
help-where-asset = 그곳에 있는 것, 시의 규칙에서 부르는 대로
help-photo-input = 사진
help-photo-output = 결과를 쓸 곳. 없으면 사실만 알려 줌
help-photo-thumbnail = 작은 미리보기 사진을 쓸 곳
help-photo-max-edge = 긴 변, 픽셀로
help-photo-quality = JPEG 품질
help-pack-build-folder = pack.json이 있는 폴더
help-pack-build-key = 서명할 비밀 열쇠
help-pack-pack = 팩
help-pack-verify-key = 공개 열쇠, 또는 짝이 되는 비밀 열쇠
help-fix-gpsd = 그곳의 gpsd에 묻기
help-fix-nmea = /dev/ttyUSB0과 같은 직렬 포트나 파일에서 NMEA 0183 읽기
help-fix-service = 이 서비스에 필요한 만큼 정확하게. 없으면 30 m
help-fix-seconds = 충분히 정확한 위치를 이보다 오래 기다리지 않음. 없으면 45
help-fix-when = 2026-03-01T08:00:00Z와 같은 시점에 시작된 기록. 끝까지 읽음
help-text-key = 메시지의 이름(id)
help-text-arguments = 메시지가 가리키는 값
help-export-format = 형식
