# Whole sentences for people who listen to the screen. Each tells everything that colour, icon or place on the screen would tell.


## Where a report is

spoken-delivery-queued = Báo cáo đã được lưu trên máy này. Báo cáo chưa được gửi.
spoken-delivery-sending = Báo cáo đang được gửi tới thành phố.
spoken-delivery-uncertain = Đang xem thành phố đã có báo cáo chưa.
spoken-delivery-accepted = Thành phố đã có báo cáo.
spoken-delivery-parked = Báo cáo đang chờ quý vị. Mở ra để xem cần gì.

## Where its photo is

spoken-photo-kept = Ảnh ở trên máy này.
spoken-photo-uploading = Ảnh đang được gửi.
spoken-photo-delivered = Thành phố đã có ảnh.
spoken-photo-dropped = Thành phố không nhận ảnh.

## What became of it at the city

spoken-city-open = Thành phố chưa làm xong yêu cầu này.
spoken-city-closed = Thành phố đã đóng yêu cầu này.

## Entries of lists. $service is the name of a service, $state one of the sentences above, $place a place in words such as
## "on Market Street near 12th", $index and $count are numbers, $length is a distance with its unit.

spoken-position = { NUMBER($index) } trên { NUMBER($count) }
spoken-report = { $service }, { $place }. { $state }
spoken-report-without-place = { $service }. { $state }
spoken-report-due = { $service }, { $place }. { $state } Dự kiến xong chậm nhất là { $date }.
spoken-request-nearby = { $service }, cách đây { $length }. Được báo ngày { $date }.
spoken-request-followed = { $service }, cách đây { $length }. Được báo ngày { $date }. Quý vị đang theo dõi.
spoken-service = { $service }. { $about }
spoken-question-required = { $question } Cần trả lời.
spoken-question-optional = { $question } Quý vị có thể bỏ qua.
spoken-answer-chosen = { $answer }, đã chọn
spoken-answer-not-chosen = { $answer }, chưa chọn
spoken-photo = Ảnh { NUMBER($index) } trên { NUMBER($count) }. { $state }
spoken-language = { $language }. Chọn để đọc mọi thứ bằng ngôn ngữ này.
spoken-reports =
    { $count ->
        [0] Quý vị không có báo cáo nào.
       *[other] Quý vị có { NUMBER($count) } báo cáo.
    }
spoken-needs-you =
    { $count ->
        [0] Không có báo cáo nào cần quý vị xem lại.
       *[other] { NUMBER($count) } báo cáo cần quý vị xem lại.
    }
spoken-waiting =
    { $count ->
        [0] Không có gì chờ gửi.
       *[other] { NUMBER($count) } báo cáo đang chờ gửi.
    }
spoken-progress = Đã gửi { NUMBER($percent) } phần trăm.
spoken-offline = Quý vị không có mạng. Những gì quý vị lưu được giữ lại và gửi sau.
spoken-online = Quý vị đã có mạng lại.
