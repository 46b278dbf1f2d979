### A short brief whose translations have drifted from it.

# Block: heading 1
title = Nordkoreas Soldaten in Russlands Krieg

troops-sent = Pjöngjang hat nach ukrainischen Angaben mindestens 12.000 Soldaten an die Front geschickt; die ersten Berichte darüber kamen Ende Oktober 2024, und seither hat die Führung in Kyjiw die Zahl mehrmals bestätigt.

troops-losses = Auf etwa 3.000 Mann beziffert die Ukraine die Verluste, darunter { $wounded } Verwundete.

treaty-2024 = Der Vertrag wurde am 19. Juni 2024 unterzeichnet; sein Artikel 4 verspricht gegenseitigen Beistand.

budget-share = Russlands Kriegsausgaben stiegen um 3,5 Prozent.

china-position = China hat sich offiziell nur äußerst vage geäußert.

prisoners = { $count ->
    [one] Ein Soldat geriet in Gefangenschaft.
   *[other] { $count } Soldaten gerieten in Gefangenschaft.
}

outlook = Weitere Truppen könnten folgen.
