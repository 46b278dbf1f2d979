titel = Ситуація в Києві

eins = Один

zwei = Два

drei = Три

vier = Чотири
