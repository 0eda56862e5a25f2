# What only the command line says. Names of commands and options are never translated.

## demo

demo-flow-title = 一份报告，从街头到市政府
demo-city-started = 一个小型示例城市正在 { $url } 等候连接
demo-photo-drawn = 画了一张坑洞照片，带有相机的位置和时间：{ $path }
demo-photo-chosen = 使用您的照片：{ $path }
# What the demo's report says, as a resident would write it.
demo-description = 右车道有个很深的坑，汽车都绕着走。
demo-place-pinned = 照片没有记录拍摄位置，所以在地图上放了一个图钉。
demo-offline = 手机没有信号。
demo-saved = 已在手机上保存为 { $reference }。没有发送任何内容。
demo-queue = 手机上等待发送的：
demo-online = 信号恢复了。正在发送等待的内容。
demo-delivered = { $count ->
        [0] 没有报告送达。
       *[other] 已送达 { NUMBER($count) } 份报告。
    }
demo-read-back = 正在向市政府查询它收到了什么：
demo-photo-at = 照片现在位于 { $url }
demo-kept = 手机和城市的数据留在文件夹 { $folder } 中

## Setting up, services

init-done = 您的城市已设置好：{ $url }
services-title = 市政府提供的服务
services-none = 没有符合的服务。
services-fresh = 市政府在 { DATETIME($date) } 的列表
services-due-days = 通常在 { NUMBER($count) } 天内处理完
services-due-business-days = 通常在 { NUMBER($count) } 个工作日内处理完
services-question-required = 必须回答
services-question-optional = 最好回答，但不是必须

## Reports

# $report is the id on this device, $reference the short reference that is also sent to the city.
report-saved = 已保存为 { $report }，参考编号是 { $reference }。下次同步时发送。
sync-summary = { $delivered ->
        [0] 没有报告送达
       *[other] 已送达 { NUMBER($delivered) } 份报告
    }，{ $pending ->
        [0] 没有等待的
       *[other] { NUMBER($pending) } 份在等待
    }，{ $attention ->
        [0] 没有需要您处理的。
       *[other] { NUMBER($attention) } 份需要您处理。
    }
list-none = 本设备上还没有报告。
list-title = 您的报告
# One report: $service is the city's name of a service, $state one of the states delivery-*.
list-line = { $service }：{ $state }
# $label is one of the labels below.
list-detail = { $label }：{ $value }
list-saved = 保存于 { DATETIME($date) }
# $state is one of the states photo-state-*, $width and $height are pixels.
list-photo = 照片：{ $state }（{ $width } × { $height } 像素，{ NUMBER($kilobytes) } KB）
retry-done = 下次同步时会重新发送这份报告。
discard-done = 已放弃这份报告，不会发送。
edit-done = 修改已保存。下次同步时会发送这份报告。

sync-nothing = 没有要发送的内容。

## What stands before the parts of a report

label-number = 编号
label-place = 地点
label-due = 预计完成日期
label-city = 市政府

## A command line that cannot be understood. $help is the command that shows help, $option an option as it is typed.

usage-command-missing = 请写一个命令，例如 list。查看全部命令：{ $help }
usage-command-unknown = 没有命令“{ $value }”。查看全部命令：{ $help }
usage-option-unknown = 这里没有选项“{ $option }”。查看有哪些选项：{ $help }
usage-option-missing = 缺少：{ $option }。查看写法：{ $help }
usage-option-repeated = “{ $option }”写了不止一次。请只保留一个；参见 { $help }
usage-options-conflict = “{ $option }”和“{ $other }”不能一起用。请去掉一个；参见 { $help }
usage-value-missing = “{ $option }”需要一个值。查看可用的值：{ $help }
usage-value-invalid = “{ $value }”不适用于“{ $option }”。查看可用的值：{ $help }
usage-unreadable = 无法理解这个命令。查看写法：{ $help }

## What was typed after an option

