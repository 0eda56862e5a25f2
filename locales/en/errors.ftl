# What went wrong or is missing. One sentence or two; the last words name what to do.

-product = Curbline

## A picture cannot be used

photo-missing = There is no picture at that place. Choose the photo again.
photo-unreadable = This picture cannot be opened. Check that you are allowed to read the file, or choose another photo.
photo-empty = This picture file is empty. Take the photo again or choose another one.
photo-not-a-picture = This file is not a picture. Choose a photo in JPEG, PNG or WebP format.
# $format is the usual name of a picture format, such as HEIC.
photo-format = Pictures in { $format } format cannot be sent. Have your phone or computer convert the photo to JPEG and add it again.
photo-decoder = Your phone could not open this { $format } picture. Take the photo again, or have it converted to JPEG and add it again.
photo-truncated = Part of this picture is missing, as if copying it had been cut off. Copy it again or take a new photo.
photo-damaged = This picture is damaged and cannot be read. Take the photo again or choose another one.
# $megapixels and $limit are millions of pixels.
photo-too-many-pixels = This picture has { NUMBER($megapixels) } megapixels, and at most { NUMBER($limit) } can be taken in. Make it smaller or choose another photo.
# $mebibytes and $limit are sizes in MiB, shown as MB.
photo-too-many-bytes = This picture file is { NUMBER($mebibytes) } MB long, and at most { NUMBER($limit) } MB can be taken in. Make it smaller or choose another photo.
photo-redaction-outside = An area you marked to be covered lies outside the picture. Mark it again inside the picture.
photo-redaction-corners = An area you marked to be covered needs 3 to { NUMBER($limit) } corners. Mark it again.
photo-cancelled = Taking in the photo was stopped. Add it again when you need it.
photo-not-searched = This picture could not be searched for faces and number plates. Look at it yourself and mark what nobody should see.

## A report is not complete yet

problem-place-missing = The report has no place yet. Set it on the map, enter an address, or use a photo that knows where it was taken.
problem-coordinate-invalid = These coordinates are not a place on Earth. Latitude goes from -90 to 90 and longitude from -180 to 180.
problem-accuracy-invalid = The accuracy of the place must be a distance in meters, zero or more. Correct it or leave it out.
problem-service-unknown = The city has no service called “{ $service }”. Choose one from the list of services.
problem-catalog-empty = The list of services has not been loaded yet. Connect to the internet once and refresh it.
# $question is the city's own wording of a question.
problem-attribute-missing = Please answer the city's question “{ $question }”.
problem-attribute-unknown = This service does not ask for “{ $attribute }”. Leave that answer out.
problem-attribute-not-a-number = The answer to “{ $question }” must be a number, such as 12. Please enter it again.
problem-attribute-not-a-date = The answer to “{ $question }” must be a date and time, such as 2026-03-01T08:00:00Z. Please enter it again.
problem-attribute-not-listed = “{ $value }” is not one of the answers to “{ $question }”. Please pick one from the list.
problem-attribute-single = “{ $question }” takes a single answer. Please keep one.
# $field is one of the field names below; $limit and $length are counts of characters.
problem-text-too-long = “{ $field }” may have { $limit ->
        [one] { NUMBER($limit) } character
       *[other] { NUMBER($limit) } characters
    } at most, and yours has { NUMBER($length) }. Please shorten it.
problem-text-control-characters = “{ $field }” contains characters that cannot be shown. Please type it again instead of pasting it.
problem-email-invalid = That is not a complete email address. Please check it; it looks like name@example.com.
problem-too-many-photos = { $limit ->
        [one] A report can carry { NUMBER($limit) } photo. Please take out the others.
       *[other] A report can carry at most { NUMBER($limit) } photos. Please take some out.
    }
problem-description-or-photo-missing = The city cannot tell yet what is wrong. Please describe it or add a photo.
problem-contact-required = The city does not take this report without “{ $field }”. Please fill it in.

## Names of fields, as they stand above them on a form

