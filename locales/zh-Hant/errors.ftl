# What went wrong or is missing. One sentence or two; the last words name what to do.

-product = Curbline

## A picture cannot be used

photo-missing = 那個位置沒有圖片。請重新選擇照片。
photo-unreadable = 無法開啟這張圖片。請確認您有權讀取該檔案，或選擇另一張照片。
photo-empty = 這個圖片檔案是空的。請重新拍照，或選擇另一張照片。
photo-not-a-picture = 這個檔案不是圖片。請選擇 JPEG、PNG 或 WebP 格式的照片。
# $format is the usual name of a picture format, such as HEIC.
photo-format = 無法傳送 { $format } 格式的圖片。請用手機或電腦把照片轉換成 JPEG，再重新加入。
photo-decoder = 您的手機無法開啟這張 { $format } 圖片。請重新拍照，或把它轉換成 JPEG 後再加入。
photo-truncated = 這張圖片缺了一部分，可能是複製時中斷了。請重新複製，或拍一張新照片。
photo-damaged = 這張圖片已損壞，無法讀取。請重新拍照，或選擇另一張照片。
# $megapixels and $limit are millions of pixels.
photo-too-many-pixels = 這張圖片有 { NUMBER($megapixels) } 百萬像素，最多只能接收 { NUMBER($limit) } 百萬像素。請把它縮小，或選擇另一張照片。
# $mebibytes and $limit are sizes in MiB, shown as MB.
photo-too-many-bytes = 這個圖片檔案有 { NUMBER($mebibytes) } MB，最多只能接收 { NUMBER($limit) } MB。請把它縮小，或選擇另一張照片。
photo-redaction-outside = 您標記要遮蓋的一個區域在圖片之外。請在圖片內重新標記。
photo-redaction-corners = 您標記要遮蓋的區域需要 3 到 { NUMBER($limit) } 個角。請重新標記。
photo-cancelled = 已停止加入照片。需要時請再加入一次。
photo-not-searched = 無法在這張圖片裡尋找人臉和車牌。請您自己看一看，把不該讓人看到的地方標出來。

## A report is not complete yet

problem-place-missing = 通報還沒有地點。請在地圖上選定，或輸入地址，或使用記錄了拍攝位置的照片。
problem-coordinate-invalid = 這個座標不是地球上的地點。緯度應在 -90 到 90 之間，經度應在 -180 到 180 之間。
problem-accuracy-invalid = 地點的精確度必須是以公尺為單位的距離，不能小於零。請改正，或留空。
problem-service-unknown = 市政府沒有名為「{ $service }」的服務。請從服務清單中選一項。
problem-catalog-empty = 服務清單還沒有載入。請連上網路一次並重新整理清單。
# $question is the city's own wording of a question.
problem-attribute-missing = 請回答市政府的問題：「{ $question }」。
problem-attribute-unknown = 這項服務不會問「{ $attribute }」。請刪掉這個答案。
problem-attribute-not-a-number = 「{ $question }」的答案必須是數字，例如 12。請重新輸入。
problem-attribute-not-a-date = 「{ $question }」的答案必須是日期和時間，例如 2026-03-01T08:00:00Z。請重新輸入。
problem-attribute-not-listed = 「{ $value }」不在「{ $question }」的可選答案中。請從清單中選一個。
problem-attribute-single = 「{ $question }」只能有一個答案。請只保留一個。
# $field is one of the field names below; $limit and $length are counts of characters.
problem-text-too-long = 「{ $field }」最多 { NUMBER($limit) } 個字元，您寫了 { NUMBER($length) } 個。請縮短一些。
problem-text-control-characters = 「{ $field }」中有無法顯示的字元。請不要用貼上的，重新輸入一次。
problem-email-invalid = 這個電子郵件地址不完整。請檢查，正確的格式如 name@example.com。
problem-too-many-photos = 一件通報最多可以附 { NUMBER($limit) } 張照片。請去掉多餘的。
problem-description-or-photo-missing = 市政府還看不出是什麼問題。請描述一下，或加入一張照片。
problem-contact-required = 沒有「{ $field }」，市政府不接收這件通報。請填寫。

## Names of fields, as they stand above them on a form

field-description = 情況說明
field-address = 地址
field-first-name = 名字
field-last-name = 姓氏
field-email = 電子郵件
field-phone = 電話
field-answer = 答案

## The folder where everything is kept

