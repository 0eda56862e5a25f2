### Where something is, who answers for it, and what was filed near it.


## What was filed near a place

# $number is a request's number at the city, $length a distance with its unit, $days how long ago it was filed.
advice-filed-before =
    { $days ->
        [0] Hôm nay đã có người báo việc này, cách đây { $length }: yêu cầu { $number }. Quý vị có thể theo dõi yêu cầu đó, hoặc vẫn gửi báo cáo của mình.
       *[other] { NUMBER($days) } ngày trước đã có người báo việc này, cách đây { $length }: yêu cầu { $number }. Quý vị có thể theo dõi yêu cầu đó, hoặc vẫn gửi báo cáo của mình.
    }
# $number is what was asked for.
request-unknown = Máy này không biết yêu cầu “{ $number }”. Xin tìm số trong danh sách yêu cầu gần quý vị hoặc yêu cầu quý vị theo dõi.

## Why a reading of the place is not used. Readings come from the phone or from a satellite receiver, several a minute.

fix-refused-mock = Một ứng dụng khác đang tạo vị trí giả. Xin tắt vị trí giả trong phần cài đặt của máy này.
fix-refused-no-fix = Máy thu chưa biết mình ở đâu. Xin ra chỗ thấy bầu trời và chờ một chút.
fix-refused-range = Máy thu đưa ra một nơi không có trên bản đồ. Xin tắt rồi bật lại.
fix-refused-null = Máy thu báo số không độ, tức là máy chưa biết gì. Xin tắt rồi bật lại.
fix-refused-dilution = Các vệ tinh đứng ở thế quá xấu nên vị trí tìm được không dùng được. Xin ra chỗ thấy bầu trời.
fix-refused-stale = Theo đồng hồ của máy này, kết quả đo đã cũ { NUMBER($minutes) } phút. Xin chờ kết quả mới.
fix-refused-rollover = Ngày của máy thu lệch { NUMBER($weeks) } tuần, như ở các máy thu cũ có bộ đếm tuần bị tràn. Xin dùng máy thu khác.
fix-refused-date = Máy thu báo hôm nay là { $date }. Xin chỉnh đồng hồ của máy này cho đúng.
# $length is a distance with its unit.
fix-refused-jump = Vị trí nhảy đi { $length }, nhanh hơn bất cứ ai có thể di chuyển. Xin chờ cho ổn định.

## Whether the place is exact enough for a service, and what to do. $length and $needed are distances with their units.

fix-enough = Vị trí chính xác đến { $length }, như vậy là đủ.
fix-enough-chosen = Dùng địa điểm đã được chọn.
fix-wait = Đang tìm vị trí. Xin đứng chỗ thấy bầu trời và chờ một chút.
fix-wait-closer = Hiện giờ vị trí chính xác đến { $length }, mà cần { $needed }. Xin chờ một chút.
fix-not-enough = Vị trí chỉ chính xác đến { $length }, mà cần { $needed }. Xin ra chỗ thấy bầu trời, hoặc tự đặt ghim, hoặc cho địa chỉ.
fix-none = Không tìm được vị trí. Xin ra chỗ thấy bầu trời, hoặc tự đặt ghim, hoặc cho địa chỉ.

## A satellite receiver beside the device. $address is a name and a port, $path a file.

receiver-unreachable = Không có máy thu nào trả lời ở { $address }. Xin xem gpsd có đang chạy ở đó và địa chỉ có đúng không.
receiver-gone = Máy thu ở { $address } không còn nữa. Ứng dụng tự tìm lại máy thu.
receiver-not-gpsd = Thứ trả lời ở { $address } không phải là gpsd. Xin cho địa chỉ của gpsd, ví dụ localhost:2947.
receiver-unreadable = Không đọc được máy thu { $path }. Xin xem máy thu đã được cắm và quý vị có quyền dùng không.

## Places marked from a car

# $mark is the id on this device.
mark-unknown = Không có dấu { $mark } trên máy này. Có thể dấu đã bị bỏ rồi.

## A place in words. $street and $cross are names of streets and stay as they are; the place may stand alone or behind
## "The report is". $distance is "20 meters", $direction one of the directions below.

