# The help of the command line. Names of commands and options, and words in CAPITALS that stand for a value, are never translated.


## What stands around it

help-usage = Cách dùng
help-commands = Các lệnh
help-arguments = Các tham số
help-options = Các tùy chọn
help-help = Hiện phần trợ giúp này
help-version = Hiện số phiên bản
help-subcommand = Hiện phần trợ giúp này, hoặc trợ giúp của một lệnh
# $value is what is taken where the option is not given.
help-default = [mặc định: { $value }]
# $values are the words to choose from, as they are typed.
help-choices = [một trong: { $values }]

## Commands

help-curbline = Báo cáo tới thành phố qua 311, lưu ngay và gửi khi có kết nối.
help-demo = Toàn bộ câu chuyện trong một lệnh: một thành phố, một điện thoại không có sóng, một báo cáo và việc gửi báo cáo
help-init = Ghi nhớ thành phố để liên lạc; không cần mạng
help-city = Thành phố: cách nói chuyện với máy chủ, và những gì đã biết về máy chủ
help-services = Thành phố có những dịch vụ gì
help-report = Lưu báo cáo và xếp hàng chờ gửi; không bao giờ dùng mạng
help-sync = Gửi những gì tới lượt, xác nhận, hỏi tin mới
help-network = Ảnh được gửi trên mạng nào, và còn chờ bao nhiêu
help-originals = Giữ lại gì của các tệp gốc làm ra ảnh
help-original = Ghi ra tệp gốc của một ảnh, không mã hóa và đã đối chiếu với mã SHA-256
help-list = Mọi báo cáo và tình trạng
help-status = Một báo cáo và tình trạng
help-retry = Gửi lại một báo cáo chưa gửi hoặc đang chờ quý vị
help-arrived = Báo cáo còn chưa rõ nay đã có ở thành phố: có người đã thấy ở đó
help-discard = Bỏ một báo cáo chưa gửi hoặc đang chờ quý vị
help-edit = Sửa một báo cáo chưa gửi hoặc đang chờ quý vị
help-nearby = Những gì đã được báo quanh một nơi, theo những gì máy này biết; không cần mạng
help-follow = Theo dõi yêu cầu của người khác thay vì báo lại cùng một việc; tin mới tới theo mỗi lần đồng bộ
help-unfollow = Thôi theo dõi một yêu cầu
help-address = Những nơi mà một dòng chữ có thể chỉ, hoặc địa chỉ của một nơi, theo gói thành phố
help-where = Một nơi ở đâu: trong thành phố hay không, thuộc khu nào, ai phụ trách và theo quy tắc nào
help-photo = Những gì ảnh cho biết về chính nó, và ảnh đã làm cho an toàn: xoay thẳng, không siêu dữ liệu, đổi cỡ
help-pack = Gói thành phố: những gì thành phố biết, trong một tệp có ký
help-pack-key = Tạo một cặp khóa: khóa bí mật trong FILE, khóa cho mọi người trong FILE.pub
help-pack-build = Kiểm tra một thư mục tệp thường và làm thành gói
help-pack-verify = Kiểm tra gói còn nguyên vẹn và được ký bằng một khóa
help-pack-show = Những gì gói cho biết về chính nó, bất kể ai ký
help-pack-remove = Bỏ gói đã cài, để có thể cài gói của thành phố khác
help-fix = Máy này ở đâu, theo máy thu vệ tinh đi kèm
help-languages = Các ngôn ngữ hiện có
help-text = Một câu bằng lời
help-export = Mọi thứ đã được báo, cho các chương trình khác
help-check = Kiểm tra thư mục dữ liệu; cứu những gì bị hỏng

## Options of every command

help-arg-data-dir = Nơi giữ báo cáo và ảnh; nếu không nêu thì là thư mục dữ liệu của hệ thống
help-arg-key-file = Mã hóa thư mục dữ liệu bằng khóa này: 32 byte hoặc 64 chữ số thập lục phân trong một tệp chỉ của quý vị. Cần bản có tính năng sealed
help-arg-language = Ngôn ngữ để dùng, ví dụ es; nếu không nêu thì theo môi trường
help-arg-json = In đúng một tài liệu JSON ra stdout
help-arg-verbose = Ghi nhật ký nhiều hơn ra stderr; lặp lại để ghi nhiều hơn nữa

## Options and arguments with one meaning everywhere. A place is latitude and longitude in degrees (WGS 84).

help-arg-report-id = Báo cáo, như list hiện ra
help-arg-photo-id = Ảnh, như list --json hiện ra
help-arg-output = Tệp để ghi
help-arg-at = Địa điểm: vĩ độ và kinh độ tính bằng độ, cách nhau bằng dấu phẩy
help-arg-photo = Một ảnh; nơi và giờ lấy từ ảnh nếu không nêu
help-arg-address = Địa điểm bằng lời
help-arg-description = Có vấn đề gì
help-arg-attribute = Câu trả lời cho một câu hỏi của dịch vụ; lặp lại cho nhiều câu
help-arg-first-name = Tên của người báo
help-arg-last-name = Họ của người báo
help-arg-email = Địa chỉ email của người báo
help-arg-phone = Số điện thoại của người báo
help-arg-anonymous = Không nêu tên ai
help-arg-redact = Vùng cần che, tính bằng điểm ảnh của ảnh đã xoay thẳng: một khung, hoặc các góc X,Y;X,Y;X,Y của một đa giác. Màu đen, hoặc nếu có pixelate: ở trước thì là vài ô vuông theo màu của vùng đó

