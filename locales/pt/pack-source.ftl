### What is wrong with the files a city pack is made of. Only people who make packs read it.

## Tables (CSV) of a pack's source. File and line stand before these sentences. $column, $found and $text are from the file.

table-empty = Nesta tabela não há nada além do cabeçalho, ou não há nada. Acrescente as linhas, por favor.
table-not-utf8 = Esta linha não é UTF-8. Salve o arquivo como UTF-8, por favor.
table-quote-open = As aspas que se abrem aqui nunca se fecham. Feche-as, por favor.
table-fields = Esta linha tem { NUMBER($found) } valores onde deviam estar { NUMBER($wanted) }. Confira as vírgulas, por favor.
table-column-missing = Não existe a coluna “{ $column }”. A tabela tem: { $found }. Chame as colunas em pack.json como na primeira linha, por favor.

## Streets, their aliases, landmarks and lines.

streets-name-missing = A rua não tem nome aqui. Acrescente um, por favor.
streets-segment-missing = Este trecho de rua não tem id. Acrescente um, por favor.
streets-segment-twice = O id “{ $segment }” já está na linha { $line }. Dê um id próprio a cada trecho de rua, por favor.
streets-number = “{ $text }” na coluna “{ $column }” não é um número de casa. Escreva só dígitos, no máximo sete, por favor.
streets-range-half = O intervalo só tem uma ponta: a coluna “{ $column }” está vazia. Acrescente o número ou deixe as duas pontas vazias, por favor.
streets-range-backwards = O intervalo vai de trás para a frente, de { $from } a { $to }. Veja se falta um dígito ou troque os números, por favor.
streets-segment-unknown = Nenhum trecho de rua tem o id “{ $segment }”. Confira o nome alternativo, por favor.
streets-street-unknown = Não existe a rua “{ $street }”. Confira o nome alternativo, por favor.
streets-landmark-name = O ponto conhecido não tem nome. Acrescente um, por favor.
streets-lines-not-json = Daqui em diante isto não é JSON. Salve as linhas como GeoJSON, por favor.
streets-lines-none = Não há features neste arquivo. Salve as linhas como uma FeatureCollection GeoJSON, por favor.
streets-lines-segment = A feature { $feature } não tem a propriedade “{ $column }”. Acrescente o id do trecho de rua dela, por favor.
streets-lines-no-line = A feature { $feature } não é uma LineString de pelo menos dois pontos. Salve uma linha para cada trecho de rua, por favor.
streets-lines-degrees = A feature { $feature } tem coordenadas que não são graus de longitude e latitude. Converta para WGS84, por favor.
streets-lines-unknown = A feature { $feature } é do trecho “{ $segment }”, que as ruas não têm ou que já tem uma linha.
streets-too-large = Há mais ruas do que cabem em um pacote. Divida o arquivo, por favor.

## What is wrong with the files a pack is made of. Each stands behind the file's name and line.

source-file-missing = Não é possível ler o arquivo ou a pasta { $path }. Acrescente ou tire o nome de pack.json.
source-file-outside = { $path } está fora da pasta do pacote. Copie para dentro.
source-file-large = O arquivo { $path } é maior do que o de qualquer cidade. Veja se é o certo.
source-not-utf8 = Esta linha não está em UTF-8. Salve o arquivo como UTF-8.
source-json = Isto não é JSON daqui em diante. Corrija o que está nesta linha ou logo antes.
# $known are the keys there are, with commas.
source-key-unknown = Não existe a chave “{ $key }” aqui. Corrija ou tire; existem: { $known }
source-key-missing = Falta a chave “{ $key }”. Acrescente.
source-repeated = “{ $value }” está aqui pela segunda vez. Deixe uma só.
# $kind is one of the kinds below, $key the key or source-this.
source-kind = “{ $key }” tem de ser { $kind }. Corrija.
source-this = isto
source-kind-text = um texto que não está vazio
source-kind-list = uma lista entre colchetes
source-kind-object = um objeto entre chaves
source-kind-flag = true ou false
source-kind-date = um dia como 2026-11-30
source-kind-moment = uma data com hora e fuso, como 2026-11-30T08:00:00Z
source-choice = “{ $key }” tem de ser um destes: { $choices }
source-number = “{ $key }” tem de ser um número de { NUMBER($least) } a { NUMBER($most) }. Corrija.
source-number-whole = “{ $key }” tem de ser um número inteiro de { NUMBER($least) } a { NUMBER($most) }. Corrija.
source-name = “{ $value }” não pode ser o nome de um pacote. Use letras minúsculas, dígitos e hifens, no máximo 64.
source-version = “{ $value }” não é uma versão. Escreva números com pontos entre eles, como 2026.11.1
source-language = “{ $value }” não é a etiqueta de uma língua. Escreva uma como en ou pt-BR.
source-language-missing = Faltam as palavras em “{ $value }”, a língua deste pacote. Acrescente.
source-time-zone = “{ $value }” não é um fuso horário. Escreva um como America/New_York.
source-link = “{ $value }” não é um link. Comece com https://, http://, mailto: ou tel:
source-undefined = “{ $value }” é citado aqui e não está definido em lugar nenhum. Corrija o nome ou defina.
source-services-none = Não há nenhum serviço neste arquivo. Acrescente um ou tire o arquivo de pack.json.
source-translation-own = “{ $value }” é a língua deste pacote; as palavras dela ficam com os serviços. Tire a tradução.
source-choices = “{ $value }” precisa de opções em values exatamente quando o datatype é uma lista. Acrescente ou tire.
source-due-one = “{ $value }” precisa de days ou de business_days, e não dos dois. Corrija.
source-stopper-never = Este aviso de parada não indica serviços nem palavras, por isso nunca seria mostrado. Acrescente alguns.
source-office-unreachable = Este órgão não tem telefone, e-mail, link nem endereço. Acrescente um.
source-until-before-from = Isto termina antes de começar. Corrija “from” ou “until”.
source-fluent = Isto não é Fluent. Corrija o que está nesta linha.

