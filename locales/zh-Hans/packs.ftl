### What became of a city pack, as everyone who uses one is told.

## Why a pack is not taken; the one in use goes on

pack-too-large = 这个文件大于 { NUMBER($megabytes) } MB，不可能是城市资料包。请确认您选对了文件。
pack-not-one = 这个文件不是城市资料包。请确认您选对了文件。
pack-newer = 这个城市资料包需要更新版本的 { -product }。请更新 { -product } 再试。
pack-damaged = 这个城市资料包不完整，或在传送途中损坏了。请向您的市政府重新索取。
pack-key-invalid = 这不是城市资料包的密钥。密钥以 ed25519: 开头，后面是 44 个字母和数字；请向您的市政府索取。
pack-not-signed = 这个城市资料包不是用您给的密钥签名的。请向您的市政府核对两者是否正确。
pack-other-key = 您城市的资料包用的是另一个密钥。请询问您的市政府；如果确实换了新密钥，请移除现有的资料包，再安装新的。
# $name and $installed are names of cities among packs, such as philadelphia.
pack-other-city = 这个资料包属于“{ $name }”，但正在使用的属于“{ $installed }”。如果要更换城市，请先移除现有的资料包。
pack-older = 这个城市资料包的版本是 { $version }，比正在使用的版本 { $installed } 旧。请保留较新的，或向您的市政府索取最新的。
pack-future = 这个城市资料包说它制作于 { DATETIME($date) }，那是未来的时间。请检查本设备的日期和时间。
pack-update-not-signed = 您市政府的服务器提供的资料包没有用您城市的密钥签名，所以没有采用。现有的继续使用；请告诉您的市政府。
pack-updated = 您城市的资料包已更新；正在使用版本 { $version }。
