# What people ask a city for, whatever code a city gives it. Each service has its name, a sentence about it, and the words
# that people type when they look for it. A city's own catalogue comes before these.


## Groups

service-group-streets = 도로와 보도
service-group-lighting = 조명
service-group-sanitation = 쓰레기와 청소
service-group-trees = 나무와 공원
service-group-signals = 신호등과 표지판
service-group-vehicles = 차량과 주차
service-group-buildings = 건물과 빈터
service-group-water = 물과 하수구
service-group-animals = 동물
service-group-other = 기타

## Streets and sidewalks. Words: separated by commas, in small letters, the way people say it, short forms and wrong
## names too; as many as your language needs. Nobody sees them, they are only searched.

service-pothole = 도로 구멍
service-pothole-about = 차가 망가지거나 자전거 타는 사람이 넘어질 수 있는 도로의 구멍.
service-pothole-words = 도로 구멍, 포트홀, 팟홀, 길에 구멍, 도로 파임, 길이 파였다, 아스팔트 파손, 도로 파손, 웅덩이, 도로 꺼짐, 움푹
service-sidewalk = 보도 파손
service-sidewalk-about = 깨지거나 솟아오르거나 없는 보도 또는 경사로.
service-sidewalk-words = 보도, 인도, 보도블록, 길바닥, 연석, 경계석, 경사로, 턱, 걸려 넘어짐, 휠체어, 콘크리트 깨짐, 금이 갔다, 사이드워크
service-graffiti = 낙서
service-graffiti-about = 벽, 기둥, 상자에 허락 없이 쓴 글이나 그림.
service-graffiti-words = 낙서, 그래피티, 그라피티, 벽 낙서, 스프레이, 페인트 낙서, 벽화, 태그, 훼손
service-snow-ice = 눈 또는 얼음
service-snow-ice-about = 눈이나 얼음을 치우지 않은 도로 또는 보도.
service-snow-ice-words = 눈, 얼음, 빙판, 빙판길, 미끄럽다, 미끄러움, 제설, 눈 치우기, 염화칼슘, 소금, 눈이 안 치워짐
service-street-cleaning = 거리 청소
service-street-cleaning-about = 거리의 오물, 낙엽 또는 깨진 유리.
service-street-cleaning-words = 거리 청소, 길 청소, 도로 청소, 더러운 거리, 낙엽, 깨진 유리, 유리 조각, 쓰레기, 지저분하다

## Lighting

service-streetlight = 가로등 문제
service-streetlight-about = 꺼지거나 깜빡이거나 낮에 켜져 있거나 망가진 가로등.
service-streetlight-words = 가로등, 가로등 고장, 불이 안 들어온다, 꺼진 가로등, 등, 전등, 전구, 깜빡임, 어두운 길, 길이 어둡다, 가로등 기둥
service-alley-light = 골목 등 꺼짐
service-alley-light-about = 꺼져 있는 골목이나 다리 밑의 등.
service-alley-light-words = 골목 등, 골목길 조명, 보안등, 지하차도, 터널 조명, 다리 밑, 어두운 골목, 불이 꺼졌다

## Trash and cleaning

service-missed-collection = 쓰레기 미수거
service-missed-collection-about = 정해진 날에 가져가지 않은 쓰레기, 재활용품 또는 마당 쓰레기.
service-missed-collection-words = 쓰레기, 쓰레기 수거, 쓰레기를 안 가져갔다, 미수거, 재활용, 분리수거, 마당 쓰레기, 낙엽 봉투, 쓰레기차, 쓰레기통
service-illegal-dumping = 쓰레기 무단 투기
service-illegal-dumping-about = 버리면 안 되는 곳에 버린 타이어, 가구, 건축 폐기물 또는 봉투.
service-illegal-dumping-words = 무단 투기, 불법 투기, 쓰레기 투기, 몰래 버림, 타이어, 매트리스, 가구, 폐기물, 쓰레기 봉투, 소파, 고물
service-dumping-tip = 무단 투기 제보
service-dumping-tip-about = 쓰레기를 몰래 버리는 사람을 조사관에게 알립니다. 제보는 번호가 없고 공개되지 않습니다.
service-dumping-tip-words = 제보, 목격, 목격자, 증인, 누가 버렸다, 버리는 사람, 번호판, 차량 번호, 카메라, 시시티비
service-trash-can = 공공 쓰레기통
service-trash-can-about = 가득 찼거나 망가졌거나 없어진 공공 쓰레기통.
service-trash-can-words = 쓰레기통, 휴지통, 공공 쓰레기통, 길거리 쓰레기통, 넘침, 쓰레기통이 넘친다, 가득 찬 쓰레기통, 망가진 쓰레기통

## Trees and parks

