# When a report is the wrong way to get help. These sentences may save a life: short, clear, first what to do.
# The words are searched in what people type, in small letters, separated by commas; nobody sees them.

emergency-title = 긴급 상황일 수 있습니다
emergency-call = 지금 { $number }번으로 전화하세요
emergency-continue = 긴급 상황이 아닙니다. 신고를 계속합니다.
emergency-not-read = 신고는 바로 읽지 않습니다. 여기서 답을 기다리지 마세요.
emergency-fire = 불이 났으면 불에서 떨어져 지금 911에 전화하세요.
emergency-fire-words = 화재, 불이 났어요, 불이 났다, 불났다, 불났어요, 불길, 불타고 있다, 연기, 연기가 난다, 폭발, 폭발했다
emergency-gas = 가스 냄새가 나면 그곳에서 나와, 스위치를 만지지 말고, 밖에서 911에 전화하세요.
emergency-gas-words = 가스 냄새, 가스냄새, 가스 누출, 가스가 새요, 가스가 샌다, 가스 샘, 썩은 달걀 냄새, 계란 썩은 냄새
emergency-wires = 떨어진 전선과 전선에 닿은 모든 것에서 떨어져 지금 911에 전화하세요.
emergency-wires-words = 전선, 전깃줄, 전기줄, 끊어진 전선, 전선이 떨어졌다, 전선이 늘어졌다, 고압선, 불꽃이 튄다, 스파크, 감전
emergency-hurt = 다친 사람이나 위험한 사람이 있으면 지금 911에 전화하세요.
emergency-hurt-words = 다쳤다, 다쳤어요, 다친 사람, 부상, 피가 난다, 출혈, 의식이 없다, 쓰러졌다, 숨을 안 쉰다, 심장마비, 사고, 갇혔다, 물에 빠졌다
emergency-crash = 교통사고로 다친 사람이 있거나 길이 막혔으면 지금 911에 전화하세요.
emergency-crash-words = 교통사고, 차 사고, 자동차 사고, 접촉 사고, 충돌, 추돌, 차에 치였다, 뺑소니
emergency-crime = 지금 범죄가 일어나고 있으면 안전한 곳으로 가서 911에 전화하세요.
emergency-crime-words = 총소리, 총격, 총을 쏜다, 총기, 칼부림, 칼을 들었다, 강도, 도둑, 침입, 빈집털이, 싸움, 싸운다, 폭행, 납치
emergency-collapse = 건물이나 건물 일부가 무너지고 있으면 떨어져서 지금 911에 전화하세요.
emergency-collapse-words = 건물 붕괴, 붕괴, 무너졌다, 무너진다, 벽이 무너짐, 벽돌이 떨어진다, 땅 꺼짐, 싱크홀
emergency-water = 사람이나 차가 물에 갇혔으면 물에 들어가지 마세요. 지금 911에 전화하세요.
emergency-water-words = 물에 갇혔다, 홍수, 급류, 물이 불어난다, 물에 빠졌다, 익사, 차가 물에 잠겼다, 침수 차량
emergency-crisis = 본인이나 다른 사람이 자살을 생각하거나 더는 견딜 수 없으면 988로 전화하거나 문자를 보내세요. 무료이며 밤낮없이 받습니다.
emergency-crisis-words = 자살, 죽고 싶다, 죽고 싶어요, 자해, 살기 싫다, 살고 싶지 않다, 목숨을 끊다, 약물 과다, 과다 복용, 위기 상황
emergency-violence = 집안의 누군가가 때리거나 무섭게 하면 911이나 상담 전화 1-800-799-7233으로 전화하세요. 밤낮없이 받습니다.
emergency-violence-words = 가정폭력, 가정 폭력, 사람을 때린다, 때려요, 남편이 때려요, 남편에게 맞았다, 학대, 아동 학대, 협박, 위협
emergency-poison = 독이 되는 것을 삼키거나 들이마신 사람이 있으면 지금 1-800-222-1222로 전화하세요. 깨어나지 않으면 911에 전화하세요.
emergency-poison-words = 독극물, 독을 마셨다, 중독, 삼켰다, 잘못 먹었다, 잘못 마셨다, 일산화탄소, 연탄가스, 농약, 화학물질, 세제를 마셨다
