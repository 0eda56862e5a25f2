# When a report is the wrong way to get help. These sentences may save a life: short, clear, first what to do.
# The words are searched in what people type, in small letters, separated by commas; nobody sees them.

emergency-title = C’est peut-être une urgence
emergency-call = Appelez le { $number } maintenant
emergency-continue = Ce n’est pas une urgence. Continuer le signalement.
emergency-not-read = Les signalements ne sont pas lus tout de suite. N’attendez pas de réponse ici.

emergency-fire = Si quelque chose brûle, éloignez-vous et appelez le 911 maintenant.
emergency-fire-words = feu, au feu, incendie, brûle, brule, flammes, fumée, fumee, explosion
emergency-gas = Si vous sentez le gaz, sortez, ne touchez aucun interrupteur et appelez le 911 une fois dehors.
emergency-gas-words = gaz, fuite de gaz, odeur de gaz, ça sent le gaz, oeuf pourri, œuf pourri
emergency-wires = Éloignez-vous des fils tombés et de tout ce qu’ils touchent, et appelez le 911 maintenant.
emergency-wires-words = fil tombé, fil tombe, fils tombés, câble tombé, cable, fil électrique, fil electrique, ligne électrique, étincelles, etincelles, électrocuté, décharge électrique
emergency-hurt = Si quelqu’un est blessé ou en danger, appelez le 911 maintenant.
emergency-hurt-words = blessé, blesse, saigne, sang, inconscient, évanoui, ne respire plus, ne respire pas, crise cardiaque, infarctus, accident, coincé, se noie
emergency-crash = S’il y a des blessés dans un accident de la route, ou si un accident bloque la route, appelez le 911 maintenant.
emergency-crash-words = accident, accident de voiture, accident de la route, collision, renversé, renverse par une voiture, délit de fuite, delit de fuite, carambolage
emergency-crime = Si un crime ou un délit est en train de se passer, allez dans un endroit sûr et appelez le 911.
emergency-crime-words = coups de feu, fusillade, arme, pistolet, coup de couteau, poignardé, vol, braquage, cambriolage, voleur, bagarre, agression, enlèvement, enlevement
emergency-collapse = Si un bâtiment ou une partie d’un bâtiment tombe, éloignez-vous et appelez le 911 maintenant.
emergency-collapse-words = effondrement, effondré, effondre, s’écroule, ecroule, mur qui tombe, briques qui tombent, affaissement, trou géant
emergency-water = Si des personnes ou des voitures sont prises dans l’eau, n’entrez pas dans l’eau. Appelez le 911 maintenant.
emergency-water-words = pris dans l’eau, coincé dans l’eau, inondation, crue, se noie, noyade, voiture sous l’eau, voiture dans l'eau
emergency-crisis = Si vous ou quelqu’un d’autre pensez au suicide ou n’en pouvez plus, appelez le 988 ou envoyez un SMS au 988. C’est gratuit, jour et nuit.
emergency-crisis-words = suicide, me suicider, me tuer, envie de mourir, veux mourir, en finir, overdose, surdose, crise, désespoir
emergency-violence = Si quelqu’un chez vous vous fait du mal ou vous fait peur, appelez le 911 ou la ligne d’aide 1-800-799-7233, jour et nuit.
emergency-violence-words = violence conjugale, violence domestique, violences, il me bat, me frappe, maltraitance, enfant battu, abus, menace, menaces
emergency-poison = Si quelqu’un a avalé ou respiré du poison, appelez le 1-800-222-1222 maintenant. Si la personne ne se réveille pas, appelez le 911.
emergency-poison-words = poison, empoisonné, empoisonne, intoxication, avalé, avale javel, javel, monoxyde de carbone, produit chimique
