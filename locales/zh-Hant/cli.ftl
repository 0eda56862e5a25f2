# What only the command line says. Names of commands and options are never translated.

## demo

demo-flow-title = 一件通報，從街頭到市政府
demo-city-started = 一個小型範例城市正在 { $url } 等候連線
demo-photo-drawn = 畫了一張坑洞照片，帶有相機的位置和時間：{ $path }
demo-photo-chosen = 使用您的照片：{ $path }
# What the demo's report says, as a resident would write it.
demo-description = 右側車道有個很深的坑，車子都要繞過去。
demo-place-pinned = 照片沒有記錄拍攝位置，所以在地圖上放了一個圖釘。
demo-offline = 手機沒有訊號。
demo-saved = 已在手機上儲存為 { $reference }。沒有傳送任何內容。
demo-queue = 手機上等待傳送的：
demo-online = 訊號恢復了。正在傳送等待的內容。
demo-delivered = { $count ->
        [0] 沒有通報送達。
       *[other] 已送達 { NUMBER($count) } 件通報。
    }
demo-read-back = 正在向市政府查詢它收到了什麼：
demo-photo-at = 照片現在位於 { $url }
demo-kept = 手機和城市的資料留在資料夾 { $folder } 中

## Setting up, services

init-done = 您的城市已設定好：{ $url }
services-title = 市政府提供的服務
services-none = 沒有符合的服務。
services-fresh = 市政府在 { DATETIME($date) } 的清單
services-due-days = 通常在 { NUMBER($count) } 天內處理完畢
services-due-business-days = 通常在 { NUMBER($count) } 個工作天內處理完畢
services-question-required = 必須回答
services-question-optional = 最好回答，但不是必須

## Reports

# $report is the id on this device, $reference the short reference that is also sent to the city.
report-saved = 已儲存為 { $report }，參考編號是 { $reference }。下次同步時傳送。
sync-summary = { $delivered ->
        [0] 沒有通報送達
       *[other] 已送達 { NUMBER($delivered) } 件通報
    }，{ $pending ->
        [0] 沒有等待的
       *[other] { NUMBER($pending) } 件在等待
    }，{ $attention ->
        [0] 沒有需要您處理的。
       *[other] { NUMBER($attention) } 件需要您處理。
    }
list-none = 本裝置上還沒有通報。
list-title = 您的通報
# One report: $service is the city's name of a service, $state one of the states delivery-*.
list-line = { $service }：{ $state }
# $label is one of the labels below.
list-detail = { $label }：{ $value }
list-saved = 儲存於 { DATETIME($date) }
# $state is one of the states photo-state-*, $width and $height are pixels.
list-photo = 照片：{ $state }（{ $width } × { $height } 像素，{ NUMBER($kilobytes) } KB）
retry-done = 下次同步時會重新傳送這件通報。
discard-done = 已捨棄這件通報，不會傳送。
edit-done = 修改已儲存。下次同步時會傳送這件通報。

sync-nothing = 沒有要傳送的內容。

## What stands before the parts of a report

label-number = 編號
label-place = 地點
label-due = 預計完成日期
label-city = 市政府

## A command line that cannot be understood. $help is the command that shows help, $option an option as it is typed.

usage-command-missing = 請寫一個指令，例如 list。查看全部指令：{ $help }
usage-command-unknown = 沒有指令「{ $value }」。查看全部指令：{ $help }
usage-option-unknown = 這裡沒有選項「{ $option }」。查看有哪些選項：{ $help }
usage-option-missing = 缺少：{ $option }。查看寫法：{ $help }
usage-option-repeated = 「{ $option }」寫了不止一次。請只保留一個；參見 { $help }
usage-options-conflict = 「{ $option }」和「{ $other }」不能一起用。請去掉一個；參見 { $help }
usage-value-missing = 「{ $option }」需要一個值。查看可用的值：{ $help }
usage-value-invalid = 「{ $value }」不適用於「{ $option }」。查看可用的值：{ $help }
usage-unreadable = 無法理解這個指令。查看寫法：{ $help }

## What was typed after an option

