# What people ask a city for, whatever code a city gives it. Each service has its name, a sentence about it, and the words
# that people type when they look for it. A city's own catalogue comes before these.

## Groups

service-group-streets = Ruas e calçadas
service-group-lighting = Iluminação
service-group-sanitation = Lixo e limpeza
service-group-trees = Árvores e parques
service-group-signals = Semáforos e placas
service-group-vehicles = Veículos e estacionamento
service-group-buildings = Prédios e terrenos
service-group-water = Água e bueiros
service-group-animals = Animais
service-group-other = Outros

## Streets and sidewalks. Words: separated by commas, in small letters, the way people say it, short forms and wrong
## names too; as many as your language needs. Nobody sees them, they are only searched.

service-pothole = Buraco na rua
service-pothole-about = Um buraco no asfalto que pode estragar um carro ou derrubar um ciclista.
service-pothole-words = buraco, buraco na rua, buraco no asfalto, cratera, panela, asfalto quebrado, rua esburacada, pothole, rua ruim, afundamento
service-sidewalk = Calçada danificada
service-sidewalk-about = Uma calçada ou rampa quebrada, levantada ou que falta.
service-sidewalk-words = calçada, calcada, calçada quebrada, passeio, meio-fio, guia, rampa, cadeira de rodas, tropeçar, cimento quebrado, sidewalk
service-graffiti = Pichação
service-graffiti-about = Escrita ou pintura que ninguém pediu em um muro, poste ou caixa.
service-graffiti-words = pichação, pichacao, pixação, grafite, grafiti, graffiti, muro pichado, tinta spray, vandalismo, parede pintada
service-snow-ice = Neve ou gelo
service-snow-ice-about = Uma rua ou calçada de onde a neve ou o gelo não foi retirado.
service-snow-ice-words = neve, gelo, escorregadio, escorregando, limpar neve, sal na rua, rua congelada, pá de neve, snow, nevasca
service-street-cleaning = Limpeza da rua
service-street-cleaning-about = Sujeira, folhas ou vidro quebrado na rua.
service-street-cleaning-words = limpeza, limpeza da rua, varrer, varrição, rua suja, sujeira, folhas, vidro quebrado, lixo na rua

## Lighting

service-streetlight = Problema na luz da rua
service-streetlight-about = Uma luz da rua apagada, piscando, acesa de dia ou danificada.
service-streetlight-words = luz da rua, poste, poste de luz, lampada, lâmpada queimada, luz apagada, rua escura, iluminação, luz piscando, street light
service-alley-light = Luz de beco apagada
service-alley-light-about = Uma luz apagada em um beco ou debaixo de uma ponte.
service-alley-light-words = beco, viela, beco escuro, luz do beco, debaixo da ponte, viaduto, túnel, tunel, luz apagada, alley

## Trash and cleaning

service-missed-collection = Lixo não recolhido
service-missed-collection-about = Lixo, recicláveis ou restos de jardim que não foram recolhidos no dia certo.
service-missed-collection-words = lixo, lixo não recolhido, coleta, coleta de lixo, caminhão do lixo, lixeiro não passou, reciclagem, reciclavel, restos de jardim, trash, não pegaram o lixo
service-illegal-dumping = Lixo jogado em lugar proibido
service-illegal-dumping-about = Pneus, móveis, entulho ou sacos deixados onde não deviam.
service-illegal-dumping-words = entulho, lixo jogado, despejo ilegal, descarte irregular, pneus, colchão, colchao, sofá, móveis velhos, sacos de lixo, bota-fora, lixão
service-dumping-tip = Denúncia de quem joga lixo
service-dumping-tip-about = Conte aos investigadores quem joga lixo onde não pode. A denúncia não recebe número e não é publicada.
service-dumping-tip-words = denúncia, denuncia, denunciar, testemunha, vi quem jogou, quem joga lixo, placa do carro, câmera, dica
service-trash-can = Lixeira pública
service-trash-can-about = Uma lixeira pública cheia, quebrada ou que falta.
service-trash-can-words = lixeira, lixeira pública, lixeira cheia, lata de lixo, cesto de lixo, lixeira quebrada, lixo transbordando, trash can

## Trees and parks

