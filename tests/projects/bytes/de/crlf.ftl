title =
    Erste Zeile
    zweite mit 10.000

second = Zwei
