### What each English translation was confirmed against. Written by `einklang accept`. Form 1.

# translation bfeba76cd0d403a9 source b410bf80e5f89856
accept-ask = { $count } Übersetzungen bestätigen, obwohl der Ausgangstext jetzt etwas anderes sagt? [j/N]

# translation 052ce83e5fbb44ef source d80fa239d7e85bc4
accept-choice = j: stimmt noch · e: bearbeiten · s: überspringen · q: beenden –

# translation 7a8f68351fc4e62b source be73aaf660ebf600
accept-done = { $count ->
        [0] nichts zu bestätigen
        [one] eine Übersetzung bestätigt
       *[other] { $count } Übersetzungen bestätigt
    }

# translation 5f74741dfac47a80 source 5f5533babb14b48c
accept-nothing-left = Nichts mehr durchzusehen.

# translation 388bbcf587927c7a source 6b162df0489d436e
accept-older = { $key } · { $locale } · weiterhin veraltet: beruht auf einer älteren Fassung

# translation f047e87a22cade28 source 214e1a88f5b41a4f
accept-refused = { $key } · { $locale } · nicht bestätigt: { $why }

# translation f94251f654e25682 source c460007db06b65b2
accept-refused-count = { $count ->
        [one] eine nicht bestätigt
       *[other] { $count } nicht bestätigt
    }

# translation 8ad8f44cdf670006 source d4e6b67815f484ae
accept-would = { $count ->
        [0] nichts zu bestätigen
        [one] eine Übersetzung würde bestätigt; geschrieben wurde nichts
       *[other] { $count } Übersetzungen würden bestätigt; geschrieben wurde nichts
    }

# translation d2beaae397bcfd28 source ab8a00ee71cf070d
answer-yes = j ja y yes

# translation f874b80ef2249102 source 8841e24f37280475
base-done = festgehalten: { $current } aktuell, { $outdated } veraltet; { $without } ohne damaligen Ausgangstext

# translation a3b9ed86dceba320 source 9cf433ccaa77c475
base-would = würde festgehalten: { $current } aktuell, { $outdated } veraltet; { $without } ohne damaligen Ausgangstext; geschrieben wurde nichts

# translation 340eaddf48b2681d source 4e1ebf3fdd7421b0
check-duplicate = Schlüssel, Attribute und Varianten, die doppelt vorkommen

# translation f01e93bb08b4bf09 source 94149938aeace991
check-empty = Segmente ohne Text

# translation a613b82034aee604 source 998dbb1acc63106f
check-missing = Segmente, die in einer Übersetzung fehlen

# translation 12ad2b8640fb1cb7 source f575e9871d037c50
check-numbers = Zahlen, die etwas anderes bedeuten als im Ausgangstext

# translation 1b68cb2506d98be2 source dd15ca102b939c44
check-orphaned = Segmente, die es nur in einer Übersetzung gibt

# translation f7e223961602fe52 source 2fa3ead091bd59e5
check-outdated = Übersetzungen, deren Ausgangstext sich inzwischen geändert hat

# translation 12657f5917de73b1 source b9876b6becfa57b6
check-placeables = Variablen, Verweise, Funktionen und Tags, die vom Ausgangstext abweichen

# translation bdbc5cdf442b7a7d source 7625eef75b3d4473
check-plurals = Pluralvarianten, die nicht zur Sprache passen

# translation cb4d7ff64064d62e source 1af8f83f055674d4
check-syntax = Fluent-Syntax, die fehlerhaft ist oder die andere Programme anders lesen

# translation a9b181d10324e0d3 source 507980b4715afdb9
check-untranslated = Übersetzungen, die den Ausgangstext wörtlich wiederholen

# translation 7186d9b87219a06d source 2fc664969dbc92e6
check-unused-ignore = Ignorier-Kommentare, die ins Leere laufen oder fehlerhaft sind

# translation f6f0bbc779ca9353 source 779aff963909d51c
clean-ask = { $count ->
        [one] Diesen Eintrag
       *[other] Diese { $count } Einträge
    } entfernen? [j/N]

# translation 4a2c69b74c2a7e07 source 8b401391a47a02a2
clean-done = { $count ->
        [one] ein Eintrag entfernt
       *[other] { $count } Einträge entfernt
    }

# translation 01e62f157f8b1bb1 source be96a6787e71abef
clean-nothing = Nichts zu entfernen.

# translation 5756ece0ff27526f source 4cd6d88363856624
cli-about = Einklang hält ein Dokument und seine Übersetzungen im Einklang: Es findet fehlende Segmente, Zahlen, die etwas anderes bedeuten, und Texte, die auseinandergelaufen sind.

# translation 632932a2bbb75c63 source 99d4a739e0d7c003
cli-accept = Bestätigen, dass Übersetzungen dem aktuellen Ausgangstext entsprechen

# translation 2e6927911f5f02e5 source f24788c4f288aaed
cli-accept-all = Alle Übersetzungen, die nicht bestätigt sind

# translation d2c30429425887e4 source b343fce1e1553d29
cli-accept-cosmetic = Alle Übersetzungen, bei denen sich im Ausgangstext nur Leerzeichen, Anführungszeichen, Striche oder die Schreibung von Zahlen, Einheiten und Datumsangaben geändert haben

# translation 71bcd513b5b64dfc source 6e555d3151cdeb7a
cli-accept-draft = Als Entwürfe bestätigen

# translation 71ac2d1cec625841 source 96de2b751c4faf1c
cli-accept-file = Nur in diesen Dateien

# translation e481ffa68f71f7ac source 7b42efcc23549807
cli-accept-force = Trotz Fehlern bestätigen

# translation 146f49e6be257486 source b66867fe1e874c72
cli-accept-interactive = Veraltete Übersetzungen einzeln durchgehen

# translation f2d008051a63b3b4 source f887786928423f7f
cli-accept-keys = Schlüssel der Segmente; Attribute haben eigene, etwa title.alt

# translation da41296f83bd7112 source af879413cff1091a
cli-accept-no-change = Für Autoren des Ausgangstexts: Die Änderung lässt den Sinn unverändert

# translation 4285089c1148ddf0 source c5d39eac412cdfd8
cli-accept-renames = Schlüssel in den Übersetzungen umbenennen, wo der Ausgangstext bei gleichem Text einen neuen Schlüssel hat

# translation d59b9cd890f57540 source 96acfb8d5c72e730
cli-accept-why = Begründung, die festgehalten wird

# translation def4cda06c592189 source 5aed213d3736a8cc
cli-after-help = Exit-Codes: 0 – keine Befunde, die den Lauf scheitern lassen; 1 – solche Befunde; 2 – Fehler in Aufruf, Einstellungen oder Dateien, nichts zu vergleichen oder ein unvollständiger Lauf.

# translation b89ea0ffdcbb2029 source ea7e97377d9cac96
cli-base = Festhalten, woraus Übersetzungen entstanden sind

# translation 6220da7447c5d4bd source 75fa776b6e4a3633
cli-base-current = Die aktuellen Texte festhalten

# translation dcfa12b60c490434 source b6ebad161cd0d411
cli-base-from-git = Aus der Historie ermitteln, wie der Ausgangstext lautete, als sich die jeweilige Übersetzung zuletzt änderte

# translation 39e9e11e984e814d source 7a2febc2b04927c5
cli-check = Übersetzungen mit ihrem Ausgangstext vergleichen

# translation a4416fcbd242b5a4 source e2e0659ea17bab39
cli-check-baseline = Datei mit bekannten Befunden; nur andere lassen den Lauf scheitern

# translation 85abd9a2a965be76 source 758b384929a1d4f4
cli-check-baseline-update = Erledigte Befunde aus der Baseline entfernen; fehlt die Datei, sie mit allen aktuellen Befunden anlegen

# translation 6555a5e8568eaf6b source dbf112a5b8a326db
cli-check-changed-since = Nur Segmente melden, die sich seit dieser Revision geändert haben, etwa seit origin/main; verglichen wird mit dem letzten gemeinsamen Commit

# translation 54013ca851ea2d47 source a528150f6b51da6c
cli-check-fail-on = Mit Exit-Code 1 enden, wenn ein Befund diesen oder einen höheren Schweregrad hat: error, warning, note oder never [Vorgabe: error]

# translation 2465e516d87f6c89 source 162f938ae759ea6c
cli-check-format = Format der Standardausgabe: terminal, concise, json, sarif, junit, github, gitlab, markdown oder html [Vorgabe: terminal]

# translation 29d92d96f2a1507e source fc02c53adc021847
cli-check-only = Nur diese Prüfungen ausführen

# translation a1c9049bd17e6c7b source 4deba4af263a26a6
cli-check-output = Einen Bericht in eine Datei schreiben, etwa json=bericht.json; mehrfach möglich

# translation 9be2ad8471862464 source effc8f1bd3675fdd
cli-check-skip = Diese Prüfungen auslassen

# translation 93d274f758e2d9a3 source 16939d0d2a789d91
cli-check-watch = Nach jeder Änderung einer Datei neu prüfen, bis Strg+C gedrückt wird

# translation 537211854819f26c source e42c9295ac75e48d
cli-clean = Übersetzungen und Einträge entfernen, deren Ausgangstext es nicht mehr gibt

# translation c52ca82b57de6c4b source 1cf341a97784132e
cli-color = Farben: auto, always oder never [Vorgabe: auto]

# translation c7ab1aa2c32afb5d source 2ee483da8a4a5d25
cli-completions = Autovervollständigung für eine Shell ausgeben

# translation 4a65545217a3bb66 source 75852968da4ed0e9
cli-completions-shell = bash, elvish, fish, powershell oder zsh

# translation b79ba25eb52b687e source 2867ca5a91e11650
cli-dry-run = Nur zeigen, was geschehen würde; nichts schreiben

# translation 9c9c7871791f0aa1 source 7abc6ed7d6636139
cli-explain = Eine Prüfung erklären oder alle Prüfungen auflisten

# translation 7573868ecb2c1057 source b1db2a36882bfbce
cli-explain-check = Name einer Prüfung

# translation d52b2cfd9d476a87 source dc3a029438e92178
cli-folder = Ordner mit einem Unterordner je Sprache [Vorgabe: locales]

# translation 61a44319c148df21 source 4f59056b071e70ae
cli-format = Format der Ausgabe: terminal oder json [Vorgabe: terminal]

# translation 704a52a5a1b7287c source 1677731799dd3ffc
cli-heading-arguments = Argumente

# translation d4e0c040398afae5 source cd6976a48e282159
cli-heading-commands = Befehle

# translation 9cb8b82064c9e7e8 source 149a4b6f90479890
cli-heading-options = Optionen

# translation 6326ee3628683bdf source 4c751d44a43fdfdc
cli-heading-usage = Aufruf:

# translation 632987180d219424 source 05c3b65d5a835529
cli-help = Hilfe anzeigen

# translation 518c79516b58feac source 990ef8b4f3962d51
cli-help-command = Name eines Befehls

# translation e3d7745b76227285 source f7dc52b7d2e9683e
cli-init = Eine einklang.toml anlegen

# translation 733d2f6af002b344 source 6efce6787a1f1b4f
cli-init-path = Ordner für die Datei [Vorgabe: locales]

# translation 93e58e418179bd43 source 971a768b37a7d64c
cli-init-source = Sprache der Dokumente

# translation be7decc60d54a68a source f629c8754c49f6d1
cli-language = Sprache der Meldungen: de, en oder uk [Vorgabe: die der Umgebung]

# translation 5ac03782704f00bb source 3c3346683b2dd9e4
cli-locale = Nur diese Übersetzungen

# translation e005e0c6016b68e3 source e59a0dffc12b3aeb
cli-man = Die Handbuchseite ausgeben

# translation 849ad0fc5aeb4c12 source 222ecead891ab254
cli-mistake-argument = die Option { $argument } gibt es nicht

# translation aa72e0a64308a1d7 source 7c2918144d51abda
cli-mistake-command = den Befehl „{ $argument }“ gibt es nicht

# translation 053f6fd3e7ad5a1d source 0fb2a91e268b970e
cli-mistake-conflict = { $argument } und { $other } lassen sich nicht zusammen verwenden

# translation a3c95f2e9d309524 source 784eef46ecc63fc9
cli-mistake-count = die Zahl der Werte für { $argument } stimmt nicht

# translation 7230b04283c9e03c source f7581d94161d06f9
cli-mistake-early = die Option { $argument } gehört hinter den Befehl

# translation dcf6b7e5f1e9b29a source a8facc137f9ed0a0
cli-mistake-help = „einklang --help“ zeigt die Hilfe.

# translation e3f65cde044806fc source 17481559109dc78f
cli-mistake-near = Ist { $near } gemeint?

# translation 62a1fe3d10232066 source 44585e8b8dc11098
cli-mistake-no-command = es fehlt ein Befehl

# translation 6c085d85f574d71a source 41200a4285fcb540
cli-mistake-no-value = { $argument } braucht einen Wert

# translation aad125de4eb820bc source 894a765b6f0d1769
cli-mistake-other = die Argumente sind ungültig

# translation 10ff38923e303910 source 8ef9b49e1f4031de
cli-mistake-required = nicht angegeben: { $argument }

# translation 8a60755121873d75 source f77be8936d9029ad
cli-mistake-too-many = „{ $argument }“ ist ein Argument zu viel

# translation 54135c620a19ccc3 source 7980a9a777e6875e
cli-mistake-utf-8 = ein Argument ist kein gültiges UTF-8

# translation dd3c0a955e6c2ebc source fe0bc5afdd4ab129
cli-mistake-valid = Mögliche Werte: { $valid }

# translation 4e3e0b7809d78644 source 8bfbbb3f5cc4ae8b
cli-mistake-value = „{ $value }“ ist kein gültiger Wert für { $argument }

# translation be314f2ab85fc21d source e67ee6f624d7577a
cli-paths = Ordner oder einzelne Dateien darin

# translation cd40b7907dcab484 source 6effc48362a7cf35
cli-rename = Einen Schlüssel in allen Sprachen umbenennen

# translation d7eb4ee6d89a2280 source 24e287713570237c
cli-rename-new = Neuer Schlüssel

# translation 1c3f444b3357e676 source 1ba78cf61250e77c
cli-rename-old = Bisheriger Schlüssel

# translation 31651e417f4ee102 source b62c6be0541570fb
cli-source = Sprache der Dokumente [Vorgabe: aus einklang.toml]

# translation 31285c7dc675f39a source becff01308060c50
cli-status = Anzeigen, wie weit jede Übersetzung ist

# translation c3aa30f8860723a5 source 89db355b287ec237
cli-status-list = Die Segmente in diesen Zuständen auflisten: current, draft, outdated, revised, torn, unconfirmed, missing, empty, untranslated oder broken

# translation 855ee10c2caf7353 source 7a3d21b70b36b209
cli-value-check = PRÜFUNG

# translation ab6e99f4edf910f5 source e59f85e78ada17db
cli-value-command = BEFEHL

# translation b5b593bf524e414f source 929ad87afad9520d
cli-value-file = DATEI

# translation 925a11fc0f9b1efa source 1ffe95ccfbb62823
cli-value-folder = ORDNER

# translation c05a1e470126ea86 source 200221b52c1fd5a9
cli-value-format = FORMAT

# translation 877690f764722894 source 8504cf10e8dd808d
cli-value-key = SCHLÜSSEL

# translation 36e2c1b46342dda6 source 8080682b0bf55fa7
cli-value-l = SPRACHE

# translation 4a4ee251da7a6bb6 source b8d6dbf9bcfa6c8b
cli-value-new = NEU

# translation 209159887341efbc source b125300a8f7d3595
cli-value-old = ALT

# translation dfaf2059ca4e588a source 45ad94afda8aff30
cli-value-options = OPTIONEN

# translation 5f450e191cd20209 source aa11b95175100ffa
cli-value-path = PFAD

# translation 135d682144277ebe source bd11b64408e01604
cli-value-rev = REVISION

# translation 1c362924c0c03391 source af7115b879a6e219
cli-value-severity = SCHWEREGRAD

# translation 6f1160d37ec59fe2 source 4fefa47ed4045243
cli-value-shell = SHELL

# translation e6c2480556cab42c source 160d1f3c6df47885
cli-value-state = ZUSTAND

# translation b32229f17b7c30d3 source 0440edcc57ef3684
cli-value-text = TEXT

# translation 5f66b4a009987cc7 source 36ff5f7b879b4668
cli-value-when = WANN

# translation 065bcb4bbd0d31e7 source ee52a246a45ba0cd
cli-version = Version anzeigen

# translation 16966734813204a5 source 87068398be74ede5
cli-yes = Nicht nachfragen

# translation 82de0768142dcc75 source 44ec46597c8850a4
duplicate-attribute = das Attribut { $key } steht hier zweimal; nur eines der beiden wird verwendet

# translation ecd98d4b6703dc6c source 18f979239506c8dc
duplicate-attribute =
    .help = eines der beiden löschen

# translation d426cea7d2d0e217 source 87ee44f5945e2a4e
duplicate-attribute =
    .here = noch einmal

# translation 22896bcbc3d1c76a source bcac2001ff9c66e9
duplicate-attribute =
    .source = zuerst hier

# translation f5ce3321814e6862 source 1642ba47ccc92774
duplicate-message = { $key } steht zweimal in dieser Datei; nur eine der beiden Nachrichten wird verwendet

# translation 9f66300399b0f60c source 84af675df5e3df85
duplicate-message =
    .help = eine der beiden löschen oder ihr einen eigenen Schlüssel geben

# translation d426cea7d2d0e217 source ad6c8ee91ac0489a
duplicate-message =
    .here = noch einmal

# translation 22896bcbc3d1c76a source 20526e0c71c0e96a
duplicate-message =
    .source = zuerst hier

# translation 8aaae2421404dd14 source c3c440faae03ff4d
duplicate-term = der Term { $key } steht zweimal in dieser Datei; nur einer der beiden wird verwendet

# translation 9f66300399b0f60c source 9556f37b53e5a849
duplicate-term =
    .help = einen der beiden löschen oder ihm einen eigenen Schlüssel geben

# translation d426cea7d2d0e217 source 3dbcc699f5d61705
duplicate-term =
    .here = noch einmal

# translation 22896bcbc3d1c76a source 60a666bc8b8dca2d
duplicate-term =
    .source = zuerst hier

# translation 83e45b5d89eccbf2 source 2380cad03401988b
duplicate-variant = die Variante [{ $variant }] steht zweimal in dieser Auswahl; die zweite erscheint nie

# translation ecd98d4b6703dc6c source e43c4ef9a8cf5fba
duplicate-variant =
    .help = eine der beiden löschen

# translation d426cea7d2d0e217 source f3633a4d41830dde
duplicate-variant =
    .here = noch einmal

# translation 22896bcbc3d1c76a source b8a0ad8cf7c07e36
duplicate-variant =
    .source = zuerst hier

# translation 34c7874d21bdb3dd source 277d872b0eec2ac8
empty-attribute = das Attribut { $key } hat { $in-locale } keinen Text

