# When a report is the wrong way to get help. These sentences may save a life: short, clear, first what to do.
# The words are searched in what people type, in small letters, separated by commas; nobody sees them.

emergency-title = This may be an emergency
emergency-call = Call { $number } now
emergency-continue = It is not an emergency. Go on with the report.
emergency-not-read = Reports are not read at once. Do not wait for an answer here.

emergency-fire = If something is burning, get away from it and call 911 now.
emergency-fire-words = fire, burning, flames, smoke, explosion
emergency-gas = If you smell gas, leave the place, touch no switch, and call 911 from outside.
emergency-gas-words = gas leak, smell of gas, rotten eggs, gas smell
emergency-wires = Stay away from fallen wires and from everything they touch, and call 911 now.
emergency-wires-words = wire down, wires down, live wire, power line, sparks, electric shock, electrocuted
emergency-hurt = If someone is hurt or in danger, call 911 now.
emergency-hurt-words = hurt, injured, bleeding, unconscious, not breathing, heart attack, accident, trapped, drowning
emergency-crash = If people are hurt in a crash, or the road is blocked by one, call 911 now.
emergency-crash-words = crash, car accident, collision, hit by a car, hit and run
emergency-crime = If a crime is happening now, go to a safe place and call 911.
emergency-crime-words = shooting, gun, gunshots, stabbing, robbery, break-in, burglar, fight, attacked, kidnapped
emergency-collapse = If a building or part of it is falling, keep away and call 911 now.
emergency-collapse-words = building collapse, collapsed, falling wall, bricks falling, cave-in, sinkhole
emergency-water = If people or cars are caught in water, do not walk into it. Call 911 now.
emergency-water-words = trapped in water, flash flood, drowning, car under water
emergency-crisis = If you or somebody else thinks of suicide or cannot go on, call or text 988. It is free, day and night.
emergency-crisis-words = suicide, kill myself, want to die, end my life, overdose, crisis
emergency-violence = If somebody at home hurts you or scares you, call 911, or the hotline 1-800-799-7233, day and night.
emergency-violence-words = domestic violence, beats me, hits me, abuse, child abuse, threatened
emergency-poison = If somebody swallowed or breathed in poison, call 1-800-222-1222 now. If the person does not wake up, call 911.
emergency-poison-words = poison, poisoned, swallowed, carbon monoxide, chemical
