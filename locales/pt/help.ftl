# The help of the command line. Names of commands and options, and words in CAPITALS that stand for a value, are never translated.

## What stands around it

help-usage = Uso
help-commands = Comandos
help-arguments = Argumentos
help-options = Opções
help-help = Mostrar esta ajuda
help-version = Mostrar a versão
help-subcommand = Mostrar esta ajuda ou a de um comando
# $value is what is taken where the option is not given.
help-default = [padrão: { $value }]
# $values are the words to choose from, as they are typed.
help-choices = [um destes: { $values }]

## Commands

help-curbline = Relatos à prefeitura pelo 311, salvos na hora e enviados quando há conexão.
help-demo = A história toda em um comando: uma cidade, um celular sem sinal, um relato, a entrega dele
help-init = Lembrar a cidade com que falar; não precisa de rede
help-city = A prefeitura: como se fala com o servidor dela e o que se aprendeu sobre ela
help-services = O que a prefeitura oferece
help-report = Salvar um relato e pôr na fila; nunca usa a rede
help-sync = Entregar o que está pendente, confirmar, pedir novidades
help-network = Em que redes as fotos podem ser enviadas, e quanto está em espera
help-originals = O que se guarda dos arquivos de que as fotos são feitas
help-original = Gravar o arquivo de que uma foto foi feita, sem criptografia e conferido com o SHA-256 dele
help-list = Todos os relatos e em que pé estão
help-status = Um relato e em que pé está
help-retry = Enviar de novo um relato não enviado ou parado
help-arrived = Um relato em dúvida está com a prefeitura: uma pessoa o viu lá
help-discard = Descartar um relato não enviado ou parado
help-edit = Mudar um relato não enviado ou parado
help-nearby = O que foi relatado em volta de um lugar, pelo que se sabe neste aparelho; não precisa de rede
help-follow = Acompanhar a solicitação de outra pessoa em vez de relatar a mesma coisa de novo; as novidades chegam a cada sincronização
help-unfollow = Deixar de acompanhar uma solicitação
help-address = Os lugares que um texto pode indicar, ou o endereço de um lugar, segundo o pacote da cidade
help-where = Onde fica um lugar: dentro da cidade ou não, seus distritos, quem é responsável e por qual regra
help-photo = O que uma imagem diz de si, e a imagem tornada segura: direita, sem metadados, redimensionada
help-pack = Pacotes da cidade: o que uma cidade sabe, em um arquivo assinado
help-pack-key = Criar um par de chaves: a secreta em FILE, a de todos em FILE.pub
help-pack-build = Verificar uma pasta de arquivos simples e fazer dela um pacote
help-pack-verify = Verificar se um pacote está inteiro e assinado com uma chave
help-pack-show = O que um pacote diz de si, seja quem for que o assinou
help-pack-remove = Ficar sem o pacote instalado, para que o de outra cidade possa ser instalado
help-fix = Onde está esta máquina, segundo um receptor de satélite ao lado dela
help-languages = As línguas que há
help-text = Uma mensagem em palavras
help-export = Tudo o que foi relatado, para outros programas
help-check = Verificar a pasta de dados; salvar o que está danificado

## Options of every command

help-arg-data-dir = Onde ficam os relatos e as fotos; senão, a pasta de dados da plataforma
help-arg-key-file = Criptografar a pasta de dados com esta chave: 32 bytes ou 64 dígitos hexadecimais em um arquivo que é só seu. Precisa de uma compilação com o recurso sealed
help-arg-language = A língua a usar, como es; senão, a do ambiente
help-arg-json = Escrever exatamente um documento JSON em stdout
help-arg-verbose = Registrar mais em stderr; repetir para ainda mais

## Options and arguments with one meaning everywhere. A place is latitude and longitude in degrees (WGS 84).

help-arg-report-id = O relato, como list o mostra
help-arg-photo-id = A foto, como list --json a mostra
help-arg-output = O arquivo a gravar
help-arg-at = O lugar: latitude e longitude em graus, com uma vírgula entre elas
help-arg-photo = Uma imagem; o lugar e a hora vêm dela quando não são dados
help-arg-address = O lugar em palavras
help-arg-description = Qual é o problema
help-arg-attribute = Uma resposta a uma pergunta do serviço; repetir para várias
help-arg-first-name = Nome de quem relata
help-arg-last-name = Sobrenome de quem relata
help-arg-email = Endereço de e-mail de quem relata
help-arg-phone = Número de telefone de quem relata
help-arg-anonymous = Nenhum nome é dado
help-arg-redact = Uma área a cobrir, em pixels da imagem direita: um retângulo, ou os cantos X,Y;X,Y;X,Y de um polígono. Preta ou, com pixelate: na frente, alguns blocos das suas cores

