city-name = Port Larkin
city-greeting = Le damos la bienvenida al 311 de Port Larkin.
