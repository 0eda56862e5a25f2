### What is wrong with the files a city pack is made of. Only people who make packs read it.


## Tables (CSV) of a pack's source. File and line stand before these sentences. $column, $found and $text are from the file.

table-empty = 이 표에는 머리줄만 있거나 아무것도 없습니다. 줄을 넣어 주세요.
table-not-utf8 = 이 줄은 UTF-8이 아닙니다. 파일을 UTF-8로 저장해 주세요.
table-quote-open = 여기서 연 따옴표가 닫히지 않았습니다. 닫아 주세요.
table-fields = 이 줄에는 값이 { NUMBER($wanted) }개 있어야 하는데 { NUMBER($found) }개 있습니다. 쉼표를 확인해 주세요.
table-column-missing = “{ $column }” 열이 없습니다. 표에 있는 열: { $found }. pack.json의 열 이름을 첫 줄과 같게 해 주세요.

## Streets, their aliases, landmarks and lines.

streets-name-missing = 여기 도로에 이름이 없습니다. 이름을 넣어 주세요.
streets-segment-missing = 이 도로 구간에 id가 없습니다. id를 넣어 주세요.
streets-segment-twice = “{ $segment }” id는 { $line }번째 줄에 이미 있습니다. 구간마다 다른 id를 써 주세요.
streets-number = “{ $column }” 열의 “{ $text }” 값은 번지가 아닙니다. 숫자만, 일곱 자리까지 써 주세요.
streets-range-half = 범위에 한쪽 끝만 있습니다. “{ $column }” 열이 비어 있습니다. 번호를 넣거나 양쪽 끝을 모두 비워 주세요.
streets-range-backwards = 범위가 { $from }에서 { $to }까지 거꾸로 되어 있습니다. 숫자가 빠졌는지 확인하거나 두 번호를 바꾸어 주세요.
streets-segment-unknown = “{ $segment }” id를 가진 도로 구간이 없습니다. 다른 이름을 확인해 주세요.
streets-street-unknown = “{ $street }” 도로가 없습니다. 다른 이름을 확인해 주세요.
streets-landmark-name = 주요 장소에 이름이 없습니다. 이름을 넣어 주세요.
streets-lines-not-json = 여기부터는 JSON이 아닙니다. 선을 GeoJSON으로 저장해 주세요.
streets-lines-none = 이 파일에 피처가 없습니다. 선을 GeoJSON FeatureCollection으로 저장해 주세요.
streets-lines-segment = 피처 { $feature }에 “{ $column }” 속성이 없습니다. 도로 구간의 id를 넣어 주세요.
streets-lines-no-line = 피처 { $feature }의 형태가 점이 둘 이상인 LineString이 아닙니다. 도로 구간마다 선 하나를 저장해 주세요.
streets-lines-degrees = 피처 { $feature }의 좌표가 경도와 위도의 도 단위가 아닙니다. WGS84로 바꾸어 주세요.
streets-lines-unknown = 피처 { $feature }의 구간 “{ $segment }” 자체가 도로 목록에 없거나 이미 선이 있습니다.
streets-too-large = 도로가 팩 하나에 담을 수 있는 것보다 많습니다. 파일을 나누어 주세요.

## What is wrong with the files a pack is made of. Each stands behind the file's name and line.

