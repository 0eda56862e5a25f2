# What went wrong or is missing. One sentence or two; the last words name what to do.

-product = Curbline

## A picture cannot be used

photo-missing = Não há nenhuma imagem nesse lugar. Escolha a foto de novo.
photo-unreadable = Não é possível abrir esta imagem. Veja se você tem permissão para ler o arquivo ou escolha outra foto.
photo-empty = Este arquivo de imagem está vazio. Tire a foto de novo ou escolha outra.
photo-not-a-picture = Este arquivo não é uma imagem. Escolha uma foto no formato JPEG, PNG ou WebP.
# $format is the usual name of a picture format, such as HEIC.
photo-format = Imagens no formato { $format } não podem ser enviadas. Converta a foto para JPEG no celular ou no computador e adicione de novo.
photo-decoder = Seu celular não conseguiu abrir esta imagem { $format }. Tire a foto de novo, ou converta para JPEG e adicione de novo.
photo-truncated = Falta uma parte desta imagem, como se a cópia tivesse sido interrompida. Copie de novo ou tire uma nova foto.
photo-damaged = Esta imagem está danificada e não pode ser lida. Tire a foto de novo ou escolha outra.
# $megapixels and $limit are millions of pixels.
photo-too-many-pixels = Esta imagem tem { NUMBER($megapixels) } megapixels, e o máximo aceito é { NUMBER($limit) }. Diminua a imagem ou escolha outra foto.
# $mebibytes and $limit are sizes in MiB, shown as MB.
photo-too-many-bytes = Este arquivo de imagem tem { NUMBER($mebibytes) } MB, e o máximo aceito é { NUMBER($limit) } MB. Diminua a imagem ou escolha outra foto.
photo-redaction-outside = Uma área que você marcou para cobrir está fora da imagem. Marque de novo dentro da imagem.
photo-redaction-corners = Uma área que você marcou para cobrir precisa ter de 3 a { NUMBER($limit) } cantos. Marque de novo.
photo-cancelled = A inclusão da foto foi interrompida. Adicione de novo quando precisar.
photo-not-searched = Não foi possível procurar rostos e placas de veículos nesta imagem. Olhe você a imagem e marque o que ninguém deve ver.

## A report is not complete yet

problem-place-missing = O relato ainda não tem um lugar. Marque no mapa, digite um endereço ou use uma foto que saiba onde foi tirada.
problem-coordinate-invalid = Estas coordenadas não são um lugar na Terra. A latitude vai de -90 a 90 e a longitude de -180 a 180.
problem-accuracy-invalid = A precisão do lugar deve ser uma distância em metros, zero ou mais. Corrija ou deixe em branco.
problem-service-unknown = A prefeitura não tem nenhum serviço chamado “{ $service }”. Escolha um da lista de serviços.
problem-catalog-empty = A lista de serviços ainda não foi carregada. Conecte-se à internet uma vez e atualize a lista.
# $question is the city's own wording of a question.
problem-attribute-missing = Responda à pergunta da prefeitura “{ $question }”, por favor.
problem-attribute-unknown = Este serviço não pergunta “{ $attribute }”. Deixe essa resposta de fora.
problem-attribute-not-a-number = A resposta a “{ $question }” deve ser um número, como 12. Digite de novo, por favor.
problem-attribute-not-a-date = A resposta a “{ $question }” deve ser uma data com hora, como 2026-03-01T08:00:00Z. Digite de novo, por favor.
problem-attribute-not-listed = “{ $value }” não é uma das respostas a “{ $question }”. Escolha uma da lista, por favor.
problem-attribute-single = “{ $question }” aceita uma só resposta. Deixe apenas uma, por favor.
# $field is one of the field names below; $limit and $length are counts of characters.
problem-text-too-long = “{ $field }” pode ter no máximo { $limit ->
        [one] { NUMBER($limit) } caractere
       *[other] { NUMBER($limit) } caracteres
    }, e o seu texto tem { NUMBER($length) }. Encurte o texto, por favor.
problem-text-control-characters = “{ $field }” contém caracteres que não podem ser mostrados. Digite de novo em vez de colar, por favor.
problem-email-invalid = Este não é um endereço de e-mail completo. Confira, por favor; ele deve ser como nome@example.com.
problem-too-many-photos = { $limit ->
        [one] Um relato pode ter { NUMBER($limit) } foto. Tire as outras, por favor.
       *[other] Um relato pode ter no máximo { NUMBER($limit) } fotos. Tire algumas, por favor.
    }
problem-description-or-photo-missing = A prefeitura ainda não tem como saber qual é o problema. Descreva o que há ou adicione uma foto, por favor.
problem-contact-required = A prefeitura não aceita este relato sem “{ $field }”. Preencha, por favor.

## Names of fields, as they stand above them on a form

field-description = Descrição
field-address = Endereço
field-first-name = Nome
field-last-name = Sobrenome
field-email = E-mail
field-phone = Telefone
field-answer = Resposta

## The folder where everything is kept

