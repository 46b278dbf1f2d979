title = Київ und Straße, 3,5 %
