# What became of a request, in words that every city's own words can be told in, and the reasons for an end.
# A city's own words are shown beside these.

status-received = Thành phố đã có yêu cầu của quý vị.
status-assigned = Yêu cầu của quý vị đã được giao cho những người lo việc này.
status-inspected = Người của thành phố đã đến xem.
status-scheduled = Công việc đã có kế hoạch.
status-in-progress = Công việc đã bắt đầu.
status-on-hold = Công việc phải chờ.
status-reopened = Yêu cầu của quý vị được mở lại.
status-closed = Yêu cầu của quý vị đã đóng.
reason-done = Công việc đã xong.
reason-duplicate = Thành phố đã biết việc này qua người khác.
reason-transferred = Nay một văn phòng khác lo việc này.
reason-unfounded = Thành phố đã xem và không thấy vấn đề.
reason-not-ours = Thành phố không phụ trách việc này.
reason-private = Đây là đất tư, nên chủ đất phải lo.
reason-no-access = Thành phố không vào được chỗ đó.
reason-not-enough = Thành phố không có đủ thông tin để làm.
reason-withdrawn = Yêu cầu đã được rút lại.
reason-none-given = Thành phố không nêu lý do.
closed-quickly = Thành phố đóng yêu cầu này rất nhanh. Nếu vấn đề vẫn còn, quý vị có thể cho biết.
still-there = Vấn đề vẫn còn
# Around words of the city in another language: $language is the name of a language.
city-words-in = Nguyên văn lời của thành phố ({ $language })
city-words-original = Như thành phố đã viết