field-description = Description
field-address = Address
field-first-name = First name
field-last-name = Last name
field-email = Email
field-phone = Phone
field-answer = Answer

## The folder where everything is kept

store-locked = Another copy of { -product } is using the folder { $folder }. Close it and try again.
store-read-only = Nothing can be written in the folder { $folder }. Give yourself permission to write there or choose another folder.
store-full = There is no space left for the folder { $folder }. Free some space and try again; what was saved before is safe.
# $found and $known are numbers of the arrangement of the data.
store-newer = This data was written by a newer { -product } (format { $found }; this one knows { $known }). Update { -product }; nothing was changed.
store-damaged = The data in the folder { $folder } is damaged. Run a check to save what can be saved; nothing is deleted.
store-missing-settings = No city is set up yet. Choose your city first; on the command line that is: curbline init --server ADDRESS
# $folder is a folder in which everything is encrypted.
store-sealed = The data in the folder { $folder } is encrypted and cannot be opened without its key. Open it with the program that set it up and with its key, on the command line --key-file FILE; nothing was changed.
store-not-sealed = The data in the folder { $folder } is not encrypted, so it cannot be opened with a key. Open it without one or choose a new folder; nothing was changed.
store-wrong-key = The data in the folder { $folder } is encrypted with another key. Open it on the device that set it up, or choose a new folder; nothing was changed.
store-no-key = The key of the encrypted data is not available. Unlock this device and try again; nothing was changed.
store-unusable = The folder { $folder } cannot be used. Check that it exists and belongs to you, or choose another folder.
store-photo-missing = A photo of this report is no longer on this device. Add the photo again or send the report without it.
store-photo-damaged = A photo of this report was damaged on this device. Add the photo again or send the report without it.
store-original-missing = The original of this photo is no longer on this device. Look for it in a backup of the data folder; the report still has its SHA-256.
store-original-damaged = The original of this photo was damaged on this device and was not written out. Look for it in a backup of the data folder; the report still has its SHA-256.
originals-need-key = Originals can be kept only in an encrypted data folder, and this one is not. Keep their SHA-256 alone, or set up a new folder with a key; on the command line --key-file FILE.
original-not-kept = The original of this photo was not kept on this device. Ask whoever took the photo for it.
# $photo is the name of a photo in this folder: 32 digits and letters.
photo-unknown = This report has no photo “{ $photo }”. Look it up in the list of your reports.

## Talking to the city's server

city-address-invalid = “{ $url }” is not a web address. Enter one that begins with https://
city-insecure = The connection to { $url } would not be encrypted. Enter an address that begins with https://, or, for a network of your own, allow this one; on the command line that is --plain-http
# A pin is the name of a key, such as sha256/47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=
city-pins-need-tls = The key of { $url } cannot be checked, because the connection would not be encrypted. Enter an address that begins with https:// or leave out the pins.
city-pin-invalid = “{ $pin }” is not a pin. Write sha256/ and the 44 characters of the key's SHA-256 in Base64.
city-unreachable = The city's server { $url } cannot be reached. Check your connection and the address; what you saved is kept and will be sent later.
city-timeout = The city's server { $url } took too long to answer. Try again in a few minutes; what you saved is kept.
city-tls = No safe connection to { $url } is possible. Check the date and time of this device and the network you are on.
city-cut = The connection to { $url } was cut before the answer was complete. Try again when the connection is better.
city-answer-too-large = The answer of { $url } is too large to be right. Check the address of the city's server.
city-html = { $url } answered with a web page. If this network asks you to sign in, do that first; otherwise check the address of the city's server.
city-empty = { $url } answered with nothing at all. Check the address of the city's server, or try again later.
city-not-understood = The answer of { $url } is not the one of a 311 server. Check the address of the city's server.
# $status is the HTTP status, such as 403.
city-denied = The server { $url } does not let this app in (status { $status }). Check the API key with your city.
city-busy = The server { $url } is busy and asks us to wait. What you saved is kept and will be sent later.
city-missing = The server { $url } does not have what was asked for. Check the address and the jurisdiction of your city.
# $words are the words of the city, in whatever language it wrote them.
city-refused = The city refused this with status { $status } and said: “{ $words }”. Correct what it names and try again.
city-refused-silent = The city refused this with status { $status } and gave no reason. Check what you entered and try again.
city-trouble = The server { $url } has a problem of its own (status { $status }). Try again later; what you saved is kept.
city-moved = The city's server is no longer at { $url }. Ask your city for its new address and set it up again.

