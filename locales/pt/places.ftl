### Where something is, who answers for it, and what was filed near it.

## What was filed near a place

# $number is a request's number at the city, $length a distance with its unit, $days how long ago it was filed.
advice-filed-before = { $days ->
        [0] Alguém relatou isto hoje, a { $length } daqui: solicitação { $number }. Você pode acompanhar essa solicitação ou enviar a sua mesmo assim.
        [one] Alguém relatou isto há { NUMBER($days) } dia, a { $length } daqui: solicitação { $number }. Você pode acompanhar essa solicitação ou enviar a sua mesmo assim.
       *[other] Alguém relatou isto há { NUMBER($days) } dias, a { $length } daqui: solicitação { $number }. Você pode acompanhar essa solicitação ou enviar a sua mesmo assim.
    }
# $number is what was asked for.
request-unknown = A solicitação “{ $number }” não é conhecida neste aparelho. Procure o número na lista das solicitações perto de você ou das que você acompanha.

## Why a reading of the place is not used. Readings come from the phone or from a satellite receiver, several a minute.

fix-refused-mock = Outro aplicativo está inventando o lugar. Desligue os locais fictícios nas configurações deste aparelho.
fix-refused-no-fix = O receptor ainda não sabe onde está. Vá para um lugar com céu aberto e espere um pouco.
fix-refused-range = O receptor indica um lugar que não está no mapa. Desligue e ligue o receptor de novo.
fix-refused-null = O receptor diz zero grau, que é o que ele diz quando não sabe nada. Desligue e ligue o receptor de novo.
fix-refused-dilution = Os satélites estão mal posicionados para indicar um lugar que sirva. Vá para um lugar com céu aberto.
fix-refused-stale = { $minutes ->
        [one] Pelo relógio deste aparelho, a leitura tem { NUMBER($minutes) } minuto. Espere uma nova.
       *[other] Pelo relógio deste aparelho, a leitura tem { NUMBER($minutes) } minutos. Espere uma nova.
    }
fix-refused-rollover = { $weeks ->
        [one] A data do receptor está errada por { NUMBER($weeks) } semana, como em receptores antigos cujo contador de semanas recomeçou. Use outro receptor.
       *[other] A data do receptor está errada por { NUMBER($weeks) } semanas, como em receptores antigos cujo contador de semanas recomeçou. Use outro receptor.
    }
fix-refused-date = O receptor diz que hoje é { $date }. Cuide para que o relógio deste aparelho esteja certo.
# $length is a distance with its unit.
fix-refused-jump = O lugar pulou { $length }, mais rápido do que qualquer pessoa anda. Espere até ele se firmar.

## Whether the place is exact enough for a service, and what to do. $length and $needed are distances with their units.

fix-enough = O lugar tem precisão de { $length }, o que basta.
fix-enough-chosen = Usa-se o lugar que foi escolhido.
fix-wait = Procurando o lugar. Fique sob o céu aberto e espere um pouco.
fix-wait-closer = Até agora o lugar tem precisão de { $length }, e o necessário é { $needed }. Espere um pouco.
fix-not-enough = O lugar só tem precisão de { $length }, e o necessário é { $needed }. Vá para um lugar com céu aberto, ponha o marcador à mão ou dê o endereço.
fix-none = Não foi possível encontrar o lugar. Vá para um lugar com céu aberto, ponha o marcador à mão ou dê o endereço.

## A satellite receiver beside the device. $address is a name and a port, $path a file.

receiver-unreachable = Nenhum receptor responde em { $address }. Veja se o gpsd está rodando ali e se o endereço está certo.
receiver-gone = O receptor em { $address } sumiu. Ele é procurado de novo automaticamente.
receiver-not-gpsd = O que responde em { $address } não é o gpsd. Dê o endereço do gpsd, como localhost:2947.
receiver-unreadable = Não é possível ler o receptor { $path }. Veja se ele está conectado e se você pode usá-lo.

## Places marked from a car

# $mark is the id on this device.
mark-unknown = Não há nenhuma marca { $mark } neste aparelho. Talvez ela já tenha sido descartada.

