# What people ask a city for, whatever code a city gives it. Each service has its name, a sentence about it, and the words
# that people type when they look for it. A city's own catalogue comes before these.

## Groups

service-group-streets = 街道和人行道
service-group-lighting = 照明
service-group-sanitation = 垃圾與清潔
service-group-trees = 樹木和公園
service-group-signals = 紅綠燈與標誌
service-group-vehicles = 車輛與停車
service-group-buildings = 房屋與空地
service-group-water = 供水與排水
service-group-animals = 動物
service-group-other = 其他

## Streets and sidewalks. Words: separated by commas, as people type them; nobody sees them, they are only searched.

service-pothole = 路面坑洞
service-pothole-about = 路上的坑洞，可能損壞汽車，或讓騎車的人摔倒。
service-pothole-words = 坑洞, 路面坑洞, 馬路有洞, 路上有洞, 路坑, 坑窪, 窟窿, 路面破損, 路面凹陷, 柏油破掉, 路爛, 爛路, 補路
service-sidewalk = 人行道損壞
service-sidewalk-about = 人行道或路緣斜坡破損、隆起或缺失。
service-sidewalk-words = 人行道, 行人路, 人行道破損, 騎樓, 路緣, 路邊石, 斜坡, 無障礙坡道, 輪椅, 絆倒, 水泥裂, 地磚, 路面不平
service-graffiti = 塗鴉
service-graffiti-about = 未經許可在牆上、桿上或箱子上寫字、畫畫。
service-graffiti-words = 塗鴉, 亂塗, 亂畫, 噴漆, 噴字, 牆上寫字, 牆上亂畫, 破壞, 小廣告
service-snow-ice = 積雪或結冰
service-snow-ice-about = 街道或人行道的積雪、結冰沒有清除。
service-snow-ice-words = 雪, 積雪, 下雪, 冰, 結冰, 路滑, 鏟雪, 除雪, 剷雪, 灑鹽, 沒鏟雪
service-street-cleaning = 街道清掃
service-street-cleaning-about = 街上有髒東西、落葉或碎玻璃。
service-street-cleaning-words = 掃街, 掃馬路, 洗街, 清掃, 街道髒, 街道骯髒, 路髒, 落葉, 樹葉, 碎玻璃, 玻璃碎片, 滿地垃圾

## Lighting

service-streetlight = 路燈故障
service-streetlight-about = 路燈不亮、閃爍、白天也亮，或已損壞。
service-streetlight-words = 路燈, 街燈, 路燈壞了, 街燈壞, 燈不亮, 路燈不亮, 燈柱, 燈桿, 路很暗, 太暗, 沒有燈, 燈閃, 燈泡
service-alley-light = 巷弄燈不亮
service-alley-light-about = 巷弄裡或橋下的燈不亮。
service-alley-light-words = 巷子, 巷弄, 小巷, 後巷, 橋下, 地下道, 行人隧道, 隧道燈, 燈不亮, 太暗

## Trash and cleaning

service-missed-collection = 垃圾漏收
service-missed-collection-about = 垃圾、回收物或庭院垃圾在該收的日子沒有收走。
service-missed-collection-words = 垃圾, 垃圾沒收, 沒收垃圾, 沒來收垃圾, 漏收, 倒垃圾, 收垃圾, 回收, 資源回收, 回收物, 庭院垃圾, 樹葉樹枝, 垃圾車, 垃圾桶
service-illegal-dumping = 亂倒垃圾
service-illegal-dumping-about = 輪胎、家具、瓦礫或垃圾袋丟在不該丟的地方。
service-illegal-dumping-words = 亂倒垃圾, 亂丟垃圾, 偷倒垃圾, 非法傾倒, 非法棄置, 輪胎, 車胎, 床墊, 床褥, 舊家具, 傢俬, 沙發, 建築廢料, 垃圾袋, 雜物, 廢棄物
service-dumping-tip = 檢舉亂倒垃圾的人
service-dumping-tip-about = 告訴調查人員是誰在亂倒垃圾。檢舉沒有編號，也不會公開。
service-dumping-tip-words = 檢舉, 舉報, 線索, 證人, 目擊, 誰倒垃圾, 倒垃圾的人, 車牌, 攝影機, 監視器
service-trash-can = 公共垃圾桶
service-trash-can-about = 公共垃圾桶滿了、壞了或不見了。
service-trash-can-words = 垃圾桶, 垃圾箱, 垃圾筒, 公共垃圾桶, 廢物箱, 垃圾桶滿了, 滿出來, 爆滿, 垃圾桶壞了

## Trees and parks

