x = not a locale: the name is no language of two or three letters
