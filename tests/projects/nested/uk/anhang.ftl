titel = Додаток
