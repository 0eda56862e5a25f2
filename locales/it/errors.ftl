# What went wrong or is missing. One sentence or two; the last words name what to do.

-product = Curbline

## A picture cannot be used

photo-missing = In quel punto non c’è nessuna immagine. Scelga di nuovo la foto.
photo-unreadable = Non è possibile aprire questa immagine. Controlli di avere il permesso di leggere il file o scelga un’altra foto.
photo-empty = Questo file immagine è vuoto. Scatti di nuovo la foto o ne scelga un’altra.
photo-not-a-picture = Questo file non è un’immagine. Scelga una foto in formato JPEG, PNG o WebP.
# $format is the usual name of a picture format, such as HEIC.
photo-format = Le immagini in formato { $format } non si possono inviare. Converta la foto in JPEG con il telefono o il computer e la aggiunga di nuovo.
photo-decoder = Il suo telefono non è riuscito ad aprire questa immagine { $format }. Scatti di nuovo la foto, o la converta in JPEG e la aggiunga di nuovo.
photo-truncated = Manca una parte di questa immagine, come se la copia si fosse interrotta. La copi di nuovo o scatti una nuova foto.
photo-damaged = Questa immagine è danneggiata e non si può leggere. Scatti di nuovo la foto o ne scelga un’altra.
# $megapixels and $limit are millions of pixels.
photo-too-many-pixels = Questa immagine ha { NUMBER($megapixels) } megapixel e se ne accettano al massimo { NUMBER($limit) }. La riduca o scelga un’altra foto.
# $mebibytes and $limit are sizes in MiB, shown as MB.
photo-too-many-bytes = Questo file immagine è di { NUMBER($mebibytes) } MB e se ne accettano al massimo { NUMBER($limit) } MB. Riduca l’immagine o scelga un’altra foto.
photo-redaction-outside = Un’area che ha segnato da coprire è fuori dall’immagine. La segni di nuovo dentro l’immagine.
photo-redaction-corners = Un’area da coprire deve avere da 3 a { NUMBER($limit) } angoli. La segni di nuovo.
photo-cancelled = L’aggiunta della foto è stata interrotta. La aggiunga di nuovo quando le serve.
photo-not-searched = Non è stato possibile cercare volti e targhe in questa immagine. La guardi lei e segni ciò che nessuno deve vedere.

## A report is not complete yet

problem-place-missing = La segnalazione non ha ancora un luogo. Lo indichi sulla mappa, scriva un indirizzo o usi una foto che sa dove è stata scattata.
problem-coordinate-invalid = Queste coordinate non sono un luogo sulla Terra. La latitudine va da -90 a 90 e la longitudine da -180 a 180.
problem-accuracy-invalid = La precisione del luogo deve essere una distanza in metri, zero o più. La corregga o la lasci vuota.
problem-service-unknown = Il comune non ha un servizio chiamato «{ $service }». Ne scelga uno dall’elenco dei servizi.
problem-catalog-empty = L’elenco dei servizi non è ancora stato caricato. Si colleghi una volta a internet e lo aggiorni.
# $question is the city's own wording of a question.
problem-attribute-missing = Per favore, risponda alla domanda del comune «{ $question }».
problem-attribute-unknown = Questo servizio non chiede «{ $attribute }». Tolga questa risposta.
problem-attribute-not-a-number = La risposta a «{ $question }» deve essere un numero, come 12. Per favore, la scriva di nuovo.
problem-attribute-not-a-date = La risposta a «{ $question }» deve essere una data con l’ora, come 2026-03-01T08:00:00Z. Per favore, la scriva di nuovo.
problem-attribute-not-listed = «{ $value }» non è una delle risposte a «{ $question }». Per favore, ne scelga una dall’elenco.
problem-attribute-single = «{ $question }» vuole una sola risposta. Per favore, ne tenga una.
# $field is one of the field names below; $limit and $length are counts of characters.
problem-text-too-long = «{ $field }» può avere al massimo { $limit ->
        [one] { NUMBER($limit) } carattere
       *[other] { NUMBER($limit) } caratteri
    }, e il suo testo ne ha { NUMBER($length) }. Per favore, lo accorci.
