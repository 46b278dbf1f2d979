### What each Ukrainian translation was confirmed against. Written by `einklang accept`. Form 1.

# translation df745807673358d3 source b410bf80e5f89856
accept-ask = { $count } Übersetzungen bestätigen, obwohl der Ausgangstext jetzt etwas anderes sagt? [j/N]

# translation 7cfa25a03f6e1d1c source d80fa239d7e85bc4
accept-choice = j: stimmt noch · e: bearbeiten · s: überspringen · q: beenden –

# translation 60a1836d5315c72c source be73aaf660ebf600
accept-done = { $count ->
        [0] nichts zu bestätigen
        [one] eine Übersetzung bestätigt
       *[other] { $count } Übersetzungen bestätigt
    }

# translation dd2ea57be8e748e6 source 5f5533babb14b48c
accept-nothing-left = Nichts mehr durchzusehen.

# translation d58b0511ef35d3e3 source 6b162df0489d436e
accept-older = { $key } · { $locale } · weiterhin veraltet: beruht auf einer älteren Fassung

# translation 57226bb27f411977 source 214e1a88f5b41a4f
accept-refused = { $key } · { $locale } · nicht bestätigt: { $why }

# translation 20a79ac2d97d6662 source c460007db06b65b2
accept-refused-count = { $count ->
        [one] eine nicht bestätigt
       *[other] { $count } nicht bestätigt
    }

# translation adb60e7b7840c853 source d4e6b67815f484ae
accept-would = { $count ->
        [0] nichts zu bestätigen
        [one] eine Übersetzung würde bestätigt; geschrieben wurde nichts
       *[other] { $count } Übersetzungen würden bestätigt; geschrieben wurde nichts
    }

# translation ff0575c622870cb6 source ab8a00ee71cf070d
answer-yes = j ja y yes

# translation c024619c19afd96c source 8841e24f37280475
base-done = festgehalten: { $current } aktuell, { $outdated } veraltet; { $without } ohne damaligen Ausgangstext

# translation 444c581fe39612dc source 9cf433ccaa77c475
base-would = würde festgehalten: { $current } aktuell, { $outdated } veraltet; { $without } ohne damaligen Ausgangstext; geschrieben wurde nichts

# translation 1ca031b81244f2a3 source 4e1ebf3fdd7421b0
check-duplicate = Schlüssel, Attribute und Varianten, die doppelt vorkommen

# translation aa0f79a243d8ee45 source 94149938aeace991
check-empty = Segmente ohne Text

# translation 17ae9c218fdc4c3d source 998dbb1acc63106f
check-missing = Segmente, die in einer Übersetzung fehlen

# translation fa574d942ce76e1f source f575e9871d037c50
check-numbers = Zahlen, die etwas anderes bedeuten als im Ausgangstext

# translation ad736a3e3f6deb73 source dd15ca102b939c44
check-orphaned = Segmente, die es nur in einer Übersetzung gibt

# translation 62cbe6155c9d9dab source 2fa3ead091bd59e5
check-outdated = Übersetzungen, deren Ausgangstext sich inzwischen geändert hat

# translation 5793186eb57e12ae source b9876b6becfa57b6
check-placeables = Variablen, Verweise, Funktionen und Tags, die vom Ausgangstext abweichen

# translation ec31aea2e78d4b9e source 7625eef75b3d4473
check-plurals = Pluralvarianten, die nicht zur Sprache passen

# translation 79898b9a88cf38a4 source 1af8f83f055674d4
check-syntax = Fluent-Syntax, die fehlerhaft ist oder die andere Programme anders lesen

# translation 89e7a9ca98536c35 source 507980b4715afdb9
check-untranslated = Übersetzungen, die den Ausgangstext wörtlich wiederholen

# translation 3fbfc59a35eca797 source 2fc664969dbc92e6
check-unused-ignore = Ignorier-Kommentare, die ins Leere laufen oder fehlerhaft sind

# translation 715315463765438f source 779aff963909d51c
clean-ask = { $count ->
        [one] Diesen Eintrag
       *[other] Diese { $count } Einträge
    } entfernen? [j/N]

# translation a9edd9234cfe464e source 8b401391a47a02a2
clean-done = { $count ->
        [one] ein Eintrag entfernt
       *[other] { $count } Einträge entfernt
    }

# translation 201e4b97121268d8 source be96a6787e71abef
clean-nothing = Nichts zu entfernen.

# translation 527d11861d7b809c source 4cd6d88363856624
cli-about = Einklang hält ein Dokument und seine Übersetzungen im Einklang: Es findet fehlende Segmente, Zahlen, die etwas anderes bedeuten, und Texte, die auseinandergelaufen sind.

# translation 93e855dc68c9840d source 99d4a739e0d7c003
cli-accept = Bestätigen, dass Übersetzungen dem aktuellen Ausgangstext entsprechen

# translation 620c44981f7e1809 source f24788c4f288aaed
cli-accept-all = Alle Übersetzungen, die nicht bestätigt sind

# translation d4a7b5f14f7db222 source b343fce1e1553d29
cli-accept-cosmetic = Alle Übersetzungen, bei denen sich im Ausgangstext nur Leerzeichen, Anführungszeichen, Striche oder die Schreibung von Zahlen, Einheiten und Datumsangaben geändert haben

# translation 2206564a3674e57d source 6e555d3151cdeb7a
cli-accept-draft = Als Entwürfe bestätigen

# translation 3f3f015425ed4ea1 source 96de2b751c4faf1c
cli-accept-file = Nur in diesen Dateien

# translation bd3296d5f55a1416 source 7b42efcc23549807
cli-accept-force = Trotz Fehlern bestätigen

# translation bcbd35b6d0db1c88 source b66867fe1e874c72
cli-accept-interactive = Veraltete Übersetzungen einzeln durchgehen

# translation e7410847ff465c1c source f887786928423f7f
cli-accept-keys = Schlüssel der Segmente; Attribute haben eigene, etwa title.alt

# translation afb3e7d703410434 source af879413cff1091a
cli-accept-no-change = Für Autoren des Ausgangstexts: Die Änderung lässt den Sinn unverändert

# translation 10b7b63b2b78eed2 source c5d39eac412cdfd8
cli-accept-renames = Schlüssel in den Übersetzungen umbenennen, wo der Ausgangstext bei gleichem Text einen neuen Schlüssel hat

# translation 3eeaa4c3333c2236 source 96acfb8d5c72e730
cli-accept-why = Begründung, die festgehalten wird

# translation e573cec242fdb3eb source 5aed213d3736a8cc
cli-after-help = Exit-Codes: 0 – keine Befunde, die den Lauf scheitern lassen; 1 – solche Befunde; 2 – Fehler in Aufruf, Einstellungen oder Dateien, nichts zu vergleichen oder ein unvollständiger Lauf.

# translation 94b690afa0af39bd source ea7e97377d9cac96
cli-base = Festhalten, woraus Übersetzungen entstanden sind

# translation f89883ee1a9d8ee8 source 75fa776b6e4a3633
cli-base-current = Die aktuellen Texte festhalten

# translation 41f2781408f8b72c source b6ebad161cd0d411
cli-base-from-git = Aus der Historie ermitteln, wie der Ausgangstext lautete, als sich die jeweilige Übersetzung zuletzt änderte

# translation 8c3599d805f8d023 source 7a2febc2b04927c5
cli-check = Übersetzungen mit ihrem Ausgangstext vergleichen

# translation e2dd293c5ea3d800 source e2e0659ea17bab39
cli-check-baseline = Datei mit bekannten Befunden; nur andere lassen den Lauf scheitern

# translation 1352ead47141616e source 758b384929a1d4f4
cli-check-baseline-update = Erledigte Befunde aus der Baseline entfernen; fehlt die Datei, sie mit allen aktuellen Befunden anlegen

# translation 4e3cfc276130d935 source dbf112a5b8a326db
cli-check-changed-since = Nur Segmente melden, die sich seit dieser Revision geändert haben, etwa seit origin/main; verglichen wird mit dem letzten gemeinsamen Commit

# translation dc7d1f437a668f39 source a528150f6b51da6c
cli-check-fail-on = Mit Exit-Code 1 enden, wenn ein Befund diesen oder einen höheren Schweregrad hat: error, warning, note oder never [Vorgabe: error]

# translation f02cd9030f86d0f2 source 162f938ae759ea6c
cli-check-format = Format der Standardausgabe: terminal, concise, json, sarif, junit, github, gitlab, markdown oder html [Vorgabe: terminal]

# translation d44bee9acce1ee32 source fc02c53adc021847
cli-check-only = Nur diese Prüfungen ausführen

# translation 5f405e79c831c0ef source 4deba4af263a26a6
cli-check-output = Einen Bericht in eine Datei schreiben, etwa json=bericht.json; mehrfach möglich

# translation c8189d39c39f3461 source effc8f1bd3675fdd
cli-check-skip = Diese Prüfungen auslassen

# translation 42ab69b8e012c758 source 16939d0d2a789d91
cli-check-watch = Nach jeder Änderung einer Datei neu prüfen, bis Strg+C gedrückt wird

# translation ddb611f1581e6fec source e42c9295ac75e48d
cli-clean = Übersetzungen und Einträge entfernen, deren Ausgangstext es nicht mehr gibt

# translation e5e5f6c9d494992e source 1cf341a97784132e
cli-color = Farben: auto, always oder never [Vorgabe: auto]

# translation cf0e763b3bd3d087 source 2ee483da8a4a5d25
cli-completions = Autovervollständigung für eine Shell ausgeben

# translation c72808a7975415c0 source 75852968da4ed0e9
cli-completions-shell = bash, elvish, fish, powershell oder zsh

# translation ccfe59c9171c591e source 2867ca5a91e11650
cli-dry-run = Nur zeigen, was geschehen würde; nichts schreiben

# translation b3c6950d5aae9a60 source 7abc6ed7d6636139
cli-explain = Eine Prüfung erklären oder alle Prüfungen auflisten

# translation 30523e48040a1213 source b1db2a36882bfbce
cli-explain-check = Name einer Prüfung

# translation b6b343f4fc3e921d source dc3a029438e92178
cli-folder = Ordner mit einem Unterordner je Sprache [Vorgabe: locales]

# translation 9e69ca032da99f6d source 4f59056b071e70ae
cli-format = Format der Ausgabe: terminal oder json [Vorgabe: terminal]

# translation 828a757d12d1984d source 1677731799dd3ffc
cli-heading-arguments = Argumente

# translation 42fbfbed0191b6b4 source cd6976a48e282159
cli-heading-commands = Befehle

# translation 2fdd353e91938f57 source 149a4b6f90479890
cli-heading-options = Optionen

# translation 0a2eec5ad6b7dca2 source 4c751d44a43fdfdc
cli-heading-usage = Aufruf:

# translation d0fbd6a659b23a8b source 05c3b65d5a835529
cli-help = Hilfe anzeigen

# translation 7ad6b8b63e768923 source 990ef8b4f3962d51
cli-help-command = Name eines Befehls

# translation 093968de6a2dd8ba source f7dc52b7d2e9683e
cli-init = Eine einklang.toml anlegen

# translation ce5bb38e222cdeac source 6efce6787a1f1b4f
cli-init-path = Ordner für die Datei [Vorgabe: locales]

# translation 3627b3527e458d6c source 971a768b37a7d64c
cli-init-source = Sprache der Dokumente

# translation 8d8cc940c90bf45f source f629c8754c49f6d1
cli-language = Sprache der Meldungen: de, en oder uk [Vorgabe: die der Umgebung]

# translation 1b3c029adc1782ee source 3c3346683b2dd9e4
cli-locale = Nur diese Übersetzungen

# translation 7710f36ce6ba4ccb source e59a0dffc12b3aeb
cli-man = Die Handbuchseite ausgeben

# translation 6cd0f28df0ed33d2 source 222ecead891ab254
cli-mistake-argument = die Option { $argument } gibt es nicht

# translation 9776c61b2bcbe985 source 7c2918144d51abda
cli-mistake-command = den Befehl „{ $argument }“ gibt es nicht

# translation b525427564d21a10 source 0fb2a91e268b970e
cli-mistake-conflict = { $argument } und { $other } lassen sich nicht zusammen verwenden

# translation d6636d8dc5798dbf source 784eef46ecc63fc9
cli-mistake-count = die Zahl der Werte für { $argument } stimmt nicht

# translation ff0451a819068388 source f7581d94161d06f9
cli-mistake-early = die Option { $argument } gehört hinter den Befehl

# translation 947cff2b8598d87d source a8facc137f9ed0a0
cli-mistake-help = „einklang --help“ zeigt die Hilfe.

# translation d2e207c0518b01a7 source 17481559109dc78f
cli-mistake-near = Ist { $near } gemeint?

# translation d6d87713659f5c7f source 44585e8b8dc11098
cli-mistake-no-command = es fehlt ein Befehl

# translation 5bcfb00e91e2b660 source 41200a4285fcb540
cli-mistake-no-value = { $argument } braucht einen Wert

# translation 159595c043660c3f source 894a765b6f0d1769
cli-mistake-other = die Argumente sind ungültig

# translation 7a55241b3cf37684 source 8ef9b49e1f4031de
cli-mistake-required = nicht angegeben: { $argument }

# translation dab0401760cad364 source f77be8936d9029ad
cli-mistake-too-many = „{ $argument }“ ist ein Argument zu viel

# translation e261675a033268aa source 7980a9a777e6875e
cli-mistake-utf-8 = ein Argument ist kein gültiges UTF-8

# translation 3cb8f8882a50ff0d source fe0bc5afdd4ab129
cli-mistake-valid = Mögliche Werte: { $valid }

# translation be915fdbd2283b93 source 8bfbbb3f5cc4ae8b
cli-mistake-value = „{ $value }“ ist kein gültiger Wert für { $argument }

# translation efbeb0f37f7de5f9 source e67ee6f624d7577a
cli-paths = Ordner oder einzelne Dateien darin

# translation 5857f1a9e1b85fcc source 6effc48362a7cf35
cli-rename = Einen Schlüssel in allen Sprachen umbenennen

# translation 5665c19c562e391d source 24e287713570237c
cli-rename-new = Neuer Schlüssel

# translation 230c7dfb25ca84dc source 1ba78cf61250e77c
cli-rename-old = Bisheriger Schlüssel

# translation c6e58f201e60cfe1 source b62c6be0541570fb
cli-source = Sprache der Dokumente [Vorgabe: aus einklang.toml]

# translation 2679a4689e6c7268 source becff01308060c50
cli-status = Anzeigen, wie weit jede Übersetzung ist

# translation e26d3ba9a2a692e3 source 89db355b287ec237
cli-status-list = Die Segmente in diesen Zuständen auflisten: current, draft, outdated, revised, torn, unconfirmed, missing, empty, untranslated oder broken

# translation 95e0f0fd3a0f5315 source 7a3d21b70b36b209
cli-value-check = PRÜFUNG

# translation 4d31b94be5bfab1f source e59f85e78ada17db
cli-value-command = BEFEHL

# translation b5a1ce4fc5f55a23 source 929ad87afad9520d
cli-value-file = DATEI

# translation c28ff79ec25a6672 source 1ffe95ccfbb62823
cli-value-folder = ORDNER

# translation 9c2a7ea8ac1b1fbc source 200221b52c1fd5a9
cli-value-format = FORMAT

# translation 8ae0501a2c31e386 source 8504cf10e8dd808d
cli-value-key = SCHLÜSSEL

# translation ff9f8582243b4439 source 8080682b0bf55fa7
cli-value-l = SPRACHE

# translation e15a1a56b6dcfc73 source b8d6dbf9bcfa6c8b
cli-value-new = NEU

# translation a932b919f0e0a235 source b125300a8f7d3595
cli-value-old = ALT

# translation bce37a58961d6274 source 45ad94afda8aff30
cli-value-options = OPTIONEN

# translation 8b927305b56b8b15 source aa11b95175100ffa
cli-value-path = PFAD

# translation 99712add2359632a source bd11b64408e01604
cli-value-rev = REVISION

# translation 79385cca8fc13ec0 source af7115b879a6e219
cli-value-severity = SCHWEREGRAD

# translation 5fdbcfb930e7ad1e source 4fefa47ed4045243
cli-value-shell = SHELL

# translation b1646e86ae0ba625 source 160d1f3c6df47885
cli-value-state = ZUSTAND

# translation 7506a6790645431b source 0440edcc57ef3684
cli-value-text = TEXT

# translation 3231fdc0c437581b source 36ff5f7b879b4668
cli-value-when = WANN

# translation 17e38cf486291d6f source ee52a246a45ba0cd
cli-version = Version anzeigen

# translation c9e8f9a941d0e99d source 87068398be74ede5
cli-yes = Nicht nachfragen

# translation 73abc9ed6da8015e source 44ec46597c8850a4
duplicate-attribute = das Attribut { $key } steht hier zweimal; nur eines der beiden wird verwendet

# translation 14af9cc524f3ea4e source 18f979239506c8dc
duplicate-attribute =
    .help = eines der beiden löschen

# translation 0ae71c0fabd6ca37 source 87ee44f5945e2a4e
duplicate-attribute =
    .here = noch einmal

# translation 192743e9919478d5 source bcac2001ff9c66e9
duplicate-attribute =
    .source = zuerst hier

# translation 7c4c3f37db3920e2 source 1642ba47ccc92774
duplicate-message = { $key } steht zweimal in dieser Datei; nur eine der beiden Nachrichten wird verwendet

# translation ccf708815e705659 source 84af675df5e3df85
duplicate-message =
    .help = eine der beiden löschen oder ihr einen eigenen Schlüssel geben

# translation 0ae71c0fabd6ca37 source ad6c8ee91ac0489a
duplicate-message =
    .here = noch einmal

# translation 192743e9919478d5 source 20526e0c71c0e96a
duplicate-message =
    .source = zuerst hier

