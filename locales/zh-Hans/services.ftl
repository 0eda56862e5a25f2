# What people ask a city for, whatever code a city gives it. Each service has its name, a sentence about it, and the words
# that people type when they look for it. A city's own catalogue comes before these.

## Groups

service-group-streets = 街道和人行道
service-group-lighting = 照明
service-group-sanitation = 垃圾和清洁
service-group-trees = 树木和公园
service-group-signals = 红绿灯和标志
service-group-vehicles = 车辆和停车
service-group-buildings = 房屋和空地
service-group-water = 供水和排水
service-group-animals = 动物
service-group-other = 其他

## Streets and sidewalks. Words: separated by commas, as people type them; nobody sees them, they are only searched.

service-pothole = 路面坑洞
service-pothole-about = 路上的坑洞，可能损坏汽车，或使骑车的人摔倒。
service-pothole-words = 坑洞, 路面坑, 马路有洞, 路上有坑, 路坑, 坑洼, 大坑, 路面破损, 路烂了, 柏油破裂, 路面塌陷, 修路
service-sidewalk = 人行道损坏
service-sidewalk-about = 人行道或路缘坡道破损、翘起或缺失。
service-sidewalk-words = 人行道, 人行道坏了, 便道, 步道, 路牙, 路缘, 坡道, 无障碍坡道, 轮椅, 绊倒, 水泥裂, 路面不平
service-graffiti = 涂鸦
service-graffiti-about = 未经许可在墙上、杆上或箱子上写字、画画。
service-graffiti-words = 涂鸦, 乱涂乱画, 喷漆, 喷字, 墙上写字, 墙上乱画, 小广告, 破坏
service-snow-ice = 积雪或结冰
service-snow-ice-about = 街道或人行道的积雪、结冰没有清除。
service-snow-ice-words = 雪, 积雪, 冰, 结冰, 路滑, 铲雪, 扫雪, 除雪, 撒盐, 没铲雪
service-street-cleaning = 街道清扫
service-street-cleaning-about = 街上有脏物、落叶或碎玻璃。
service-street-cleaning-words = 扫街, 扫马路, 街道清扫, 街道脏, 路脏, 落叶, 树叶, 碎玻璃, 玻璃渣, 垃圾满地

## Lighting

service-streetlight = 路灯故障
service-streetlight-about = 路灯不亮、闪烁、白天也亮，或已损坏。
service-streetlight-words = 路灯, 街灯, 路灯坏了, 灯不亮, 路灯不亮, 灯杆, 灯柱, 路黑, 没有灯, 灯闪, 灯泡
service-alley-light = 巷道灯不亮
service-alley-light-about = 小巷里或桥下的灯不亮。
service-alley-light-words = 巷子, 小巷, 后巷, 胡同, 弄堂, 桥下, 桥洞, 隧道灯, 灯不亮, 太黑

## Trash and cleaning

service-missed-collection = 垃圾漏收
service-missed-collection-about = 垃圾、可回收物或园林垃圾在该收的日子没有收走。
service-missed-collection-words = 垃圾, 垃圾没收, 没收垃圾, 没来收垃圾, 漏收, 收垃圾, 倒垃圾, 回收, 可回收, 园林垃圾, 树枝树叶, 垃圾车, 垃圾桶
service-illegal-dumping = 乱倒垃圾
service-illegal-dumping-about = 轮胎、家具、碎砖石或垃圾袋丢在不该丢的地方。
service-illegal-dumping-words = 乱倒垃圾, 乱扔垃圾, 偷倒垃圾, 非法倾倒, 轮胎, 床垫, 旧家具, 沙发, 建筑垃圾, 砖头, 垃圾袋, 破烂, 废品
service-dumping-tip = 举报乱倒垃圾的人
service-dumping-tip-about = 告诉调查人员是谁在乱倒垃圾。举报没有编号，也不会公开。
service-dumping-tip-words = 举报, 线索, 证人, 目击, 谁倒垃圾, 倒垃圾的人, 车牌, 摄像头, 监控
service-trash-can = 公共垃圾桶
service-trash-can-about = 公共垃圾桶满了、坏了或不见了。
service-trash-can-words = 垃圾桶, 垃圾箱, 公共垃圾桶, 果皮箱, 垃圾桶满了, 溢出, 爆满, 垃圾桶坏了

## Trees and parks