## Areas in GeoJSON. $position is a longitude and a latitude as the file has them.

json-form = Isto não é JSON válido. Procure uma vírgula, aspas ou um parêntese que falte perto desta linha.
geojson-form = Não é assim que se escreve GeoJSON. Uma posição é uma lista de dois números, um anel é uma lista de posições; exporte o arquivo de novo como GeoJSON.
geojson-crs = As coordenadas estão no sistema “{ $crs }”. Exporte o arquivo de novo em WGS84 (EPSG:4326).
# $kind is a type of GeoJSON, such as Point.
geojson-not-an-area = “{ $kind }” não é uma área. Deixe só features dos tipos Polygon e MultiPolygon.
geojson-empty = Não há áreas neste arquivo. Exporte a camada de novo ou deixe-a fora do pacote.
geojson-not-degrees = A posição { $position } não está em graus. Exporte o arquivo de novo em WGS84 (EPSG:4326) em vez de pés ou metros.
geojson-swapped = A posição { $position } tem a latitude primeiro. O GeoJSON quer a longitude primeiro; troque os dois números de todas as posições.
geojson-elsewhere = Nada desta camada fica na cidade; ela começa em { $position }. Veja se este é o arquivo certo.
geojson-ring-short = { $count ->
        [one] Este anel tem { NUMBER($count) } posição. Um anel precisa de pelo menos quatro, com a primeira repetida no fim.
       *[other] Este anel tem { NUMBER($count) } posições. Um anel precisa de pelo menos quatro, com a primeira repetida no fim.
    }
geojson-ring-open = Este anel não termina onde começa. Repita a primeira posição no fim.
geojson-ring-crosses = O limite desta área cruza a si mesmo em { $position }, por isso ninguém sabe o que fica dentro. Corrija ali.
geojson-hole-outside = Este buraco fica fora da sua área. Ponha-o dentro ou faça dele uma área própria.
geojson-no-ground = Esta área não tem chão: todas as posições ficam em uma só linha. Desenhe de novo ou remova.
# $label is the name of a property, $others the names of the properties that are there.
geojson-label-missing = Esta área não tem a propriedade “{ $label }”. Ela tem: { $others }. Indique uma destas como rótulo da camada.
geojson-label-empty = A propriedade “{ $label }” desta área está vazia. Preencha ou indique outra propriedade como rótulo da camada.
layer-twice = Há outra camada “{ $layer }” que começa no mesmo dia. Dê a uma delas outro nome ou outro primeiro dia.

## The rules of who is responsible. $key is a name that stands before a colon in the file, $others are names that are known.

rules-form = O valor de “{ $key }” não é o que deve estar ali. Compare com o exemplo da documentação.
rules-key-unknown = “{ $key }” não é conhecido aqui ou aparece duas vezes. São conhecidos: { $others }. Corrija o nome ou remova.
rules-key-missing = Falta “{ $key }” aqui. Acrescente.
rules-list-empty = A lista “{ $key }” está vazia, por isso a regra nunca valeria. Preencha, ou remova para que não seja uma condição.
rules-id-twice = O nome “{ $id }” já está em uso. Escolha outro.
rules-kind = “{ $kind }” não é um tipo de órgão. Escreva city para um departamento da prefeitura ou other para qualquer outro.
rules-link = “{ $link }” não é um endereço seguro da web. Escreva um que comece com https://
rules-no-contact = “{ $name }” não faz parte da prefeitura, por isso as pessoas precisam ligar ou escrever. Acrescente um telefone ou um link.
rules-responsible = “{ $name }” não está na lista de responsáveis. Acrescente ali ou escreva unknown.
rules-layer = Não existe a camada “{ $layer }”. Existem: { $others }. Corrija o nome ou acrescente a camada ao pacote.
rules-layer-twice = Esta regra cita a camada “{ $layer }” duas vezes. Ponha todas as áreas dela em uma só lista.
rules-district = Nenhuma área da camada “{ $layer }” se chama “{ $district }”. Escreva o nome como a camada o tem.
rules-service = A prefeitura não tem o serviço “{ $service }”. Escreva o código como está na lista de serviços.
rules-never = A regra “{ $id }” nunca pode valer, porque “{ $other }” antes dela sempre vale. Ponha-a primeiro ou remova.
