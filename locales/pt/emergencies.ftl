# When a report is the wrong way to get help. These sentences may save a life: short, clear, first what to do.
# The words are searched in what people type, in small letters, separated by commas; nobody sees them.

emergency-title = Isto pode ser uma emergência
emergency-call = Ligue para { $number } agora
emergency-continue = Não é uma emergência. Continuar com o relato.
emergency-not-read = Os relatos não são lidos na hora. Não espere uma resposta aqui.

emergency-fire = Se algo está pegando fogo, afaste-se e ligue para 911 agora.
emergency-fire-words = fogo, incêndio, incendio, pegando fogo, queimando, chamas, fumaça, fumaca, explosão, explosao
emergency-gas = Se sentir cheiro de gás, saia do lugar, não mexa em nenhum interruptor e ligue para 911 do lado de fora.
emergency-gas-words = gás, gas, cheiro de gás, cheiro de gas, vazamento de gás, vazamento de gas, ovo podre
emergency-wires = Fique longe de fios caídos e de tudo o que eles tocam, e ligue para 911 agora.
emergency-wires-words = fio caído, fio caido, fios caídos, fio no chão, fio solto, cabo elétrico, fio de alta tensão, faísca, faiscas, choque, choque elétrico, eletrocutado
emergency-hurt = Se alguém está ferido ou em perigo, ligue para 911 agora.
emergency-hurt-words = ferido, ferida, machucado, sangrando, sangue, desmaiado, inconsciente, não respira, infarto, ataque do coração, acidente, pessoa presa, preso dentro, afogando
emergency-crash = Se há feridos em uma batida, ou se ela bloqueia a rua, ligue para 911 agora.
emergency-crash-words = batida, acidente de carro, colisão, colisao, atropelado, atropelamento, bateu e fugiu, capotou
emergency-crime = Se um crime está acontecendo agora, vá para um lugar seguro e ligue para 911.
emergency-crime-words = tiros, tiroteio, arma de fogo, armado, facada, assalto, roubo, ladrão, ladrao, arrombamento, brigando, briga na rua, agressão, sequestro
emergency-collapse = Se um prédio ou parte dele está caindo, fique longe e ligue para 911 agora.
emergency-collapse-words = desabamento, desabou, desabando, prédio caindo, predio caindo, parede caindo, caiu o muro, tijolos caindo, a rua cedeu, o chão cedeu
emergency-water = Se pessoas ou carros estão presos na água, não entre na água. Ligue para 911 agora.
emergency-water-words = preso na água, preso na agua, enchente, enxurrada, afogando, afogamento, carro na água, carro debaixo d'água
emergency-crisis = Se você ou outra pessoa pensa em suicídio ou não aguenta mais, ligue ou mande mensagem de texto para 988. É grátis, dia e noite.
emergency-crisis-words = suicídio, suicidio, me matar, quero morrer, acabar com a minha vida, overdose, crise, não aguento mais
emergency-violence = Se alguém em casa machuca ou assusta você, ligue para 911 ou para a linha de ajuda 1-800-799-7233, dia e noite.
emergency-violence-words = violência doméstica, violencia domestica, me bate, bate em mim, apanho, abuso, abuso infantil, maus-tratos, ameaça, ameaçada, ameacado
emergency-poison = Se alguém engoliu ou respirou veneno, ligue para 1-800-222-1222 agora. Se a pessoa não acorda, ligue para 911.
emergency-poison-words = veneno, envenenado, envenenamento, intoxicação, intoxicacao, engoliu, monóxido de carbono, monoxido, produto químico
