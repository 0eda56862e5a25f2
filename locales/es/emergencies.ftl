# When a report is the wrong way to get help. These sentences may save a life: short, clear, first what to do.
# The words are searched in what people type, in small letters, separated by commas; nobody sees them.

emergency-title = Esto puede ser una emergencia
emergency-call = Llame ahora al { $number }
emergency-continue = No es una emergencia. Seguir con el reporte.
emergency-not-read = Los reportes no se leen de inmediato. No espere aquí una respuesta.

emergency-fire = Si algo se está quemando, aléjese y llame ahora al 911.
emergency-fire-words = fuego, incendio, quemando, se quema, llamas, humo, explosión, explosion, lumbre
emergency-gas = Si huele a gas, salga del lugar, no toque ningún interruptor y llame al 911 desde afuera.
emergency-gas-words = gas, fuga de gas, escape de gas, olor a gas, huele a gas, huevo podrido
emergency-wires = Aléjese de los cables caídos y de todo lo que tocan, y llame ahora al 911.
emergency-wires-words = cable caído, cable caido, cables caidos, cable de luz, cable eléctrico, cable electrico, chispas, descarga, toque eléctrico, electrocutado
emergency-hurt = Si alguien está herido o en peligro, llame ahora al 911.
emergency-hurt-words = herido, herida, lastimado, sangra, sangrando, inconsciente, desmayado, no respira, infarto, ataque al corazón, accidente, atrapado, se ahoga
emergency-crash = Si hay heridos en un choque o el choque bloquea la calle, llame ahora al 911.
emergency-crash-words = choque, choque de autos, accidente de carro, accidente de auto, colisión, colision, atropellado, atropello, se dio a la fuga
emergency-crime = Si está ocurriendo un delito, vaya a un lugar seguro y llame al 911.
emergency-crime-words = disparos, balazos, tiroteo, pistola, arma, apuñalado, cuchillo, robo, asalto, ladrón, ladron, pelea, atacado, secuestro
emergency-collapse = Si un edificio o una parte de él se está cayendo, aléjese y llame ahora al 911.
emergency-collapse-words = derrumbe, se derrumbó, se derrumbo, se cae la pared, edificio se cae, caen ladrillos, hundimiento, socavón, socavon
emergency-water = Si hay personas o autos atrapados en el agua, no entre al agua. Llame ahora al 911.
emergency-water-words = atrapado en el agua, inundación repentina, inundacion, se ahoga, ahogando, carro bajo el agua, auto en el agua
emergency-crisis = Si usted u otra persona piensa en el suicidio o ya no puede más, llame o mande un mensaje de texto al 988. Es gratis, de día y de noche.
emergency-crisis-words = suicidio, suicidarse, suicidarme, matarme, quiero morir, quitarme la vida, no quiero vivir, sobredosis, crisis
emergency-violence = Si alguien en casa le hace daño o le da miedo, llame al 911 o a la línea de ayuda 1-800-799-7233, de día y de noche.
emergency-violence-words = violencia doméstica, violencia domestica, me pega, me golpea, maltrato, abuso, abuso infantil, maltrato de niños, me amenaza, amenazas
emergency-poison = Si alguien tragó o respiró veneno, llame ahora al 1-800-222-1222. Si la persona no despierta, llame al 911.
emergency-poison-words = veneno, envenenado, envenenamiento, intoxicado, tragó, trago cloro, cloro, monóxido de carbono, monoxido, químico, quimico
