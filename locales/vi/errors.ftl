# What went wrong or is missing. One sentence or two; the last words name what to do.

-product = Curbline

## A picture cannot be used

photo-missing = Không có ảnh nào ở chỗ đó. Xin chọn lại ảnh.
photo-unreadable = Không mở được ảnh này. Xin xem quý vị có quyền đọc tệp này không, hoặc chọn ảnh khác.
photo-empty = Tệp ảnh này trống. Xin chụp lại hoặc chọn ảnh khác.
photo-not-a-picture = Tệp này không phải là ảnh. Xin chọn ảnh có dạng JPEG, PNG hoặc WebP.
# $format is the usual name of a picture format, such as HEIC.
photo-format = Không gửi được ảnh dạng { $format }. Xin dùng điện thoại hoặc máy tính đổi ảnh sang JPEG rồi thêm lại.
photo-decoder = Điện thoại của quý vị không mở được ảnh { $format } này. Xin chụp lại, hoặc đổi ảnh sang JPEG rồi thêm lại.
photo-truncated = Ảnh này thiếu một phần, như thể việc sao chép bị đứt giữa chừng. Xin sao chép lại hoặc chụp ảnh mới.
photo-damaged = Ảnh này bị hỏng và không đọc được. Xin chụp lại hoặc chọn ảnh khác.
# $megapixels and $limit are millions of pixels.
photo-too-many-pixels = Ảnh này có { NUMBER($megapixels) } megapixel, mà chỉ nhận được tối đa { NUMBER($limit) }. Xin thu nhỏ ảnh hoặc chọn ảnh khác.
# $mebibytes and $limit are sizes in MiB, shown as MB.
photo-too-many-bytes = Tệp ảnh này nặng { NUMBER($mebibytes) } MB, mà chỉ nhận được tối đa { NUMBER($limit) } MB. Xin thu nhỏ ảnh hoặc chọn ảnh khác.
photo-redaction-outside = Một vùng quý vị đánh dấu để che nằm ngoài ảnh. Xin đánh dấu lại trong ảnh.
photo-redaction-corners = Vùng quý vị đánh dấu để che cần có từ 3 đến { NUMBER($limit) } góc. Xin đánh dấu lại.
photo-cancelled = Đã ngừng thêm ảnh. Xin thêm lại khi quý vị cần.
photo-not-searched = Không tìm được khuôn mặt và biển số xe trong ảnh này. Xin quý vị tự xem và đánh dấu những gì không ai nên thấy.

## A report is not complete yet

problem-place-missing = Báo cáo chưa có địa điểm. Xin chọn trên bản đồ, nhập địa chỉ, hoặc dùng ảnh có ghi nơi chụp.
problem-coordinate-invalid = Tọa độ này không phải là một nơi trên Trái Đất. Vĩ độ đi từ -90 đến 90 và kinh độ từ -180 đến 180.
problem-accuracy-invalid = Độ chính xác của địa điểm phải là một khoảng cách tính bằng mét, từ số không trở lên. Xin sửa lại hoặc bỏ qua.
problem-service-unknown = Thành phố không có dịch vụ nào tên “{ $service }”. Xin chọn một dịch vụ trong danh sách.
problem-catalog-empty = Danh sách dịch vụ chưa được tải về. Xin nối mạng một lần và làm mới danh sách.
# $question is the city's own wording of a question.
problem-attribute-missing = Xin trả lời câu hỏi của thành phố “{ $question }”.
problem-attribute-unknown = Dịch vụ này không hỏi “{ $attribute }”. Xin bỏ câu trả lời đó.
problem-attribute-not-a-number = Câu trả lời cho “{ $question }” phải là một số, ví dụ 12. Xin nhập lại.
problem-attribute-not-a-date = Câu trả lời cho “{ $question }” phải là ngày và giờ, ví dụ 2026-03-01T08:00:00Z. Xin nhập lại.
problem-attribute-not-listed = “{ $value }” không nằm trong các câu trả lời cho “{ $question }”. Xin chọn trong danh sách.
problem-attribute-single = “{ $question }” chỉ nhận một câu trả lời. Xin giữ lại một.
# $field is one of the field names below; $limit and $length are counts of characters.
problem-text-too-long = “{ $field }” chỉ được có tối đa { NUMBER($limit) } ký tự, mà quý vị viết { NUMBER($length) }. Xin viết ngắn lại.
problem-text-control-characters = “{ $field }” có ký tự không hiển thị được. Xin gõ lại thay vì dán vào.
problem-email-invalid = Địa chỉ email đó chưa đầy đủ. Xin xem lại; địa chỉ có dạng name@example.com.
problem-too-many-photos = Một báo cáo chỉ mang được tối đa { NUMBER($limit) } ảnh. Xin bỏ bớt ảnh.
problem-description-or-photo-missing = Thành phố chưa biết được có vấn đề gì. Xin mô tả hoặc thêm ảnh.
problem-contact-required = Thành phố không nhận báo cáo này nếu thiếu “{ $field }”. Xin điền vào.

