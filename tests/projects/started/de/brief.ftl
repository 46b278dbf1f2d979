titel = Lage in Kyjiw

eins = Eins

zwei = Zwei

drei = Drei

vier = Vier