# translation e7407d66fca9521a source c3c440faae03ff4d
duplicate-term = der Term { $key } steht zweimal in dieser Datei; nur einer der beiden wird verwendet

# translation ccf708815e705659 source 9556f37b53e5a849
duplicate-term =
    .help = einen der beiden löschen oder ihm einen eigenen Schlüssel geben

# translation 0ae71c0fabd6ca37 source 3dbcc699f5d61705
duplicate-term =
    .here = noch einmal

# translation 192743e9919478d5 source 60a666bc8b8dca2d
duplicate-term =
    .source = zuerst hier

# translation 02612a6ff76473c6 source 2380cad03401988b
duplicate-variant = die Variante [{ $variant }] steht zweimal in dieser Auswahl; die zweite erscheint nie

# translation 14af9cc524f3ea4e source e43c4ef9a8cf5fba
duplicate-variant =
    .help = eine der beiden löschen

# translation 0ae71c0fabd6ca37 source f3633a4d41830dde
duplicate-variant =
    .here = noch einmal

# translation 192743e9919478d5 source b8a0ad8cf7c07e36
duplicate-variant =
    .source = zuerst hier

# translation 5961d1d7e860c742 source 277d872b0eec2ac8
empty-attribute = das Attribut { $key } hat { $in-locale } keinen Text

# translation 5dd000d0618819a7 source e751c0890ceed2f5
empty-attribute =
    .help = den Text schreiben

# translation d0e5a5d162f95536 source fb77dd86fbcec197
empty-attribute =
    .here = leer

# translation 8765ff83106825d9 source 21efbf3337888e78
empty-attribute =
    .source = { $the-source }

# translation 9eb23a3db959f889 source 222c20b511440df9
empty-message = { $key } hat { $in-locale } keinen Text

# translation 55a614527c042845 source d8b0097000bce24e
empty-message =
    .help = den Text schreiben

# translation d0e5a5d162f95536 source a3cd452016d9c08f
empty-message =
    .here = leer

# translation 8765ff83106825d9 source 2b55147c28d0cfbe
empty-message =
    .source = { $the-source }

# translation ce6a60fe00a10eb3 source c8a32582f62384be
empty-term = der Term { $key } hat { $in-locale } keinen Text

# translation 5dd000d0618819a7 source 75272a67ead0a83c
empty-term =
    .help = den Text schreiben

# translation d0e5a5d162f95536 source 25cc8b807076948b
empty-term =
    .here = leer

# translation 8765ff83106825d9 source d6b59153a830e3e5
empty-term =
    .source = { $the-source }

# translation 92ac506c96d48072 source cf69102b8ef705eb
explain-duplicate = Findet Schlüssel, Attribute und Varianten, die in derselben Datei, Nachricht oder Auswahl zweimal vorkommen.

# translation f9f4aa77b38efc4b source a9ba2d4ee1039a9c
explain-duplicate =
    .fix = Beide vergleichen, die richtige behalten und die andere löschen. Werden beide gebraucht, bekommt eine von ihnen einen eigenen Schlüssel.

# translation 0d64400448bdc408 source de87143929f6655b
explain-duplicate =
    .why = Nur eine der beiden Fassungen wird verwendet, und welche das ist, hängt vom Programm ab. Womöglich wird die andere korrigiert und geprüft, ohne dass sie je erscheint.

# translation dfaa3333b9f4f5c8 source 09306300cf817b2f
explain-empty = Findet Segmente ohne Text.

# translation 46d4c8fcf70f3bf3 source b191bc7059cf07b1
explain-empty =
    .fix = Den Text schreiben. Wo auch der Ausgangstext nichts zeigt, darf in der Übersetzung ebenfalls {"{ \"\" }"} stehen.

# translation 7ba0dc4e32f0e00c source aa0fb6e019ef8207
explain-empty =
    .why = Ein Schlüssel, hinter dessen = nichts steht, ist für Fluent keine Nachricht; Programme zeigen stattdessen den Schlüssel. {"{ \"\" }"} dagegen ist eine Nachricht und zeigt gar nichts. Beides bleibt zurück, wenn eine Datei zum Übersetzen vorbereitet und nie fertig geworden ist.

# translation bef78df9d083628c source 1f9680f35f27496c
explain-heading-fix = Abhilfe

# translation 17e67db958f75fe6 source fbdebfad6f3c3a1c
explain-heading-why = Warum

# translation 24bc7c5cab156748 source 74e95b0db3759cd9
explain-missing = Findet Nachrichten, Terme und Attribute des Ausgangstexts, die in einer Übersetzung fehlen.

# translation 1d7d562bea3c43aa source f10eca9812485642
explain-missing =
    .fix = Das Segment übersetzen. „einklang status --list missing“ listet alles auf, was noch fehlt. Damit eine Übersetzung, die gerade erst entsteht, den Lauf nicht scheitern lässt, in einklang.toml unter [locale.fr] die Zeile gate = "never" eintragen.

# translation a7bf56fb32915b6e source 755acf911af3f0e4
explain-missing =
    .why = Wer die Übersetzung liest, stößt auf eine Lücke oder mitten im Text auf einen Satz in der Sprache des Ausgangstexts. Ein Segment, das nur wegen eines Syntaxfehlers nicht lesbar ist, fehlt nicht: Was daran falsch ist, meldet „syntax“.

# translation f6612c65316e256f source 701997bd30b17b3c
explain-numbers = Findet Zahlen, Daten, Uhrzeiten, Beträge und Maße, die in der Übersetzung etwas anderes bedeuten als im Ausgangstext oder die nur einer der beiden Texte nennt.

# translation acbf5c0d5a2b44cf source f919a95c5ca85e4b
explain-numbers =
    .fix = Schreiben, was der Tipp zum Befund angibt: den Wert aus dem Ausgangstext, so wie man ihn in der Sprache der Übersetzung schreibt. Ist der Ausgangstext falsch, ihn berichtigen. Weichen die Texte mit Absicht voneinander ab, gehört das mit Begründung in einen Ignorier-Kommentar; wie er aussieht, zeigt „einklang explain unused-ignore“.

# translation 4ee8432461843644 source fa0d0837a7d6df1b
explain-numbers =
    .why = Zahlen bleiben im Gedächtnis und werden zitiert, doch vor dem Druck liest sie kaum jemand gegen. Dabei trennt der Punkt im Deutschen Tausender ab, im Englischen Dezimalstellen, und die deutsche „Billion“ ist eine englische „trillion“. Darum liest die Prüfung, was eine Zahl bedeutet, mit Einheit, Währung und Datum. Ob sie in Ziffern oder in Worten geschrieben ist und wo im Satz sie steht, spielt keine Rolle.

# translation 3207d1e977fb101f source d0a2c2bc8e07e0e6
explain-orphaned = Findet Segmente, die es nur in einer Übersetzung gibt.

# translation d2dcbc8bf5dc5efa source 5bf2b39f40c842af
explain-orphaned =
    .fix = Dem Segment den Schlüssel aus dem Ausgangstext geben oder es löschen. „einklang accept --renames“ zieht umbenannte Schlüssel nach; „einklang clean“ entfernt, was der Ausgangstext nicht mehr hat.

# translation e3f8e65a1d1e9335 source 209e2e04b6d88a2e
explain-orphaned =
    .why = Sie erscheinen nie, denn das Programm fragt nach den Schlüsseln des Ausgangstexts. Meist ist dort ein Schlüssel umbenannt worden, und in der Übersetzung steht noch der alte: Der Text ist da und braucht nur den neuen Schlüssel. Ein Term, den nur eine Sprache braucht, um einen Namen zu beugen, gehört zu dieser Sprache und wird nicht gemeldet.

# translation 02ce10e0376fa214 source 3b46d310486c83c3
explain-outdated = Findet Übersetzungen, deren Ausgangstext sich geändert hat, seit sie bestätigt wurden.

# translation b0711b54e8760a20 source 05359531281f7917
explain-outdated =
    .fix = Die Übersetzung anpassen, falls nötig, und mit „einklang accept“ bestätigen; den ganzen Befehl nennt der Befund. „einklang accept -i“ geht alles Veraltete der Reihe nach durch. Ein neues Projekt beginnt mit „einklang base --current“ oder „einklang base --from-git“.

# translation 9fe565aa517f56d1 source d09557aea4d98cdf
explain-outdated =
    .why = Am Tag vor dem Druck wird im Ausgangstext noch ein Satz berichtigt, und die Übersetzer erfahren nichts davon. Die Zahlen stimmen weiterhin überein, nichts fehlt, und doch sagen die Texte Verschiedenes. Darum hält das Programm zu jeder Übersetzung den Ausgangstext fest, zu dem sie bestätigt wurde: die Basis, im Ordner .base neben den Ordnern der Sprachen; er gehört mit ins Repository. Das Ausmaß der Änderung bestimmt den Schweregrad, vom Hinweis bei Leer- oder Anführungszeichen bis zum Fehler bei einer anderen Zahl.

# translation b5b34f986fc219ee source 80d40596e3fc19ab
explain-page = Es folgt die ganze Seite mit Beispielen und Einstellungen, auf Englisch.

# translation 8db511a3bbf8a377 source 044d03a6edeca974
explain-placeables = Findet Variablen, Verweise auf Terme und Nachrichten, Funktionen mit ihren Optionen sowie Markup-Tags, die in der Übersetzung fehlen, hinzugekommen sind oder vom Ausgangstext abweichen.

# translation d4a2b91ad9d81367 source 7eb70efb54897050
explain-placeables =
    .fix = Schreiben, was der Tipp zum Befund angibt; meist genügt es, den Platzhalter aus dem Ausgangstext zu kopieren. Steht er dort falsch, den Ausgangstext berichtigen.

# translation cfdb8b4e1e6a61cb source 7eeb7dd5edacc606
explain-placeables =
    .why = Mit einer Variablen geht verloren, was das Programm an ihrer Stelle einsetzt: ein Name, eine Zahl, ein Datum. Eine Variable, die es nicht gibt, steht wörtlich im veröffentlichten Text: {"{$nmae}"}. Und ein Tag, das nie geschlossen wird, setzt womöglich den ganzen Rest des Textes fett.

# translation 4abe22cc270720ab source f25489644c98dc73
explain-plurals = Findet Auswahlen nach einer Zahl, deren Varianten nicht zu den Pluralkategorien der Sprache passen.

# translation 76b9ced68f62ece2 source c10142e851425e83
explain-plurals =
    .fix = Fehlende Varianten ergänzen und solche löschen, die nie gewählt werden. Für eine bestimmte Zahl die Zahl selbst schreiben, etwa [0]. Eine Auswahl ist nie Pflicht: Es genügt ein Satz, der für jede Zahl stimmt.

# translation cbcc8d929f2a0365 source 50f3abbf724ad3f4
explain-plurals =
    .why = Das Ukrainische braucht drei Formen, wo das Deutsche mit zweien auskommt: 1 солдат, 2 солдати, 5 солдатів. In einer Auswahl, die aus dem Ausgangstext kopiert ist, steht „2 солдатів“, und das ist falsch; eine Variante für eine Kategorie, die es in der Sprache nicht gibt, erscheint nie. Maßgeblich sind die Kategorien von Unicode CLDR: die für Mengen und, wenn die Auswahl type: "ordinal" verlangt, die für Ordnungszahlen.

# translation 0a52ee0bd224a94e source cf6fd08a8b87f38c
explain-syntax = Findet Fluent-Text, der fehlerhaft ist, und solchen, der richtig aussieht, den andere Programme aber anders lesen.

# translation 7d17ccb6ec65e460 source 43f85334d1417856
explain-syntax =
    .fix = Der Tipp zu jedem Befund sagt, was zu schreiben ist. Die Datei als UTF-8 speichern, mit LF oder CRLF als Zeilenende; sie darf nicht größer als 16 MiB sein.

# translation c62604843b5e0264 source a02b38d9c4d497ec
explain-syntax =
    .why = Was Fluent nicht lesen kann, lässt es stillschweigend weg: Wer den Text liest, sieht nichts oder nur den Schlüssel. Manche Fehler sind tückischer, weil nichts fehlt: Ein eingerückter Kommentar wird mitveröffentlicht, und ein falsches Zeilenende hängt die nächste Nachricht an die vorige an. Ein fehlerhafter Eintrag wird nur einmal gemeldet, und zwar dort, wo er sich beheben lässt; als fehlend gilt er nicht.

# translation e652733d0362cdf0 source 9117ba193426917a
explain-untranslated = Findet Übersetzungen, die den Ausgangstext Wort für Wort wiederholen, obwohl es darin etwas zu übersetzen gibt.

# translation 2b149491f34e5382 source c0d5f015b5be013d
explain-untranslated =
    .fix = Das Segment übersetzen. Was in allen Sprachen so bleiben soll, kommt in einklang.toml unter [check.untranslated] in die Liste „keep“.

# translation 8d391a28c6903ad6 source b39b3ca8725c64b4
explain-untranslated =
    .why = Eine Kopie des Ausgangstexts ist ein guter Anfang für eine Übersetzung, aber ein schlechtes Ende: Veröffentlicht wird dann ein Satz in einer fremden Sprache. Namen, Bildnachweise, Zahlen, Links und Codes sind in allen Sprachen gleich und werden nicht gemeldet.

# translation 7db17b6e6827816f source 68e63ef34a44bbd1
explain-unused-ignore = Findet Ignorier-Kommentare, die keinem Befund entsprechen oder fehlerhaft sind.

# translation 416fb61774cb95ca source 89a9755f112e9c5e
explain-unused-ignore =
    .fix = Den Kommentar löschen oder an die aktuellen Werte anpassen. Als Grund eignet sich ein Satz, den auch andere in einem Jahr noch verstehen.

# translation 3bdd5a30b3912aba source e2066f5afcadbb0c
explain-unused-ignore =
    .why = Wer mit einem Befund nicht einverstanden ist, schreibt einen Kommentar über das Segment: „# einklang: ignore numbers(10000 → 12000) -- Grund“. Er nennt die Prüfung, bei Zahlen auch die Werte beider Seiten, den Ausgangstext zuerst, und immer einen Grund. So betrifft er nur diesen einen Befund: Ändert sich eine Zahl, ist das ein neuer, und der Kommentar ist überflüssig. Berichte führen ignorierte Befunde mit ihrem Grund auf; den Lauf lassen sie nie scheitern.

# translation 3e5f9b05e06180e1 source 678f5a585b2ac820
html-all-checks = alle Prüfungen

# translation 36cffcf144601e13 source ed87aa9027e60982
html-all-languages = alle Sprachen

# translation 2b4bd67371f2afce source 95d3c3f9c59f6c69
html-all-severities = alle Schweregrade

# translation 3380f7c5114e18b2 source 4a47137317b55917
html-check = Prüfung

# translation d40f358a4c14735a source c75ab3471e942322
html-checklist = Checkliste vor der Veröffentlichung

# translation 555acd51f8a190b7 source 6a9918d495896cd4
html-close = Schließen

# translation d7022e963cf0edc4 source a36768859f8d7ee2
html-confirmed = bestätigt

# translation e75b9ec64392774a source 3eac296ed697c651
html-explanations = Wonach die Prüfungen suchen

# translation c3b11dfd40c6e24e source d8d5323805dd79bf
html-filters = Segmente filtern

# translation 605b2bea160e1b59 source 35f5f2ca9d56521e
html-ignored = ignoriert

# translation 2a7747dc028395c6 source dbe27eaa76d80b93
html-key-escape = Filter zurücksetzen

# translation d04d63f96a7ee59d source ee91bd68d0bf1fb3
html-key-help = diese Übersicht anzeigen

# translation aaee208a782c7f41 source 81777d4924e1e925
html-key-next = nächster Befund

# translation 2ef0fa0d08b54b2b source f703ab8e20699ff5
html-key-previous = voriger Befund

# translation ddb8fe834c728999 source e2ede4df52e3a3b0
html-key-search = suchen

# translation 88d12717bddc4bcd source 9d371edf3df87c88
html-key-tab = nächste Zahl; ihre Entsprechungen leuchten mit auf

# translation 04332f62921c2b9f source 68444a814824f7b4
html-keys = Tastenkürzel

# translation c58f4a21dafafe4e source cc12a78966aaf7ab
html-language = Sprache

# translation 3826d8a6dff7301d source 3eda3a6f8640ae8c
html-more-findings = { $count ->
        [one] Ein weiterer Befund steht im Bericht beim Text.
       *[other] { $count } weitere Befunde stehen im Bericht beim Text.
    }

# translation aed26eac99f1e00d source ce603309611aefab
html-more-translations = { $count ->
        [one] Eine weitere Übersetzung steht nicht in der Tabelle.
       *[other] { $count } weitere Übersetzungen stehen nicht in der Tabelle.
    }

# translation be95718911e9c02b source 2f9eccd128a289fe
html-notes = Hinweise

# translation c23151b7f32ba4cc source b681592fc6aa095c
html-nothing = Kein Segment entspricht den Filtern.

# translation 942d2bcacbc9d23f source 0c85e31e51dde626
html-only = nur mit Befund

# translation 464c27d71faca3fe source 4aeb223015d60224
html-open = Offene Befunde

# translation c16ce0d00ad6adec source fa822ca2870ef425
html-print = Checkliste drucken

# translation 5b655d59bac1ce92 source 0c0622ffc999befd
html-ready = bereit

# translation 5e9515e66f9077e8 source 1453f7e98b5f223b
html-reason = Grund

# translation ab6058ff9d201daa source aaf7007dfe990c95
html-search = Text oder Schlüssel suchen

# translation 77cbdaba9c234be8 source c32bd917ddaa00e7
html-severity = Schweregrad

# translation ca4f8af43d93bdb7 source ce297b342bca26c0
html-shown = Segmente:

# translation f41c70c2a00825b4 source 905f994e781de4c1
html-sign-date = Datum

