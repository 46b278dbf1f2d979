title = Bild
