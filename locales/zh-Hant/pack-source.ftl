### What is wrong with the files a city pack is made of. Only people who make packs read it.

## Tables (CSV) of a pack's source. File and line stand before these sentences. $column, $found and $text are from the file.

table-empty = 這個表只有標題列，或什麼都沒有。請加入各筆資料。
table-not-utf8 = 這一行不是 UTF-8。請把檔案存為 UTF-8。
table-quote-open = 從這裡開始的引號沒有結束。請補上結尾的引號。
table-fields = 這一行有 { NUMBER($found) } 個值，應該有 { NUMBER($wanted) } 個。請檢查逗號。
table-column-missing = 沒有欄位「{ $column }」。表中有：{ $found }。請在 pack.json 中按第一行的寫法寫欄位名稱。

## Streets, their aliases, landmarks and lines.

streets-name-missing = 這裡的街道沒有名稱。請補上。
streets-segment-missing = 這個路段沒有識別碼。請補上。
streets-segment-twice = 識別碼「{ $segment }」在第 { $line } 行已經有了。請給每個路段不同的識別碼。
streets-number = 欄位「{ $column }」中的「{ $text }」不是門牌號。請只寫數字，最多七位。
streets-range-half = 號碼範圍只有一端：欄位「{ $column }」是空的。請補上號碼，或讓兩端都空著。
streets-range-backwards = 號碼範圍從 { $from } 到 { $to }，前後顛倒了。請檢查是否少了一位數字，或對調兩個號碼。
streets-segment-unknown = 沒有識別碼為「{ $segment }」的路段。請檢查別名。
streets-street-unknown = 沒有街道「{ $street }」。請檢查別名。
streets-landmark-name = 地標沒有名稱。請補上。
streets-lines-not-json = 從這裡起不是 JSON。請把線存為 GeoJSON。
streets-lines-none = 這個檔案中沒有圖徵（feature）。請把線存為 GeoJSON 的 FeatureCollection。
streets-lines-segment = 圖徵 { $feature } 沒有屬性「{ $column }」。請補上其路段的識別碼。
streets-lines-no-line = 圖徵 { $feature } 不是至少有兩個點的 LineString。請給每個路段存一條線。
streets-lines-degrees = 圖徵 { $feature } 的座標不是以度為單位的經度和緯度。請轉換成 WGS84。
streets-lines-unknown = 圖徵 { $feature } 屬於路段「{ $segment }」，但街道中沒有這個路段，或它已經有一條線。
streets-too-large = 街道太多，資料包裝不下。請拆分檔案。

## What is wrong with the files a pack is made of. Each stands behind the file's name and line.

source-file-missing = 無法讀取檔案或資料夾 { $path }。請補上它，或從 pack.json 中去掉它的名字。
source-file-outside = { $path } 在資料包的資料夾之外。請把它複製到裡面。
source-file-large = 檔案 { $path } 比任何城市的都大。請確認它是正確的檔案。
source-not-utf8 = 這一行不是 UTF-8。請把檔案存為 UTF-8。
source-json = 從這裡起不是 JSON。請改正這一行或緊接其前的內容。
# $known are the keys there are, with commas.
source-key-unknown = 這裡沒有鍵「{ $key }」。請改正或去掉；可用的有：{ $known }
source-key-missing = 缺少鍵「{ $key }」。請補上。
source-repeated = 「{ $value }」在這裡是第二次出現。請只保留一個。
# $kind is one of the kinds below, $key the key or source-this.
source-kind = 「{ $key }」必須是{ $kind }。請改正。
source-this = 這個值
source-kind-text = 不為空的文字
source-kind-list = 方括號中的清單
source-kind-object = 大括號中的物件
source-kind-flag = true 或 false
source-kind-date = 日期，例如 2026-11-30
source-kind-moment = 帶時區的日期和時間，例如 2026-11-30T08:00:00Z
source-choice = 「{ $key }」必須是其中之一：{ $choices }
source-number = 「{ $key }」必須是 { NUMBER($least) } 到 { NUMBER($most) } 之間的數。請改正。
source-number-whole = 「{ $key }」必須是 { NUMBER($least) } 到 { NUMBER($most) } 之間的整數。請改正。
source-name = 「{ $value }」不能作為資料包的名稱。請用小寫字母、數字和連字號，最多 64 個。
source-version = 「{ $value }」不是版本號。請寫用點隔開的數字，例如 2026.11.1
source-language = 「{ $value }」不是語言標籤。請寫如 en 或 pt-BR 的標籤。
source-language-missing = 缺少「{ $value }」的文字，它是這個資料包的語言。請補上。
source-time-zone = 「{ $value }」不是時區。請寫如 America/New_York 的時區。
source-link = 「{ $value }」不是連結。請以 https://、http://、mailto: 或 tel: 開頭
source-undefined = 這裡用到了「{ $value }」，但沒有任何地方定義它。請改正名稱，或定義它。
source-services-none = 這個檔案中沒有服務。請補上一項，或從 pack.json 中去掉這個檔案。
source-translation-own = 「{ $value }」是這個資料包本身的語言；它的文字就寫在服務旁邊。請刪掉這個翻譯。
source-choices = 只有當資料類型是清單時，「{ $value }」才需要在 values 下寫選項，而且必須寫。請補上或去掉。
source-due-one = 「{ $value }」需要 days 或 business_days 中的一個，不能兩個都有。請改正。
source-stopper-never = 這個攔截提示（stopper）既沒有寫服務，也沒有寫詞語，所以永遠不會顯示。請補上一些。
source-office-unreachable = 這個單位沒有電話、電子郵件、連結或地址。請補上一項。
source-until-before-from = 結束早於開始。請改正「from」或「until」。
source-fluent = 這不是 Fluent。請改正這一行的內容。

