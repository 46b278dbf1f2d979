title = Kyïv and street, 3.5 %
