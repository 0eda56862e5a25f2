# What became of a report, as a person reads it in a list or on the page of that report.

## Delivery: a word or two for a list

delivery-queued = Salvo, ainda não enviado
delivery-sending = Sendo enviado
delivery-uncertain = Sendo confirmado com a prefeitura
delivery-accepted = Recebido pela prefeitura
delivery-parked = Precisa de você

## Photos: a word or two for a list

photo-state-kept = Neste aparelho
photo-state-uploading = Sendo enviada
photo-state-delivered = Com a prefeitura
photo-state-dropped = Não aceita pela prefeitura

## Where a report is, in a sentence

# $number is the number the city gave, as it stands; never grouped.
tracking-id = Seu relato foi recebido. O número dele é { $number }.
tracking-id-due = Seu relato foi recebido. O número dele é { $number }, e a prefeitura espera terminar até { $due }.
tracking-token = A prefeitura está com seu relato e logo vai dar um número a ele. Você não precisa fazer mais nada.
tracking-blackbox = A prefeitura está com seu relato. Este serviço não fornece números.
tracking-waiting = Seu relato está seguro neste aparelho e será enviado assim que possível.
tracking-sending = Seu relato está sendo enviado à prefeitura.
tracking-uncertain = A conexão caiu antes que a prefeitura pudesse responder. Vamos descobrir se ela recebeu seu relato antes de enviar qualquer coisa de novo.
# $reason is one of the sentences parked-*.
tracking-parked = Seu relato precisa de você antes de ser enviado. { $reason }

## The photo of a report

photo-is-at = A prefeitura mostra sua foto em { $url }
photo-on-device = Sua foto fica guardada neste aparelho até a prefeitura receber.
photo-under-way = { NUMBER($percent) } por cento da sua foto já está com a prefeitura; o resto vai em seguida.
photo-being-confirmed = A foto foi enviada. Estamos verificando se a prefeitura mostra a foto.
photo-not-taken = A prefeitura está com seu relato, mas não aceitou a foto. Ela fica guardada neste aparelho.
photo-one-too-many = A prefeitura aceita menos fotos por relato do que você adicionou, por isso esta não foi enviada. Ela fica guardada neste aparelho.
photo-never-taken = A prefeitura não aceita fotos com este relato. A sua fica guardada neste aparelho.
photo-lost = A prefeitura está com seu relato, mas a foto não está mais neste aparelho e não pôde ser enviada.

## What the city says about a report

city-status-open = Aberto
city-status-closed = Encerrado
# $status is the word the city uses.
city-status-other = A prefeitura diz: “{ $status }”
report-due = Deve ficar pronto até { $due }
anonymous = Sem nome

## What deserves a second look; nothing of it has to be done

advice-photo-old = { $days ->
        [one] A foto foi tirada há { NUMBER($days) } dia. Veja se o lugar ainda está assim.
       *[other] A foto foi tirada há { NUMBER($days) } dias. Veja se o lugar ainda está assim.
    }
advice-photo-future = A foto diz que foi tirada no futuro. Confira a data da câmera de onde ela veio.
# $length is a distance with its unit.
advice-photo-far = A foto foi tirada a { $length } do lugar deste relato. Veja qual lugar é o certo.
advice-photo-no-place = A foto não diz onde foi tirada. Veja se o relato tem o lugar que a foto mostra.
advice-photo-no-zone = A foto não diz em que fuso horário estava o relógio. Se foi tirada em viagem, confira a hora.
# $reference is the short reference of a report that was filed before.
similar-report = Este relato parece o seu relato { $reference }, do mesmo lugar. Se for a mesma coisa, você pode descartar o novo.
# $words is what the person wrote.
advice-text-phone = “{ $words }” parece um número de telefone, e talvez qualquer pessoa possa ler o que você escreve. Tire se a prefeitura não precisar dele.
advice-text-email = “{ $words }” é um endereço de e-mail, e talvez qualquer pessoa possa ler o que você escreve. Tire se a prefeitura não precisar dele.
advice-text-plate = “{ $words }” parece a placa de um veículo, e talvez qualquer pessoa possa ler o que você escreve. Tire se a prefeitura não precisar dela.
