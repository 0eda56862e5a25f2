# The help of the command line. Names of commands and options, and words in CAPITALS that stand for a value, are never translated.

## What stands around it

help-usage = 用法
help-commands = 指令
help-arguments = 引數
help-options = 選項
help-help = 顯示本說明
help-version = 顯示版本
help-subcommand = 顯示本說明，或某個指令的說明
# $value is what is taken where the option is not given.
help-default = [預設：{ $value }]
# $values are the words to choose from, as they are typed.
help-choices = [可選：{ $values }]

## Commands

help-curbline = 透過 311 向市政府通報，立即儲存，有連線時傳送。
help-demo = 一個指令示範全過程：一個城市、一支沒有訊號的手機、一件通報，以及它的送達
help-init = 記住要聯絡的城市；不需要網路
help-city = 市政府：如何與其伺服器通訊，以及了解到的情況
help-services = 市政府提供的服務
help-report = 儲存一件通報並排隊等待傳送；從不使用網路
help-sync = 送達該送的、確認送達，並查詢最新消息
help-network = 照片可以在哪些網路上傳送，以及有多少在等待
help-originals = 製作照片所用的原始檔案保留哪些
help-original = 寫出製作某張照片所用的原始檔案，不加密，並用其 SHA-256 核對
help-list = 所有通報及其狀態
help-status = 一件通報及其狀態
help-retry = 重新傳送一件未傳送或擱置的通報
help-arrived = 一件不確定的通報其實已到市政府：有人在那裡看到了它
help-discard = 捨棄一份未傳送或擱置的通報
help-edit = 修改一份未傳送或擱置的通報
help-nearby = 據本裝置所知，某地點周圍通報過什麼；不需要網路
help-follow = 追蹤別人的請求，不必重複通報同一件事；每次同步都會帶來它的最新消息
help-unfollow = 不再追蹤一項請求
help-address = 根據城市資料包，一段文字可能指哪些地點，或某個地點的地址
help-where = 一個地點在哪裡：是否在本市範圍內、屬於哪些區、由誰負責、依據哪條規則
help-photo = 圖片自帶的資訊，以及處理過的安全圖片：轉正、移除中繼資料、調整大小
help-pack = 城市資料包：一個城市的資料，放在一個經過簽署的檔案裡
help-pack-key = 製作一對金鑰：私密金鑰在 FILE 中，給所有人的公開金鑰在 FILE.pub 中
help-pack-build = 檢查一個由普通檔案組成的資料夾，並編譯成資料包
help-pack-verify = 檢查資料包是否完整，以及是否用某個金鑰簽署
help-pack-show = 資料包自帶的說明，不論是誰簽署的
help-pack-remove = 移除已安裝的資料包，以便安裝另一個城市的
help-fix = 用旁邊的衛星接收器確定本機在哪裡
help-languages = 可用的語言
help-text = 一則訊息的文字
help-export = 所有提交過的內容，供其他程式使用
help-check = 檢查存放資料的資料夾；挽救損壞的內容

## Options of every command

help-arg-data-dir = 存放通報和照片的位置；不寫則用系統存放資料的資料夾
help-arg-key-file = 用這個金鑰加密存放資料的資料夾：32 個位元組或 64 個十六進位數字，放在只歸您使用的檔案中。需要有 sealed 功能的版本
help-arg-language = 使用的語言，例如 es；不寫則用系統環境的語言
help-arg-json = 只在 stdout 輸出一個 JSON 文件
help-arg-verbose = 在 stderr 記錄更多；重複寫則更詳細

## Options and arguments with one meaning everywhere. A place is latitude and longitude in degrees (WGS 84).

help-arg-report-id = 通報，如 list 所示
help-arg-photo-id = 照片，如 list --json 所示
help-arg-output = 要寫出的檔案
help-arg-at = 地點：以度為單位的緯度和經度，中間用逗號隔開
help-arg-photo = 一張圖片；沒有寫地點和時間時，從圖片中取得
help-arg-address = 用文字寫的地點
help-arg-description = 有什麼問題
help-arg-attribute = 對服務所問問題的答案；有幾個答案就重複幾次
help-arg-first-name = 通報人的名字
help-arg-last-name = 通報人的姓氏
help-arg-email = 通報人的電子郵件
help-arg-phone = 通報人的電話號碼
help-arg-anonymous = 不留任何人的姓名
help-arg-redact = 要遮蓋的區域，以轉正後圖片的像素計：一個方框，或多邊形的各個角 X,Y;X,Y;X,Y。用黑色遮蓋；前面寫 pixelate: 則用圖片顏色的幾個色塊遮蓋