## A place in words. $street and $cross are names of streets and stay as they are; the place may stand alone or behind
## "The report is". $distance is "20 meters", $direction one of the directions below.

place-on-street = em { $street }
place-on-street-near = em { $street }, perto de { $cross }
place-on-street-away = em { $street }, a { $distance } { $direction } de você
place-on-street-near-away = em { $street }, perto de { $cross }, a { $distance } { $direction } de você
place-on-street-here = em { $street }, onde você está
place-on-street-near-here = em { $street }, perto de { $cross }, onde você está
place-away = a { $distance } { $direction } de você
place-here = onde você está
direction-north = ao norte
direction-north-east = ao nordeste
direction-east = a leste
direction-south-east = ao sudeste
direction-south = ao sul
direction-south-west = ao sudoeste
direction-west = a oeste
direction-north-west = ao noroeste

## A word about an address that was typed. It is kept as it was typed in any case. $address and $other are as the city writes
## them.

address-near = Você quis dizer “{ $address }”? A lista de ruas da cidade não tem o endereço como você digitou.
address-ambiguous = Pode ser “{ $address }” ou “{ $other }”. Acrescente a direção ou o tipo de rua, por favor.
address-unknown = A lista de ruas da cidade não tem este endereço. Veja se está certo, por favor; ele fica guardado como você digitou.

## Whose a place is. $name is an office as the city writes it, $neighbour a city or county, $distance a length with its unit.

place-outside = Este lugar fica fora da cidade. Se o marcador está no lugar errado, mude-o; se não, pergunte a quem é responsável ali.
place-outside-in = Este lugar fica fora da cidade, em { $neighbour }. Se o marcador está no lugar errado, mude-o; se não, relate ali.
place-near-border = O limite da cidade está a apenas { $distance }, por isso este lugar pode ficar fora. Confira o marcador e mude-o se for preciso.
place-near-neighbour = O limite com { $neighbour } está a apenas { $distance }, por isso este lugar pode ficar do outro lado. Confira o marcador e mude-o se for preciso.
responsible-city = Quem cuida disto é { $name }, da prefeitura. Seu relato vai para lá.
responsible-city-phone = Quem cuida disto é { $name }, da prefeitura. Seu relato vai para lá; o telefone é { $phone }
responsible-other = Quem cuida disto é { $name }, e não a prefeitura. Ligue para { $phone } ou vá a { $link }
responsible-other-phone = Quem cuida disto é { $name }, e não a prefeitura. Ligue para { $phone }
responsible-other-link = Quem cuida disto é { $name }, e não a prefeitura. Vá a { $link }
responsible-other-silent = Quem cuida disto é { $name }, e não a prefeitura. Faça seu relato mesmo assim; a prefeitura pode dizer mais.
responsible-unknown = A prefeitura vai decidir quem cuida disto. Faça seu relato como sempre.
responsible-near-border = Há um limite por perto, então isto também pode estar certo:

## Why, each a line of its own. $layer is a set of districts and $district one of them, $owner and $asset are words of the city.

reason-service = Trata-se deste serviço.
reason-district = O lugar fica em: { $layer } { $district }
reason-owner = Quem cuida da rua é: { $owner }
reason-asset = Trata-se de: { $asset }

## What is told beside the places that an address may mean.

address-no-pack = Não há neste aparelho nenhum pacote da cidade com ruas. Peça um à prefeitura.
address-near-misses = Nada é exatamente como você digitou. Estes são parecidos:
address-incomplete = Dê uma rua, por favor, com o número da casa, se puder.
address-too-long = Isto é longo demais para um endereço. Dê a rua e o número da casa, por favor.
address-not-found = A lista da cidade não tem essa rua, esse cruzamento ou esse ponto conhecido. Confira como se escreve ou dê uma rua próxima, por favor.
address-outside = Estas coordenadas não ficam nesta cidade. Confira-as ou dê uma rua, por favor.
address-parcel = Isto parece o número de um lote. Dê a rua e o número da casa, por favor.
