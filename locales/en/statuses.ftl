# What became of a request, in words that every city's own words can be told in, and the reasons for an end.
# A city's own words are shown beside these.

status-received = The city has your request.
status-assigned = Your request was given to the people who take care of it.
status-inspected = Somebody from the city has looked at it.
status-scheduled = The work is planned.
status-in-progress = The work has begun.
status-on-hold = The work has to wait.
status-reopened = Your request is open again.
status-closed = Your request is closed.
reason-done = The work is done.
reason-duplicate = The city already knew about this from somebody else.
reason-transferred = Another office takes care of it now.
reason-unfounded = The city looked and did not find the problem.
reason-not-ours = The city is not responsible for this.
reason-private = It is on private ground, so the owner has to act.
reason-no-access = The city could not get to the place.
reason-not-enough = The city did not have enough to go on.
reason-withdrawn = The request was taken back.
reason-none-given = The city gave no reason.
closed-quickly = The city closed this very soon. If the problem is still there, you can say so.
still-there = The problem is still there
# Around words of the city in another language: $language is the name of a language.
city-words-in = In the city's own words ({ $language })
city-words-original = As the city wrote it