problem-text-control-characters = «{ $field }» contiene caratteri che non si possono mostrare. Per favore, scriva di nuovo il testo invece di incollarlo.
problem-email-invalid = Questo non è un indirizzo e-mail completo. Per favore, lo controlli; deve essere come nome@example.com.
problem-too-many-photos = { $limit ->
        [one] Una segnalazione può avere { NUMBER($limit) } foto. Per favore, tolga le altre.
       *[other] Una segnalazione può avere al massimo { NUMBER($limit) } foto. Per favore, ne tolga alcune.
    }
problem-description-or-photo-missing = Il comune non può ancora capire qual è il problema. Per favore, lo descriva o aggiunga una foto.
problem-contact-required = Il comune non accetta questa segnalazione senza «{ $field }». Per favore, lo compili.

## Names of fields, as they stand above them on a form

field-description = Descrizione
field-address = Indirizzo
field-first-name = Nome
field-last-name = Cognome
field-email = E-mail
field-phone = Telefono
field-answer = Risposta

## The folder where everything is kept

store-locked = Un’altra copia di { -product } sta usando la cartella { $folder }. La chiuda e riprovi.
store-read-only = Non si può scrivere nulla nella cartella { $folder }. Si dia il permesso di scrivere lì o scelga un’altra cartella.
store-full = Non c’è più spazio per la cartella { $folder }. Liberi spazio e riprovi; ciò che era già salvato è al sicuro.
# $found and $known are numbers of the arrangement of the data.
store-newer = Questi dati sono stati scritti da una versione più recente di { -product } (formato { $found }; questa conosce { $known }). Aggiorni { -product }; non è stato cambiato nulla.
store-damaged = I dati nella cartella { $folder } sono danneggiati. Esegua un controllo per salvare ciò che si può; non si cancella nulla.
store-missing-settings = Nessuna città è ancora impostata. Scelga prima la sua città; dalla riga di comando: curbline init --server ADDRESS
# $folder is a folder in which everything is encrypted.
store-sealed = I dati nella cartella { $folder } sono cifrati e non si possono aprire senza la loro chiave. Li apra con il programma che ha creato la cartella e con la sua chiave, dalla riga di comando --key-file FILE; non è stato cambiato nulla.
store-not-sealed = I dati nella cartella { $folder } non sono cifrati, quindi non si possono aprire con una chiave. Li apra senza chiave o scelga una cartella nuova; non è stato cambiato nulla.
store-wrong-key = I dati nella cartella { $folder } sono cifrati con un’altra chiave. Li apra sul dispositivo che ha creato la cartella o scelga una cartella nuova; non è stato cambiato nulla.
store-no-key = La chiave dei dati cifrati non è disponibile. Sblocchi questo dispositivo e riprovi; non è stato cambiato nulla.
store-unusable = Non si può usare la cartella { $folder }. Controlli che esista e che sia sua, o scelga un’altra cartella.
store-photo-missing = Una foto di questa segnalazione non è più su questo dispositivo. Aggiunga di nuovo la foto o invii la segnalazione senza.
store-photo-damaged = Una foto di questa segnalazione si è danneggiata su questo dispositivo. Aggiunga di nuovo la foto o invii la segnalazione senza.
store-original-missing = L’originale di questa foto non è più su questo dispositivo. Lo cerchi in una copia di sicurezza della cartella dei dati; la segnalazione ha ancora il suo SHA-256.
store-original-damaged = L’originale di questa foto si è danneggiato su questo dispositivo e non è stato scritto. Lo cerchi in una copia di sicurezza della cartella dei dati; la segnalazione ha ancora il suo SHA-256.
originals-need-key = Gli originali si possono conservare solo in una cartella di dati cifrata, e questa non lo è. Conservi solo il loro SHA-256 o crei una cartella nuova con una chiave; dalla riga di comando --key-file FILE.
original-not-kept = L’originale di questa foto non è stato conservato su questo dispositivo. Lo chieda a chi ha scattato la foto.
# $photo is the name of a photo in this folder: 32 digits and letters.
photo-unknown = Questa segnalazione non ha la foto «{ $photo }». La cerchi nell’elenco delle sue segnalazioni.