service-fallen-tree = 쓰러진 나무 또는 가지
service-fallen-tree-about = 쓰러진 나무나 떨어진 큰 가지.
service-fallen-tree-words = 쓰러진 나무, 나무가 쓰러졌다, 나뭇가지, 부러진 가지, 가지, 태풍, 폭풍, 길을 막은 나무
service-tree-pruning = 가지치기
service-tree-pruning-about = 사람이나 등이나 표지판을 가로막는 가로수.
service-tree-pruning-words = 가지치기, 나무 자르기, 전지, 가로수, 나뭇가지, 무성하다, 죽은 나무, 뿌리, 가지가 낮다
service-park = 공원 문제
service-park-about = 공원이나 놀이터에서 망가지거나 더럽거나 안전하지 않은 것.
service-park-words = 공원, 놀이터, 그네, 벤치, 의자, 분수, 식수대, 잔디, 미끄럼틀, 운동장, 야구장

## Signals and signs

service-traffic-signal = 신호등 문제
service-traffic-signal-about = 꺼지거나 멈추거나 엉뚱한 쪽을 향한 신호등.
service-traffic-signal-words = 신호등, 교통 신호, 빨간불, 신호 고장, 신호등 꺼짐, 신호등이 안 바뀐다, 보행자 신호, 횡단보도 버튼
service-street-sign = 표지판 없음 또는 파손
service-street-sign-about = 없어지거나 망가지거나 가려진 정지 표지판, 도로 이름판 또는 다른 표지판.
service-street-sign-words = 표지판, 간판, 정지 표지판, 스톱 사인, 도로 이름, 거리 이름, 표지판 없음, 휘어진 표지판, 쓰러진 표지판, 일방통행
service-crosswalk = 횡단보도 또는 노면 표시
service-crosswalk-about = 닳거나 없는 도로의 선.
service-crosswalk-words = 횡단보도, 건널목, 노면 표시, 차선, 도로 선, 페인트, 자전거 도로, 선이 지워졌다, 흐려진 선

## Vehicles and parking

service-abandoned-vehicle = 버려진 차량
service-abandoned-vehicle-about = 한자리에 오래 서 있는 승용차, 트럭 또는 트레일러.
service-abandoned-vehicle-words = 버려진 차, 방치 차량, 방치된 차, 폐차, 번호판 없는 차, 낡은 트럭, 트레일러, 고장 난 차, 펑크 난 차
service-parking = 불법 주차
service-parking-about = 집으로 들어가는 찻길, 보도, 자전거 도로 또는 소화전을 막은 차량.
service-parking-words = 주차, 불법 주차, 주차 위반, 드라이브웨이 막음, 차고 앞, 이중 주차, 소화전, 인도 주차, 자전거 도로, 장애인 주차

## Buildings and lots

service-vacant-lot = 빈터
service-vacant-lot-about = 잡초가 높거나 쓰레기가 있는 빈터.
service-vacant-lot-words = 빈터, 공터, 빈 땅, 나대지, 잡초, 풀이 높다, 풀이 무성하다, 공터 쓰레기
service-vacant-building = 빈 건물
service-vacant-building-about = 열려 있거나 안전하지 않은 빈집 또는 빈 가게.
service-vacant-building-words = 빈집, 빈 건물, 폐가, 버려진 집, 문이 열려 있다, 판자로 막은 집, 무단 거주, 폐건물
service-building-damage = 위험한 건물
service-building-damage-about = 무너질 수 있는 벽, 지붕 또는 현관. 지금 무너지고 있으면 911에 전화하세요.
service-building-damage-words = 위험한 건물, 붕괴 위험, 무너질 것 같다, 벽, 지붕, 벽돌이 떨어진다, 균열, 금이 간 벽, 현관, 베란다, 불안전
service-no-heat = 난방 또는 온수 없음
service-no-heat-about = 난방, 온수 또는 전기가 없는 셋집.
service-no-heat-words = 난방, 난방 안 됨, 히터, 히팅, 보일러, 추운 집, 온수, 뜨거운 물, 더운물 안 나옴, 전기, 정전, 집주인, 월세, 아파트

## Water and drains

service-flooding = 도로 침수 또는 하수구 막힘
service-flooding-about = 하수구가 막혀 길에 고인 물.
service-flooding-words = 침수, 홍수, 물이 찼다, 하수구, 하수구 막힘, 배수구, 빗물받이, 맨홀, 물웅덩이, 고인 물, 물이 안 빠진다
service-water-leak = 누수
service-water-leak-about = 도로나 수도관이나 소화전에서 흘러나오는 물.
service-water-leak-words = 누수, 물이 샌다, 물 샘, 수도관 파열, 수도관, 상수도, 터진 관, 소화전, 물이 흐른다, 파이프
service-manhole = 맨홀 또는 격자 뚜껑
service-manhole-about = 없어지거나 헐겁거나 꺼진 뚜껑.
service-manhole-words = 맨홀, 맨홀 뚜껑, 뚜껑 없음, 그레이팅, 하수구 뚜껑, 열린 구멍, 꺼진 뚜껑, 덜컹거리는 뚜껑

## Animals

