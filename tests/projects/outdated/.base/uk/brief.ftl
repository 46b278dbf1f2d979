### What each Ukrainian translation was confirmed against. Written by `einklang accept`. Form 1.

# translation f57816f388df3c6b source 82a2be8e613ce986
china-position = Peking hat sich bisher nur äußerst vage geäußert.

# translation d45071e61e9058f4 source eb4c5c1a20e1584b
china-position =
    .summary = Peking schweigt

# translation c77338a5d7d3464a source 5a7c35b3b090b25a
closing = Wie es weitergeht, ist offen.

# translation 29fbbc1529ee5284 source ed819fbe25059e93
source = Die Angaben stammen vom südkoreansichen Geheimdienst.

# translation 2961caf913266e57 source 95563cffd9b84eef
title = Pjöngjangs Soldaten an der Front

# translation b5ac14647d03f915 source 99766c4d71889241
troops-sent = Pjöngjang hat mindestens 10.000 Soldaten an die Front geschickt.
