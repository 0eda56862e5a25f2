# What became of a request, in words that every city's own words can be told in, and the reasons for an end.
# A city's own words are shown beside these.

status-received = La ciudad tiene su solicitud.
status-assigned = Su solicitud se pasó a quienes se encargan de ella.
status-inspected = Alguien de la ciudad ya lo revisó.
status-scheduled = El trabajo está programado.
status-in-progress = El trabajo ya empezó.
status-on-hold = El trabajo tiene que esperar.
status-reopened = Su solicitud está abierta de nuevo.
status-closed = Su solicitud está cerrada.
reason-done = El trabajo está hecho.
reason-duplicate = La ciudad ya lo sabía por otra persona.
reason-transferred = Ahora se encarga otra oficina.
reason-unfounded = La ciudad revisó y no encontró el problema.
reason-not-ours = La ciudad no es responsable de esto.
reason-private = Está en un terreno privado, así que le toca actuar al dueño.
reason-no-access = La ciudad no pudo llegar al lugar.
reason-not-enough = La ciudad no tenía información suficiente.
reason-withdrawn = La solicitud se retiró.
reason-none-given = La ciudad no dio ningún motivo.
closed-quickly = La ciudad cerró esto muy pronto. Si el problema sigue ahí, usted puede decirlo.
still-there = El problema sigue ahí
# Around words of the city in another language: $language is the name of a language.
city-words-in = En palabras de la ciudad ({ $language })
city-words-original = Como lo escribió la ciudad