# translation 4a8f707b57d62e92 source e751c0890ceed2f5
empty-attribute =
    .help = den Text schreiben

# translation 6bdf3fe55052831d source fb77dd86fbcec197
empty-attribute =
    .here = leer

# translation 8765ff83106825d9 source 21efbf3337888e78
empty-attribute =
    .source = { $the-source }

# translation 91e06919262328ce source 222c20b511440df9
empty-message = { $key } hat { $in-locale } keinen Text

# translation 4a8f707b57d62e92 source d8b0097000bce24e
empty-message =
    .help = den Text schreiben

# translation 6bdf3fe55052831d source a3cd452016d9c08f
empty-message =
    .here = leer

# translation 8765ff83106825d9 source 2b55147c28d0cfbe
empty-message =
    .source = { $the-source }

# translation c0c1499a07b6d0e1 source c8a32582f62384be
empty-term = der Term { $key } hat { $in-locale } keinen Text

# translation 4a8f707b57d62e92 source 75272a67ead0a83c
empty-term =
    .help = den Text schreiben

# translation 6bdf3fe55052831d source 25cc8b807076948b
empty-term =
    .here = leer

# translation 8765ff83106825d9 source d6b59153a830e3e5
empty-term =
    .source = { $the-source }

# translation 53ef367f66dcd924 source cf69102b8ef705eb
explain-duplicate = Findet Schlüssel, Attribute und Varianten, die in derselben Datei, Nachricht oder Auswahl zweimal vorkommen.

# translation 96298252dc8921ee source a9ba2d4ee1039a9c
explain-duplicate =
    .fix = Beide vergleichen, die richtige behalten und die andere löschen. Werden beide gebraucht, bekommt eine von ihnen einen eigenen Schlüssel.

# translation a17e927abf748530 source de87143929f6655b
explain-duplicate =
    .why = Nur eine der beiden Fassungen wird verwendet, und welche das ist, hängt vom Programm ab. Womöglich wird die andere korrigiert und geprüft, ohne dass sie je erscheint.

# translation 1e2e2c55e19bad45 source 09306300cf817b2f
explain-empty = Findet Segmente ohne Text.

# translation 3542fbcf87c352da source b191bc7059cf07b1
explain-empty =
    .fix = Den Text schreiben. Wo auch der Ausgangstext nichts zeigt, darf in der Übersetzung ebenfalls {"{ \"\" }"} stehen.

# translation 129be04e72074bdb source aa0fb6e019ef8207
explain-empty =
    .why = Ein Schlüssel, hinter dessen = nichts steht, ist für Fluent keine Nachricht; Programme zeigen stattdessen den Schlüssel. {"{ \"\" }"} dagegen ist eine Nachricht und zeigt gar nichts. Beides bleibt zurück, wenn eine Datei zum Übersetzen vorbereitet und nie fertig geworden ist.

# translation ec8cc699b2ea0d33 source 1f9680f35f27496c
explain-heading-fix = Abhilfe

# translation d05cb422635a423d source fbdebfad6f3c3a1c
explain-heading-why = Warum

# translation 457cd414551220bb source 74e95b0db3759cd9
explain-missing = Findet Nachrichten, Terme und Attribute des Ausgangstexts, die in einer Übersetzung fehlen.

# translation a0865192ca73a65d source f10eca9812485642
explain-missing =
    .fix = Das Segment übersetzen. „einklang status --list missing“ listet alles auf, was noch fehlt. Damit eine Übersetzung, die gerade erst entsteht, den Lauf nicht scheitern lässt, in einklang.toml unter [locale.fr] die Zeile gate = "never" eintragen.

# translation 0b86018c1a1a6664 source 755acf911af3f0e4
explain-missing =
    .why = Wer die Übersetzung liest, stößt auf eine Lücke oder mitten im Text auf einen Satz in der Sprache des Ausgangstexts. Ein Segment, das nur wegen eines Syntaxfehlers nicht lesbar ist, fehlt nicht: Was daran falsch ist, meldet „syntax“.

# translation 99edf59562da3ccb source 701997bd30b17b3c
explain-numbers = Findet Zahlen, Daten, Uhrzeiten, Beträge und Maße, die in der Übersetzung etwas anderes bedeuten als im Ausgangstext oder die nur einer der beiden Texte nennt.

# translation 390aa9d2346ae40d source f919a95c5ca85e4b
explain-numbers =
    .fix = Schreiben, was der Tipp zum Befund angibt: den Wert aus dem Ausgangstext, so wie man ihn in der Sprache der Übersetzung schreibt. Ist der Ausgangstext falsch, ihn berichtigen. Weichen die Texte mit Absicht voneinander ab, gehört das mit Begründung in einen Ignorier-Kommentar; wie er aussieht, zeigt „einklang explain unused-ignore“.

# translation f8c1e96cc4deea6a source fa0d0837a7d6df1b
explain-numbers =
    .why = Zahlen bleiben im Gedächtnis und werden zitiert, doch vor dem Druck liest sie kaum jemand gegen. Dabei trennt der Punkt im Deutschen Tausender ab, im Englischen Dezimalstellen, und die deutsche „Billion“ ist eine englische „trillion“. Darum liest die Prüfung, was eine Zahl bedeutet, mit Einheit, Währung und Datum. Ob sie in Ziffern oder in Worten geschrieben ist und wo im Satz sie steht, spielt keine Rolle.

# translation 0fded0198da96e82 source d0a2c2bc8e07e0e6
explain-orphaned = Findet Segmente, die es nur in einer Übersetzung gibt.

# translation 06439117f3918452 source 5bf2b39f40c842af
explain-orphaned =
    .fix = Dem Segment den Schlüssel aus dem Ausgangstext geben oder es löschen. „einklang accept --renames“ zieht umbenannte Schlüssel nach; „einklang clean“ entfernt, was der Ausgangstext nicht mehr hat.

# translation cd2180a142b36f69 source 209e2e04b6d88a2e
explain-orphaned =
    .why = Sie erscheinen nie, denn das Programm fragt nach den Schlüsseln des Ausgangstexts. Meist ist dort ein Schlüssel umbenannt worden, und in der Übersetzung steht noch der alte: Der Text ist da und braucht nur den neuen Schlüssel. Ein Term, den nur eine Sprache braucht, um einen Namen zu beugen, gehört zu dieser Sprache und wird nicht gemeldet.

# translation 53291cc2a517f959 source 3b46d310486c83c3
explain-outdated = Findet Übersetzungen, deren Ausgangstext sich geändert hat, seit sie bestätigt wurden.

# translation 23129b194c1279c8 source 05359531281f7917
explain-outdated =
    .fix = Die Übersetzung anpassen, falls nötig, und mit „einklang accept“ bestätigen; den ganzen Befehl nennt der Befund. „einklang accept -i“ geht alles Veraltete der Reihe nach durch. Ein neues Projekt beginnt mit „einklang base --current“ oder „einklang base --from-git“.

# translation 17c8b4657ffdf2d9 source d09557aea4d98cdf
explain-outdated =
    .why = Am Tag vor dem Druck wird im Ausgangstext noch ein Satz berichtigt, und die Übersetzer erfahren nichts davon. Die Zahlen stimmen weiterhin überein, nichts fehlt, und doch sagen die Texte Verschiedenes. Darum hält das Programm zu jeder Übersetzung den Ausgangstext fest, zu dem sie bestätigt wurde: die Basis, im Ordner .base neben den Ordnern der Sprachen; er gehört mit ins Repository. Das Ausmaß der Änderung bestimmt den Schweregrad, vom Hinweis bei Leer- oder Anführungszeichen bis zum Fehler bei einer anderen Zahl.

# translation f2b2afcb4c62c008 source 80d40596e3fc19ab
explain-page = Es folgt die ganze Seite mit Beispielen und Einstellungen, auf Englisch.

# translation b67b2750c93b9c21 source 044d03a6edeca974
explain-placeables = Findet Variablen, Verweise auf Terme und Nachrichten, Funktionen mit ihren Optionen sowie Markup-Tags, die in der Übersetzung fehlen, hinzugekommen sind oder vom Ausgangstext abweichen.

# translation 1a2f0ae4e447baa6 source 7eb70efb54897050
explain-placeables =
    .fix = Schreiben, was der Tipp zum Befund angibt; meist genügt es, den Platzhalter aus dem Ausgangstext zu kopieren. Steht er dort falsch, den Ausgangstext berichtigen.

# translation a4e2faa36dd96c59 source 7eeb7dd5edacc606
explain-placeables =
    .why = Mit einer Variablen geht verloren, was das Programm an ihrer Stelle einsetzt: ein Name, eine Zahl, ein Datum. Eine Variable, die es nicht gibt, steht wörtlich im veröffentlichten Text: {"{$nmae}"}. Und ein Tag, das nie geschlossen wird, setzt womöglich den ganzen Rest des Textes fett.

# translation dc7fc3472352e4b6 source f25489644c98dc73
explain-plurals = Findet Auswahlen nach einer Zahl, deren Varianten nicht zu den Pluralkategorien der Sprache passen.

# translation 77db8849c1f21c7a source c10142e851425e83
explain-plurals =
    .fix = Fehlende Varianten ergänzen und solche löschen, die nie gewählt werden. Für eine bestimmte Zahl die Zahl selbst schreiben, etwa [0]. Eine Auswahl ist nie Pflicht: Es genügt ein Satz, der für jede Zahl stimmt.

# translation 682346233e1a336d source 50f3abbf724ad3f4
explain-plurals =
    .why = Das Ukrainische braucht drei Formen, wo das Deutsche mit zweien auskommt: 1 солдат, 2 солдати, 5 солдатів. In einer Auswahl, die aus dem Ausgangstext kopiert ist, steht „2 солдатів“, und das ist falsch; eine Variante für eine Kategorie, die es in der Sprache nicht gibt, erscheint nie. Maßgeblich sind die Kategorien von Unicode CLDR: die für Mengen und, wenn die Auswahl type: "ordinal" verlangt, die für Ordnungszahlen.

# translation 93e78adff4af9729 source cf6fd08a8b87f38c
explain-syntax = Findet Fluent-Text, der fehlerhaft ist, und solchen, der richtig aussieht, den andere Programme aber anders lesen.

# translation ce84bd125648bea0 source 43f85334d1417856
explain-syntax =
    .fix = Der Tipp zu jedem Befund sagt, was zu schreiben ist. Die Datei als UTF-8 speichern, mit LF oder CRLF als Zeilenende; sie darf nicht größer als 16 MiB sein.

# translation b892ebba9e0be1c0 source a02b38d9c4d497ec
explain-syntax =
    .why = Was Fluent nicht lesen kann, lässt es stillschweigend weg: Wer den Text liest, sieht nichts oder nur den Schlüssel. Manche Fehler sind tückischer, weil nichts fehlt: Ein eingerückter Kommentar wird mitveröffentlicht, und ein falsches Zeilenende hängt die nächste Nachricht an die vorige an. Ein fehlerhafter Eintrag wird nur einmal gemeldet, und zwar dort, wo er sich beheben lässt; als fehlend gilt er nicht.

# translation 38081bc534cc540c source 9117ba193426917a
explain-untranslated = Findet Übersetzungen, die den Ausgangstext Wort für Wort wiederholen, obwohl es darin etwas zu übersetzen gibt.

# translation e43e064f238c9ee7 source c0d5f015b5be013d
explain-untranslated =
    .fix = Das Segment übersetzen. Was in allen Sprachen so bleiben soll, kommt in einklang.toml unter [check.untranslated] in die Liste „keep“.

# translation e8819f418a3a3903 source b39b3ca8725c64b4
explain-untranslated =
    .why = Eine Kopie des Ausgangstexts ist ein guter Anfang für eine Übersetzung, aber ein schlechtes Ende: Veröffentlicht wird dann ein Satz in einer fremden Sprache. Namen, Bildnachweise, Zahlen, Links und Codes sind in allen Sprachen gleich und werden nicht gemeldet.

# translation a21f2068a884eab1 source 68e63ef34a44bbd1
explain-unused-ignore = Findet Ignorier-Kommentare, die keinem Befund entsprechen oder fehlerhaft sind.

# translation 8359e20e4645f245 source 89a9755f112e9c5e
explain-unused-ignore =
    .fix = Den Kommentar löschen oder an die aktuellen Werte anpassen. Als Grund eignet sich ein Satz, den auch andere in einem Jahr noch verstehen.

# translation c905ad92589f3533 source e2066f5afcadbb0c
explain-unused-ignore =
    .why = Wer mit einem Befund nicht einverstanden ist, schreibt einen Kommentar über das Segment: „# einklang: ignore numbers(10000 → 12000) -- Grund“. Er nennt die Prüfung, bei Zahlen auch die Werte beider Seiten, den Ausgangstext zuerst, und immer einen Grund. So betrifft er nur diesen einen Befund: Ändert sich eine Zahl, ist das ein neuer, und der Kommentar ist überflüssig. Berichte führen ignorierte Befunde mit ihrem Grund auf; den Lauf lassen sie nie scheitern.

# translation 9bf581dd4590cb01 source 678f5a585b2ac820
html-all-checks = alle Prüfungen

# translation 29d2f5131ece9ebb source ed87aa9027e60982
html-all-languages = alle Sprachen

# translation bae62503ec61a320 source 95d3c3f9c59f6c69
html-all-severities = alle Schweregrade

# translation 55ab2ef5bf578862 source 4a47137317b55917
html-check = Prüfung

# translation f92b2ca318ef4859 source c75ab3471e942322
html-checklist = Checkliste vor der Veröffentlichung

# translation 3f1f9b9158075dd4 source 6a9918d495896cd4
html-close = Schließen

# translation 0b38d8bd848e72e6 source a36768859f8d7ee2
html-confirmed = bestätigt

# translation c88c9889bdc1f535 source 3eac296ed697c651
html-explanations = Wonach die Prüfungen suchen

# translation 64c19fedc081636e source d8d5323805dd79bf
html-filters = Segmente filtern

# translation 551fe797f91fcd48 source 35f5f2ca9d56521e
html-ignored = ignoriert

# translation edb8ec46aeb3f7f7 source dbe27eaa76d80b93
html-key-escape = Filter zurücksetzen

# translation c722eb2f42b5cded source ee91bd68d0bf1fb3
html-key-help = diese Übersicht anzeigen

# translation 7300c168755edf29 source 81777d4924e1e925
html-key-next = nächster Befund

# translation 79d152c2c28d6d0d source f703ab8e20699ff5
html-key-previous = voriger Befund

# translation 56f8bbd8f835a430 source e2ede4df52e3a3b0
html-key-search = suchen

# translation 99abc19003e6d562 source 9d371edf3df87c88
html-key-tab = nächste Zahl; ihre Entsprechungen leuchten mit auf

# translation bdc704af24b17f88 source 68444a814824f7b4
html-keys = Tastenkürzel

# translation 2633a9bec205b01d source cc12a78966aaf7ab
html-language = Sprache

# translation 548ba9c3f833d32c source 3eda3a6f8640ae8c
html-more-findings = { $count ->
        [one] Ein weiterer Befund steht im Bericht beim Text.
       *[other] { $count } weitere Befunde stehen im Bericht beim Text.
    }

# translation 4aa789b7811a35c4 source ce603309611aefab
html-more-translations = { $count ->
        [one] Eine weitere Übersetzung steht nicht in der Tabelle.
       *[other] { $count } weitere Übersetzungen stehen nicht in der Tabelle.
    }

# translation f7bc584589a68512 source 2f9eccd128a289fe
html-notes = Hinweise

# translation 09c914c71f3590a5 source b681592fc6aa095c
html-nothing = Kein Segment entspricht den Filtern.

# translation ca09c9ff012a381a source 0c85e31e51dde626
html-only = nur mit Befund

# translation 7652289187eee3d0 source 4aeb223015d60224
html-open = Offene Befunde

# translation 9201b56627c93959 source fa822ca2870ef425
html-print = Checkliste drucken

# translation 4b65ad37c49a9f86 source 0c0622ffc999befd
html-ready = bereit

# translation ba5380f4e7abe6d9 source 1453f7e98b5f223b
html-reason = Grund

# translation fa5f08ff2cacdb9a source aaf7007dfe990c95
html-search = Text oder Schlüssel suchen

# translation 8099f04b019d8cee source c32bd917ddaa00e7
html-severity = Schweregrad

# translation b630e10657cf749a source ce297b342bca26c0
html-shown = Segmente:

# translation 2c1d457c0b9892e7 source 905f994e781de4c1
html-sign-date = Datum

# translation ad851b00c821e2dd source 973e113fcf627134
html-sign-findings = Alle offenen Befunde sind behoben oder mit Begründung ignoriert.

# translation e81360eaaea292c0 source e3b4767a111ea647
html-sign-name = Name

# translation 4bb747461876bc04 source 4885ad0462f8c33b
html-sign-read = Alle Sprachfassungen sind gegengelesen.

# translation e1715ee9cbdcce69 source c7320f73b204bda4
html-sign-signature = Unterschrift

# translation 92b04d522216f13d source f3e6b1217b6f88f3
html-state = Prüfsumme der Texte

# translation 498b43ef4d7f7593 source ff02c514cd284226
html-translated = übersetzt

# translation f6ec193829b9f0b6 source 21b39011b11c9205
html-warnings = Warnungen

# translation 1df80c48a0c819d3 source 7d4bb6f104754b28
init-settings =
    # Einstellungen von Einklang. Jede Zeile, die mit # beginnt, zeigt eine Vorgabe oder ein Beispiel.

    # Die Sprache, in der die Dokumente geschrieben sind: der Name ihres Ordners.
    source = "{ $source }"

    # Die Übersetzungen. Ohne diese Zeile: jeder nach einer Sprache benannte Ordner neben dem des Ausgangstexts.
    # locales = ["en", "uk"]

    # Eine Übersetzung, die gerade erst entsteht, lässt den Lauf nicht scheitern.
    # [locale.fr]
    # gate = "never"

    # Der Schweregrad einer Prüfung: "error", "warning", "note" oder "off".
    # [check.orphaned]
    # severity = "note"

    # Wörter, die in jeder Sprache so bleiben, wie sie sind.
    # [check.untranslated]
    # keep = ["Open Source"]

# translation 3379725642f9d5ab source 3c80685adb205186
init-written = { $path } ist angelegt. Weiter mit: { $next }

# translation d2fe6f2d24aee82b source 27e6201238c2c5d5
language-bg = Bulgarisch

# translation f62ebd19e950ea3d source ff41e90d6243dd79
language-bg =
    .in = im Bulgarischen

# translation a27369c85004b53d source 8ea03d4c9e685096
language-bg =
    .the = der bulgarische Text

# translation 83272cdf835c7726 source 6b99e0dc12844d51
language-cs = Tschechisch

# translation 17a010302d11934d source fab5203025ec6538
language-cs =
    .in = im Tschechischen

# translation f282de94c461e32d source 2152ccb1d2e3b66d
language-cs =
    .the = der tschechische Text

