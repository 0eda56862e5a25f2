# The help of the command line. Names of commands and options, and words in CAPITALS that stand for a value, are never translated.

## What stands around it

help-usage = 用法
help-commands = 命令
help-arguments = 参数
help-options = 选项
help-help = 显示本帮助
help-version = 显示版本
help-subcommand = 显示本帮助，或某个命令的帮助
# $value is what is taken where the option is not given.
help-default = [默认：{ $value }]
# $values are the words to choose from, as they are typed.
help-choices = [可选：{ $values }]

## Commands

help-curbline = 通过 311 向市政府报告，立即保存，有连接时发送。
help-demo = 一个命令演示全过程：一个城市、一部没有信号的手机、一份报告，以及它的送达
help-init = 记住要联系的城市；不需要网络
help-city = 市政府：如何与其服务器通信，以及了解到的情况
help-services = 市政府提供的服务
help-report = 保存一份报告并排队等待发送；从不使用网络
help-sync = 送达该送的、确认送达，并查询消息
help-network = 照片可以在哪些网络上发送，以及有多少在等待
help-originals = 制作照片所用的原始文件保留哪些
help-original = 写出制作某张照片所用的原始文件，不加密，并用其 SHA-256 核对
help-list = 所有报告及其状态
help-status = 一份报告及其状态
help-retry = 重新发送一份未发送或搁置的报告
help-arrived = 一份不确定的报告其实已到市政府：有人在那里看到了它
help-discard = 放弃一份未发送或搁置的报告
help-edit = 修改一份未发送或搁置的报告
help-nearby = 据本设备所知，某地点周围报告过什么；不需要网络
help-follow = 关注别人的请求，不必重复报告同一件事；它的消息会随每次同步而来
help-unfollow = 不再关注一项请求
help-address = 根据城市资料包，一段文字可能指哪些地点，或某个地点的地址
help-where = 一个地点在哪里：是否在本市范围内、属于哪些区、由谁负责、依据哪条规则
help-photo = 图片自带的信息，以及处理安全后的图片：摆正、去掉元数据、调整大小
help-pack = 城市资料包：一个城市的资料，放在一个带签名的文件里
help-pack-key = 制作一对密钥：私钥在 FILE 中，给所有人的公钥在 FILE.pub 中
help-pack-build = 检查一个由普通文件组成的文件夹，并编译成资料包
help-pack-verify = 检查资料包是否完整，以及是否用某个密钥签名
help-pack-show = 资料包自带的说明，不论是谁签名的
help-pack-remove = 移除已安装的资料包，以便安装另一个城市的
help-fix = 用旁边的卫星接收器确定本机在哪里
help-languages = 可用的语言
help-text = 一条消息的文字
help-export = 所有提交过的内容，供其他程序使用
help-check = 检查数据文件夹；挽救损坏的内容

## Options of every command

help-arg-data-dir = 保存报告和照片的位置；不写则用系统的数据文件夹
help-arg-key-file = 用这个密钥加密数据文件夹：32 个字节或 64 个十六进制数字，放在只归您使用的文件中。需要带有 sealed 功能的版本
help-arg-language = 使用的语言，例如 es；不写则用系统环境的语言
help-arg-json = 只在 stdout 输出一个 JSON 文档
help-arg-verbose = 在 stderr 记录更多；重复写则更详细

## Options and arguments with one meaning everywhere. A place is latitude and longitude in degrees (WGS 84).

help-arg-report-id = 报告，如 list 所示
help-arg-photo-id = 照片，如 list --json 所示
help-arg-output = 要写出的文件
help-arg-at = 地点：以度为单位的纬度和经度，中间用逗号隔开
help-arg-photo = 一张图片；没有写地点和时间时，从图片中取得
help-arg-address = 用文字写的地点
help-arg-description = 有什么问题
help-arg-attribute = 对服务所问问题的回答；有几个回答就重复几次
help-arg-first-name = 报告人的名字
help-arg-last-name = 报告人的姓氏
help-arg-email = 报告人的电子邮箱
help-arg-phone = 报告人的电话号码
help-arg-anonymous = 不留任何人的姓名
help-arg-redact = 要遮盖的区域，以摆正后图片的像素计：一个方框，或多边形的各个角 X,Y;X,Y;X,Y。用黑色遮盖；前面写 pixelate: 则用图片颜色的几个色块遮盖