place-on-street = trên { $street }
place-on-street-near = trên { $street } gần { $cross }
place-on-street-away = trên { $street }, cách quý vị { $distance } về hướng { $direction }
place-on-street-near-away = trên { $street } gần { $cross }, cách quý vị { $distance } về hướng { $direction }
place-on-street-here = trên { $street }, ngay chỗ quý vị
place-on-street-near-here = trên { $street } gần { $cross }, ngay chỗ quý vị
place-away = cách quý vị { $distance } về hướng { $direction }
place-here = ngay chỗ quý vị
direction-north = bắc
direction-north-east = đông bắc
direction-east = đông
direction-south-east = đông nam
direction-south = nam
direction-south-west = tây nam
direction-west = tây
direction-north-west = tây bắc

## A word about an address that was typed. It is kept as it was typed in any case. $address and $other are as the city writes
## them.

address-near = Có phải quý vị muốn nói “{ $address }”? Danh sách đường của thành phố không có địa chỉ như quý vị gõ.
address-ambiguous = Đây có thể là “{ $address }” hoặc “{ $other }”. Xin thêm hướng hoặc loại đường.
address-unknown = Danh sách đường của thành phố không có địa chỉ này. Xin xem địa chỉ có đúng không; địa chỉ được giữ như quý vị gõ.

## Whose a place is. $name is an office as the city writes it, $neighbour a city or county, $distance a length with its unit.

place-outside = Nơi này ở ngoài thành phố. Nếu ghim đặt sai chỗ, xin dời ghim; nếu không, xin hỏi cơ quan phụ trách ở đó.
place-outside-in = Nơi này ở ngoài thành phố, thuộc { $neighbour }. Nếu ghim đặt sai chỗ, xin dời ghim; nếu không, xin báo ở đó.
place-near-border = Ranh giới thành phố chỉ cách { $distance }, nên nơi này có thể ở ngoài. Xin xem lại ghim và dời nếu cần.
place-near-neighbour = Ranh giới với { $neighbour } chỉ cách { $distance }, nên nơi này có thể ở phía bên kia. Xin xem lại ghim và dời nếu cần.
responsible-city = { $name } của thành phố lo việc này. Báo cáo của quý vị được chuyển tới đó.
responsible-city-phone = { $name } của thành phố lo việc này. Báo cáo của quý vị được chuyển tới đó; số điện thoại là { $phone }
responsible-other = { $name } lo việc này, không phải thành phố. Xin gọi { $phone } hoặc vào { $link }
responsible-other-phone = { $name } lo việc này, không phải thành phố. Xin gọi { $phone }
responsible-other-link = { $name } lo việc này, không phải thành phố. Xin vào { $link }
responsible-other-silent = { $name } lo việc này, không phải thành phố. Quý vị vẫn nên gửi báo cáo; thành phố có thể cho biết thêm.
responsible-unknown = Thành phố sẽ quyết định ai lo việc này. Xin gửi báo cáo như thường.
responsible-near-border = Ranh giới ở gần, nên nơi sau đây cũng có thể đúng:

## Why, each a line of its own. $layer is a set of districts and $district one of them, $owner and $asset are words of the city.

reason-service = Liên quan đến dịch vụ này.
reason-district = Nơi này thuộc: { $layer } { $district }
reason-owner = Đường này do cơ quan sau đây trông coi: { $owner }
reason-asset = Liên quan đến: { $asset }

## What is told beside the places that an address may mean.

address-no-pack = Trên máy này không có gói thành phố chứa tên đường. Xin hỏi thành phố của quý vị.
address-near-misses = Không có gì đúng như quý vị gõ. Những địa chỉ này gần giống:
address-incomplete = Xin cho tên đường, kèm số nhà nếu được.
address-too-long = Như vậy quá dài cho một địa chỉ. Xin cho tên đường và số nhà.
address-not-found = Danh sách của thành phố không có đường, giao lộ hay địa danh đó. Xin xem lại cách viết, hoặc nêu một đường gần đó.
address-outside = Tọa độ này không ở trong thành phố này. Xin xem lại, hoặc cho tên đường.
address-parcel = Đó có vẻ là số lô đất. Xin cho tên đường và số nhà.