store-locked = Outra cópia do { -product } está usando a pasta { $folder }. Feche essa cópia e tente de novo.
store-read-only = Não é possível gravar nada na pasta { $folder }. Dê a si permissão para gravar ali ou escolha outra pasta.
store-full = Não há mais espaço para a pasta { $folder }. Libere espaço e tente de novo; o que já estava salvo continua seguro.
# $found and $known are numbers of the arrangement of the data.
store-newer = Estes dados foram gravados por um { -product } mais novo (formato { $found }; este conhece { $known }). Atualize o { -product }; nada foi alterado.
store-damaged = Os dados na pasta { $folder } estão danificados. Faça uma verificação para salvar o que for possível; nada é apagado.
store-missing-settings = Nenhuma cidade está configurada ainda. Escolha primeiro sua cidade; na linha de comando: curbline init --server ADDRESS
# $folder is a folder in which everything is encrypted.
store-sealed = Os dados na pasta { $folder } estão criptografados e não podem ser abertos sem a chave. Abra com o programa que criou a pasta e com a chave dela, na linha de comando --key-file FILE; nada foi alterado.
store-not-sealed = Os dados na pasta { $folder } não estão criptografados, por isso não podem ser abertos com uma chave. Abra sem chave ou escolha uma pasta nova; nada foi alterado.
store-wrong-key = Os dados na pasta { $folder } estão criptografados com outra chave. Abra no aparelho que criou a pasta ou escolha uma pasta nova; nada foi alterado.
store-no-key = A chave dos dados criptografados não está disponível. Desbloqueie este aparelho e tente de novo; nada foi alterado.
store-unusable = Não é possível usar a pasta { $folder }. Veja se ela existe e se é sua, ou escolha outra pasta.
store-photo-missing = Uma foto deste relato não está mais neste aparelho. Adicione a foto de novo ou envie o relato sem ela.
store-photo-damaged = Uma foto deste relato se danificou neste aparelho. Adicione a foto de novo ou envie o relato sem ela.
store-original-missing = O original desta foto não está mais neste aparelho. Procure em uma cópia de segurança da pasta de dados; o relato ainda tem o SHA-256 dele.
store-original-damaged = O original desta foto se danificou neste aparelho e não foi gravado. Procure em uma cópia de segurança da pasta de dados; o relato ainda tem o SHA-256 dele.
originals-need-key = Os originais só podem ser guardados em uma pasta de dados criptografada, e esta não é. Guarde só o SHA-256 deles ou configure uma pasta nova com uma chave; na linha de comando --key-file FILE.
original-not-kept = O original desta foto não foi guardado neste aparelho. Peça a quem tirou a foto.
# $photo is the name of a photo in this folder: 32 digits and letters.
photo-unknown = Este relato não tem a foto “{ $photo }”. Procure na lista dos seus relatos.

## Talking to the city's server

city-address-invalid = “{ $url }” não é um endereço da web. Digite um que comece com https://
city-insecure = A conexão com { $url } não seria criptografada. Digite um endereço que comece com https:// ou, se a rede for sua, permita este; na linha de comando é --plain-http
# A pin is the name of a key, such as sha256/47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=
city-pins-need-tls = Não é possível conferir a chave de { $url }, porque a conexão não seria criptografada. Digite um endereço que comece com https:// ou deixe de fora os pins.
city-pin-invalid = “{ $pin }” não é um pin. Escreva sha256/ e os 44 caracteres do SHA-256 da chave em Base64.
city-unreachable = Não é possível alcançar o servidor da prefeitura, { $url }. Verifique sua conexão e o endereço; o que você salvou fica guardado e será enviado depois.
city-timeout = O servidor da prefeitura, { $url }, demorou demais para responder. Tente de novo em alguns minutos; o que você salvou fica guardado.
city-tls = Não é possível fazer uma conexão segura com { $url }. Verifique a data e a hora deste aparelho e a rede que você está usando.
city-cut = A conexão com { $url } caiu antes de a resposta chegar inteira. Tente de novo quando a conexão estiver melhor.
city-answer-too-large = A resposta de { $url } é grande demais para estar certa. Verifique o endereço do servidor da prefeitura.
city-html = { $url } respondeu com uma página da web. Se esta rede pede login, faça isso primeiro; se não, verifique o endereço do servidor da prefeitura.
city-empty = { $url } respondeu sem nada. Verifique o endereço do servidor da prefeitura ou tente mais tarde.
city-not-understood = A resposta de { $url } não é a de um servidor 311. Verifique o endereço do servidor da prefeitura.
# $status is the HTTP status, such as 403.
city-denied = O servidor { $url } não deixa este aplicativo entrar (código { $status }). Confira a chave de API com a prefeitura.
city-busy = O servidor { $url } está ocupado e pede para esperarmos. O que você salvou fica guardado e será enviado depois.
city-missing = O servidor { $url } não tem o que foi pedido. Verifique o endereço e a jurisdição da sua cidade.
# $words are the words of the city, in whatever language it wrote them.
city-refused = A prefeitura recusou isto com o código { $status } e disse: “{ $words }”. Corrija o que ela indica e tente de novo.
city-refused-silent = A prefeitura recusou isto com o código { $status } e não deu motivo. Confira o que você digitou e tente de novo.
city-trouble = O servidor { $url } está com um problema (código { $status }). Tente mais tarde; o que você salvou fica guardado.
city-moved = O servidor da prefeitura não está mais em { $url }. Pergunte à prefeitura o novo endereço e configure de novo.