# translation 094374705b5631f1 source 8280f4a6a4e06628
language-da = Dänisch

# translation ac55b7696822077d source 0d6d7916c91fa228
language-da =
    .in = im Dänischen

# translation 15ecb4292828a7fd source 12ccd5ef4c39cc2c
language-da =
    .the = der dänische Text

# translation 0feb475cc4820945 source 9a5c0a6e73057afb
language-de = Deutsch

# translation 252d891eda2da092 source 6cb465f80a0828a6
language-de =
    .in = im Deutschen

# translation defaac10593b3c3b source eeb70472f864f361
language-de =
    .the = der deutsche Text

# translation 9523523e36d07cc0 source 7dc37ba1e1471f6a
language-el = Griechisch

# translation eeabb400c4b38459 source aa1e43d2b33bf196
language-el =
    .in = im Griechischen

# translation 7902a2a9e838cdba source c91ed29715549c39
language-el =
    .the = der griechische Text

# translation f8b84963fd53c33c source 706cf45cdbc4a565
language-en = Englisch

# translation 78eadfd48727e867 source c361f40c89407e29
language-en =
    .in = im Englischen

# translation 4058a8ff1785a898 source f5329ec20fbc0a7b
language-en =
    .the = der englische Text

# translation add4ff3b9d2b6ff6 source 0c416712d368a889
language-es = Spanisch

# translation cd9c31391adca1a4 source cf99ee369ef74369
language-es =
    .in = im Spanischen

# translation 5f2636e0bfe9aa0a source a3b9687f65d355df
language-es =
    .the = der spanische Text

# translation 8bbd453dfaae8d3f source 88b6db92afa3e5c2
language-et = Estnisch

# translation 87f29432d72cd600 source 668a83ecf0e38dc2
language-et =
    .in = im Estnischen

# translation 27468427e69ffc67 source 613cda211b064405
language-et =
    .the = der estnische Text

# translation c34be240e4137040 source 6e57942523b22faa
language-fi = Finnisch

# translation 0640436066456d49 source b02d4764c3a50e67
language-fi =
    .in = im Finnischen

# translation 706e85e3f86c9276 source 611c2b26ec086f6d
language-fi =
    .the = der finnische Text

# translation 1f6ea6b28a897f98 source 3173dad49d93b027
language-fr = Französisch

# translation ad449241f1a331af source 2576f99144b16905
language-fr =
    .in = im Französischen

# translation f626e56ce6109e08 source f6f3b9ff8d4341fb
language-fr =
    .the = der französische Text

# translation ddce2f938cece337 source edd545db11ba0e0a
language-hr = Kroatisch

# translation ddf9abd44f87bfd5 source 6cc187e1490ea451
language-hr =
    .in = im Kroatischen

# translation 934e7330ff1e92ed source ccac3dcff0b50d1a
language-hr =
    .the = der kroatische Text

# translation e632389b6ef2136b source 0cc014ec7b8db183
language-hu = Ungarisch

# translation 3e63d685e01ab43c source 621e3a71b1964538
language-hu =
    .in = im Ungarischen

# translation bf3e9ba501c7c8ac source 5ab926ee52123cf6
language-hu =
    .the = der ungarische Text

# translation 885687cbbb0dd8f8 source 88f5e150b4a2dc9b
language-it = Italienisch

# translation e16efd4c8355b4da source a01f466165a432fd
language-it =
    .in = im Italienischen

# translation 03bc8144e6ffc446 source 2a6dad5671eefae3
language-it =
    .the = der italienische Text

# translation c8264e601a160abf source 0d494ce0af1ae925
language-ka = Georgisch

# translation fcdf3f10efa9d4a3 source fc54efc225dbb47c
language-ka =
    .in = im Georgischen

# translation d676ef0d904a012a source d9178c8c4ee69306
language-ka =
    .the = der georgische Text

# translation a59e53387fb56baa source 241cac4afc018331
language-lt = Litauisch

# translation 0874b8bbf0176aaf source 62b39cb724b6ec81
language-lt =
    .in = im Litauischen

# translation 60972e100516c99a source 0b930278e2edafdd
language-lt =
    .the = der litauische Text

# translation 2ed03a5952e30765 source 227f1fed41b359d9
language-lv = Lettisch

# translation 2218f39dafc00e84 source aca332a1717c56fc
language-lv =
    .in = im Lettischen

# translation 9b4592d38e7ccff6 source 05877eda8154b40c
language-lv =
    .the = der lettische Text

# translation b46892ee77373ce2 source d0309d79b40068c0
language-nl = Niederländisch

# translation 1de98c91b0f9bc2c source 5d2921584f67e20b
language-nl =
    .in = im Niederländischen

# translation 896f4689be648fff source abdf5465b86ecade
language-nl =
    .the = der niederländische Text

# translation 81ca85136bc7fb76 source 9adb1c19eb62afe0
language-other = { $tag }

# translation 734c01ad4c62c25b source e567c7c08c872b55
language-other =
    .in = in der Sprache { $tag }

# translation 581be0857c77acfc source 5b6c20ae3e16f044
language-other =
    .the = der Text in der Sprache { $tag }

# translation 165d6a197723e2a2 source 6aa66d800ce4481d
language-pl = Polnisch

# translation a466a6820df8a751 source ce40cca753d49720
language-pl =
    .in = im Polnischen

# translation a1eeb15d98848f17 source e90903b4d8e521b3
language-pl =
    .the = der polnische Text

# translation caca3c44ca01f507 source 04d6013ee419068a
language-pt = Portugiesisch

# translation e4a69648692ee283 source 7325f6cf97b416dc
language-pt =
    .in = im Portugiesischen

# translation 9ba78df114059a3f source fa246b6cc9957362
language-pt =
    .the = der portugiesische Text

# translation 5c52dcfe50dd2f36 source 641c77d703f36a21
language-ro = Rumänisch

# translation 89d7252016e67684 source 0c06a65e472b419e
language-ro =
    .in = im Rumänischen

# translation 5eeb78ee7011f2f2 source 8c308da16570739c
language-ro =
    .the = der rumänische Text

# translation 5c302ce00eb26680 source a51af67a90d91d1e
language-sk = Slowakisch

# translation 267feeae09648d06 source 4c47a4a8c060a32a
language-sk =
    .in = im Slowakischen

# translation 94b45490583dae28 source 07371e082fe93f2e
language-sk =
    .the = der slowakische Text

# translation e73f370da611bc16 source cb01545fc2e6cf42
language-sv = Schwedisch

# translation 99cbf551eaba5b78 source df465ce596dd6bc8
language-sv =
    .in = im Schwedischen

# translation b0d06a32b3a89b20 source 5ceaa428d9413805
language-sv =
    .the = der schwedische Text

# translation 9b82af154cbfd3b5 source ae1bb0e4ea2728af
language-tr = Türkisch

# translation b2f6fbf573e2c2dd source ece071d54856ace0
language-tr =
    .in = im Türkischen

# translation 8b550d3baa81ca56 source a886e9fdec5b291a
language-tr =
    .the = der türkische Text

# translation f17e76692226a007 source a3714c5a59dea58c
language-uk = Ukrainisch

# translation b5fd45b36ddcde58 source f5f9d50a3a3a8c94
language-uk =
    .in = im Ukrainischen

# translation c57adb54315c1cd5 source 6d122c8c77594c6e
language-uk =
    .the = der ukrainische Text

# translation 2920e3c7f7c81259 source 636bccf89fc0d5e8
man-commands = BEFEHLE

# translation 5f22f170948112f8 source 5ec486036f4cf2f3
man-description = BESCHREIBUNG

# translation 01804f4787c82306 source 675537ec1a9c3806
man-exit = EXIT-CODES

# translation 37b747e7c5fc8bbb source 32ac245d3adaa152
man-exit-clean = Es gibt keine Befunde, die den Lauf scheitern lassen.

# translation f02617a26ab5a380 source a762af4a0f2477f0
man-exit-findings = Es gibt Befunde, die den Lauf scheitern lassen; welche das sind, bestimmen --fail-on und „gate“ in einklang.toml.

# translation b11e40c141802129 source 459c78a78e2c46a4
man-exit-trouble = Aufruf, Einstellungen oder Dateien sind fehlerhaft, es gibt nichts zu vergleichen, oder der Lauf ist unvollständig.

# translation 1db8a2ee4b4a4fab source 6d03e058a96cd3ea
man-name = NAME

# translation dfaf2059ca4e588a source 676671c35bb11411
man-options = OPTIONEN

# translation 204b61824e9c17b3 source 8eeda63c2eae4603
man-synopsis = ÜBERSICHT

# translation d5014bd95287f2cd source 5b5f16f6d6d892a5
man-version = VERSION

# translation 33b34377fbc94cf3 source a0c48dc82be6ab14
markdown-ignored = Ignoriert

# translation 5d45be8b51bf5f85 source 14755051b3a835d3
markdown-more-documents = { $count ->
        [one] Ein weiteres Dokument steht nicht in der Tabelle.
       *[other] { $count } weitere Dokumente stehen nicht in der Tabelle.
    }

# translation 16ee9b58be687e7e source 02f49f4f3d4a10e3
markdown-numbers = verglichene Zahlen

# translation 5a0aefaf9fda28fe source 9d36ead1eff83e68
markdown-translations = Übersetzungen

# translation 44e86eb38ff9b065 source 6fdc7bbcb3c464c1
markdown-verdict = Ergebnis

# translation bc41ba1e3f79dcf6 source 181a7806cbd80442
missing-attribute = das Attribut { $key } fehlt { $in-locale }

# translation ba7bebee4bb83f63 source 68ad45098614ac18
missing-attribute =
    .help = übersetzen; „einklang status --list missing“ listet alles auf, was fehlt

# translation 3c7e070c0dc5b912 source 3ca100cb35041009
missing-attribute =
    .here = nicht übersetzt

# translation 50e34fa50426c17a source bf440d55a797eadd
missing-message = { $key } fehlt { $in-locale }

# translation ba7bebee4bb83f63 source 08cd0d43d90d871a
missing-message =
    .help = übersetzen; „einklang status --list missing“ listet alles auf, was fehlt

# translation 3c7e070c0dc5b912 source 5d4b1c2328f04c95
missing-message =
    .here = nicht übersetzt

# translation aefef19d6d4eac66 source 43f47c217f23e267
missing-more = { $count ->
        [one] ein weiteres Segment ist hier nicht gezeigt
       *[other] { $count } weitere Segmente sind hier nicht gezeigt
    }

# translation ff554c858ad43b2d source 9061c3a53598a5e1
missing-several = { $count ->
        [one] ein Segment fehlt { $in-locale }
       *[other] { $count } Segmente fehlen { $in-locale }
    }

# translation 1b007586d89bdac6 source 4314adb1158136c2
missing-term = der Term { $key } fehlt { $in-locale }

# translation 74a2e08c4df83f7b source 8a3883b37d04c926
missing-term =
    .help = den Term anlegen; „einklang status --list missing“ listet alles auf, was fehlt

# translation 3c7e070c0dc5b912 source b5d680e5a3ccff43
missing-term =
    .here = nicht übersetzt

# translation 03a4d9df98a6aa63 source f2a3b3eef31b6f8c
numbers-added = nur { $in-locale }, nicht { $in-source }: { $found-value } („{ $found }“)

# translation 1bed34a9eddadd27 source 2c52313c78e9afd5
numbers-added =
    .help = { $suspect ->
            [source] es steht in allen Übersetzungen und fehlt nur { $in-source }; den Ausgangstext prüfen
            [translation] löschen; auch in einer anderen Übersetzung steht es nicht
           *[unclear] löschen oder im Ausgangstext ergänzen
        }

# translation 6352d453f1bd8f8d source 4547a0d47af4f89d
numbers-added =
    .here = nicht { $in-source }

# translation d6015d8b26588af1 source 92a922234b04fc3b
numbers-added =
    .source = fehlt hier

# translation a9eecad810f16ee3 source deb3ee3461c99f49
numbers-advice = { $suspect ->
        [source] alle Übersetzungen stimmen überein, nur { $the-source } weicht ab; den Ausgangstext prüfen
        [translation] { numbers-correction }; eine andere Übersetzung stimmt mit dem Ausgangstext überein
       *[unclear] { numbers-correction }, falls { $the-source } stimmt
    }

# translation d898500c63c07160 source a124460416f4ffe3
numbers-converted = ungefähr derselbe Wert in einer anderen Einheit: { $found-value } { $in-locale }, { $wanted-value } { $in-source }

# translation 6c23e305a4acaa39 source b8a95b651935447c
numbers-converted =
    .help = die Umrechnung prüfen; ist sie richtig oder sinnvoll gerundet, kann es so bleiben

# translation 75a2e62954d255de source 277807eaf939ad9b
numbers-converted =
    .here = { $found-value }

# translation 49053f5394e6b43e source 6e0392f139c1d637
numbers-converted =
    .source = { $wanted-value }

# translation 2eb4144443770ede source 0b211c893632a443
numbers-correction = { $advice ->
        [write] „{ $suggestion }“ schreiben
        [number-and-unit] Zahl und Einheit berichtigen
        [unit] die Einheit berichtigen oder die Zahl umrechnen
        [currency] die Währung berichtigen oder den Betrag umrechnen
        [sign] das Vorzeichen berichtigen
        [order] die Zahlen tauschen
        [time] die Uhrzeit berichtigen
       *[ordinal] die Ordnungszahl berichtigen
    }

# translation a2dae114bc1d504d source c4d982a9aa08a412
numbers-currency = der Betrag ist gleich, die Währung nicht: { $found-value } { $in-locale }, aber { $wanted-value } { $in-source }

# translation 65aa76b0ac1f0a33 source 84126f2a2d100599
numbers-currency =
    .help = { numbers-advice }

# translation 75a2e62954d255de source a15344f5c186cb9b
numbers-currency =
    .here = { $found-value }

# translation 49053f5394e6b43e source 9fc6dff580f6bc80
numbers-currency =
    .source = { $wanted-value }

# translation d956dd6f5bf8ce65 source 5729106e4b14b0b1
numbers-date = ein anderes Datum: { $found-value } { $in-locale }, aber { $wanted-value } { $in-source }

# translation 65aa76b0ac1f0a33 source 8f4d6dde2b46bb0e
numbers-date =
    .help = { numbers-advice }

# translation 75a2e62954d255de source 439ed95c4f20ebcd
numbers-date =
    .here = { $found-value }

# translation 49053f5394e6b43e source caefc9d41149b0e9
numbers-date =
    .source = { $wanted-value }

# translation 12b2e667982558fb source 85b03c21b735dfc8
numbers-digit = eine Ziffer weicht ab: { $found-value } { $in-locale }, aber { $wanted-value } { $in-source }

# translation 65aa76b0ac1f0a33 source f23c0a753ac48590
numbers-digit =
    .help = { numbers-advice }

# translation 75a2e62954d255de source efa693da8f9bd858
numbers-digit =
    .here = { $found-value }

# translation 49053f5394e6b43e source a11358d982fbc129
numbers-digit =
    .source = { $wanted-value }

# translation a251f15ebc760c45 source 9916c13a63fc4e37
numbers-dropped = { $in-locale } fehlt: { $wanted-value }; { $in-source } steht „{ $wanted }“

# translation 5530d16c3f4dc9a3 source 7e2def1dd27245f1
numbers-dropped =
    .help = { $suspect ->
            [source] es fehlt in allen Übersetzungen und steht nur { $in-source }; den Ausgangstext prüfen
           *[unclear] ergänzen: „{ $suggestion }“
        }

# translation d6015d8b26588af1 source b06cdf595e3abccf
numbers-dropped =
    .here = fehlt hier

# translation 49053f5394e6b43e source 63274a00d96f025e
numbers-dropped =
    .source = { $wanted-value }

# translation ba08961b3974ae99 source 070e73367bb6d8cb
numbers-format = { $dress ->
        [blank] { $in-locale } steht in „{ $found }“ ein gewöhnliches Leerzeichen, an dem die Zeile umbrechen kann
       *[other] „{ $found }“ hat den richtigen Wert, aber { $in-locale } schreibt man Zahlen anders
    }

# translation bc7c166fe0912172 source 39729b821ca2b59f
numbers-format =
    .help = { $dress ->
            [blank] „{ $suggestion }“ mit geschütztem Leerzeichen schreiben, damit die Zahl in einer Zeile bleibt
           *[other] „{ $suggestion }“ schreiben
        }

# translation 75a2e62954d255de source 10eda2eda4e641b9
numbers-format =
    .here = { $found-value }

# translation 49053f5394e6b43e source d0ce421dd6f33e66
numbers-format =
    .source = { $wanted-value }

# translation 15cdfc9db5107036 source fc52b91a2e4fb603
numbers-identifier = ein anderer Name oder Code: „{ $found }“ { $in-locale }, aber „{ $wanted }“ { $in-source }

# translation 288e0830610baa92 source 53af746820b3998c
numbers-identifier =
    .help = { $suspect ->
            [source] alle Übersetzungen stimmen überein, nur { $the-source } weicht ab; den Ausgangstext prüfen
           *[unclear] Namen und Codes bleiben, wie sie sind; aus dem Ausgangstext übernehmen
        }

# translation 8e2ee594a973814b source cd4d9a398f8ed0b7
numbers-identifier =
    .here = { $found }

# translation f29ce0d31b9b9afd source 788acad65319ee47
numbers-identifier =
    .source = { $wanted }

# translation d40d9e527b0cfec9 source ea1a96c751e79ea6
numbers-month = ein anderer Monat: { $found-value } { $in-locale }, aber { $wanted-value } { $in-source }

# translation 65aa76b0ac1f0a33 source cfd065411df97d05
numbers-month =
    .help = { numbers-advice }

# translation 75a2e62954d255de source 642b00372e0b8519
numbers-month =
    .here = { $found-value }

# translation 49053f5394e6b43e source bb3fcd5b34735beb
numbers-month =
    .source = { $wanted-value }

# translation 09c5a90570c1b603 source 4a096bce8d24f9b4
numbers-order = zwei Zahlen sind vertauscht: vorn steht { $in-locale } { $found-value }, { $in-source } aber { $wanted-value }

# translation 65aa76b0ac1f0a33 source 86a67585bbbcb1ff
numbers-order =
    .help = { numbers-advice }

# translation 75a2e62954d255de source 2d7e5f8a108f4c73
numbers-order =
    .here = { $found-value }

# translation 49053f5394e6b43e source 2eb236f7e86e542d
numbers-order =
    .source = { $wanted-value }

# translation 8ab2c9e2049e5052 source ee6f7e1db55c1d1c
numbers-ordinal = eine andere Ordnungszahl: { $found-value } { $in-locale }, aber { $wanted-value } { $in-source }

# translation 65aa76b0ac1f0a33 source e95c0b438bb1ad72
numbers-ordinal =
    .help = { numbers-advice }

# translation 75a2e62954d255de source b6cacedddf8bec83
numbers-ordinal =
    .here = { $found-value }

