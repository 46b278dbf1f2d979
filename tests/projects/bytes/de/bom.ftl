title = Kyjiw – 10.000 Menschen

second = Zweite Zeile