# translation 15b19999d047dbdb source 973e113fcf627134
html-sign-findings = Alle offenen Befunde sind behoben oder mit Begründung ignoriert.

# translation 29d2187a95612f05 source e3b4767a111ea647
html-sign-name = Name

# translation 207bb6b81253bd37 source 4885ad0462f8c33b
html-sign-read = Alle Sprachfassungen sind gegengelesen.

# translation 0b946fb4534d0c5b source c7320f73b204bda4
html-sign-signature = Unterschrift

# translation cd5999bb939298d6 source f3e6b1217b6f88f3
html-state = Prüfsumme der Texte

# translation 9b2f57591a29f511 source ff02c514cd284226
html-translated = übersetzt

# translation 69e2f85edaf02c2d source 21b39011b11c9205
html-warnings = Warnungen

# translation b59ef8ec9cf8eeb8 source 7d4bb6f104754b28
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

# translation b2112a9821ae33c3 source 3c80685adb205186
init-written = { $path } ist angelegt. Weiter mit: { $next }

# translation 070f06f6901f17dd source 27e6201238c2c5d5
language-bg = Bulgarisch

# translation 8bb389b273951bf9 source ff41e90d6243dd79
language-bg =
    .in = im Bulgarischen

# translation 430e5b7398fb3c08 source 8ea03d4c9e685096
language-bg =
    .the = der bulgarische Text

# translation ca1d6a1fc9727dc1 source 6b99e0dc12844d51
language-cs = Tschechisch

# translation 7b6f51335bddf280 source fab5203025ec6538
language-cs =
    .in = im Tschechischen

# translation 5df04dd3d9d3b5fa source 2152ccb1d2e3b66d
language-cs =
    .the = der tschechische Text

# translation 58f6c162223f2281 source 8280f4a6a4e06628
language-da = Dänisch

# translation 6041e1548510ce28 source 0d6d7916c91fa228
language-da =
    .in = im Dänischen

# translation 7429ba0a94597029 source 12ccd5ef4c39cc2c
language-da =
    .the = der dänische Text

# translation 5a3be4345c05e1d8 source 9a5c0a6e73057afb
language-de = Deutsch

# translation 9fb22b8677df0c73 source 6cb465f80a0828a6
language-de =
    .in = im Deutschen

# translation 969c32ed12d635a0 source eeb70472f864f361
language-de =
    .the = der deutsche Text

# translation 7d6c6d1d417d5505 source 7dc37ba1e1471f6a
language-el = Griechisch

# translation 43388fbc95d77c72 source aa1e43d2b33bf196
language-el =
    .in = im Griechischen

# translation 101a38136358b5af source c91ed29715549c39
language-el =
    .the = der griechische Text

# translation 4f28661ebd28c658 source 706cf45cdbc4a565
language-en = Englisch

# translation 0fb796b6759fb68a source c361f40c89407e29
language-en =
    .in = im Englischen

# translation 933adf2772957d72 source f5329ec20fbc0a7b
language-en =
    .the = der englische Text

# translation 2e5311ff9e42e0c2 source 0c416712d368a889
language-es = Spanisch

# translation 8c48ccf7549f1659 source cf99ee369ef74369
language-es =
    .in = im Spanischen

# translation bf646b7d057b3f68 source a3b9687f65d355df
language-es =
    .the = der spanische Text

# translation 837c0220d4e28fbd source 88b6db92afa3e5c2
language-et = Estnisch

# translation 3a828c8655746e67 source 668a83ecf0e38dc2
language-et =
    .in = im Estnischen

# translation 6d09dfeb9d8766e1 source 613cda211b064405
language-et =
    .the = der estnische Text

# translation 3af2ffb46d246819 source 6e57942523b22faa
language-fi = Finnisch

# translation baceaf32b479a384 source b02d4764c3a50e67
language-fi =
    .in = im Finnischen

# translation 221c401048cc1ab6 source 611c2b26ec086f6d
language-fi =
    .the = der finnische Text

# translation 08f3088ea0a613d6 source 3173dad49d93b027
language-fr = Französisch

# translation c9026e98b95393ce source 2576f99144b16905
language-fr =
    .in = im Französischen

# translation cf7999b3564b5c91 source f6f3b9ff8d4341fb
language-fr =
    .the = der französische Text

# translation cd852353c1c0d099 source edd545db11ba0e0a
language-hr = Kroatisch

# translation da41fa83997a9716 source 6cc187e1490ea451
language-hr =
    .in = im Kroatischen

# translation 9059ddef3d31fdf7 source ccac3dcff0b50d1a
language-hr =
    .the = der kroatische Text

# translation eb4179afcfa21135 source 0cc014ec7b8db183
language-hu = Ungarisch

# translation e2432859f606ca98 source 621e3a71b1964538
language-hu =
    .in = im Ungarischen

# translation e1a019bc1853edb8 source 5ab926ee52123cf6
language-hu =
    .the = der ungarische Text

# translation 8a079e44353257a7 source 88f5e150b4a2dc9b
language-it = Italienisch

# translation 1acaca2f309b09c0 source a01f466165a432fd
language-it =
    .in = im Italienischen

# translation a5cac0b85e2263df source 2a6dad5671eefae3
language-it =
    .the = der italienische Text

# translation 1fa962d8107a0339 source 0d494ce0af1ae925
language-ka = Georgisch

# translation 2cf67480c3de2779 source fc54efc225dbb47c
language-ka =
    .in = im Georgischen

# translation 55dd780fd1e84a8a source d9178c8c4ee69306
language-ka =
    .the = der georgische Text

# translation 7c9549aecbb6a4e3 source 241cac4afc018331
language-lt = Litauisch

# translation e6c0d84012d5b7fe source 62b39cb724b6ec81
language-lt =
    .in = im Litauischen

# translation 8cd4a9e70789e353 source 0b930278e2edafdd
language-lt =
    .the = der litauische Text

# translation 18ed18f2e8cc23da source 227f1fed41b359d9
language-lv = Lettisch

# translation c414a2c157b6ba07 source aca332a1717c56fc
language-lv =
    .in = im Lettischen

# translation 1d319ca403337ae5 source 05877eda8154b40c
language-lv =
    .the = der lettische Text

# translation 5e81c5f359ecfad7 source d0309d79b40068c0
language-nl = Niederländisch

# translation 228fa0eeb9aa585d source 5d2921584f67e20b
language-nl =
    .in = im Niederländischen

# translation f61029c62220709c source abdf5465b86ecade
language-nl =
    .the = der niederländische Text

# translation 81ca85136bc7fb76 source 9adb1c19eb62afe0
language-other = { $tag }

# translation 51f509e69d074739 source e567c7c08c872b55
language-other =
    .in = in der Sprache { $tag }

# translation 164bd3a5e33f81b3 source 5b6c20ae3e16f044
language-other =
    .the = der Text in der Sprache { $tag }

# translation 85d8298db26793a0 source 6aa66d800ce4481d
language-pl = Polnisch

# translation 9b260882fa68b744 source ce40cca753d49720
language-pl =
    .in = im Polnischen

# translation 91afe9dccb447d02 source e90903b4d8e521b3
language-pl =
    .the = der polnische Text

# translation c30fd2e75a96bd5d source 04d6013ee419068a
language-pt = Portugiesisch

# translation bf95ab25dfc9dcb0 source 7325f6cf97b416dc
language-pt =
    .in = im Portugiesischen

# translation 7ec8eee21010a595 source fa246b6cc9957362
language-pt =
    .the = der portugiesische Text

# translation 3e47e2d6175f5586 source 641c77d703f36a21
language-ro = Rumänisch

# translation 0d91ecfe77f1b1ff source 0c06a65e472b419e
language-ro =
    .in = im Rumänischen

# translation 5bedaf8e13fa36f8 source 8c308da16570739c
language-ro =
    .the = der rumänische Text

# translation 3cd5eed9cb98a07f source a51af67a90d91d1e
language-sk = Slowakisch

# translation 6b35e97af9c2334f source 4c47a4a8c060a32a
language-sk =
    .in = im Slowakischen

# translation 148602d5ee2b2f85 source 07371e082fe93f2e
language-sk =
    .the = der slowakische Text

# translation 7fb2017f74022d33 source cb01545fc2e6cf42
language-sv = Schwedisch

# translation 249af18baf68e155 source df465ce596dd6bc8
language-sv =
    .in = im Schwedischen

# translation 479fe9bcedf0b3bf source 5ceaa428d9413805
language-sv =
    .the = der schwedische Text

# translation 34720cf44a6c348c source ae1bb0e4ea2728af
language-tr = Türkisch

# translation 08c7fef90bb7e1b3 source ece071d54856ace0
language-tr =
    .in = im Türkischen

# translation 71811b9c0e2db188 source a886e9fdec5b291a
language-tr =
    .the = der türkische Text

# translation 520264a3624a70ce source a3714c5a59dea58c
language-uk = Ukrainisch

# translation 46da4333de0a254d source f5f9d50a3a3a8c94
language-uk =
    .in = im Ukrainischen

# translation d4c6eda46b1eac93 source 6d122c8c77594c6e
language-uk =
    .the = der ukrainische Text

# translation d1f37191ce799898 source 636bccf89fc0d5e8
man-commands = BEFEHLE

# translation b9376089a4f75188 source 5ec486036f4cf2f3
man-description = BESCHREIBUNG

# translation 9068a1084913d0a1 source 675537ec1a9c3806
man-exit = EXIT-CODES

# translation 9b824e6da15820fc source 32ac245d3adaa152
man-exit-clean = Es gibt keine Befunde, die den Lauf scheitern lassen.

# translation 8f9af10c5e54b26c source a762af4a0f2477f0
man-exit-findings = Es gibt Befunde, die den Lauf scheitern lassen; welche das sind, bestimmen --fail-on und „gate“ in einklang.toml.

# translation 7a4bc5b357b7821a source 459c78a78e2c46a4
man-exit-trouble = Aufruf, Einstellungen oder Dateien sind fehlerhaft, es gibt nichts zu vergleichen, oder der Lauf ist unvollständig.

# translation b3fdc0d115bab17f source 6d03e058a96cd3ea
man-name = NAME

# translation bce37a58961d6274 source 676671c35bb11411
man-options = OPTIONEN

# translation 8fd41b7f5893dc98 source 8eeda63c2eae4603
man-synopsis = ÜBERSICHT

# translation c106eca32130bfce source 5b5f16f6d6d892a5
man-version = VERSION

# translation cb1a0dc1d3426d95 source a0c48dc82be6ab14
markdown-ignored = Ignoriert

# translation 6b5ae04781e66ae0 source 14755051b3a835d3
markdown-more-documents = { $count ->
        [one] Ein weiteres Dokument steht nicht in der Tabelle.
       *[other] { $count } weitere Dokumente stehen nicht in der Tabelle.
    }

# translation 73dd311793a3836a source 02f49f4f3d4a10e3
markdown-numbers = verglichene Zahlen

# translation 6ca7ccce4b0cd5c2 source 9d36ead1eff83e68
markdown-translations = Übersetzungen

# translation a1d6cbd395983bd6 source 6fdc7bbcb3c464c1
markdown-verdict = Ergebnis

# translation 344350af9777e874 source 181a7806cbd80442
missing-attribute = das Attribut { $key } fehlt { $in-locale }

# translation 9254cfffa4e35672 source 68ad45098614ac18
missing-attribute =
    .help = übersetzen; „einklang status --list missing“ listet alles auf, was fehlt

# translation d8ed6e4cb83015c1 source 3ca100cb35041009
missing-attribute =
    .here = nicht übersetzt

# translation bbe18576f8ac910f source bf440d55a797eadd
missing-message = { $key } fehlt { $in-locale }

# translation 9254cfffa4e35672 source 08cd0d43d90d871a
missing-message =
    .help = übersetzen; „einklang status --list missing“ listet alles auf, was fehlt

# translation d8ed6e4cb83015c1 source 5d4b1c2328f04c95
missing-message =
    .here = nicht übersetzt

# translation a4717f0b65172b79 source 43f47c217f23e267
missing-more = { $count ->
        [one] ein weiteres Segment ist hier nicht gezeigt
       *[other] { $count } weitere Segmente sind hier nicht gezeigt
    }

# translation b07384b6b35e9c5b source 9061c3a53598a5e1
missing-several = { $count ->
        [one] ein Segment fehlt { $in-locale }
       *[other] { $count } Segmente fehlen { $in-locale }
    }

# translation f3b48fd3101e1998 source 4314adb1158136c2
missing-term = der Term { $key } fehlt { $in-locale }

# translation 2bc24e66959bbc75 source 8a3883b37d04c926
missing-term =
    .help = den Term anlegen; „einklang status --list missing“ listet alles auf, was fehlt

# translation d8ed6e4cb83015c1 source b5d680e5a3ccff43
missing-term =
    .here = nicht übersetzt

# translation 3505946ed90aa84a source f2a3b3eef31b6f8c
numbers-added = nur { $in-locale }, nicht { $in-source }: { $found-value } („{ $found }“)

# translation 38119c84f06d0dc7 source 2c52313c78e9afd5
numbers-added =
    .help = { $suspect ->
            [source] es steht in allen Übersetzungen und fehlt nur { $in-source }; den Ausgangstext prüfen
            [translation] löschen; auch in einer anderen Übersetzung steht es nicht
           *[unclear] löschen oder im Ausgangstext ergänzen
        }

# translation eb47d0e432be6a06 source 4547a0d47af4f89d
numbers-added =
    .here = nicht { $in-source }

# translation 8e0e9b7b299df372 source 92a922234b04fc3b
numbers-added =
    .source = fehlt hier

# translation 1e9b89635c1d3fab source deb3ee3461c99f49
numbers-advice = { $suspect ->
        [source] alle Übersetzungen stimmen überein, nur { $the-source } weicht ab; den Ausgangstext prüfen
        [translation] { numbers-correction }; eine andere Übersetzung stimmt mit dem Ausgangstext überein
       *[unclear] { numbers-correction }, falls { $the-source } stimmt
    }

# translation 1aeaed9cc4d58cff source a124460416f4ffe3
numbers-converted = ungefähr derselbe Wert in einer anderen Einheit: { $found-value } { $in-locale }, { $wanted-value } { $in-source }

# translation a1950e1e4c507822 source b8a95b651935447c
numbers-converted =
    .help = die Umrechnung prüfen; ist sie richtig oder sinnvoll gerundet, kann es so bleiben

# translation 75a2e62954d255de source 277807eaf939ad9b
numbers-converted =
    .here = { $found-value }

# translation 49053f5394e6b43e source 6e0392f139c1d637
numbers-converted =
    .source = { $wanted-value }

# translation 933f43b5ad2fe120 source 0b211c893632a443
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

# translation 28a28d7628ba1efe source c4d982a9aa08a412
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

# translation 325f3a02c0ad2cb3 source 5729106e4b14b0b1
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

# translation fcc5a496cbf28ebf source 85b03c21b735dfc8
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

# translation 5babf05416a08bcd source 9916c13a63fc4e37
numbers-dropped = { $in-locale } fehlt: { $wanted-value }; { $in-source } steht „{ $wanted }“

# translation 3b5860a8c15cbc25 source 7e2def1dd27245f1
numbers-dropped =
    .help = { $suspect ->
            [source] es fehlt in allen Übersetzungen und steht nur { $in-source }; den Ausgangstext prüfen
           *[unclear] ergänzen: „{ $suggestion }“
        }

# translation 8e0e9b7b299df372 source b06cdf595e3abccf
numbers-dropped =
    .here = fehlt hier

# translation 49053f5394e6b43e source 63274a00d96f025e
numbers-dropped =
    .source = { $wanted-value }

# translation e0cb78ec66a5feab source 070e73367bb6d8cb
numbers-format = { $dress ->
        [blank] { $in-locale } steht in „{ $found }“ ein gewöhnliches Leerzeichen, an dem die Zeile umbrechen kann
       *[other] „{ $found }“ hat den richtigen Wert, aber { $in-locale } schreibt man Zahlen anders
    }

# translation 2398813a3bd883de source 39729b821ca2b59f
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

# translation 652020bb076ff418 source fc52b91a2e4fb603
numbers-identifier = ein anderer Name oder Code: „{ $found }“ { $in-locale }, aber „{ $wanted }“ { $in-source }

# translation d85c465d5f716d39 source 53af746820b3998c
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

# translation 0234fa5e101a5f8a source ea1a96c751e79ea6
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

# translation ef429ec95335f4ed source 4a096bce8d24f9b4
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

# translation 2c9fcf546c02ed61 source ee6f7e1db55c1d1c
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

# translation 5eba3597bb8b062b source 192201959a521c6a
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

# translation d84c76d4bf304320 source a0c1412e9abfc2fb
numbers-percent = die Zahl ist gleich, ihre Bedeutung nicht: { $found-value } { $in-locale }, aber { $wanted-value } { $in-source }

# translation 7dc566e73ce0eb85 source 14faee82df5fc8e3
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

# translation bbb16031c3224bac source f3f581388d8fd03f
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

# translation 708f486d438d5382 source cd0a98b9f7685e1f
numbers-repeated = { $in-locale } und { $in-source } verschieden oft: { $value }

# translation ff12c8d5d05eb204 source 5240c107d4230af1
numbers-repeated =
    .help = ist der Sinn derselbe, kann es so bleiben; sonst in beiden Texten wiederholen oder in keinem

# translation 99e45876a88d6e70 source 190ae14eaa94291d
numbers-repeated =
    .here = noch einmal { $found-value }, aber nicht { $in-source }

# translation 0e5f09ad782427ef source f75d874e8af90060
numbers-repeated =
    .source = noch einmal { $wanted-value }, aber nicht { $in-locale }

