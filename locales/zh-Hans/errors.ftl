# What went wrong or is missing. One sentence or two; the last words name what to do.

-product = Curbline

## A picture cannot be used

photo-missing = 那个位置没有图片。请重新选择照片。
photo-unreadable = 无法打开这张图片。请确认您有权读取该文件，或选择另一张照片。
photo-empty = 这个图片文件是空的。请重新拍照，或选择另一张照片。
photo-not-a-picture = 这个文件不是图片。请选择 JPEG、PNG 或 WebP 格式的照片。
# $format is the usual name of a picture format, such as HEIC.
photo-format = 无法发送 { $format } 格式的图片。请用手机或电脑把照片转换成 JPEG，再重新添加。
photo-decoder = 您的手机无法打开这张 { $format } 图片。请重新拍照，或把它转换成 JPEG 后再添加。
photo-truncated = 这张图片缺了一部分，可能是复制时中断了。请重新复制，或拍一张新照片。
photo-damaged = 这张图片已损坏，无法读取。请重新拍照，或选择另一张照片。
# $megapixels and $limit are millions of pixels.
photo-too-many-pixels = 这张图片有 { NUMBER($megapixels) } 百万像素，最多只能接收 { NUMBER($limit) } 百万像素。请把它缩小，或选择另一张照片。
# $mebibytes and $limit are sizes in MiB, shown as MB.
photo-too-many-bytes = 这个图片文件有 { NUMBER($mebibytes) } MB，最多只能接收 { NUMBER($limit) } MB。请把它缩小，或选择另一张照片。
photo-redaction-outside = 您标记要遮盖的一个区域在图片之外。请在图片内重新标记。
photo-redaction-corners = 您标记要遮盖的区域需要 3 到 { NUMBER($limit) } 个角。请重新标记。
photo-cancelled = 已停止添加照片。需要时请重新添加。
photo-not-searched = 无法在这张图片里查找人脸和车牌。请您自己看一看，把不该让人看到的地方标出来。

## A report is not complete yet

problem-place-missing = 报告还没有地点。请在地图上选定，或输入地址，或使用记录了拍摄位置的照片。
problem-coordinate-invalid = 这个坐标不是地球上的地点。纬度应在 -90 到 90 之间，经度应在 -180 到 180 之间。
problem-accuracy-invalid = 地点的精确度必须是以米为单位的距离，不能小于零。请改正，或留空。
problem-service-unknown = 市政府没有名为“{ $service }”的服务。请从服务列表中选一项。
problem-catalog-empty = 服务列表还没有加载。请连接一次互联网并刷新列表。
# $question is the city's own wording of a question.
problem-attribute-missing = 请回答市政府的问题：“{ $question }”。
problem-attribute-unknown = 这项服务不需要回答“{ $attribute }”。请去掉这个回答。
problem-attribute-not-a-number = “{ $question }”的回答必须是数字，例如 12。请重新输入。
problem-attribute-not-a-date = “{ $question }”的回答必须是日期和时间，例如 2026-03-01T08:00:00Z。请重新输入。
problem-attribute-not-listed = “{ $value }”不在“{ $question }”的可选回答中。请从列表中选一个。
problem-attribute-single = “{ $question }”只能有一个回答。请只保留一个。
# $field is one of the field names below; $limit and $length are counts of characters.
problem-text-too-long = “{ $field }”最多 { NUMBER($limit) } 个字符，您写了 { NUMBER($length) } 个。请缩短一些。
problem-text-control-characters = “{ $field }”中有无法显示的字符。请不要粘贴，重新输入一遍。
problem-email-invalid = 这个电子邮箱地址不完整。请检查，正确的格式如 name@example.com。
problem-too-many-photos = 一份报告最多可以附 { NUMBER($limit) } 张照片。请去掉多余的。
problem-description-or-photo-missing = 市政府还看不出是什么问题。请描述一下，或添加一张照片。
problem-contact-required = 没有“{ $field }”，市政府不接收这份报告。请填写。

## Names of fields, as they stand above them on a form

field-description = 情况描述
field-address = 地址
field-first-name = 名字
field-last-name = 姓氏
field-email = 电子邮箱
field-phone = 电话
field-answer = 回答

## The folder where everything is kept

