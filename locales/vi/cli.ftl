# What only the command line says. Its help is English in every language, because the library that reads the command
# line writes it; names of commands and options are never translated.


## demo

demo-flow-title = Một báo cáo từ đường phố tới thành phố
demo-city-started = Một thành phố nhỏ đang nghe ở { $url }
demo-photo-drawn = Đã vẽ ảnh một ổ gà, có nơi và giờ của máy ảnh: { $path }
demo-photo-chosen = Lấy ảnh của quý vị: { $path }
# What the demo's report says, as a resident would write it.
demo-description = Ổ gà sâu ở làn bên phải, xe phải lách tránh.
demo-place-pinned = Ảnh không biết được chụp ở đâu, nên một ghim được đặt trên bản đồ.
demo-offline = Điện thoại không có sóng.
demo-saved = Đã lưu trên điện thoại với mã { $reference }. Chưa gửi gì.
demo-queue = Những gì đang chờ trên điện thoại:
demo-online = Đã có sóng lại. Đang gửi những gì chờ.
demo-delivered =
    { $count ->
        [0] Không báo cáo nào tới nơi.
       *[other] { NUMBER($count) } báo cáo đã tới nơi.
    }
demo-read-back = Hỏi thành phố xem có gì:
demo-photo-at = Ảnh nay ở { $url }
demo-kept = Điện thoại và thành phố được để lại trong thư mục { $folder }

## Setting up, services

init-done = Đã thiết lập thành phố của quý vị: { $url }
services-title = Thành phố có những dịch vụ
services-none = Không có dịch vụ nào khớp.
services-fresh = Theo thành phố lúc { DATETIME($date) }
services-due-days = Thường xong trong { NUMBER($count) } ngày
services-due-business-days = Thường xong trong { NUMBER($count) } ngày làm việc
services-question-required = Cần trả lời
services-question-optional = Nên trả lời, không bắt buộc

## Reports

# $report is the id on this device, $reference the short reference that is also sent to the city.
report-saved = Đã lưu thành { $report } với mã { $reference }. Báo cáo sẽ được gửi trong lần đồng bộ tới.
sync-summary =
    { $delivered ->
        [0] Không có gì tới nơi
       *[other] { NUMBER($delivered) } báo cáo đã tới nơi
    }, { $pending ->
        [0] không có gì chờ
       *[other] { NUMBER($pending) } đang chờ
    }, { $attention ->
        [0] không có gì cần quý vị xem lại.
       *[other] { NUMBER($attention) } cần quý vị xem lại.
    }
list-none = Chưa có báo cáo nào trên máy này.
list-title = Báo cáo của quý vị
# One report: $service is the city's name of a service, $state one of the states delivery-*.
list-line = { $service }: { $state }
# $label is one of the labels below.
list-detail = { $label }: { $value }
list-saved = Đã lưu lúc { DATETIME($date) }
# $state is one of the states photo-state-*, $width and $height are pixels.
list-photo = Ảnh: { $state } ({ $width } × { $height } điểm ảnh, { NUMBER($kilobytes) } KB)
retry-done = Báo cáo sẽ được gửi lại trong lần đồng bộ tới.
discard-done = Đã bỏ báo cáo. Báo cáo sẽ không được gửi.
edit-done = Đã lưu các thay đổi. Báo cáo sẽ được gửi trong lần đồng bộ tới.
sync-nothing = Không có gì để gửi.

## What stands before the parts of a report

label-number = Số
label-place = Địa điểm
label-due = Dự kiến xong
label-city = Thành phố

## A command line that cannot be understood. $help is the command that shows help, $option an option as it is typed.

usage-command-missing = Xin nêu một lệnh, ví dụ list. Xem mọi lệnh bằng: { $help }
usage-command-unknown = Không có lệnh “{ $value }”. Xem mọi lệnh bằng: { $help }
usage-option-unknown = Ở đây không có tùy chọn “{ $option }”. Xem có gì bằng: { $help }
usage-option-missing = Còn thiếu: { $option }. Xem cách viết bằng: { $help }
usage-option-repeated = “{ $option }” có nhiều hơn một lần. Xin giữ lại một; xem { $help }
usage-options-conflict = “{ $option }” và “{ $other }” không đi cùng nhau. Xin bỏ một; xem { $help }
usage-value-missing = “{ $option }” cần một giá trị. Xem giá trị nào bằng: { $help }
usage-value-invalid = “{ $value }” không hợp với “{ $option }”. Xem giá trị nào hợp bằng: { $help }
usage-unreadable = Không hiểu được lệnh này. Xem cách viết bằng: { $help }

## What was typed after an option

