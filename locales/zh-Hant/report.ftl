# What became of a report, as a person reads it in a list or on the page of that report.

## Delivery: a word or two for a list

delivery-queued = 已儲存，尚未傳送
delivery-sending = 正在傳送
delivery-uncertain = 正在向市政府確認
delivery-accepted = 市政府已收到
delivery-parked = 需要您處理

## Photos: a word or two for a list

photo-state-kept = 在本裝置上
photo-state-uploading = 正在傳送
photo-state-delivered = 市政府已收到
photo-state-dropped = 市政府未接收

## Where a report is, in a sentence

# $number is the number the city gave, as it stands; never grouped.
tracking-id = 您的通報已收到，編號是 { $number }。
tracking-id-due = 您的通報已收到，編號是 { $number }。市政府預計在 { $due } 前處理完畢。
tracking-token = 市政府已收到您的通報，不久會給它一個編號。您不需要再做什麼。
tracking-blackbox = 市政府已收到您的通報。這項服務不提供編號。
tracking-waiting = 您的通報已安全儲存在本裝置上，會盡快傳送。
tracking-sending = 正在把您的通報傳送給市政府。
tracking-uncertain = 市政府還沒來得及回覆，連線就斷了。在重新傳送任何內容之前，我們會先查清市政府是否收到了您的通報。
# $reason is one of the sentences parked-*.
tracking-parked = 您的通報需要您處理後才能傳送。{ $reason }

## The photo of a report

photo-is-at = 市政府在這裡顯示您的照片：{ $url }
photo-on-device = 您的照片會儲存在本裝置上，直到市政府收到為止。
photo-under-way = 照片已有百分之 { NUMBER($percent) } 送達市政府，其餘的隨後送達。
photo-being-confirmed = 照片已傳送。正在確認市政府是否顯示了它。
photo-not-taken = 市政府已收到您的通報，但沒有接收照片。照片儲存在本裝置上。
photo-one-too-many = 市政府每件通報接收的照片比您加入的少，所以這張沒有傳送。照片儲存在本裝置上。
photo-never-taken = 市政府不接收這類通報的照片。您的照片儲存在本裝置上。
photo-lost = 市政府已收到您的通報，但照片已不在本裝置上，無法傳送。

## What the city says about a report

city-status-open = 處理中
city-status-closed = 已結案
# $status is the word the city uses.
city-status-other = 市政府的說明：{ $status }
report-due = 預計在 { $due } 前處理完畢
anonymous = 不留姓名

## What deserves a second look; nothing of it has to be done

advice-photo-old = 照片是 { NUMBER($days) } 天前拍的。請看看現場是否還是這樣。
advice-photo-future = 照片顯示的拍攝時間在未來。請檢查拍照相機的日期。
# $length is a distance with its unit.
advice-photo-far = 照片的拍攝位置離這件通報的地點有 { $length }。請看看哪個地點才對。
advice-photo-no-place = 照片沒有記錄拍攝位置。請確認通報的地點就是照片裡的地方。
advice-photo-no-zone = 照片沒有記錄相機時鐘所用的時區。如果是旅行時拍的，請檢查拍攝時間。
# $reference is the short reference of a report that was filed before.
similar-report = 這件通報和您在同一地點的通報 { $reference } 很像。如果是同一件事，可以捨棄新的這件。
# $words is what the person wrote.
advice-text-phone = 「{ $words }」像是電話號碼，而您寫的內容可能人人都看得到。如果市政府不需要，請刪掉。
advice-text-email = 「{ $words }」是電子郵件地址，而您寫的內容可能人人都看得到。如果市政府不需要，請刪掉。
advice-text-plate = 「{ $words }」像是車牌號碼，而您寫的內容可能人人都看得到。如果市政府不需要，請刪掉。
