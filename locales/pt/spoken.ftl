# Whole sentences for people who listen to the screen. Each tells everything that colour, icon or place on the screen would tell.

## Where a report is

spoken-delivery-queued = O relato está salvo neste aparelho. Ainda não foi enviado.
spoken-delivery-sending = O relato está sendo enviado à prefeitura.
spoken-delivery-uncertain = Está sendo verificado se a prefeitura está com o relato.
spoken-delivery-accepted = A prefeitura está com o relato.
spoken-delivery-parked = O relato está à sua espera. Abra para ver o que falta.

## Where its photo is

spoken-photo-kept = A foto está neste aparelho.
spoken-photo-uploading = A foto está sendo enviada.
spoken-photo-delivered = A prefeitura está com a foto.
spoken-photo-dropped = A prefeitura não aceitou a foto.

## What became of it at the city

spoken-city-open = A prefeitura ainda não terminou esta solicitação.
spoken-city-closed = A prefeitura encerrou esta solicitação.

## Entries of lists. $service is the name of a service, $state one of the sentences above, $place a place in words such as
## "on Market Street near 12th", $index and $count are numbers, $length is a distance with its unit.

spoken-position = { NUMBER($index) } de { NUMBER($count) }
spoken-report = { $service }, { $place }. { $state }
spoken-report-without-place = { $service }. { $state }
spoken-report-due = { $service }, { $place }. { $state } Deve ficar pronto até { $date }.
spoken-request-nearby = { $service }, a { $length } daqui. Relatado em { $date }.
spoken-request-followed = { $service }, a { $length } daqui. Relatado em { $date }. Você acompanha.
spoken-service = { $service }. { $about }
spoken-question-required = { $question } É preciso responder.
spoken-question-optional = { $question } Você pode deixar em branco.
spoken-answer-chosen = { $answer }, opção escolhida
spoken-answer-not-chosen = { $answer }, opção não escolhida
spoken-photo = Foto { NUMBER($index) } de { NUMBER($count) }. { $state }
spoken-language = { $language }. Escolha para ler tudo nesta língua.
spoken-reports = { $count ->
        [0] Você não tem relatos.
        [one] Você tem { NUMBER($count) } relato.
       *[other] Você tem { NUMBER($count) } relatos.
    }
spoken-needs-you = { $count ->
        [0] Nenhum relato precisa de você.
        [one] { NUMBER($count) } relato precisa de você.
       *[other] { NUMBER($count) } relatos precisam de você.
    }
spoken-waiting = { $count ->
        [0] Nada espera para ser enviado.
        [one] { NUMBER($count) } relato espera para ser enviado.
       *[other] { NUMBER($count) } relatos esperam para ser enviados.
    }
spoken-progress = { NUMBER($percent) } por cento já foi enviado.
spoken-offline = Você está sem conexão. O que você salvar fica guardado e é enviado depois.
spoken-online = Você tem conexão de novo.