## What can be done with a report

report-unknown = Não há nenhum relato “{ $report }” neste aparelho. Procure na lista dos seus relatos.
report-already-sending = Este relato está sendo enviado agora. Espere terminar.
report-already-accepted = A prefeitura já está com este relato, por isso ele não pode mais ser mudado aqui. Para acrescentar algo, faça um novo relato ou ligue para 311.
report-not-parked = Este relato não está à sua espera, por isso não há nada para tentar de novo. Ele é enviado sozinho.
report-uncertain = Ainda não se sabe se este relato chegou à prefeitura. Conecte-se à internet para que isso seja verificado primeiro.

## Everything else

profile-unknown = Não existe o perfil de servidor “{ $profile }”. Escolha um dos perfis incluídos ou indique um arquivo.
profile-invalid = O perfil de servidor tem um erro em “{ $key }”. Corrija e tente de novo.
settings-invalid = Não é possível ler as configurações salvas da sua cidade. Configure sua cidade de novo; seus relatos ficam guardados.
cancelled = Parado, como você pediu. O que você salvou fica guardado.
offline = Não há conexão com a internet. O que você salvou fica guardado e será enviado quando houver conexão.
internal = Algo deu errado dentro do { -product }; o que você salvou fica guardado. Informe esta referência a quem faz o aplicativo, por favor: { $reference }
file-unreadable = Não é possível ler o arquivo { $path }. Confira o nome e veja se você tem permissão para ler o arquivo.
file-unwritable = Não é possível gravar o arquivo { $path }. Veja se a pasta existe e se você tem permissão para gravar nela.
file-exists = Já existe um arquivo { $path }. Escolha outro nome ou mude esse arquivo de lugar.

## Why a report waits for a person

parked-refused = A prefeitura recusou o relato com o código { $status } e disse: “{ $words }”. Corrija o relato e envie de novo, ou descarte.
parked-refused-silent = A prefeitura recusou o relato com o código { $status } e não deu motivo. Confira o relato e envie de novo, ou ligue para 311.
parked-incomplete = A prefeitura quer saber mais: “{ $words }”. Complete o relato e envie de novo.
parked-too-many-attempts = { $attempts ->
        [one] Não foi possível entregar o relato em { NUMBER($attempts) } tentativa. Tente mais tarde ou ligue para 311.
       *[other] Não foi possível entregar o relato em { NUMBER($attempts) } tentativas. Tente mais tarde ou ligue para 311.
    }
parked-uncertain = Não temos como saber se a prefeitura recebeu este relato. Se ele não estiver no site da prefeitura, envie de novo, mesmo que ela possa ficar com ele duas vezes; se estiver lá, descarte aqui.
parked-photo-missing = Uma foto deste relato não está mais neste aparelho. Adicione a foto de novo ou envie o relato sem ela.
parked-denied = A prefeitura não deixa este aplicativo enviar relatos (código { $status }). Confira a chave de API com a prefeitura e tente de novo.
parked-duplicate = A prefeitura diz que já sabe disto: “{ $words }”. Se você concorda, descarte o relato; se não, mude o relato e envie de novo.
parked-duplicate-silent = A prefeitura diz que já sabe disto. Se você concorda, descarte o relato; se não, mude o relato e envie de novo.
parked-too-large = A foto é grande demais para a prefeitura, mesmo depois de diminuída. Envie o relato sem ela ou com outra foto.

## Why a report is not sent yet; no action is needed

waiting-offline = Esperando uma conexão com a internet. O relato é enviado sozinho assim que houver uma.
waiting-costly = As fotos esperam uma rede sem custo extra, como você escolheu. Conecte-se a um Wi-Fi ou permita fotos em qualquer rede.
waiting-unreachable = O servidor da prefeitura não responde no momento. O relato é enviado sozinho assim que ele responder.
waiting-tls = No momento não é possível fazer uma conexão segura com o servidor da prefeitura. Verifique a data e a hora deste aparelho e a rede que você está usando.
waiting-refused = Da última vez, a prefeitura não pôde receber o relato. Uma nova tentativa é feita automaticamente.
waiting-checked = Estamos descobrindo se a prefeitura está com este relato. Isso é verificado de novo automaticamente.
waiting-retry = A prefeitura ainda não pôde receber o relato. Próxima tentativa: { DATETIME($date) }.
waiting-server-paused = O servidor da prefeitura pediu para esperarmos um pouco. Depois disso o relato é enviado sozinho.
waiting-denied = No momento a prefeitura não deixa este aplicativo entrar. Continuamos tentando; se isso durar, confira a chave de API com a prefeitura.
waiting-captive-portal = Esta rede pede que você faça login primeiro. Abra uma página no navegador, faça login, e o relato é enviado sozinho.
waiting-paused = O envio está em pausa neste aparelho. Ligue o envio de novo para enviar o relato.