# translation 49053f5394e6b43e source 0a09e7c01f59f2e5
numbers-ordinal =
    .source = { $wanted-value }

# translation bbb0b5de70c63af8 source 192201959a521c6a
numbers-other = { $found-value } { $in-locale }, aber { $wanted-value } { $in-source }

# translation 65aa76b0ac1f0a33 source 8bec1c6d8c26879b
numbers-other =
    .help = { numbers-advice }

# translation 75a2e62954d255de source a1c0925ad9740282
numbers-other =
    .here = { $found-value }

# translation 49053f5394e6b43e source 11d9730bf5a8fde8
numbers-other =
    .source = { $wanted-value }

# translation 0426f78c228f8cec source a0c1412e9abfc2fb
numbers-percent = die Zahl ist gleich, ihre Bedeutung nicht: { $found-value } { $in-locale }, aber { $wanted-value } { $in-source }

# translation 443581e7bebc7474 source 14faee82df5fc8e3
numbers-percent =
    .help = { $suspect ->
            [source] alle Übersetzungen stimmen überein, nur { $the-source } weicht ab; den Ausgangstext prüfen
           *[unclear] steigt ein Anteil von 10 % auf 12 %, sind das 2 Prozentpunkte, aber 20 %; schreiben, was { $the-source } meint
        }

# translation 75a2e62954d255de source 731c76e1e908815f
numbers-percent =
    .here = { $found-value }

# translation 49053f5394e6b43e source 90be8a88b21918ab
numbers-percent =
    .source = { $wanted-value }

# translation dd7bb593e1fc94b3 source f3f581388d8fd03f
numbers-power-of-ten = um den Faktor { $factor } { $relation ->
        [more] größer
       *[less] kleiner
    }: { $found-value } { $in-locale }, aber { $wanted-value } { $in-source }

# translation 65aa76b0ac1f0a33 source 47be30e905ac1b95
numbers-power-of-ten =
    .help = { numbers-advice }

# translation 75a2e62954d255de source 216c30d6640653c5
numbers-power-of-ten =
    .here = { $found-value }

# translation 49053f5394e6b43e source dc9954d0dde4cf30
numbers-power-of-ten =
    .source = { $wanted-value }

# translation 325d328eaf54f18e source cd0a98b9f7685e1f
numbers-repeated = { $in-locale } und { $in-source } verschieden oft: { $value }

# translation 6f3abd32cd9d9a05 source 5240c107d4230af1
numbers-repeated =
    .help = ist der Sinn derselbe, kann es so bleiben; sonst in beiden Texten wiederholen oder in keinem

# translation 288d3c1412d065ba source 190ae14eaa94291d
numbers-repeated =
    .here = noch einmal { $found-value }, aber nicht { $in-source }

# translation b9edd29c4cb2c091 source f75d874e8af90060
numbers-repeated =
    .source = noch einmal { $wanted-value }, aber nicht { $in-locale }

# translation 3497c35a63c6f6b0 source f91a3fc268c92d3d
numbers-scale = { $relation ->
        [more] „{ $found }“ ({ $found-value }) ist um den Faktor { $factor } größer als „{ $wanted }“ ({ $wanted-value }) { $in-source }
        [less] „{ $found }“ ({ $found-value }) ist um den Faktor { $factor } kleiner als „{ $wanted }“ ({ $wanted-value }) { $in-source }
       *[other] „{ $found }“ ({ $found-value }) hat eine andere Größenordnung als „{ $wanted }“ ({ $wanted-value }) { $in-source }
    }

# translation 04372cdfbcd1893a source 726293ee74466a52
numbers-scale =
    .help = „{ $suggestion }“ schreiben

# translation 75a2e62954d255de source 40b0238c3ff4913b
numbers-scale =
    .here = { $found-value }

# translation 3ba1437705bd93a6 source 9fed8ac4e81ffdfe
numbers-scale =
    .note = { $false-friends ->
           *[yes] falsche Freunde: die deutsche „Billion“ heißt englisch „trillion“, ukrainisch „трильйон“; die englische „billion“ heißt deutsch „Milliarde“, ukrainisch „мільярд“
        }

# translation 49053f5394e6b43e source 02b883c17ce12d17
numbers-scale =
    .source = { $wanted-value }

# translation c1185f7d771a2d89 source f76527a5aaacfa21
numbers-separator = { $readable ->
        [no] „{ $found }“ ist { $in-locale } keine Zahl; { $in-source } steht { $wanted-value }
       *[yes] „{ $found }“ bedeutet { $in-locale } { $found-value }; { $in-source } steht { $wanted-value }
    }

# translation 04372cdfbcd1893a source fac7507af7c0b7a4
numbers-separator =
    .help = „{ $suggestion }“ schreiben

# translation 726832e3078735bf source e5ba0afff2219bed
numbers-separator =
    .here = { $readable ->
            [no] Komma und Punkt sind vertauscht
           *[yes] { $found-value }
        }

# translation 49053f5394e6b43e source b08c18a3bb7292bb
numbers-separator =
    .source = { $wanted-value }

# translation 39167a54241e4648 source 20aab2f58a713941
numbers-sign = das Vorzeichen weicht ab: { $found-value } { $in-locale }, aber { $wanted-value } { $in-source }

# translation 65aa76b0ac1f0a33 source 28a849778cf3ed5f
numbers-sign =
    .help = { numbers-advice }

# translation 75a2e62954d255de source 159e4bef631cf183
numbers-sign =
    .here = { $found-value }

# translation 49053f5394e6b43e source 4035efea4cd134e9
numbers-sign =
    .source = { $wanted-value }

# translation 2f3a868b0a53ffba source 942bee7ede4378f0
numbers-time = eine andere Uhrzeit: { $found-value } { $in-locale }, aber { $wanted-value } { $in-source }

# translation 65aa76b0ac1f0a33 source eb15e502e7cea324
numbers-time =
    .help = { numbers-advice }

# translation 75a2e62954d255de source b33868c915e5855d
numbers-time =
    .here = { $found-value }

# translation 49053f5394e6b43e source c4f102625724fc56
numbers-time =
    .source = { $wanted-value }

# translation 931e3b58b38b8862 source ff4751d344134504
numbers-transposed = Ziffern sind vertauscht: { $found-value } { $in-locale }, aber { $wanted-value } { $in-source }

# translation 65aa76b0ac1f0a33 source 2ac0e29c33876a46
numbers-transposed =
    .help = { numbers-advice }

# translation 75a2e62954d255de source 9eb7211ab1b3a771
numbers-transposed =
    .here = { $found-value }

# translation 49053f5394e6b43e source a3fe696747f1c726
numbers-transposed =
    .source = { $wanted-value }

# translation 6a13db9eeeae7b76 source 0657703ca4b259f1
numbers-unclear = „{ $found }“ { $in-locale } und „{ $wanted }“ { $in-source } lassen sich nicht vergleichen, weil sie nicht eindeutig sind

# translation 95d3271834f33967 source dc92c2c564657a19
numbers-unclear =
    .help = beides prüfen; ist dasselbe gemeint, kann es so bleiben

# translation 0d6ba946181764e2 source beeb3c7bd25de738
numbers-unclear =
    .here = vielleicht { $found-value }

# translation 28de69441c737477 source fdeccb432b3a0bb2
numbers-unclear =
    .source = vielleicht { $wanted-value }

# translation 2bc96ddb4c0b1418 source 3827c9127584a598
numbers-unit = die Zahl ist gleich, die Einheit nicht: { $found-value } { $in-locale }, aber { $wanted-value } { $in-source }

# translation 65aa76b0ac1f0a33 source b650ce32750f09dd
numbers-unit =
    .help = { numbers-advice }

# translation 75a2e62954d255de source c7db8011f15a3df0
numbers-unit =
    .here = { $found-value }

# translation 49053f5394e6b43e source 7e3443c323968978
numbers-unit =
    .source = { $wanted-value }

# translation 169090ef43ec060d source 83a155a6d0359dde
numbers-weekday = ein anderer Wochentag: { $found-value } { $in-locale }, aber { $wanted-value } { $in-source }

# translation 65aa76b0ac1f0a33 source dff393c8cbdc9887
numbers-weekday =
    .help = { numbers-advice }

# translation 75a2e62954d255de source d845c6267cad0c67
numbers-weekday =
    .here = { $found-value }

# translation 49053f5394e6b43e source b517d328d81335c3
numbers-weekday =
    .source = { $wanted-value }

# translation d43f91988c28b9f4 source 6224a46afb0c00f2
orphaned-attribute = das Attribut { $key } gibt es { $in-locale }, aber nicht { $in-source }

# translation 8b52c4bd7eb9eb99 source 0004afed5fe6f823
orphaned-attribute =
    .help = lautet der Schlüssel jetzt „{ $near }“?

# translation df9837bbcafa37b6 source b2e5cb4ff3b504c7
orphaned-message = { $key } gibt es { $in-locale }, aber nicht { $in-source }

# translation 8b52c4bd7eb9eb99 source 734b4f389e2cd688
orphaned-message =
    .help = lautet der Schlüssel jetzt „{ $near }“?

# translation 46ec41eb3ecf6161 source ff7f3fccadbe6c32
orphaned-term = den Term { $key } gibt es nur { $in-locale }, und dort wird er nicht verwendet

# translation 8b52c4bd7eb9eb99 source f3f1925abc4c5520
orphaned-term =
    .help = lautet der Schlüssel jetzt „{ $near }“?

# translation 512eaa4c010c62e6 source ea4a94081d3880f7
outdated-cosmetic = { $in-source } hat sich nur die Schreibweise geändert (Leerzeichen, Anführungszeichen, Striche oder die Schreibung von Zahlen, Einheiten und Datumsangaben), seit { $the-locale } bestätigt wurde

# translation dc25330b9bb4bc49 source 84ba272dab6aabb3
outdated-cosmetic =
    .help = „einklang accept --cosmetic“ bestätigt alle Änderungen dieser Art auf einmal

# translation 470e9beee4988fea source 43ae420a26ae66bf
outdated-cosmetic =
    .source = jetzt

# translation 18c52a7ed981fbff source 8d7ba0c12c36c60f
outdated-cosmetic =
    .was = vorher

# translation 990b4122c8c4ead7 source 864ffe0a82bcce5e
outdated-meaning = { $the-source } hat sich geändert, seit { $the-locale } bestätigt wurde

# translation c3f4fa97bb07948b source 50633d34442fb6f0
outdated-meaning =
    .help = die Übersetzung anpassen, dann: { $accept }

# translation 548398a0827234dd source a3a7bd0e342eada2
outdated-meaning =
    .note = er steht auch in { $dependants }

# translation 470e9beee4988fea source 1cec854173a0d82a
outdated-meaning =
    .source = jetzt

# translation 18c52a7ed981fbff source df6f2cb6c3b892d6
outdated-meaning =
    .was = vorher

# translation c8beb38e43379f9d source 5c2ce79b06babbc5
outdated-minor = { $the-source } hat sich geringfügig geändert, seit { $the-locale } bestätigt wurde

# translation 66f9089f9f12aaa9 source 62ca62696be931f4
outdated-minor =
    .help = falls die Übersetzung noch passt: { $accept }

# translation 548398a0827234dd source 7067dd5dc751cebb
outdated-minor =
    .note = er steht auch in { $dependants }

# translation 470e9beee4988fea source 3ab80e0c11effbb6
outdated-minor =
    .source = jetzt

# translation 18c52a7ed981fbff source fef688e05e86c90a
outdated-minor =
    .was = vorher

# translation b46f351ecff39f6a source fc0396401992dd88
outdated-number = { $change ->
        [added] { $the-source } nennt jetzt auch { $now }
        [gone] { $the-source } nennt { $before } nicht mehr
       *[changed] { $the-source } nennt jetzt { $now }, vorher { $before }
    }{ $says ->
        [still] ; { $the-locale } nennt noch „{ $found }“
       *[other] { "" }
    }

# translation 32080c2df82edecd source a762c3c7225a1b08
outdated-number =
    .help = { $advice ->
            [write] „{ $suggestion }“ schreiben, dann: { $accept }
           *[update] die Übersetzung anpassen, dann: { $accept }
        }

# translation 75a2e62954d255de source 568015e9fa766c79
outdated-number =
    .here = { $found-value }

# translation 548398a0827234dd source a059b3cbd678715e
outdated-number =
    .note = er steht auch in { $dependants }

# translation 86b76f1d1753aefb source c7df34542aab372f
outdated-number =
    .source = { $now }

# translation 0b0eff19c1610cac source acb0b50c01a9be68
outdated-revised = { $the-source } und { $the-locale } haben sich beide geändert, seit die Übersetzung zuletzt bestätigt wurde

# translation 50dabda5f36c8b6c source 21a87f96e5a7f32d
outdated-revised =
    .help = falls sie noch übereinstimmen: { $accept }

# translation 548398a0827234dd source af86b5812d04d814
outdated-revised =
    .note = er steht auch in { $dependants }

# translation 470e9beee4988fea source a28a0b3f6e884c7c
outdated-revised =
    .source = jetzt

# translation 18c52a7ed981fbff source 84b41f5f5945d262
outdated-revised =
    .was = vorher

# translation 2e5fd9e8e82c1d6f source 8d0c32b6cbd818ef
outdated-torn = { $what ->
        [markers] in der Basis stehen noch Konfliktmarkierungen eines Merges
       *[entry] ein Merge hat den Eintrag mit dem Ausgangstext beschädigt, zu dem { $the-locale } bestätigt wurde
    }

# translation 9bd39c1c83ffb66f source 8f8fa9c7b494fd44
outdated-torn =
    .help = { $what ->
            [markers] die Zeilen mit den Markierungen löschen; unversehrte Einträge gelten weiter
           *[entry] beide Texte vergleichen, dann: { $accept }
        }

# translation 65d65336514ab8cc source ebb7acbebea162d7
outdated-unconfirmed = { $the-locale } ist noch nicht bestätigt

# translation f14d0dc83ef72549 source 122606793f7c23a2
outdated-unconfirmed =
    .help = falls er richtig ist: { $accept }

# translation c067143e541f2f17 source 5656393a15ab6cc4
placeables-added = { $noun ->
        [variable] die Variable
        [term] den Term
        [message] den Verweis auf
        [function] die Funktion
       *[markup] das Tag
    } { $name } gibt es { $in-locale }, aber nicht { $in-source }

# translation 6352d453f1bd8f8d source 852f6a9458895827
placeables-added =
    .here = nicht { $in-source }

# translation d6015d8b26588af1 source 2b0df4f4c6acdd4c
placeables-added =
    .source = fehlt hier

# translation 9732425a8052de0c source 8a2aba15d4095e68
placeables-dropped = { $noun ->
        [variable] die Variable
        [term] der Term
        [message] der Verweis auf
        [function] die Funktion
       *[markup] das Tag
    } { $name } fehlt { $in-locale }

# translation 5bd6643017a1dbf7 source 531d821e8ee6620a
placeables-dropped =
    .help = { $noun ->
            [markup] bei denselben Wörtern einfügen wie im Ausgangstext
           *[other] {"{ "}{ $name }{" }"} einfügen
        }

# translation 17103d8fca3c9aa9 source 289823f842ad1a21
placeables-dropped =
    .here = gehört hier hinein

# translation 8765ff83106825d9 source 4404c444a02d870a
placeables-dropped =
    .source = { $the-source }

# translation 1e66771052ca9c2d source a7c6192373780387
placeables-misspelt = { $name } gibt es { $in-locale }, aber nicht { $in-source }

# translation 10780fb2479dc798 source ac944d958c74c9ce
placeables-misspelt =
    .help = ist { $near } gemeint?

# translation 6352d453f1bd8f8d source dccfea60db872788
placeables-misspelt =
    .here = nicht { $in-source }

# translation 37ee028a1c015a8e source d82fd7afd74564ad
placeables-misspelt =
    .source = { $near }

# translation 96eee42e3bc73d23 source 17a1bc256fc5fceb
placeables-options = { $name } wird { $in-locale } anders formatiert

# translation b4d17a4718fe738a source 272d7ee3a8fc3a69
placeables-options =
    .help = {"{ "}{ $wanted }{" }"} schreiben

# translation 8e2ee594a973814b source bafaeb948ba89d5b
placeables-options =
    .here = { $found }

# translation f29ce0d31b9b9afd source b546ddb95e10794f
placeables-options =
    .source = { $wanted }

# translation 38117e250bde2f01 source 1133e883fc14bacf
plurals-category = keine Zahl gehört { $in-locale } zur Pluralkategorie „{ $category }“; diese Variante wird also nie gewählt

# translation 087adc87d80acd29 source bf4974b62690f505
plurals-category =
    .help = die Variante löschen; für eine bestimmte Zahl die Zahl selbst schreiben, etwa [0]

# translation 2322f8181e4c4aa0 source 0601b60766ff0625
plurals-category =
    .here = hier gibt es: { $categories }

# translation a5de02573eb16618 source f2829c58a95daf79
plurals-uncovered = diese Auswahl hat keine Variante für { $missing }

# translation 05fdfb6e7374d226 source c50058bbc51f30e6
plurals-uncovered =
    .help = für jede Kategorie eine Variante ergänzen

# translation a7354a57c25efb26 source 5282ece187de4b8f
plurals-uncovered =
    .here = Kategorien ganzer Zahlen { $in-locale }: { $categories }

# translation 029ce9a267275796 source 4c8a78041ea0319d
rename-done = umbenannt in { $count ->
        [one] einer Datei
       *[other] { $count } Dateien
    }{ $base ->
        [no] { "" }
       *[yes] {" "}und in der Basis
    }

# translation 4b31a8a6c39b5285 source 50997c3404308d32
rename-file = { $path }: { $count ->
        [one] eine Stelle
       *[other] { $count } Stellen
    }

# translation f9eb1a593501fa9a source 007d62166bbc8e57
rename-key = { $old } → { $new } · { $locale }

# translation 75d51b49ab4f2ab3 source 945cfccad935b4ba
rename-would = würde in { $count ->
        [one] einer Datei
       *[other] { $count } Dateien
    } umbenannt; geschrieben wurde nichts

# translation 694c159642da8227 source ae310c8307654ad5
renames-done = { $count ->
        [0] keine umbenannten Schlüssel
        [one] ein Schlüssel umbenannt
       *[other] { $count } Schlüssel umbenannt
    }

# translation 2c08d7efd459815d source ffec523bde50a5ad
renames-would = { $count ->
        [0] keine umbenannten Schlüssel
        [one] ein Schlüssel würde umbenannt; geschrieben wurde nichts
       *[other] { $count } Schlüssel würden umbenannt; geschrieben wurde nichts
    }

# translation 4acc744a07224ef0 source 5d90800ad258b579
report-ignored = { $count ->
        [one] Ein Befund wird ignoriert:
       *[other] { $count } Befunde werden ignoriert:
    }

# translation 223a5fee7a018433 source e73529b64b916432
report-incomplete = Nicht alles ließ sich lesen, daher ist dieser Bericht unvollständig.

