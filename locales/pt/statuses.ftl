# What became of a request, in words that every city's own words can be told in, and the reasons for an end.
# A city's own words are shown beside these.

status-received = A prefeitura está com sua solicitação.
status-assigned = Sua solicitação foi passada para quem cuida disso.
status-inspected = Alguém da prefeitura já foi ver.
status-scheduled = O trabalho está marcado.
status-in-progress = O trabalho começou.
status-on-hold = O trabalho precisa esperar.
status-reopened = Sua solicitação está aberta de novo.
status-closed = Sua solicitação está encerrada.
reason-done = O trabalho está feito.
reason-duplicate = A prefeitura já sabia disto por outra pessoa.
reason-transferred = Outro órgão cuida disto agora.
reason-unfounded = A prefeitura foi ver e não encontrou o problema.
reason-not-ours = A prefeitura não é responsável por isto.
reason-private = Fica em terreno particular, por isso o dono precisa agir.
reason-no-access = A prefeitura não conseguiu chegar ao lugar.
reason-not-enough = A prefeitura não tinha informação suficiente.
reason-withdrawn = A solicitação foi retirada.
reason-none-given = A prefeitura não deu motivo.
closed-quickly = A prefeitura encerrou isto muito depressa. Se o problema continua, você pode dizer.
still-there = O problema continua
# Around words of the city in another language: $language is the name of a language.
city-words-in = Nas palavras da prefeitura ({ $language })
city-words-original = Como a prefeitura escreveu
