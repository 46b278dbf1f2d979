### What each English translation was confirmed against. Written by `einklang accept`. Form 1.

# translation 88f3f611a7ee6cfa source 82a2be8e613ce986
china-position = Peking hat sich bisher nur äußerst vage geäußert.

# translation ffdec0f637977748 source eb4c5c1a20e1584b
china-position =
    .summary = Peking schweigt

# translation f8da104fa56221d4 source 5a7c35b3b090b25a
closing = Wie es weitergeht, ist offen.

# translation 9e840289ad57ec4f source ed819fbe25059e93
source = Die Angaben stammen vom südkoreansichen Geheimdienst.

# translation 2f6a330f94cdfc45 source 95563cffd9b84eef
title = Pjöngjangs Soldaten an der Front

# translation 284a60918393bcb1 source 99766c4d71889241
troops-sent = Pjöngjang hat mindestens 10.000 Soldaten an die Front geschickt.