## Options and arguments of one command

help-demo-photo = 您自己的一张图片
help-demo-keep = 保留 DIR/phone 和 DIR/city
help-init-server = GeoReport 的基础地址
help-init-api-key = 市政府发的密钥
help-init-jurisdiction = 一个服务器服务几个城市时，指明哪个城市
help-init-profile = 内置的配置，或含有配置的文件
help-init-pack = 要安装的城市资料包，这样没有网络也知道服务和地点
help-init-pack-key = 这个城市的资料包必须用来签名的公钥
help-init-plain-http = 允许以 http:// 开头且不在本机的地址。这样，传输途中的任何人都能读取和更改报告、姓名和 API 密钥；只适用于您自己网络上的城市
help-init-pins = 除系统信任的证书外，服务器还必须有这个密钥才与它通信；重复写可加备用密钥
help-services-refresh = 先询问市政府
help-services-search = 只列出含有这些词的服务，任何语言都可以
help-services-code = 一项服务及其问题
help-report-service = 所请求的服务
help-report-accuracy = 地点可能偏差多少米
help-edit-accuracy = 地点可能偏差多少米
help-edit-service = 另一项服务
help-sync-deadline = 一直继续，直到全部做完或过了这么多秒
help-sync-connection = 本机的连网方式，因为它自己无法判断
help-network-photos = 从现在起，照片可以在哪些网络上发送
help-originals-kept = 从现在起保留什么：什么都不留，只留 SHA-256，或在加密的文件夹中连原始文件也保留。原始文件会显示照片中遮盖的内容，并含有从照片中去掉的信息；它永远不会发送
help-arrived-number = 它在市政府的编号
help-follow-number = 请求在市政府的编号
help-follow-list = 显示所关注的请求
help-unfollow-number = 请求在市政府的编号
help-nearby-accuracy = 地点可能偏差多少米；这个范围内的也会列出
help-nearby-service = 只限这项服务
help-nearby-radius = 周围多少米
help-nearby-limit = 最近的多少个
help-address-text = 地址、路口、地标或坐标
help-address-at = 改为查找离这个地点最近的地址：以度为单位的纬度和经度
help-address-suggest = 改为提示 TEXT 可以怎样接下去，如同输入时一样
help-where-accuracy = 地点可能偏差多少米；这个范围内的也会列出
help-where-service = 在那里请求什么
help-where-owner = 谁维护这条街道，按市政府街道列表的说法
help-where-asset = 那里有什么，按市政府规则的叫法
help-photo-input = 图片
help-photo-output = 结果放在哪里；不写则只显示信息
help-photo-thumbnail = 缩略图放在哪里
help-photo-max-edge = 长边的像素数
help-photo-quality = JPEG 质量
help-pack-build-folder = 含有 pack.json 的文件夹
help-pack-build-key = 用来签名的私钥
help-pack-pack = 资料包
help-pack-verify-key = 公钥，或它所属的私钥
help-fix-gpsd = 向那里的 gpsd 询问
help-fix-nmea = 从串口（例如 /dev/ttyUSB0）或从文件读取 NMEA 0183
help-fix-service = 达到这项服务所需的精确度；不写则为 30 m
help-fix-seconds = 等待足够精确的地点，不超过这么多秒；不写则为 45
help-fix-when = 这是一段记录，从这个时间开始，例如 2026-03-01T08:00:00Z；会一直读到结尾
help-text-key = 消息的标识
help-text-arguments = 消息所引用的值
help-export-format = 格式
