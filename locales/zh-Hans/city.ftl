# The example city: its web page and what its people write. It is a city to try things with.

city-page-title = 示例城市
city-page-about = 收到的服务请求，最新的在前。
city-page-connecting = 正在连接
# $count requests in the last 90 days, $open of them open
city-page-count = 90 天内 { NUMBER($count) } 项，{ NUMBER($open) } 项处理中
city-page-newest = 显示最新的 { NUMBER($count) } 项，{ NUMBER($open) } 项处理中
city-page-lost = 与市政府的连接断了，正在重试
city-page-list = 服务请求
city-page-needs-script = 本页需要 JavaScript 才能随时显示新收到的请求。同样的列表在 requests.json 和 requests.xml。
city-page-empty = 还没有请求
city-page-empty-hint = 把第一项请求发送到 requests.json，它就会出现在这里。
city-page-more = 显示全部
city-page-less = 显示较少
city-page-open = 处理中
city-page-closed = 已结案
city-page-address = 地址
city-page-address-id = 地址编号
city-page-location = 位置
city-page-agency = 部门
city-page-media = 图片
city-page-picture-elsewhere = 图片在别处
city-page-key = 发送时所用的密钥

## Offices of the example city

agency-streets = 街道局
agency-sanitation = 清洁局
agency-parks = 公园与康乐局
agency-police = 警察局

## What the city will do, in the answer to a new request

notice-pothole = 工作人员会到现场查看，并填补坑洞。
notice-sidewalk = 检查员会到现场，判定由谁负责修理人行道。
notice-graffiti = 工作人员会用油漆盖掉或洗掉涂鸦。
notice-streetlight = 电工会检查路灯。
notice-missed-collection = 垃圾车会再来。请把所有东西留在路边。
notice-illegal-dumping = 工作人员会清理现场，并寻找证据。
notice-dumping-tip = 调查人员会看每一条举报。您不会收到回复。
notice-fallen-tree = 树木工作人员会排除危险，并清理现场。
notice-tree-pruning = 树木专家会查看这棵树，并列入修剪名单。
notice-traffic-signal = 会派技术人员到路口。
notice-street-sign = 标志维修组会修理或更换标志。
notice-abandoned-vehicle = 报告会转给警察局，由警察局编号。

## On the card of a request.

city-page-photo = 第 { NUMBER($index) } 张照片，共 { NUMBER($count) } 张：{ $service }
city-page-when-open = 编号 { $number }，收到于 { $received }，预计完成 { $expected }
city-page-when-closed = 编号 { $number }，收到于 { $received }，结案于 { $closed }
