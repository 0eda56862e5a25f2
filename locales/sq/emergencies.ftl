# When a report is the wrong way to get help. These sentences may save a life: short, clear, first what to do.
# The words are searched in what people type, in small letters, separated by commas; nobody sees them.

emergency-title = Kjo mund të jetë urgjencë
emergency-call = Telefononi { $number } tani
emergency-continue = Nuk është urgjencë. Vazhdoni me raportimin.
emergency-not-read = Raportimet nuk lexohen menjëherë. Mos prisni përgjigje këtu.

emergency-fire = Nëse diçka po digjet, largohuni prej saj dhe telefononi 911 tani.
emergency-fire-words = zjarr, zjarri, digjet, po digjet, flakë, flake, tym, shpërthim, shperthim, eksplozion
emergency-gas = Nëse ndieni erë gazi, dilni nga vendi, mos prekni asnjë çelës elektrik dhe telefononi 911 nga jashtë.
emergency-gas-words = gaz, gazi, erë gazi, ere gazi, rrjedhje gazi, vjen erë gaz, vezë të prishura, veze te prishura
emergency-wires = Rrini larg telave të rënë dhe çdo gjëje që ata prekin, dhe telefononi 911 tani.
emergency-wires-words = tel i rënë, tel i rene, tela të rënë, tela te rene, kabllo e rënë, kabell i rene, tela elektrikë, linjë elektrike, shkëndija, shkendija, goditje elektrike, e zuri rryma
emergency-hurt = Nëse dikush është lënduar ose në rrezik, telefononi 911 tani.
emergency-hurt-words = i lënduar, lenduar, i plagosur, plagosur, gjak, gjakderdhje, pa ndjenja, nuk merr frymë, nuk merr fryme, infarkt, aksident, i bllokuar brenda, ka ngecur brenda, po mbytet
emergency-crash = Nëse ka të lënduar në një përplasje, ose ajo e bllokon rrugën, telefononi 911 tani.
emergency-crash-words = përplasje, perplasje, aksident, aksident me makinë, e shtypi makina, e përplasi makina, e goditi makina, iku pas aksidentit
emergency-crime = Nëse po ndodh një krim tani, shkoni në një vend të sigurt dhe telefononi 911.
emergency-crime-words = të shtëna, te shtena, armë zjarri, arme zjarri, pistoletë, krisma, thikë, thike, grabitje, vjedhje, hajdut, rrahje, sulm, rrëmbim
emergency-collapse = Nëse një ndërtesë ose një pjesë e saj po bie, rrini larg dhe telefononi 911 tani.
emergency-collapse-words = shembje, u shemb, shembet, po shembet, ra muri, po bie muri, bien tulla, u ça toka, u hap toka
emergency-water = Nëse njerëz ose makina kanë ngecur në ujë, mos hyni në ujë. Telefononi 911 tani.
emergency-water-words = ngecur në ujë, ngecur ne uje, i bllokuar në ujë, po mbytet, mbytje, makina në ujë, makina ne uje, përmbytje e menjëhershme
emergency-crisis = Nëse ju ose dikush tjetër mendon për vetëvrasje ose nuk duron më, telefononi ose dërgoni mesazh te 988. Është falas, ditë e natë.
emergency-crisis-words = vetëvrasje, vetevrasje, vras veten, dua të vdes, dua te vdes, t'i jap fund jetës, mbidozë, mbidoze, krizë, nuk duroj më
emergency-violence = Nëse dikush në shtëpi ju lëndon ose ju frikëson, telefononi 911 ose numrin e ndihmës 1-800-799-7233, ditë e natë.
emergency-violence-words = dhunë në familje, dhune ne familje, dhunë, dhune, më rreh, me rreh, më qëllon, abuzim, abuzim fëmijësh, më kërcënon, kercenim
emergency-poison = Nëse dikush gëlltiti ose thithi helm, telefononi 1-800-222-1222 tani. Nëse personi nuk zgjohet, telefononi 911.
emergency-poison-words = helm, helmim, helmuar, i helmuar, gëlltiti, gelltiti, monoksid karboni, kimikate, lëndë kimike