argument-place-invalid = “{ $value }”不是地点。请写纬度和经度，中间用逗号隔开，例如 39.95,-75.16
argument-redaction-invalid = “{ $value }”不是图片的区域。请以像素写左边缘、上边缘、宽度和高度，中间用逗号隔开，例如 10,20,300,200；或写多边形的各个角，例如 10,20;310,20;160,220
argument-pair-invalid = “{ $value }”中没有等号。请写成 NAME=VALUE
argument-language-unknown = 我们没有“{ $value }”这种语言。请查看语言列表。

## The key of an encrypted data folder

key-file-exposed = 这台电脑上的其他人可以读到密钥文件 { $path }。请用 chmod 600 让它只归您使用，然后再试。
key-file-invalid = 文件 { $path } 中没有密钥。密钥是 32 个字节，或 64 个十六进制数字。
sealed-unsupported = 这个 { -product } 版本不能加密数据，所以不能用 --key-file。请去掉它，或使用带有 sealed 功能的版本。

## Everything else

export-done = { $count ->
        [0] 没有可导出的内容；{ $path } 是空的。
       *[other] 已将 { NUMBER($count) } 份报告写入 { $path }
    }
check-ok = 一切正常。
check-salvaged = { $count ->
        [0] 数据已损坏，没能救回任何报告。损坏的文件已保留。
       *[other] 数据已损坏。从中救回了 { NUMBER($count) } 份报告，损坏的文件已保留。
    }
# $reference is the short name of a report, such as CL-7K3F9Q.
check-photo-missing = 报告 { $reference } 的一张照片已不在本设备上。
check-photo-damaged = 报告 { $reference } 的一张照片在本设备上已损坏。损坏的文件已保留。
check-pack-damaged = 已安装的城市资料包损坏了。您的报告是安全的；请用资料包文件重新安装。
# $width and $height are pixels, $kilobytes the size of the new file.
photo-done = 照片已准备好：{ $width } × { $height } 像素，{ NUMBER($kilobytes) } KB。
# What a picture says of its making. $zone is the zone of its clock, such as UTC-05.
photo-fact-taken = 拍摄于 { DATETIME($date) }；相机时钟的时区是 { $zone }
photo-fact-taken-somewhere = 拍摄于 { DATETIME($date) }（如果相机时钟用的是您的时区）
# $place is latitude and longitude, $length a distance with its unit.
photo-fact-place = 拍摄地点：{ $place }
photo-fact-place-within = 拍摄地点：{ $place }，误差约 { $length }
photo-fact-above-sea = 海拔 { $length }
photo-fact-below-sea = 低于海平面 { $length }
photo-fact-direction = 拍摄方向：从正北顺时针 { NUMBER($degrees) }°
photo-fact-direction-magnetic = 拍摄方向：从磁北顺时针 { NUMBER($degrees) }°
languages-title = 语言
text-unknown = 没有文本“{ $key }”。文本的名称在文件夹 locales 中。

## City packs

# $public is the text of the public key.
pack-key-made = 私钥在 { $path } 中；请自己保管好。{ $path }.pub 可以给任何人：{ $public }
pack-key-not-secret = 文件 { $path } 中没有资料包的私钥。制作私钥：curbline pack key -o FILE
# $name is the name of a city among packs, $version the version of its pack.
pack-built = { $name } 的资料包，版本 { $version }，在 { $path } 中（{ NUMBER($kilobytes) } KB）。
# $text is one of the texts in packs.ftl about a file of a pack's source.
pack-fault = { $file }：{ $text }
pack-fault-line = { $file }，第 { $line } 行：{ $text }
pack-faults = 没有制作资料包；请先改正 { NUMBER($count) } 处错误。
pack-valid = { $name } 的资料包，版本 { $version }，是完整的，并且是用这个密钥签名的。
pack-shown = { $name } 的资料包，版本 { $version }，是完整的。查看是谁签名的：curbline pack verify
pack-shown-built = 制作于 { DATETIME($date) }
# $section is the name of a part, such as streets.
pack-shown-section = { $section }：{ NUMBER($bytes) } 字节
pack-shown-expired = { $section }：自 { DATETIME($date) } 起失效
pack-installed = 已安装 { $name } 的资料包，版本 { $version }。
pack-removed = 城市资料包已移除。

