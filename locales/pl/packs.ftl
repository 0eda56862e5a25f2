### What became of a city pack, as everyone who uses one is told.

## Why a pack is not taken; the one in use goes on

pack-too-large = Ten plik ma ponad { NUMBER($megabytes) } MB, więc nie może być pakietem miasta. Proszę sprawdzić, czy wybrano właściwy plik.
pack-not-one = Ten plik nie jest pakietem miasta. Proszę sprawdzić, czy wybrano właściwy plik.
pack-newer = Ten pakiet miasta wymaga nowszego wydania { -product }. Proszę zaktualizować { -product } i spróbować ponownie.
pack-damaged = Ten pakiet miasta jest niepełny albo uszkodził się po drodze. Proszę pobrać go od miasta jeszcze raz.
pack-key-invalid = To nie jest klucz pakietu miasta. Klucz zaczyna się od ed25519: i kończy po 44 literach i cyfrach; proszę poprosić o niego swoje miasto.
pack-not-signed = Ten pakiet miasta nie jest podpisany podanym kluczem. Proszę sprawdzić w mieście, czy oba są właściwe.
pack-other-key = Pakiety Państwa miasta mają inny klucz niż ten. Proszę zapytać miasto; jeśli naprawdę ma nowy klucz, proszę usunąć pakiet i zainstalować nowy.
# $name and $installed are names of cities among packs, such as philadelphia.
pack-other-city = Ten pakiet jest dla „{ $name }”, a używany jest dla „{ $installed }”. Aby zmienić miasto, proszę najpierw usunąć pakiet.
pack-older = Ten pakiet miasta ma wersję { $version }, starszą niż używana wersja { $installed }. Proszę zostawić nowszą albo pobrać najnowszą od miasta.
pack-future = Według tego pakietu miasta zbudowano go w przyszłości: { DATETIME($date) }. Proszę sprawdzić datę i godzinę na tym urządzeniu.
pack-update-not-signed = Serwer Państwa miasta oferuje pakiet, który nie jest podpisany kluczem miasta, więc nie został przyjęty. Dotychczasowy działa dalej; proszę powiadomić miasto.
pack-updated = Pakiet Państwa miasta został odnowiony; używana jest wersja { $version }.
