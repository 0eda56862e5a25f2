city-name = Port Larkin
city-greeting = Welcome to Port Larkin 311.
