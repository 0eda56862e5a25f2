# What people ask a city for, whatever code a city gives it. Each service has its name, a sentence about it, and the words
# that people type when they look for it. A city's own catalogue comes before these.

## Groups

service-group-streets = Streets and sidewalks
service-group-lighting = Lighting
service-group-sanitation = Trash and cleaning
service-group-trees = Trees and parks
service-group-signals = Signals and signs
service-group-vehicles = Vehicles and parking
service-group-buildings = Buildings and lots
service-group-water = Water and drains
service-group-animals = Animals
service-group-other = Other

## Streets and sidewalks. Words: separated by commas, in small letters, the way people say it, short forms and wrong
## names too; as many as your language needs. Nobody sees them, they are only searched.

service-pothole = Pothole
service-pothole-about = A hole in the road that can damage a car or make a cyclist fall.
service-pothole-words = pothole, hole in the road, hole in the street, road damage, broken asphalt, bump, crater, cave-in
service-sidewalk = Damaged sidewalk
service-sidewalk-about = A sidewalk or curb ramp that is broken, raised or missing.
service-sidewalk-words = sidewalk, pavement, footpath, curb, ramp, trip hazard, wheelchair, broken concrete, cracked
service-graffiti = Graffiti
service-graffiti-about = Writing or painting on a wall, pole or box that nobody asked for.
service-graffiti-words = graffiti, tag, spray paint, writing on the wall, vandalism, painted wall
service-snow-ice = Snow or ice
service-snow-ice-about = A street or sidewalk that was not cleared of snow or ice.
service-snow-ice-words = snow, ice, icy, slippery, plow, salt, shovel, not cleared
service-street-cleaning = Street cleaning
service-street-cleaning-about = Dirt, leaves or broken glass in the street.
service-street-cleaning-words = street cleaning, sweep, dirty street, leaves, broken glass, litter

## Lighting

service-streetlight = Street light problem
service-streetlight-about = A street light that is out, blinks, is on by day or is damaged.
service-streetlight-words = street light, streetlight, lamp, lamp post, light out, dark street, blinking light, bulb
service-alley-light = Alley light out
service-alley-light-about = A light in an alley or under a bridge that is out.
service-alley-light-words = alley light, underpass, tunnel light, dark alley, light out

## Trash and cleaning

service-missed-collection = Missed pickup
service-missed-collection-about = Trash, recycling or yard waste that was not picked up on its day.
service-missed-collection-words = trash, garbage, rubbish, recycling, yard waste, not picked up, missed pickup, collection, bin
service-illegal-dumping = Illegal dumping
service-illegal-dumping-about = Tires, furniture, rubble or bags that were left where they do not belong.
service-illegal-dumping-words = dumping, dumped, tires, mattress, furniture, rubble, bags of trash, junk, fly tipping
service-dumping-tip = Tip about illegal dumping
service-dumping-tip-about = Tell investigators who dumps trash. The tip gets no number and is not made public.
service-dumping-tip-words = tip, witness, dumper, who dumps, license plate, camera
service-trash-can = Public trash can
service-trash-can-about = A public trash can that is full, broken or missing.
service-trash-can-words = trash can, litter basket, bin, overflowing, full bin, big belly

## Trees and parks

service-fallen-tree = Fallen tree or branch
service-fallen-tree-about = A tree or a large branch that has come down.
service-fallen-tree-words = fallen tree, branch, limb, tree down, storm, blocked road
service-tree-pruning = Tree trimming
service-tree-pruning-about = A street tree that is in the way of people, lights or signs.
service-tree-pruning-words = tree trimming, pruning, branches, overgrown, dead tree, roots, tree too low
service-park = Park problem
service-park-about = Something in a park or playground that is broken, dirty or not safe.
service-park-words = park, playground, swing, bench, fountain, grass, broken slide, ball field

## Signals and signs

service-traffic-signal = Traffic signal problem
service-traffic-signal-about = A traffic light that is out, stuck or turned the wrong way.
service-traffic-signal-words = traffic light, traffic signal, red light, stoplight, signal out, crosswalk button, walk signal
service-street-sign = Missing or damaged sign
service-street-sign-about = A stop sign, street name or other sign that is missing, damaged or hidden.
service-street-sign-words = sign, stop sign, street name, missing sign, bent sign, knocked over, one way
service-crosswalk = Crosswalk or road markings
service-crosswalk-about = Lines on the road that are worn out or missing.
service-crosswalk-words = crosswalk, zebra, stripes, lines, paint, bike lane, road markings, worn

## Vehicles and parking

service-abandoned-vehicle = Abandoned vehicle
service-abandoned-vehicle-about = A car, truck or trailer that has stood in the same place for a long time.
service-abandoned-vehicle-words = abandoned car, junk car, no plates, old truck, trailer, wreck, flat tires
service-parking = Illegal parking
service-parking-about = A vehicle that blocks a driveway, sidewalk, bike lane or hydrant.
service-parking-words = parking, parked, blocked driveway, double parked, hydrant, on the sidewalk, bike lane, handicapped space