## Options and arguments of one command

help-demo-photo = 您自己的一張圖片
help-demo-keep = 保留 DIR/phone 和 DIR/city
help-init-server = GeoReport 的基礎位址
help-init-api-key = 市政府發的金鑰
help-init-jurisdiction = 一個伺服器服務幾個城市時，指明哪個城市
help-init-profile = 內建的設定檔，或含有設定的檔案
help-init-pack = 要安裝的城市資料包，這樣沒有網路也知道服務和地點
help-init-pack-key = 這個城市的資料包必須用來簽署的公開金鑰
help-init-plain-http = 允許以 http:// 開頭且不在本機的位址。這樣，傳輸途中的任何人都能讀取和更改通報、姓名和 API 金鑰；只適用於您自己網路上的城市
help-init-pins = 除系統信任的憑證外，伺服器還必須有這個金鑰才與它通訊；重複寫可加備用金鑰
help-services-refresh = 先詢問市政府
help-services-search = 只列出含有這些詞的服務，任何語言都可以
help-services-code = 一項服務及其問題
help-report-service = 所請求的服務
help-report-accuracy = 地點可能偏差多少公尺
help-edit-accuracy = 地點可能偏差多少公尺
help-edit-service = 另一項服務
help-sync-deadline = 一直繼續，直到全部做完或過了這麼多秒
help-sync-connection = 本機的連線方式，因為它自己無法判斷
help-network-photos = 從現在起，照片可以在哪些網路上傳送
help-originals-kept = 從現在起保留什麼：什麼都不留，只留 SHA-256，或在加密的資料夾中連原始檔案也保留。原始檔案會顯示照片中遮蓋的內容，並含有從照片中去掉的資訊；它永遠不會傳送
help-arrived-number = 它在市政府的編號
help-follow-number = 請求在市政府的編號
help-follow-list = 顯示所追蹤的請求
help-unfollow-number = 請求在市政府的編號
help-nearby-accuracy = 地點可能偏差多少公尺；這個範圍內的也會列出
help-nearby-service = 只限這項服務
help-nearby-radius = 周圍多少公尺
help-nearby-limit = 最近的多少個
help-address-text = 地址、路口、地標或座標
help-address-at = 改為尋找離這個地點最近的地址：以度為單位的緯度和經度
help-address-suggest = 改為提示 TEXT 可以怎樣接下去，如同輸入時一樣
help-where-accuracy = 地點可能偏差多少公尺；這個範圍內的也會列出
help-where-service = 在那裡請求什麼
help-where-owner = 誰維護這條街道，按市政府街道清單的說法
help-where-asset = 那裡有什麼，按市政府規則的叫法
help-photo-input = 圖片
help-photo-output = 結果放在哪裡；不寫則只顯示資訊
help-photo-thumbnail = 縮圖放在哪裡
help-photo-max-edge = 長邊的像素數
help-photo-quality = JPEG 品質
help-pack-build-folder = 含有 pack.json 的資料夾
help-pack-build-key = 用來簽署的私密金鑰
help-pack-pack = 資料包
help-pack-verify-key = 公開金鑰，或它所屬的私密金鑰
help-fix-gpsd = 向那裡的 gpsd 詢問
help-fix-nmea = 從序列埠（例如 /dev/ttyUSB0）或從檔案讀取 NMEA 0183
help-fix-service = 達到這項服務所需的精確度；不寫則為 30 m
help-fix-seconds = 等待足夠精確的地點，不超過這麼多秒；不寫則為 45
help-fix-when = 這是一段記錄，從這個時間開始，例如 2026-03-01T08:00:00Z；會一直讀到結尾
help-text-key = 訊息的識別碼
help-text-arguments = 訊息所引用的值
help-export-format = 格式
