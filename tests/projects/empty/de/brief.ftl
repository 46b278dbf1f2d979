titel = Allein auf weiter Flur
