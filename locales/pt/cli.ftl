# What only the command line says. Its help is English in every language, because the library that reads the command
# line writes it; names of commands and options are never translated.

## demo

demo-flow-title = Um relato, da rua à prefeitura
demo-city-started = Uma pequena cidade está ouvindo em { $url }
demo-photo-drawn = Foi desenhada a foto de um buraco na rua, com o lugar e a hora da câmera: { $path }
demo-photo-chosen = Usando a sua foto: { $path }
# What the demo's report says, as a resident would write it.
demo-description = Buraco fundo na faixa da direita, os carros desviam dele.
demo-place-pinned = A foto não sabe onde foi tirada, por isso um marcador é posto no mapa.
demo-offline = O celular está sem sinal.
demo-saved = Salvo no celular como { $reference }. Nada foi enviado.
demo-queue = O que espera no celular:
demo-online = O sinal voltou. Enviando o que espera.
demo-delivered = { $count ->
        [0] Nenhum relato foi entregue.
        [one] { NUMBER($count) } relato foi entregue.
       *[other] { NUMBER($count) } relatos foram entregues.
    }
demo-read-back = Perguntando à prefeitura o que ela tem:
demo-photo-at = A foto está agora em { $url }
demo-kept = O celular e a cidade ficaram na pasta { $folder }

## Setting up, services

init-done = Sua cidade está configurada: { $url }
services-title = O que a prefeitura oferece
services-none = Nenhum serviço serve.
services-fresh = Como a prefeitura informou em { DATETIME($date) }
services-due-days = { $count ->
        [one] Costuma ficar pronto em { NUMBER($count) } dia
       *[other] Costuma ficar pronto em { NUMBER($count) } dias
    }
services-due-business-days = { $count ->
        [one] Costuma ficar pronto em { NUMBER($count) } dia útil
       *[other] Costuma ficar pronto em { NUMBER($count) } dias úteis
    }
services-question-required = É preciso responder
services-question-optional = Uma resposta é bem-vinda, não obrigatória

## Reports

# $report is the id on this device, $reference the short reference that is also sent to the city.
report-saved = Salvo como { $report } com a referência { $reference }. Será enviado na próxima sincronização.
sync-summary = { $delivered ->
        [0] Nada entregue
        [one] { NUMBER($delivered) } relato entregue
       *[other] { NUMBER($delivered) } relatos entregues
    }, { $pending ->
        [0] nenhum em espera
        [one] { NUMBER($pending) } em espera
       *[other] { NUMBER($pending) } em espera
    }, { $attention ->
        [0] nenhum precisa de você.
        [one] { NUMBER($attention) } precisa de você.
       *[other] { NUMBER($attention) } precisam de você.
    }
list-none = Ainda não há relatos neste aparelho.
list-title = Seus relatos
# One report: $service is the city's name of a service, $state one of the states delivery-*.
list-line = { $service }: { $state }
# $label is one of the labels below.
list-detail = { $label }: { $value }
list-saved = Salvo em { DATETIME($date) }
# $state is one of the states photo-state-*, $width and $height are pixels.
list-photo = Foto: { $state } ({ $width } × { $height } pixels, { NUMBER($kilobytes) } KB)
retry-done = O relato será enviado de novo na próxima sincronização.
discard-done = O relato foi descartado. Ele não será enviado.
edit-done = As mudanças estão salvas. O relato será enviado na próxima sincronização.

sync-nothing = Não há nada para enviar.

## What stands before the parts of a report

label-number = Número
label-place = Lugar
label-due = Prazo
label-city = Cidade

## A command line that cannot be understood. $help is the command that shows help, $option an option as it is typed.

usage-command-missing = Indique um comando, como list. Veja todos com: { $help }
usage-command-unknown = Não existe o comando “{ $value }”. Veja todos com: { $help }
usage-option-unknown = Não existe a opção “{ $option }” aqui. Veja o que há com: { $help }
usage-option-missing = Falta isto: { $option }. Veja como se escreve com: { $help }
usage-option-repeated = “{ $option }” aparece mais de uma vez. Deixe só uma; veja { $help }
usage-options-conflict = “{ $option }” e “{ $other }” não combinam. Deixe uma de fora; veja { $help }
usage-value-missing = “{ $option }” precisa de um valor. Veja quais com: { $help }
usage-value-invalid = “{ $value }” não serve para “{ $option }”. Veja o que serve com: { $help }
usage-unreadable = Não é possível entender este comando. Veja como se escreve com: { $help }

## What was typed after an option

