# Whole sentences for people who listen to the screen. Each tells everything that colour, icon or place on the screen would tell.

## Where a report is

spoken-delivery-queued = 通報已儲存在本裝置上，尚未傳送。
spoken-delivery-sending = 正在把通報傳送給市政府。
spoken-delivery-uncertain = 正在確認市政府是否收到了通報。
spoken-delivery-accepted = 市政府已收到通報。
spoken-delivery-parked = 通報在等您處理。請開啟它，看看需要做什麼。

## Where its photo is

spoken-photo-kept = 照片在本裝置上。
spoken-photo-uploading = 正在傳送照片。
spoken-photo-delivered = 市政府已收到照片。
spoken-photo-dropped = 市政府沒有接收照片。

## What became of it at the city

spoken-city-open = 市政府還沒有處理完這項請求。
spoken-city-closed = 市政府已將這項請求結案。

## Entries of lists. $service is the name of a service, $state one of the sentences above, $place a place in words such as
## "on Market Street near 12th", $index and $count are numbers, $length is a distance with its unit.

spoken-position = 第 { NUMBER($index) } 項，共 { NUMBER($count) } 項
spoken-report = { $service }，{ $place }。{ $state }
spoken-report-without-place = { $service }。{ $state }
spoken-report-due = { $service }，{ $place }。{ $state }應在 { $date } 前處理完畢。
spoken-request-nearby = { $service }，距離 { $length }。通報日期：{ $date }。
spoken-request-followed = { $service }，距離 { $length }。通報日期：{ $date }。您正在追蹤這項請求。
spoken-service = { $service }。{ $about }
spoken-question-required = { $question } 必須回答。
spoken-question-optional = { $question } 可以不回答。
spoken-answer-chosen = { $answer }，已選取
spoken-answer-not-chosen = { $answer }，未選取
spoken-photo = 第 { NUMBER($index) } 張照片，共 { NUMBER($count) } 張。{ $state }
spoken-language = { $language }。選擇後，所有內容都用這種語言顯示。
spoken-reports = { $count ->
        [0] 您沒有通報。
       *[other] 您有 { NUMBER($count) } 件通報。
    }
spoken-needs-you = { $count ->
        [0] 沒有通報需要您處理。
       *[other] 有 { NUMBER($count) } 件通報需要您處理。
    }
spoken-waiting = { $count ->
        [0] 沒有等待傳送的通報。
       *[other] 有 { NUMBER($count) } 件通報等待傳送。
    }
spoken-progress = 已傳送百分之 { NUMBER($percent) }。
spoken-offline = 您沒有連線。您儲存的內容都在，稍後會傳送。
spoken-online = 您已重新連線。
