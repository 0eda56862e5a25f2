# Whole sentences for people who listen to the screen. Each tells everything that colour, icon or place on the screen would tell.

## Where a report is

spoken-delivery-queued = 报告已保存在本设备上，尚未发送。
spoken-delivery-sending = 正在把报告发送给市政府。
spoken-delivery-uncertain = 正在核实市政府是否收到了报告。
spoken-delivery-accepted = 市政府已收到报告。
spoken-delivery-parked = 报告在等您处理。请打开它，看看需要做什么。

## Where its photo is

spoken-photo-kept = 照片在本设备上。
spoken-photo-uploading = 正在发送照片。
spoken-photo-delivered = 市政府已收到照片。
spoken-photo-dropped = 市政府没有接收照片。

## What became of it at the city

spoken-city-open = 市政府还没有处理完这项请求。
spoken-city-closed = 市政府已将这项请求结案。

## Entries of lists. $service is the name of a service, $state one of the sentences above, $place a place in words such as
## "on Market Street near 12th", $index and $count are numbers, $length is a distance with its unit.

spoken-position = 第 { NUMBER($index) } 项，共 { NUMBER($count) } 项
spoken-report = { $service }，{ $place }。{ $state }
spoken-report-without-place = { $service }。{ $state }
spoken-report-due = { $service }，{ $place }。{ $state }应在 { $date } 前处理完。
spoken-request-nearby = { $service }，距离 { $length }。报告日期：{ $date }。
spoken-request-followed = { $service }，距离 { $length }。报告日期：{ $date }。您正在关注这项请求。
spoken-service = { $service }。{ $about }
spoken-question-required = { $question } 必须回答。
spoken-question-optional = { $question } 可以不回答。
spoken-answer-chosen = { $answer }，已选中
spoken-answer-not-chosen = { $answer }，未选中
spoken-photo = 第 { NUMBER($index) } 张照片，共 { NUMBER($count) } 张。{ $state }
spoken-language = { $language }。选择后，所有内容都用这种语言显示。
spoken-reports = { $count ->
        [0] 您没有报告。
       *[other] 您有 { NUMBER($count) } 份报告。
    }
spoken-needs-you = { $count ->
        [0] 没有报告需要您处理。
       *[other] 有 { NUMBER($count) } 份报告需要您处理。
    }
spoken-waiting = { $count ->
        [0] 没有等待发送的报告。
       *[other] 有 { NUMBER($count) } 份报告等待发送。
    }
spoken-progress = 已发送百分之 { NUMBER($percent) }。
spoken-offline = 您没有联网。您保存的内容都在，稍后会发送。
spoken-online = 您已重新联网。
