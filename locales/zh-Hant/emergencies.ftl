# When a report is the wrong way to get help. These sentences may save a life: short, clear, first what to do.
# The words are searched in what people type, separated by commas; nobody sees them.

emergency-title = 這可能是緊急情況
emergency-call = 立刻撥打 { $number }
emergency-continue = 不是緊急情況。繼續通報。
emergency-not-read = 通報不會馬上有人看。不要在這裡等回覆。

emergency-fire = 如果有東西著火，請馬上遠離，並立刻撥打 911。
emergency-fire-words = 火災, 火警, 著火, 失火, 起火, 火燭, 火焰, 冒煙, 濃煙, 爆炸
emergency-gas = 如果聞到瓦斯味，請離開現場，不要碰任何開關，到外面撥打 911。
emergency-gas-words = 瓦斯, 煤氣, 天然氣, 瓦斯外洩, 瓦斯漏氣, 瓦斯味, 煤氣味, 聞到瓦斯, 臭雞蛋味
emergency-wires = 請遠離掉落的電線和它碰到的一切東西，立刻撥打 911。
emergency-wires-words = 電線掉, 電線斷, 電線掉下來, 電線垂落, 高壓電, 漏電, 觸電, 被電到, 火花
emergency-hurt = 如果有人受傷或有危險，請立刻撥打 911。
emergency-hurt-words = 受傷, 流血, 出血, 昏迷, 昏倒, 暈倒, 沒有呼吸, 沒呼吸, 心臟病, 中風, 出意外, 受困, 被困, 溺水, 遇溺
emergency-crash = 如果車禍中有人受傷，或車禍堵住了路，請立刻撥打 911。
emergency-crash-words = 車禍, 撞車, 交通意外, 交通事故, 追撞, 被車撞, 撞到人, 肇事逃逸, 不顧而去
emergency-crime = 如果正在發生犯罪，請到安全的地方，撥打 911。
emergency-crime-words = 槍擊, 開槍, 槍聲, 持槍, 砍人, 刺傷, 持刀, 搶劫, 打劫, 闖空門, 爆竊, 小偷, 賊, 打架, 攻擊, 打人, 綁架
emergency-collapse = 如果房屋整棟或一部分正在倒塌，請遠離，立刻撥打 911。
emergency-collapse-words = 房屋倒塌, 房子倒塌, 樓塌, 塌樓, 牆倒, 牆壁倒塌, 掉磚, 崩塌, 地陷, 地層下陷, 天坑
emergency-water = 如果有人或車被水困住，不要走進水裡。立刻撥打 911。
emergency-water-words = 被水困, 困在水裡, 洪水, 山洪, 暴洪, 溺水, 淹死, 有人落水, 掉進水裡, 遇溺, 車泡水, 車被淹
emergency-crisis = 如果您或別人想自殺，或撐不下去了，請打電話或傳簡訊到 988。免費，日夜都可以。
emergency-crisis-words = 自殺, 輕生, 想死, 不想活, 結束生命, 自殘, 服藥過量, 吸毒過量, 撐不下去
emergency-violence = 如果家裡有人傷害您，或讓您害怕，請撥打 911，或專線 1-800-799-7233，日夜都可以。
emergency-violence-words = 家暴, 家庭暴力, 他打我, 老公打我, 老婆打我, 被家人打, 虐待, 虐兒, 打小孩, 威脅我, 恐嚇
emergency-poison = 如果有人吞下或吸入毒物，請立刻撥打 1-800-222-1222。如果叫不醒，請撥打 911。
emergency-poison-words = 中毒, 毒藥, 毒物, 誤食, 誤吞, 吞下, 一氧化碳, 煤氣中毒, 化學品