service-fallen-tree = 樹木或樹枝倒落
service-fallen-tree-about = 樹倒了，或大樹枝掉下來了。
service-fallen-tree-words = 路樹倒塌, 樹倒了, 倒樹, 塌樹, 冧樹, 樹枝, 斷枝, 樹枝掉下來, 樹斷了, 颱風, 暴風雨, 擋路
service-tree-pruning = 修剪樹木
service-tree-pruning-about = 路邊的樹擋住了行人、路燈或標誌。
service-tree-pruning-words = 修剪, 修樹, 剪樹枝, 鋸樹, 砍樹, 路樹, 樹枝太長, 樹太低, 枯樹, 死樹, 樹根, 樹擋路燈
service-park = 公園問題
service-park-about = 公園或遊樂場裡的東西壞了、髒了或不安全。
service-park-words = 公園, 遊樂場, 兒童遊戲場, 盪鞦韆, 鞦韆, 溜滑梯, 滑梯, 長椅, 噴水池, 草皮, 草地, 球場

## Signals and signs

service-traffic-signal = 紅綠燈故障
service-traffic-signal-about = 紅綠燈不亮、卡住不變，或轉錯了方向。
service-traffic-signal-words = 紅綠燈, 交通燈, 交通號誌, 號誌燈, 紅燈, 燈壞了, 行人按鈕, 小綠人, 行人燈, 過馬路燈, 路口
service-street-sign = 標誌缺失或損壞
service-street-sign-about = 停車再開標誌、路名牌或其他標誌不見了、壞了或被擋住。
service-street-sign-words = 路牌, 標誌, 告示牌, 指示牌, 交通標誌, 停車標誌, stop牌, 路名牌, 街名牌, 牌子倒了, 牌子歪了, 牌子不見, 單行道
service-crosswalk = 行人穿越道或路面標線
service-crosswalk-about = 路面上的標線磨掉了，或沒有了。
service-crosswalk-words = 斑馬線, 行人穿越道, 人行橫道, 過馬路, 標線, 路面劃線, 白線, 黃線, 油漆, 自行車道, 單車徑, 線不清楚, 磨損

## Vehicles and parking

service-abandoned-vehicle = 廢棄車輛
service-abandoned-vehicle-about = 汽車、貨車或拖車在同一個地方停了很久。
service-abandoned-vehicle-words = 廢棄車, 棄置車輛, 棄車, 報廢車, 廢車, 破車, 沒車牌, 無牌車, 舊貨車, 拖車, 沒人要的車, 輪胎沒氣
service-parking = 違規停車
service-parking-about = 車輛擋住車道出入口、人行道、自行車道或消防栓。
service-parking-words = 停車, 泊車, 違停, 違規停車, 違例泊車, 亂停車, 擋車道, 擋車庫, 擋門口, 並排停車, 消防栓, 停在人行道, 自行車道, 身障車位, 殘障車位

## Buildings and lots

service-vacant-lot = 空地
service-vacant-lot-about = 長滿高草或堆有垃圾的空地。
service-vacant-lot-words = 空地, 荒地, 雜草, 野草, 草太高, 草很長, 沒人管的地, 空地垃圾, 髒亂
service-vacant-building = 空屋
service-vacant-building-about = 沒人住的房子或店面門開著，或不安全。
service-vacant-building-words = 空屋, 空房子, 沒人住的房子, 廢屋, 廢棄房屋, 空置樓宇, 門開著, 釘木板, 擅自占住, 佔屋
service-building-damage = 危險房屋
service-building-damage-about = 可能掉落的牆、屋頂或門廊。如果正在倒塌，請撥打 911。
service-building-damage-words = 危樓, 危險建築, 房子要倒, 倒塌, 牆壁裂, 裂縫, 屋頂, 掉磚, 磚頭掉落, 門廊, 陽台, 露台, 不安全
service-no-heat = 沒有暖氣或熱水
service-no-heat-about = 租住的房子沒有暖氣、熱水或電。
service-no-heat-words = 沒暖氣, 暖氣, 沒有暖氣, 家裡很冷, 屋裡冷, 熱水, 沒熱水, 房東, 業主, 沒電, 停電, 租房, 租屋

## Water and drains

service-flooding = 街道積水或排水孔堵塞
service-flooding-about = 排水孔堵塞，街上積水。
service-flooding-words = 積水, 淹水, 水浸, 下水道, 水溝, 排水溝, 排水孔, 坑渠, 渠口, 堵塞, 塞住, 水溝不通, 水排不掉
service-water-leak = 漏水
service-water-leak-about = 水從路面、水管或消防栓流出來。
service-water-leak-words = 漏水, 水管破裂, 爆水管, 爆水喉, 水管破, 水管漏水, 自來水, 消防栓漏水, 冒水, 流水
service-manhole = 人孔蓋或水溝蓋
service-manhole-about = 蓋子缺失、鬆動或下陷。
service-manhole-words = 人孔蓋, 水溝蓋, 沙井蓋, 坑渠蓋, 孔蓋, 沒蓋子, 蓋子不見, 格柵, 鐵柵, 洞口, 蓋子鬆, 下陷

