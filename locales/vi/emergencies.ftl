# When a report is the wrong way to get help. These sentences may save a life: short, clear, first what to do.
# The words are searched in what people type, in small letters, separated by commas; nobody sees them.

emergency-title = Đây có thể là trường hợp khẩn cấp
emergency-call = Gọi { $number } ngay
emergency-continue = Không phải khẩn cấp. Tiếp tục báo cáo.
emergency-not-read = Báo cáo không được đọc ngay. Đừng chờ trả lời ở đây.
emergency-fire = Nếu có cháy, hãy tránh xa và gọi 911 ngay.
emergency-fire-words = cháy, cháy nhà, chay nha, đám cháy, dam chay, hỏa hoạn, hoả hoạn, hoa hoan, bốc cháy, ngọn lửa, bốc khói, khói đen, phát nổ, tiếng nổ
emergency-gas = Nếu ngửi thấy mùi ga, hãy ra khỏi chỗ đó, đừng chạm công tắc nào, và gọi 911 từ bên ngoài.
emergency-gas-words = mùi ga, mui ga, mùi gas, mui gas, rò rỉ ga, ro ri ga, xì ga, xi ga, rò rỉ khí, mùi khí đốt, mùi trứng thối
emergency-wires = Hãy tránh xa dây điện rơi và mọi thứ dây chạm vào, rồi gọi 911 ngay.
emergency-wires-words = dây điện đứt, day dien dut, dây điện rơi, đứt dây điện, đường dây điện, tia lửa điện, điện giật, dien giat, bị giật điện
emergency-hurt = Nếu có người bị thương hoặc gặp nguy hiểm, hãy gọi 911 ngay.
emergency-hurt-words = bị thương, bi thuong, chảy máu, chay mau, bất tỉnh, ngất xỉu, không thở, đau tim, tai nạn, tai nan, mắc kẹt, chết đuối
emergency-crash = Nếu có người bị thương trong tai nạn xe, hoặc đường bị chặn vì tai nạn, hãy gọi 911 ngay.
emergency-crash-words = tai nạn xe, tai nan xe, đụng xe, dung xe, xe tông, bị xe đụng, va chạm, đụng rồi bỏ chạy
emergency-crime = Nếu đang có tội phạm xảy ra, hãy đến chỗ an toàn và gọi 911.
emergency-crime-words = bắn súng, ban sung, nổ súng, no sung, có súng, bị đâm, đâm chém, cướp, ăn trộm, kẻ trộm, đột nhập, đánh nhau, danh nhau, bị tấn công, bắt cóc
emergency-collapse = Nếu tòa nhà hoặc một phần tòa nhà đang đổ, hãy tránh xa và gọi 911 ngay.
emergency-collapse-words = sập nhà, sap nha, nhà sập, đổ tường, tường đổ, gạch rơi, sụp đất, sụt lún, hố tử thần, hố sụt
emergency-water = Nếu có người hoặc xe kẹt trong nước, đừng lội vào nước. Gọi 911 ngay.
emergency-water-words = kẹt trong nước, ket trong nuoc, lũ quét, lu quet, nước lũ, chết đuối, chet duoi, xe ngập nước
emergency-crisis = Nếu quý vị hoặc người khác nghĩ đến tự tử hoặc không chịu đựng nổi nữa, hãy gọi hoặc nhắn tin đến 988. Miễn phí, ngày đêm.
emergency-crisis-words = tự tử, tự sát, tu sat, muốn chết, muon chet, không muốn sống, khong muon song, kết liễu, quá liều, qua lieu, sốc thuốc, khủng hoảng tinh thần
emergency-violence = Nếu người trong nhà đánh quý vị hoặc làm quý vị sợ, hãy gọi 911, hoặc đường dây nóng 1-800-799-7233, ngày đêm.
emergency-violence-words = bạo hành, bao hanh, bạo lực gia đình, bị đánh, bị chồng đánh, đánh đập, ngược đãi, ngược đãi trẻ em, bị đe dọa, bi de doa
emergency-poison = Nếu có người nuốt hoặc hít phải chất độc, hãy gọi 1-800-222-1222 ngay. Nếu người đó không tỉnh dậy, hãy gọi 911.
emergency-poison-words = chất độc, chat doc, ngộ độc, ngo doc, trúng độc, trung doc, uống nhầm, nuốt phải, nuot phai, carbon monoxide, khí độc, hóa chất, hoá chất, hoa chat
