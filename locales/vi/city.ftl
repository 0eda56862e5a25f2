# The example city: its web page and what its people write. It is a city to try things with.

city-page-title = Thành phố mẫu
city-page-about = Các yêu cầu dịch vụ khi vừa tới, mới nhất ở trên.
city-page-connecting = Đang kết nối
# $count requests in the last 90 days, $open of them open
city-page-count = { NUMBER($count) } trong 90 ngày, { NUMBER($open) } đang mở
city-page-newest = hiện { NUMBER($count) } yêu cầu mới nhất, { NUMBER($open) } đang mở
city-page-lost = Mất kết nối với thành phố, đang thử lại
city-page-list = Yêu cầu dịch vụ
city-page-needs-script = Trang này cần JavaScript để hiện các yêu cầu khi vừa tới. Cùng danh sách đó có ở requests.json và requests.xml.
city-page-empty = Chưa có yêu cầu nào
city-page-empty-hint = Gửi yêu cầu đầu tiên tới requests.json thì nó sẽ hiện ở đây.
city-page-more = Hiện tất cả
city-page-less = Hiện ít hơn
city-page-open = Đang mở
city-page-closed = Đã đóng
city-page-address = Địa chỉ
city-page-address-id = Mã địa chỉ
city-page-location = Vị trí
city-page-agency = Cơ quan
city-page-media = Hình ảnh
city-page-picture-elsewhere = Ảnh ở nơi khác
city-page-key = Gửi bằng khóa

## Offices of the example city

agency-streets = Sở Đường Phố
agency-sanitation = Sở Vệ Sinh
agency-parks = Sở Công Viên và Giải Trí
agency-police = Sở Cảnh Sát

## What the city will do, in the answer to a new request

notice-pothole = Một toán thợ sẽ xem chỗ đó và lấp ổ gà.
notice-sidewalk = Một thanh tra viên sẽ đến và quyết định ai phải sửa vỉa hè.
notice-graffiti = Một toán thợ sẽ sơn phủ hoặc rửa sạch hình vẽ bậy.
notice-streetlight = Một thợ điện sẽ kiểm tra đèn.
notice-missed-collection = Xe rác sẽ quay lại. Xin để nguyên mọi thứ ở lề đường.
notice-illegal-dumping = Một toán thợ sẽ dọn chỗ đó và tìm bằng chứng.
notice-dumping-tip = Nhân viên điều tra đọc mọi tin báo. Quý vị sẽ không nhận được hồi âm.
notice-fallen-tree = Một toán lo cây sẽ làm chỗ đó an toàn và dọn dẹp.
notice-tree-pruning = Một chuyên viên về cây sẽ xem cây và đưa vào danh sách cắt tỉa.
notice-traffic-signal = Một kỹ thuật viên được cử tới giao lộ.
notice-street-sign = Xưởng biển báo sẽ sửa hoặc thay biển báo.
notice-abandoned-vehicle = Báo cáo được chuyển cho cảnh sát, và cảnh sát sẽ cho số.

## On the card of a request.

city-page-photo = Ảnh { NUMBER($index) } trên { NUMBER($count) }: { $service }
city-page-when-open = Số { $number }, nhận lúc { $received }, dự kiến xong { $expected }
city-page-when-closed = Số { $number }, nhận lúc { $received }, đóng lúc { $closed }