argument-place-invalid = “{ $value }” không phải là một nơi. Xin viết vĩ độ và kinh độ cách nhau bằng dấu phẩy, ví dụ 39.95,-75.16
argument-redaction-invalid = “{ $value }” không phải là một vùng trong ảnh. Xin viết cạnh trái, cạnh trên, chiều rộng và chiều cao bằng điểm ảnh, cách nhau bằng dấu phẩy, ví dụ 10,20,300,200, hoặc các góc của một đa giác, ví dụ 10,20;310,20;160,220
argument-pair-invalid = “{ $value }” không có dấu bằng. Xin viết NAME=VALUE
argument-language-unknown = “{ $value }” không phải là một trong các ngôn ngữ của chúng tôi. Xin xem danh sách ngôn ngữ.

## The key of an encrypted data folder

key-file-exposed = Người khác dùng máy tính này có thể lấy được tệp khóa { $path }. Xin giữ riêng tệp cho mình bằng: chmod 600, rồi thử lại.
key-file-invalid = Tệp { $path } không chứa khóa. Khóa gồm 32 byte, hoặc 64 chữ số thập lục phân.
sealed-unsupported = Bản { -product } này không mã hóa được dữ liệu, nên không dùng được --key-file. Xin bỏ đi, hoặc dùng bản có tính năng sealed.

## Everything else

export-done =
    { $count ->
        [0] Không có gì để xuất; { $path } trống.
       *[other] { NUMBER($count) } báo cáo đã được ghi vào { $path }
    }
check-ok = Mọi thứ đều ổn.
check-salvaged =
    { $count ->
        [0] Dữ liệu bị hỏng và không cứu được báo cáo nào. Tệp hỏng được giữ lại.
       *[other] Dữ liệu bị hỏng. Đã cứu được { NUMBER($count) } báo cáo, và tệp hỏng được giữ lại.
    }
# $reference is the short name of a report, such as CL-7K3F9Q.
check-photo-missing = Một ảnh của báo cáo { $reference } không còn trên máy này.
check-photo-damaged = Một ảnh của báo cáo { $reference } bị hỏng trên máy này. Tệp hỏng được giữ lại.
check-pack-damaged = Gói thành phố đã cài bị hỏng. Các báo cáo của quý vị an toàn; xin cài lại gói từ tệp của gói.
# $width and $height are pixels, $kilobytes the size of the new file.
photo-done = Ảnh đã sẵn sàng: { $width } × { $height } điểm ảnh, { NUMBER($kilobytes) } KB.
# What a picture says of its making. $zone is the zone of its clock, such as UTC-05.
photo-fact-taken = Chụp lúc { DATETIME($date) }; đồng hồ của máy chỉ múi giờ { $zone }
photo-fact-taken-somewhere = Chụp lúc { DATETIME($date) }, nếu đồng hồ của máy theo múi giờ của quý vị
# $place is latitude and longitude, $length a distance with its unit.
photo-fact-place = Chụp ở { $place }
photo-fact-place-within = Chụp ở { $place }, sai lệch khoảng { $length }
photo-fact-above-sea = { $length } trên mực nước biển
photo-fact-below-sea = { $length } dưới mực nước biển
photo-fact-direction = Nhìn về { NUMBER($degrees) }° theo chiều kim đồng hồ từ hướng bắc
photo-fact-direction-magnetic = Nhìn về { NUMBER($degrees) }° theo chiều kim đồng hồ từ hướng bắc của la bàn
languages-title = Các ngôn ngữ
text-unknown = Không có câu “{ $key }”. Tên các câu nằm trong thư mục locales.

## City packs

# $public is the text of the public key.
pack-key-made = Khóa bí mật ở trong { $path }; xin giữ riêng cho mình. Ai cũng có thể có { $path }.pub: { $public }
pack-key-not-secret = Tệp { $path } không chứa khóa bí mật của gói. Xin tạo khóa bằng: curbline pack key -o FILE
# $name is the name of a city among packs, $version the version of its pack.
pack-built = Gói của { $name }, bản { $version }, ở trong { $path } ({ NUMBER($kilobytes) } KB).
# $text is one of the texts in packs.ftl about a file of a pack's source.
pack-fault = { $file }: { $text }
pack-fault-line = { $file }, dòng { $line }: { $text }
pack-faults = Chưa làm được gói nào; cần sửa { NUMBER($count) } lỗi trước.
pack-valid = Gói của { $name }, bản { $version }, còn nguyên vẹn và được ký bằng khóa này.
pack-shown = Gói của { $name }, bản { $version }, còn nguyên vẹn. Muốn biết ai đã ký, dùng: curbline pack verify
pack-shown-built = Làm lúc { DATETIME($date) }
# $section is the name of a part, such as streets.
pack-shown-section = { $section }: { NUMBER($bytes) } byte
pack-shown-expired = { $section }: hết hiệu lực từ { DATETIME($date) }
pack-installed = Đã cài gói của { $name }, bản { $version }.
pack-removed = Không còn gói thành phố nào.

## The city and the network

