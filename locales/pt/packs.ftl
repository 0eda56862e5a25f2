### What became of a city pack, as everyone who uses one is told.

## Why a pack is not taken; the one in use goes on

pack-too-large = Este arquivo passa de { NUMBER($megabytes) } MB, por isso não pode ser um pacote da cidade. Veja se você escolheu o arquivo certo.
pack-not-one = Este arquivo não é um pacote da cidade. Veja se você escolheu o arquivo certo.
pack-newer = Este pacote da cidade precisa de uma versão mais nova do { -product }. Atualize o { -product } e tente de novo.
pack-damaged = Este pacote da cidade está incompleto ou se danificou no caminho. Peça-o de novo à prefeitura.
pack-key-invalid = Esta não é a chave de um pacote da cidade. Uma chave começa com ed25519: e termina depois de 44 letras e números; peça-a à prefeitura.
pack-not-signed = Este pacote da cidade não foi assinado com a chave que você deu. Confirme com a prefeitura se os dois são os certos.
pack-other-key = Os pacotes da sua cidade vêm com outra chave, não com esta. Pergunte à prefeitura; se ela tem mesmo uma chave nova, remova o pacote e instale o novo.
# $name and $installed are names of cities among packs, such as philadelphia.
pack-other-city = Este pacote é de “{ $name }”, mas o que está em uso é de “{ $installed }”. Remova o pacote primeiro se quiser mudar de cidade.
pack-older = Este pacote da cidade é a versão { $version }, mais antiga do que a versão { $installed } em uso. Fique com a mais nova ou peça a última à prefeitura.
pack-future = Este pacote da cidade diz que foi feito em { DATETIME($date) }, que está no futuro. Verifique a data e a hora deste aparelho.
pack-update-not-signed = O servidor da prefeitura oferece um pacote que não está assinado com a chave da sua cidade, por isso ele não foi aceito. O que você tem continua em uso; avise a prefeitura.
pack-updated = O pacote da sua cidade foi renovado; a versão { $version } está em uso.
