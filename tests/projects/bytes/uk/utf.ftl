title = Вітання