# translation 3875847167a95c13 source cde105aca3b447d3
report-more = { $count ->
        [one] Ein weiterer Befund steht hier nicht; „einklang check“ zeigt alle.
       *[other] { $count } weitere Befunde stehen hier nicht; „einklang check“ zeigt alle.
    }

# translation c0b3f48c3baeb12e source 62bcda2b731b9e87
report-see = Siehe { $places }

# translation cde99474fa87aaa6 source 2c08ea0dc5b7765e
severity-error = Fehler

# translation 0eacf0586fe2858e source 1947836c5863c5da
severity-help = Tipp

# translation 2d98215960d21018 source d53a1c1c854c391f
severity-note = Hinweis

# translation 0f69109a609ac8ab source f6dfeb75286f3aa2
severity-warning = Warnung

# translation be4866389dcc6f07 source 67cba62aeb79f8d4
state-broken = nicht lesbar

# translation 4c55d5a7f2976c0e source e3a280c9d2d0cef8
state-cosmetic = Schreibweise

# translation 28cc03052be6fbb6 source db887e05326f79cf
state-current = aktuell

# translation 99c438850c146df4 source 126c9cfaa568c1e3
state-draft = Entwurf

# translation 6bdf3fe55052831d source 933dd65d7ed66920
state-empty = leer

# translation aed58b747d8cc51f source 0c4a4631397d5f93
state-meaning = Sinn

# translation 8fc3cc6ba096bd21 source 92ac47a3976149fc
state-minor = geringfügig

# translation fd689a4b55c242d6 source ad569e2ec1fc94a5
state-missing = fehlt

# translation d57185051c0ae28e source 2e29e1b0c755790e
state-number = Zahl

# translation ccde70231c29302e source 9a3b37ffed6bcb35
state-outdated = veraltet

# translation 8ba98feb28093930 source d52c26043dfff37e
state-revised = überarbeitet

# translation 3b9a6d6d56d1551f source 61b2ab8a04fd3761
state-torn = beschädigt

# translation 9b16d6a6a56a7f5e source b9c8a085a9af5d28
state-unconfirmed = unbestätigt

# translation a5d2d3b854868e75 source 285e555e1f4ee453
state-untranslated = nicht übersetzt

# translation 28cc03052be6fbb6 source 15c46c337d5ae738
status-current = aktuell

# translation 892209ed7f4eba2e source 521dc6affab3e88f
status-document = Dokument

# translation 211ae55feb69ca76 source 5d15de9680b0b53b
status-done = fertig

# translation 99c438850c146df4 source 07fcae47260bfa5b
status-draft = Entwurf

# translation 76f649d5b06df767 source 333ca3c4dc166804
status-errors = Fehler

# translation fd689a4b55c242d6 source 8d0c0243d715791b
status-missing = fehlend

# translation c570ef0b5f0f8859 source 6ca7ff78c0acdc52
status-nothing = Nichts aufzulisten.

# translation ccde70231c29302e source 9128a811e97380b5
status-outdated = veraltet

# translation 8ba98feb28093930 source 6554eca253100d67
status-revised = überarbeitet

# translation 92b1579323c2f638 source 24d00f67c426fe8d
status-segments = Segmente

# translation 4738f3f4d6e4339e source f5533b4e52457eea
status-total = gesamt

# translation 9b16d6a6a56a7f5e source 0d39b33751080afd
status-unconfirmed = unbestätigt

# translation 0268847e3196a624 source 7ff4c252716a54cc
summary-baseline = aus der Baseline bekannt

# translation 489cfbc186086668 source 705fbc90ddb9be7c
summary-errors = { $count ->
        [one] ein Fehler
       *[other] { $count } Fehler
    }

# translation 41ef36feaf4122ca source 4fc4da2351eba68d
summary-ignored = ignoriert[{ $check }] { $path }: { $title } – { $reason }

# translation 5b88fd3faf0eb4ea source f5a6efebf2b1cb31
summary-no-base = noch nichts bestätigt („einklang base“)

# translation 48b75b6e38159fd5 source 26b4234b39a9c98e
summary-not-shown = { $count ->
        [one] Ein weiterer Befund ist mitgezählt, aber nicht gezeigt; „--only“ und „--locale“ grenzen die Suche ein.
       *[other] { $count } weitere Befunde sind mitgezählt, aber nicht gezeigt; „--only“ und „--locale“ grenzen die Suche ein.
    }

# translation 70989919e549a2f7 source 2677e90a59a317bc
summary-notes = { $count ->
        [one] ein Hinweis
       *[other] { $count } Hinweise
    }

# translation 83956d8f636bc060 source 2dd2661ca870f3e4
summary-nothing = nichts gefunden

# translation e7a733a3ef03a3b0 source 94378901b1cdff9f
summary-numbers = { $count ->
        [0] keine Zahlen
        [one] eine Zahl verglichen
       *[other] { $count } Zahlen verglichen
    }

# translation 68365fe7e60d4cbc source 5ebfac45d0a577bb
summary-segments = { $count ->
        [one] ein Segment
       *[other] { $count } Segmente
    }

# translation d92916a10015b622 source fe2812bbdc378ec1
summary-translations = { $count ->
        [one] eine Übersetzung
       *[other] { $count } Übersetzungen
    }

# translation 229f73585c041c74 source 8083fd03cb258910
summary-unison = im Einklang

# translation fdd16bd3a1ceb2b3 source 992cb0c55a8f98bb
summary-warnings = { $count ->
        [one] eine Warnung
       *[other] { $count } Warnungen
    }

# translation f0bc06f2f0ba8148 source ebf6a162aa6e76f7
syntax-argument-order = dieses unbenannte Argument steht nach einem benannten

# translation 7f5b882db9e65d3b source d667877819aa3b64
syntax-argument-order =
    .help = vor die benannten Argumente setzen

# translation 3a36a5ddfa90aae3 source f1b3873d0ca9450d
syntax-argument-value = der Wert eines benannten Arguments ist eine Zahl oder ein Text in Anführungszeichen

# translation f9b58a288b52dcf2 source 883ad4077c24935c
syntax-argument-value =
    .help = zum Beispiel minimumFractionDigits: 2 oder type: "ordinal" schreiben

# translation 13a4be7d82c242e6 source 21dd16a29f6e906c
syntax-attribute-without-message = dieses Attribut gehört zu keiner Nachricht

# translation 209728f59db68f0a source 96c84c604a75ab0d
syntax-attribute-without-message =
    .help = direkt unter seine Nachricht setzen, ohne Leerzeile dazwischen

# translation 77e967a1f7e32e44 source 17ded33bb1568389
syntax-attribute-without-message =
    .here = direkt darüber steht keine Nachricht

# translation f5a20c8f50ac5f87 source cdcdb0ad402b8b29
syntax-attribute-without-value = das Attribut { $key } hat keinen Text

# translation bf60f7fb84df2fc2 source f22df2e4affd8350
syntax-attribute-without-value =
    .help = den Text hinter das = schreiben oder die Zeile löschen

# translation eabda1576e49c02f source 47f257f67ea190ff
syntax-attribute-without-value =
    .here = hinter dem = steht nichts

# translation d2f2f5a1f31235f0 source f71255f49d10a833
syntax-bare-cr = ein Wagenrücklauf ohne Zeilenvorschub ist in Fluent kein Zeilenende; was folgt, wird Teil des Textes davor

# translation 427c20ce74ed7ead source a3aa2d3fa5149b90
syntax-bare-cr =
    .help = die Zeilenenden der Datei auf LF oder CRLF umstellen

# translation 74385dbd4c8d303b source 41e281b3f6092cab
syntax-bare-cr =
    .here = nur ein Wagenrücklauf

# translation 1b868fa2e9b9ff89 source 3c4d6bebb0359e5f
syntax-closing-brace = zu dieser {"}"} fehlt die {"{"}

# translation fd5b38e137a7de55 source eaf17d9dc2d84125
syntax-closing-brace =
    .help = löschen; für eine geschweifte Klammer im Text {"{ \"}\" }"} schreiben

# translation 3b4404bdfe943cd5 source 21ca4dc68b63620f
syntax-comment-space = ein Kommentar beginnt mit einem bis drei # und einem Leerzeichen

# translation 995ba295065e464e source 0cb683729b25916a
syntax-comment-space =
    .help = den Kommentar mit „# “, „## “ oder „### “ beginnen

# translation cb045de8e685a87a source 754cda1f4cdd3f49
syntax-conflict-marker = diese Datei enthält einen nicht aufgelösten Merge-Konflikt

# translation 00df3a9e38910286 source da044aee222da406
syntax-conflict-marker =
    .help = die richtige Fassung behalten und die Konfliktmarkierungen löschen

# translation afc0a848d563ebcf source cbbf46a6c3203632
syntax-dotted-key = ein Schlüssel darf keinen Punkt enthalten; ein Attribut steht in einer eigenen Zeile

# translation 6584e19720fe8a3b source 574610e60291a353
syntax-dotted-key =
    .help = das Attribut eingerückt unter seine Nachricht schreiben: .{ $attribute } = …

# translation 3ce61302c0de0cd6 source 9f61f91505ed34d9
syntax-dotted-key =
    .here = in Schlüsseln nicht erlaubt

# translation 39b3c5c727163fe0 source 24dd682835e311f0
syntax-duplicate-argument = dieses Argument ist zweimal angegeben

# translation ecd98d4b6703dc6c source f939ed79a249835b
syntax-duplicate-argument =
    .help = eines der beiden löschen

# translation 11322bf49898abec source aa40b67f7d1bdba1
syntax-empty-placeable = zwischen diesen Klammern steht nichts

# translation 34cc825170099920 source a6343f9d576ac30c
syntax-empty-placeable =
    .help = eine Variable wie {"{ $name }"} schreiben; für geschweifte Klammern im Text {"{ \"{\" }"} und {"{ \"}\" }"}

# translation c360c438e3f656d0 source 80bc6712211a19df
syntax-escaped-brace = „\{"{"}“ ist in Fluent keine Escape-Sequenz; manche Programme verwerfen die ganze Nachricht

# translation eb222f66a4369eb5 source 46e5f6c8bb59dd15
syntax-escaped-brace =
    .help = für eine geschweifte Klammer {"{ \"{\" }"} schreiben

# translation 99c69f1001e33df5 source 68283a3f7979e270
syntax-escaped-brace =
    .here = keine Escape-Sequenz

# translation 2d60c1d5b362cfc6 source 4644658d71a09e0a
syntax-function-name = Namen von Funktionen stehen in Großbuchstaben

# translation d184e173dcc9985c source 618e40f67577d650
syntax-function-name =
    .help = NUMBER(…) oder DATETIME(…) schreiben

# translation 0ea7e13472f20771 source 571dd9f9ac2a270b
syntax-identifier = hier wird ein Name erwartet

# translation c86b5c45cfcc962d source 9856df4eea2b141c
syntax-identifier =
    .help = Namen beginnen mit einem Buchstaben von A bis Z; danach sind auch Ziffern, - und _ erlaubt

# translation 4ac26cf47e125eed source 5bb7e837c52c423e
syntax-identifier =
    .here = kein Name

# translation 1dfa0235beaa9b5b source 124205d6e60e4d29
syntax-indented-comment = das sieht wie ein Kommentar aus, wird aber mit dem Text veröffentlicht

# translation 3309db21cd0291b8 source 45e57bf9e3880010
syntax-indented-comment =
    .help = den Kommentar in der ersten Spalte beginnen, über der Nachricht

# translation 87b1003be375d5cd source 91e2f320c25dd5f7
syntax-indented-comment =
    .here = Teil des Textes von { $key }

# translation cc5d4f45148442ce source 30d7175e63720b8e
syntax-key-letter = ein Schlüssel darf kein „{ $letter }“ ({ $code }) enthalten

# translation bd8fdda93830cef0 source 2d24ab93a844d904
syntax-key-letter =
    .help = Schlüssel beginnen mit einem Buchstaben von A bis Z; danach sind auch Ziffern, - und _ erlaubt

# translation 3ce61302c0de0cd6 source aeb0bca5c40092c0
syntax-key-letter =
    .here = in Schlüsseln nicht erlaubt

# translation 390a2c309ed02811 source 251be18c0d2cdadc
syntax-key-look-alike = das „{ $letter }“ in diesem Schlüssel sieht aus wie ein lateinischer Buchstabe, ist aber { $code }

# translation 7c53d26fa0a6f485 source 9a02fcef4fbd4ca8
syntax-key-look-alike =
    .help = { $key } schreiben

# translation a8054b1df3b46625 source 6c1da4980717bf72
syntax-key-look-alike =
    .here = { $code }

# translation b8dde6f2bc30531a source 0759515ea58bfd42
syntax-lost-indent = diese Zeile ist nicht mehr eingerückt und gehört darum nicht mehr zu { $key }

# translation ee3948ba3d92e0a3 source 92d148c459fb9d6a
syntax-lost-indent =
    .help = um vier Leerzeichen einrücken

# translation e86b777b1bf41261 source fc743e9943cb0fc9
syntax-lost-indent =
    .here = in der ersten Spalte

# translation 71e13dab9cdef4dd source 9486d5ed0b66b746
syntax-missing-comma = zwischen zwei Argumenten fehlt das Komma; manche Programme verwerfen die ganze Nachricht

# translation 7b3d4884088ddc6e source 8ca19df0d3aa25fc
syntax-missing-comma =
    .here = hier gehört ein Komma hin

# translation 712188ee0b0b2bbb source b72c5837df25308f
syntax-missing-default = diese Auswahl hat keine Standardvariante

# translation 9664f61b69993ea5 source a79a709c5089f4f9
syntax-missing-default =
    .help = eine Variante mit * kennzeichnen, etwa *[other]

# translation 6730b8c889d6ba76 source 366f7787a4e8abf0
syntax-missing-equals = „{ $word }“ sieht wie ein Schlüssel aus, aber dahinter steht kein =

# translation 5f28ee1ad0a39934 source f896ebc2b69d7a98
syntax-missing-equals =
    .help = hinter den Schlüssel ein = schreiben; die Zeile einrücken, falls sie zur Nachricht darüber gehört

# translation d86b2c11743a8ae5 source 81499c5cbb827b54
syntax-missing-equals =
    .here = erwartet: { $word } = …

# translation 8e84bfadd8328298 source ae9435955a32836c
syntax-negative-argument = ein benanntes Argument kann hier nicht negativ sein; Fluent erlaubt es zwar, aber Programme mit fluent-rs verwerfen die Nachricht

# translation 853a15a0bc6c492d source 14cb29d88cfa4092
syntax-negative-argument =
    .help = den Wert als Variable übergeben

# translation 445a7611f4dce503 source acf967664fb17339
syntax-negative-argument =
    .here = negativer Wert

# translation 4ce7c33a0abedf34 source b4814c21e9a989cd
syntax-not-utf-8 = Byte { $byte } dieser Datei ist kein gültiges UTF-8, darum lässt sich die Datei nicht lesen

# translation c8d20afbe49bdee3 source f72684603e898deb
syntax-not-utf-8 =
    .help = die Datei als UTF-8 speichern; vielleicht ist sie in Windows-1252 oder Windows-1251 kodiert

# translation b2de52371874e9c5 source 5a96a931db1b2940
syntax-not-utf-8 =
    .here = bis hierher ist der Text lesbar

# translation e70e9cda410c6be7 source 7ce895e8eb4f6b00
syntax-number-literal = diese Zahl ist unvollständig

# translation 37f25bd71bd99afd source 1480fe11db690b8e
syntax-number-literal =
    .help = auf beiden Seiten des Punktes Ziffern schreiben

# translation 70d906efa417e909 source 0adea4ad931e1eab
syntax-placeable-content = „{ $content }“ ist hier zwischen geschweiften Klammern nicht erlaubt

# translation fde603b3a4a99cce source 3d021e188c3efab7
syntax-placeable-content =
    .help = {"{ $name }"} ist eine Variable, {"{ -name }"} ein Term, {"{ name }"} eine Nachricht; für eine geschweifte Klammer im Text {"{ \"{\" }"} schreiben

# translation 107198b32c46afd0 source 276d2ff97b085740
syntax-placeable-content =
    .here = hier nicht erlaubt

# translation e00fc646f36c796f source b596900e950a9fd5
syntax-select-arrow = vor den Varianten einer Auswahl steht ->, also ein Bindestrich und ein Größer-als-Zeichen

# translation 70aabc7cdcecfce8 source 94fb893a96779b60
syntax-select-arrow =
    .help = hier -> schreiben

# translation 761e3a0ababdaa6c source fc456e5be137117b
syntax-select-arrow =
    .here = in Fluent kein Pfeil

# translation bb11b089d109802d source 4d7a1909b2cb6b0d
syntax-select-line-break = die Varianten einer Auswahl beginnen in einer neuen Zeile

# translation 20e78e11509c8141 source 269f971ae3222c99
syntax-select-line-break =
    .help = nach -> eine neue Zeile beginnen

# translation 96f6828f9025d638 source 8b7e881308106463
syntax-selector = nach diesem Ausdruck lässt sich nicht auswählen

# translation a3b9a02c729ae4a1 source 7fcf957eb03198b1
syntax-selector =
    .help = möglich sind eine Variable, eine Funktion oder das Attribut eines Terms: {"{ $count ->"}, {"{ -name.gender ->"}

# translation 74931ba2589aa575 source e871d7d4168aa85e
syntax-special-start = eine Textzeile darf nicht mit „{ $character }“ beginnen; ab hier geht alles verloren

# translation 33714ee2d50ecc5e source c51633fb332e7389
syntax-special-start =
    .help = stattdessen {"{ \""}{ $character }{"\" }"} schreiben oder das Zeichen ans Ende der Zeile davor setzen

# translation 4f12dbffe6bc1ac3 source 8956f1f71c74b4fa
syntax-special-start =
    .here = hier bricht der Text von { $key } ab

# translation 15e8d6bf63025de8 source 244ffb3ebcdae4b1
syntax-stray-text = diese Zeile ist weder Nachricht noch Kommentar

# translation 519b410ec4eb3b59 source 9c61d65b5d2ac553
syntax-stray-text =
    .help = mit einem Schlüssel und = beginnen, als Kommentar mit #; einrücken, falls sie zum Text darüber gehört

# translation c00f6054e3e98f81 source 1394e454613e98a8
syntax-tab = ein Tabulator gilt in Fluent nicht als Einrückung, darum gehört diese Zeile nicht zur Nachricht darüber

# translation 3c659718690dc3f2 source e10bebb74d2b7797
syntax-tab =
    .help = mit Leerzeichen einrücken

# translation 2bc945b564766d64 source 70526f83fa11f4a8
syntax-tab =
    .here = Tabulator

# translation c667e13ed7feecfe source 94a85f0a4703370e
syntax-term-attribute = das Attribut eines Terms dient nur der Auswahl und lässt sich nicht anzeigen

# translation 8263eec075ed793a source 46e8e4353d889e3f
syntax-term-attribute =
    .help = in einer Auswahl verwenden oder eine eigene Nachricht daraus machen

