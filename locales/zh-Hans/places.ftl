### Where something is, who answers for it, and what was filed near it.

## What was filed near a place

# $number is a request's number at the city, $length a distance with its unit, $days how long ago it was filed.
advice-filed-before = { $days ->
        [0] 今天有人在离这里 { $length } 的地方报告过这件事：请求 { $number }。您可以关注那项请求，也可以照样发送您的报告。
       *[other] { NUMBER($days) } 天前有人在离这里 { $length } 的地方报告过这件事：请求 { $number }。您可以关注那项请求，也可以照样发送您的报告。
    }
# $number is what was asked for.
request-unknown = 本设备上没有请求“{ $number }”。请在您附近的请求或您关注的请求列表中查找编号。

## Why a reading of the place is not used. Readings come from the phone or from a satellite receiver, several a minute.

fix-refused-mock = 有另一个应用在伪造位置。请在本设备的设置中关闭模拟位置。
fix-refused-no-fix = 接收器还不知道自己在哪里。请到天空开阔的地方，稍等一会儿。
fix-refused-range = 接收器给出的位置不在地图上。请把它关掉再打开。
fix-refused-null = 接收器给出的是零度，它什么都不知道时就会这样。请把它关掉再打开。
fix-refused-dilution = 卫星的位置不好，得不到有用的地点。请到天空开阔的地方。
fix-refused-stale = 按本设备的时钟，这个读数是 { NUMBER($minutes) } 分钟前的。请等新的读数。
fix-refused-rollover = 接收器的日期差了 { NUMBER($weeks) } 周，这是周数计数器溢出的旧接收器常有的情况。请换一个接收器。
fix-refused-date = 接收器说今天是 { $date }。请确认本设备的时钟是正确的。
# $length is a distance with its unit.
fix-refused-jump = 位置跳了 { $length }，比任何人移动的速度都快。请等它稳定下来。

## Whether the place is exact enough for a service, and what to do. $length and $needed are distances with their units.

fix-enough = 地点精确到 { $length }，够用了。
fix-enough-chosen = 使用您选定的地点。
fix-wait = 正在确定地点。请保持头顶上方开阔，稍等一会儿。
fix-wait-closer = 地点目前精确到 { $length }，需要精确到 { $needed }。请稍等一会儿。
fix-not-enough = 地点只精确到 { $length }，需要精确到 { $needed }。请到天空开阔的地方，或在地图上手动放置图钉，或输入地址。
fix-none = 无法确定地点。请到天空开阔的地方，或在地图上手动放置图钉，或输入地址。

## A satellite receiver beside the device. $address is a name and a port, $path a file.

receiver-unreachable = { $address } 没有接收器回应。请确认 gpsd 正在那里运行，并且地址正确。
receiver-gone = { $address } 的接收器不见了。会自动再次寻找。
receiver-not-gpsd = 在 { $address } 回应的不是 gpsd。请输入 gpsd 的地址，例如 localhost:2947。
receiver-unreadable = 无法读取接收器 { $path }。请确认它已插好，并且您有权使用。

## Places marked from a car

# $mark is the id on this device.
mark-unknown = 本设备上没有标记 { $mark }。它可能已经被放弃了。

## A place in words. $street and $cross are names of streets and stay as they are; the place may stand alone or behind
## "The report is". $distance is "20 meters", $direction one of the directions below.

place-on-street = 在 { $street }
place-on-street-near = 在 { $street }，靠近 { $cross }
place-on-street-away = 在 { $street }，您的{ $direction } { $distance } 处
place-on-street-near-away = 在 { $street }，靠近 { $cross }，您的{ $direction } { $distance } 处
place-on-street-here = 在 { $street }，您所在的位置
place-on-street-near-here = 在 { $street }，靠近 { $cross }，您所在的位置
place-away = 您的{ $direction } { $distance } 处
place-here = 您所在的位置
direction-north = 北面
direction-north-east = 东北面
direction-east = 东面
direction-south-east = 东南面
direction-south = 南面
direction-south-west = 西南面
direction-west = 西面
direction-north-west = 西北面

## A word about an address that was typed. It is kept as it was typed in any case. $address and $other are as the city writes
## them.

address-near = 您是不是指“{ $address }”？市政府的街道列表中没有您输入的这个地址。
address-ambiguous = 这可能是“{ $address }”，也可能是“{ $other }”。请加上方向或街道类型。
address-unknown = 市政府的街道列表中没有这个地址。请看看是否正确；已按您输入的保存。

## Whose a place is. $name is an office as the city writes it, $neighbour a city or county, $distance a length with its unit.

place-outside = 这个地点不在本市范围内。如果图钉放错了位置，请移动它；否则请询问当地的负责单位。
place-outside-in = 这个地点不在本市范围内，而在 { $neighbour }。如果图钉放错了位置，请移动它；否则请向那里报告。
place-near-border = 市界离这里只有 { $distance }，所以这个地点可能在本市之外。请检查图钉，需要时移动它。
place-near-neighbour = 与 { $neighbour } 的边界离这里只有 { $distance }，所以这个地点可能在另一边。请检查图钉，需要时移动它。
responsible-city = 这件事由市政府的 { $name } 负责。您的报告会送到那里。
responsible-city-phone = 这件事由市政府的 { $name } 负责。您的报告会送到那里；电话是 { $phone }
responsible-other = 这件事由 { $name } 负责，不归市政府管。请拨打 { $phone }，或访问 { $link }
responsible-other-phone = 这件事由 { $name } 负责，不归市政府管。请拨打 { $phone }
responsible-other-link = 这件事由 { $name } 负责，不归市政府管。请访问 { $link }
responsible-other-silent = 这件事由 { $name } 负责，不归市政府管。您仍然可以提交报告；市政府可以告诉您更多信息。
responsible-unknown = 由谁负责，市政府会决定。请照常提交报告。
responsible-near-border = 附近有边界，所以下面这些也可能是对的：

## Why, each a line of its own. $layer is a set of districts and $district one of them, $owner and $asset are words of the city.

reason-service = 与这项服务有关。
reason-district = 地点位于：{ $layer } { $district }
reason-owner = 街道的维护单位：{ $owner }
reason-asset = 涉及的是：{ $asset }

## What is told beside the places that an address may mean.

address-no-pack = 本设备上没有含街道的城市资料包。请向您的市政府索取。
address-near-misses = 没有与您输入的完全相同的。下面这些比较接近：
address-incomplete = 请写出街道；可以的话，也写门牌号。
address-too-long = 这作为地址太长了。请写出街道和门牌号。
address-not-found = 市政府的列表中没有这条街道、路口或地标。请检查拼写，或写附近的一条街道。
address-outside = 这个坐标不在本市。请检查坐标，或写出街道。
address-parcel = 这像是地块编号。请写出街道和门牌号。
