### What became of a city pack, as everyone who uses one is told.

## Why a pack is not taken; the one in use goes on

pack-too-large = 這個檔案大於 { NUMBER($megabytes) } MB，不可能是城市資料包。請確認您選對了檔案。
pack-not-one = 這個檔案不是城市資料包。請確認您選對了檔案。
pack-newer = 這個城市資料包需要更新版本的 { -product }。請更新 { -product } 再試。
pack-damaged = 這個城市資料包不完整，或在傳送途中損壞了。請向您的市政府重新索取。
pack-key-invalid = 這不是城市資料包的金鑰。金鑰以 ed25519: 開頭，後面是 44 個字母和數字；請向您的市政府索取。
pack-not-signed = 這個城市資料包不是用您給的金鑰簽署的。請向您的市政府核對兩者是否正確。
pack-other-key = 您城市的資料包用的是另一個金鑰。請詢問您的市政府；如果確實換了新金鑰，請移除現有的資料包，再安裝新的。
# $name and $installed are names of cities among packs, such as philadelphia.
pack-other-city = 這個資料包屬於「{ $name }」，但正在使用的屬於「{ $installed }」。如果要更換城市，請先移除現有的資料包。
pack-older = 這個城市資料包的版本是 { $version }，比正在使用的版本 { $installed } 舊。請保留較新的，或向您的市政府索取最新的。
pack-future = 這個城市資料包說它製作於 { DATETIME($date) }，那是未來的時間。請檢查本裝置的日期和時間。
pack-update-not-signed = 您市政府的伺服器提供的資料包沒有用您城市的金鑰簽署，所以沒有採用。現有的繼續使用；請告訴您的市政府。
pack-updated = 您城市的資料包已更新；正在使用版本 { $version }。
