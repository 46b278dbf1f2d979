first = Eins

second = Zwei

third = Drei
