# What people ask a city for, whatever code a city gives it. Each service has its name, a sentence about it, and the words
# that people type when they look for it. A city's own catalogue comes before these.


## Groups

service-group-streets = Đường và vỉa hè
service-group-lighting = Đèn chiếu sáng
service-group-sanitation = Rác và vệ sinh
service-group-trees = Cây và công viên
service-group-signals = Đèn giao thông và biển báo
service-group-vehicles = Xe và đậu xe
service-group-buildings = Nhà cửa và lô đất
service-group-water = Nước và cống
service-group-animals = Động vật
service-group-other = Khác

## Streets and sidewalks. Words: separated by commas, in small letters, the way people say it, short forms and wrong
## names too; as many as your language needs. Nobody sees them, they are only searched.

service-pothole = Ổ gà
service-pothole-about = Lỗ trên mặt đường có thể làm hỏng xe hoặc làm người đi xe đạp ngã.
service-pothole-words = ổ gà, o ga, ổ voi, lỗ trên đường, lo tren duong, hố trên đường, đường hư, đường hỏng, duong hu, đường lồi lõm, sụp đường, mặt đường bể, pothole
service-sidewalk = Vỉa hè hư hỏng
service-sidewalk-about = Vỉa hè hoặc dốc lên lề đường bị vỡ, bị trồi lên hoặc không có.
service-sidewalk-words = vỉa hè, via he, lề đường, le duong, hè phố, vỉa hè bể, gạch vỡ, nứt, vấp ngã, xe lăn, dốc xe lăn, bê tông vỡ, sidewalk
service-graffiti = Vẽ bậy trên tường
service-graffiti-about = Chữ hoặc hình vẽ trên tường, cột hoặc thùng mà không ai yêu cầu.
service-graffiti-words = graffiti, vẽ bậy, ve bay, vẽ tường, viết bậy, sơn xịt, xịt sơn, xit son, bôi bẩn tường, phá hoại
service-snow-ice = Tuyết hoặc băng
service-snow-ice-about = Đường hoặc vỉa hè chưa được dọn tuyết hoặc băng.
service-snow-ice-words = tuyết, tuyet, băng, đóng băng, dong bang, băng đá, trơn trượt, tron, xúc tuyết, cào tuyết, ủi tuyết, rải muối, chưa dọn tuyết
service-street-cleaning = Quét dọn đường
service-street-cleaning-about = Đất bẩn, lá cây hoặc mảnh kính vỡ trên đường.
service-street-cleaning-words = quét đường, quet duong, dọn đường, đường dơ, duong do, đường bẩn, lá cây, lá rụng, kính vỡ, mảnh chai, rác trên đường

## Lighting

service-streetlight = Đèn đường có vấn đề
service-streetlight-about = Đèn đường bị tắt, nhấp nháy, sáng ban ngày hoặc bị hỏng.
service-streetlight-words = đèn đường, den duong, đèn hư, đèn tắt, den tat, đèn không sáng, cột đèn, trụ đèn, đường tối, đèn chớp, đèn nhấp nháy, bóng đèn
service-alley-light = Đèn hẻm bị tắt
service-alley-light-about = Đèn trong hẻm hoặc dưới gầm cầu bị tắt.
service-alley-light-words = đèn hẻm, den hem, đèn ngõ, gầm cầu, đèn đường hầm, hẻm tối, hem toi, ngõ tối, đèn tắt

## Trash and cleaning

