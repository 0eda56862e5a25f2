# When a report is the wrong way to get help. These sentences may save a life: short, clear, first what to do.
# The words are searched in what people type, in small letters, separated by commas; nobody sees them.

emergency-title = Questa può essere un’emergenza
emergency-call = Chiami il { $number } ora
emergency-continue = Non è un’emergenza. Continuare con la segnalazione.
emergency-not-read = Le segnalazioni non vengono lette subito. Non aspetti una risposta qui.

emergency-fire = Se qualcosa brucia, si allontani e chiami il 911 ora.
emergency-fire-words = fuoco, incendio, brucia, sta bruciando, va a fuoco, fiamme, fumo, esplosione, scoppio
emergency-gas = Se sente odore di gas, esca, non tocchi nessun interruttore e chiami il 911 da fuori.
emergency-gas-words = gas, fuga di gas, perdita di gas, odore di gas, puzza di gas, uova marce
emergency-wires = Stia lontano dai fili caduti e da tutto ciò che toccano, e chiami il 911 ora.
emergency-wires-words = filo caduto, fili caduti, cavo caduto, cavi elettrici, linea elettrica, filo scoperto, scintille, scossa, scossa elettrica, folgorato
emergency-hurt = Se qualcuno è ferito o in pericolo, chiami il 911 ora.
emergency-hurt-words = ferito, ferita, feriti, sanguina, sangue, svenuto, svenuta, non respira, infarto, incidente, intrappolato, bloccato dentro, annega
emergency-crash = Se ci sono feriti in un incidente stradale, o se l’incidente blocca la strada, chiami il 911 ora.
emergency-crash-words = incidente, incidente stradale, scontro, tamponamento, investito, investita, investito da una macchina, pirata della strada
emergency-crime = Se è in corso un reato, vada in un luogo sicuro e chiami il 911.
emergency-crime-words = sparatoria, colpi di pistola, sparano, pistola, arma da fuoco, coltello, accoltellato, rapina, furto, ladri, rissa, aggressione, aggredito, rapito
emergency-collapse = Se un edificio o una sua parte sta cadendo, stia lontano e chiami il 911 ora.
emergency-collapse-words = crollo, crollato, sta crollando, crolla, muro che cade, cadono mattoni, strada sprofondata, si è aperta la strada
emergency-water = Se persone o auto sono bloccate nell’acqua, non entri nell’acqua. Chiami il 911 ora.
emergency-water-words = bloccato nell'acqua, bloccati nell'acqua, intrappolato in acqua, annega, sta annegando, auto sott'acqua, macchina nell'acqua, alluvione improvvisa
emergency-crisis = Se lei o qualcun altro pensa al suicidio o non ce la fa più, chiami o mandi un messaggio al 988. È gratis, giorno e notte.
emergency-crisis-words = suicidio, suicidarsi, uccidermi, ammazzarmi, voglio morire, farla finita, overdose, crisi, non ce la faccio più, non ce la faccio piu
emergency-violence = Se qualcuno in casa le fa del male o le fa paura, chiami il 911, o il numero d’aiuto 1-800-799-7233, giorno e notte.
emergency-violence-words = violenza domestica, violenza in casa, mi picchia, mi mena, mi fa male, subisco abusi, maltrattamenti, abusi su minori, minacce, minacciata
emergency-poison = Se qualcuno ha ingoiato o respirato veleno, chiami ora il numero 1-800-222-1222. Se la persona non si sveglia, chiami il 911.
emergency-poison-words = veleno, avvelenato, avvelenata, avvelenamento, ingoiato, ingerito, monossido di carbonio, monossido, sostanza chimica