## Areas in GeoJSON. $position is a longitude and a latitude as the file has them.

json-form = 這不是有效的 JSON。請在這一行附近找找是否少了逗號、引號或括號。
geojson-form = 這不是 GeoJSON 的寫法。位置是兩個數字的清單，環是位置的清單；請重新匯出為 GeoJSON。
geojson-crs = 座標採用的系統是「{ $crs }」。請用 WGS84（EPSG:4326）重新匯出檔案。
# $kind is a type of GeoJSON, such as Point.
geojson-not-an-area = 「{ $kind }」不是區域。請只保留類型為 Polygon 和 MultiPolygon 的圖徵。
geojson-empty = 這個檔案中沒有區域。請重新匯出圖層，或不放進資料包。
geojson-not-degrees = 位置 { $position } 不是以度為單位的。請用 WGS84（EPSG:4326）重新匯出檔案，不要用英尺或公尺。
geojson-swapped = 位置 { $position } 把緯度寫在了前面。GeoJSON 要求經度在前；請對調每個位置的兩個數字。
geojson-elsewhere = 這個圖層沒有任何部分在本市；它從 { $position } 開始。請確認檔案正確。
geojson-ring-short = 這個環有 { NUMBER($count) } 個位置。環至少需要四個，並且最後要重複第一個。
geojson-ring-open = 這個環的結尾與開頭不同。請在最後重複第一個位置。
geojson-ring-crosses = 這個區域的邊界在 { $position } 與自身相交，所以分不清哪裡是裡面。請在那裡改正。
geojson-hole-outside = 這個洞在其區域之外。請把它移到裡面，或把它作為單獨的區域。
geojson-no-ground = 這個區域沒有面積：所有位置都在一條線上。請重新畫，或去掉。
# $label is the name of a property, $others the names of the properties that are there.
geojson-label-missing = 這個區域沒有屬性「{ $label }」。它有：{ $others }。請選其中之一作為圖層的標籤。
geojson-label-empty = 這個區域的屬性「{ $label }」是空的。請填寫，或選另一個屬性作為圖層的標籤。
layer-twice = 另有一個圖層「{ $layer }」從同一天開始。請給其中一個換名稱，或換開始的日子。

## The rules of who is responsible. $key is a name that stands before a colon in the file, $others are names that are known.

rules-form = 「{ $key }」的值不合要求。請與說明文件中的例子比較。
rules-key-unknown = 這裡不認得「{ $key }」，或它出現了兩次。認得的有：{ $others }。請改正名稱，或去掉。
rules-key-missing = 這裡缺少「{ $key }」。請補上。
rules-list-empty = 清單「{ $key }」是空的，所以這條規則永遠不會適用。請填寫，或去掉它，使它不成為條件。
rules-id-twice = 名稱「{ $id }」已被使用。請換一個。
rules-kind = 「{ $kind }」不是單位的類別。市政府的單位請寫 city，其他的請寫 other。
rules-link = 「{ $link }」不是安全的網址。請寫以 https:// 開頭的網址
rules-no-contact = 「{ $name }」不屬於市政府，所以人們需要打電話或寫信。請補上電話號碼或連結。
rules-responsible = 「{ $name }」不在負責單位的清單中。請在那裡補上，或寫 unknown。
rules-layer = 沒有圖層「{ $layer }」。現有的是：{ $others }。請改正名稱，或把圖層加進資料包。
rules-layer-twice = 這條規則兩次提到圖層「{ $layer }」。請把它的所有區域寫在一個清單裡。
rules-district = 圖層「{ $layer }」中沒有名為「{ $district }」的區域。請按圖層中的寫法寫名稱。
rules-service = 市政府沒有服務「{ $service }」。請按服務清單中的寫法寫代碼。
rules-never = 規則「{ $id }」永遠不會適用，因為它前面的「{ $other }」總是先適用。請把它放到前面，或去掉。