service-missed-collection = Rác chưa được lấy
service-missed-collection-about = Rác, đồ tái chế hoặc rác vườn không được lấy đúng ngày.
service-missed-collection-words = rác, rac, đổ rác, lấy rác, không lấy rác, khong lay rac, chưa lấy rác, thu gom rác, xe rác, tái chế, tai che, rác vườn, thùng rác
service-illegal-dumping = Đổ rác bừa bãi
service-illegal-dumping-about = Vỏ xe, đồ đạc, gạch đá hoặc bao rác bị bỏ ở nơi không được phép.
service-illegal-dumping-words = đổ rác bừa bãi, do rac bua bai, đổ rác trộm, vứt rác, xả rác, xa rac, đổ trộm, vỏ xe, lốp xe, nệm, bàn ghế, xà bần, bao rác
service-dumping-tip = Báo tin về người đổ rác bừa bãi
service-dumping-tip-about = Cho nhân viên điều tra biết ai đổ rác bừa bãi. Tin báo không có số và không được công khai.
service-dumping-tip-words = báo tin, bao tin, tố cáo, tố giác, nhân chứng, người đổ rác, ai đổ rác, ai do rac, biển số xe, camera
service-trash-can = Thùng rác công cộng
service-trash-can-about = Thùng rác công cộng bị đầy, bị hỏng hoặc bị mất.
service-trash-can-words = thùng rác, thung rac, thùng rác đầy, rác tràn, thùng rác hư, thùng rác công cộng, giỏ rác, sọt rác

## Trees and parks

service-fallen-tree = Cây hoặc cành cây đổ
service-fallen-tree-about = Cây hoặc cành cây lớn bị đổ xuống.
service-fallen-tree-words = cây đổ, cay do, cây ngã, cay nga, cành gãy, cành cây, nhánh cây, cây gãy, bão, cây chắn đường
service-tree-pruning = Cắt tỉa cây
service-tree-pruning-about = Cây trên đường vướng người đi, đèn hoặc biển báo.
service-tree-pruning-words = cắt cây, cat cay, tỉa cây, tia cay, tỉa cành, nhánh cây, cành cây thấp, cây um tùm, cây chết, rễ cây
service-park = Vấn đề trong công viên
service-park-about = Vật gì đó trong công viên hoặc sân chơi bị hỏng, bẩn hoặc không an toàn.
service-park-words = công viên, cong vien, sân chơi, san choi, xích đu, cầu tuột, cầu trượt, ghế đá, băng ghế, vòi nước, bãi cỏ, sân bóng

## Signals and signs

service-traffic-signal = Đèn giao thông có vấn đề
service-traffic-signal-about = Đèn giao thông bị tắt, bị kẹt hoặc quay sai hướng.
service-traffic-signal-words = đèn giao thông, den giao thong, đèn xanh đèn đỏ, den xanh den do, đèn đỏ, đèn tín hiệu, đèn hư, nút qua đường, đèn đi bộ
service-street-sign = Biển báo bị mất hoặc hư hỏng
service-street-sign-about = Bảng stop, bảng tên đường hoặc biển báo khác bị mất, bị hư hoặc bị che khuất.
service-street-sign-words = biển báo, bien bao, bảng stop, bang stop, bảng tên đường, bang ten duong, mất bảng, bảng cong, bảng ngã, biển báo hư, đường một chiều
service-crosswalk = Vạch qua đường hoặc vạch kẻ đường
service-crosswalk-about = Vạch trên mặt đường bị mờ hoặc không có.
service-crosswalk-words = vạch qua đường, vach qua duong, vạch sang đường, lối qua đường, vằn ngựa, vạch kẻ đường, vạch mờ, sơn đường, làn xe đạp, lane xe đạp

## Vehicles and parking

service-abandoned-vehicle = Xe bỏ hoang
service-abandoned-vehicle-about = Xe hơi, xe tải hoặc rơ-moóc đậu cùng một chỗ đã lâu.
service-abandoned-vehicle-words = xe bỏ hoang, xe bo hoang, xe bỏ, xe cũ, xe hư, xe không biển số, xe khong bien so, xe tải cũ, rơ-moóc, xe xẹp bánh, xe phế thải
service-parking = Đậu xe sai luật
service-parking-about = Xe chắn lối ra vào nhà, vỉa hè, làn xe đạp hoặc trụ nước chữa cháy.
service-parking-words = đậu xe, dau xe, đậu xe sai, đỗ xe, do xe, đỗ xe trái phép, chặn lối vào, chặn driveway, đậu hàng đôi, trụ nước, đậu trên vỉa hè, chỗ người khuyết tật

