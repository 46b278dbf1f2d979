### Ein Text, der sich geändert hat, seit er übersetzt wurde.

title = Pjöngjangs Soldaten an der Front

troops-sent = Pjöngjang hat mindestens 12.000 Soldaten an die Front geschickt.

china-position = Peking hat sich bisher nur zurückhaltend geäußert.
    .summary = Peking schweigt

source = Die Angaben stammen vom südkoreanischen Geheimdienst.

closing = Wie es weitergeht, ist offen.

outlook = Im Herbst sollen weitere Gespräche folgen.
