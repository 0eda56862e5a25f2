city-name = بورت لاركن
city-greeting = أهلًا بك في خدمة 311 في بورت لاركن.
