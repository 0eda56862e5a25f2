### What is wrong with a city pack or the files it is made of.