## Options and arguments of one command

help-demo-photo = Một ảnh của chính quý vị
help-demo-keep = Để lại DIR/phone và DIR/city
help-init-server = Địa chỉ gốc GeoReport
help-init-api-key = Khóa thành phố đã cấp
help-init-jurisdiction = Thành phố nào, khi một máy chủ phục vụ nhiều thành phố
help-init-profile = Một hồ sơ có sẵn hoặc tệp chứa hồ sơ
help-init-pack = Gói thành phố để cài, để biết dịch vụ và địa điểm mà không cần mạng
help-init-pack-key = Khóa công khai mà các gói của thành phố này phải được ký bằng
help-init-plain-http = Cho phép địa chỉ bắt đầu bằng http:// mà không phải của máy này. Khi đó mọi người trên đường truyền có thể đọc và sửa báo cáo, tên và khóa API; dành cho một thành phố trên mạng riêng của quý vị
help-init-pins = Chỉ nói chuyện với máy chủ nếu máy chủ có khóa này, ngoài chứng chỉ mà hệ thống tin; lặp lại cho khóa dự phòng
help-services-refresh = Hỏi thành phố trước
help-services-search = Chỉ những dịch vụ có các từ này, bằng ngôn ngữ nào cũng được
help-services-code = Một dịch vụ và các câu hỏi của dịch vụ
help-report-service = Dịch vụ được yêu cầu
help-report-accuracy = Địa điểm có thể lệch bao xa, tính bằng mét
help-edit-accuracy = Địa điểm có thể lệch bao xa, tính bằng mét
help-edit-service = Một dịch vụ khác
help-sync-deadline = Làm tiếp cho đến khi hết việc hoặc hết số giây này
help-sync-connection = Máy này nối mạng bằng cách nào, vì máy không tự biết được
help-network-photos = Từ nay ảnh được gửi trên mạng nào
help-originals-kept = Từ nay giữ: không gì cả, mã SHA-256, hoặc, trong thư mục có mã hóa, cả các tệp. Tệp cho thấy những gì bị che trong ảnh và chứa những gì đã được bỏ khỏi ảnh; tệp không bao giờ được gửi
help-arrived-number = Số của báo cáo ở thành phố
help-follow-number = Số của yêu cầu ở thành phố
help-follow-list = Hiện những gì đang theo dõi
help-unfollow-number = Số của yêu cầu ở thành phố
help-nearby-accuracy = Địa điểm có thể lệch bao xa, tính bằng mét; những gì nằm trong đó cũng được nêu
help-nearby-service = Chỉ của dịch vụ này
help-nearby-radius = Xung quanh bao xa, tính bằng mét
help-nearby-limit = Chừng này kết quả gần nhất
help-address-text = Địa chỉ, giao lộ, địa danh hoặc tọa độ
help-address-at = Thay vào đó là địa chỉ gần nhất của nơi này: vĩ độ và kinh độ tính bằng độ
help-address-suggest = Thay vào đó cho biết TEXT có thể viết tiếp ra sao, như khi đang gõ
help-where-accuracy = Địa điểm có thể lệch bao xa, tính bằng mét; những gì nằm trong đó cũng được nêu
help-where-service = Yêu cầu gì ở đó
help-where-owner = Ai trông coi con đường, theo danh sách đường của thành phố
help-where-asset = Ở đó có gì, theo cách gọi trong quy tắc của thành phố
help-photo-input = Ảnh
help-photo-output = Nơi ghi kết quả; nếu không nêu thì chỉ cho biết các dữ kiện
help-photo-thumbnail = Nơi ghi ảnh thu nhỏ
help-photo-max-edge = Cạnh dài hơn, tính bằng điểm ảnh
help-photo-quality = Chất lượng JPEG
help-pack-build-folder = Thư mục có pack.json
help-pack-build-key = Khóa bí mật để ký gói
help-pack-pack = Gói
help-pack-verify-key = Khóa công khai, hoặc khóa bí mật đi cùng
help-fix-gpsd = Hỏi gpsd ở đó
help-fix-nmea = Đọc NMEA 0183 từ cổng nối tiếp, ví dụ /dev/ttyUSB0, hoặc từ một tệp
help-fix-service = Chính xác như dịch vụ này cần; nếu không nêu thì 30 m
help-fix-seconds = Không chờ lâu hơn chừng này để có vị trí đủ chính xác; nếu không nêu thì 45
help-fix-when = Đây là bản ghi, bắt đầu lúc này, ví dụ 2026-03-01T08:00:00Z; bản ghi được nghe đến hết
help-text-key = Tên (id) của câu
help-text-arguments = Một giá trị mà câu nhắc tới
help-export-format = Dạng xuất
