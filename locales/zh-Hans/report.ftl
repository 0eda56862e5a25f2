# What became of a report, as a person reads it in a list or on the page of that report.

## Delivery: a word or two for a list

delivery-queued = 已保存，尚未发送
delivery-sending = 正在发送
delivery-uncertain = 正在向市政府核实
delivery-accepted = 市政府已收到
delivery-parked = 需要您处理

## Photos: a word or two for a list

photo-state-kept = 在本设备上
photo-state-uploading = 正在发送
photo-state-delivered = 市政府已收到
photo-state-dropped = 市政府未接收

## Where a report is, in a sentence

# $number is the number the city gave, as it stands; never grouped.
tracking-id = 您的报告已收到，编号是 { $number }。
tracking-id-due = 您的报告已收到，编号是 { $number }。市政府预计在 { $due } 前处理完。
tracking-token = 市政府已收到您的报告，不久会给它一个编号。您不需要再做什么。
tracking-blackbox = 市政府已收到您的报告。这项服务不提供编号。
tracking-waiting = 您的报告已安全保存在本设备上，会尽快发送。
tracking-sending = 正在把您的报告发送给市政府。
tracking-uncertain = 市政府还没来得及回复，连接就断了。在重新发送任何内容之前，我们会先查清市政府是否收到了您的报告。
# $reason is one of the sentences parked-*.
tracking-parked = 您的报告需要您处理后才能发送。{ $reason }

## The photo of a report

photo-is-at = 市政府在这里显示您的照片：{ $url }
photo-on-device = 您的照片会保存在本设备上，直到市政府收到为止。
photo-under-way = 照片已有百分之 { NUMBER($percent) } 送达市政府，其余的随后送达。
photo-being-confirmed = 照片已发送。正在核实市政府是否显示了它。
photo-not-taken = 市政府已收到您的报告，但没有接收照片。照片保存在本设备上。
photo-one-too-many = 市政府每份报告接收的照片比您添加的少，所以这张没有发送。照片保存在本设备上。
photo-never-taken = 市政府不接收这类报告的照片。您的照片保存在本设备上。
photo-lost = 市政府已收到您的报告，但照片已不在本设备上，无法发送。

## What the city says about a report

city-status-open = 处理中
city-status-closed = 已结案
# $status is the word the city uses.
city-status-other = 市政府的说明：{ $status }
report-due = 预计在 { $due } 前处理完
anonymous = 不留姓名

## What deserves a second look; nothing of it has to be done

advice-photo-old = 照片是 { NUMBER($days) } 天前拍的。请看看现场是否还是这样。
advice-photo-future = 照片显示的拍摄时间在未来。请检查拍照相机的日期。
# $length is a distance with its unit.
advice-photo-far = 照片的拍摄位置离这份报告的地点有 { $length }。请看看哪个地点才对。
advice-photo-no-place = 照片没有记录拍摄位置。请确认报告的地点就是照片里的地方。
advice-photo-no-zone = 照片没有记录相机时钟所用的时区。如果是旅行时拍的，请检查拍摄时间。
# $reference is the short reference of a report that was filed before.
similar-report = 这份报告和您在同一地点的报告 { $reference } 很像。如果是同一件事，可以放弃新的这份。
# $words is what the person wrote.
advice-text-phone = “{ $words }”像是电话号码，而您写的内容可能人人都看得到。如果市政府不需要，请删掉。
advice-text-email = “{ $words }”是电子邮箱地址，而您写的内容可能人人都看得到。如果市政府不需要，请删掉。
advice-text-plate = “{ $words }”像是车牌号码，而您写的内容可能人人都看得到。如果市政府不需要，请删掉。
