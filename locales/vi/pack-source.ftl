### What is wrong with the files a city pack is made of. Only people who make packs read it.


## Tables (CSV) of a pack's source. File and line stand before these sentences. $column, $found and $text are from the file.

table-empty = Bảng này chỉ có dòng tiêu đề, hoặc không có gì. Xin thêm các dòng.
table-not-utf8 = Dòng này không phải UTF-8. Xin lưu tệp theo UTF-8.
table-quote-open = Dấu ngoặc kép mở ở đây không được đóng lại. Xin đóng lại.
table-fields = Dòng này có { NUMBER($found) } giá trị, đáng lẽ phải là { NUMBER($wanted) }. Xin xem lại các dấu phẩy.
table-column-missing = Không có cột “{ $column }”. Bảng có: { $found }. Xin đặt tên cột trong pack.json giống như dòng đầu.

## Streets, their aliases, landmarks and lines.

streets-name-missing = Ở đây con đường không có tên. Xin thêm tên.
streets-segment-missing = Đoạn đường này không có mã. Xin thêm mã.
streets-segment-twice = Mã “{ $segment }” đã có ở dòng { $line }. Xin cho mỗi đoạn đường một mã riêng.
streets-number = “{ $text }” trong cột “{ $column }” không phải là số nhà. Xin chỉ viết chữ số, tối đa bảy.
streets-range-half = Khoảng số chỉ có một đầu: cột “{ $column }” trống. Xin thêm số, hoặc để trống cả hai đầu.
streets-range-backwards = Khoảng số đi ngược từ { $from } đến { $to }. Xin xem có thiếu chữ số không, hoặc đổi chỗ hai số.
streets-segment-unknown = Không có đoạn đường nào mang mã “{ $segment }”. Xin xem lại tên gọi khác.
streets-street-unknown = Không có đường “{ $street }”. Xin xem lại tên gọi khác.
streets-landmark-name = Địa danh không có tên. Xin thêm tên.
streets-lines-not-json = Từ đây trở đi không phải JSON. Xin lưu các đường nét theo GeoJSON.
streets-lines-none = Tệp này không có đối tượng (feature) nào. Xin lưu các đường nét thành một FeatureCollection GeoJSON.
streets-lines-segment = Đối tượng { $feature } không có thuộc tính “{ $column }”. Xin thêm mã đoạn đường của nó.
streets-lines-no-line = Đối tượng { $feature } không phải là LineString có ít nhất hai điểm. Xin lưu một nét cho mỗi đoạn đường.
streets-lines-degrees = Đối tượng { $feature } có tọa độ không phải là độ kinh độ và vĩ độ. Xin đổi sang WGS84.
streets-lines-unknown = Đối tượng { $feature } dành cho đoạn “{ $segment }”, mà danh sách đường không có hoặc đã có nét rồi.
streets-too-large = Có nhiều đường hơn mức một gói chứa được. Xin chia tệp ra.

## What is wrong with the files a pack is made of. Each stands behind the file's name and line.

source-file-missing = Không đọc được tệp hoặc thư mục { $path }. Xin thêm vào, hoặc bỏ tên đó khỏi pack.json.
source-file-outside = { $path } nằm ngoài thư mục của gói. Xin chép vào trong.
source-file-large = Tệp { $path } lớn hơn của bất cứ thành phố nào. Xin xem có đúng tệp không.
source-not-utf8 = Dòng này không theo UTF-8. Xin lưu tệp theo UTF-8.
source-json = Từ đây trở đi không phải JSON. Xin sửa những gì ở dòng này hoặc ngay trước đó.
# $known are the keys there are, with commas.
source-key-unknown = Ở đây không có mục “{ $key }”. Xin sửa hoặc bỏ đi; có các mục: { $known }
source-key-missing = Thiếu mục “{ $key }”. Xin thêm vào.
source-repeated = “{ $value }” có ở đây lần thứ hai. Xin giữ lại một.
# $kind is one of the kinds below, $key the key or source-this.
source-kind = “{ $key }” phải là { $kind }. Xin sửa lại.
source-this = mục này
source-kind-text = một chuỗi chữ không trống
source-kind-list = một danh sách trong ngoặc vuông
source-kind-object = một đối tượng trong ngoặc nhọn
source-kind-flag = true hoặc false
source-kind-date = một ngày, ví dụ 2026-11-30
source-kind-moment = ngày giờ kèm múi giờ, ví dụ 2026-11-30T08:00:00Z
source-choice = “{ $key }” phải là một trong: { $choices }
source-number = “{ $key }” phải là số từ { NUMBER($least) } đến { NUMBER($most) }. Xin sửa lại.
source-number-whole = “{ $key }” phải là số nguyên từ { NUMBER($least) } đến { NUMBER($most) }. Xin sửa lại.
source-name = “{ $value }” không thể là tên gói. Xin dùng chữ thường, chữ số và dấu gạch nối, tối đa 64.
source-version = “{ $value }” không phải là số phiên bản. Xin viết các số cách nhau bằng dấu chấm, ví dụ 2026.11.1
source-language = “{ $value }” không phải là mã ngôn ngữ. Xin viết mã như en hoặc pt-BR.
source-language-missing = Thiếu phần chữ bằng “{ $value }”, ngôn ngữ của gói này. Xin thêm vào.
source-time-zone = “{ $value }” không phải là múi giờ. Xin viết như America/New_York.
source-link = “{ $value }” không phải là liên kết. Xin bắt đầu bằng https://, http://, mailto: hoặc tel:
source-undefined = “{ $value }” được nhắc ở đây mà không được định nghĩa ở đâu cả. Xin sửa tên hoặc định nghĩa.
source-services-none = Tệp này không có dịch vụ nào. Xin thêm một dịch vụ, hoặc bỏ tệp khỏi pack.json.
source-translation-own = “{ $value }” là ngôn ngữ của gói này; phần chữ của ngôn ngữ đó nằm ngay ở các dịch vụ. Xin bỏ bản dịch.
source-choices = “{ $value }” cần có các lựa chọn dưới values khi và chỉ khi datatype là danh sách. Xin thêm vào hoặc bỏ ra.
source-due-one = “{ $value }” cần có days hoặc business_days, không phải cả hai. Xin sửa lại.
source-stopper-never = Lời chặn (stopper) này không nêu dịch vụ lẫn từ nào, nên sẽ không bao giờ hiện. Xin thêm vào.
source-office-unreachable = Văn phòng này không có điện thoại, email, liên kết hay địa chỉ. Xin thêm một thứ.
source-until-before-from = Mục này kết thúc trước khi bắt đầu. Xin sửa “from” hoặc “until”.
source-fluent = Đây không phải Fluent. Xin sửa những gì ở dòng này.