## Buildings and lots

service-vacant-lot = Lô đất trống
service-vacant-lot-about = Lô đất trống có cỏ dại cao hoặc có rác.
service-vacant-lot-words = đất trống, dat trong, lô đất trống, đất hoang, dat hoang, cỏ dại, co dai, cỏ cao, cỏ mọc um tùm, rác trên đất trống
service-vacant-building = Nhà bỏ trống
service-vacant-building-about = Nhà hoặc tiệm bỏ trống mà cửa mở hoặc không an toàn.
service-vacant-building-words = nhà bỏ trống, nha bo trong, nhà hoang, nha hoang, nhà bỏ hoang, nhà không người ở, cửa mở, đóng ván, ở lậu, tiệm bỏ trống
service-building-damage = Nhà nguy hiểm
service-building-damage-about = Tường, mái nhà hoặc hiên nhà có thể đổ. Nếu đang đổ ngay lúc này, hãy gọi 911.
service-building-damage-words = nhà nguy hiểm, nha nguy hiem, sắp sập, sap sap, tường nứt, tuong nut, mái nhà, gạch rơi, hiên nhà, ban công, không an toàn
service-no-heat = Không có sưởi hoặc nước nóng
service-no-heat-about = Nhà thuê không có sưởi, nước nóng hoặc điện.
service-no-heat-words = không có sưởi, khong co suoi, lò sưởi hư, lo suoi, máy sưởi, nhà lạnh, nước nóng, nuoc nong, không có nước nóng, mất điện, mat dien, chủ nhà, nhà thuê, heat

## Water and drains

service-flooding = Đường ngập hoặc cống nghẹt
service-flooding-about = Nước đọng trên đường vì cống bị nghẹt.
service-flooding-words = ngập, ngap, ngập nước, ngập đường, đường ngập, lụt, cống nghẹt, cong nghet, nghẹt cống, tắc cống, miệng cống, nước đọng, vũng nước
service-water-leak = Rò rỉ nước
service-water-leak-about = Nước chảy ra từ mặt đường, ống nước hoặc trụ nước chữa cháy.
service-water-leak-words = rò rỉ nước, ro ri nuoc, rỉ nước, xì nước, bể ống nước, be ong nuoc, vỡ ống nước, ống nước, trụ nước, nước chảy, nuoc chay
service-manhole = Nắp cống hoặc song chắn
service-manhole-about = Nắp bị mất, bị lỏng hoặc bị lún.
service-manhole-words = nắp cống, nap cong, mất nắp cống, hố ga, ho ga, song chắn, miệng cống, lỗ cống, nắp lún, nắp lỏng, nắp kêu

## Animals

service-dead-animal = Động vật chết
service-dead-animal-about = Động vật chết trên đường hoặc trong công viên.
service-dead-animal-words = động vật chết, thú chết, con vật chết, chó chết, cho chet, mèo chết, meo chet, xác thú, xác chó, chim chết, thú bị xe cán
service-rats = Chuột
service-rats-about = Chuột trên đường, trong lô đất hoặc trong nhà.
service-rats-words = chuột, chuot, chuột cống, chuột nhắt, ổ chuột, hang chuột, nhiều chuột, diệt chuột, bẫy chuột

## Other

