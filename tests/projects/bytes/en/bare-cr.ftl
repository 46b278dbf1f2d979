first = One
second = Two

third = Three