# $url is the address of the city's server, $profile the name of the description it is spoken to by.
city-is = Thành phố ở { $url }. Cách nói chuyện với máy chủ theo “{ $profile }”.
# $format is JSON or XML.
city-understood = Đã hiểu được câu trả lời dạng { $format }.
city-unknown = Chưa nghe được gì từ thành phố.
city-lists-ours = Danh sách của thành phố có những gì đã nhận từ đây, nên có thể chứng tỏ một báo cáo chưa tới nơi.
city-hides-ours = Danh sách của thành phố không có những gì đã nhận từ đây, nên không chứng tỏ được gì.
city-lists-unknown = Chưa biết danh sách của thành phố có những gì thành phố nhận hay không.
network-photos-always = Ảnh được gửi trên mọi mạng.
network-photos-not-roaming = Ảnh được gửi trên mọi mạng, trừ khi chuyển vùng.
network-photos-unmetered = Ảnh được gửi trên Wi-Fi và các mạng khác không tốn thêm tiền.
network-load = Còn phải gửi: { NUMBER($kilobytes) } KB
arrived-done = Báo cáo được tính là thành phố đã nhận.

## where

where-no-pack = Trên máy này không có gói thành phố, nên không biết nơi này thuộc ai. Xin hỏi thành phố để có gói.
# $rule is the name that the city's pack gives a rule.
where-rule = Theo quy tắc: { $rule }
# $layer is a set of districts and $district one of them, as the city's pack calls them.
where-district = { $layer }: { $district }

## The files that photos are made from

originals-nothing = Không giữ lại gì của các tệp gốc làm ra ảnh.
originals-digest = Mã SHA-256 của tệp gốc được giữ cùng với ảnh.
originals-whole = Các tệp gốc làm ra ảnh được giữ trên máy này, có mã hóa. Các tệp đó cho thấy những gì bị che trong ảnh và chứa nơi và giờ của máy ảnh. Các tệp đó không bao giờ được gửi.
originals-from-now-on = Điều này áp dụng cho ảnh từ nay về sau. Những gì đã giữ trước đây vẫn như cũ.
# $path is the name of the new file, $sha256 a digest of 64 digits and letters.
original-written = Bản gốc đã được ghi vào { $path }, không mã hóa. Mã SHA-256 của nó là { $sha256 }
list-original-digest = Mã SHA-256 của bản gốc: { $sha256 }
list-original-kept = Bản gốc được giữ trên máy này, có mã hóa. Mã SHA-256: { $sha256 }
check-original-missing = Bản gốc của một ảnh trong báo cáo { $reference } không còn trên máy này.
check-original-damaged = Bản gốc của một ảnh trong báo cáo { $reference } bị hỏng trên máy này. Tệp hỏng được giữ lại.

## Requests near a place, and requests that are followed

nearby-title = Đã được báo gần đó và chưa đóng, theo những gì máy này biết:
nearby-none = Theo những gì máy này biết, chưa có gì được báo gần đó. Yêu cầu của người khác sẽ tới khi đồng bộ: curbline sync
# $service is the city's name of a service, $length a distance with its unit.
nearby-line = { $service }, cách { $length }
nearby-own = Báo cáo của chính quý vị
nearby-followed = Quý vị đang theo dõi
nearby-requested = Được báo ngày { $date }
# $number is a request's number at the city.
follow-done = Từ nay quý vị theo dõi yêu cầu { $number }; tin mới tới theo mỗi lần đồng bộ. Không có gì được gửi tới thành phố.
unfollow-done = Quý vị không còn theo dõi yêu cầu { $number }.
follows-title = Yêu cầu của người khác mà quý vị theo dõi:
follows-none = Quý vị không theo dõi yêu cầu nào.
follows-unheard = Thành phố chưa cho biết gì về yêu cầu này.

## Where this machine is. $place is latitude and longitude, $length a distance with its unit.

fix-here = Vị trí là { $place }, và không ai cho biết chính xác đến đâu.
fix-here-within = Vị trí là { $place }, sai lệch khoảng { $length }.
# $reason is one of the texts fix-refused-*.
fix-refused-count = { NUMBER($count) } kết quả đo không được dùng: { $reason }
# Sentences are what a receiver sends, a line each.
fix-skipped = Không hiểu được { NUMBER($count) } dòng của máy thu.
argument-moment-invalid = “{ $value }” không phải là một thời điểm. Xin viết như 2026-03-01T08:00:00Z

## address

address-no-lines = Không cho được địa chỉ của một nơi: trên máy này không có gói thành phố nào cho biết đường chạy ở đâu. Xin hỏi thành phố để có gói.
# $owner is in the words of the city's own file.
address-owner = Do cơ quan này trông coi: { $owner }
# $address was worked out from the place; $distance is how far the street is.
address-derived = Có lẽ là { $address } (suy ra từ vị trí, cách { $distance })
