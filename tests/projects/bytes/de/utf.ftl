title = Grüße