service-fallen-tree = Árvore ou galho caído
service-fallen-tree-about = Uma árvore ou um galho grande que caiu.
service-fallen-tree-words = árvore caída, arvore caida, galho caído, galho, tronco, tempestade, rua bloqueada, árvore na rua, caiu uma arvore
service-tree-pruning = Poda de árvore
service-tree-pruning-about = Uma árvore da rua que atrapalha pessoas, luzes ou placas.
service-tree-pruning-words = poda, podar, cortar galhos, poda de árvore, arvore, galhos, árvore seca, árvore morta, raízes, galho baixo
service-park = Problema no parque
service-park-about = Algo quebrado, sujo ou perigoso em um parque ou parquinho.
service-park-words = parque, praça, praca, parquinho, balanço, banco, escorregador, grama, quadra, campo, bebedouro

## Signals and signs

service-traffic-signal = Problema no semáforo
service-traffic-signal-about = Um semáforo apagado, travado ou virado para o lado errado.
service-traffic-signal-words = semáforo, semaforo, farol, sinal, sinaleira, sinal de trânsito, farol quebrado, luz vermelha, botão de pedestre
service-street-sign = Placa faltando ou danificada
service-street-sign-about = Uma placa de pare, de nome de rua ou outra que falta, está danificada ou escondida.
service-street-sign-words = placa, placa de rua, placa de pare, stop, nome da rua, placa torta, placa caída, placa faltando, mão única, contramão
service-crosswalk = Faixa de pedestres ou pintura da rua
service-crosswalk-about = Linhas na rua que estão gastas ou faltam.
service-crosswalk-words = faixa, faixa de pedestre, faixa de pedestres, pintura, linhas, faixa apagada, ciclovia, ciclofaixa, sinalização, zebra

## Vehicles and parking

service-abandoned-vehicle = Veículo abandonado
service-abandoned-vehicle-about = Um carro, caminhão ou reboque parado há muito tempo no mesmo lugar.
service-abandoned-vehicle-words = carro abandonado, veículo abandonado, veiculo, carro velho, sem placa, sucata, caminhão, trailer, reboque, pneu murcho, carcaça
service-parking = Estacionamento proibido
service-parking-about = Um veículo que bloqueia entrada de garagem, calçada, ciclofaixa ou hidrante.
service-parking-words = estacionamento, estacionado, carro mal estacionado, garagem bloqueada, driveway, fila dupla, hidrante, na calçada, vaga de deficiente, parking

## Buildings and lots

service-vacant-lot = Terreno vazio
service-vacant-lot-about = Um terreno vazio com mato alto ou lixo.
service-vacant-lot-words = terreno baldio, terreno vazio, terreno, lote, mato, mato alto, capim, lixo no terreno
service-vacant-building = Prédio vazio
service-vacant-building-about = Uma casa ou loja vazia que está aberta ou perigosa.
service-vacant-building-words = casa abandonada, prédio abandonado, predio vazio, casa vazia, porta aberta, invasão, invasores, loja fechada
service-building-damage = Prédio perigoso
service-building-damage-about = Uma parede, um telhado ou uma varanda que pode cair. Se estiver caindo agora, ligue para 911.
service-building-damage-words = prédio perigoso, predio, parede caindo, desabamento, desabar, telhado, rachadura, varanda, tijolos, risco de cair
service-no-heat = Sem aquecimento ou água quente
service-no-heat-about = Uma casa alugada sem aquecimento, água quente ou luz.
service-no-heat-words = sem aquecimento, aquecedor, heater, frio, apartamento frio, água quente, agua quente, sem luz, aluguel, dono da casa, landlord

## Water and drains

service-flooding = Rua alagada ou bueiro entupido
service-flooding-about = Água parada na rua porque um bueiro está entupido.
service-flooding-words = alagamento, rua alagada, enchente, bueiro, bueiro entupido, boca de lobo, esgoto, poça, água parada, agua parada, inundação
service-water-leak = Vazamento de água
service-water-leak-about = Água que sai da rua, de um cano ou de um hidrante.
service-water-leak-words = vazamento, vazando, água vazando, agua, cano estourado, cano quebrado, hidrante, adutora, jorrando
service-manhole = Tampa de bueiro ou grade
service-manhole-about = Uma tampa que falta, está solta ou afundada.
service-manhole-words = tampa, tampa de bueiro, bueiro aberto, bueiro sem tampa, grade, tampa solta, buraco aberto, poço de visita, manhole

## Animals