# translation 70eb99a3f75d2e1d source f91a3fc268c92d3d
numbers-scale = { $relation ->
        [more] „{ $found }“ ({ $found-value }) ist um den Faktor { $factor } größer als „{ $wanted }“ ({ $wanted-value }) { $in-source }
        [less] „{ $found }“ ({ $found-value }) ist um den Faktor { $factor } kleiner als „{ $wanted }“ ({ $wanted-value }) { $in-source }
       *[other] „{ $found }“ ({ $found-value }) hat eine andere Größenordnung als „{ $wanted }“ ({ $wanted-value }) { $in-source }
    }

# translation 28dd80d7fbdeb84b source 726293ee74466a52
numbers-scale =
    .help = „{ $suggestion }“ schreiben

# translation 75a2e62954d255de source 40b0238c3ff4913b
numbers-scale =
    .here = { $found-value }

# translation d785a22ff660b437 source 9fed8ac4e81ffdfe
numbers-scale =
    .note = { $false-friends ->
           *[yes] falsche Freunde: die deutsche „Billion“ heißt englisch „trillion“, ukrainisch „трильйон“; die englische „billion“ heißt deutsch „Milliarde“, ukrainisch „мільярд“
        }

# translation 49053f5394e6b43e source 02b883c17ce12d17
numbers-scale =
    .source = { $wanted-value }

# translation 6d896ed8334e939c source f76527a5aaacfa21
numbers-separator = { $readable ->
        [no] „{ $found }“ ist { $in-locale } keine Zahl; { $in-source } steht { $wanted-value }
       *[yes] „{ $found }“ bedeutet { $in-locale } { $found-value }; { $in-source } steht { $wanted-value }
    }

# translation 28dd80d7fbdeb84b source fac7507af7c0b7a4
numbers-separator =
    .help = „{ $suggestion }“ schreiben

# translation 3402e599acd27b2b source e5ba0afff2219bed
numbers-separator =
    .here = { $readable ->
            [no] Komma und Punkt sind vertauscht
           *[yes] { $found-value }
        }

# translation 49053f5394e6b43e source b08c18a3bb7292bb
numbers-separator =
    .source = { $wanted-value }

# translation c2d0ae2c679e32f2 source 20aab2f58a713941
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

# translation b44c77f0b839bd71 source 942bee7ede4378f0
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

# translation 9210fe2552fa62b6 source ff4751d344134504
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

# translation d31bb7d4b5c5652f source 0657703ca4b259f1
numbers-unclear = „{ $found }“ { $in-locale } und „{ $wanted }“ { $in-source } lassen sich nicht vergleichen, weil sie nicht eindeutig sind

# translation c40a1159c56cacf7 source dc92c2c564657a19
numbers-unclear =
    .help = beides prüfen; ist dasselbe gemeint, kann es so bleiben

# translation af330a981a0f4720 source beeb3c7bd25de738
numbers-unclear =
    .here = vielleicht { $found-value }

# translation 84e75cbf10e79ae4 source fdeccb432b3a0bb2
numbers-unclear =
    .source = vielleicht { $wanted-value }

# translation 559f5f63f4c7b6a6 source 3827c9127584a598
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

# translation 5688d18e555bcd9f source 83a155a6d0359dde
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

# translation 3bb89409190248c2 source 6224a46afb0c00f2
orphaned-attribute = das Attribut { $key } gibt es { $in-locale }, aber nicht { $in-source }

# translation 03b6f74b02e13dd1 source 0004afed5fe6f823
orphaned-attribute =
    .help = lautet der Schlüssel jetzt „{ $near }“?

# translation 159c5a22857e5e32 source b2e5cb4ff3b504c7
orphaned-message = { $key } gibt es { $in-locale }, aber nicht { $in-source }

# translation 03b6f74b02e13dd1 source 734b4f389e2cd688
orphaned-message =
    .help = lautet der Schlüssel jetzt „{ $near }“?

# translation f69729fc1b0902f2 source ff7f3fccadbe6c32
orphaned-term = den Term { $key } gibt es nur { $in-locale }, und dort wird er nicht verwendet

# translation 03b6f74b02e13dd1 source f3f1925abc4c5520
orphaned-term =
    .help = lautet der Schlüssel jetzt „{ $near }“?

# translation 7bc723ccfff04b8c source ea4a94081d3880f7
outdated-cosmetic = { $in-source } hat sich nur die Schreibweise geändert (Leerzeichen, Anführungszeichen, Striche oder die Schreibung von Zahlen, Einheiten und Datumsangaben), seit { $the-locale } bestätigt wurde

# translation 7f594deebd31ae9e source 84ba272dab6aabb3
outdated-cosmetic =
    .help = „einklang accept --cosmetic“ bestätigt alle Änderungen dieser Art auf einmal

# translation 6a016e70636357ce source 43ae420a26ae66bf
outdated-cosmetic =
    .source = jetzt

# translation f0f94bbf9bba2365 source 8d7ba0c12c36c60f
outdated-cosmetic =
    .was = vorher

# translation 6ea855dc6641b121 source 864ffe0a82bcce5e
outdated-meaning = { $the-source } hat sich geändert, seit { $the-locale } bestätigt wurde

# translation b4156563a9a1310a source 50633d34442fb6f0
outdated-meaning =
    .help = die Übersetzung anpassen, dann: { $accept }

# translation 23ebc3564f9a5611 source a3a7bd0e342eada2
outdated-meaning =
    .note = er steht auch in { $dependants }

# translation 6a016e70636357ce source 1cec854173a0d82a
outdated-meaning =
    .source = jetzt

# translation f0f94bbf9bba2365 source df6f2cb6c3b892d6
outdated-meaning =
    .was = vorher

# translation 1a7b8e456ecd14fb source 5c2ce79b06babbc5
outdated-minor = { $the-source } hat sich geringfügig geändert, seit { $the-locale } bestätigt wurde

# translation be4cb2f1240158c5 source 62ca62696be931f4
outdated-minor =
    .help = falls die Übersetzung noch passt: { $accept }

# translation 23ebc3564f9a5611 source 7067dd5dc751cebb
outdated-minor =
    .note = er steht auch in { $dependants }

# translation 6a016e70636357ce source 3ab80e0c11effbb6
outdated-minor =
    .source = jetzt

# translation f0f94bbf9bba2365 source fef688e05e86c90a
outdated-minor =
    .was = vorher

# translation 70b7c2022e2eaec4 source fc0396401992dd88
outdated-number = { $change ->
        [added] { $the-source } nennt jetzt auch { $now }
        [gone] { $the-source } nennt { $before } nicht mehr
       *[changed] { $the-source } nennt jetzt { $now }, vorher { $before }
    }{ $says ->
        [still] ; { $the-locale } nennt noch „{ $found }“
       *[other] { "" }
    }

# translation 2b1a35ead1acfbac source a762c3c7225a1b08
outdated-number =
    .help = { $advice ->
            [write] „{ $suggestion }“ schreiben, dann: { $accept }
           *[update] die Übersetzung anpassen, dann: { $accept }
        }

# translation 75a2e62954d255de source 568015e9fa766c79
outdated-number =
    .here = { $found-value }

# translation 23ebc3564f9a5611 source a059b3cbd678715e
outdated-number =
    .note = er steht auch in { $dependants }

# translation 86b76f1d1753aefb source c7df34542aab372f
outdated-number =
    .source = { $now }

# translation 332c3129922f80c4 source acb0b50c01a9be68
outdated-revised = { $the-source } und { $the-locale } haben sich beide geändert, seit die Übersetzung zuletzt bestätigt wurde

# translation 6d863c2ae01427be source 21a87f96e5a7f32d
outdated-revised =
    .help = falls sie noch übereinstimmen: { $accept }

# translation 23ebc3564f9a5611 source af86b5812d04d814
outdated-revised =
    .note = er steht auch in { $dependants }

# translation 6a016e70636357ce source a28a0b3f6e884c7c
outdated-revised =
    .source = jetzt

# translation f0f94bbf9bba2365 source 84b41f5f5945d262
outdated-revised =
    .was = vorher

# translation a133d18418d72084 source 8d0c32b6cbd818ef
outdated-torn = { $what ->
        [markers] in der Basis stehen noch Konfliktmarkierungen eines Merges
       *[entry] ein Merge hat den Eintrag mit dem Ausgangstext beschädigt, zu dem { $the-locale } bestätigt wurde
    }

# translation 72a7264cd1d038bb source 8f8fa9c7b494fd44
outdated-torn =
    .help = { $what ->
            [markers] die Zeilen mit den Markierungen löschen; unversehrte Einträge gelten weiter
           *[entry] beide Texte vergleichen, dann: { $accept }
        }

# translation d9b1b404b67446be source ebb7acbebea162d7
outdated-unconfirmed = { $the-locale } ist noch nicht bestätigt

# translation c552a9504bd35dfa source 122606793f7c23a2
outdated-unconfirmed =
    .help = falls er richtig ist: { $accept }

# translation 183750cb7e2aa853 source 5656393a15ab6cc4
placeables-added = { $noun ->
        [variable] die Variable
        [term] den Term
        [message] den Verweis auf
        [function] die Funktion
       *[markup] das Tag
    } { $name } gibt es { $in-locale }, aber nicht { $in-source }

# translation eb47d0e432be6a06 source 852f6a9458895827
placeables-added =
    .here = nicht { $in-source }

# translation b031f9eb83e1434e source 2b0df4f4c6acdd4c
placeables-added =
    .source = fehlt hier

# translation f9cccca1912c73ad source 8a2aba15d4095e68
placeables-dropped = { $noun ->
        [variable] die Variable
        [term] der Term
        [message] der Verweis auf
        [function] die Funktion
       *[markup] das Tag
    } { $name } fehlt { $in-locale }

# translation 59e7ee8dbeac2035 source 531d821e8ee6620a
placeables-dropped =
    .help = { $noun ->
            [markup] bei denselben Wörtern einfügen wie im Ausgangstext
           *[other] {"{ "}{ $name }{" }"} einfügen
        }

# translation 8622371c22d88c54 source 289823f842ad1a21
placeables-dropped =
    .here = gehört hier hinein

# translation 8765ff83106825d9 source 4404c444a02d870a
placeables-dropped =
    .source = { $the-source }

# translation fda6057d57214bbd source a7c6192373780387
placeables-misspelt = { $name } gibt es { $in-locale }, aber nicht { $in-source }

# translation 44abfd2db59c9cb8 source ac944d958c74c9ce
placeables-misspelt =
    .help = ist { $near } gemeint?

# translation eb47d0e432be6a06 source dccfea60db872788
placeables-misspelt =
    .here = nicht { $in-source }

# translation 37ee028a1c015a8e source d82fd7afd74564ad
placeables-misspelt =
    .source = { $near }

# translation b8b374447e275a74 source 17a1bc256fc5fceb
placeables-options = { $name } wird { $in-locale } anders formatiert

# translation 4c3ee6a0c6bd463b source 272d7ee3a8fc3a69
placeables-options =
    .help = {"{ "}{ $wanted }{" }"} schreiben

# translation 8e2ee594a973814b source bafaeb948ba89d5b
placeables-options =
    .here = { $found }

# translation f29ce0d31b9b9afd source b546ddb95e10794f
placeables-options =
    .source = { $wanted }

# translation deee7ed66f3d3ffc source 1133e883fc14bacf
plurals-category = keine Zahl gehört { $in-locale } zur Pluralkategorie „{ $category }“; diese Variante wird also nie gewählt

# translation b3d933dd81710596 source bf4974b62690f505
plurals-category =
    .help = die Variante löschen; für eine bestimmte Zahl die Zahl selbst schreiben, etwa [0]

# translation c7eea68ae2cde386 source 0601b60766ff0625
plurals-category =
    .here = hier gibt es: { $categories }

# translation 0a3454b2e866dab6 source f2829c58a95daf79
plurals-uncovered = diese Auswahl hat keine Variante für { $missing }

# translation a0ec43c6964e586f source c50058bbc51f30e6
plurals-uncovered =
    .help = für jede Kategorie eine Variante ergänzen

# translation c6877e0e7b2fe08f source 5282ece187de4b8f
plurals-uncovered =
    .here = Kategorien ganzer Zahlen { $in-locale }: { $categories }

# translation fc09c745391cc2e9 source 4c8a78041ea0319d
rename-done = umbenannt in { $count ->
        [one] einer Datei
       *[other] { $count } Dateien
    }{ $base ->
        [no] { "" }
       *[yes] {" "}und in der Basis
    }

# translation 0ea1c448d7e3f221 source 50997c3404308d32
rename-file = { $path }: { $count ->
        [one] eine Stelle
       *[other] { $count } Stellen
    }

# translation f9eb1a593501fa9a source 007d62166bbc8e57
rename-key = { $old } → { $new } · { $locale }

# translation 76e0e685dd1d90e7 source 945cfccad935b4ba
rename-would = würde in { $count ->
        [one] einer Datei
       *[other] { $count } Dateien
    } umbenannt; geschrieben wurde nichts

# translation 508ed2f6972a136a source ae310c8307654ad5
renames-done = { $count ->
        [0] keine umbenannten Schlüssel
        [one] ein Schlüssel umbenannt
       *[other] { $count } Schlüssel umbenannt
    }

# translation fb4948dcfb6f5958 source ffec523bde50a5ad
renames-would = { $count ->
        [0] keine umbenannten Schlüssel
        [one] ein Schlüssel würde umbenannt; geschrieben wurde nichts
       *[other] { $count } Schlüssel würden umbenannt; geschrieben wurde nichts
    }

# translation 7340ebf46a075b11 source 5d90800ad258b579
report-ignored = { $count ->
        [one] Ein Befund wird ignoriert:
       *[other] { $count } Befunde werden ignoriert:
    }

# translation b43b0afb2f0145f1 source e73529b64b916432
report-incomplete = Nicht alles ließ sich lesen, daher ist dieser Bericht unvollständig.

# translation efc795543652970e source cde105aca3b447d3
report-more = { $count ->
        [one] Ein weiterer Befund steht hier nicht; „einklang check“ zeigt alle.
       *[other] { $count } weitere Befunde stehen hier nicht; „einklang check“ zeigt alle.
    }

# translation 676d1852833b4fb8 source 62bcda2b731b9e87
report-see = Siehe { $places }

# translation 123e688e5df34bca source 2c08ea0dc5b7765e
severity-error = Fehler

# translation 43abef7cf034d73b source 1947836c5863c5da
severity-help = Tipp

# translation cd52db96f4fc8dd5 source d53a1c1c854c391f
severity-note = Hinweis

# translation 69e2f85edaf02c2d source f6dfeb75286f3aa2
severity-warning = Warnung

# translation c88e0ec1ea06a183 source 67cba62aeb79f8d4
state-broken = nicht lesbar

# translation c831353cffddca16 source e3a280c9d2d0cef8
state-cosmetic = Schreibweise

# translation 8bc2c1b4851c2fe5 source db887e05326f79cf
state-current = aktuell

# translation 1f1215cbe8ba768f source 126c9cfaa568c1e3
state-draft = Entwurf

# translation d0e5a5d162f95536 source 933dd65d7ed66920
state-empty = leer

# translation 183eb7f1a045b1b1 source 0c4a4631397d5f93
state-meaning = Sinn

# translation 3110869f7b9e102e source 92ac47a3976149fc
state-minor = geringfügig

# translation 6aca075fdba43056 source ad569e2ec1fc94a5
state-missing = fehlt

# translation 45de19bd660c3ba8 source 2e29e1b0c755790e
state-number = Zahl

# translation e45e57be29c6d37c source 9a3b37ffed6bcb35
state-outdated = veraltet

# translation 285c50b0427d9af2 source d52c26043dfff37e
state-revised = überarbeitet

# translation 421cfd568d32fb6c source 61b2ab8a04fd3761
state-torn = beschädigt

# translation 59ccc99f80aed91b source b9c8a085a9af5d28
state-unconfirmed = unbestätigt

# translation d8ed6e4cb83015c1 source 285e555e1f4ee453
state-untranslated = nicht übersetzt

# translation 8bc2c1b4851c2fe5 source 15c46c337d5ae738
status-current = aktuell

# translation d01f9041b8c14ae7 source 521dc6affab3e88f
status-document = Dokument

# translation 5b655d59bac1ce92 source 5d15de9680b0b53b
status-done = fertig

# translation 1f1215cbe8ba768f source 07fcae47260bfa5b
status-draft = Entwurf

# translation 6f9727617cf255fb source 333ca3c4dc166804
status-errors = Fehler

# translation 6aca075fdba43056 source 8d0c0243d715791b
status-missing = fehlend

# translation 739aa328766ca08e source 6ca7ff78c0acdc52
status-nothing = Nichts aufzulisten.

# translation e45e57be29c6d37c source 9128a811e97380b5
status-outdated = veraltet

# translation 285c50b0427d9af2 source 6554eca253100d67
status-revised = überarbeitet

# translation e43daaaa2d9870ec source 24d00f67c426fe8d
status-segments = Segmente

# translation 6b378fd9ac10c60a source f5533b4e52457eea
status-total = gesamt

# translation 59ccc99f80aed91b source 0d39b33751080afd
status-unconfirmed = unbestätigt

# translation 971b65502e598940 source 7ff4c252716a54cc
summary-baseline = aus der Baseline bekannt

# translation 43a45eb564083b67 source 705fbc90ddb9be7c
summary-errors = { $count ->
        [one] ein Fehler
       *[other] { $count } Fehler
    }

# translation e25c72d00edffb5f source 4fc4da2351eba68d
summary-ignored = ignoriert[{ $check }] { $path }: { $title } – { $reason }

# translation 334789235b1f8945 source f5a6efebf2b1cb31
summary-no-base = noch nichts bestätigt („einklang base“)

# translation 71004eccdfd30991 source 26b4234b39a9c98e
summary-not-shown = { $count ->
        [one] Ein weiterer Befund ist mitgezählt, aber nicht gezeigt; „--only“ und „--locale“ grenzen die Suche ein.
       *[other] { $count } weitere Befunde sind mitgezählt, aber nicht gezeigt; „--only“ und „--locale“ grenzen die Suche ein.
    }

