# The example city: its web page and what its people write. It is a city to try things with.

city-page-title = Cidade de exemplo
city-page-about = Solicitações conforme chegam, as mais novas primeiro.
city-page-connecting = Conectando
# $count requests in the last 90 days, $open of them open
city-page-count = { NUMBER($count) } em 90 dias, { NUMBER($open) } em aberto
city-page-newest = { NUMBER($count) } mais novas à vista, { NUMBER($open) } em aberto
city-page-lost = Sem conexão com a cidade, tentando de novo
city-page-list = Solicitações
city-page-needs-script = Esta página precisa de JavaScript para mostrar as solicitações conforme chegam. A mesma lista está em requests.json e requests.xml.
city-page-empty = Ainda não há solicitações
city-page-empty-hint = Envie a primeira para requests.json, e ela aparece aqui.
city-page-more = Mostrar tudo
city-page-less = Mostrar menos
city-page-open = Aberta
city-page-closed = Encerrada
city-page-address = Endereço
city-page-address-id = ID do endereço
city-page-location = Localização
city-page-agency = Órgão
city-page-media = Mídia
city-page-picture-elsewhere = Imagem em outro lugar
city-page-key = Enviada com a chave

## Offices of the example city

agency-streets = Departamento de Ruas
agency-sanitation = Departamento de Limpeza Urbana
agency-parks = Parques e Lazer
agency-police = Departamento de Polícia

## What the city will do, in the answer to a new request

notice-pothole = Uma equipe vê o lugar e tapa o buraco.
notice-sidewalk = Um inspetor vem e decide quem precisa consertar a calçada.
notice-graffiti = Uma equipe cobre a pichação com tinta ou a remove.
notice-streetlight = Um eletricista verifica a luz.
notice-missed-collection = Um caminhão volta. Por favor, deixe tudo junto ao meio-fio.
notice-illegal-dumping = Uma equipe limpa o lugar e procura provas.
notice-dumping-tip = Os investigadores leem todas as denúncias. Você não vai receber resposta.
notice-fallen-tree = Uma equipe de árvores deixa o lugar seguro e limpo.
notice-tree-pruning = Um especialista examina a árvore e a põe na lista de poda.
notice-traffic-signal = Um técnico é enviado ao cruzamento.
notice-street-sign = A oficina de placas conserta ou troca a placa.
notice-abandoned-vehicle = O relato vai para a polícia, que dá um número a ele.

## On the card of a request.

city-page-photo = Foto { NUMBER($index) } de { NUMBER($count) }: { $service }
city-page-when-open = N.º { $number }, recebida em { $received }, prevista para { $expected }
city-page-when-closed = N.º { $number }, recebida em { $received }, encerrada em { $closed }