service-noise = Tiếng ồn
service-noise-about = Tiếng ồn không dứt, như tiếng nhạc, máy móc hoặc chuông báo động.
service-noise-words = tiếng ồn, tieng on, ồn ào, on ao, ồn, nhạc lớn, mở nhạc to, tiệc tùng, xây dựng ồn, chuông báo động, chó sủa, cho sua, karaoke
service-homeless-help = Giúp người không nhà
service-homeless-help-about = Người ở ngoài trời có thể cần toán của thành phố giúp đỡ.
service-homeless-help-words = vô gia cư, vo gia cu, không nhà, homeless, ngủ ngoài đường, ngủ bụi, lều, nơi tạm trú, shelter, người cần giúp
service-information = Hỏi thành phố
service-information-about = Quý vị muốn biết điều gì và không có gì cần sửa.
service-information-words = hỏi, hoi, câu hỏi, cau hoi, thông tin, thong tin, giúp đỡ, gọi ai, hỏi ai, giờ mở cửa
service-other = Việc khác
service-other-about = Việc không thuộc mục nào ở trên.
service-other-words = khác, khac, việc khác, viec khac, chuyện khác, vấn đề khác, linh tinh, không có trong danh sách

## Questions that services ask, and the answers to choose from

question-choose-one = Chọn một
question-choose-several = Chọn tất cả mục đúng
question-a-few-sentences = Vài câu
question-number-of-feet = Số feet
question-date-or-time = Ngày, hoặc ngày và giờ
question-sidewalk-length = Chỗ hỏng dài khoảng bao nhiêu?
question-sidewalk-hazard = Điều gì làm chỗ đó nguy hiểm?
question-streetlight-wires = Hãy tránh xa dây điện treo lủng lẳng hoặc bị hở và gọi 911.
question-streetlight-problem = Đèn bị gì?
answer-streetlight-problem-out = Đèn bị tắt
answer-streetlight-problem-flickering = Đèn nhấp nháy
answer-streetlight-problem-daytime = Đèn sáng ban ngày
answer-streetlight-problem-damaged = Cột hoặc đèn bị hỏng
question-streetlight-pole = Trên cột có số gì?
question-streetlight-pole-hint = Chữ và số trên tấm bảng
question-missed-collection-materials = Thứ gì chưa được lấy?
answer-missed-collection-materials-trash = Rác
answer-missed-collection-materials-recycling = Đồ tái chế
answer-missed-collection-materials-yard = Rác vườn
question-missed-collection-collection-day = Đáng lẽ được lấy ngày nào?
question-fallen-tree-blocking = Cây chắn gì?
answer-fallen-tree-blocking-road = Mặt đường
answer-fallen-tree-blocking-sidewalk = Vỉa hè
answer-fallen-tree-blocking-building = Tòa nhà
answer-fallen-tree-blocking-nothing = Không chắn gì
question-traffic-signal-state = Đèn giao thông ra sao?
answer-traffic-signal-state-dark = Mọi đèn đều tắt
answer-traffic-signal-state-stuck = Đèn không đổi
answer-traffic-signal-state-flashing = Đèn chớp
answer-traffic-signal-state-turned = Đèn quay sai hướng
answer-traffic-signal-state-timing = Đèn đổi quá nhanh hoặc quá chậm
question-abandoned-vehicle-plate = Biển số xe là gì?
question-abandoned-vehicle-plate-hint = Chữ và số, kèm tên tiểu bang
answer-yes = Có
answer-no = Không
answer-not-known = Tôi không biết

## Standard phrases for a report. A person picks them in their own language; the city reads them in its own.

phrase-dangerous = Ngay lúc này rất nguy hiểm.
phrase-blocks-walking = Người đi bộ không qua được.
phrase-blocks-wheelchairs = Xe lăn và xe đẩy em bé không qua được.
phrase-blocks-cars = Xe hơi không qua được.
phrase-since-days = Tình trạng này đã mấy ngày rồi.
phrase-since-weeks = Tình trạng này đã mấy tuần rồi.
phrase-again = Chỗ này đã sửa trước đây và lại hỏng.
phrase-still-there = Thành phố đã đóng báo cáo trước của tôi, nhưng vấn đề vẫn còn.
phrase-worse = Tình trạng ngày càng tệ hơn.
phrase-near-school = Gần trường học.
phrase-call-me = Xin gọi cho tôi trước khi đến.
phrase-language = Tôi nói rành nhất ngôn ngữ của báo cáo này. Nếu gọi, xin dùng thông dịch viên.