source-file-missing = 파일 또는 폴더 { $path } 읽기에 실패했습니다. 넣거나 pack.json에서 이름을 빼 주세요.
source-file-outside = 팩 폴더 밖에 있습니다: { $path }. 안으로 복사해 주세요.
source-file-large = 파일 { $path }의 크기가 어느 도시의 것보다도 큽니다. 맞는 파일인지 확인해 주세요.
source-not-utf8 = 이 줄은 UTF-8로 되어 있지 않습니다. 파일을 UTF-8로 저장해 주세요.
source-json = 여기부터는 JSON이 아닙니다. 이 줄이나 바로 앞에 있는 것을 고쳐 주세요.
# $known are the keys there are, with commas.
source-key-unknown = 여기에는 “{ $key }” 키가 없습니다. 고치거나 빼 주세요. 있는 키: { $known }
source-key-missing = “{ $key }” 키가 없습니다. 넣어 주세요.
source-repeated = “{ $value }” 값이 여기에 두 번째로 나옵니다. 하나만 남겨 주세요.
# $kind is one of the kinds below, $key the key or source-this.
source-kind = “{ $key }” 값은 다음과 같아야 합니다: { $kind }. 고쳐 주세요.
source-this = 이것
source-kind-text = 비어 있지 않은 글
source-kind-list = 대괄호로 묶은 목록
source-kind-object = 중괄호로 묶은 객체
source-kind-flag = true 또는 false
source-kind-date = 2026-11-30과 같은 날짜
source-kind-moment = 2026-11-30T08:00:00Z와 같이 시간대가 있는 날짜와 시간
source-choice = “{ $key }” 값은 다음 중 하나여야 합니다: { $choices }
source-number = “{ $key }” 값은 { NUMBER($least) }에서 { NUMBER($most) }까지의 수여야 합니다. 고쳐 주세요.
source-number-whole = “{ $key }” 값은 { NUMBER($least) }에서 { NUMBER($most) }까지의 정수여야 합니다. 고쳐 주세요.
source-name = “{ $value }” 값은 팩의 이름이 될 수 없습니다. 소문자, 숫자, 붙임표를 64자까지 써 주세요.
source-version = “{ $value }” 값은 버전이 아닙니다. 2026.11.1과 같이 숫자 사이에 점을 찍어 써 주세요.
source-language = “{ $value }” 값은 언어 태그가 아닙니다. en이나 pt-BR과 같이 써 주세요.
source-language-missing = 이 팩의 언어인 “{ $value }”의 글이 없습니다. 넣어 주세요.
source-time-zone = “{ $value }” 값은 시간대가 아닙니다. America/New_York과 같이 써 주세요.
source-link = “{ $value }” 값은 링크가 아닙니다. https://, http://, mailto: 또는 tel: 로 시작해 주세요.
source-undefined = “{ $value }” 이름이 여기 나오지만 정의된 곳이 없습니다. 이름을 고치거나 정의해 주세요.
source-services-none = 이 파일에 서비스가 없습니다. 하나를 넣거나 pack.json에서 파일을 빼 주세요.
source-translation-own = “{ $value }” 언어는 이 팩의 언어이며, 글은 서비스에 함께 있습니다. 번역을 빼 주세요.
source-choices = “{ $value }”에는 datatype이 목록일 때에만 values 아래에 선택지가 있어야 합니다. 넣거나 빼 주세요.
source-due-one = “{ $value }”에는 days와 business_days 가운데 하나만 있어야 합니다. 고쳐 주세요.
source-stopper-never = 이 멈춤 안내(stopper)에는 서비스도 말도 없어서 결코 나오지 않습니다. 넣어 주세요.
source-office-unreachable = 이 부서에는 전화, 이메일, 링크, 주소가 없습니다. 하나를 넣어 주세요.
source-until-before-from = 시작하기 전에 끝납니다. “from” 또는 “until” 값을 고쳐 주세요.
source-fluent = 이것은 Fluent가 아닙니다. 이 줄에 있는 것을 고쳐 주세요.

## Areas in GeoJSON. $position is a longitude and a latitude as the file has them.

