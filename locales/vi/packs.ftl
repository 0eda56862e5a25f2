### What became of a city pack, as everyone who uses one is told.


## Why a pack is not taken; the one in use goes on

pack-too-large = Tệp này lớn hơn { NUMBER($megabytes) } MB, nên không thể là gói thành phố. Xin xem quý vị đã chọn đúng tệp chưa.
pack-not-one = Tệp này không phải là gói thành phố. Xin xem quý vị đã chọn đúng tệp chưa.
pack-newer = Gói thành phố này cần bản { -product } mới hơn. Xin cập nhật { -product } rồi thử lại.
pack-damaged = Gói thành phố này thiếu hoặc bị hỏng trên đường tải. Xin lấy lại từ thành phố của quý vị.
pack-key-invalid = Đây không phải là khóa của gói thành phố. Khóa bắt đầu bằng ed25519: và kết thúc sau 44 chữ và số; xin hỏi thành phố của quý vị.
pack-not-signed = Gói thành phố này không được ký bằng khóa quý vị đưa. Xin hỏi thành phố xem gói và khóa có đúng không.
pack-other-key = Gói của thành phố quý vị dùng khóa khác với khóa này. Xin hỏi thành phố; nếu thành phố thật sự có khóa mới, xin gỡ gói và cài gói mới.
# $name and $installed are names of cities among packs, such as philadelphia.
pack-other-city = Gói này là của “{ $name }”, nhưng gói đang dùng là của “{ $installed }”. Nếu muốn đổi thành phố, xin gỡ gói đang dùng trước.
pack-older = Gói thành phố này là bản { $version }, cũ hơn bản { $installed } đang dùng. Xin giữ bản mới hơn, hoặc lấy bản mới nhất từ thành phố của quý vị.
pack-future = Gói thành phố này ghi được làm vào { DATETIME($date) }, tức là trong tương lai. Xin kiểm tra ngày giờ của máy này.
pack-update-not-signed = Máy chủ của thành phố đưa ra một gói không được ký bằng khóa của thành phố, nên gói đó không được nhận. Gói quý vị đang có vẫn được dùng; xin báo cho thành phố.
pack-updated = Gói thành phố của quý vị đã được làm mới; đang dùng bản { $version }.
