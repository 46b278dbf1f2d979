titel = Ruhe [2J und ‮umgedreht‬, 10.000 31m rot