## Names of fields, as they stand above them on a form

field-description = Mô tả
field-address = Địa chỉ
field-first-name = Tên
field-last-name = Họ
field-email = Địa chỉ email
field-phone = Số điện thoại
field-answer = Câu trả lời

## The folder where everything is kept

store-locked = Một bản { -product } khác đang dùng thư mục { $folder }. Xin đóng bản đó rồi thử lại.
store-read-only = Không ghi được gì vào thư mục { $folder }. Xin tự cấp quyền ghi vào đó hoặc chọn thư mục khác.
store-full = Không còn chỗ trống cho thư mục { $folder }. Xin dọn bớt chỗ rồi thử lại; những gì đã lưu trước đó vẫn an toàn.
# $found and $known are numbers of the arrangement of the data.
store-newer = Dữ liệu này do một bản { -product } mới hơn ghi (định dạng { $found }; bản này chỉ biết { $known }). Xin cập nhật { -product }; không có gì bị thay đổi.
store-damaged = Dữ liệu trong thư mục { $folder } bị hỏng. Xin chạy kiểm tra để cứu những gì cứu được; không có gì bị xóa.
store-missing-settings = Chưa thiết lập thành phố nào. Xin chọn thành phố của quý vị trước; trên dòng lệnh là: curbline init --server ADDRESS
# $folder is a folder in which everything is encrypted.
store-sealed = Dữ liệu trong thư mục { $folder } được mã hóa và không mở được nếu không có khóa. Xin mở bằng chương trình đã thiết lập thư mục và bằng khóa của thư mục, trên dòng lệnh là --key-file FILE; không có gì bị thay đổi.
store-not-sealed = Dữ liệu trong thư mục { $folder } không được mã hóa, nên không mở được bằng khóa. Xin mở không dùng khóa hoặc chọn thư mục mới; không có gì bị thay đổi.
store-wrong-key = Dữ liệu trong thư mục { $folder } được mã hóa bằng một khóa khác. Xin mở trên máy đã thiết lập thư mục, hoặc chọn thư mục mới; không có gì bị thay đổi.
store-no-key = Không lấy được khóa của dữ liệu mã hóa. Xin mở khóa máy này rồi thử lại; không có gì bị thay đổi.
store-unusable = Không dùng được thư mục { $folder }. Xin xem thư mục có tồn tại và thuộc về quý vị không, hoặc chọn thư mục khác.
store-photo-missing = Một ảnh của báo cáo này không còn trên máy này. Xin thêm lại ảnh hoặc gửi báo cáo không có ảnh đó.
store-photo-damaged = Một ảnh của báo cáo này đã bị hỏng trên máy này. Xin thêm lại ảnh hoặc gửi báo cáo không có ảnh đó.
store-original-missing = Bản gốc của ảnh này không còn trên máy này. Xin tìm trong bản sao lưu của thư mục dữ liệu; báo cáo vẫn còn mã SHA-256 của bản gốc.
store-original-damaged = Bản gốc của ảnh này đã bị hỏng trên máy này và không được ghi ra. Xin tìm trong bản sao lưu của thư mục dữ liệu; báo cáo vẫn còn mã SHA-256 của bản gốc.
originals-need-key = Bản gốc chỉ giữ được trong thư mục dữ liệu có mã hóa, mà thư mục này thì không. Xin chỉ giữ mã SHA-256, hoặc lập thư mục mới có khóa; trên dòng lệnh là --key-file FILE.
original-not-kept = Bản gốc của ảnh này không được giữ trên máy này. Xin hỏi người đã chụp ảnh.
# $photo is the name of a photo in this folder: 32 digits and letters.
photo-unknown = Báo cáo này không có ảnh “{ $photo }”. Xin tìm trong danh sách báo cáo của quý vị.

## Talking to the city's server

