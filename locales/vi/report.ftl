# What became of a report, as a person reads it in a list or on the page of that report.


## Delivery: a word or two for a list

delivery-queued = Đã lưu, chưa gửi
delivery-sending = Đang gửi
delivery-uncertain = Đang hỏi lại thành phố
delivery-accepted = Thành phố đã nhận
delivery-parked = Cần quý vị xem lại

## Photos: a word or two for a list

photo-state-kept = Trên máy này
photo-state-uploading = Đang gửi
photo-state-delivered = Thành phố đã có
photo-state-dropped = Thành phố không nhận

## Where a report is, in a sentence

# $number is the number the city gave, as it stands; never grouped.
tracking-id = Báo cáo của quý vị đã được nhận. Số của báo cáo là { $number }.
tracking-id-due = Báo cáo của quý vị đã được nhận. Số của báo cáo là { $number }, và thành phố dự kiến làm xong chậm nhất là { $due }.
tracking-token = Thành phố đã có báo cáo của quý vị và sẽ sớm cho số. Quý vị không cần làm gì thêm.
tracking-blackbox = Thành phố đã có báo cáo của quý vị. Dịch vụ này không cho số.
tracking-waiting = Báo cáo của quý vị được giữ an toàn trên máy này và sẽ được gửi ngay khi có thể.
tracking-sending = Báo cáo của quý vị đang được gửi tới thành phố.
tracking-uncertain = Kết nối bị mất trước khi thành phố kịp trả lời. Chúng tôi sẽ xem thành phố đã có báo cáo của quý vị chưa, rồi mới gửi lại bất cứ thứ gì.
# $reason is one of the sentences parked-*.
tracking-parked = Báo cáo cần quý vị xem lại trước khi gửi được. { $reason }

## The photo of a report

photo-is-at = Thành phố đăng ảnh của quý vị tại { $url }
photo-on-device = Ảnh của quý vị được giữ trên máy này cho đến khi thành phố có ảnh.
photo-under-way = { NUMBER($percent) } phần trăm ảnh của quý vị đã tới thành phố; phần còn lại sẽ tới sau.
photo-being-confirmed = Ảnh đã được gửi. Đang xem thành phố có đăng ảnh không.
photo-not-taken = Thành phố đã có báo cáo của quý vị nhưng không nhận ảnh. Ảnh được giữ trên máy này.
photo-one-too-many = Quý vị thêm nhiều ảnh hơn số ảnh thành phố nhận cho một báo cáo, nên ảnh này không được gửi. Ảnh được giữ trên máy này.
photo-never-taken = Thành phố không nhận ảnh cho báo cáo này. Ảnh của quý vị được giữ trên máy này.
photo-lost = Thành phố đã có báo cáo của quý vị, nhưng ảnh không còn trên máy này nên không gửi được.

## What the city says about a report

city-status-open = Đang mở
city-status-closed = Đã đóng
# $status is the word the city uses.
city-status-other = Thành phố cho biết: { $status }
report-due = Dự kiến xong chậm nhất là { $due }
anonymous = Không nêu tên

## What deserves a second look; nothing of it has to be done

advice-photo-old = Ảnh được chụp cách đây { NUMBER($days) } ngày. Xin xem lại chỗ đó có còn như vậy không.
advice-photo-future = Theo ảnh thì ảnh được chụp ở một ngày trong tương lai. Xin xem lại ngày trên máy đã chụp ảnh.
# $length is a distance with its unit.
advice-photo-far = Ảnh được chụp cách địa điểm của báo cáo này { $length }. Xin xem địa điểm nào là đúng.
advice-photo-no-place = Ảnh không cho biết được chụp ở đâu. Xin xem địa điểm của báo cáo có đúng là nơi trong ảnh không.
advice-photo-no-zone = Ảnh không cho biết đồng hồ của máy ở múi giờ nào. Nếu ảnh được chụp khi đi xa, xin xem lại giờ.
# $reference is the short reference of a report that was filed before.
similar-report = Báo cáo này giống báo cáo { $reference } của quý vị ở cùng địa điểm. Nếu là cùng một việc, quý vị có thể bỏ báo cáo mới.
# $words is what the person wrote.
advice-text-phone = “{ $words }” trông giống số điện thoại, và mọi người có thể đọc được những gì quý vị viết. Xin xóa đi nếu thành phố không cần.
advice-text-email = “{ $words }” là địa chỉ email, và mọi người có thể đọc được những gì quý vị viết. Xin xóa đi nếu thành phố không cần.
advice-text-plate = “{ $words }” trông giống biển số xe, và mọi người có thể đọc được những gì quý vị viết. Xin xóa đi nếu thành phố không cần.