# translation 5bc47943cb055b88 source 2677e90a59a317bc
summary-notes = { $count ->
        [one] ein Hinweis
       *[other] { $count } Hinweise
    }

# translation a2875143b3ae45e8 source 2dd2661ca870f3e4
summary-nothing = nichts gefunden

# translation 8d1d837443408760 source 94378901b1cdff9f
summary-numbers = { $count ->
        [0] keine Zahlen
        [one] eine Zahl verglichen
       *[other] { $count } Zahlen verglichen
    }

# translation e75f0297197676a6 source 5ebfac45d0a577bb
summary-segments = { $count ->
        [one] ein Segment
       *[other] { $count } Segmente
    }

# translation 757e7fa7c481658a source fe2812bbdc378ec1
summary-translations = { $count ->
        [one] eine Übersetzung
       *[other] { $count } Übersetzungen
    }

# translation 27e0058b19cf0dd5 source 8083fd03cb258910
summary-unison = im Einklang

# translation 7957325782dd2ca5 source 992cb0c55a8f98bb
summary-warnings = { $count ->
        [one] eine Warnung
       *[other] { $count } Warnungen
    }

# translation 649755498b28004d source ebf6a162aa6e76f7
syntax-argument-order = dieses unbenannte Argument steht nach einem benannten

# translation 22422b7405d4692e source d667877819aa3b64
syntax-argument-order =
    .help = vor die benannten Argumente setzen

# translation f107605d64d9f8a8 source f1b3873d0ca9450d
syntax-argument-value = der Wert eines benannten Arguments ist eine Zahl oder ein Text in Anführungszeichen

# translation c50f6aa12c3dd758 source 883ad4077c24935c
syntax-argument-value =
    .help = zum Beispiel minimumFractionDigits: 2 oder type: "ordinal" schreiben

# translation 04f18cfb96b65274 source 21dd16a29f6e906c
syntax-attribute-without-message = dieses Attribut gehört zu keiner Nachricht

# translation 6c3f145c5cd715fd source 96c84c604a75ab0d
syntax-attribute-without-message =
    .help = direkt unter seine Nachricht setzen, ohne Leerzeile dazwischen

# translation ab2528ba73778a8b source 17ded33bb1568389
syntax-attribute-without-message =
    .here = direkt darüber steht keine Nachricht

# translation 30803b6263a682a4 source cdcdb0ad402b8b29
syntax-attribute-without-value = das Attribut { $key } hat keinen Text

# translation e5f11cf4b0b0ef8c source f22df2e4affd8350
syntax-attribute-without-value =
    .help = den Text hinter das = schreiben oder die Zeile löschen

# translation 9b18452e38eaa7bf source 47f257f67ea190ff
syntax-attribute-without-value =
    .here = hinter dem = steht nichts

# translation a81b415ea8e03b19 source f71255f49d10a833
syntax-bare-cr = ein Wagenrücklauf ohne Zeilenvorschub ist in Fluent kein Zeilenende; was folgt, wird Teil des Textes davor

# translation ba7f258ff3e218de source a3aa2d3fa5149b90
syntax-bare-cr =
    .help = die Zeilenenden der Datei auf LF oder CRLF umstellen

# translation 4da06595f50dc6a0 source 41e281b3f6092cab
syntax-bare-cr =
    .here = nur ein Wagenrücklauf

# translation 3126b3021113dea8 source 3c4d6bebb0359e5f
syntax-closing-brace = zu dieser {"}"} fehlt die {"{"}

# translation 585df3dab3cabaf4 source eaf17d9dc2d84125
syntax-closing-brace =
    .help = löschen; für eine geschweifte Klammer im Text {"{ \"}\" }"} schreiben

# translation 562056350843379f source 21ca4dc68b63620f
syntax-comment-space = ein Kommentar beginnt mit einem bis drei # und einem Leerzeichen

# translation b094657516543f5e source 0cb683729b25916a
syntax-comment-space =
    .help = den Kommentar mit „# “, „## “ oder „### “ beginnen

# translation d80afe4fa59b6189 source 754cda1f4cdd3f49
syntax-conflict-marker = diese Datei enthält einen nicht aufgelösten Merge-Konflikt

# translation 52d90bedabca9616 source da044aee222da406
syntax-conflict-marker =
    .help = die richtige Fassung behalten und die Konfliktmarkierungen löschen

# translation 5e7cb812fb07b98b source cbbf46a6c3203632
syntax-dotted-key = ein Schlüssel darf keinen Punkt enthalten; ein Attribut steht in einer eigenen Zeile

# translation 69b4f8902187bcd3 source 574610e60291a353
syntax-dotted-key =
    .help = das Attribut eingerückt unter seine Nachricht schreiben: .{ $attribute } = …

# translation d70a535759fb941f source 9f61f91505ed34d9
syntax-dotted-key =
    .here = in Schlüsseln nicht erlaubt

# translation aeb3dff6c063ce5b source 24dd682835e311f0
syntax-duplicate-argument = dieses Argument ist zweimal angegeben

# translation c678f0181ab8720d source f939ed79a249835b
syntax-duplicate-argument =
    .help = eines der beiden löschen

# translation 6dbf4e3c28f3ea98 source aa40b67f7d1bdba1
syntax-empty-placeable = zwischen diesen Klammern steht nichts

# translation 11523102e1286f15 source a6343f9d576ac30c
syntax-empty-placeable =
    .help = eine Variable wie {"{ $name }"} schreiben; für geschweifte Klammern im Text {"{ \"{\" }"} und {"{ \"}\" }"}

# translation 77e0be650f0412cb source 80bc6712211a19df
syntax-escaped-brace = „\{"{"}“ ist in Fluent keine Escape-Sequenz; manche Programme verwerfen die ganze Nachricht

# translation ad1c41c2c2cdec41 source 46e5f6c8bb59dd15
syntax-escaped-brace =
    .help = für eine geschweifte Klammer {"{ \"{\" }"} schreiben

# translation d86590607d7b5ed9 source 68283a3f7979e270
syntax-escaped-brace =
    .here = keine Escape-Sequenz

# translation a00d7e4f3746263e source 4644658d71a09e0a
syntax-function-name = Namen von Funktionen stehen in Großbuchstaben

# translation 2eb6502cafbcdc40 source 618e40f67577d650
syntax-function-name =
    .help = NUMBER(…) oder DATETIME(…) schreiben

# translation 48945ba4f97c4f51 source 571dd9f9ac2a270b
syntax-identifier = hier wird ein Name erwartet

# translation c7aaa55c4fa92dd2 source 9856df4eea2b141c
syntax-identifier =
    .help = Namen beginnen mit einem Buchstaben von A bis Z; danach sind auch Ziffern, - und _ erlaubt

# translation 27a4f163d7c95cb0 source 5bb7e837c52c423e
syntax-identifier =
    .here = kein Name

# translation f68da940db13aa40 source 124205d6e60e4d29
syntax-indented-comment = das sieht wie ein Kommentar aus, wird aber mit dem Text veröffentlicht

# translation 5d27a9ff0736baff source 45e57bf9e3880010
syntax-indented-comment =
    .help = den Kommentar in der ersten Spalte beginnen, über der Nachricht

# translation 83498a4a080ba2a3 source 91e2f320c25dd5f7
syntax-indented-comment =
    .here = Teil des Textes von { $key }

# translation 0729e0b31f0aa45f source 30d7175e63720b8e
syntax-key-letter = ein Schlüssel darf kein „{ $letter }“ ({ $code }) enthalten

# translation 07cf11b3c5bc34cb source 2d24ab93a844d904
syntax-key-letter =
    .help = Schlüssel beginnen mit einem Buchstaben von A bis Z; danach sind auch Ziffern, - und _ erlaubt

# translation d70a535759fb941f source aeb0bca5c40092c0
syntax-key-letter =
    .here = in Schlüsseln nicht erlaubt

# translation 24dfe583e076fd60 source 251be18c0d2cdadc
syntax-key-look-alike = das „{ $letter }“ in diesem Schlüssel sieht aus wie ein lateinischer Buchstabe, ist aber { $code }

# translation c356be47c1c1162c source 9a02fcef4fbd4ca8
syntax-key-look-alike =
    .help = { $key } schreiben

# translation a8054b1df3b46625 source 6c1da4980717bf72
syntax-key-look-alike =
    .here = { $code }

# translation c17549adaaf6a811 source 0759515ea58bfd42
syntax-lost-indent = diese Zeile ist nicht mehr eingerückt und gehört darum nicht mehr zu { $key }

# translation 55a81660f3aef2d0 source 92d148c459fb9d6a
syntax-lost-indent =
    .help = um vier Leerzeichen einrücken

# translation 0a3b8ba0ee22cc39 source fc743e9943cb0fc9
syntax-lost-indent =
    .here = in der ersten Spalte

# translation a670fdd937ddf710 source 9486d5ed0b66b746
syntax-missing-comma = zwischen zwei Argumenten fehlt das Komma; manche Programme verwerfen die ganze Nachricht

# translation e6c996fb33af482c source 8ca19df0d3aa25fc
syntax-missing-comma =
    .here = hier gehört ein Komma hin

# translation 3142e72e362accc6 source b72c5837df25308f
syntax-missing-default = diese Auswahl hat keine Standardvariante

# translation 4da5fefc0a7a7a16 source a79a709c5089f4f9
syntax-missing-default =
    .help = eine Variante mit * kennzeichnen, etwa *[other]

# translation de8e7f680518179a source 366f7787a4e8abf0
syntax-missing-equals = „{ $word }“ sieht wie ein Schlüssel aus, aber dahinter steht kein =

# translation e015fd804f91f9fd source f896ebc2b69d7a98
syntax-missing-equals =
    .help = hinter den Schlüssel ein = schreiben; die Zeile einrücken, falls sie zur Nachricht darüber gehört

# translation 9f3126bd3fdfb579 source 81499c5cbb827b54
syntax-missing-equals =
    .here = erwartet: { $word } = …

# translation 87cbc2e9f2d63c7c source ae9435955a32836c
syntax-negative-argument = ein benanntes Argument kann hier nicht negativ sein; Fluent erlaubt es zwar, aber Programme mit fluent-rs verwerfen die Nachricht

# translation 73de8b40c6f44ff2 source 14cb29d88cfa4092
syntax-negative-argument =
    .help = den Wert als Variable übergeben

# translation 48e17cbd5eec2bee source acf967664fb17339
syntax-negative-argument =
    .here = negativer Wert

# translation b203e4e7672bf394 source b4814c21e9a989cd
syntax-not-utf-8 = Byte { $byte } dieser Datei ist kein gültiges UTF-8, darum lässt sich die Datei nicht lesen

# translation eefc1f8c27a2ebd4 source f72684603e898deb
syntax-not-utf-8 =
    .help = die Datei als UTF-8 speichern; vielleicht ist sie in Windows-1252 oder Windows-1251 kodiert

# translation 32bf38abf6a69ee3 source 5a96a931db1b2940
syntax-not-utf-8 =
    .here = bis hierher ist der Text lesbar

# translation 5083a95fca60b535 source 7ce895e8eb4f6b00
syntax-number-literal = diese Zahl ist unvollständig

# translation fd7adfa7e9922dfc source 1480fe11db690b8e
syntax-number-literal =
    .help = auf beiden Seiten des Punktes Ziffern schreiben

# translation 27c28a2669c453af source 0adea4ad931e1eab
syntax-placeable-content = „{ $content }“ ist hier zwischen geschweiften Klammern nicht erlaubt

# translation e8df24e18ccbebef source 3d021e188c3efab7
syntax-placeable-content =
    .help = {"{ $name }"} ist eine Variable, {"{ -name }"} ein Term, {"{ name }"} eine Nachricht; für eine geschweifte Klammer im Text {"{ \"{\" }"} schreiben

# translation dce054ad120d352c source 276d2ff97b085740
syntax-placeable-content =
    .here = hier nicht erlaubt

# translation 1bdd6a7a763abb61 source b596900e950a9fd5
syntax-select-arrow = vor den Varianten einer Auswahl steht ->, also ein Bindestrich und ein Größer-als-Zeichen

# translation b8b74756660a66e4 source 94fb893a96779b60
syntax-select-arrow =
    .help = hier -> schreiben

# translation cb500423fb8316c2 source fc456e5be137117b
syntax-select-arrow =
    .here = in Fluent kein Pfeil

# translation 9f5d55c9c2a64272 source 4d7a1909b2cb6b0d
syntax-select-line-break = die Varianten einer Auswahl beginnen in einer neuen Zeile

# translation 0d22558f570ff65a source 269f971ae3222c99
syntax-select-line-break =
    .help = nach -> eine neue Zeile beginnen

# translation 323d526bb5d82030 source 8b7e881308106463
syntax-selector = nach diesem Ausdruck lässt sich nicht auswählen

# translation 4f0f2581f18b26e3 source 7fcf957eb03198b1
syntax-selector =
    .help = möglich sind eine Variable, eine Funktion oder das Attribut eines Terms: {"{ $count ->"}, {"{ -name.gender ->"}

# translation f73c28be2446923a source e871d7d4168aa85e
syntax-special-start = eine Textzeile darf nicht mit „{ $character }“ beginnen; ab hier geht alles verloren

# translation 9a005a6d8e6efdff source c51633fb332e7389
syntax-special-start =
    .help = stattdessen {"{ \""}{ $character }{"\" }"} schreiben oder das Zeichen ans Ende der Zeile davor setzen

# translation 05ac3a089dc7e22c source 8956f1f71c74b4fa
syntax-special-start =
    .here = hier bricht der Text von { $key } ab

# translation b48bde6d49fe7d8e source 244ffb3ebcdae4b1
syntax-stray-text = diese Zeile ist weder Nachricht noch Kommentar

# translation f5320e2c9047947f source 9c61d65b5d2ac553
syntax-stray-text =
    .help = mit einem Schlüssel und = beginnen, als Kommentar mit #; einrücken, falls sie zum Text darüber gehört

# translation 7bdbdb1bfae8a715 source 1394e454613e98a8
syntax-tab = ein Tabulator gilt in Fluent nicht als Einrückung, darum gehört diese Zeile nicht zur Nachricht darüber

# translation e1370e6779c09391 source e10bebb74d2b7797
syntax-tab =
    .help = mit Leerzeichen einrücken

# translation 50bed0620d32b216 source 70526f83fa11f4a8
syntax-tab =
    .here = Tabulator

# translation 0a480965d1921d20 source 94a85f0a4703370e
syntax-term-attribute = das Attribut eines Terms dient nur der Auswahl und lässt sich nicht anzeigen

# translation b18f34888b887bee source 46e8e4353d889e3f
syntax-term-attribute =
    .help = in einer Auswahl verwenden oder eine eigene Nachricht daraus machen

# translation a2e2b20fe9195d7b source 69494ccc0b8635d4
syntax-too-deep = die Platzhalter dieses Eintrags sind mehr als 100 Ebenen tief verschachtelt

# translation fbcbaf55ba5d6ef0 source 9ac8c9fcc6edd5da
syntax-too-deep =
    .help = den Eintrag vereinfachen

# translation 6a2cbbbefa4b7414 source e403c519f3e228e0
syntax-too-large = diese Datei ist größer als { $limit } MiB

# translation b3c0ef9ca47b64d1 source 7ec1deb186b2fb18
syntax-too-large =
    .help = auf mehrere Dateien aufteilen

# translation fa179a05eaaa0622 source ff4943c63d34e444
syntax-too-many-arguments = dieser Platzhalter hat mehr als 2000 benannte Argumente

# translation fbcbaf55ba5d6ef0 source 21e60ee9a846f6ea
syntax-too-many-arguments =
    .help = den Eintrag vereinfachen

# translation 657dbb19b0d566dd source 7bc3ec132269679a
syntax-two-defaults = diese Auswahl hat zwei Standardvarianten

# translation e15bc930e48ea4db source 506a8b8be5652f03
syntax-two-defaults =
    .help = den * nur vor einer der beiden stehen lassen

# translation 427d8a3db01ecb9c source 91a02183493ea7ae
syntax-unclosed-brace = diese {"{"} wird nie geschlossen

# translation 6647c861e832cfe1 source 76994e4c0105a87e
syntax-unclosed-brace =
    .help = mit {"}"} schließen; für eine geschweifte Klammer im Text {"{ \"{\" }"} schreiben

# translation f4e916bd0fd6cb58 source e20ed30b9c5cea99
syntax-unclosed-brace =
    .here = hier geöffnet

# translation f80f9ffffba1a9d5 source d3d5155ab7523f2a
syntax-unclosed-call = diese ( wird nie geschlossen

# translation 7167eae6f15b8f4d source 098231cc8201786d
syntax-unclosed-call =
    .help = mit ) schließen

# translation f4e916bd0fd6cb58 source 6c8ea8594d5d1f7c
syntax-unclosed-call =
    .here = hier geöffnet

# translation da9de8a353042697 source 2046c624def3caaf
syntax-unclosed-string = dieses Anführungszeichen wird nie geschlossen

# translation 1eb4e8e6869b8b5a source 16a5c2efc9a7dd15
syntax-unclosed-string =
    .help = in derselben Zeile schließen; für ein Anführungszeichen im Text \" schreiben

# translation f4e916bd0fd6cb58 source 4695a457a7b06123
syntax-unclosed-string =
    .here = hier geöffnet

# translation 917e43166bae6d8a source b07b6809c6853529
syntax-unicode-escape = diese Escape-Sequenz ist unvollständig

# translation 03f9ac9e922f276c source 98082749f53dc831
syntax-unicode-escape =
    .help = nach \u stehen vier hexadezimale Ziffern, nach \U sechs

# translation 4a8b3703fff06c80 source f32c157921eef7f6
syntax-unknown-escape = diese Escape-Sequenz kennt Fluent nicht