## Buildings and lots

service-vacant-lot = Vacant lot
service-vacant-lot-about = An empty lot with high weeds or trash.
service-vacant-lot-words = vacant lot, empty lot, weeds, high grass, overgrown, trash in lot
service-vacant-building = Vacant building
service-vacant-building-about = An empty house or store that is open or not safe.
service-vacant-building-words = vacant house, empty building, open door, boarded up, squatters, abandoned house
service-building-damage = Dangerous building
service-building-damage-about = A wall, roof or porch that could fall. If it is falling now, call 911.
service-building-damage-words = dangerous building, collapse, wall, roof, bricks falling, crack, porch, unsafe
service-no-heat = No heat or hot water
service-no-heat-about = A rented home without heat, hot water or electricity.
service-no-heat-words = no heat, cold apartment, hot water, landlord, heating, electricity, rent

## Water and drains

service-flooding = Flooded street or blocked drain
service-flooding-about = Water that stands in the street because a drain is blocked.
service-flooding-words = flood, flooding, drain, storm drain, inlet, sewer, blocked drain, puddle, standing water
service-water-leak = Water leak
service-water-leak-about = Water that runs from the street, a pipe or a hydrant.
service-water-leak-words = water leak, leak, burst pipe, water main, hydrant, running water, broken pipe
service-manhole = Manhole or grate
service-manhole-about = A cover that is missing, loose or sunken.
service-manhole-words = manhole, cover, missing lid, grate, open hole, sunken cover, loose cover

## Animals

service-dead-animal = Dead animal
service-dead-animal-about = A dead animal in the street or in a park.
service-dead-animal-words = dead animal, dead dog, dead cat, roadkill, carcass, dead bird
service-rats = Rats or mice
service-rats-about = Rats or mice in the street, a lot or a building.
service-rats-words = rats, mice, rodents, vermin, pests, burrow

## Other

service-noise = Noise
service-noise-about = Noise that does not stop, such as music, machines or alarms.
service-noise-words = noise, loud music, party, construction noise, alarm, barking, machine
service-homeless-help = Help for a person without a home
service-homeless-help-about = Somebody outdoors who may need help from a team of the city.
service-homeless-help-words = homeless, outreach, shelter, sleeping outside, tent, person in need
service-information = Question to the city
service-information-about = You want to know something and nothing has to be repaired.
service-information-words = question, information, ask, help, who do i call, hours
service-other = Something else
service-other-about = Something that fits none of the others.
service-other-words = other, something else, miscellaneous, different problem

## Questions that services ask, and the answers to choose from

question-choose-one = Choose one
question-choose-several = Choose all that fit
question-a-few-sentences = A few sentences
question-number-of-feet = A number of feet
question-date-or-time = A date, or a date and a time
question-sidewalk-length = About how long is the damage?
question-sidewalk-hazard = What makes it dangerous?
question-streetlight-wires = Stay away from hanging or bare wires and call 911.
question-streetlight-problem = What is wrong with the light?
answer-streetlight-problem-out = It is out
answer-streetlight-problem-flickering = It blinks
answer-streetlight-problem-daytime = It is on by day
answer-streetlight-problem-damaged = The pole or lamp is damaged
question-streetlight-pole = What number is on the pole?
question-streetlight-pole-hint = Letters and digits on the plate
question-missed-collection-materials = What was left behind?
answer-missed-collection-materials-trash = Trash
answer-missed-collection-materials-recycling = Recycling
answer-missed-collection-materials-yard = Yard waste
question-missed-collection-collection-day = When should it have been picked up?
question-fallen-tree-blocking = What does it block?
answer-fallen-tree-blocking-road = The road
answer-fallen-tree-blocking-sidewalk = The sidewalk
answer-fallen-tree-blocking-building = A building
answer-fallen-tree-blocking-nothing = Nothing
question-traffic-signal-state = What does the traffic light do?
answer-traffic-signal-state-dark = All lights are out
answer-traffic-signal-state-stuck = It does not change
answer-traffic-signal-state-flashing = It flashes
answer-traffic-signal-state-turned = It points the wrong way
answer-traffic-signal-state-timing = It changes too fast or too slowly
question-abandoned-vehicle-plate = What is on the license plate?
question-abandoned-vehicle-plate-hint = Letters and digits, with the state
answer-yes = Yes
answer-no = No
answer-not-known = I do not know

## Standard phrases for a report. A person picks them in their own language; the city reads them in its own.

phrase-dangerous = It is dangerous right now.
phrase-blocks-walking = People on foot cannot get through.
phrase-blocks-wheelchairs = Wheelchairs and strollers cannot get through.
phrase-blocks-cars = Cars cannot get through.
phrase-since-days = It has been like this for some days.
phrase-since-weeks = It has been like this for weeks.
phrase-again = It was repaired before and is broken again.
phrase-still-there = The city closed my last report, but the problem is still there.
phrase-worse = It is getting worse.
phrase-near-school = It is near a school.
phrase-call-me = Please call me before you come.
phrase-language = I speak the language of this report best. Please use an interpreter if you call.