city-address-invalid = “{ $url }” không phải là địa chỉ mạng. Xin nhập địa chỉ bắt đầu bằng https://
city-insecure = Kết nối tới { $url } sẽ không được mã hóa. Xin nhập địa chỉ bắt đầu bằng https://, hoặc, nếu là mạng riêng của quý vị, cho phép địa chỉ này; trên dòng lệnh là --plain-http
# A pin is the name of a key, such as sha256/47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=
city-pins-need-tls = Không kiểm tra được khóa của { $url }, vì kết nối sẽ không được mã hóa. Xin nhập địa chỉ bắt đầu bằng https:// hoặc bỏ các mã pin khóa.
city-pin-invalid = “{ $pin }” không phải là mã pin khóa. Xin viết sha256/ rồi 44 ký tự SHA-256 của khóa theo Base64.
city-unreachable = Không tới được máy chủ { $url } của thành phố. Xin kiểm tra kết nối và địa chỉ; những gì quý vị lưu được giữ lại và sẽ gửi sau.
city-timeout = Máy chủ { $url } của thành phố trả lời quá lâu. Xin thử lại sau vài phút; những gì quý vị lưu được giữ lại.
city-tls = Không lập được kết nối an toàn tới { $url }. Xin kiểm tra ngày giờ của máy này và mạng quý vị đang dùng.
city-cut = Kết nối tới { $url } bị đứt trước khi câu trả lời đầy đủ. Xin thử lại khi kết nối tốt hơn.
city-answer-too-large = Câu trả lời của { $url } lớn quá mức bình thường. Xin kiểm tra địa chỉ máy chủ của thành phố.
city-html = { $url } trả lời bằng một trang web. Nếu mạng này yêu cầu đăng nhập, xin đăng nhập trước; nếu không, xin kiểm tra địa chỉ máy chủ của thành phố.
city-empty = { $url } trả lời mà không có nội dung gì. Xin kiểm tra địa chỉ máy chủ của thành phố, hoặc thử lại sau.
city-not-understood = Câu trả lời của { $url } không phải của một máy chủ 311. Xin kiểm tra địa chỉ máy chủ của thành phố.
# $status is the HTTP status, such as 403.
city-denied = Máy chủ { $url } không cho ứng dụng này vào (mã { $status }). Xin kiểm tra khóa API với thành phố của quý vị.
city-busy = Máy chủ { $url } đang bận và yêu cầu chúng tôi chờ. Những gì quý vị lưu được giữ lại và sẽ gửi sau.
city-missing = Máy chủ { $url } không có thứ được hỏi. Xin kiểm tra địa chỉ và mã khu vực (jurisdiction) của thành phố quý vị.
# $words are the words of the city, in whatever language it wrote them.
city-refused = Thành phố từ chối với mã { $status } và cho biết: “{ $words }”. Xin sửa điều được nêu rồi thử lại.
city-refused-silent = Thành phố từ chối với mã { $status } và không nêu lý do. Xin xem lại những gì quý vị đã nhập rồi thử lại.
city-trouble = Máy chủ { $url } đang gặp trục trặc (mã { $status }). Xin thử lại sau; những gì quý vị lưu được giữ lại.
city-moved = Máy chủ của thành phố không còn ở { $url }. Xin hỏi thành phố địa chỉ mới và thiết lập lại.

## What can be done with a report

report-unknown = Không có báo cáo “{ $report }” trên máy này. Xin tìm trong danh sách báo cáo của quý vị.
report-already-sending = Báo cáo này đang được gửi. Xin chờ cho đến khi gửi xong.
report-already-accepted = Thành phố đã có báo cáo này, nên không sửa ở đây được nữa. Muốn thêm điều gì, xin lập báo cáo mới hoặc gọi 311.
report-not-parked = Báo cáo này không chờ quý vị, nên không có gì để thử lại. Báo cáo sẽ tự được gửi.
report-uncertain = Chưa rõ báo cáo này đã tới thành phố hay chưa. Xin nối mạng để kiểm tra điều đó trước.

## Everything else