# translation bf8c5aad6f97e888 source e1abc44a937a44e6
syntax-unknown-escape =
    .help = es gibt \\, \", \uXXXX und \UXXXXXX

# translation 63c079c59c26bc3d source 6048097ec983190a
syntax-utf-16 = diese Datei ist in UTF-16 gespeichert, und das kann Fluent nicht lesen

# translation 349d60dc20b7fd3b source 48d3e11d664ba97f
syntax-utf-16 =
    .help = als UTF-8 speichern

# translation 8a900d971fe8e6df source bb6c4db5ee70ee25
syntax-value-elsewhere = { $key } hat keinen eigenen Text

# translation 3a415ca309f9a8cd source 8a0129a30403bc3a
syntax-value-elsewhere =
    .help = den Text hinter das = schreiben oder eingerückt in die Zeilen darunter

# translation 9b18452e38eaa7bf source f2bd7c8015b28eb4
syntax-value-elsewhere =
    .here = hinter dem = steht nichts

# translation 1862ddfa10bb81ac source 1a5159001e0f94f6
syntax-variant-key = der Schlüssel einer Variante ist ein einzelnes Wort oder eine Zahl in eckigen Klammern

# translation 45310b8dc0d39aaf source 9503ea8ac8bcc17d
syntax-variant-key =
    .help = zum Beispiel [one], [few], [other] oder [1] schreiben

# translation 72d7db2f19568ba5 source 1fd65868cb150c74
syntax-variant-key =
    .here = kein Schlüssel

# translation b1948ecc816bea2f source 31e58f0a28ee6373
syntax-variant-without-value = diese Variante hat keinen Text

# translation 41f4e0cc8b0ca154 source 0d2c912243955257
syntax-variant-without-value =
    .help = den Text hinter die ] schreiben oder {"{ \"\" }"}, wenn keiner erscheinen soll

# translation 69a6d59c1d02c5e2 source 0e9bd0946d4fd9c8
trouble-accept-what = welche Übersetzungen sollen bestätigt werden?

# translation 0484998b1a508050 source 2987ed281367595a
trouble-accept-what =
    .help = ihre Schlüssel nennen oder --all, --cosmetic oder --file PFAD angeben

# translation fa7840657b0ec0f3 source 77b26eee3733b3fd
trouble-answer = die Antwort lässt sich nicht lesen: { $error }

# translation 8ce710aa2682e2a4 source ec52d5bd2a7a73cb
trouble-base-damaged = { $path } ist kein gültiges UTF-8 oder zu groß

# translation 9c20564ebf0b1890 source deaf47b80957e2b4
trouble-base-damaged =
    .help = aus dem Repository wiederherstellen

# translation 46cd608809b11538 source 3c853e074b8d010b
trouble-baseline = Zeile { $line } von { $path } beschreibt keinen Befund

# translation 73c675a202156c55 source 8b2fc25b64b4cbfc
trouble-baseline =
    .help = die Datei löschen und mit --baseline-update neu anlegen

# translation 72042b87220d3266 source 918ed75482850fec
trouble-cannot-read = { $path } lässt sich nicht lesen: { $error }

# translation e5a79ffbc88ad486 source 4262013b84c2ce51
trouble-cannot-watch = Änderungen in { $path } lassen sich nicht beobachten: { $error }

# translation 635e98c57c584b45 source 8ecd6913118dbdf0
trouble-cannot-watch =
    .help = { $limit ->
            [folders] das System kann nur eine begrenzte Zahl von Ordnern beobachten; unter Linux legt fs.inotify.max_user_watches die Grenze fest
            [open] zu viele Programme beobachten etwas, oder zu viele Dateien sind offen; unter Linux legen fs.inotify.max_user_instances und ulimit -n die Grenzen fest
           *[none] ohne --watch läuft die Prüfung einmal
        }

# translation 7fff5aa19f7d9184 source 3ff2755685119688
trouble-cannot-write = { $path } lässt sich nicht schreiben: { $error }

# translation c223328db49967eb source 4647506cf2f4a828
trouble-changed-in-submodule = { $revision } ist eine Revision des Submoduls { $path }, nicht des Repositorys, in dem es liegt

# translation 9f39631af472a87a source cf74ae01e8d54882
trouble-changed-meanwhile = { $path } ist inzwischen von anderer Seite geändert worden; es wird nichts geschrieben

# translation 6b7ed0d52678afd6 source b620fa0b729c4607
trouble-changed-meanwhile =
    .help = den Befehl noch einmal ausführen

# translation 742d2bca8e731e3d source fb76e3a2a315ef27
trouble-changed-settings = gemeldet wird alles, denn in { $revision } galten andere Einstellungen

# translation c72033505b63d836 source a873ee3f032e081f
trouble-changed-since = gemeldet wird nur, was sich seit { $revision } geändert hat: { $count ->
        [0] keine Segmente
        [one] ein Segment
       *[other] { $count } Segmente
    }

# translation e1203edc3d878366 source 16246d1e858cc6b1
trouble-editor = { $editor } lässt sich nicht starten: { $error }

# translation 61aa0497a2ef66d4 source ed44046d283c964e
trouble-file-exists = { $path } gibt es schon; die Datei bleibt, wie sie ist

# translation 74cd675497c9bf3d source 9d6799221e4ce6f2
trouble-git-failed = git kann die Historie nicht lesen: { $error }

# translation 62fb244194673229 source a10111c54deba876
trouble-git-incomplete = dem Git-Repository fehlt ein Teil der Inhalte früherer Commits, etwa weil es mit --filter geklont wurde

# translation 3d920ebe983209dd source 26598a5bc1d9e1c7
trouble-git-incomplete =
    .help = es ohne --filter klonen und diesen Befehl dort ausführen

# translation 0439426437f4b642 source d8ef05f649fb5b13
trouble-git-large = die Historie der Dateien ist zu groß, um gelesen zu werden

# translation 792b9968c1d358da source 735b0a812bab8e37
trouble-git-large =
    .help = mit --folder einen Ordner angeben, der nur die Sprachordner enthält

# translation e2a021d73b13d160 source 93cfc71a15ba8c86
trouble-git-no-commit = das Git-Repository von { $path } hat noch keinen Commit

# translation aa2fc3161ea6951a source 791a8e8557d1988b
trouble-git-no-commit =
    .help = zuerst die Dateien committen

# translation cfb180d7ce9743cc source 095ffed8d9c21488
trouble-git-no-repository = { $path } liegt in keinem Git-Repository

# translation 1fb3065e4d2cb7ca source be6fe9557f102e25
trouble-git-no-repository =
    .help = mit --folder einen Ordner im Arbeitsverzeichnis eines Repositorys angeben

# translation 657cdf07750cfcc8 source bb5093efc9592718
trouble-git-no-revision = die Revision „{ $revision }“ gibt es in diesem Git-Repository nicht

# translation bf49895b4b7ed226 source 9c973bb8f9f4a78d
trouble-git-no-revision =
    .help = { $shallow ->
            [yes] es enthält nur den letzten Teil seiner Historie; die vollständige holen: in GitHub Actions mit „fetch-depth: 0“, in GitLab CI mit „GIT_DEPTH: 0“, sonst mit „git fetch --unshallow“
           *[no] einen Branch, ein Tag oder einen Commit nennen, etwa origin/main; was noch fehlt, holt „git fetch“
        }

# translation 4b55dfc25556f688 source 164aa76b99ede03f
trouble-git-nothing-in-common = „{ $revision }“ und der ausgecheckte Commit haben keinen gemeinsamen Vorfahren

# translation 085a48025fb61696 source 9792a27609e33792
trouble-git-nothing-in-common =
    .help = { $shallow ->
            [yes] das Repository enthält nur den letzten Teil seiner Historie; die vollständige holen: in GitHub Actions mit „fetch-depth: 0“, in GitLab CI mit „GIT_DEPTH: 0“, sonst mit „git fetch --unshallow“
           *[no] eine Revision nennen, die mit diesem Branch gemeinsame Commits hat
        }

# translation f2c044b140da4d1c source b7140901256efa75
trouble-git-owner = git liest das Repository von { $path } nicht, weil sein Ordner jemand anderem gehört

# translation 783fc6512f46e8bd source 441f22624514850c
trouble-git-owner =
    .help = wenn das Repository vertrauenswürdig ist, „git config --global --add safe.directory ORDNER“ mit seinem obersten Ordner ausführen

# translation e3b6e267effac79d source 03707042b0c77c7a
trouble-git-shallow = das Git-Repository von { $path } enthält nur den letzten Teil seiner Historie

# translation 3ae9c754a5b8539b source 952bb541b196399a
trouble-git-shallow =
    .help = „git fetch --unshallow“ ausführen und danach diesen Befehl noch einmal

# translation d95417a1adf4177f source 1dd8ec65b7e56910
trouble-git-slow = git ist nach { $seconds } Sekunden noch nicht mit der Historie fertig

# translation f7d3c8b20d1d7762 source d46ad95e1b072f89
trouble-git-slow =
    .help = „git gc“ ausführen und danach diesen Befehl noch einmal

# translation 601ec41622405457 source c0db11ee93d006a1
trouble-git-untracked = im letzten Commit fehlen die Dateien aus { $path }

# translation aa2fc3161ea6951a source 7ceda0a1983f81ae
trouble-git-untracked =
    .help = zuerst die Dateien committen

# translation cde2f690643b1c8e source 3e657d13668db37e
trouble-leads-elsewhere = { $path } ist ein Link an einen anderen Ort; es wird nichts geschrieben

# translation d65c14413b85cace source 5c2df207b07ec0d9
trouble-link = { $path } ist ein Link, der aus dem Ordner hinausführt; er wird nicht gelesen

# translation f639f902309f6fa6 source b2f2fad1526446d8
trouble-locked = in { $path } schreibt gerade ein anderer Lauf: Prozess { $pid }

# translation f3f4871f70e25ad0 source ab92673aa4f4879b
trouble-locked =
    .help = warten, bis er fertig ist, oder ihn abbrechen; das beschädigt keine Datei

# translation 2ed8759e5a34d782 source ca4a93f4848e59e7
trouble-no-baseline = die Datei { $path } gibt es nicht

# translation 8ff1708eb0753163 source 7d87815963e094e1
trouble-no-baseline =
    .help = --baseline-update legt sie mit den aktuellen Befunden an

# translation db20bad7e941b862 source 1948ef8cbbdff594
trouble-no-check = es bleibt keine Prüfung übrig

# translation f32cbe2c141f0603 source 091caed94b004cda
trouble-no-check =
    .help = „--skip“ schließt jede Prüfung aus, die „--only“ verlangt

# translation bcb53d5367556a0a source 312bea4e9b01aa94
trouble-no-document = in { $path } gibt es keine Fluent-Datei

# translation b83fee40a43a7de9 source 087b7dd8f02f7646
trouble-no-document =
    .help = ein Dokument ist eine Datei, deren Name auf .ftl endet

# translation bdb3b9c359f9d299 source fa5a0fbf167e6e7b
trouble-no-editor = es ist kein Editor eingestellt

# translation 8fd6f0adb67daf3d source 4ee1c54fc9412f97
trouble-no-editor =
    .help = die Variable EDITOR setzen, zum Beispiel auf nano

# translation 5432f6b73a61ef68 source 7d7ca2bc3733b844
trouble-no-folder = den Ordner { $path } gibt es nicht

# translation c5b01bced6f05e98 source 01cddb4619699f53
trouble-no-folder =
    .help = den Ordner, in dem für jede Sprache ein Unterordner liegt, mit --folder ORDNER angeben

# translation 48c36670ae170069 source e3f129b77af3eb6e
trouble-no-git = git ist nicht installiert oder steht nicht im PATH

# translation fb39ac67245d19b1 source 3d2e4d2f7f1eb036
trouble-no-git =
    .help = git installieren; ohne git lässt sich die Historie der Dateien nicht lesen

# translation ca6ffae2014d3469 source 6113d8b98193c63b
trouble-no-locale = in { $path } gibt es keinen Ordner, der nach einer Sprache benannt ist und eine Fluent-Datei enthält

# translation 28d7215366b77dcd source 16f82366b7b0e8d2
trouble-no-locale =
    .help = die Dateien in Unterordner wie { $path }/de und { $path }/en legen

# translation 096f132e9d1e27bf source 0e55be19b6c62d38
trouble-no-source = in welcher Sprache sind die Dokumente in { $path } geschrieben? Zur Wahl stehen: { $locales }

# translation f12bff95899ae686 source 28ef01f2710a6a1e
trouble-no-source =
    .help = „einklang init --source SPRACHE { $path }“ ausführen oder --source SPRACHE angeben

# translation 3d558da40b1307c7 source 2c2bd161cb186185
trouble-no-such-key = das Segment { $key } gibt es nicht

# translation 44abfd2db59c9cb8 source f93fa09a875e016b
trouble-no-such-key =
    .help = ist { $near } gemeint?

# translation d3b1fa44126e8469 source 4334c1913b81bbfa
trouble-no-such-locale = die Übersetzung „{ $name }“ gibt es nicht, nur { $locales }

# translation 5204a04d324690b6 source 6a132810975ad23d
trouble-no-such-path = { $path } gibt es nicht, weder als Datei noch als Ordner

# translation 94951b8dde0c84e9 source d4445647279ea8e5
trouble-no-tag = „{ $name }“ ist kein Sprachkürzel

# translation abcdeb938da68aef source 1159e6a90d31a842
trouble-no-tag =
    .help = Sprachkürzel sehen aus wie de, uk oder pt-BR

# translation 2e78145c34db9ce6 source 38a8bb5c0860ca9d
trouble-no-terminal = ohne Terminal ist keine Rückfrage möglich

# translation abd712562e0fa90b source a52017486d30c914
trouble-no-terminal =
    .help = { $instead ->
            [keys] die Schlüssel der Übersetzungen angeben, die bestätigt werden sollen
           *[yes] mit --yes vorab zustimmen
        }

# translation e85bd193bad68c73 source 259b581d0600a124
trouble-no-translation = in { $path } gibt es nichts zu vergleichen: keinen Ordner außer { $locales }

# translation a78bc301f9c6c2dd source 37e4662688027b32
trouble-no-translation =
    .help = einen Ordner für eine Übersetzung anlegen, etwa { $path }/en

# translation f48cffe3a667e059 source bc0a7622e56c461b
trouble-none-listed = in { $path } gibt es nichts zu vergleichen: { $listed ->
        [nothing] „locales“ in einklang.toml ist leer
       *[source] „locales“ in einklang.toml nennt nur die Ausgangssprache
    }

# translation 8754d62f7c91473d source 4a3537b2606ec587
trouble-none-listed =
    .help = die Übersetzungen aufzählen, etwa locales = ["en", "uk"], oder die Einstellung löschen, um alle Ordner zu vergleichen

# translation 9a370772105c0533 source fa6f925102b0d637
trouble-not-in-folder = { $path } ist keine Fluent-Datei aus dem Ordner { $folder }

# translation bcc9dd303e026104 source 3ff5991f94694fd6
trouble-not-in-folder =
    .help = ihren Ordner mit --folder angeben

# translation 8ea10b73c86eda8b source a4620d468f1d4caa
trouble-output = die Ausgabe lässt sich nicht schreiben: { $error }

# translation dd4d12fdd66bcdf7 source 5667bc4686e16d08
trouble-output-input = { $path } kann nicht das Ziel eines Berichts sein, denn die Prüfung liest diese Datei

# translation 4fe713dbf3c4d53a source 1ff7674c748fea8c
trouble-output-input =
    .help = den Bericht in eine andere Datei schreiben

# translation a67c6098047bcb66 source eb06572ef29c3a7a
trouble-output-twice = { $where ->
        [standard] zwei Berichte sind für die Standardausgabe bestimmt
       *[file] { $path } ist das Ziel von zwei Berichten
    }

# translation 12aef0a2a9bcf10d source aae1c9fdf11246bf
trouble-recovered = ein früherer Lauf ist abgebrochen worden; seine Änderung ist jetzt vollständig: { $paths }

# translation 386816141a50eecb source ce565c6c79f99957
trouble-recovered-left = ein früherer Lauf ist abgebrochen worden; diese Dateien haben sich seither geändert und bleiben, wie sie sind: { $paths }

# translation 12048125010e77a7 source 94c39b46334e1626
trouble-recovered-unreadable = ein früherer Lauf ist abgebrochen worden, und sein Journal { $path } lässt sich nicht lesen; keine Datei ist beschädigt, aber manche sind vielleicht noch auf dem alten Stand

# translation 4ac4822e5a8c18fd source 5216b9ba0f5caac9
trouble-recovered-unreadable =
    .help = den abgebrochenen Befehl noch einmal ausführen

# translation cd16f55e8ab1d2da source 87592faa0d001b9d
trouble-rename-broken = { $path } hat bei { $old } einen Syntaxfehler

# translation 556393e64c4d516c source f104e3373cefadb7
trouble-rename-broken =
    .help = zuerst beheben; „einklang check“ zeigt ihn

# translation e3cd2e869ca23288 source 06766e148a48e80f
trouble-rename-key = aus „{ $old }“ kann nicht „{ $new }“ werden

# translation ee6d2415c3513810 source 57e71831f8264b7d
trouble-rename-key =
    .help = die Schlüssel zweier Nachrichten nennen, etwa „title“, oder zweier Terme, etwa „-brand“; Attribute behalten ihre Namen

# translation 991d86ddd1fa61a5 source 8ed4082b03e67503
trouble-rename-taken = { $path } enthält { $new } bereits

# translation deaec5a27f307b34 source fe4196ed041c325a
trouble-rename-taken =
    .help = einen anderen Schlüssel wählen; „einklang clean“ entfernt, was der Ausgangstext nicht mehr hat

# translation ae6a1140d2e2b123 source 28884dc68933613c
trouble-settings-backslash = ein \ in Anführungszeichen leitet eine Escape-Sequenz ein, und diese gibt es nicht