service-fallen-tree = 树木或树枝倒落
service-fallen-tree-about = 树倒了，或大树枝掉下来了。
service-fallen-tree-words = 树倒了, 倒树, 大树倒下, 树枝, 断枝, 树枝掉下来, 树断了, 台风, 暴风雨, 挡路
service-tree-pruning = 修剪树木
service-tree-pruning-about = 街边的树挡住了行人、路灯或标志。
service-tree-pruning-words = 修剪, 修树, 剪树枝, 砍树, 树枝太长, 树太低, 枯树, 死树, 树根, 树挡路灯
service-park = 公园问题
service-park-about = 公园或游乐场里的东西坏了、脏了或不安全。
service-park-words = 公园, 游乐场, 儿童乐园, 秋千, 滑梯, 长椅, 喷泉, 草坪, 草地, 球场, 操场

## Signals and signs

service-traffic-signal = 红绿灯故障
service-traffic-signal-about = 红绿灯不亮、卡住不变，或转错了方向。
service-traffic-signal-words = 红绿灯, 交通灯, 信号灯, 交通信号, 红灯, 灯坏了, 行人按钮, 过街按钮, 行人灯, 路口
service-street-sign = 标志缺失或损坏
service-street-sign-about = 停车让行标志、路名牌或其他标志不见了、坏了或被挡住。
service-street-sign-words = 路牌, 标志, 标牌, 指示牌, 停车标志, stop牌, 路名牌, 街名, 牌子倒了, 牌子歪了, 牌子不见了, 单行道
service-crosswalk = 斑马线或路面标线
service-crosswalk-about = 路面上的标线磨掉了，或没有了。
service-crosswalk-words = 斑马线, 人行横道, 过马路, 标线, 路面划线, 白线, 黄线, 油漆, 自行车道, 线看不清, 磨损

## Vehicles and parking

service-abandoned-vehicle = 废弃车辆
service-abandoned-vehicle-about = 汽车、卡车或拖车在同一个地方停了很久。
service-abandoned-vehicle-words = 废弃车, 弃车, 僵尸车, 报废车, 破车, 没牌照, 无牌车, 旧卡车, 拖车, 没人要的车, 轮胎没气
service-parking = 违章停车
service-parking-about = 车辆挡住车道出入口、人行道、自行车道或消防栓。
service-parking-words = 停车, 违停, 乱停车, 违章停车, 挡车道, 堵车库, 堵门口, 双排停车, 消防栓, 停在人行道, 自行车道, 残疾人车位

## Buildings and lots

service-vacant-lot = 空置地块
service-vacant-lot-about = 长满高草或堆有垃圾的空地。
service-vacant-lot-words = 空地, 荒地, 杂草, 野草, 草太高, 长草, 没人管的地, 空地垃圾
service-vacant-building = 空置房屋
service-vacant-building-about = 没人住的房子或店铺门开着，或不安全。
service-vacant-building-words = 空房, 空屋, 没人住的房子, 废弃房屋, 废楼, 空楼, 门开着, 钉木板, 非法占住, 流浪汉占房
service-building-damage = 危险房屋
service-building-damage-about = 可能掉落的墙、屋顶或门廊。如果正在倒塌，请拨打 911。
service-building-damage-words = 危房, 危楼, 房子要塌, 倒塌, 墙裂, 裂缝, 屋顶, 掉砖, 门廊, 阳台, 不安全
service-no-heat = 没有暖气或热水
service-no-heat-about = 租住的房子没有暖气、热水或电。
service-no-heat-words = 没暖气, 暖气, 没有暖气, 家里冷, 屋里冷, 热水, 没热水, 房东, 没电, 停电, 租房

## Water and drains

service-flooding = 街道积水或排水口堵塞
service-flooding-about = 排水口堵塞，街上积水。
service-flooding-words = 积水, 淹水, 水淹, 内涝, 下水道, 排水口, 雨水口, 排水沟, 堵塞, 堵了, 下水道堵, 水排不走
service-water-leak = 漏水
service-water-leak-about = 水从街面、水管或消防栓流出来。
service-water-leak-words = 漏水, 水管爆裂, 爆水管, 水管破, 水管漏, 自来水, 消防栓漏水, 冒水, 流水
service-manhole = 井盖或格栅
service-manhole-about = 井盖缺失、松动或下陷。
service-manhole-words = 井盖, 窨井盖, 下水道盖, 没盖子, 井盖丢了, 格栅, 铁箅子, 洞口, 井盖松, 井盖下陷

