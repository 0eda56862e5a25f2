### What is wrong with the files a city pack is made of. Only people who make packs read it.

## Tables (CSV) of a pack's source. File and line stand before these sentences. $column, $found and $text are from the file.

table-empty = 这个表只有表头，或什么都没有。请添加数据行。
table-not-utf8 = 这一行不是 UTF-8。请把文件存为 UTF-8。
table-quote-open = 从这里开始的引号没有结束。请补上后引号。
table-fields = 这一行有 { NUMBER($found) } 个值，应该有 { NUMBER($wanted) } 个。请检查逗号。
table-column-missing = 没有列“{ $column }”。表中有：{ $found }。请在 pack.json 中按第一行的写法写列名。

## Streets, their aliases, landmarks and lines.

streets-name-missing = 这里的街道没有名称。请添加。
streets-segment-missing = 这个路段没有标识。请添加。
streets-segment-twice = 标识“{ $segment }”在第 { $line } 行已经有了。请给每个路段不同的标识。
streets-number = 列“{ $column }”中的“{ $text }”不是门牌号。请只写数字，最多七位。
streets-range-half = 号码范围只有一端：列“{ $column }”是空的。请补上号码，或让两端都空着。
streets-range-backwards = 号码范围从 { $from } 到 { $to }，前后颠倒了。请检查是否少了一位数字，或对调两个号码。
streets-segment-unknown = 没有标识为“{ $segment }”的路段。请检查别名。
streets-street-unknown = 没有街道“{ $street }”。请检查别名。
streets-landmark-name = 地标没有名称。请添加。
streets-lines-not-json = 从这里起不是 JSON。请把线存为 GeoJSON。
streets-lines-none = 这个文件中没有要素（feature）。请把线存为 GeoJSON 的 FeatureCollection。
streets-lines-segment = 要素 { $feature } 没有属性“{ $column }”。请添加其路段的标识。
streets-lines-no-line = 要素 { $feature } 不是至少有两个点的 LineString。请给每个路段存一条线。
streets-lines-degrees = 要素 { $feature } 的坐标不是以度为单位的经度和纬度。请转换成 WGS84。
streets-lines-unknown = 要素 { $feature } 属于路段“{ $segment }”，但街道中没有这个路段，或它已经有一条线。
streets-too-large = 街道太多，资料包装不下。请拆分文件。

## What is wrong with the files a pack is made of. Each stands behind the file's name and line.

source-file-missing = 无法读取文件或文件夹 { $path }。请添加它，或从 pack.json 中去掉它的名字。
source-file-outside = { $path } 在资料包的文件夹之外。请把它复制到里面。
source-file-large = 文件 { $path } 比任何城市的都大。请确认它是正确的文件。
source-not-utf8 = 这一行不是 UTF-8。请把文件存为 UTF-8。
source-json = 从这里起不是 JSON。请改正这一行或紧接其前的内容。
# $known are the keys there are, with commas.
source-key-unknown = 这里没有键“{ $key }”。请改正或去掉；可用的有：{ $known }
source-key-missing = 缺少键“{ $key }”。请添加。
source-repeated = “{ $value }”在这里是第二次出现。请只保留一个。
# $kind is one of the kinds below, $key the key or source-this.
source-kind = “{ $key }”必须是{ $kind }。请改正。
source-this = 这个值
source-kind-text = 不为空的文本
source-kind-list = 方括号中的列表
source-kind-object = 花括号中的对象
source-kind-flag = true 或 false
source-kind-date = 日期，例如 2026-11-30
source-kind-moment = 带时区的日期和时间，例如 2026-11-30T08:00:00Z
source-choice = “{ $key }”必须是其中之一：{ $choices }
source-number = “{ $key }”必须是 { NUMBER($least) } 到 { NUMBER($most) } 之间的数。请改正。
source-number-whole = “{ $key }”必须是 { NUMBER($least) } 到 { NUMBER($most) } 之间的整数。请改正。
source-name = “{ $value }”不能作为资料包的名称。请用小写字母、数字和连字符，最多 64 个。
source-version = “{ $value }”不是版本号。请写用点隔开的数字，例如 2026.11.1
source-language = “{ $value }”不是语言标签。请写如 en 或 pt-BR 的标签。
source-language-missing = 缺少“{ $value }”的文字，它是这个资料包的语言。请添加。
source-time-zone = “{ $value }”不是时区。请写如 America/New_York 的时区。
source-link = “{ $value }”不是链接。请以 https://、http://、mailto: 或 tel: 开头
source-undefined = 这里用到了“{ $value }”，但没有任何地方定义它。请改正名称，或定义它。
source-services-none = 这个文件中没有服务。请添加一项，或从 pack.json 中去掉这个文件。
source-translation-own = “{ $value }”是这个资料包本身的语言；它的文字就写在服务旁。请去掉这个翻译。
source-choices = 只有当数据类型是列表时，“{ $value }”才需要在 values 下写选项，而且必须写。请添加或去掉。
source-due-one = “{ $value }”需要 days 或 business_days 中的一个，不能两个都有。请改正。
source-stopper-never = 这个拦截提示（stopper）既没有写服务，也没有写词语，所以永远不会显示。请添加一些。
source-office-unreachable = 这个单位没有电话、电子邮箱、链接或地址。请添加一项。
source-until-before-from = 结束早于开始。请改正“from”或“until”。
source-fluent = 这不是 Fluent。请改正这一行的内容。