## Animals

service-dead-animal = 動物屍體
service-dead-animal-about = 街上或公園裡有死掉的動物。
service-dead-animal-words = 動物屍體, 死動物, 死狗, 死貓, 死鳥, 死老鼠, 死松鼠, 死鹿, 被車撞死, 路死
service-rats = 老鼠
service-rats-about = 街上、空地或建築物裡有老鼠。
service-rats-words = 老鼠, 鼠, 大老鼠, 小老鼠, 溝鼠, 鼠患, 滅鼠, 老鼠洞, 鼠洞, 害蟲

## Other

service-noise = 噪音
service-noise-about = 不停的噪音，例如音樂、機器或警報聲。
service-noise-words = 噪音, 吵, 太吵, 嘈, 嘈吵, 吵鬧, 音樂太大聲, 派對, 施工噪音, 警報, 狗叫, 機器聲
service-homeless-help = 協助無家可歸的人
service-homeless-help-about = 在戶外、可能需要市政府工作人員協助的人。
service-homeless-help-words = 無家可歸, 街友, 遊民, 流浪漢, 露宿者, 睡在街上, 收容所, 庇護所, 帳篷, 需要幫助的人
service-information = 向市政府詢問
service-information-about = 您想知道某件事，沒有東西需要修理。
service-information-words = 問題, 詢問, 查詢, 諮詢, 資訊, 資料, 請問, 幫忙, 打給誰, 辦公時間, 電話
service-other = 其他問題
service-other-about = 不屬於以上任何一項的事情。
service-other-words = 其他, 其它, 別的, 另外, 雜項, 別的問題

## Questions that services ask, and the answers to choose from

question-choose-one = 請選一項
question-choose-several = 請選所有符合的
question-a-few-sentences = 幾句話
question-number-of-feet = 多少英尺
question-date-or-time = 日期，或日期和時間
question-sidewalk-length = 損壞的部分大約多長？
question-sidewalk-hazard = 危險在哪裡？
question-streetlight-wires = 請遠離垂下或裸露的電線，並撥打 911。
question-streetlight-problem = 燈有什麼問題？
answer-streetlight-problem-out = 不亮
answer-streetlight-problem-flickering = 閃爍
answer-streetlight-problem-daytime = 白天也亮
answer-streetlight-problem-damaged = 燈桿或燈損壞
question-streetlight-pole = 燈桿上的號碼是多少？
question-streetlight-pole-hint = 號碼牌上的字母和數字
question-missed-collection-materials = 什麼沒有收走？
answer-missed-collection-materials-trash = 垃圾
answer-missed-collection-materials-recycling = 回收物
answer-missed-collection-materials-yard = 庭院垃圾
question-missed-collection-collection-day = 本來應該哪一天收？
question-fallen-tree-blocking = 擋住了什麼？
answer-fallen-tree-blocking-road = 車道
answer-fallen-tree-blocking-sidewalk = 人行道
answer-fallen-tree-blocking-building = 建築物
answer-fallen-tree-blocking-nothing = 什麼都沒擋住
question-traffic-signal-state = 紅綠燈怎麼了？
answer-traffic-signal-state-dark = 所有的燈都不亮
answer-traffic-signal-state-stuck = 一直不變
answer-traffic-signal-state-flashing = 一直閃
answer-traffic-signal-state-turned = 朝錯了方向
answer-traffic-signal-state-timing = 變得太快或太慢
question-abandoned-vehicle-plate = 車牌上寫的是什麼？
question-abandoned-vehicle-plate-hint = 字母和數字，以及州名
answer-yes = 是
answer-no = 否
answer-not-known = 我不知道

## Standard phrases for a report. A person picks them in their own language; the city reads them in its own.

phrase-dangerous = 現在很危險。
phrase-blocks-walking = 行人過不去。
phrase-blocks-wheelchairs = 輪椅和嬰兒車過不去。
phrase-blocks-cars = 汽車過不去。
phrase-since-days = 這樣已經好幾天了。
phrase-since-weeks = 這樣已經好幾個星期了。
phrase-again = 以前修過，現在又壞了。
phrase-still-there = 市政府已將我上次的通報結案，但問題還在。
phrase-worse = 情況越來越嚴重。
phrase-near-school = 附近有學校。
phrase-call-me = 來之前請先打電話給我。
phrase-language = 這件通報所用的語言是我最熟悉的語言。如果打電話來，請安排口譯人員。
