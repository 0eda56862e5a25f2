# The example city: its web page and what its people write. It is a city to try things with.

city-page-title = 範例城市
city-page-about = 收到的服務請求，最新的在前。
city-page-connecting = 正在連線
# $count requests in the last 90 days, $open of them open
city-page-count = 90 天內 { NUMBER($count) } 項，{ NUMBER($open) } 項處理中
city-page-newest = 顯示最新的 { NUMBER($count) } 項，{ NUMBER($open) } 項處理中
city-page-lost = 與市政府的連線中斷，正在重試
city-page-list = 服務請求
city-page-needs-script = 本頁需要 JavaScript 才能隨時顯示新收到的請求。同樣的清單在 requests.json 和 requests.xml。
city-page-empty = 還沒有請求
city-page-empty-hint = 把第一項請求傳送到 requests.json，它就會出現在這裡。
city-page-more = 顯示全部
city-page-less = 顯示較少
city-page-open = 處理中
city-page-closed = 已結案
city-page-address = 地址
city-page-address-id = 地址編號
city-page-location = 位置
city-page-agency = 單位
city-page-media = 圖片
city-page-picture-elsewhere = 圖片在別處
city-page-key = 傳送時所用的金鑰

## Offices of the example city

agency-streets = 街道局
agency-sanitation = 清潔局
agency-parks = 公園及康樂局
agency-police = 警察局

## What the city will do, in the answer to a new request

notice-pothole = 工作人員會到現場查看，並填補坑洞。
notice-sidewalk = 檢查員會到現場，判定由誰負責修復人行道。
notice-graffiti = 工作人員會用油漆蓋掉或洗掉塗鴉。
notice-streetlight = 電工會檢查路燈。
notice-missed-collection = 垃圾車會再來。請把所有東西留在路邊。
notice-illegal-dumping = 工作人員會清理現場，並尋找證據。
notice-dumping-tip = 調查人員會看每一則檢舉。您不會收到回覆。
notice-fallen-tree = 樹木工作人員會排除危險，並清理現場。
notice-tree-pruning = 樹木專家會查看這棵樹，並排入修剪名單。
notice-traffic-signal = 會派技術人員到路口。
notice-street-sign = 標誌維修組會修理或更換標誌。
notice-abandoned-vehicle = 通報會轉給警察局，由警察局編號。

## On the card of a request.

city-page-photo = 第 { NUMBER($index) } 張照片，共 { NUMBER($count) } 張：{ $service }
city-page-when-open = 編號 { $number }，收到於 { $received }，預計完成 { $expected }
city-page-when-closed = 編號 { $number }，收到於 { $received }，結案於 { $closed }
