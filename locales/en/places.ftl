### Where something is, who answers for it, and what was filed near it.