store-locked = 另一个 { -product } 正在使用文件夹 { $folder }。请关闭它再试。
store-read-only = 无法在文件夹 { $folder } 中写入。请给自己写入权限，或选择另一个文件夹。
store-full = 文件夹 { $folder } 已没有空间。请腾出一些空间再试；之前保存的内容是安全的。
# $found and $known are numbers of the arrangement of the data.
store-newer = 这些数据是由更新版本的 { -product } 写入的（格式 { $found }；本版本只认得 { $known }）。请更新 { -product }；没有改动任何内容。
store-damaged = 文件夹 { $folder } 中的数据已损坏。请运行检查，挽救能挽救的内容；不会删除任何东西。
store-missing-settings = 还没有设置城市。请先选择您的城市；在命令行中输入：curbline init --server ADDRESS
# $folder is a folder in which everything is encrypted.
store-sealed = 文件夹 { $folder } 中的数据已加密，没有密钥无法打开。请用当初设置它的程序和密钥打开，在命令行中用 --key-file FILE；没有改动任何内容。
store-not-sealed = 文件夹 { $folder } 中的数据没有加密，所以不能用密钥打开。请不用密钥打开，或选择新的文件夹；没有改动任何内容。
store-wrong-key = 文件夹 { $folder } 中的数据是用另一个密钥加密的。请在当初设置它的设备上打开，或选择新的文件夹；没有改动任何内容。
store-no-key = 现在无法取得加密数据的密钥。请解锁本设备再试；没有改动任何内容。
store-unusable = 无法使用文件夹 { $folder }。请确认它存在并且属于您，或选择另一个文件夹。
store-photo-missing = 这份报告的一张照片已不在本设备上。请重新添加照片，或不附照片发送报告。
store-photo-damaged = 这份报告的一张照片在本设备上已损坏。请重新添加照片，或不附照片发送报告。
store-original-missing = 这张照片的原始文件已不在本设备上。请在数据文件夹的备份中寻找；报告里仍有它的 SHA-256。
store-original-damaged = 这张照片的原始文件在本设备上已损坏，所以没有写出。请在数据文件夹的备份中寻找；报告里仍有它的 SHA-256。
originals-need-key = 只有加密的数据文件夹才能保留原始文件，而这个文件夹没有加密。请只保留 SHA-256，或用密钥设置新的文件夹；在命令行中用 --key-file FILE。
original-not-kept = 本设备没有保留这张照片的原始文件。请向拍照的人索取。
# $photo is the name of a photo in this folder: 32 digits and letters.
photo-unknown = 这份报告没有照片“{ $photo }”。请在您的报告列表中查找。

## Talking to the city's server

city-address-invalid = “{ $url }”不是网址。请输入以 https:// 开头的网址。
city-insecure = 到 { $url } 的连接不会加密。请输入以 https:// 开头的地址；如果是您自己的网络，也可以允许这个地址，在命令行中用 --plain-http
# A pin is the name of a key, such as sha256/47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=
city-pins-need-tls = 无法核对 { $url } 的密钥，因为连接不会加密。请输入以 https:// 开头的地址，或去掉密钥指纹（pin）。
city-pin-invalid = “{ $pin }”不是密钥指纹（pin）。请写 sha256/，后面加上密钥 SHA-256 的 44 个 Base64 字符。
city-unreachable = 连不上市政府的服务器 { $url }。请检查网络连接和地址；您保存的内容都在，稍后会发送。
city-timeout = 市政府的服务器 { $url } 太久没有回应。请过几分钟再试；您保存的内容都在。
city-tls = 无法与 { $url } 建立安全连接。请检查本设备的日期和时间，以及您所用的网络。
city-cut = 回复还没收完，与 { $url } 的连接就断了。请在网络好一些时再试。
city-answer-too-large = { $url } 的回复太大，不像是正确的。请检查市政府服务器的地址。
city-html = { $url } 回复的是一个网页。如果这个网络要求登录，请先登录；否则请检查市政府服务器的地址。
city-empty = { $url } 的回复是空的。请检查市政府服务器的地址，或稍后再试。
city-not-understood = { $url } 的回复不像是 311 服务器的。请检查市政府服务器的地址。
# $status is the HTTP status, such as 403.
city-denied = 服务器 { $url } 不允许本应用访问（状态码 { $status }）。请向您的市政府核对 API 密钥。
city-busy = 服务器 { $url } 正忙，请我们等一等。您保存的内容都在，稍后会发送。
city-missing = 服务器 { $url } 上没有所要的内容。请检查地址和您城市的辖区代码（jurisdiction）。
# $words are the words of the city, in whatever language it wrote them.
city-refused = 市政府拒绝了（状态码 { $status }），并说：“{ $words }”。请改正所指的内容再试。
city-refused-silent = 市政府拒绝了（状态码 { $status }），没有说明原因。请检查您输入的内容再试。
city-trouble = 服务器 { $url } 自己出了问题（状态码 { $status }）。请稍后再试；您保存的内容都在。
city-moved = 市政府的服务器已不在 { $url }。请向您的市政府询问新地址，再重新设置。

