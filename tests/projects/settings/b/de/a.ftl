titel = Öffnen Sie die Datei