## The city and the network

# $url is the address of the city's server, $profile the name of the description it is spoken to by.
city-is = 市政府的服务器在 { $url }。与它通信按照“{ $profile }”的规定。
# $format is JSON or XML.
city-understood = 它的回复是按 { $format } 格式读懂的。
city-unknown = 还没有它的任何消息。
city-lists-ours = 它的列表会显示从这里收到的报告，所以可以证明某份报告没有送达。
city-hides-ours = 它的列表不显示从这里收到的报告，所以什么也证明不了。
city-lists-unknown = 还不知道它的列表是否显示收到的报告。
network-photos-always = 在任何网络上都发送照片。
network-photos-not-roaming = 除漫游外，在任何网络上都发送照片。
network-photos-unmetered = 只在 Wi-Fi 和其他不另外收费的网络上发送照片。
network-load = 还要发送：{ NUMBER($kilobytes) } KB
arrived-done = 这份报告视为市政府已收到。

## where

where-no-pack = 本设备上没有城市资料包，所以不知道这个地点归谁管。请向您的市政府索取资料包。
# $rule is the name that the city's pack gives a rule.
where-rule = 依据规则：{ $rule }
# $layer is a set of districts and $district one of them, as the city's pack calls them.
where-district = { $layer }：{ $district }

## The files that photos are made from

originals-nothing = 不保留制作照片所用的原始文件。
originals-digest = 每张照片都保留其原始文件的 SHA-256。
originals-whole = 制作照片所用的原始文件加密保存在本设备上。它们会显示照片中遮盖的内容，并含有相机的位置和时间。它们永远不会发送。
originals-from-now-on = 从现在起，新的照片都照此处理。以前保留的内容不变。
# $path is the name of the new file, $sha256 a digest of 64 digits and letters.
original-written = 原始文件已写入 { $path }，未加密。它的 SHA-256 是 { $sha256 }
list-original-digest = 原始文件的 SHA-256：{ $sha256 }
list-original-kept = 原始文件加密保存在本设备上。它的 SHA-256：{ $sha256 }
check-original-missing = 报告 { $reference } 的一张照片的原始文件已不在本设备上。
check-original-damaged = 报告 { $reference } 的一张照片的原始文件在本设备上已损坏。损坏的文件已保留。

## Requests near a place, and requests that are followed

nearby-title = 据本设备所知，在那附近报告过且尚未结案的：
nearby-none = 据本设备所知，那附近没有人报告过。别人的请求会随同步而来：curbline sync
# $service is the city's name of a service, $length a distance with its unit.
nearby-line = { $service }，距离 { $length }
nearby-own = 您自己的报告
nearby-followed = 您正在关注
nearby-requested = 报告日期：{ $date }
# $number is a request's number at the city.
follow-done = 从现在起您关注请求 { $number }；它的消息会随每次同步而来。没有向市政府发送任何内容。
unfollow-done = 您不再关注请求 { $number }。
follows-title = 您关注的别人的请求：
follows-none = 您没有关注任何请求。
follows-unheard = 市政府还没有任何消息。

## Where this machine is. $place is latitude and longitude, $length a distance with its unit.

fix-here = 地点是 { $place }，不知道有多精确。
fix-here-within = 地点是 { $place }，误差约 { $length }。
# $reason is one of the texts fix-refused-*.
fix-refused-count = 有 { NUMBER($count) } 个读数不用：{ $reason }
# Sentences are what a receiver sends, a line each.
fix-skipped = 接收器有 { NUMBER($count) } 行内容无法理解。
argument-moment-invalid = “{ $value }”不是时间。请写成如 2026-03-01T08:00:00Z

## address

address-no-lines = 无法给出地点的地址：本设备上没有记录街道走向的城市资料包。请向您的市政府索取。
# $owner is in the words of the city's own file.
address-owner = 维护单位：{ $owner }
# $address was worked out from the place; $distance is how far the street is.
address-derived = 可能是 { $address }（由地点推算，距离 { $distance }）