## Talking to the city's server

city-address-invalid = «{ $url }» non è un indirizzo web. Ne scriva uno che inizia con https://
city-insecure = La connessione a { $url } non sarebbe cifrata. Scriva un indirizzo che inizia con https:// oppure, per una rete sua, permetta questo; dalla riga di comando è --plain-http
# A pin is the name of a key, such as sha256/47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=
city-pins-need-tls = La chiave di { $url } non si può controllare, perché la connessione non sarebbe cifrata. Scriva un indirizzo che inizia con https:// o tolga i pin.
city-pin-invalid = «{ $pin }» non è un pin. Scriva sha256/ e i 44 caratteri dello SHA-256 della chiave in Base64.
city-unreachable = Il server del comune { $url } non è raggiungibile. Controlli la connessione e l’indirizzo; ciò che ha salvato resta e sarà inviato più tardi.
city-timeout = Il server del comune { $url } ha impiegato troppo a rispondere. Riprovi tra qualche minuto; ciò che ha salvato resta.
city-tls = Non è possibile una connessione sicura con { $url }. Controlli la data e l’ora di questo dispositivo e la rete che sta usando.
city-cut = La connessione con { $url } è caduta prima che la risposta fosse completa. Riprovi quando la connessione è migliore.
city-answer-too-large = La risposta di { $url } è troppo grande per essere giusta. Controlli l’indirizzo del server del comune.
city-html = { $url } ha risposto con una pagina web. Se questa rete chiede di accedere, lo faccia prima; altrimenti controlli l’indirizzo del server del comune.
city-empty = { $url } ha risposto senza nulla. Controlli l’indirizzo del server del comune o riprovi più tardi.
city-not-understood = La risposta di { $url } non è quella di un server 311. Controlli l’indirizzo del server del comune.
# $status is the HTTP status, such as 403.
city-denied = Il server { $url } non lascia entrare questa app (codice { $status }). Controlli la chiave API con il comune.
city-busy = Il server { $url } è occupato e ci chiede di aspettare. Ciò che ha salvato resta e sarà inviato più tardi.
city-missing = Il server { $url } non ha ciò che è stato chiesto. Controlli l’indirizzo e la giurisdizione della sua città.
# $words are the words of the city, in whatever language it wrote them.
city-refused = Il comune ha rifiutato questo con il codice { $status } e ha detto: «{ $words }». Corregga ciò che indica e riprovi.
city-refused-silent = Il comune ha rifiutato questo con il codice { $status } e non ha dato motivi. Controlli ciò che ha scritto e riprovi.
city-trouble = Il server { $url } ha un problema suo (codice { $status }). Riprovi più tardi; ciò che ha salvato resta.
city-moved = Il server del comune non è più a { $url }. Chieda al comune il nuovo indirizzo e lo imposti di nuovo.

## What can be done with a report

report-unknown = Su questo dispositivo non c’è nessuna segnalazione «{ $report }». La cerchi nell’elenco delle sue segnalazioni.
report-already-sending = Questa segnalazione viene inviata proprio ora. Aspetti che finisca.
report-already-accepted = Il comune ha già questa segnalazione, quindi qui non si può più cambiare. Per aggiungere qualcosa, faccia una nuova segnalazione o chiami il 311.
report-not-parked = Questa segnalazione non aspetta un suo intervento, quindi non c’è nulla da riprovare. Si invia da sola.
report-uncertain = Non si sa ancora se questa segnalazione è arrivata al comune. Si colleghi a internet perché si possa prima verificare.

## Everything else

