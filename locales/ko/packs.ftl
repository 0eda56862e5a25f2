### What became of a city pack, as everyone who uses one is told.


## Why a pack is not taken; the one in use goes on

pack-too-large = 이 파일은 { NUMBER($megabytes) }MB보다 커서 도시 팩일 수 없습니다. 맞는 파일을 고르셨는지 확인해 주세요.
pack-not-one = 이 파일은 도시 팩이 아닙니다. 맞는 파일을 고르셨는지 확인해 주세요.
pack-newer = 이 도시 팩에는 더 새로운 { -product }이 필요합니다. { -product }을 업데이트하고 다시 해 보세요.
pack-damaged = 이 도시 팩은 일부가 없거나 오는 길에 손상되었습니다. 시청에서 다시 받아 주세요.
pack-key-invalid = 이것은 도시 팩의 열쇠가 아닙니다. 열쇠는 ed25519: 로 시작하고 글자와 숫자 44개 뒤에 끝납니다. 시청에 요청해 주세요.
pack-not-signed = 이 도시 팩은 주신 열쇠로 서명되지 않았습니다. 팩과 열쇠가 맞는지 시청에 확인해 주세요.
pack-other-key = 도시의 팩은 이것과 다른 열쇠를 씁니다. 시청에 물어보세요. 정말 새 열쇠라면 팩을 지우고 새 팩을 설치해 주세요.
# $name and $installed are names of cities among packs, such as philadelphia.
pack-other-city = 이 팩은 “{ $name }” 팩인데, 쓰고 있는 것은 “{ $installed }” 팩입니다. 도시를 바꾸시려면 먼저 쓰던 팩을 지워 주세요.
pack-older = 이 도시 팩은 버전 { $version }인데, 쓰고 있는 버전 { $installed }보다 오래되었습니다. 더 새로운 것을 그대로 쓰거나 시청에서 최신 팩을 받아 주세요.
pack-future = 이 도시 팩은 미래인 { DATETIME($date) }에 만든 것으로 되어 있습니다. 이 기기의 날짜와 시간을 확인해 주세요.
pack-update-not-signed = 시청 서버가 도시의 열쇠로 서명되지 않은 팩을 내놓아서 받지 않았습니다. 가지고 계신 팩을 계속 씁니다. 시청에 알려 주세요.
pack-updated = 도시 팩을 새로 바꾸었습니다. 쓰고 있는 버전: { $version }