## What can be done with a report

report-unknown = 本设备上没有报告“{ $report }”。请在您的报告列表中查找。
report-already-sending = 这份报告正在发送。请等发送完成。
report-already-accepted = 市政府已收到这份报告，所以不能再在这里修改。如要补充，请提交新的报告，或拨打 311。
report-not-parked = 这份报告不需要您处理，所以没有可重试的。它会自动发送。
report-uncertain = 还不清楚市政府是否收到了这份报告。请连接互联网，以便先核实。

## Everything else

profile-unknown = 没有服务器配置“{ $profile }”。请选择一个内置配置，或指定一个文件。
profile-invalid = 服务器配置在“{ $key }”处有错误。请改正再试。
settings-invalid = 无法读取已保存的城市设置。请重新设置您的城市；您的报告都在。
cancelled = 已按您的要求停止。您保存的内容都在。
offline = 没有互联网连接。您保存的内容都在，联网后会发送。
internal = { -product } 内部出了错；您保存的内容都在。请把这个参考编号告诉开发者：{ $reference }
file-unreadable = 无法读取文件 { $path }。请检查文件名，并确认您有权读取。
file-unwritable = 无法写入文件 { $path }。请确认所在文件夹存在，并且您有权在那里写入。
file-exists = 已经有文件 { $path }。请换一个名字，或把那个文件移走。

## Why a report waits for a person

parked-refused = 市政府拒绝了这份报告（状态码 { $status }），并说：“{ $words }”。请改正后重新发送，或放弃这份报告。
parked-refused-silent = 市政府拒绝了这份报告（状态码 { $status }），没有说明原因。请检查后重新发送，或拨打 311。
parked-incomplete = 市政府想了解更多：“{ $words }”。请补全报告后重新发送。
parked-too-many-attempts = 已尝试 { NUMBER($attempts) } 次，仍无法送达这份报告。请稍后再试，或拨打 311。
parked-uncertain = 我们无法确定市政府是否收到了这份报告。如果市政府网站上没有，请重新发送（市政府可能会收到两份）；如果已经有了，请在这里放弃它。
parked-photo-missing = 这份报告的一张照片已不在本设备上。请重新添加照片，或不附照片发送报告。
parked-denied = 市政府不允许本应用发送报告（状态码 { $status }）。请向您的市政府核对 API 密钥再试。
parked-duplicate = 市政府说已经知道这件事：“{ $words }”。如果您同意，请放弃这份报告，或者修改后重新发送。
parked-duplicate-silent = 市政府说已经知道这件事。如果您同意，请放弃这份报告，或者修改后重新发送。
parked-too-large = 照片缩小后对市政府来说仍然太大。请不附照片发送报告，或换一张照片。

## Why a report is not sent yet; no action is needed

waiting-offline = 正在等待互联网连接。一有连接，报告就会自动发送。
waiting-costly = 按照您的选择，照片要等到不另外收费的网络才发送。请连接 Wi-Fi，或允许在任何网络上发送照片。
waiting-unreachable = 市政府的服务器目前没有回应。一有回应，报告就会自动发送。
waiting-tls = 目前无法与市政府的服务器建立安全连接。请检查本设备的日期和时间，以及您所用的网络。
waiting-refused = 上一次市政府未能接收这份报告。会自动再试。
waiting-checked = 我们正在核实市政府是否收到了这份报告。会自动再次核实。
waiting-retry = 市政府还未能接收这份报告。下次尝试：{ DATETIME($date) }。
waiting-server-paused = 市政府的服务器请我们等一等。之后报告会自动发送。
waiting-denied = 市政府目前不允许本应用访问。我们会继续尝试；如果一直这样，请向您的市政府核对 API 密钥。
waiting-captive-portal = 这个网络要求您先登录。请在浏览器中打开一个网页并登录，然后报告会自动发送。
waiting-paused = 本设备已暂停发送。要发送报告，请重新开启发送。
