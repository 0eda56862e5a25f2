# When a report is the wrong way to get help. These sentences may save a life: short, clear, first what to do.
# The words are searched in what people type, in small letters, separated by commas; nobody sees them.

emergency-title = Sa ka yon ijans
emergency-call = Rele { $number } kounye a
emergency-continue = Se pa yon ijans. Kontinye ak rapò a.
emergency-not-read = Yo pa li rapò yo touswit. Pa tann yon repons isit la.

emergency-fire = Si gen yon bagay k ap boule, ale lwen l epi rele 911 kounye a.
emergency-fire-words = dife, dife pran, boule, ap boule, flanm, lafimen, lafimin, eksplozyon, fire
emergency-gas = Si ou pran sant gaz, soti kote a, pa limen ni etenn anyen, epi rele 911 lè ou deyò.
emergency-gas-words = gaz, gaz ap koule, sant gaz, pran sant gaz, ze pouri, gas
emergency-wires = Rete lwen fil ki tonbe ak tout sa yo touche, epi rele 911 kounye a.
emergency-wires-words = fil tonbe, fil elektrik, fil kouran, fil atè, etensèl, etensel, kouran, kouran pran, elektwokite, chòk elektrik
emergency-hurt = Si yon moun blese oswa an danje, rele 911 kounye a.
emergency-hurt-words = blese, ap senyen, senyen, san konesans, endispoze, pa respire, pa ka respire, kriz kè, kriz ke, aksidan, bloke anndan, ap nwaye
emergency-crash = Si gen moun blese nan yon aksidan machin, oswa si aksidan an bloke lari a, rele 911 kounye a.
emergency-crash-words = aksidan, aksidan machin, machin frape, kolizyon, machin frape moun, machin kraze moun, chofè a sove, crash
emergency-crime = Si yon krim ap fèt kounye a, ale yon kote ki an sekirite epi rele 911.
emergency-crime-words = tire, kout bal, bal, zam, revolvè, fizi, kout kouto, ponya, vòl, volè, atake, goumen, kidnape, kidnaping
emergency-collapse = Si yon kay oswa yon pati nan yon kay ap tonbe, rete lwen epi rele 911 kounye a.
emergency-collapse-words = kay tonbe, kay ap tonbe, kay kraze, mi ap tonbe, mi tonbe, brik ap tonbe, tè a desann, tè fonse, gwo twou
emergency-water = Si dlo bloke moun oswa machin, pa mache antre nan dlo a. Rele 911 kounye a.
emergency-water-words = bloke nan dlo, inondasyon, gwo dlo, lavalas, ap nwaye, nwaye, machin nan dlo, dlo ap pote
emergency-crisis = Si ou menm oswa yon lòt moun ap panse ak swisid oswa pa kapab ankò, rele 988 oswa voye yon mesaj tèks bay 988. Li gratis, lajounen kou lannuit.
emergency-crisis-words = swisid, touye tèt mwen, touye tet mwen, touye tèt, vle mouri, anvi mouri, pran lavi m, pa vle viv ankò, overdose, twòp dwòg, kriz
emergency-violence = Si yon moun lakay ou fè ou mal oswa fè ou pè, rele 911, oswa liy èd la 1-800-799-7233, lajounen kou lannuit.
emergency-violence-words = vyolans domestik, vyolans, bat mwen, l ap bat mwen, frape m, abi, abize timoun, maltrete, menase, menas
emergency-poison = Si yon moun vale oswa respire pwazon, rele 1-800-222-1222 kounye a. Si moun nan pa reveye, rele 911.
emergency-poison-words = pwazon, anpwazonnen, anpwazone, vale, bwè klowòks, klowoks, monoksid kabòn, pwodui chimik, chimik
