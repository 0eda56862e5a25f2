# When a report is the wrong way to get help. These sentences may save a life: short, clear, first what to do.
# The words are searched in what people type, separated by commas; nobody sees them.

emergency-title = 这可能是紧急情况
emergency-call = 马上拨打 { $number }
emergency-continue = 不是紧急情况。继续报告。
emergency-not-read = 报告不会马上有人看。不要在这里等回复。

emergency-fire = 如果有东西着火，请马上远离，并立刻拨打 911。
emergency-fire-words = 火灾, 着火, 失火, 起火, 火警, 火焰, 冒烟, 浓烟, 爆炸
emergency-gas = 如果闻到煤气味，请离开现场，不要碰任何开关，到外面拨打 911。
emergency-gas-words = 煤气, 燃气, 天然气, 瓦斯, 煤气漏气, 煤气泄漏, 煤气味, 闻到煤气, 臭鸡蛋味
emergency-wires = 请远离掉落的电线和它碰到的一切东西，马上拨打 911。
emergency-wires-words = 电线掉, 电线断, 电线掉下来, 电线垂, 高压线, 漏电, 触电, 被电到, 火花
emergency-hurt = 如果有人受伤或有危险，请马上拨打 911。
emergency-hurt-words = 受伤, 流血, 出血, 昏迷, 昏倒, 晕倒, 没有呼吸, 不呼吸, 心脏病, 中风, 出事故了, 被困, 溺水
emergency-crash = 如果车祸中有人受伤，或车祸堵住了路，请马上拨打 911。
emergency-crash-words = 车祸, 撞车, 交通事故, 追尾, 被车撞, 撞人, 撞到人, 肇事逃逸
emergency-crime = 如果正在发生犯罪，请到安全的地方，拨打 911。
emergency-crime-words = 枪击, 开枪, 枪声, 持枪, 捅人, 持刀, 抢劫, 入室盗窃, 小偷, 贼, 打架, 袭击, 打人, 绑架
emergency-collapse = 如果房屋整体或一部分正在倒塌，请远离，马上拨打 911。
emergency-collapse-words = 房屋倒塌, 房子塌, 楼塌, 墙倒塌, 墙倒, 掉砖, 塌方, 地陷, 天坑
emergency-water = 如果有人或车被水困住，不要走进水里。马上拨打 911。
emergency-water-words = 被水困, 困在水里, 洪水, 山洪, 暴洪, 溺水, 淹死, 人落水, 掉进水里, 车泡水, 车被淹
emergency-crisis = 如果您或别人想自杀，或撑不下去了，请打电话或发短信到 988。免费，日夜都可以。
emergency-crisis-words = 自杀, 轻生, 想死, 不想活, 结束生命, 自残, 服药过量, 吸毒过量, 撑不下去
emergency-violence = 如果家里有人伤害您，或让您害怕，请拨打 911，或热线 1-800-799-7233，日夜都可以。
emergency-violence-words = 家暴, 家庭暴力, 他打我, 老公打我, 老婆打我, 被家人打, 虐待, 虐待儿童, 打孩子, 威胁我
emergency-poison = 如果有人吞下或吸入了毒物，请马上拨打 1-800-222-1222。如果叫不醒，请拨打 911。
emergency-poison-words = 中毒, 毒药, 毒物, 误食, 误吞, 吞下, 一氧化碳, 煤气中毒, 化学品