## Animals

service-dead-animal = 动物尸体
service-dead-animal-about = 街上或公园里有死去的动物。
service-dead-animal-words = 动物尸体, 死动物, 死狗, 死猫, 死鸟, 死老鼠, 死松鼠, 死鹿, 被车撞死
service-rats = 老鼠
service-rats-about = 街上、空地或建筑物里有老鼠。
service-rats-words = 老鼠, 耗子, 鼠, 大老鼠, 小老鼠, 鼠患, 灭鼠, 老鼠洞, 害虫

## Other

service-noise = 噪音
service-noise-about = 不停的噪音，例如音乐、机器或警报声。
service-noise-words = 噪音, 噪声, 吵, 太吵, 音乐太大声, 派对, 聚会, 施工噪音, 警报, 狗叫, 机器声, 扰民
service-homeless-help = 帮助无家可归的人
service-homeless-help-about = 户外可能需要市政府工作人员帮助的人。
service-homeless-help-words = 无家可归, 流浪汉, 流浪者, 露宿, 睡在街上, 收容所, 庇护所, 帐篷, 需要帮助的人, 游民
service-information = 向市政府询问
service-information-about = 您想了解某件事，没有东西需要修理。
service-information-words = 问题, 询问, 咨询, 信息, 请问, 帮助, 打给谁, 办公时间, 电话
service-other = 其他问题
service-other-about = 不属于以上任何一项的事情。
service-other-words = 其他, 其它, 别的, 另外, 杂项, 别的问题

## Questions that services ask, and the answers to choose from

question-choose-one = 请选一项
question-choose-several = 请选所有符合的
question-a-few-sentences = 几句话
question-number-of-feet = 多少英尺
question-date-or-time = 日期，或日期和时间
question-sidewalk-length = 损坏的部分大约有多长？
question-sidewalk-hazard = 危险在哪里？
question-streetlight-wires = 请远离垂下或裸露的电线，并拨打 911。
question-streetlight-problem = 灯有什么问题？
answer-streetlight-problem-out = 不亮
answer-streetlight-problem-flickering = 闪烁
answer-streetlight-problem-daytime = 白天也亮
answer-streetlight-problem-damaged = 灯杆或灯损坏
question-streetlight-pole = 灯杆上的号码是多少？
question-streetlight-pole-hint = 号牌上的字母和数字
question-missed-collection-materials = 什么没有收走？
answer-missed-collection-materials-trash = 垃圾
answer-missed-collection-materials-recycling = 可回收物
answer-missed-collection-materials-yard = 园林垃圾
question-missed-collection-collection-day = 本来应该哪天收？
question-fallen-tree-blocking = 挡住了什么？
answer-fallen-tree-blocking-road = 车道
answer-fallen-tree-blocking-sidewalk = 人行道
answer-fallen-tree-blocking-building = 建筑物
answer-fallen-tree-blocking-nothing = 什么也没挡住
question-traffic-signal-state = 红绿灯怎么了？
answer-traffic-signal-state-dark = 所有的灯都不亮
answer-traffic-signal-state-stuck = 一直不变
answer-traffic-signal-state-flashing = 一直闪
answer-traffic-signal-state-turned = 朝错了方向
answer-traffic-signal-state-timing = 变得太快或太慢
question-abandoned-vehicle-plate = 车牌上写的是什么？
question-abandoned-vehicle-plate-hint = 字母和数字，以及州名
answer-yes = 是
answer-no = 否
answer-not-known = 我不知道

## Standard phrases for a report. A person picks them in their own language; the city reads them in its own.

phrase-dangerous = 现在很危险。
phrase-blocks-walking = 行人过不去。
phrase-blocks-wheelchairs = 轮椅和婴儿车过不去。
phrase-blocks-cars = 汽车过不去。
phrase-since-days = 这样已经好几天了。
phrase-since-weeks = 这样已经好几个星期了。
phrase-again = 以前修过，现在又坏了。
phrase-still-there = 市政府已将我上次的报告结案，但问题还在。
phrase-worse = 情况越来越严重。
phrase-near-school = 附近有学校。
phrase-call-me = 来之前请先给我打电话。
phrase-language = 这份报告所用的语言是我最熟悉的语言。如果打电话，请安排口译员。