argument-place-invalid = “{ $value }” não é um lugar. Escreva a latitude e a longitude com uma vírgula entre elas, como 39.95,-75.16
argument-redaction-invalid = “{ $value }” não é uma área de imagem. Escreva borda esquerda, borda de cima, largura e altura em pixels com vírgulas entre elas, como 10,20,300,200, ou os cantos de um polígono, como 10,20;310,20;160,220
argument-pair-invalid = “{ $value }” não tem sinal de igual. Escreva NAME=VALUE
argument-language-unknown = “{ $value }” não é uma das nossas línguas. Veja na lista de línguas o que há.

## The key of an encrypted data folder

key-file-exposed = Outras pessoas neste computador têm acesso ao arquivo da chave { $path }. Deixe-o só para você com: chmod 600, e depois tente de novo.
key-file-invalid = O arquivo { $path } não contém uma chave. Uma chave tem 32 bytes ou 64 dígitos hexadecimais.
sealed-unsupported = Esta compilação do { -product } não pode criptografar seus dados, por isso --key-file não pode ser usado. Deixe de fora ou use uma compilação com o recurso sealed.

## Everything else

export-done = { $count ->
        [0] Não havia nada para exportar; { $path } está vazio.
        [one] { NUMBER($count) } relato foi gravado em { $path }
       *[other] { NUMBER($count) } relatos foram gravados em { $path }
    }
check-ok = Tudo está em ordem.
check-salvaged = { $count ->
        [0] Os dados estavam danificados, e nenhum relato pôde ser salvo. O arquivo danificado foi guardado.
        [one] Os dados estavam danificados. { NUMBER($count) } relato foi salvo deles, e o arquivo danificado foi guardado.
       *[other] Os dados estavam danificados. { NUMBER($count) } relatos foram salvos deles, e o arquivo danificado foi guardado.
    }
# $reference is the short name of a report, such as CL-7K3F9Q.
check-photo-missing = Uma foto do relato { $reference } não está mais neste aparelho.
check-photo-damaged = Uma foto do relato { $reference } está danificada neste aparelho. O arquivo danificado foi guardado.
check-pack-damaged = O pacote da cidade instalado está danificado. Seus relatos estão seguros; instale o pacote de novo a partir do arquivo.
# $width and $height are pixels, $kilobytes the size of the new file.
photo-done = A foto está pronta: { $width } × { $height } pixels, { NUMBER($kilobytes) } KB.
# What a picture says of its making. $zone is the zone of its clock, such as UTC-05.
photo-fact-taken = Tirada em { DATETIME($date) }; o relógio marcava { $zone }
photo-fact-taken-somewhere = Tirada em { DATETIME($date) }, se o relógio estava no seu fuso horário
# $place is latitude and longitude, $length a distance with its unit.
photo-fact-place = Tirada em { $place }
photo-fact-place-within = Tirada em { $place }, com margem de { $length }
photo-fact-above-sea = { $length } acima do nível do mar
photo-fact-below-sea = { $length } abaixo do nível do mar
photo-fact-direction = Voltada { NUMBER($degrees) }° a partir do norte, no sentido do relógio
photo-fact-direction-magnetic = Voltada { NUMBER($degrees) }° a partir do norte magnético, no sentido do relógio
languages-title = Línguas
text-unknown = Não existe o texto “{ $key }”. Os nomes dos textos estão na pasta locales.

## City packs

# $public is the text of the public key.
pack-key-made = A chave secreta está em { $path }; guarde-a só para você. Todos podem ter { $path }.pub: { $public }
pack-key-not-secret = O arquivo { $path } não contém a chave secreta de um pacote. Crie uma com: curbline pack key -o FILE
# $name is the name of a city among packs, $version the version of its pack.
pack-built = O pacote de { $name }, versão { $version }, está em { $path } ({ NUMBER($kilobytes) } KB).
# $text is one of the texts in packs.ftl about a file of a pack's source.
pack-fault = { $file }: { $text }
pack-fault-line = { $file }, linha { $line }: { $text }
pack-faults = { $count ->
        [one] Nenhum pacote foi feito; { NUMBER($count) } erro precisa ser corrigido primeiro.
       *[other] Nenhum pacote foi feito; { NUMBER($count) } erros precisam ser corrigidos primeiro.
    }
pack-valid = O pacote de { $name }, versão { $version }, está inteiro e assinado com esta chave.
pack-shown = O pacote de { $name }, versão { $version }, está inteiro. Quem o assinou é mostrado por: curbline pack verify
pack-shown-built = Feito em { DATETIME($date) }
# $section is the name of a part, such as streets.
pack-shown-section = { $section }: { NUMBER($bytes) } bytes
pack-shown-expired = { $section }: não vale mais desde { DATETIME($date) }
pack-installed = O pacote de { $name }, versão { $version }, está instalado.
pack-removed = Não há mais nenhum pacote da cidade.