# translation 12c6e09a906591cb source 69494ccc0b8635d4
syntax-too-deep = die Platzhalter dieses Eintrags sind mehr als 100 Ebenen tief verschachtelt

# translation da808f675362a9fc source 9ac8c9fcc6edd5da
syntax-too-deep =
    .help = den Eintrag vereinfachen

# translation 73da14eb56651ed4 source e403c519f3e228e0
syntax-too-large = diese Datei ist größer als { $limit } MiB

# translation 05948a372eb182a6 source 7ec1deb186b2fb18
syntax-too-large =
    .help = auf mehrere Dateien aufteilen

# translation ab824eac85d7ba07 source ff4943c63d34e444
syntax-too-many-arguments = dieser Platzhalter hat mehr als 2000 benannte Argumente

# translation da808f675362a9fc source 21e60ee9a846f6ea
syntax-too-many-arguments =
    .help = den Eintrag vereinfachen

# translation 998b53313a66fbaa source 7bc3ec132269679a
syntax-two-defaults = diese Auswahl hat zwei Standardvarianten

# translation 009af3e217979d62 source 506a8b8be5652f03
syntax-two-defaults =
    .help = den * nur vor einer der beiden stehen lassen

# translation b6cf91d27ee98b74 source 91a02183493ea7ae
syntax-unclosed-brace = diese {"{"} wird nie geschlossen

# translation 6248860c5adcf87b source 76994e4c0105a87e
syntax-unclosed-brace =
    .help = mit {"}"} schließen; für eine geschweifte Klammer im Text {"{ \"{\" }"} schreiben

# translation 3b2ee79c44b2d5a9 source e20ed30b9c5cea99
syntax-unclosed-brace =
    .here = hier geöffnet

# translation 689b0485d6bfa4c1 source d3d5155ab7523f2a
syntax-unclosed-call = diese ( wird nie geschlossen

# translation e5b987fd4cb53fe3 source 098231cc8201786d
syntax-unclosed-call =
    .help = mit ) schließen

# translation 3b2ee79c44b2d5a9 source 6c8ea8594d5d1f7c
syntax-unclosed-call =
    .here = hier geöffnet

# translation b9c3e5448587559e source 2046c624def3caaf
syntax-unclosed-string = dieses Anführungszeichen wird nie geschlossen

# translation ae8faf961df0fe93 source 16a5c2efc9a7dd15
syntax-unclosed-string =
    .help = in derselben Zeile schließen; für ein Anführungszeichen im Text \" schreiben

# translation 3b2ee79c44b2d5a9 source 4695a457a7b06123
syntax-unclosed-string =
    .here = hier geöffnet

# translation cc12c6aeff3217f2 source b07b6809c6853529
syntax-unicode-escape = diese Escape-Sequenz ist unvollständig

# translation 71d87962561e0617 source 98082749f53dc831
syntax-unicode-escape =
    .help = nach \u stehen vier hexadezimale Ziffern, nach \U sechs

# translation 1e03f933fbd2ef83 source f32c157921eef7f6
syntax-unknown-escape = diese Escape-Sequenz kennt Fluent nicht

# translation d475b3892fd79f28 source e1abc44a937a44e6
syntax-unknown-escape =
    .help = es gibt \\, \", \uXXXX und \UXXXXXX

# translation 7c2c199b57f80047 source 6048097ec983190a
syntax-utf-16 = diese Datei ist in UTF-16 gespeichert, und das kann Fluent nicht lesen

# translation b5d3570f4b57aaeb source 48d3e11d664ba97f
syntax-utf-16 =
    .help = als UTF-8 speichern

# translation 72fb523f60b8ffc2 source bb6c4db5ee70ee25
syntax-value-elsewhere = { $key } hat keinen eigenen Text

# translation 4a1037887cb00faf source 8a0129a30403bc3a
syntax-value-elsewhere =
    .help = den Text hinter das = schreiben oder eingerückt in die Zeilen darunter

# translation eabda1576e49c02f source f2bd7c8015b28eb4
syntax-value-elsewhere =
    .here = hinter dem = steht nichts

# translation 6dddd71e50926b04 source 1a5159001e0f94f6
syntax-variant-key = der Schlüssel einer Variante ist ein einzelnes Wort oder eine Zahl in eckigen Klammern

# translation 2d426831fcb667f1 source 9503ea8ac8bcc17d
syntax-variant-key =
    .help = zum Beispiel [one], [few], [other] oder [1] schreiben

# translation d55aada7fa035f10 source 1fd65868cb150c74
syntax-variant-key =
    .here = kein Schlüssel

# translation 45933ae49d603188 source 31e58f0a28ee6373
syntax-variant-without-value = diese Variante hat keinen Text

# translation 375acc792d104d9e source 0d2c912243955257
syntax-variant-without-value =
    .help = den Text hinter die ] schreiben oder {"{ \"\" }"}, wenn keiner erscheinen soll

# translation ca6890a480e0649d source 0e9bd0946d4fd9c8
trouble-accept-what = welche Übersetzungen sollen bestätigt werden?

# translation cac77e76ce6c104f source 2987ed281367595a
trouble-accept-what =
    .help = ihre Schlüssel nennen oder --all, --cosmetic oder --file PFAD angeben

# translation 9e56b2969eba3ffe source 77b26eee3733b3fd
trouble-answer = die Antwort lässt sich nicht lesen: { $error }

# translation bfd1eb43613c4c57 source ec52d5bd2a7a73cb
trouble-base-damaged = { $path } ist kein gültiges UTF-8 oder zu groß

# translation ea5a90cbd98577bb source deaf47b80957e2b4
trouble-base-damaged =
    .help = aus dem Repository wiederherstellen

# translation 1c3bdd24f51b53c4 source 3c853e074b8d010b
trouble-baseline = Zeile { $line } von { $path } beschreibt keinen Befund

# translation 2ee0b3ed8f24c405 source 8b2fc25b64b4cbfc
trouble-baseline =
    .help = die Datei löschen und mit --baseline-update neu anlegen

# translation e7135d4485266bf9 source 918ed75482850fec
trouble-cannot-read = { $path } lässt sich nicht lesen: { $error }

# translation 08c92faa4727eaef source 4262013b84c2ce51
trouble-cannot-watch = Änderungen in { $path } lassen sich nicht beobachten: { $error }

# translation ec615ee7189368fd source 8ecd6913118dbdf0
trouble-cannot-watch =
    .help = { $limit ->
            [folders] das System kann nur eine begrenzte Zahl von Ordnern beobachten; unter Linux legt fs.inotify.max_user_watches die Grenze fest
            [open] zu viele Programme beobachten etwas, oder zu viele Dateien sind offen; unter Linux legen fs.inotify.max_user_instances und ulimit -n die Grenzen fest
           *[none] ohne --watch läuft die Prüfung einmal
        }

# translation a9d76b18298ab076 source 3ff2755685119688
trouble-cannot-write = { $path } lässt sich nicht schreiben: { $error }

# translation f55d5eb17a9d2a19 source 4647506cf2f4a828
trouble-changed-in-submodule = { $revision } ist eine Revision des Submoduls { $path }, nicht des Repositorys, in dem es liegt

# translation ec277f67eb3632a2 source cf74ae01e8d54882
trouble-changed-meanwhile = { $path } ist inzwischen von anderer Seite geändert worden; es wird nichts geschrieben

# translation e0512ee16ba63ea6 source b620fa0b729c4607
trouble-changed-meanwhile =
    .help = den Befehl noch einmal ausführen

# translation a8a604ad4337da48 source fb76e3a2a315ef27
trouble-changed-settings = gemeldet wird alles, denn in { $revision } galten andere Einstellungen

# translation db99dd54ec8f3b09 source a873ee3f032e081f
trouble-changed-since = gemeldet wird nur, was sich seit { $revision } geändert hat: { $count ->
        [0] keine Segmente
        [one] ein Segment
       *[other] { $count } Segmente
    }

# translation e12c736991a55d95 source 16246d1e858cc6b1
trouble-editor = { $editor } lässt sich nicht starten: { $error }

# translation 08dc9844d3d0cf11 source ed44046d283c964e
trouble-file-exists = { $path } gibt es schon; die Datei bleibt, wie sie ist

# translation 33cdb11777ccad67 source 9d6799221e4ce6f2
trouble-git-failed = git kann die Historie nicht lesen: { $error }

# translation ec0c84da152e6519 source a10111c54deba876
trouble-git-incomplete = dem Git-Repository fehlt ein Teil der Inhalte früherer Commits, etwa weil es mit --filter geklont wurde

# translation f04a94988e5de44a source 26598a5bc1d9e1c7
trouble-git-incomplete =
    .help = es ohne --filter klonen und diesen Befehl dort ausführen

# translation b3ec35bcbd3ff38e source d8ef05f649fb5b13
trouble-git-large = die Historie der Dateien ist zu groß, um gelesen zu werden

# translation b87a6fbc49645a5c source 735b0a812bab8e37
trouble-git-large =
    .help = mit --folder einen Ordner angeben, der nur die Sprachordner enthält

# translation f0eeaf12c0893f02 source 93cfc71a15ba8c86
trouble-git-no-commit = das Git-Repository von { $path } hat noch keinen Commit

# translation b3aca9ec56d97f22 source 791a8e8557d1988b
trouble-git-no-commit =
    .help = zuerst die Dateien committen

# translation 374e05ae4ace1012 source 095ffed8d9c21488
trouble-git-no-repository = { $path } liegt in keinem Git-Repository

# translation c2cbd2226997cb6a source be6fe9557f102e25
trouble-git-no-repository =
    .help = mit --folder einen Ordner im Arbeitsverzeichnis eines Repositorys angeben

# translation 8164a2c58b8b4278 source bb5093efc9592718
trouble-git-no-revision = die Revision „{ $revision }“ gibt es in diesem Git-Repository nicht

# translation b73b1e46237887d8 source 9c973bb8f9f4a78d
trouble-git-no-revision =
    .help = { $shallow ->
            [yes] es enthält nur den letzten Teil seiner Historie; die vollständige holen: in GitHub Actions mit „fetch-depth: 0“, in GitLab CI mit „GIT_DEPTH: 0“, sonst mit „git fetch --unshallow“
           *[no] einen Branch, ein Tag oder einen Commit nennen, etwa origin/main; was noch fehlt, holt „git fetch“
        }

# translation 4461c413bbfd62cd source 164aa76b99ede03f
trouble-git-nothing-in-common = „{ $revision }“ und der ausgecheckte Commit haben keinen gemeinsamen Vorfahren

# translation 41ab2b46d113b8a8 source 9792a27609e33792
trouble-git-nothing-in-common =
    .help = { $shallow ->
            [yes] das Repository enthält nur den letzten Teil seiner Historie; die vollständige holen: in GitHub Actions mit „fetch-depth: 0“, in GitLab CI mit „GIT_DEPTH: 0“, sonst mit „git fetch --unshallow“
           *[no] eine Revision nennen, die mit diesem Branch gemeinsame Commits hat
        }

# translation d40110c57512f477 source b7140901256efa75
trouble-git-owner = git liest das Repository von { $path } nicht, weil sein Ordner jemand anderem gehört

# translation 6c896f2e4233dd76 source 441f22624514850c
trouble-git-owner =
    .help = wenn das Repository vertrauenswürdig ist, „git config --global --add safe.directory ORDNER“ mit seinem obersten Ordner ausführen

# translation bff1874ae80412a8 source 03707042b0c77c7a
trouble-git-shallow = das Git-Repository von { $path } enthält nur den letzten Teil seiner Historie

# translation afaa3c7953e28275 source 952bb541b196399a
trouble-git-shallow =
    .help = „git fetch --unshallow“ ausführen und danach diesen Befehl noch einmal

# translation d53ca112a47d5791 source 1dd8ec65b7e56910
trouble-git-slow = git ist nach { $seconds } Sekunden noch nicht mit der Historie fertig

# translation 972fb6ef2dcdbbb3 source d46ad95e1b072f89
trouble-git-slow =
    .help = „git gc“ ausführen und danach diesen Befehl noch einmal

# translation d10e00c10fbbbcad source c0db11ee93d006a1
trouble-git-untracked = im letzten Commit fehlen die Dateien aus { $path }

# translation b3aca9ec56d97f22 source 7ceda0a1983f81ae
trouble-git-untracked =
    .help = zuerst die Dateien committen

# translation c17f3a773cbfdb3c source 3e657d13668db37e
trouble-leads-elsewhere = { $path } ist ein Link an einen anderen Ort; es wird nichts geschrieben

# translation 89da169acabbc4ed source 5c2df207b07ec0d9
trouble-link = { $path } ist ein Link, der aus dem Ordner hinausführt; er wird nicht gelesen

# translation 4a74b69ac5c94fb9 source b2f2fad1526446d8
trouble-locked = in { $path } schreibt gerade ein anderer Lauf: Prozess { $pid }

# translation c1c3a8381ba8ca2a source ab92673aa4f4879b
trouble-locked =
    .help = warten, bis er fertig ist, oder ihn abbrechen; das beschädigt keine Datei

# translation cd1612e5f88d59dc source ca4a93f4848e59e7
trouble-no-baseline = die Datei { $path } gibt es nicht

# translation b26fb5d810de81b3 source 7d87815963e094e1
trouble-no-baseline =
    .help = --baseline-update legt sie mit den aktuellen Befunden an

# translation 5e60a00e689ed482 source 1948ef8cbbdff594
trouble-no-check = es bleibt keine Prüfung übrig

# translation db4aa2d9e9799bbf source 091caed94b004cda
trouble-no-check =
    .help = „--skip“ schließt jede Prüfung aus, die „--only“ verlangt

# translation 19113c8b12d855d0 source 312bea4e9b01aa94
trouble-no-document = in { $path } gibt es keine Fluent-Datei

# translation 18cdff00cbe2dedb source 087b7dd8f02f7646
trouble-no-document =
    .help = ein Dokument ist eine Datei, deren Name auf .ftl endet

# translation 785a7d0aba302c90 source fa5a0fbf167e6e7b
trouble-no-editor = es ist kein Editor eingestellt

# translation 2c24a04fb7741c15 source 4ee1c54fc9412f97
trouble-no-editor =
    .help = die Variable EDITOR setzen, zum Beispiel auf nano

# translation 0cd38f68ee1a3597 source 7d7ca2bc3733b844
trouble-no-folder = den Ordner { $path } gibt es nicht

# translation ae2ecb728ef03183 source 01cddb4619699f53
trouble-no-folder =
    .help = den Ordner, in dem für jede Sprache ein Unterordner liegt, mit --folder ORDNER angeben

# translation 9ab59730c90be474 source e3f129b77af3eb6e
trouble-no-git = git ist nicht installiert oder steht nicht im PATH

# translation a48ea3ff6c248919 source 3d2e4d2f7f1eb036
trouble-no-git =
    .help = git installieren; ohne git lässt sich die Historie der Dateien nicht lesen

# translation ba359b3f4e7ec9e9 source 6113d8b98193c63b
trouble-no-locale = in { $path } gibt es keinen Ordner, der nach einer Sprache benannt ist und eine Fluent-Datei enthält

# translation 9f244a1cd2cc5d2e source 16f82366b7b0e8d2
trouble-no-locale =
    .help = die Dateien in Unterordner wie { $path }/de und { $path }/en legen

# translation 2b7faec375466ac2 source 0e55be19b6c62d38
trouble-no-source = in welcher Sprache sind die Dokumente in { $path } geschrieben? Zur Wahl stehen: { $locales }

# translation 6482480ce4d1efd4 source 28ef01f2710a6a1e
trouble-no-source =
    .help = „einklang init --source SPRACHE { $path }“ ausführen oder --source SPRACHE angeben

# translation eb3e7d84b45869bb source 2c2bd161cb186185
trouble-no-such-key = das Segment { $key } gibt es nicht

# translation 10780fb2479dc798 source f93fa09a875e016b
trouble-no-such-key =
    .help = ist { $near } gemeint?

# translation acd16b289083a77a source 4334c1913b81bbfa
trouble-no-such-locale = die Übersetzung „{ $name }“ gibt es nicht, nur { $locales }

# translation 82893789c72b8040 source 6a132810975ad23d
trouble-no-such-path = { $path } gibt es nicht, weder als Datei noch als Ordner

# translation 108fd9ae69b20466 source d4445647279ea8e5
trouble-no-tag = „{ $name }“ ist kein Sprachkürzel

# translation 1591dfe8133f37ec source 1159e6a90d31a842
trouble-no-tag =
    .help = Sprachkürzel sehen aus wie de, uk oder pt-BR

# translation ecc26ebb9abf6c9c source 38a8bb5c0860ca9d
trouble-no-terminal = ohne Terminal ist keine Rückfrage möglich

# translation a5d57389cc7b9f4e source a52017486d30c914
trouble-no-terminal =
    .help = { $instead ->
            [keys] die Schlüssel der Übersetzungen angeben, die bestätigt werden sollen
           *[yes] mit --yes vorab zustimmen
        }

# translation dab647bfb7d95e47 source 259b581d0600a124
trouble-no-translation = in { $path } gibt es nichts zu vergleichen: keinen Ordner außer { $locales }

# translation 04461481a7ef8b92 source 37e4662688027b32
trouble-no-translation =
    .help = einen Ordner für eine Übersetzung anlegen, etwa { $path }/en

# translation 3fe54dd9edddb005 source bc0a7622e56c461b
trouble-none-listed = in { $path } gibt es nichts zu vergleichen: { $listed ->
        [nothing] „locales“ in einklang.toml ist leer
       *[source] „locales“ in einklang.toml nennt nur die Ausgangssprache
    }

# translation 8c69033efb15205a source 4a3537b2606ec587
trouble-none-listed =
    .help = die Übersetzungen aufzählen, etwa locales = ["en", "uk"], oder die Einstellung löschen, um alle Ordner zu vergleichen

# translation 494120ef9bdb9661 source fa6f925102b0d637
trouble-not-in-folder = { $path } ist keine Fluent-Datei aus dem Ordner { $folder }

# translation 5d4f0b13fd9e1adc source 3ff5991f94694fd6
trouble-not-in-folder =
    .help = ihren Ordner mit --folder angeben

# translation 9ac84f0fcac50b76 source a4620d468f1d4caa
trouble-output = die Ausgabe lässt sich nicht schreiben: { $error }

# translation 07b12bd591d1f76a source 5667bc4686e16d08
trouble-output-input = { $path } kann nicht das Ziel eines Berichts sein, denn die Prüfung liest diese Datei

# translation 5f8a7bbf44400804 source 1ff7674c748fea8c
trouble-output-input =
    .help = den Bericht in eine andere Datei schreiben

# translation 2fbfb73558c407fe source eb06572ef29c3a7a
trouble-output-twice = { $where ->
        [standard] zwei Berichte sind für die Standardausgabe bestimmt
       *[file] { $path } ist das Ziel von zwei Berichten
    }