service-dead-animal = Animal morto
service-dead-animal-about = Um animal morto na rua ou em um parque.
service-dead-animal-words = animal morto, bicho morto, cachorro morto, gato morto, atropelado, pássaro morto, carcaça
service-rats = Ratos ou camundongos
service-rats-about = Ratos ou camundongos na rua, em um terreno ou em um prédio.
service-rats-words = rato, ratos, ratazana, camundongo, roedores, praga, infestação, toca, dedetização

## Other

service-noise = Barulho
service-noise-about = Barulho que não para, como música, máquinas ou alarmes.
service-noise-words = barulho, música alta, musica alta, som alto, festa, obra, alarme, cachorro latindo, vizinho barulhento, ruído
service-homeless-help = Ajuda para uma pessoa sem casa
service-homeless-help-about = Alguém ao ar livre que talvez precise da ajuda de uma equipe da prefeitura.
service-homeless-help-words = morador de rua, pessoa em situação de rua, sem teto, sem casa, abrigo, dormindo na rua, barraca, homeless, precisa de ajuda
service-information = Pergunta à prefeitura
service-information-about = Você quer saber alguma coisa e nada precisa ser consertado.
service-information-words = pergunta, informação, informacao, dúvida, duvida, ajuda, para quem ligo, horário, saber
service-other = Outra coisa
service-other-about = Algo que não se encaixa em nenhum dos outros.
service-other-words = outro, outra coisa, diversos, outro problema, não sei qual, diferente

## Questions that services ask, and the answers to choose from

question-choose-one = Escolha uma
question-choose-several = Escolha todas as que servem
question-a-few-sentences = Algumas frases
question-number-of-feet = Um número de pés (feet)
question-date-or-time = Uma data, ou uma data com hora
question-sidewalk-length = Mais ou menos que comprimento tem o estrago?
question-sidewalk-hazard = O que torna o lugar perigoso?
question-streetlight-wires = Fique longe de fios pendurados ou desencapados e ligue para 911.
question-streetlight-problem = Qual é o problema da luz?
answer-streetlight-problem-out = Está apagada
answer-streetlight-problem-flickering = Está piscando
answer-streetlight-problem-daytime = Está acesa de dia
answer-streetlight-problem-damaged = O poste ou a lâmpada tem algum dano
question-streetlight-pole = Que número está no poste?
question-streetlight-pole-hint = Letras e números da plaquinha
question-missed-collection-materials = O que não foi levado?
answer-missed-collection-materials-trash = Lixo
answer-missed-collection-materials-recycling = Recicláveis
answer-missed-collection-materials-yard = Restos de jardim
question-missed-collection-collection-day = Quando deviam ter recolhido?
question-fallen-tree-blocking = O que está bloqueado?
answer-fallen-tree-blocking-road = A rua
answer-fallen-tree-blocking-sidewalk = A calçada
answer-fallen-tree-blocking-building = Um prédio
answer-fallen-tree-blocking-nothing = Nada
question-traffic-signal-state = O que o semáforo está fazendo?
answer-traffic-signal-state-dark = Todas as luzes estão apagadas
answer-traffic-signal-state-stuck = Não muda
answer-traffic-signal-state-flashing = Fica piscando
answer-traffic-signal-state-turned = Está virado para o lado errado
answer-traffic-signal-state-timing = Muda rápido demais ou devagar demais
question-abandoned-vehicle-plate = O que está escrito na placa do veículo?
question-abandoned-vehicle-plate-hint = Letras e números, com o estado
answer-yes = Sim
answer-no = Não
answer-not-known = Não sei

## Standard phrases for a report. A person picks them in their own language; the city reads them in its own.

phrase-dangerous = Está perigoso agora.
phrase-blocks-walking = Quem vai a pé não consegue passar.
phrase-blocks-wheelchairs = Cadeiras de rodas e carrinhos de bebê não conseguem passar.
phrase-blocks-cars = Carros não conseguem passar.
phrase-since-days = Está assim há alguns dias.
phrase-since-weeks = Está assim há semanas.
phrase-again = Já foi consertado antes e quebrou de novo.
phrase-still-there = A prefeitura encerrou meu último relato, mas o problema continua.
phrase-worse = Está piorando.
phrase-near-school = Fica perto de uma escola.
phrase-call-me = Por favor, ligue para mim antes de vir.
phrase-language = Falo melhor a língua deste relato. Se for ligar, use um intérprete, por favor.