service-dead-animal = 죽은 동물
service-dead-animal-about = 길이나 공원에 있는 죽은 동물.
service-dead-animal-words = 죽은 동물, 동물 사체, 사체, 죽은 개, 죽은 고양이, 로드킬, 죽은 새, 차에 치인 동물
service-rats = 쥐
service-rats-about = 길, 빈터 또는 건물에 있는 쥐.
service-rats-words = 쥐, 생쥐, 쥐가 많다, 쥐가 나온다, 쥐구멍, 쥐떼, 해충, 설치류

## Other

service-noise = 소음
service-noise-about = 음악, 기계, 경보처럼 그치지 않는 소음.
service-noise-words = 소음, 시끄럽다, 시끄러움, 큰 음악, 음악 소리, 파티, 공사 소음, 경보, 알람, 개 짖는 소리, 기계 소리
service-homeless-help = 집 없는 분 돕기
service-homeless-help-about = 밖에서 지내며 시청 지원팀의 도움이 필요할 수 있는 분.
service-homeless-help-words = 노숙자, 노숙인, 홈리스, 쉼터, 밖에서 잔다, 길에서 자는 사람, 텐트, 도움이 필요한 사람
service-information = 시청에 질문
service-information-about = 궁금한 것이 있고 고칠 것은 없을 때.
service-information-words = 질문, 문의, 안내, 정보, 묻기, 도움, 어디에 전화, 누구에게 전화, 업무 시간, 운영 시간
service-other = 그 밖의 것
service-other-about = 다른 어느 것에도 맞지 않는 것.
service-other-words = 기타, 다른 것, 그 밖, 그외, 다른 문제, 해당 없음

## Questions that services ask, and the answers to choose from

question-choose-one = 하나를 고르세요
question-choose-several = 맞는 것을 모두 고르세요
question-a-few-sentences = 몇 문장
question-number-of-feet = 피트 수
question-date-or-time = 날짜, 또는 날짜와 시간
question-sidewalk-length = 파손된 길이가 얼마쯤입니까?
question-sidewalk-hazard = 무엇 때문에 위험합니까?
question-streetlight-wires = 늘어지거나 벗겨진 전선에서 떨어져 911에 전화하세요.
question-streetlight-problem = 등에 무슨 문제가 있습니까?
answer-streetlight-problem-out = 꺼져 있음
answer-streetlight-problem-flickering = 깜빡임
answer-streetlight-problem-daytime = 낮에 켜져 있음
answer-streetlight-problem-damaged = 기둥이나 등이 망가짐
question-streetlight-pole = 기둥에 적힌 번호는 무엇입니까?
question-streetlight-pole-hint = 판에 적힌 글자와 숫자
question-missed-collection-materials = 무엇을 가져가지 않았습니까?
answer-missed-collection-materials-trash = 쓰레기
answer-missed-collection-materials-recycling = 재활용품
answer-missed-collection-materials-yard = 마당 쓰레기
question-missed-collection-collection-day = 언제 가져갔어야 합니까?
question-fallen-tree-blocking = 무엇을 막고 있습니까?
answer-fallen-tree-blocking-road = 도로
answer-fallen-tree-blocking-sidewalk = 보도
answer-fallen-tree-blocking-building = 건물
answer-fallen-tree-blocking-nothing = 막은 것 없음
question-traffic-signal-state = 신호등이 어떻습니까?
answer-traffic-signal-state-dark = 모든 불이 꺼져 있음
answer-traffic-signal-state-stuck = 바뀌지 않음
answer-traffic-signal-state-flashing = 깜빡임
answer-traffic-signal-state-turned = 엉뚱한 쪽을 향함
answer-traffic-signal-state-timing = 너무 빨리 또는 너무 늦게 바뀜
question-abandoned-vehicle-plate = 번호판에 무엇이라고 적혀 있습니까?
question-abandoned-vehicle-plate-hint = 글자와 숫자, 주 이름
answer-yes = 예
answer-no = 아니요
answer-not-known = 모르겠습니다

## Standard phrases for a report. A person picks them in their own language; the city reads them in its own.

phrase-dangerous = 지금 위험합니다.
phrase-blocks-walking = 걷는 사람이 지나갈 수 없습니다.
phrase-blocks-wheelchairs = 휠체어와 유모차가 지나갈 수 없습니다.
phrase-blocks-cars = 차가 지나갈 수 없습니다.
phrase-since-days = 며칠째 이렇습니다.
phrase-since-weeks = 몇 주째 이렇습니다.
phrase-again = 전에 고쳤는데 다시 망가졌습니다.
phrase-still-there = 시청이 지난 신고를 종료했지만 문제가 그대로입니다.
phrase-worse = 점점 심해지고 있습니다.
phrase-near-school = 학교 근처입니다.
phrase-call-me = 오시기 전에 전화해 주세요.
phrase-language = 저는 이 신고에 쓴 언어를 가장 잘합니다. 전화하실 때 통역을 써 주세요.