store-locked = 另一個 { -product } 正在使用資料夾 { $folder }。請關閉它再試。
store-read-only = 無法在資料夾 { $folder } 中寫入。請取得寫入權限，或選擇另一個資料夾。
store-full = 資料夾 { $folder } 已沒有空間。請騰出一些空間再試；之前儲存的內容是安全的。
# $found and $known are numbers of the arrangement of the data.
store-newer = 這些資料是由更新版本的 { -product } 寫入的（格式 { $found }；本版本只認得 { $known }）。請更新 { -product }；內容都沒有更動。
store-damaged = 資料夾 { $folder } 中的資料已損壞。請執行檢查，挽救能挽救的內容；不會刪除任何東西。
store-missing-settings = 還沒有設定城市。請先選擇您的城市；在命令列中輸入：curbline init --server ADDRESS
# $folder is a folder in which everything is encrypted.
store-sealed = 資料夾 { $folder } 中的資料已加密，沒有金鑰無法開啟。請用當初設定它的程式和金鑰開啟，在命令列中用 --key-file FILE；內容都沒有更動。
store-not-sealed = 資料夾 { $folder } 中的資料沒有加密，所以不能用金鑰開啟。請不用金鑰開啟，或選擇新的資料夾；內容都沒有更動。
store-wrong-key = 資料夾 { $folder } 中的資料是用另一個金鑰加密的。請在當初設定它的裝置上開啟，或選擇新的資料夾；內容都沒有更動。
store-no-key = 現在無法取得加密資料的金鑰。請將本裝置解鎖再試；內容都沒有更動。
store-unusable = 無法使用資料夾 { $folder }。請確認它存在並且屬於您，或選擇另一個資料夾。
store-photo-missing = 這件通報的一張照片已不在本裝置上。請重新加入照片，或不附照片傳送通報。
store-photo-damaged = 這件通報的一張照片在本裝置上已損壞。請重新加入照片，或不附照片傳送通報。
store-original-missing = 這張照片的原始檔案已不在本裝置上。請在存放資料的資料夾的備份中尋找；通報裡仍有它的 SHA-256。
store-original-damaged = 這張照片的原始檔案在本裝置上已損壞，所以沒有寫出。請在存放資料的資料夾的備份中尋找；通報裡仍有它的 SHA-256。
originals-need-key = 只有加密的存放資料的資料夾才能保留原始檔案，而這個資料夾沒有加密。請只保留 SHA-256，或用金鑰設定新的資料夾；在命令列中用 --key-file FILE。
original-not-kept = 本裝置沒有保留這張照片的原始檔案。請向拍照的人索取。
# $photo is the name of a photo in this folder: 32 digits and letters.
photo-unknown = 這件通報沒有照片「{ $photo }」。請在您的通報清單中尋找。

## Talking to the city's server

city-address-invalid = 「{ $url }」不是網址。請輸入以 https:// 開頭的網址。
city-insecure = 到 { $url } 的連線不會加密。請輸入以 https:// 開頭的位址；如果是您自己的網路，也可以允許這個位址，在命令列中用 --plain-http
# A pin is the name of a key, such as sha256/47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=
city-pins-need-tls = 無法核對 { $url } 的金鑰，因為連線不會加密。請輸入以 https:// 開頭的位址，或去掉金鑰指紋（pin）。
city-pin-invalid = 「{ $pin }」不是金鑰指紋（pin）。請寫 sha256/，後面加上金鑰 SHA-256 的 44 個 Base64 字元。
city-unreachable = 連不上市政府的伺服器 { $url }。請檢查網路連線和位址；您儲存的內容都在，稍後會傳送。
city-timeout = 市政府的伺服器 { $url } 太久沒有回應。請過幾分鐘再試；您儲存的內容都在。
city-tls = 無法與 { $url } 建立安全連線。請檢查本裝置的日期和時間，以及您所用的網路。
city-cut = 回覆還沒收完，與 { $url } 的連線就斷了。請在網路好一些時再試。
city-answer-too-large = { $url } 的回覆太大，不像是正確的。請檢查市政府伺服器的位址。
city-html = { $url } 回覆的是一個網頁。如果這個網路要求登入，請先登入；否則請檢查市政府伺服器的位址。
city-empty = { $url } 的回覆是空的。請檢查市政府伺服器的位址，或稍後再試。
city-not-understood = { $url } 的回覆不像是 311 伺服器的。請檢查市政府伺服器的位址。
# $status is the HTTP status, such as 403.
city-denied = 伺服器 { $url } 不允許本應用程式存取（狀態碼 { $status }）。請向您的市政府核對 API 金鑰。
city-busy = 伺服器 { $url } 正忙，請我們等一等。您儲存的內容都在，稍後會傳送。
city-missing = 伺服器 { $url } 上沒有所要的內容。請檢查位址和您城市的轄區代碼（jurisdiction）。
# $words are the words of the city, in whatever language it wrote them.
city-refused = 市政府拒絕了（狀態碼 { $status }），並說：「{ $words }」。請改正所指的內容再試。
city-refused-silent = 市政府拒絕了（狀態碼 { $status }），沒有說明原因。請檢查您輸入的內容再試。
city-trouble = 伺服器 { $url } 自己出了問題（狀態碼 { $status }）。請稍後再試；您儲存的內容都在。
city-moved = 市政府的伺服器已不在 { $url }。請向您的市政府詢問新位址，再重新設定。