profile-unknown = Không có hồ sơ máy chủ “{ $profile }”. Xin chọn một hồ sơ có sẵn hoặc nêu tên tệp.
profile-invalid = Hồ sơ máy chủ có lỗi ở “{ $key }”. Xin sửa rồi thử lại.
settings-invalid = Không đọc được thiết lập đã lưu về thành phố của quý vị. Xin thiết lập lại thành phố; các báo cáo của quý vị được giữ lại.
cancelled = Đã ngừng theo ý quý vị. Những gì quý vị lưu được giữ lại.
offline = Không có kết nối internet. Những gì quý vị lưu được giữ lại và sẽ gửi khi có mạng.
internal = Có trục trặc bên trong { -product }; những gì quý vị lưu được giữ lại. Xin báo cho người làm ra ứng dụng mã này: { $reference }
file-unreadable = Không đọc được tệp { $path }. Xin kiểm tra tên tệp và quyền đọc của quý vị.
file-unwritable = Không ghi được tệp { $path }. Xin xem thư mục của tệp có tồn tại và quý vị có quyền ghi vào đó không.
file-exists = Đã có sẵn tệp { $path }. Xin chọn tên khác hoặc dời tệp đó đi.

## Why a report waits for a person

parked-refused = Thành phố từ chối báo cáo với mã { $status } và cho biết: “{ $words }”. Xin sửa báo cáo rồi gửi lại, hoặc bỏ báo cáo.
parked-refused-silent = Thành phố từ chối báo cáo với mã { $status } và không nêu lý do. Xin xem lại báo cáo rồi gửi lại, hoặc gọi 311.
parked-incomplete = Thành phố muốn biết thêm: “{ $words }”. Xin bổ sung báo cáo rồi gửi lại.
parked-too-many-attempts = Đã thử gửi { NUMBER($attempts) } lần mà báo cáo chưa tới được. Xin thử lại sau hoặc gọi 311.
parked-uncertain = Chúng tôi không biết được thành phố đã nhận báo cáo này chưa. Nếu báo cáo không có trên trang web của thành phố, xin gửi lại, dù khi đó thành phố có thể nhận hai lần; nếu đã có ở đó, xin bỏ báo cáo ở đây.
parked-photo-missing = Một ảnh của báo cáo này không còn trên máy này. Xin thêm lại ảnh hoặc gửi báo cáo không có ảnh đó.
parked-denied = Thành phố không cho ứng dụng này gửi báo cáo (mã { $status }). Xin kiểm tra khóa API với thành phố của quý vị rồi thử lại.
parked-duplicate = Thành phố cho biết đã biết việc này: “{ $words }”. Nếu quý vị thấy đúng, xin bỏ báo cáo; nếu không, xin sửa rồi gửi lại.
parked-duplicate-silent = Thành phố cho biết đã biết việc này. Nếu quý vị thấy đúng, xin bỏ báo cáo; nếu không, xin sửa rồi gửi lại.
parked-too-large = Ảnh quá lớn đối với thành phố, dù đã được thu nhỏ. Xin gửi báo cáo không có ảnh đó hoặc với ảnh khác.

## Why a report is not sent yet; no action is needed

waiting-offline = Đang chờ kết nối internet. Báo cáo sẽ tự được gửi ngay khi có mạng.
waiting-costly = Ảnh đang chờ mạng không tốn thêm tiền, như quý vị đã chọn. Xin nối Wi-Fi, hoặc cho phép gửi ảnh trên mọi mạng.
waiting-unreachable = Lúc này máy chủ của thành phố không trả lời. Báo cáo sẽ tự được gửi ngay khi máy chủ trả lời.
waiting-tls = Lúc này không lập được kết nối an toàn tới máy chủ của thành phố. Xin kiểm tra ngày giờ của máy này và mạng quý vị đang dùng.
waiting-refused = Lần vừa rồi thành phố không nhận được báo cáo. Báo cáo sẽ tự được gửi thử lại.
waiting-checked = Chúng tôi đang xem thành phố đã có báo cáo này chưa. Việc này sẽ tự được kiểm tra lại.
waiting-retry = Thành phố chưa nhận được báo cáo. Lần thử tiếp theo: { DATETIME($date) }.
waiting-server-paused = Máy chủ của thành phố yêu cầu chúng tôi chờ một lúc. Sau đó báo cáo sẽ tự được gửi.
waiting-denied = Lúc này thành phố không cho ứng dụng này vào. Chúng tôi vẫn tiếp tục thử; nếu kéo dài, xin kiểm tra khóa API với thành phố của quý vị.
waiting-captive-portal = Mạng này cần quý vị đăng nhập trước. Xin mở một trang web trong trình duyệt và đăng nhập, rồi báo cáo sẽ tự được gửi.
waiting-paused = Việc gửi đang tạm ngừng trên máy này. Xin bật lại để gửi báo cáo.