profile-unknown = Non esiste il profilo di server «{ $profile }». Scelga uno dei profili inclusi o indichi un file.
profile-invalid = Il profilo di server ha un errore in «{ $key }». Lo corregga e riprovi.
settings-invalid = Le impostazioni salvate della sua città non si possono leggere. Imposti di nuovo la città; le sue segnalazioni restano.
cancelled = Interrotto, come ha chiesto. Ciò che ha salvato resta.
offline = Non c’è connessione a internet. Ciò che ha salvato resta e sarà inviato quando ci sarà la connessione.
internal = Qualcosa è andato storto dentro { -product }; ciò che ha salvato resta. Per favore, comunichi questo riferimento a chi fa l’app: { $reference }
file-unreadable = Il file { $path } non si può leggere. Controlli il nome e di avere il permesso di leggerlo.
file-unwritable = Il file { $path } non si può scrivere. Controlli che la sua cartella esista e di avere il permesso di scrivere lì.
file-exists = Esiste già un file { $path }. Scelga un altro nome o sposti quel file.

## Why a report waits for a person

parked-refused = Il comune ha rifiutato la segnalazione con il codice { $status } e ha detto: «{ $words }». Corregga la segnalazione e la invii di nuovo, oppure la scarti.
parked-refused-silent = Il comune ha rifiutato la segnalazione con il codice { $status } e non ha dato motivi. Controlli la segnalazione e la invii di nuovo, oppure chiami il 311.
parked-incomplete = Il comune vuole sapere di più: «{ $words }». Completi la segnalazione e la invii di nuovo.
parked-too-many-attempts = { $attempts ->
        [one] Non è stato possibile consegnare la segnalazione in { NUMBER($attempts) } tentativo. Riprovi più tardi o chiami il 311.
       *[other] Non è stato possibile consegnare la segnalazione in { NUMBER($attempts) } tentativi. Riprovi più tardi o chiami il 311.
    }
parked-uncertain = Non possiamo sapere se il comune ha ricevuto questa segnalazione. Se non è sul sito del comune, la invii di nuovo, anche se così il comune potrebbe averla due volte; se invece c’è, la scarti qui.
parked-photo-missing = Una foto di questa segnalazione non è più su questo dispositivo. Aggiunga di nuovo la foto o invii la segnalazione senza.
parked-denied = Il comune non permette a questa app di inviare segnalazioni (codice { $status }). Controlli la chiave API con il comune e riprovi.
parked-duplicate = Il comune dice che lo sa già: «{ $words }». Se è d’accordo, scarti la segnalazione; se no, la cambi e la invii di nuovo.
parked-duplicate-silent = Il comune dice che lo sa già. Se è d’accordo, scarti la segnalazione; se no, la cambi e la invii di nuovo.
parked-too-large = La foto è troppo grande per il comune anche dopo averla ridotta. Invii la segnalazione senza o con un’altra foto.

## Why a report is not sent yet; no action is needed

waiting-offline = Si aspetta una connessione a internet. La segnalazione si invia da sola appena ce n’è una.
waiting-costly = Le foto aspettano una rete senza costi in più, come ha scelto. Si colleghi a una rete Wi-Fi o permetta le foto su ogni rete.
waiting-unreachable = Per ora il server del comune non risponde. La segnalazione si invia da sola appena risponde.
waiting-tls = Per ora non è possibile una connessione sicura con il server del comune. Controlli la data e l’ora di questo dispositivo e la rete che sta usando.
waiting-refused = L’ultima volta il comune non ha potuto ricevere la segnalazione. L’invio si ripete da solo.
waiting-checked = Stiamo verificando se il comune ha questa segnalazione. La verifica si ripete da sola.
waiting-retry = Il comune non ha ancora potuto ricevere la segnalazione. Prossimo tentativo: { DATETIME($date) }.
waiting-server-paused = Il server del comune ci ha chiesto di aspettare un po’. Dopo, la segnalazione si invia da sola.
waiting-denied = Per ora il comune non lascia entrare questa app. Continuiamo a provare; se dura, controlli la chiave API con il comune.
waiting-captive-portal = Questa rete vuole che prima lei acceda. Apra una pagina web nel browser, acceda, e la segnalazione si invia da sola.
waiting-paused = L’invio è in pausa su questo dispositivo. Lo riattivi per inviare la segnalazione.