argument-place-invalid = 「{ $value }」不是地點。請寫緯度和經度，中間用逗號隔開，例如 39.95,-75.16
argument-redaction-invalid = 「{ $value }」不是圖片的區域。請以像素寫左邊緣、上邊緣、寬度和高度，中間用逗號隔開，例如 10,20,300,200；或寫多邊形的各個角，例如 10,20;310,20;160,220
argument-pair-invalid = 「{ $value }」中沒有等號。請寫成 NAME=VALUE
argument-language-unknown = 我們沒有「{ $value }」這種語言。請查看語言清單。

## The key of an encrypted data folder

key-file-exposed = 這台電腦上的其他人可以讀到金鑰檔案 { $path }。請用 chmod 600 讓它只歸您使用，然後再試。
key-file-invalid = 檔案 { $path } 中沒有金鑰。金鑰是 32 個位元組，或 64 個十六進位數字。
sealed-unsupported = 這個 { -product } 版本不能加密資料，所以不能用 --key-file。請去掉它，或使用帶有 sealed 功能的版本。

## Everything else

export-done = { $count ->
        [0] 沒有可匯出的內容；{ $path } 是空的。
       *[other] 已將 { NUMBER($count) } 件通報寫入 { $path }
    }
check-ok = 一切正常。
check-salvaged = { $count ->
        [0] 資料已損壞，沒能救回任何通報。損壞的檔案已保留。
       *[other] 資料已損壞。從中救回了 { NUMBER($count) } 件通報，損壞的檔案已保留。
    }
# $reference is the short name of a report, such as CL-7K3F9Q.
check-photo-missing = 通報 { $reference } 的一張照片已不在本裝置上。
check-photo-damaged = 通報 { $reference } 的一張照片在本裝置上已損壞。損壞的檔案已保留。
check-pack-damaged = 已安裝的城市資料包損壞了。您的通報是安全的；請用資料包檔案重新安裝。
# $width and $height are pixels, $kilobytes the size of the new file.
photo-done = 照片已準備好：{ $width } × { $height } 像素，{ NUMBER($kilobytes) } KB。
# What a picture says of its making. $zone is the zone of its clock, such as UTC-05.
photo-fact-taken = 拍攝於 { DATETIME($date) }；相機時鐘的時區是 { $zone }
photo-fact-taken-somewhere = 拍攝於 { DATETIME($date) }（如果相機時鐘用的是您的時區）
# $place is latitude and longitude, $length a distance with its unit.
photo-fact-place = 拍攝地點：{ $place }
photo-fact-place-within = 拍攝地點：{ $place }，誤差約 { $length }
photo-fact-above-sea = 海拔 { $length }
photo-fact-below-sea = 低於海平面 { $length }
photo-fact-direction = 拍攝方向：從正北順時針 { NUMBER($degrees) }°
photo-fact-direction-magnetic = 拍攝方向：從磁北順時針 { NUMBER($degrees) }°
languages-title = 語言
text-unknown = 沒有名為「{ $key }」的文字。文字的名稱在資料夾 locales 中。

## City packs

# $public is the text of the public key.
pack-key-made = 私密金鑰在 { $path } 中；請自己保管好。{ $path }.pub 可以給任何人：{ $public }
pack-key-not-secret = 檔案 { $path } 中沒有資料包的私密金鑰。製作私密金鑰：curbline pack key -o FILE
# $name is the name of a city among packs, $version the version of its pack.
pack-built = { $name } 的資料包，版本 { $version }，在 { $path } 中（{ NUMBER($kilobytes) } KB）。
# $text is one of the texts in packs.ftl about a file of a pack's source.
pack-fault = { $file }：{ $text }
pack-fault-line = { $file }，第 { $line } 行：{ $text }
pack-faults = 沒有製作資料包；請先改正 { NUMBER($count) } 處錯誤。
pack-valid = { $name } 的資料包，版本 { $version }，是完整的，並且是用這個金鑰簽署的。
pack-shown = { $name } 的資料包，版本 { $version }，是完整的。查看是誰簽署的：curbline pack verify
pack-shown-built = 製作於 { DATETIME($date) }
# $section is the name of a part, such as streets.
pack-shown-section = { $section }：{ NUMBER($bytes) } 位元組
pack-shown-expired = { $section }：自 { DATETIME($date) } 起失效
pack-installed = 已安裝 { $name } 的資料包，版本 { $version }。
pack-removed = 城市資料包已移除。

