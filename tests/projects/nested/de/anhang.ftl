titel = Anhang