# translation 47a84ac40367b373 source 647e0393db1a285e
trouble-settings-backslash =
    .help = \\ schreiben oder den Text in '…' setzen

# translation 324f1c688cadeba4 source e025d9f2cf128c9b
trouble-settings-blank = das ist kein gewöhnliches Leerzeichen, sondern { $code }

# translation 122e46d7409fd7a2 source 6e8b98c949986c0c
trouble-settings-blank =
    .help = durch ein gewöhnliches Leerzeichen ersetzen

# translation 63fcbfaea9813ef4 source 8af0431b9107154e
trouble-settings-check = die Prüfung „{ $value }“ gibt es nicht

# translation b747818fd2c0a2fc source b151f01c9d947fbd
trouble-settings-check =
    .help = { $near ->
            [no] die Prüfungen heißen { $valid }
           *[other] ist „{ $near }“ gemeint?
        }

# translation 9176bb91c2222978 source ea63e258950b9866
trouble-settings-key-letter = der Name einer Einstellung darf nur Buchstaben von A bis Z, Ziffern, - und _ enthalten

# translation 1eb34f8f7c25258a source fd71e06a30f567de
trouble-settings-key-letter =
    .help = jeden anderen Namen in Anführungszeichen setzen: "…"

# translation dcdcc789faab351d source 03a4fb55b21e8f26
trouble-settings-key-look-alike = das „{ $letter }“ in diesem Namen sieht aus wie ein lateinischer Buchstabe, ist aber { $code }

# translation b29cc4723eccd2ba source 60dbba301006f74a
trouble-settings-key-look-alike =
    .help = { $near } schreiben

# translation 980264ed25ee3c44 source 059f4b34e6a3ca3c
trouble-settings-list = „{ $key }“ muss eine Liste von Texten in Anführungszeichen sein

# translation 606938c027ef35b3 source db10bad0947f0048
trouble-settings-list =
    .help = zum Beispiel { $key ->
            [locales] locales = ["en", "uk"]
           *[keep] keep = ["Open Source"]
        }

# translation b8b824ae15447516 source 01bafeab8718ee37
trouble-settings-no-comma = hier fehlt ein Komma oder eine schließende Klammer

# translation 5b9d144615cad3e1 source 7008417ddedd7875
trouble-settings-no-comma =
    .help = Listen als ["en", "uk"] schreiben

# translation 935a6ec657273932 source 5c9469c35541f67d
trouble-settings-no-equals = diese Zeile ist weder eine Einstellung noch ein Kommentar

# translation 5a1e8febcbf0e579 source f63b3ad6a7fecf8f
trouble-settings-no-equals =
    .help = eine Einstellung als source = "de" schreiben; ein Kommentar beginnt mit #

# translation 2840218cd58a570c source 407a5c41ae657ed5
trouble-settings-no-key = hier fehlt ein Name

# translation ea0c3216e683bf65 source e1dda5dec153d881
trouble-settings-no-key =
    .help = eine Einstellung als source = "de" schreiben, einen Abschnitt als [check.numbers]

# translation c346ab37d63f6a5b source 8d46be5883861954
trouble-settings-no-opening-quote = bei diesem Text fehlt das öffnende Anführungszeichen

# translation d0ff2ec171205a42 source 12bad68024d235c0
trouble-settings-no-opening-quote =
    .help = an den Anfang des Textes setzen: "…" oder '…'

# translation daed006a0b5bc595 source 9fd618dcc5f007cc
trouble-settings-no-quotes = „{ $value }“ steht nicht in geraden Anführungszeichen

# translation adbc8c67d0e45bc3 source a1c5361864420400
trouble-settings-no-quotes =
    .help = Texte als "…" schreiben

# translation f30d660290b1793c source f05c6234a2e325a2
trouble-settings-no-value = hinter dem = steht kein Wert

# translation 73f751d159bc3db1 source 13c987a4d127bc31
trouble-settings-no-value =
    .help = in dieselbe Zeile schreiben, zum Beispiel source = "de"

# translation 4dcb560a56bcdbb9 source 2e61743b12ff00ae
trouble-settings-open-bracket = hier fehlt eine schließende Klammer

# translation 85317b3da1e2768f source 17ab09cf5321fa51
trouble-settings-open-bracket =
    .help = [ mit ] schließen, { "{" } mit { "}" }

# translation 3db546232ca731c9 source 164bb8de1b990d14
trouble-settings-open-quote = bei diesem Text fehlt das schließende Anführungszeichen

# translation 3b83d61df8edf9bb source 44ebfc15d46ecc1f
trouble-settings-open-quote =
    .help = den Text in derselben Zeile mit dem Zeichen schließen, mit dem er beginnt: "…" oder '…'

# translation b5b044bb4c8329a7 source 504d998c8423c515
trouble-settings-open-quotes = bei diesem Text fehlen die schließenden Anführungszeichen

# translation 9b468a609898444f source 480c3ba6a5da4486
trouble-settings-open-quotes =
    .help = den Text mit den drei Zeichen schließen, mit denen er beginnt: """…""" oder '''…'''

# translation 79d05f55bcccbfc2 source cb65bb63601e66ff
trouble-settings-other = ab hier ist das kein TOML mehr

# translation a56fbf8d21172bbb source 5457586b5da8f957
trouble-settings-other =
    .help = jede Zeile ist eine Einstellung wie source = "de", ein Abschnitt wie [check.numbers] oder ein Kommentar, der mit # beginnt

# translation a7a4d53cb3c945c8 source 866221871f0d0379
trouble-settings-same-line = hier darf nur noch ein Kommentar folgen

# translation a874879eb2cc1a8a source 2a42166b3375914a
trouble-settings-same-line =
    .help = jede Einstellung in einer neuen Zeile beginnen; Listen als ["en", "uk"] schreiben

# translation a58f988b0db6ced5 source 76fe9aa3766862b9
trouble-settings-section = „{ $key }“ muss ein Abschnitt sein

# translation aa520e6f6d645a0c source 6b419b80751fa9b7
trouble-settings-section =
    .help = mit einer eigenen Zeile beginnen, etwa [locale.fr] oder [check.numbers]

# translation ad304305dbe5a4dc source 9f5eb3f44dbfca6d
trouble-settings-tag = „{ $value }“ ist kein Sprachkürzel

# translation acd21e9a99f31a2e source e13447239d1e5503
trouble-settings-tag =
    .help = Sprachkürzel sehen aus wie de, uk oder pt-BR

# translation 7741cfabc8c08fe3 source 2a49429964e15e0f
trouble-settings-text = „{ $key }“ muss ein Text in Anführungszeichen sein

# translation 46f203cd91ead4a7 source 7c333b7d531d9a5e
trouble-settings-text =
    .help = zum Beispiel { $key ->
            [source] source = "de"
            [gate] gate = "never"
           *[severity] severity = "note"
        }

# translation 4860a4a65185dfaf source 4c81fd74b9046bc2
trouble-settings-twice = „{ $value }“ kommt zweimal vor

# translation 218fe69ac33914b2 source eb19fd474ab52024
trouble-settings-twice =
    .help = { $kind ->
            [section] einen der beiden Einträge löschen oder beide in einem Abschnitt zusammenfassen
           *[setting] einen der beiden Einträge löschen
        }

# translation 4c532998d4d125dc source e68cbb1aea25ebba
trouble-settings-two-commas = ein Komma genügt

# translation 0d81b6c9ff188913 source 7e66e68e9c3f87b2
trouble-settings-two-commas =
    .help = das andere löschen

# translation db16f974d61e191a source 047fb7a39f2157f9
trouble-settings-two-equals = ein = genügt

# translation f1b6ab539ae18fcc source bbe490c8bf3b2793
trouble-settings-two-equals =
    .help = das andere löschen

# translation 14d84b1ba8764f9f source 2296cf56edad78e2
trouble-settings-unknown = die Einstellung „{ $value }“ gibt es hier nicht

# translation 4e4da3f2aa39b7b5 source a9c38407eede471f
trouble-settings-unknown =
    .help = { $near ->
            [no] hier möglich: { $valid }
           *[other] ist „{ $near }“ gemeint?
        }

# translation d745dd97877c898b source 678e3c60ee714445
trouble-settings-unseen = dieses Zeichen ist unsichtbar: { $code }

# translation 26d96adc97f5c773 source c7e6514889b8f72c
trouble-settings-unseen =
    .help = { $kind ->
            [carriage-return] Zeilen mit LF oder CR LF beenden
           *[other] das Zeichen löschen
        }

# translation dc7336fee8ecf982 source caad989cc5f6fe0e
trouble-settings-value = „{ $value }“ ist kein gültiger Wert für „{ $key }“

# translation 8b0a9cbe1c3024a8 source 61532b8ff2ca582c
trouble-settings-value =
    .help = { $near ->
            [no] mögliche Werte: { $valid }
           *[other] ist „{ $near }“ gemeint?
        }

# translation 306f853855dc5b5a source 29fa58edb8475d82
trouble-source-not-found = in { $path } gibt es keinen Ordner { $source }, nur { $locales }

# translation f06239036f1def08 source 64e03266a1bf47fa
trouble-source-not-found =
    .help = einen davon mit --source oder in einklang.toml angeben

# translation f313ca50421f0185 source 1c86198422df46e6
trouble-two-folders = { $path } ist ein Ordner, aber es ist mehr als ein Pfad angegeben

# translation 5d9bd5b3264d7468 source d8f238a6eab430f7
trouble-two-folders =
    .help = einen einzigen Ordner angeben oder nur Dateien

# translation 08bda8c8a4c6bb11 source 32998500c0bd1b19
trouble-walk = in { $path } lässt sich nicht alles lesen: { $error }

# translation e57156dee66337b1 source 5c728005c3243601
trouble-write-unfinished = es ist nicht alles geschrieben, bei { $path } ging es nicht weiter: { $error }

# translation e1d0aa0a1d89d704 source e83c288e37936a7b
trouble-write-unfinished =
    .help = keine Datei ist beschädigt; der nächste Befehl, der hier schreibt, schließt die Änderung ab

# translation 4f86ca67512d140c source ff624091ddafcbb8
unit-acre = { $count ->
        [one] Acre
       *[other] Acres
    }

# translation 5cf94a725260ca51 source 58c459bf5e0f7438
unit-ampere = A

# translation e1efbf3da980bcc2 source ba0488ce4f2277de
unit-are = { $count ->
       *[other] Ar
    }

# translation 48b5f22bca507c62 source ac98403387c39581
unit-astronomical-unit = AE

# translation b6a27f6eb44a9d7b source ff4e282936bfaefb
unit-atmosphere = atm

# translation 1950c11b2edebb55 source ff7b933146378226
unit-bar = bar

# translation 85ee1b814f74e36f source 72d4147659dce427
unit-barrel = { $count ->
       *[other] Barrel
    }

# translation 534933dcdada6ab8 source 26a4058a3f3368ef
unit-basis-point = { $count ->
        [one] Basispunkt
       *[other] Basispunkte
    }

# translation 57fb7616aa37e28f source 95002d6114ab05a6
unit-becquerel = Bq

# translation 56ecb7dc282f648b source d78c6a4b269eb2cd
unit-bedroom = { $count ->
        [one] Schlafzimmer
       *[other] Schlafzimmer
    }

# translation baf856e6623e7721 source e320f155cb4551d1
unit-billion-cubic-foot = Mrd. Kubikfuß

# translation ad9e1ac7570cdd38 source c7efb6bc3d610cf2
unit-billion-cubic-metre = Mrd. m³

# translation b303b3e197eeb9c5 source edebf98dd32372d5
unit-byte = { $count ->
       *[other] Byte
    }

# translation 2fcc268ec4f1dd9b source 6c28b4509ab0eeeb
unit-calorie = cal

# translation 6050296409611bc3 source 8807695415f64555
unit-celsius = °C

# translation 39b112e701e7a438 source de8cbd3618b1cf7c
unit-cent = { $count ->
       *[other] Cent
    }

# translation 2c234d79fc8b3a97 source e9d655668327cc0c
unit-centilitre = cl

# translation 55cde0204cdbf362 source c3ebf62c48a29e7f
unit-centimetre = cm

# translation e803cda834757631 source 1e2f73bcadd44191
unit-century = { $count ->
        [one] Jahrhundert
       *[other] Jahrhunderte
    }

# translation c5e18a374dc98191 source 3459c680b2d59704
unit-cubic-centimetre = cm³

# translation 05db1d2ee3034bca source b3c6b1d2429c383f
unit-cubic-decimetre = dm³

# translation e5c52596a2f070e4 source 4100fe0ced934ee4
unit-cubic-foot = { $count ->
       *[other] Kubikfuß
    }

# translation 51c47bdde6460825 source 19032a5c59fac3fa
unit-cubic-inch = { $count ->
       *[other] Kubikzoll
    }

# translation ceb4d842033ae1c3 source 6d5c51100048d920
unit-cubic-kilometre = km³

# translation 537fd5bc32981456 source 44ff4d2ae01033f2
unit-cubic-metre = m³

# translation 3f0157efc75c1244 source e636cceabff291a8
unit-cubic-mile = { $count ->
        [one] Kubikmeile
       *[other] Kubikmeilen
    }

# translation 65aaa1d7a80042fe source 1c0cc63fcdf63202
unit-cubic-millimetre = mm³

# translation 07284c4b5075b8c8 source eefcdea6c1a4f8cd
unit-cubic-yard = { $count ->
        [one] Kubikyard
       *[other] Kubikyards
    }

# translation 4a6342a0fceb96b8 source a37cc49e97ecb222
unit-cup = { $count ->
        [one] Tasse
       *[other] Tassen
    }

# translation 1cff89a39d5e7eb5 source a7d7329e4c4fea62
unit-day = { $count ->
        [one] Tag
       *[other] Tage
    }

# translation 764c54875cf9a666 source 7be55f69cd83d2d1
unit-decade = { $count ->
        [one] Jahrzehnt
       *[other] Jahrzehnte
    }

# translation 9f989cde26246b62 source 8d30e5247543e133
unit-decagram = dag

# translation f00ce1946e5344fe source c96a942f7a5164c4
unit-decibel = dB

# translation 0c01dd5948acd312 source f23c15033ad69b7b
unit-decilitre = dl

# translation 3f5daa7a0a2720dc source 45cee2a6f3b52950
unit-decimetre = dm

# translation 56b8d68ebe7eed17 source ac6cb1c19d0eef4a
unit-degree = { $count ->
       *[other] Grad
    }

# translation 55da86bca25dce4e source 81138b17031db96c
unit-dollar = { $count ->
       *[other] Dollar
    }

# translation 38436f1ab3f1b41d source 1c81d11f23361284
unit-fahrenheit = °F

# translation 008f9a440f9baa8b source b2ada7fbe2e81869
unit-floor = { $count ->
        [one] Etage
       *[other] Etagen
    }

# translation ac8222b995da8c91 source be9d8e444a094868
unit-fluid-ounce = { $count ->
        [one] Flüssigunze
       *[other] Flüssigunzen
    }

# translation e926defbd36cb0e9 source 5d8b35654287bdde
unit-foot = { $count ->
       *[other] Fuß
    }

# translation 743af672a6ad4bff source 5e8f5169aba8e350
unit-fortnight = { $count ->
        [one] Zweiwochenzeitraum
       *[other] Zweiwochenzeiträume
    }

# translation 39edf9eed0c954f2 source 1fde06802dd4df6c
unit-gallon = { $count ->
        [one] Gallone
       *[other] Gallonen
    }

# translation 2fdc8f6a84d123af source 5bb273197d6eda6f
unit-gibibyte = GiB

# translation 51887bf3bd556d58 source 7fb4486e7643226d
unit-gigabit = Gbit

# translation 23cb32b93dd3e5c5 source b3f5717010a0fe78
unit-gigabyte = GB

# translation 25905e3a26c7745f source d409be67a3a5dc0b
unit-gigahertz = GHz

# translation 36dbc80ebb135fbf source caec9a04b638c200
unit-gigawatt = GW

# translation 8b731de4e11f1716 source 520a65eeb020c76e
unit-gigawatt-hour = GWh

# translation c6fd701dd14ab2fb source bc2f301f048e8626
unit-gram = g

# translation 1f41e3e507f677ab source 87fa8ef464c149ff
unit-gram-per-kilogram = g/kg

# translation bb9c2e9cfb4c0b56 source 13213053d3ac61ac
unit-gram-per-litre = g/l

# translation f8c8dcc7bf1c57d4 source a8f8229717f3c215
unit-half-year = { $count ->
        [one] Halbjahr
       *[other] Halbjahre
    }

# translation e61ec1d29cf32d25 source 3a9f214d2d8f43b1
unit-hectare = ha

# translation 69f75ac63b0a4c21 source 725218812f085bbc
unit-hectolitre = hl

# translation 87f4faa5e873e6d7 source 8d24f41d15c0a3f3
unit-hectopascal = hPa

# translation 99fa469c528e70c1 source d73240276a4c50b7
unit-hertz = Hz

# translation 80f30692df18d41f source bcd7ed61f292d12f
unit-horsepower = hp

# translation 21993dc40e83fa15 source 0ee519faf222cd57
unit-hour = h

# translation f5ab315517ec9ca3 source 2edee56a21b68512
unit-imperial-gallon = { $count ->
        [one] britische Gallone
       *[other] britische Gallonen
    }

# translation 770efebe680a385b source 1b054650ff35fa31
unit-imperial-pint = { $count ->
        [one] britisches Pint
       *[other] britische Pints
    }

# translation 6137963e2c0317bd source 8e08f98294147f12
unit-inch = { $count ->
       *[other] Zoll
    }

# translation e6a0353f77691483 source 7a49c3d995d616c1
unit-joule = J

# translation 8e3dfed82288a3fe source 208753ecfadf66ca
unit-kelvin = K

# translation 02d3d6670b91456d source da2f87e7d771ce2b
unit-kibibyte = KiB