## What can be done with a report

report-unknown = 本裝置上沒有通報「{ $report }」。請在您的通報清單中尋找。
report-already-sending = 這件通報正在傳送。請等傳送完成。
report-already-accepted = 市政府已收到這件通報，所以不能再在這裡修改。如要補充，請提交新的通報，或撥打 311。
report-not-parked = 這件通報不需要您處理，所以沒有可重試的。它會自動傳送。
report-uncertain = 還不清楚市政府是否收到了這件通報。請連上網路，以便先確認。

## Everything else

profile-unknown = 沒有伺服器設定檔「{ $profile }」。請選擇一個內建設定檔，或指定一個檔案。
profile-invalid = 伺服器設定檔在「{ $key }」處有錯誤。請改正再試。
settings-invalid = 無法讀取已儲存的城市設定。請重新設定您的城市；您的通報都還在。
cancelled = 已依您的要求停止。您儲存的內容都在。
offline = 沒有網路連線。您儲存的內容都在，連線後會傳送。
internal = { -product } 內部發生錯誤；您儲存的內容都在。請把這個參考編號告訴開發人員：{ $reference }
file-unreadable = 無法讀取檔案 { $path }。請檢查檔名，並確認您有權讀取。
file-unwritable = 無法寫入檔案 { $path }。請確認所在資料夾存在，並且您有權在那裡寫入。
file-exists = 已經有檔案 { $path }。請換一個名字，或把那個檔案移走。

## Why a report waits for a person

parked-refused = 市政府拒絕了這件通報（狀態碼 { $status }），並說：「{ $words }」。請改正後重新傳送，或捨棄這件通報。
parked-refused-silent = 市政府拒絕了這件通報（狀態碼 { $status }），沒有說明原因。請檢查後重新傳送，或撥打 311。
parked-incomplete = 市政府想了解更多：「{ $words }」。請補齊通報後重新傳送。
parked-too-many-attempts = 已嘗試 { NUMBER($attempts) } 次，仍無法送達這件通報。請稍後再試，或撥打 311。
parked-uncertain = 我們無法確定市政府是否收到了這件通報。如果市政府網站上沒有，請重新傳送（市政府可能會收到兩件）；如果已經有了，請在這裡捨棄它。
parked-photo-missing = 這件通報的一張照片已不在本裝置上。請重新加入照片，或不附照片傳送通報。
parked-denied = 市政府不允許本應用程式傳送通報（狀態碼 { $status }）。請向您的市政府核對 API 金鑰再試。
parked-duplicate = 市政府說已經知道這件事：「{ $words }」。如果您同意，請捨棄這件通報，或者修改後重新傳送。
parked-duplicate-silent = 市政府說已經知道這件事。如果您同意，請捨棄這件通報，或者修改後重新傳送。
parked-too-large = 照片縮小後對市政府來說仍然太大。請不附照片傳送通報，或換一張照片。

## Why a report is not sent yet; no action is needed

waiting-offline = 正在等待網路連線。一有連線，通報就會自動傳送。
waiting-costly = 依照您的選擇，照片要等到不另外收費的網路才傳送。請連上 Wi-Fi，或允許在任何網路上傳送照片。
waiting-unreachable = 市政府的伺服器目前沒有回應。一有回應，通報就會自動傳送。
waiting-tls = 目前無法與市政府的伺服器建立安全連線。請檢查本裝置的日期和時間，以及您所用的網路。
waiting-refused = 上一次市政府未能接收這件通報。會自動再試。
waiting-checked = 我們正在確認市政府是否收到了這件通報。會自動再次確認。
waiting-retry = 市政府還未能接收這件通報。下次嘗試：{ DATETIME($date) }。
waiting-server-paused = 市政府的伺服器請我們等一等。之後通報會自動傳送。
waiting-denied = 市政府目前不允許本應用程式存取。我們會繼續嘗試；如果一直這樣，請向您的市政府核對 API 金鑰。
waiting-captive-portal = 這個網路要求您先登入。請在瀏覽器中開啟一個網頁並登入，然後通報會自動傳送。
waiting-paused = 本裝置已暫停傳送。要傳送通報，請重新開啟傳送功能。