## The city and the network

# $url is the address of the city's server, $profile the name of the description it is spoken to by.
city-is = A prefeitura está em { $url }. A comunicação com ela segue “{ $profile }”.
# $format is JSON or XML.
city-understood = Foi entendida em { $format }.
city-unknown = Ainda não se soube nada dela.
city-lists-ours = A lista dela mostra o que recebeu daqui, por isso pode provar que um relato não chegou.
city-hides-ours = A lista dela não mostra o que recebeu daqui, por isso não prova nada.
city-lists-unknown = Ainda não se sabe se a lista dela mostra o que ela recebe.
network-photos-always = As fotos são enviadas em qualquer rede.
network-photos-not-roaming = As fotos são enviadas em qualquer rede, menos em roaming.
network-photos-unmetered = As fotos são enviadas por Wi-Fi e outras redes sem custo extra.
network-load = Ainda por enviar: { NUMBER($kilobytes) } KB
arrived-done = O relato conta como recebido pela prefeitura.

## where

where-no-pack = Não há nenhum pacote da cidade neste aparelho, por isso não se sabe de quem é este lugar. Peça um pacote à prefeitura.
# $rule is the name that the city's pack gives a rule.
where-rule = Pela regra: { $rule }
# $layer is a set of districts and $district one of them, as the city's pack calls them.
where-district = { $layer }: { $district }

## The files that photos are made from

originals-nothing = Nada é guardado dos arquivos de que as fotos são feitas.
originals-digest = O SHA-256 do arquivo de que uma foto é feita fica guardado com ela.
originals-whole = Os arquivos de que as fotos são feitas ficam guardados neste aparelho, criptografados. Eles mostram o que está coberto nas fotos e contêm o lugar e a hora da câmera. Nunca são enviados.
originals-from-now-on = Isto vale para as fotos de agora em diante. O que foi guardado antes fica como está.
# $path is the name of the new file, $sha256 a digest of 64 digits and letters.
original-written = O original foi gravado em { $path }, sem criptografia. O SHA-256 dele é { $sha256 }
list-original-digest = SHA-256 do original: { $sha256 }
list-original-kept = O original está guardado neste aparelho, criptografado. O SHA-256 dele: { $sha256 }
check-original-missing = O original de uma foto do relato { $reference } não está mais neste aparelho.
check-original-damaged = O original de uma foto do relato { $reference } está danificado neste aparelho. O arquivo danificado foi guardado.

## Requests near a place, and requests that are followed

nearby-title = Relatado perto dali e não encerrado, até onde se sabe neste aparelho:
nearby-none = Nada do que se conhece neste aparelho foi relatado perto dali. As solicitações de outras pessoas chegam com uma sincronização: curbline sync
# $service is the city's name of a service, $length a distance with its unit.
nearby-line = { $service }, a { $length } daqui
nearby-own = Seu próprio relato
nearby-followed = Você acompanha
nearby-requested = Relatado em { $date }
# $number is a request's number at the city.
follow-done = A partir de agora você acompanha a solicitação { $number }; as novidades dela chegam a cada sincronização. Nada foi enviado à prefeitura.
unfollow-done = Você não acompanha mais a solicitação { $number }.
follows-title = Solicitações de outras pessoas que você acompanha:
follows-none = Você não acompanha nenhuma solicitação.
follows-unheard = A prefeitura ainda não disse nada sobre ela.

## Where this machine is. $place is latitude and longitude, $length a distance with its unit.

fix-here = O lugar é { $place }, e ninguém diz com que precisão.
fix-here-within = O lugar é { $place }, com margem de { $length }.
# $reason is one of the texts fix-refused-*.
fix-refused-count = { $count ->
        [one] { NUMBER($count) } leitura não é usada: { $reason }
       *[other] { NUMBER($count) } leituras não são usadas: { $reason }
    }
# Sentences are what a receiver sends, a line each.
fix-skipped = { $count ->
        [one] { NUMBER($count) } linha do receptor não pôde ser entendida.
       *[other] { NUMBER($count) } linhas do receptor não puderam ser entendidas.
    }
argument-moment-invalid = “{ $value }” não é um momento. Escreva algo como 2026-03-01T08:00:00Z

## address

address-no-lines = Não é possível dar o endereço de um lugar: nenhum pacote da cidade neste aparelho diz por onde passam as ruas. Peça um à prefeitura.
# $owner is in the words of the city's own file.
address-owner = Quem cuida: { $owner }
# $address was worked out from the place; $distance is how far the street is.
address-derived = Provavelmente { $address } (calculado a partir do lugar, a { $distance })