# translation 48e871a299bb5993 source aae1c9fdf11246bf
trouble-recovered = ein früherer Lauf ist abgebrochen worden; seine Änderung ist jetzt vollständig: { $paths }

# translation a66c6e0519be727c source ce565c6c79f99957
trouble-recovered-left = ein früherer Lauf ist abgebrochen worden; diese Dateien haben sich seither geändert und bleiben, wie sie sind: { $paths }

# translation bd324eb3eb4982bc source 94c39b46334e1626
trouble-recovered-unreadable = ein früherer Lauf ist abgebrochen worden, und sein Journal { $path } lässt sich nicht lesen; keine Datei ist beschädigt, aber manche sind vielleicht noch auf dem alten Stand

# translation e98e85e92026a17a source 5216b9ba0f5caac9
trouble-recovered-unreadable =
    .help = den abgebrochenen Befehl noch einmal ausführen

# translation 5ab97f067611d45b source 87592faa0d001b9d
trouble-rename-broken = { $path } hat bei { $old } einen Syntaxfehler

# translation a7c9ffa9b10345ad source f104e3373cefadb7
trouble-rename-broken =
    .help = zuerst beheben; „einklang check“ zeigt ihn

# translation b40418b0de7dd824 source 06766e148a48e80f
trouble-rename-key = aus „{ $old }“ kann nicht „{ $new }“ werden

# translation 718c3288b156e3c8 source 57e71831f8264b7d
trouble-rename-key =
    .help = die Schlüssel zweier Nachrichten nennen, etwa „title“, oder zweier Terme, etwa „-brand“; Attribute behalten ihre Namen

# translation b63fe928530b6a7f source 8ed4082b03e67503
trouble-rename-taken = { $path } enthält { $new } bereits

# translation ebcf9c7c154a6706 source fe4196ed041c325a
trouble-rename-taken =
    .help = einen anderen Schlüssel wählen; „einklang clean“ entfernt, was der Ausgangstext nicht mehr hat

# translation ed37142597a5e582 source 28884dc68933613c
trouble-settings-backslash = ein \ in Anführungszeichen leitet eine Escape-Sequenz ein, und diese gibt es nicht

# translation 0a2db1574eee9b4f source 647e0393db1a285e
trouble-settings-backslash =
    .help = \\ schreiben oder den Text in '…' setzen

# translation edf1918c6ef1ab40 source e025d9f2cf128c9b
trouble-settings-blank = das ist kein gewöhnliches Leerzeichen, sondern { $code }

# translation 9930f04d0937b08b source 6e8b98c949986c0c
trouble-settings-blank =
    .help = durch ein gewöhnliches Leerzeichen ersetzen

# translation 318579b5b5f620b6 source 8af0431b9107154e
trouble-settings-check = die Prüfung „{ $value }“ gibt es nicht

# translation a2e8e633489f53b9 source b151f01c9d947fbd
trouble-settings-check =
    .help = { $near ->
            [no] die Prüfungen heißen { $valid }
           *[other] ist „{ $near }“ gemeint?
        }

# translation 96dcdc44ac0dfaff source ea63e258950b9866
trouble-settings-key-letter = der Name einer Einstellung darf nur Buchstaben von A bis Z, Ziffern, - und _ enthalten

# translation a8c3c3aaa7645f5d source fd71e06a30f567de
trouble-settings-key-letter =
    .help = jeden anderen Namen in Anführungszeichen setzen: "…"

# translation fb6d078859d14191 source 03a4fb55b21e8f26
trouble-settings-key-look-alike = das „{ $letter }“ in diesem Namen sieht aus wie ein lateinischer Buchstabe, ist aber { $code }

# translation ea3e75c926ce6919 source 60dbba301006f74a
trouble-settings-key-look-alike =
    .help = { $near } schreiben

# translation 3aa1e72b59cd3fe9 source 059f4b34e6a3ca3c
trouble-settings-list = „{ $key }“ muss eine Liste von Texten in Anführungszeichen sein

# translation 1494599cfbe89208 source db10bad0947f0048
trouble-settings-list =
    .help = zum Beispiel { $key ->
            [locales] locales = ["en", "uk"]
           *[keep] keep = ["Open Source"]
        }

# translation 9f83ba0ad9c68515 source 01bafeab8718ee37
trouble-settings-no-comma = hier fehlt ein Komma oder eine schließende Klammer

# translation 03af8bd86769a33b source 7008417ddedd7875
trouble-settings-no-comma =
    .help = Listen als ["en", "uk"] schreiben

# translation 91b64059c2da143a source 5c9469c35541f67d
trouble-settings-no-equals = diese Zeile ist weder eine Einstellung noch ein Kommentar

# translation 38c43d04841e33c9 source f63b3ad6a7fecf8f
trouble-settings-no-equals =
    .help = eine Einstellung als source = "de" schreiben; ein Kommentar beginnt mit #

# translation b1aac0b2a6258edb source 407a5c41ae657ed5
trouble-settings-no-key = hier fehlt ein Name

# translation 7ca9d6b207d93fe5 source e1dda5dec153d881
trouble-settings-no-key =
    .help = eine Einstellung als source = "de" schreiben, einen Abschnitt als [check.numbers]

# translation 0c719b42be3c42ed source 8d46be5883861954
trouble-settings-no-opening-quote = bei diesem Text fehlt das öffnende Anführungszeichen

# translation 6a44de23141c420e source 12bad68024d235c0
trouble-settings-no-opening-quote =
    .help = an den Anfang des Textes setzen: "…" oder '…'

# translation fe6010f7b399128e source 9fd618dcc5f007cc
trouble-settings-no-quotes = „{ $value }“ steht nicht in geraden Anführungszeichen

# translation 5c82321f4b4e4d51 source a1c5361864420400
trouble-settings-no-quotes =
    .help = Texte als "…" schreiben

# translation 4d10bd666de72a79 source f05c6234a2e325a2
trouble-settings-no-value = hinter dem = steht kein Wert

# translation ce4a2facaddddf17 source 13c987a4d127bc31
trouble-settings-no-value =
    .help = in dieselbe Zeile schreiben, zum Beispiel source = "de"

# translation 57d0c2c0bc89711b source 2e61743b12ff00ae
trouble-settings-open-bracket = hier fehlt eine schließende Klammer

# translation 092c77d62b12c7e6 source 17ab09cf5321fa51
trouble-settings-open-bracket =
    .help = [ mit ] schließen, { "{" } mit { "}" }

# translation 85f072708670665a source 164bb8de1b990d14
trouble-settings-open-quote = bei diesem Text fehlt das schließende Anführungszeichen

# translation ab04f2bebc867ff4 source 44ebfc15d46ecc1f
trouble-settings-open-quote =
    .help = den Text in derselben Zeile mit dem Zeichen schließen, mit dem er beginnt: "…" oder '…'

# translation 62c95cce8015cb80 source 504d998c8423c515
trouble-settings-open-quotes = bei diesem Text fehlen die schließenden Anführungszeichen

# translation 36b7379fef3a8796 source 480c3ba6a5da4486
trouble-settings-open-quotes =
    .help = den Text mit den drei Zeichen schließen, mit denen er beginnt: """…""" oder '''…'''

# translation a87eb4bc95a72492 source cb65bb63601e66ff
trouble-settings-other = ab hier ist das kein TOML mehr

# translation a6581fa97065b7e0 source 5457586b5da8f957
trouble-settings-other =
    .help = jede Zeile ist eine Einstellung wie source = "de", ein Abschnitt wie [check.numbers] oder ein Kommentar, der mit # beginnt

# translation 7c7f4e4257ac159d source 866221871f0d0379
trouble-settings-same-line = hier darf nur noch ein Kommentar folgen

# translation 236f666e7f7f9e64 source 2a42166b3375914a
trouble-settings-same-line =
    .help = jede Einstellung in einer neuen Zeile beginnen; Listen als ["en", "uk"] schreiben

# translation 9546414a630c3a47 source 76fe9aa3766862b9
trouble-settings-section = „{ $key }“ muss ein Abschnitt sein

# translation 1dc7ef073605a425 source 6b419b80751fa9b7
trouble-settings-section =
    .help = mit einer eigenen Zeile beginnen, etwa [locale.fr] oder [check.numbers]

# translation bc33f6c55bd74bbe source 9f5eb3f44dbfca6d
trouble-settings-tag = „{ $value }“ ist kein Sprachkürzel

# translation 090c1f03758a754b source e13447239d1e5503
trouble-settings-tag =
    .help = Sprachkürzel sehen aus wie de, uk oder pt-BR

# translation 6fe0113d25273f72 source 2a49429964e15e0f
trouble-settings-text = „{ $key }“ muss ein Text in Anführungszeichen sein

# translation 6aa902290a1fb6cc source 7c333b7d531d9a5e
trouble-settings-text =
    .help = zum Beispiel { $key ->
            [source] source = "de"
            [gate] gate = "never"
           *[severity] severity = "note"
        }

# translation 5ca3da7578cbb6e6 source 4c81fd74b9046bc2
trouble-settings-twice = „{ $value }“ kommt zweimal vor

# translation ff13502b6c1a2878 source eb19fd474ab52024
trouble-settings-twice =
    .help = { $kind ->
            [section] einen der beiden Einträge löschen oder beide in einem Abschnitt zusammenfassen
           *[setting] einen der beiden Einträge löschen
        }

# translation b75f853efe04be96 source e68cbb1aea25ebba
trouble-settings-two-commas = ein Komma genügt

# translation 72b6cfba4311f2a6 source 7e66e68e9c3f87b2
trouble-settings-two-commas =
    .help = das andere löschen

# translation f4ff16efef72d2f3 source 047fb7a39f2157f9
trouble-settings-two-equals = ein = genügt

# translation 72b6cfba4311f2a6 source bbe490c8bf3b2793
trouble-settings-two-equals =
    .help = das andere löschen

# translation 503c9f76bedf9f28 source 2296cf56edad78e2
trouble-settings-unknown = die Einstellung „{ $value }“ gibt es hier nicht

# translation 4a52e0e4de3b1c82 source a9c38407eede471f
trouble-settings-unknown =
    .help = { $near ->
            [no] hier möglich: { $valid }
           *[other] ist „{ $near }“ gemeint?
        }

# translation dc834d8f834bcf1d source 678e3c60ee714445
trouble-settings-unseen = dieses Zeichen ist unsichtbar: { $code }

# translation f76c8d8be282ebff source c7e6514889b8f72c
trouble-settings-unseen =
    .help = { $kind ->
            [carriage-return] Zeilen mit LF oder CR LF beenden
           *[other] das Zeichen löschen
        }

# translation 35eb154ef7465377 source caad989cc5f6fe0e
trouble-settings-value = „{ $value }“ ist kein gültiger Wert für „{ $key }“

# translation 41969b36b5b233eb source 61532b8ff2ca582c
trouble-settings-value =
    .help = { $near ->
            [no] mögliche Werte: { $valid }
           *[other] ist „{ $near }“ gemeint?
        }

# translation c5af4ce0b2bf0276 source 29fa58edb8475d82
trouble-source-not-found = in { $path } gibt es keinen Ordner { $source }, nur { $locales }

# translation 2eb33986ddf832d1 source 64e03266a1bf47fa
trouble-source-not-found =
    .help = einen davon mit --source oder in einklang.toml angeben

# translation dab0efedf4467b17 source 1c86198422df46e6
trouble-two-folders = { $path } ist ein Ordner, aber es ist mehr als ein Pfad angegeben

# translation 9903f5eb8da34f0e source d8f238a6eab430f7
trouble-two-folders =
    .help = einen einzigen Ordner angeben oder nur Dateien

# translation 46321df044758e90 source 32998500c0bd1b19
trouble-walk = in { $path } lässt sich nicht alles lesen: { $error }

# translation 297de8c3ec621e03 source 5c728005c3243601
trouble-write-unfinished = es ist nicht alles geschrieben, bei { $path } ging es nicht weiter: { $error }

# translation 4831f9a6db634ae1 source e83c288e37936a7b
trouble-write-unfinished =
    .help = keine Datei ist beschädigt; der nächste Befehl, der hier schreibt, schließt die Änderung ab

# translation 71c5e9f1c0e4338c source ff624091ddafcbb8
unit-acre = { $count ->
        [one] Acre
       *[other] Acres
    }

# translation 32684bfa28c0c84d source 58c459bf5e0f7438
unit-ampere = A

# translation 703db84e5e66443b source ba0488ce4f2277de
unit-are = { $count ->
       *[other] Ar
    }

# translation db2717f367f7eb1d source ac98403387c39581
unit-astronomical-unit = AE

# translation 2b0dcc19b5bc680f source ff4e282936bfaefb
unit-atmosphere = atm

# translation f2e897eed7d206cd source ff7b933146378226
unit-bar = bar

# translation 5a817bf94bce4a1c source 72d4147659dce427
unit-barrel = { $count ->
       *[other] Barrel
    }

# translation b0346705682705e0 source 26a4058a3f3368ef
unit-basis-point = { $count ->
        [one] Basispunkt
       *[other] Basispunkte
    }

# translation c41f00569ef2ad88 source 95002d6114ab05a6
unit-becquerel = Bq

# translation 3bd909d04ce031d3 source d78c6a4b269eb2cd
unit-bedroom = { $count ->
        [one] Schlafzimmer
       *[other] Schlafzimmer
    }

# translation c4ad8ebbeefa6ddb source e320f155cb4551d1
unit-billion-cubic-foot = Mrd. Kubikfuß

# translation 642480391f2333de source c7efb6bc3d610cf2
unit-billion-cubic-metre = Mrd. m³

# translation 0ad3b9d8796df7f1 source edebf98dd32372d5
unit-byte = { $count ->
       *[other] Byte
    }

# translation 7f93e7ba832a9523 source 6c28b4509ab0eeeb
unit-calorie = cal

# translation 6050296409611bc3 source 8807695415f64555
unit-celsius = °C

# translation 844bcd00e9310503 source de8cbd3618b1cf7c
unit-cent = { $count ->
       *[other] Cent
    }

# translation 5ba4c9842e873f2c source e9d655668327cc0c
unit-centilitre = cl

# translation 08ae7ca67a1a33cc source c3ebf62c48a29e7f
unit-centimetre = cm

# translation d60ec1b170465d7f source 1e2f73bcadd44191
unit-century = { $count ->
        [one] Jahrhundert
       *[other] Jahrhunderte
    }

# translation 42002cabc3a2d8ac source 3459c680b2d59704
unit-cubic-centimetre = cm³

# translation 4c42aaa0a9accaa6 source b3c6b1d2429c383f
unit-cubic-decimetre = dm³

# translation a5a90a8a23453a45 source 4100fe0ced934ee4
unit-cubic-foot = { $count ->
       *[other] Kubikfuß
    }

# translation 8a16b04e9f68feec source 19032a5c59fac3fa
unit-cubic-inch = { $count ->
       *[other] Kubikzoll
    }

# translation 12edd2ad5d10f130 source 6d5c51100048d920
unit-cubic-kilometre = km³

# translation a21cbfaa10b5e581 source 44ff4d2ae01033f2
unit-cubic-metre = m³

# translation 17eeae2086596254 source e636cceabff291a8
unit-cubic-mile = { $count ->
        [one] Kubikmeile
       *[other] Kubikmeilen
    }

# translation 41a8bf0cf4ff33ef source 1c0cc63fcdf63202
unit-cubic-millimetre = mm³

# translation a0aa9d2dea68d414 source eefcdea6c1a4f8cd
unit-cubic-yard = { $count ->
        [one] Kubikyard
       *[other] Kubikyards
    }

# translation a4e6b04ee1574c07 source a37cc49e97ecb222
unit-cup = { $count ->
        [one] Tasse
       *[other] Tassen
    }

# translation 2d283ede9df81637 source a7d7329e4c4fea62
unit-day = { $count ->
        [one] Tag
       *[other] Tage
    }

# translation 4623e5668db61e68 source 7be55f69cd83d2d1
unit-decade = { $count ->
        [one] Jahrzehnt
       *[other] Jahrzehnte
    }

# translation 53484f6cd9dfcab9 source 8d30e5247543e133
unit-decagram = dag

# translation 1352388445363b15 source c96a942f7a5164c4
unit-decibel = dB

# translation a64f13adf347a26c source f23c15033ad69b7b
unit-decilitre = dl

# translation 114f7dd68caf927b source 45cee2a6f3b52950
unit-decimetre = dm

# translation 196787e47d30b644 source ac6cb1c19d0eef4a
unit-degree = { $count ->
       *[other] Grad
    }

# translation da23ce828e99583e source 81138b17031db96c
unit-dollar = { $count ->
       *[other] Dollar
    }

# translation 38436f1ab3f1b41d source 1c81d11f23361284
unit-fahrenheit = °F

# translation 6878e64c5dbbcad3 source b2ada7fbe2e81869
unit-floor = { $count ->
        [one] Etage
       *[other] Etagen
    }

# translation fa1dba17c7de0398 source be9d8e444a094868
unit-fluid-ounce = { $count ->
        [one] Flüssigunze
       *[other] Flüssigunzen
    }

# translation 76c49a108a23f621 source 5d8b35654287bdde
unit-foot = { $count ->
       *[other] Fuß
    }

# translation 2a4986e18c098af6 source 5e8f5169aba8e350
unit-fortnight = { $count ->
        [one] Zweiwochenzeitraum
       *[other] Zweiwochenzeiträume
    }

# translation 5b4ec434f6e83f9c source 1fde06802dd4df6c
unit-gallon = { $count ->
        [one] Gallone
       *[other] Gallonen
    }

# translation 6d367763ecec86a4 source 5bb273197d6eda6f
unit-gibibyte = GiB

# translation 3164974757dc590d source 7fb4486e7643226d
unit-gigabit = Gbit

# translation c8232a71a0ff9475 source b3f5717010a0fe78
unit-gigabyte = GB

# translation fe21b76c250b0620 source d409be67a3a5dc0b
unit-gigahertz = GHz

# translation 4bf83deb790ce115 source caec9a04b638c200
unit-gigawatt = GW

# translation 307938a682c28622 source 520a65eeb020c76e
unit-gigawatt-hour = GWh

# translation 805a31dee1a2a0d3 source bc2f301f048e8626
unit-gram = g

# translation 68a7913d2fecade8 source 87fa8ef464c149ff
unit-gram-per-kilogram = g/kg

# translation dfa5234af94da6ce source 13213053d3ac61ac
unit-gram-per-litre = g/l

# translation 1700da55633a9bef source a8f8229717f3c215
unit-half-year = { $count ->
        [one] Halbjahr
       *[other] Halbjahre
    }

# translation e1cda84da102f2bc source 3a9f214d2d8f43b1
unit-hectare = ha

# translation 3e915b4c90264c0f source 725218812f085bbc
unit-hectolitre = hl

# translation 781956a438233620 source 8d24f41d15c0a3f3
unit-hectopascal = hPa

# translation 4d0baddb13803f0c source d73240276a4c50b7
unit-hertz = Hz