## Areas in GeoJSON. $position is a longitude and a latitude as the file has them.

json-form = Đây không phải JSON hợp lệ. Xin tìm dấu phẩy, dấu ngoặc kép hoặc dấu ngoặc bị thiếu gần dòng này.
geojson-form = GeoJSON không được viết như thế này. Một vị trí là danh sách hai số, một vòng là danh sách các vị trí; xin xuất lại tệp theo GeoJSON.
geojson-crs = Tọa độ theo hệ “{ $crs }”. Xin xuất lại tệp theo WGS84 (EPSG:4326).
# $kind is a type of GeoJSON, such as Point.
geojson-not-an-area = “{ $kind }” không phải là một vùng. Xin chỉ giữ các đối tượng loại Polygon và MultiPolygon.
geojson-empty = Tệp này không có vùng nào. Xin xuất lại lớp, hoặc không đưa lớp vào gói.
geojson-not-degrees = Vị trí { $position } không tính bằng độ. Xin xuất lại tệp theo WGS84 (EPSG:4326) thay vì feet hoặc mét.
geojson-swapped = Vị trí { $position } ghi vĩ độ trước. GeoJSON cần kinh độ trước; xin đổi chỗ hai số của mọi vị trí.
geojson-elsewhere = Không có gì của lớp này nằm trong thành phố; lớp bắt đầu ở { $position }. Xin xem có đúng tệp không.
geojson-ring-short = Vòng này có { NUMBER($count) } vị trí. Một vòng cần ít nhất bốn, và vị trí đầu được lặp lại ở cuối.
geojson-ring-open = Vòng này không kết thúc ở chỗ bắt đầu. Xin lặp lại vị trí đầu ở cuối.
geojson-ring-crosses = Đường biên của vùng này cắt chính nó ở { $position }, nên không ai biết đâu là bên trong. Xin sửa ở đó.
geojson-hole-outside = Lỗ này nằm ngoài vùng của nó. Xin dời vào trong, hoặc làm thành một vùng riêng.
geojson-no-ground = Vùng này không có diện tích: mọi vị trí nằm trên một đường thẳng. Xin vẽ lại hoặc bỏ đi.
# $label is the name of a property, $others the names of the properties that are there.
geojson-label-missing = Vùng này không có thuộc tính “{ $label }”. Vùng có: { $others }. Xin chọn một trong số đó làm nhãn của lớp.
geojson-label-empty = Thuộc tính “{ $label }” của vùng này trống. Xin điền vào, hoặc chọn thuộc tính khác làm nhãn của lớp.
layer-twice = Có một lớp “{ $layer }” khác bắt đầu cùng ngày. Xin cho một trong hai lớp tên khác hoặc ngày đầu khác.

## The rules of who is responsible. $key is a name that stands before a colon in the file, $others are names that are known.

rules-form = Giá trị của “{ $key }” không phải là thứ thuộc về chỗ đó. Xin so với ví dụ trong tài liệu.
rules-key-unknown = “{ $key }” không có ở đây, hoặc có hai lần. Các tên được biết: { $others }. Xin sửa tên hoặc bỏ đi.
rules-key-missing = Ở đây thiếu “{ $key }”. Xin thêm vào.
rules-list-empty = Danh sách “{ $key }” trống, nên quy tắc sẽ không bao giờ áp dụng. Xin điền vào, hoặc bỏ đi để nó không còn là điều kiện.
rules-id-twice = Tên “{ $id }” đã được dùng. Xin chọn tên khác.
rules-kind = “{ $kind }” không phải là loại văn phòng. Xin viết city cho một sở của thành phố, hoặc other cho nơi khác.
rules-link = “{ $link }” không phải là địa chỉ mạng an toàn. Xin viết địa chỉ bắt đầu bằng https://
rules-no-contact = “{ $name }” không thuộc thành phố, nên người dân phải gọi hoặc viết thư. Xin thêm số điện thoại hoặc liên kết.
rules-responsible = “{ $name }” không có trong danh sách nơi phụ trách. Xin thêm vào đó, hoặc viết unknown.
rules-layer = Không có lớp “{ $layer }”. Có các lớp: { $others }. Xin sửa tên, hoặc thêm lớp vào gói.
rules-layer-twice = Quy tắc này nêu lớp “{ $layer }” hai lần. Xin gộp mọi vùng của lớp vào một danh sách.
rules-district = Không có vùng nào của lớp “{ $layer }” tên là “{ $district }”. Xin viết tên như trong lớp.
rules-service = Thành phố không có dịch vụ “{ $service }”. Xin viết mã như trong danh sách dịch vụ.
rules-never = Quy tắc “{ $id }” không bao giờ áp dụng được, vì “{ $other }” ở trước luôn áp dụng. Xin đặt nó lên đầu, hoặc bỏ đi.