## What can be done with a report

report-unknown = There is no report “{ $report }” on this device. Look it up in the list of your reports.
report-already-sending = This report is being sent right now. Wait until that is done.
report-already-accepted = The city already has this report, so it can no longer be changed here. To add something, file a new report or call 311.
report-not-parked = This report does not wait for you, so there is nothing to try again. It is sent by itself.
report-uncertain = It is not clear yet whether this report reached the city. Connect to the internet so that this can be checked first.

## Everything else

profile-unknown = There is no server profile “{ $profile }”. Choose one of the built-in profiles or name a file.
profile-invalid = The server profile has a mistake at “{ $key }”. Correct it and try again.
settings-invalid = The saved settings of your city cannot be read. Set up your city again; your reports are kept.
cancelled = Stopped as you asked. What you saved is kept.
offline = There is no internet connection. What you saved is kept and will be sent when you are connected.
internal = Something went wrong inside { -product }; what you saved is kept. Please tell its makers this reference: { $reference }
file-unreadable = The file { $path } cannot be read. Check its name and that you are allowed to read it.
file-unwritable = The file { $path } cannot be written. Check that its folder exists and that you are allowed to write there.
file-exists = There is already a file { $path }. Choose another name or move that file away.

## Why a report waits for a person

parked-refused = The city refused the report with status { $status } and said: “{ $words }”. Correct the report and send it again, or discard it.
parked-refused-silent = The city refused the report with status { $status } and gave no reason. Check the report and send it again, or call 311.
parked-incomplete = The city wants to know more: “{ $words }”. Complete the report and send it again.
parked-too-many-attempts = { $attempts ->
        [one] The report could not be delivered in { NUMBER($attempts) } attempt. Try again later or call 311.
       *[other] The report could not be delivered in { NUMBER($attempts) } attempts. Try again later or call 311.
    }
parked-uncertain = We cannot tell whether the city got this report. Send it again if it is not on the city's website, even though the city may then have it twice, or discard it here if it is there.
parked-photo-missing = A photo of this report is no longer on this device. Add the photo again or send the report without it.
parked-denied = The city does not let this app send reports (status { $status }). Check the API key with your city and try again.
parked-duplicate = The city says it already knows about this: “{ $words }”. Discard the report if you agree, or change it and send it again.
parked-duplicate-silent = The city says it already knows about this. Discard the report if you agree, or change it and send it again.
parked-too-large = The photo is too large for the city even after it was made smaller. Send the report without it or with another photo.

## Why a report is not sent yet; no action is needed

waiting-offline = Waiting for an internet connection. The report is sent by itself as soon as there is one.
waiting-costly = The photos wait for a network that costs nothing extra, as you chose. Connect to Wi-Fi, or allow photos on every network.
waiting-unreachable = The city's server does not answer at the moment. The report is sent by itself as soon as it does.
waiting-tls = No safe connection to the city's server is possible at the moment. Check the date and time of this device and the network you are on.
waiting-refused = The city could not take the report the last time. It is tried again by itself.
waiting-checked = We are finding out whether the city has this report. It is checked again by itself.
waiting-retry = The city could not take the report yet. Next attempt: { DATETIME($date) }.
waiting-server-paused = The city's server asked us to wait a while. The report is sent by itself after that.
waiting-denied = The city does not let this app in at the moment. We keep trying; if it lasts, check the API key with your city.
waiting-captive-portal = This network wants you to sign in first. Open a web page in your browser, sign in, and the report is sent by itself.
waiting-paused = Sending is paused on this device. Turn it on again to send the report.