# translation 1093afd6cc5d63a8 source bcd7ed61f292d12f
unit-horsepower = hp

# translation c3af7b114121534b source 0ee519faf222cd57
unit-hour = h

# translation 6f77b2d2792f52b9 source 2edee56a21b68512
unit-imperial-gallon = { $count ->
        [one] britische Gallone
       *[other] britische Gallonen
    }

# translation 49e14306849b5861 source 1b054650ff35fa31
unit-imperial-pint = { $count ->
        [one] britisches Pint
       *[other] britische Pints
    }

# translation b765467ca7f0d565 source 8e08f98294147f12
unit-inch = { $count ->
       *[other] Zoll
    }

# translation 4a14dc0f6cd7ae59 source 7a49c3d995d616c1
unit-joule = J

# translation 8f41d8bacb10d33a source 208753ecfadf66ca
unit-kelvin = K

# translation a9cd52c2e65e4197 source da2f87e7d771ce2b
unit-kibibyte = KiB

# translation 4a9cefcdd03ef292 source a1e9f09e8d98b290
unit-kilobit = kbit

# translation bc422d5cc3eafd2b source 6e2f9eaefa37f5ad
unit-kilobyte = kB

# translation 24f531fe828be6f8 source 3ebe18c643cb1e77
unit-kilocalorie = kcal

# translation 2cc419f8fea5cdf7 source fafd1e9e039e8dc7
unit-kilogram = kg

# translation be95f70d0d7d949b source 99230b1512d35578
unit-kilohertz = kHz

# translation 31fe6985c55bc622 source 4dec9613f8a2c190
unit-kilojoule = kJ

# translation 9ab151d136636494 source 75d7e2328ab54dcf
unit-kilometre = km

# translation 113b43154dd7702e source 68af6466bd005817
unit-kilometre-per-hour = km/h

# translation 943212eea71a7ed5 source fbb71cf4d47c8a11
unit-kilonewton = kN

# translation 843e3550dacc1e69 source dbd1d0e13c447810
unit-kilonewton-metre = kNm

# translation 9cd406eed71127de source 33a620db60dd71e8
unit-kiloohm = kΩ

# translation ea87ae243ad14cca source bd4526d1cd65c47a
unit-kilopascal = kPa

# translation 0357eb09955a31ec source 58a679d457a473f6
unit-kilotonne = { $count ->
        [one] Kilotonne
       *[other] Kilotonnen
    }

# translation 12fd57153fe09cce source 5d82d49fcf6dd6b6
unit-kilovolt = kV

# translation 7dfb20c2f6a9b19e source 76954d55bb148715
unit-kilowatt = kW

# translation 444d5223108a65bf source 8c09fa760de6aadf
unit-kilowatt-hour = kWh

# translation c57208abda1b2c2b source da0fd8423ee6a8b0
unit-knot = { $count ->
       *[other] Knoten
    }

# translation 3b886898a1581041 source ba5575ab15183a1d
unit-light-year = Lj

# translation b9f63c83975dadee source dcda85d44d35e14c
unit-litre = l

# translation 8f73ab56bdce166f source e2819016b178f84c
unit-litre-per-square-metre = l/m²

# translation be8c5b4645ea4387 source 78c008e457755b74
unit-lumen = lm

# translation 1e281cea3e87e5e6 source 63f1bbab37f72625
unit-lux = lx

# translation 73cc1d18c0453ef7 source bc9adb2c4cc75cdd
unit-mebibyte = MiB

# translation 9efc6248f064b295 source a636376a7bf9c9ce
unit-megabit = Mbit

# translation e92890f54f472fd8 source 9758416041d66dca
unit-megabyte = MB

# translation f7fb6cfe3544505c source 55fa45c3e17507d8
unit-megahertz = MHz

# translation 31a7aa68af4f46c8 source 1ce49f1a609a6c85
unit-megajoule = MJ

# translation d6a92a39d22fb5f2 source 4f85ab9900e45369
unit-megaohm = MΩ

# translation 1c53fd45e4621151 source b575ebb20db37056
unit-megapascal = MPa

# translation 1703dd54d191a858 source 7124d19b801ba812
unit-megapixel = MP

# translation a53528759803565e source 25783f92b75f6e94
unit-megatonne = { $count ->
        [one] Megatonne
       *[other] Megatonnen
    }

# translation 2fb1e291b5254c09 source 5f328d1acaca41b3
unit-megawatt = MW

# translation 2ec0b8e6a4585532 source 43eb4dd8bed11caf
unit-megawatt-hour = MWh

# translation 83d9dab060114791 source 5616ef53e7554eb0
unit-metre = m

# translation bdca7cdd4856ba44 source cb05bada03e471a0
unit-metre-per-second = m/s

# translation a9bb03258a62d9e0 source e52e0661e8462ec8
unit-metric-horsepower = PS

# translation a5ed73b9ca0a8c91 source 5581960eb25eaa31
unit-metric-hundredweight = Ztr.

# translation dc31ee348040fb83 source ab7f458e8b48524e
unit-metric-pound = { $count ->
       *[other] Pfund
    }

# translation 7dba472912d4cc78 source 94bae79bea19bd91
unit-microgram = µg

# translation ee89a352e2888f49 source 4cb066f9ed12713e
unit-microgram-per-cubic-metre = µg/m³

# translation 7365fad8f912c95e source cfb515295c7bc48c
unit-microgram-per-kilogram = µg/kg

# translation a1559e3958461a98 source 6e63449c69434c5b
unit-microgram-per-litre = µg/l

# translation dc1668f113c0fad8 source 5d2d2ca0559e066c
unit-microlitre = µl

# translation 8bd4f50fe67fdb96 source 1fb4489b8d4392e8
unit-micrometre = µm

# translation e53932f1a6598422 source 4eb77224ad662236
unit-microsecond = µs

# translation eb3f769caa2d7664 source 9526d061f6adce99
unit-microsievert = µSv

# translation 22a4398f5596288c source d47514637905dc0a
unit-mile = { $count ->
        [one] Meile
       *[other] Meilen
    }

# translation 28f122615f0c6cea source 5839a0cfede8e20d
unit-mile-per-hour = { $count ->
        [one] Meile pro Stunde
       *[other] Meilen pro Stunde
    }

# translation ecf42f8a06863afb source 96d2ea531186bc9e
unit-millennium = { $count ->
        [one] Jahrtausend
       *[other] Jahrtausende
    }

# translation 99bc56e6a0e7b896 source 361c02c463352baa
unit-milliampere = mA

# translation 4419d62dd66b3964 source cb5952b45949d8f7
unit-milliampere-hour = mAh

# translation 3ada14e95857fc37 source 14000a51bda979c2
unit-milligram = mg

# translation 6da61476954bd2df source 7e4fc3e19fbe1a89
unit-milligram-per-cubic-metre = mg/m³

# translation 313d0cbc070954c0 source e8aa0f0f5e51df88
unit-milligram-per-decilitre = mg/dl

# translation 8be0de4d1da3bb91 source e300a2af86e7831a
unit-milligram-per-kilogram = mg/kg

# translation b491ae848d7d6a4a source 05aaf69aa7ac3a21
unit-milligram-per-litre = mg/l

# translation 3d9ab8a1a3f641f4 source 00f3cf1c4f427ed4
unit-millilitre = ml

# translation 56cfcf2ca0e07474 source 760675c0e4bf4690
unit-millimetre = mm

# translation 491cca66a27091c3 source c07e546952773d83
unit-millimetre-of-mercury = mmHg

# translation 56295bbbc9b0a723 source 933c7daa42f3ecf4
unit-million-cubic-metre = Mio. m³

# translation cebcf1f584c9931b source d9cdf110d8bdd807
unit-millisecond = ms

# translation 012c2469076e34e1 source c166142265822fc9
unit-millisievert = mSv

# translation 10d29fda7325f0fc source 7c3850461e348776
unit-millivolt = mV

# translation 499a16b57de6d463 source bfea689aff846601
unit-milliwatt = mW

# translation 15f412752c48943f source 89d77fe47a17ee54
unit-minute = min

# translation 3b4f5a11b57f8fd2 source abb38d8d9ca306a5
unit-month = { $count ->
        [one] Monat
       *[other] Monate
    }

# translation abc623a29c90214e source 5b6aa2770d060a88
unit-nanometre = nm

# translation f66f9f58f321d1ee source eeb23e5d8e844b60
unit-nanosecond = ns

# translation 3d424aa54bb0b9d2 source 1b54988fc3aaded8
unit-nautical-mile = { $count ->
        [one] Seemeile
       *[other] Seemeilen
    }

# translation 34ab8b65c2622b75 source 3004e3289a2533da
unit-newton = N

# translation 3f5c5f1d4fa1e1af source e603745a60679931
unit-newton-metre = Nm

# translation 21741a5c8a83e3e1 source e5f887123bf5e71c
unit-ohm = Ω

# translation 40ed144fb4b2309d source de6a5177f444325e
unit-ounce = { $count ->
        [one] Unze
       *[other] Unzen
    }

# translation 207129feaf10b781 source 313785e4bcfd7795
unit-page = { $count ->
        [one] Seite
       *[other] Seiten
    }

# translation 7e2eb2e61df9e80c source 0c18f217ee45f049
unit-pascal = Pa

# translation e32327e846a210d7 source 3a4ea194660df5f2
unit-percentage-point = { $count ->
        [one] Prozentpunkt
       *[other] Prozentpunkte
    }

# translation 78a84c4130acd8c3 source be98841335ea7ae0
unit-permille = ‰

# translation 1b5596909b5f6213 source 118ecc362a3349fa
unit-petabyte = PB

# translation 6b9622047f0231d0 source 4432da67232f20cd
unit-pint = { $count ->
        [one] Pint
       *[other] Pints
    }

# translation 03cbb376e4cd0285 source 640ce06b64164260
unit-pound = { $count ->
       *[other] Pfund
    }

# translation 9cfa2898f4c87a3f source 3de1477624e92ae9
unit-ppb = ppb

# translation 2eacc2eae2a8d34c source c3095ed92942f1a4
unit-ppm = ppm

# translation 8641bee268935286 source a62706bc8af63512
unit-psi = psi

# translation 430c9252a1babe5d source cb99aae276c575e9
unit-quart = { $count ->
        [one] Quart
       *[other] Quarts
    }

# translation 45b1b7c97628db35 source 6f80cffeaed2c787
unit-quarter = { $count ->
        [one] Quartal
       *[other] Quartale
    }

# translation 76c83055d9d734d0 source 517d791f749f3b8b
unit-quintal = dt

# translation eb1d6c16e5ac40e1 source 0fde8e8b149772cf
unit-revolution-per-minute = U/min

# translation 054d8c4b0ec83a70 source 4ab32a630a7f6819
unit-room = { $count ->
        [one] Zimmer
       *[other] Zimmer
    }

# translation 3d1d92230feb6db4 source 539c2574590c1a78
unit-second = s

# translation b5fe3ae4d1c03fba source 3fb1384079459eca
unit-short-ton = { $count ->
        [one] amerikanische Tonne
       *[other] amerikanische Tonnen
    }

# translation cd90baf6b18db19a source c67a8630dcdceb52
unit-sievert = Sv

# translation b7733ca07ab68b69 source 511a743532fd5629
unit-square-centimetre = cm²

# translation 1b75db4619ad1230 source 1de3971a6e7fe427
unit-square-foot = { $count ->
       *[other] Quadratfuß
    }

# translation 34a039f415d0fd7d source d54741acb2f89fe8
unit-square-inch = { $count ->
       *[other] Quadratzoll
    }

# translation 6fd9584ecf623dfc source 4175caab7196a872
unit-square-kilometre = km²

# translation 8389b82d564481b3 source 058ad1a7c37e894a
unit-square-metre = m²

# translation 9714cb21e46440ae source 5c6b70c28195394a
unit-square-mile = { $count ->
        [one] Quadratmeile
       *[other] Quadratmeilen
    }

# translation aab6ea3c58b11079 source 75f62de825e5f0a7
unit-square-millimetre = mm²

# translation 1e1c908100a06ae3 source 795ae299fe78445e
unit-square-yard = { $count ->
        [one] Quadratyard
       *[other] Quadratyards
    }

# translation efaae9acf814f398 source cc08d6ab4c705d52
unit-stone = { $count ->
       *[other] Stone
    }

# translation 89a795e6c8daea47 source 224e6163915c8175
unit-storey = { $count ->
        [one] Geschoss
       *[other] Geschosse
    }

# translation 154c99113ae1e67a source aaf3fcaa01592120
unit-tablespoon = { $count ->
       *[other] Esslöffel
    }

# translation caefa6004f1f9a2d source 90a91ac4c94f4cde
unit-teaspoon = { $count ->
       *[other] Teelöffel
    }

# translation cda35332aba3455d source 521ce558d5957ee7
unit-tebibyte = TiB

# translation 5212fca847288fa1 source 400e7be56ef800e3
unit-terabyte = TB

# translation 76214b5a6f07a057 source cbfd11c2d3475c25
unit-terawatt = TW

# translation 898c331703ac65b1 source 027926d1c7004341
unit-terawatt-hour = TWh

# translation 0538661423236a5d source 3ccd48c2268e2ee1
unit-tonne = t

# translation eb5b4c6591fe7a4f source 6df1aaed52ac9ea8
unit-trillion-cubic-foot = Bio. Kubikfuß

# translation ce851f4c83a93e92 source 5f63212daf476117
unit-troy-ounce = { $count ->
        [one] Feinunze
       *[other] Feinunzen
    }

# translation 6878e64c5dbbcad3 source d7b6e5a1bfcceccd
unit-upper-floor = { $count ->
        [one] Stock
       *[other] Stockwerke
    }

# translation 760cf4dd5499e0c4 source 761dac39cc62d4be
unit-volt = V

# translation 3c604e5b425d7d43 source 08e5af35c163d453
unit-watt = W

# translation 37ca75090c12de62 source ddba384728807aa6
unit-watt-hour = Wh

# translation 300c9a9e78c80ccd source 2d95f228f806c94a
unit-week = { $count ->
        [one] Woche
       *[other] Wochen
    }

# translation e00cd57bc6b4f2c9 source 7d617727fb1eb4fd
unit-world-war = { $count ->
        [one] Weltkrieg
       *[other] Weltkriege
    }

# translation 0ea374c45651d08b source 1aaba52d3e498880
unit-yard = { $count ->
        [one] Yard
       *[other] Yards
    }

# translation 1309e1ba2d1e05ed source b3d6de0e2a067734
unit-year = { $count ->
        [one] Jahr
       *[other] Jahre
    }

# translation 9acc0e7bf3560e2a source 1a6093340cc5229e
untranslated-attribute = das Attribut { $key } lautet { $in-locale } genauso wie { $the-source }

# translation ac4a3a0c9ad8486e source 7513b025480ab29c
untranslated-attribute =
    .help = übersetzen oder Wörter, die so bleiben sollen, in einklang.toml unter [check.untranslated] bei „keep“ eintragen

# translation 3c7e070c0dc5b912 source 5e4ab6fda6ff9f67
untranslated-attribute =
    .here = nicht übersetzt

# translation 8765ff83106825d9 source fb6baa5a5e63f58a
untranslated-attribute =
    .source = { $the-source }

# translation 4caa03c3175b7a8f source 2ce0938e281224f7
untranslated-message = { $key } lautet { $in-locale } genauso wie { $the-source }

# translation ac4a3a0c9ad8486e source 95e830fe19021625
untranslated-message =
    .help = übersetzen oder Wörter, die so bleiben sollen, in einklang.toml unter [check.untranslated] bei „keep“ eintragen

# translation 3c7e070c0dc5b912 source 711e3d8c6e0c5d82
untranslated-message =
    .here = nicht übersetzt

# translation 8765ff83106825d9 source 644b8c6596b34311
untranslated-message =
    .source = { $the-source }

# translation 3832801cb6722e73 source e81605878f19998b
untranslated-term = der Term { $key } lautet { $in-locale } genauso wie { $the-source }

# translation ac4a3a0c9ad8486e source 9f5654f2bd6fb95d
untranslated-term =
    .help = übersetzen oder Wörter, die so bleiben sollen, in einklang.toml unter [check.untranslated] bei „keep“ eintragen

# translation 3c7e070c0dc5b912 source 9a2a8df80a9e39dc
untranslated-term =
    .here = nicht übersetzt

# translation 8765ff83106825d9 source 6fc9e7ec145e95e3
untranslated-term =
    .source = { $the-source }

# translation dccac1548c0a12af source 415c2e413e9c8954
unused-ignore-form = dieser Ignorier-Kommentar ist fehlerhaft

# translation cf8c26b9fce5ebf2 source 3c49d76447547067
unused-ignore-form =
    .help = „einklang: ignore PRÜFUNG -- Grund“ schreiben, bei Zahlen „einklang: ignore numbers(10000 → 12000) -- Grund“

# translation 58576a6df384b7b6 source 8e6ea24434c70cf1
unused-ignore-no-reason = dieser Ignorier-Kommentar nennt keinen Grund

# translation 5798d3d6fd74cfcf source b7fe436e6dc76d01
unused-ignore-no-reason =
    .help = „ -- “ und den Grund ergänzen

# translation 9ff78308c47a8494 source 52b8540003669e62
unused-ignore-no-values = dieser Kommentar muss die Zahlen nennen, die er ignoriert

# translation d0c6df2a2e8b91b3 source ff362dd888ddadd3
unused-ignore-no-values =
    .help = „einklang: ignore numbers(10000 → 12000) -- Grund“ schreiben, den Wert aus dem Ausgangstext zuerst

# translation 2ab8be7800aabbc6 source 7ec1d21cc22a0233
unused-ignore-unknown-check = die Prüfung „{ $check }“ gibt es nicht

# translation 566151f99312d29a source adb8503e68817598
unused-ignore-unknown-check =
    .help = „einklang explain“ listet die Prüfungen auf

# translation dcd3455b2e49e11a source e69abdec11efbad8
unused-ignore-unused = zu diesem Ignorier-Kommentar gibt es keinen Befund von { $check } mehr

# translation 8757c9fbf9f74bb2 source 1181e9963e02d206
unused-ignore-unused =
    .help = löschen oder an die aktuellen Texte anpassen

# translation 4389192574188162 source b0e378ed51888375
value-decade = { $number }er

# translation a1a3b836d4f2124b source 56afdbb07fbde362
value-ordinal = { $category ->
       *[any] { $number }.
    }

# translation 6ac2f976efc37751 source 7e302ca47a963f9b
value-ordinal-unit = { $category ->
       *[any] { $id ->
           *[any] { $number }. { $unit }
        }
    }

# translation fe1038ee302a038e source 1b19bf64c49f5883
value-percent = { $number } %

# translation bb10a60681d4e2c2 source 61448a592169ec2a
value-vague = n × { $number }

# translation a87663f033c05de6 source 7ac3832344a30e7d
watch-waiting = { $path } wird beobachtet · beenden mit Strg+C
