titel = Kapitel mit 10 000 Wörtern