# translation 73642a31e53eec97 source a1e9f09e8d98b290
unit-kilobit = kbit

# translation b24ea7da32243237 source 6e2f9eaefa37f5ad
unit-kilobyte = kB

# translation 8ce9a111cbf18681 source 3ebe18c643cb1e77
unit-kilocalorie = kcal

# translation 789ad90fd82941ad source fafd1e9e039e8dc7
unit-kilogram = kg

# translation d2dd0c269e0ceb85 source 99230b1512d35578
unit-kilohertz = kHz

# translation c518cf9b4263df61 source 4dec9613f8a2c190
unit-kilojoule = kJ

# translation b5dca3199c3a8652 source 75d7e2328ab54dcf
unit-kilometre = km

# translation 72ddd7ed873a1d30 source 68af6466bd005817
unit-kilometre-per-hour = km/h

# translation 792395a075cf615c source fbb71cf4d47c8a11
unit-kilonewton = kN

# translation 88614360ca511899 source dbd1d0e13c447810
unit-kilonewton-metre = kNm

# translation 1ccd6170ea6acd68 source 33a620db60dd71e8
unit-kiloohm = kΩ

# translation 9898a2ea6897b38a source bd4526d1cd65c47a
unit-kilopascal = kPa

# translation 388603cee3e12e6a source 58a679d457a473f6
unit-kilotonne = { $count ->
        [one] Kilotonne
       *[other] Kilotonnen
    }

# translation 0995e94d0e20a577 source 5d82d49fcf6dd6b6
unit-kilovolt = kV

# translation adcb6f4fa987034c source 76954d55bb148715
unit-kilowatt = kW

# translation 08dbcebc9b901a13 source 8c09fa760de6aadf
unit-kilowatt-hour = kWh

# translation 90c247d600b823da source da0fd8423ee6a8b0
unit-knot = { $count ->
       *[other] Knoten
    }

# translation f385abfd8590e194 source ba5575ab15183a1d
unit-light-year = Lj

# translation 0a7dbe35afcf5c1c source dcda85d44d35e14c
unit-litre = l

# translation 4156c42005957d7b source e2819016b178f84c
unit-litre-per-square-metre = l/m²

# translation c9b805917846a2ee source 78c008e457755b74
unit-lumen = lm

# translation 89757f188233abec source 63f1bbab37f72625
unit-lux = lx

# translation b6f998fe8532b2b1 source bc9adb2c4cc75cdd
unit-mebibyte = MiB

# translation ca2098229d39e137 source a636376a7bf9c9ce
unit-megabit = Mbit

# translation ae805607ddcc1974 source 9758416041d66dca
unit-megabyte = MB

# translation a4bdac7d43b61db3 source 55fa45c3e17507d8
unit-megahertz = MHz

# translation 63076e2cc4d75457 source 1ce49f1a609a6c85
unit-megajoule = MJ

# translation 05aa6d1be02bbf1b source 4f85ab9900e45369
unit-megaohm = MΩ

# translation 98a96f0736beb3c1 source b575ebb20db37056
unit-megapascal = MPa

# translation 7ed6c89b2caa7576 source 7124d19b801ba812
unit-megapixel = MP

# translation f08e260bfbb56428 source 25783f92b75f6e94
unit-megatonne = { $count ->
        [one] Megatonne
       *[other] Megatonnen
    }

# translation e369f853bf129f21 source 5f328d1acaca41b3
unit-megawatt = MW

# translation 02668c64a14d5887 source 43eb4dd8bed11caf
unit-megawatt-hour = MWh

# translation 8af7bad1e75b6602 source 5616ef53e7554eb0
unit-metre = m

# translation 184ce6fd9fdefd12 source cb05bada03e471a0
unit-metre-per-second = m/s

# translation 401d84e45dbe188e source e52e0661e8462ec8
unit-metric-horsepower = PS

# translation 5d16ae091b62d498 source 5581960eb25eaa31
unit-metric-hundredweight = Ztr.

# translation 000bc862b1ccedcb source ab7f458e8b48524e
unit-metric-pound = { $count ->
       *[other] Pfund
    }

# translation aa0d057978eca785 source 94bae79bea19bd91
unit-microgram = µg

# translation 4eaca6cac083949b source 4cb066f9ed12713e
unit-microgram-per-cubic-metre = µg/m³

# translation e2d94f91a1e5f4a7 source cfb515295c7bc48c
unit-microgram-per-kilogram = µg/kg

# translation be4de9018c74954c source 6e63449c69434c5b
unit-microgram-per-litre = µg/l

# translation 16ec137e3630df4c source 5d2d2ca0559e066c
unit-microlitre = µl

# translation f5e6640d1f317ebd source 1fb4489b8d4392e8
unit-micrometre = µm

# translation 47b1ea7992007273 source 4eb77224ad662236
unit-microsecond = µs

# translation d2a02a914c9e190e source 9526d061f6adce99
unit-microsievert = µSv

# translation 96251062acba7ad9 source d47514637905dc0a
unit-mile = { $count ->
        [one] Meile
       *[other] Meilen
    }

# translation 110283efd0d5fad7 source 5839a0cfede8e20d
unit-mile-per-hour = { $count ->
        [one] Meile pro Stunde
       *[other] Meilen pro Stunde
    }

# translation 90ecfb881f07650b source 96d2ea531186bc9e
unit-millennium = { $count ->
        [one] Jahrtausend
       *[other] Jahrtausende
    }

# translation c55714b87ad1b11e source 361c02c463352baa
unit-milliampere = mA

# translation 7094856c9dbc8a5c source cb5952b45949d8f7
unit-milliampere-hour = mAh

# translation 5f3a2707fde29dc8 source 14000a51bda979c2
unit-milligram = mg

# translation 5b5631bed68d38d8 source 7e4fc3e19fbe1a89
unit-milligram-per-cubic-metre = mg/m³

# translation 49a919c4f75734a8 source e8aa0f0f5e51df88
unit-milligram-per-decilitre = mg/dl

# translation dc15ad2592b9adc1 source e300a2af86e7831a
unit-milligram-per-kilogram = mg/kg

# translation 2574898eafd241a3 source 05aaf69aa7ac3a21
unit-milligram-per-litre = mg/l

# translation 0bccec2cd6e1ce74 source 00f3cf1c4f427ed4
unit-millilitre = ml

# translation bac578cd2dd3bb37 source 760675c0e4bf4690
unit-millimetre = mm

# translation 5897633427428817 source c07e546952773d83
unit-millimetre-of-mercury = mmHg

# translation f6a141acbc46d892 source 933c7daa42f3ecf4
unit-million-cubic-metre = Mio. m³

# translation 54a7ce7a061370cd source d9cdf110d8bdd807
unit-millisecond = ms

# translation c743d9d22bbdff15 source c166142265822fc9
unit-millisievert = mSv

# translation 55418ec64fdd1518 source 7c3850461e348776
unit-millivolt = mV

# translation 3ed8f1ee6fbf076e source bfea689aff846601
unit-milliwatt = mW

# translation a0321e3170fac72e source 89d77fe47a17ee54
unit-minute = min

# translation f47b974f6f303946 source abb38d8d9ca306a5
unit-month = { $count ->
        [one] Monat
       *[other] Monate
    }

# translation 6a6a331cbd471e79 source 5b6aa2770d060a88
unit-nanometre = nm

# translation 8f7e065e118aaece source eeb23e5d8e844b60
unit-nanosecond = ns

# translation e5d84f221b94e011 source 1b54988fc3aaded8
unit-nautical-mile = { $count ->
        [one] Seemeile
       *[other] Seemeilen
    }

# translation 12122daf9f3acdf8 source 3004e3289a2533da
unit-newton = N

# translation 2f09293b159e3d14 source e603745a60679931
unit-newton-metre = Nm

# translation 7d0680574c0336e0 source e5f887123bf5e71c
unit-ohm = Ω

# translation 728cb10d141b34ef source de6a5177f444325e
unit-ounce = { $count ->
        [one] Unze
       *[other] Unzen
    }

# translation 67b9cc6b93f98c61 source 313785e4bcfd7795
unit-page = { $count ->
        [one] Seite
       *[other] Seiten
    }

# translation 41ee4e4445ad13f8 source 0c18f217ee45f049
unit-pascal = Pa

# translation 7a2266ad3bc5ed66 source 3a4ea194660df5f2
unit-percentage-point = { $count ->
        [one] Prozentpunkt
       *[other] Prozentpunkte
    }

# translation 78a84c4130acd8c3 source be98841335ea7ae0
unit-permille = ‰

# translation b846ab54b0b65d0a source 118ecc362a3349fa
unit-petabyte = PB

# translation a398e5af13ab44fd source 4432da67232f20cd
unit-pint = { $count ->
        [one] Pint
       *[other] Pints
    }

# translation f3ed3d553f1940c9 source 640ce06b64164260
unit-pound = { $count ->
       *[other] Pfund
    }

# translation 9cfa2898f4c87a3f source 3de1477624e92ae9
unit-ppb = ppb

# translation 2eacc2eae2a8d34c source c3095ed92942f1a4
unit-ppm = ppm

# translation 8641bee268935286 source a62706bc8af63512
unit-psi = psi

# translation e16536ee63e054d6 source cb99aae276c575e9
unit-quart = { $count ->
        [one] Quart
       *[other] Quarts
    }

# translation 5e85995b61be5a88 source 6f80cffeaed2c787
unit-quarter = { $count ->
        [one] Quartal
       *[other] Quartale
    }

# translation 45fa2613f14c281c source 517d791f749f3b8b
unit-quintal = dt

# translation 9b7c09de60c650f0 source 0fde8e8b149772cf
unit-revolution-per-minute = U/min

# translation 349e10549760ecbb source 4ab32a630a7f6819
unit-room = { $count ->
        [one] Zimmer
       *[other] Zimmer
    }

# translation 6e6e9dc3989fc438 source 539c2574590c1a78
unit-second = s

# translation 035f7fd591f4fe60 source 3fb1384079459eca
unit-short-ton = { $count ->
        [one] amerikanische Tonne
       *[other] amerikanische Tonnen
    }

# translation 86c549ba88528f60 source c67a8630dcdceb52
unit-sievert = Sv

# translation f8ba8f2fd045220f source 511a743532fd5629
unit-square-centimetre = cm²

# translation cabb2761da7d2e4f source 1de3971a6e7fe427
unit-square-foot = { $count ->
       *[other] Quadratfuß
    }

# translation 71c40359be0883b0 source d54741acb2f89fe8
unit-square-inch = { $count ->
       *[other] Quadratzoll
    }

# translation 31807c310b0deacd source 4175caab7196a872
unit-square-kilometre = km²

# translation 6cd4c0b49a054ac6 source 058ad1a7c37e894a
unit-square-metre = m²

# translation c58114114ae84a4a source 5c6b70c28195394a
unit-square-mile = { $count ->
        [one] Quadratmeile
       *[other] Quadratmeilen
    }

# translation b28747e12635b9ed source 75f62de825e5f0a7
unit-square-millimetre = mm²

# translation 83e0f94da9bd8c60 source 795ae299fe78445e
unit-square-yard = { $count ->
        [one] Quadratyard
       *[other] Quadratyards
    }

# translation 47d45b7f3ec9f04f source cc08d6ab4c705d52
unit-stone = { $count ->
       *[other] Stone
    }

# translation 008f9a440f9baa8b source 224e6163915c8175
unit-storey = { $count ->
        [one] Geschoss
       *[other] Geschosse
    }

# translation 041cc8e6fb0718dc source aaf3fcaa01592120
unit-tablespoon = { $count ->
       *[other] Esslöffel
    }

# translation ae42ab353dfec873 source 90a91ac4c94f4cde
unit-teaspoon = { $count ->
       *[other] Teelöffel
    }

# translation 2dfce353cc4d8066 source 521ce558d5957ee7
unit-tebibyte = TiB

# translation 13995438be19fc15 source 400e7be56ef800e3
unit-terabyte = TB

# translation 19aeb79436d945d9 source cbfd11c2d3475c25
unit-terawatt = TW

# translation c5ec4955d1417de8 source 027926d1c7004341
unit-terawatt-hour = TWh

# translation c7754306736f8ad3 source 3ccd48c2268e2ee1
unit-tonne = t

# translation 6c7ca464ff0729e8 source 6df1aaed52ac9ea8
unit-trillion-cubic-foot = Bio. Kubikfuß

# translation c2aa067171f77155 source 5f63212daf476117
unit-troy-ounce = { $count ->
        [one] Feinunze
       *[other] Feinunzen
    }

# translation fecdbbee1096f881 source d7b6e5a1bfcceccd
unit-upper-floor = { $count ->
        [one] Stock
       *[other] Stockwerke
    }

# translation e64fde5e127be814 source 761dac39cc62d4be
unit-volt = V

# translation a5852fa737d2e47b source 08e5af35c163d453
unit-watt = W

# translation 20bc81ea7275e645 source ddba384728807aa6
unit-watt-hour = Wh

# translation f5d58550a650c663 source 2d95f228f806c94a
unit-week = { $count ->
        [one] Woche
       *[other] Wochen
    }

# translation ec65abd3d4199f96 source 7d617727fb1eb4fd
unit-world-war = { $count ->
        [one] Weltkrieg
       *[other] Weltkriege
    }

# translation 583aeebab8d35587 source 1aaba52d3e498880
unit-yard = { $count ->
        [one] Yard
       *[other] Yards
    }

# translation b53c48a59de53eed source b3d6de0e2a067734
unit-year = { $count ->
        [one] Jahr
       *[other] Jahre
    }

# translation 713e16f6deeb1666 source 1a6093340cc5229e
untranslated-attribute = das Attribut { $key } lautet { $in-locale } genauso wie { $the-source }

# translation 4a35af78482581db source 7513b025480ab29c
untranslated-attribute =
    .help = übersetzen oder Wörter, die so bleiben sollen, in einklang.toml unter [check.untranslated] bei „keep“ eintragen

# translation d8ed6e4cb83015c1 source 5e4ab6fda6ff9f67
untranslated-attribute =
    .here = nicht übersetzt

# translation 8765ff83106825d9 source fb6baa5a5e63f58a
untranslated-attribute =
    .source = { $the-source }

# translation f8eae731bc5cfeaf source 2ce0938e281224f7
untranslated-message = { $key } lautet { $in-locale } genauso wie { $the-source }

# translation 4a35af78482581db source 95e830fe19021625
untranslated-message =
    .help = übersetzen oder Wörter, die so bleiben sollen, in einklang.toml unter [check.untranslated] bei „keep“ eintragen

# translation d8ed6e4cb83015c1 source 711e3d8c6e0c5d82
untranslated-message =
    .here = nicht übersetzt

# translation 8765ff83106825d9 source 644b8c6596b34311
untranslated-message =
    .source = { $the-source }

# translation fb3d36250c333d4d source e81605878f19998b
untranslated-term = der Term { $key } lautet { $in-locale } genauso wie { $the-source }

# translation 4a35af78482581db source 9f5654f2bd6fb95d
untranslated-term =
    .help = übersetzen oder Wörter, die so bleiben sollen, in einklang.toml unter [check.untranslated] bei „keep“ eintragen

# translation d8ed6e4cb83015c1 source 9a2a8df80a9e39dc
untranslated-term =
    .here = nicht übersetzt

# translation 8765ff83106825d9 source 6fc9e7ec145e95e3
untranslated-term =
    .source = { $the-source }

# translation 6306c9c7bc774930 source 415c2e413e9c8954
unused-ignore-form = dieser Ignorier-Kommentar ist fehlerhaft

# translation 13d8507cf74bba75 source 3c49d76447547067
unused-ignore-form =
    .help = „einklang: ignore PRÜFUNG -- Grund“ schreiben, bei Zahlen „einklang: ignore numbers(10000 → 12000) -- Grund“

# translation b52de58720fdf689 source 8e6ea24434c70cf1
unused-ignore-no-reason = dieser Ignorier-Kommentar nennt keinen Grund

# translation 95bfd6e91530ced6 source b7fe436e6dc76d01
unused-ignore-no-reason =
    .help = „ -- “ und den Grund ergänzen

# translation 7c083fff0934d1e5 source 52b8540003669e62
unused-ignore-no-values = dieser Kommentar muss die Zahlen nennen, die er ignoriert

# translation 8ba9dee960872443 source ff362dd888ddadd3
unused-ignore-no-values =
    .help = „einklang: ignore numbers(10000 → 12000) -- Grund“ schreiben, den Wert aus dem Ausgangstext zuerst

# translation 9a957ff10fd712d8 source 7ec1d21cc22a0233
unused-ignore-unknown-check = die Prüfung „{ $check }“ gibt es nicht

# translation 5f3bda16a8cf88f3 source adb8503e68817598
unused-ignore-unknown-check =
    .help = „einklang explain“ listet die Prüfungen auf

# translation 42d2fe1e450fe1d8 source e69abdec11efbad8
unused-ignore-unused = zu diesem Ignorier-Kommentar gibt es keinen Befund von { $check } mehr

# translation 28337a272c19a166 source 1181e9963e02d206
unused-ignore-unused =
    .help = löschen oder an die aktuellen Texte anpassen

# translation 7199992fa4f097ce source b0e378ed51888375
value-decade = { $number }er

# translation 55f289d74ce3428d source 56afdbb07fbde362
value-ordinal = { $category ->
       *[any] { $number }.
    }

# translation 919bc764e20e002f source 7e302ca47a963f9b
value-ordinal-unit = { $category ->
       *[any] { $id ->
           *[any] { $number }. { $unit }
        }
    }

# translation fe1038ee302a038e source 1b19bf64c49f5883
value-percent = { $number } %

# translation bb10a60681d4e2c2 source 61448a592169ec2a
value-vague = n × { $number }

# translation 657904299f2c402a source 7ac3832344a30e7d
watch-waiting = { $path } wird beobachtet · beenden mit Strg+C
