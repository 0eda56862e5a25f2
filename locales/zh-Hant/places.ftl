### Where something is, who answers for it, and what was filed near it.

## What was filed near a place

# $number is a request's number at the city, $length a distance with its unit, $days how long ago it was filed.
advice-filed-before = { $days ->
        [0] 今天有人在離這裡 { $length } 的地方通報過這件事：請求 { $number }。您可以追蹤那項請求，也可以照樣傳送您的通報。
       *[other] { NUMBER($days) } 天前有人在離這裡 { $length } 的地方通報過這件事：請求 { $number }。您可以追蹤那項請求，也可以照樣傳送您的通報。
    }
# $number is what was asked for.
request-unknown = 本裝置上沒有請求「{ $number }」。請在您附近的請求或您追蹤的請求清單中尋找編號。

## Why a reading of the place is not used. Readings come from the phone or from a satellite receiver, several a minute.

fix-refused-mock = 有另一個應用程式在偽造位置。請在本裝置的設定中關閉模擬位置。
fix-refused-no-fix = 接收器還不知道自己在哪裡。請到天空開闊的地方，稍等一會兒。
fix-refused-range = 接收器給出的位置不在地圖上。請把它關掉再打開。
fix-refused-null = 接收器給出的是零度，它什麼都不知道時就會這樣。請把它關掉再打開。
fix-refused-dilution = 衛星的位置不好，得不到有用的地點。請到天空開闊的地方。
fix-refused-stale = 依本裝置的時鐘，這個讀數是 { NUMBER($minutes) } 分鐘前的。請等新的讀數。
fix-refused-rollover = 接收器的日期差了 { NUMBER($weeks) } 週，這是週數計數器溢位的舊接收器常有的情況。請換一個接收器。
fix-refused-date = 接收器說今天是 { $date }。請確認本裝置的時鐘是正確的。
# $length is a distance with its unit.
fix-refused-jump = 位置跳了 { $length }，比任何人移動的速度都快。請等它穩定下來。

## Whether the place is exact enough for a service, and what to do. $length and $needed are distances with their units.

fix-enough = 地點精確到 { $length }，夠用了。
fix-enough-chosen = 使用您選定的地點。
fix-wait = 正在確定地點。請保持頭頂上方開闊，稍等一會兒。
fix-wait-closer = 地點目前精確到 { $length }，需要精確到 { $needed }。請稍等一會兒。
fix-not-enough = 地點只精確到 { $length }，需要精確到 { $needed }。請到天空開闊的地方，或在地圖上手動放置圖釘，或輸入地址。
fix-none = 無法確定地點。請到天空開闊的地方，或在地圖上手動放置圖釘，或輸入地址。

## A satellite receiver beside the device. $address is a name and a port, $path a file.

receiver-unreachable = { $address } 沒有接收器回應。請確認 gpsd 正在那裡執行，並且位址正確。
receiver-gone = { $address } 的接收器不見了。會自動再次尋找。
receiver-not-gpsd = 在 { $address } 回應的不是 gpsd。請輸入 gpsd 的位址，例如 localhost:2947。
receiver-unreadable = 無法讀取接收器 { $path }。請確認它已插好，並且您有權使用。

## Places marked from a car

# $mark is the id on this device.
mark-unknown = 本裝置上沒有標記 { $mark }。它可能已經被捨棄了。

## A place in words. $street and $cross are names of streets and stay as they are; the place may stand alone or behind
## "The report is". $distance is "20 meters", $direction one of the directions below.

place-on-street = 在 { $street }
place-on-street-near = 在 { $street }，靠近 { $cross }
place-on-street-away = 在 { $street }，您的{ $direction } { $distance } 處
place-on-street-near-away = 在 { $street }，靠近 { $cross }，您的{ $direction } { $distance } 處
place-on-street-here = 在 { $street }，您所在的位置
place-on-street-near-here = 在 { $street }，靠近 { $cross }，您所在的位置
place-away = 您的{ $direction } { $distance } 處
place-here = 您所在的位置
direction-north = 北面
direction-north-east = 東北面
direction-east = 東面
direction-south-east = 東南面
direction-south = 南面
direction-south-west = 西南面
direction-west = 西面
direction-north-west = 西北面

## A word about an address that was typed. It is kept as it was typed in any case. $address and $other are as the city writes
## them.

address-near = 您是不是指「{ $address }」？市政府的街道清單中沒有您輸入的這個地址。
address-ambiguous = 這可能是「{ $address }」，也可能是「{ $other }」。請加上方向或街道類型。
address-unknown = 市政府的街道清單中沒有這個地址。請看看是否正確；已照您輸入的儲存。

## Whose a place is. $name is an office as the city writes it, $neighbour a city or county, $distance a length with its unit.

place-outside = 這個地點不在本市範圍內。如果圖釘放錯了位置，請移動它；否則請詢問當地的負責單位。
place-outside-in = 這個地點不在本市範圍內，而在 { $neighbour }。如果圖釘放錯了位置，請移動它；否則請向那裡通報。
place-near-border = 市界離這裡只有 { $distance }，所以這個地點可能在本市之外。請檢查圖釘，需要時移動它。
place-near-neighbour = 與 { $neighbour } 的邊界離這裡只有 { $distance }，所以這個地點可能在另一邊。請檢查圖釘，需要時移動它。
responsible-city = 這件事由市政府的 { $name } 負責。您的通報會送到那裡。
responsible-city-phone = 這件事由市政府的 { $name } 負責。您的通報會送到那裡；電話是 { $phone }
responsible-other = 這件事由 { $name } 負責，不歸市政府管。請撥打 { $phone }，或前往 { $link }
responsible-other-phone = 這件事由 { $name } 負責，不歸市政府管。請撥打 { $phone }
responsible-other-link = 這件事由 { $name } 負責，不歸市政府管。請前往 { $link }
responsible-other-silent = 這件事由 { $name } 負責，不歸市政府管。您仍然可以提交通報；市政府可以告訴您更多資訊。
responsible-unknown = 由誰負責，市政府會決定。請照常提交通報。
responsible-near-border = 附近有邊界，所以下面這些也可能是對的：

## Why, each a line of its own. $layer is a set of districts and $district one of them, $owner and $asset are words of the city.

reason-service = 與這項服務有關。
reason-district = 地點位於：{ $layer } { $district }
reason-owner = 街道的維護單位：{ $owner }
reason-asset = 涉及的是：{ $asset }

## What is told beside the places that an address may mean.

address-no-pack = 本裝置上沒有含街道的城市資料包。請向您的市政府索取。
address-near-misses = 沒有與您輸入的完全相同的。下面這些比較接近：
address-incomplete = 請寫出街道；可以的話，也寫門牌號。
address-too-long = 這作為地址太長了。請寫出街道和門牌號。
address-not-found = 市政府的清單中沒有這條街道、路口或地標。請檢查拼法，或寫附近的一條街道。
address-outside = 這個座標不在本市。請檢查座標，或寫出街道。
address-parcel = 這像是地號。請寫出街道和門牌號。