json-form = 올바른 JSON이 아닙니다. 이 줄 근처에서 빠진 쉼표, 따옴표 또는 괄호를 찾아보세요.
geojson-form = GeoJSON은 이렇게 쓰지 않습니다. 위치는 숫자 두 개의 목록이고 고리는 위치의 목록입니다. 파일을 GeoJSON으로 다시 내보내 주세요.
geojson-crs = 좌표가 “{ $crs }” 체계로 되어 있습니다. 파일을 WGS84(EPSG:4326)로 다시 내보내 주세요.
# $kind is a type of GeoJSON, such as Point.
geojson-not-an-area = “{ $kind }” 형태는 영역이 아닙니다. Polygon과 MultiPolygon 형태의 피처만 남겨 주세요.
geojson-empty = 이 파일에 영역이 없습니다. 레이어를 다시 내보내거나 팩에서 빼 주세요.
geojson-not-degrees = 위치 { $position }의 단위가 도가 아닙니다. 피트나 미터 대신 WGS84(EPSG:4326)로 파일을 다시 내보내 주세요.
geojson-swapped = 위치 { $position }에 위도가 먼저 있습니다. GeoJSON은 경도가 먼저입니다. 모든 위치의 두 숫자를 바꾸어 주세요.
geojson-elsewhere = 이 레이어는 시 안에 있는 것이 없으며, { $position }에서 시작합니다. 맞는 파일인지 확인해 주세요.
geojson-ring-short = 이 고리에는 위치가 { NUMBER($count) }개 있습니다. 고리에는 적어도 네 개가 있어야 하며, 첫 위치를 끝에 되풀이합니다.
geojson-ring-open = 이 고리는 시작한 곳에서 끝나지 않습니다. 첫 위치를 끝에 되풀이해 주세요.
geojson-ring-crosses = 이 영역의 경계가 { $position }에서 스스로 엇갈려 어디가 안인지 알 수 없습니다. 그곳을 고쳐 주세요.
geojson-hole-outside = 이 구멍은 영역 밖에 있습니다. 안으로 옮기거나 따로 영역으로 만들어 주세요.
geojson-no-ground = 이 영역에는 넓이가 없습니다. 모든 위치가 한 선 위에 있습니다. 다시 그리거나 지워 주세요.
# $label is the name of a property, $others the names of the properties that are there.
geojson-label-missing = 이 영역에 “{ $label }” 속성이 없습니다. 있는 속성: { $others }. 그중 하나를 레이어의 이름표로 정해 주세요.
geojson-label-empty = 이 영역의 “{ $label }” 속성이 비어 있습니다. 채우거나 다른 속성을 레이어의 이름표로 정해 주세요.
layer-twice = 같은 날 시작하는 “{ $layer }” 레이어가 또 있습니다. 하나의 이름이나 첫날을 바꾸어 주세요.

## The rules of who is responsible. $key is a name that stands before a colon in the file, $others are names that are known.

rules-form = “{ $key }”의 값이 거기에 맞지 않습니다. 문서의 예와 견주어 보세요.
rules-key-unknown = “{ $key }” 이름은 여기서 모르거나 두 번 나옵니다. 아는 이름: { $others }. 이름을 고치거나 빼 주세요.
rules-key-missing = 여기에 “{ $key }” 이름이 없습니다. 넣어 주세요.
rules-list-empty = “{ $key }” 목록이 비어 있어서 규칙이 결코 적용되지 않습니다. 채우거나, 조건이 되지 않도록 빼 주세요.
rules-id-twice = “{ $id }” 이름은 이미 쓰고 있습니다. 다른 이름을 골라 주세요.
rules-kind = “{ $kind }” 종류의 기관은 없습니다. 시의 부서이면 city, 그 밖이면 other를 써 주세요.
rules-link = “{ $link }” 값은 안전한 웹 주소가 아닙니다. https:// 로 시작하는 주소를 써 주세요.
rules-no-contact = “{ $name }” 기관은 시에 속하지 않아 사람들이 전화하거나 글을 써야 합니다. 전화번호나 링크를 넣어 주세요.
rules-responsible = “{ $name }” 기관은 담당 목록에 없습니다. 그곳에 넣거나 unknown을 써 주세요.
rules-layer = “{ $layer }” 레이어가 없습니다. 있는 레이어: { $others }. 이름을 고치거나 팩에 레이어를 넣어 주세요.
rules-layer-twice = 이 규칙에는 “{ $layer }” 레이어가 두 번 나옵니다. 영역을 모두 한 목록에 넣어 주세요.
rules-district = “{ $layer }” 레이어에 “{ $district }” 영역이 없습니다. 레이어에 있는 대로 이름을 써 주세요.
rules-service = 시에는 “{ $service }” 서비스가 없습니다. 서비스 목록에 있는 대로 코드를 써 주세요.
rules-never = “{ $id }” 규칙은 앞에 있는 “{ $other }” 규칙이 항상 적용되어 결코 적용될 수 없습니다. 앞에 놓거나 빼 주세요.