## Areas in GeoJSON. $position is a longitude and a latitude as the file has them.

json-form = 这不是有效的 JSON。请在这一行附近找找是否少了逗号、引号或括号。
geojson-form = 这不是 GeoJSON 的写法。位置是两个数字的列表，环是位置的列表；请重新导出为 GeoJSON。
geojson-crs = 坐标采用的系统是“{ $crs }”。请用 WGS84（EPSG:4326）重新导出文件。
# $kind is a type of GeoJSON, such as Point.
geojson-not-an-area = “{ $kind }”不是区域。请只保留类型为 Polygon 和 MultiPolygon 的要素。
geojson-empty = 这个文件中没有区域。请重新导出图层，或不放进资料包。
geojson-not-degrees = 位置 { $position } 不是以度为单位的。请用 WGS84（EPSG:4326）重新导出文件，不要用英尺或米。
geojson-swapped = 位置 { $position } 把纬度写在了前面。GeoJSON 要求经度在前；请对调每个位置的两个数字。
geojson-elsewhere = 这个图层没有任何部分在本市；它从 { $position } 开始。请确认文件正确。
geojson-ring-short = 这个环有 { NUMBER($count) } 个位置。环至少需要四个，并且最后要重复第一个。
geojson-ring-open = 这个环的结尾与开头不同。请在最后重复第一个位置。
geojson-ring-crosses = 这个区域的边界在 { $position } 与自身相交，所以分不清哪里是里面。请在那里改正。
geojson-hole-outside = 这个洞在其区域之外。请把它移到里面，或把它作为单独的区域。
geojson-no-ground = 这个区域没有面积：所有位置都在一条线上。请重新画，或去掉。
# $label is the name of a property, $others the names of the properties that are there.
geojson-label-missing = 这个区域没有属性“{ $label }”。它有：{ $others }。请选其中之一作为图层的标签。
geojson-label-empty = 这个区域的属性“{ $label }”是空的。请填写，或选另一个属性作为图层的标签。
layer-twice = 另有一个图层“{ $layer }”从同一天开始。请给其中一个换名称，或换开始的日子。

## The rules of who is responsible. $key is a name that stands before a colon in the file, $others are names that are known.

rules-form = “{ $key }”的值不合要求。请与文档中的例子比较。
rules-key-unknown = 这里不认得“{ $key }”，或它出现了两次。认得的有：{ $others }。请改正名称，或去掉。
rules-key-missing = 这里缺少“{ $key }”。请添加。
rules-list-empty = 列表“{ $key }”是空的，所以这条规则永远不会适用。请填写，或去掉它，使它不成为条件。
rules-id-twice = 名称“{ $id }”已被使用。请换一个。
rules-kind = “{ $kind }”不是单位的类别。市政府的部门请写 city，其他的请写 other。
rules-link = “{ $link }”不是安全的网址。请写以 https:// 开头的网址
rules-no-contact = “{ $name }”不属于市政府，所以人们需要打电话或写信。请添加电话号码或链接。
rules-responsible = “{ $name }”不在负责单位的列表中。请在那里添加，或写 unknown。
rules-layer = 没有图层“{ $layer }”。现有的是：{ $others }。请改正名称，或把图层加进资料包。
rules-layer-twice = 这条规则两次提到图层“{ $layer }”。请把它的所有区域写在一个列表里。
rules-district = 图层“{ $layer }”中没有名为“{ $district }”的区域。请按图层中的写法写名称。
rules-service = 市政府没有服务“{ $service }”。请按服务列表中的写法写代码。
rules-never = 规则“{ $id }”永远不会适用，因为它前面的“{ $other }”总是先适用。请把它放到前面，或去掉。