## The city and the network

# $url is the address of the city's server, $profile the name of the description it is spoken to by.
city-is = 市政府的伺服器在 { $url }，依「{ $profile }」的規定與它通訊。
# $format is JSON or XML.
city-understood = 它的回覆是按 { $format } 格式讀懂的。
city-unknown = 還沒有它的任何消息。
city-lists-ours = 它的清單會顯示從這裡收到的通報，所以可以證明某件通報沒有送達。
city-hides-ours = 它的清單不顯示從這裡收到的通報，所以什麼也證明不了。
city-lists-unknown = 還不知道它的清單是否顯示收到的通報。
network-photos-always = 在任何網路上都傳送照片。
network-photos-not-roaming = 除漫遊外，在任何網路上都傳送照片。
network-photos-unmetered = 只在 Wi-Fi 和其他不另外收費的網路上傳送照片。
network-load = 還要傳送：{ NUMBER($kilobytes) } KB
arrived-done = 這件通報視為市政府已收到。

## where

where-no-pack = 本裝置上沒有城市資料包，所以不知道這個地點歸誰管。請向您的市政府索取資料包。
# $rule is the name that the city's pack gives a rule.
where-rule = 依據規則：{ $rule }
# $layer is a set of districts and $district one of them, as the city's pack calls them.
where-district = { $layer }：{ $district }

## The files that photos are made from

originals-nothing = 不保留製作照片所用的原始檔案。
originals-digest = 每張照片都保留其原始檔案的 SHA-256。
originals-whole = 製作照片所用的原始檔案加密儲存在本裝置上。它們會顯示照片中遮蓋的內容，並含有相機的位置和時間。它們永遠不會傳送。
originals-from-now-on = 從現在起，新的照片都照此處理。以前保留的內容不變。
# $path is the name of the new file, $sha256 a digest of 64 digits and letters.
original-written = 原始檔案已寫入 { $path }，未加密。它的 SHA-256 是 { $sha256 }
list-original-digest = 原始檔案的 SHA-256：{ $sha256 }
list-original-kept = 原始檔案加密儲存在本裝置上。它的 SHA-256：{ $sha256 }
check-original-missing = 通報 { $reference } 的一張照片的原始檔案已不在本裝置上。
check-original-damaged = 通報 { $reference } 的一張照片的原始檔案在本裝置上已損壞。損壞的檔案已保留。

## Requests near a place, and requests that are followed

nearby-title = 據本裝置所知，在那附近通報過且尚未結案的：
nearby-none = 據本裝置所知，那附近沒有人通報過。同步時會取得別人的請求：curbline sync
# $service is the city's name of a service, $length a distance with its unit.
nearby-line = { $service }，距離 { $length }
nearby-own = 您自己的通報
nearby-followed = 您正在追蹤
nearby-requested = 通報日期：{ $date }
# $number is a request's number at the city.
follow-done = 從現在起您追蹤請求 { $number }；每次同步都會帶來它的最新消息。沒有向市政府傳送任何內容。
unfollow-done = 您不再追蹤請求 { $number }。
follows-title = 您追蹤的別人的請求：
follows-none = 您沒有追蹤任何請求。
follows-unheard = 市政府還沒有任何消息。

## Where this machine is. $place is latitude and longitude, $length a distance with its unit.

fix-here = 地點是 { $place }，不知道有多精確。
fix-here-within = 地點是 { $place }，誤差約 { $length }。
# $reason is one of the texts fix-refused-*.
fix-refused-count = 有 { NUMBER($count) } 個讀數不用：{ $reason }
# Sentences are what a receiver sends, a line each.
fix-skipped = 接收器有 { NUMBER($count) } 行內容無法理解。
argument-moment-invalid = 「{ $value }」不是時間。請寫成如 2026-03-01T08:00:00Z

## address

address-no-lines = 無法給出地點的地址：本裝置上沒有記錄街道走向的城市資料包。請向您的市政府索取。
# $owner is in the words of the city's own file.
address-owner = 維護單位：{ $owner }
# $address was worked out from the place; $distance is how far the street is.
address-derived = 可能是 { $address }（由地點推算，距離 { $distance }）