## Options and arguments of one command

help-demo-photo = Uma imagem sua
help-demo-keep = Deixar DIR/phone e DIR/city no fim
help-init-server = O endereço base do GeoReport
help-init-api-key = A chave que a prefeitura forneceu
help-init-jurisdiction = Qual cidade, quando um servidor atende várias
help-init-profile = Um perfil incluído ou um arquivo com um
help-init-pack = Um pacote da cidade a instalar, para conhecer serviços e lugares sem rede
help-init-pack-key = A chave pública com que os pacotes desta cidade têm de estar assinados
help-init-plain-http = Permitir um endereço que começa com http:// e não é desta máquina. Todos no caminho podem então ler e mudar relatos, nomes e a chave de API; só para uma cidade em uma rede sua
help-init-pins = Falar com o servidor só se ele tiver esta chave, além de um certificado em que o sistema confia; repetir para uma chave de reserva
help-services-refresh = Perguntar primeiro à prefeitura
help-services-search = Só os serviços com estas palavras, em qualquer língua
help-services-code = Um serviço e suas perguntas
help-report-service = O serviço pedido
help-report-accuracy = A que distância o lugar pode estar errado, em metros
help-edit-accuracy = A que distância o lugar pode estar errado, em metros
help-edit-service = Outro serviço
help-sync-deadline = Continuar até não haver mais nada a fazer ou passarem estes segundos
help-sync-connection = Como esta máquina está conectada, pois ela não sabe dizer sozinha
help-network-photos = Em que redes as fotos podem ser enviadas de agora em diante
help-originals-kept = De agora em diante: nada, o SHA-256 deles ou, em uma pasta criptografada, também os arquivos. Um arquivo mostra o que está coberto na foto e contém o que foi tirado dela; nunca é enviado
help-arrived-number = O número dele na prefeitura
help-follow-number = O número da solicitação na prefeitura
help-follow-list = Mostrar o que é acompanhado
help-unfollow-number = O número da solicitação na prefeitura
help-nearby-accuracy = A que distância o lugar pode estar errado, em metros; o que fica dentro disso também é mostrado
help-nearby-service = Só deste serviço
help-nearby-radius = Até que distância em volta, em metros
help-nearby-limit = Quantos mostrar, dos mais próximos
help-address-text = Um endereço, um cruzamento, um ponto conhecido ou coordenadas
help-address-at = Em vez disso, o endereço mais próximo deste lugar: latitude e longitude em graus
help-address-suggest = Em vez disso, dizer como TEXT poderia continuar, como ao digitar
help-where-accuracy = A que distância o lugar pode estar errado, em metros; o que fica dentro disso também é mostrado
help-where-service = O que se pede ali
help-where-owner = Quem cuida da rua, como diz a lista de ruas da cidade
help-where-asset = O que há ali, como dizem as regras da cidade
help-photo-input = A imagem
help-photo-output = Para onde vai o resultado; sem isso, só se mostram os fatos
help-photo-thumbnail = Para onde vai uma miniatura
help-photo-max-edge = O lado mais longo, em pixels
help-photo-quality = Qualidade do JPEG
help-pack-build-folder = A pasta com pack.json
help-pack-build-key = A chave secreta para assinar
help-pack-pack = O pacote
help-pack-verify-key = A chave pública, ou a secreta de que ela faz parte
help-fix-gpsd = Perguntar ao gpsd ali
help-fix-nmea = Ler NMEA 0183 de uma linha serial, como /dev/ttyUSB0, ou de um arquivo
help-fix-service = Ter a precisão de que este serviço precisa; senão, 30 m
help-fix-seconds = Não esperar mais do que isto por um lugar preciso o bastante; senão, 45
help-fix-when = É uma gravação, começada neste momento, como 2026-03-01T08:00:00Z; é ouvida até o fim
help-text-key = O id da mensagem
help-text-arguments = Um valor a que a mensagem se refere
help-export-format = O formato
