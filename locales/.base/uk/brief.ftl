### What each Ukrainian translation was confirmed against. Written by `einklang accept`. Form 1.

# translation 1c55f7b4dacecefa source 6eaaa3ac8532aad7
-transatlantic-dialogue-center = Transatlantic Dialogue Center

# translation 2fa88d2867131b9b source 200855be752ad4f5
-treaty-2024 = Vertrag über die umfassende strategische Partnerschaft zwischen der Russischen Föderation und der Demokratischen Volksrepublik Korea

# translation 3bfa9924fa2d8e21 source b4022d7d124f3b15
background-rapprochement = Als in der zweiten Hälfte des Jahres 2022 Russlands Vorräte an Raketen schwanden, bat Präsident Wladimir Putin seine Verbündeten in Nordkorea um Hilfe. Deutlich näher kamen sich Moskau und Pjöngjang jedoch erst 2024, und nun ging es um mehr als Handel und Waffenverkäufe.

# translation fa75b8f95e5bb060 source 91f00eb576fea6df
background-treaty-scope = Vereinbart wurde zudem, in einer Reihe weiterer Bereiche enger zusammenzuarbeiten, darunter Handel, Wirtschaft und Wissenschaft. Der Vertrag diente auch als Begründung dafür, dass nordkoreanische Truppen an die Front gingen, um Russland im Kampf gegen Kyjiw beizustehen.

# translation dc15e367850a6d72 source e111ee6b907ae38d
background-treaty-signed = Im Juni 2024 folgte die nächste beunruhigende Wendung: Putin und Kim setzten ihre Unterschriften unter den „{ -treaty-2024 }“. Als „gegenseitiger Verteidigungsvertrag“ ging das Abkommen durch die Medien, denn in Artikel 4 sagen beide Seiten einander militärischen Beistand zu, falls eine von ihnen mit Waffengewalt angegriffen wird.

# translation 9c80951fc510ac62 source f6f3925072ce96e6
background-veto-2024 = Gegen die alljährliche Verlängerung des UN-Expertengremiums, das nordkoreanischen Verstößen gegen die Sanktionen nachgeht, legte Russland im März 2024 zum ersten Mal ein Veto ein. Der Schritt war weitgehend symbolisch, denn auf die Sanktionen selbst wirkt sich die Arbeit des Gremiums nicht unmittelbar aus. Er verriet aber, wie drastisch Moskau seine Haltung zum Regime Kims geändert hatte.

# translation ac823fbde4f8b18a source 05e76d15c012c58c
caption-forged-id = Gefälschter Ausweis eines Soldaten aus Nordkorea, der in Gefangenschaft geriet. Quelle: offizielle Telegram-Seite von Wolodymyr Selenskyj

# translation c9b01b69ae9a5af2 source 554912c254f9f77a
caption-kim-putin-2024 = Pjöngjang, Nordkorea, 19. Juni 2024: Russlands Präsident Wladimir Putin und Nordkoreas Machthaber Kim Jong Un haben ihre neue Partnerschaft feierlich mit ihrer Unterschrift besiegelt und reichen einander die Hand. (Kristina Kormilitsyna/Sputnik/AP)

# translation 201df1d6d4c096a7 source e4d01d380a207198
caption-kim-soldiers-2024 = Am 13. März 2024 trifft Nordkoreas Machthaber Kim Jong Un (Mitte) Soldaten, die in Nordkorea eine Ausbildung absolviert haben. Das Bild hat die nordkoreanische Regierung bereitgestellt. (Korean Central News Agency/Korea News Service via AP, Archiv)

# translation 4b536cbb3f28450a source 5647c8ebbd31a2b4
china-distance = Auch zur neuen Stufe der Eskalation, die mit dem Verteidigungsabkommen und dem Einsatz nordkoreanischer Soldaten erreicht ist, suchte China Abstand: Das Ganze sei eine Angelegenheit, die Moskau und Pjöngjang betreffe. Die Kernfrage aber lautet: Kommt diese „Angelegenheit“ Peking gelegen?

# translation 0ef685d3afd9bfee source aab3a513f740fa5e
china-nuclear-control = In das Bündnis von Moskau und Pjöngjang mischt sich Peking lieber nicht ein. Zumindest aus einem Grund aber sollte ihm die Annäherung der beiden zu denken geben: wegen der Atomwaffen. Einen „verrückten Verbündeten mit Atomwaffen“ ganz in der Hand zu haben, war für China von Nutzen. Sucht dieser nun die Nähe Russlands, wird seine Abhängigkeit von Peking fraglich, und er kann sein Atomwaffenprogramm verfolgen, ohne dass China ihm auf die Finger sieht.

# translation 92b35ac1cb7ce378 source 8739e029f53e921f
china-nuclear-danger = Unablässig droht der Kreml der Ukraine oder dem Westen mit Atomwaffen; Nordkorea wiederum ist daran gelegen, die internationale Lage zu destabilisieren, vor allem im Pazifik. Das Bündnis der beiden könnte sich daher als „explosiv“ erweisen. Die ganze Welt muss das zutiefst beunruhigen, auch Peking, das sich unmissverständlich gegen jeden Versuch gestellt hat, solche Waffen einzusetzen.

# translation 9b07332a12a3e15c source 05773bf0ce089a10
china-position = Seit Russland 2022 einmarschiert ist, hat sich China offiziell nur äußerst vage zum Krieg geäußert. Peking beteuerte, wie sehr es eine friedliche Lösung wünsche und wie wichtig es sei, die territoriale Integrität zu wahren. Gleichzeitig half es Putin dabei, die Sanktionen des Westens zu unterlaufen, und vermied es, Russlands Vorgehen gegen die Ukraine zu verurteilen.

# translation d3b62265d0c13e40 source 45defc4d3e00a953
china-relevance = An der Übereinkunft zwischen Moskau und Pjöngjang ist China, Nordkoreas prominentester Verbündeter, nicht direkt beteiligt. Da sich Nordkorea aber immer enger mit dem Kreml verbindet, kommt es entscheidend darauf an, Pekings Interessen zu kennen.

# translation 5318ef47435679a0 source a8a000bf076488a7
china-taiwan = Ein Erfolg des Kremls gegen die Ukraine könnte China nützen und es seinen internationalen Zielen näher bringen. Denn die Taiwan-Frage ist ungelöst, und Peking hofft, dass die „abtrünnige Insel“ aus einem russischen Sieg ihre Lehre zieht: Für Taipeh ist der Krieg nicht zu gewinnen. Vernünftig wäre dann allein die friedliche Wiedervereinigung, und eben sie strebt China seit Jahrzehnten an.

# translation 4c3f6db0418200ad source 5587813316979b78
china-trade-sanctions = So klar der Nutzen ist, für China hat der Einsatz nordkoreanischer Soldaten gegen die Ukraine auch Nachteile. Nicht ohne Grund hebt Peking seinen Friedenswunsch hervor: Seine Wirtschaft lebt in hohem Maße vom Welthandel und braucht deshalb Stabilität auf der ganzen Welt. Da es um die Wirtschaft zurzeit nicht zum Besten steht, will Peking um jeden Preis verhindern, dass der Westen Sanktionen verhängt. Dass in der Ukraine einer seiner engsten Verbündeten auf Russlands Seite mitkämpft, ist dabei wenig hilfreich.

# translation 4f7a04d6d3760ca0 source 0c415ab146f8c9aa
china-western-distraction = Solange in der Ukraine gekämpft wird, ist der Westen vom Pazifik abgelenkt und muss Kyjiw mit Waffen versorgen. Je länger das so geht, desto mehr Mittel verbrauchen die USA und ihre Verbündeten auf diesem Schauplatz. Wollte Peking Taiwan mit Gewalt einnehmen, bräuchte es einen möglichst schwachen Westen; so gesehen könnte eine Eskalation von Vorteil sein.

# translation 6552cae7b6c24397 source 4caa86ba7dac6d4a
china-western-response = Auch aus einem zweiten Grund könnte Peking der nordkoreanische Truppeneinsatz willkommen sein: wegen der Reaktion des Westens. Obwohl längst mit schweren Sanktionen belegt, fordert Nordkorea das Völkerrecht abermals heraus. In einer gemeinsamen Erklärung verurteilten die USA und ihre Verbündeten das Militärbündnis der beiden Staaten. Washington verhängte außerdem weitere Sanktionen gegen Pjöngjang und Moskau, um Kim davon abzuhalten, seinem Freund im Kreml beizuspringen.

# translation 615a1b307a5f7678 source 7bd39667b864b6ea
china-world-order = Doch wenn Pjöngjang Berichten zufolge trotz schwerer Verluste neue Truppen für die Front bereitmacht, haben die westlichen Maßnahmen das Bündnis offenbar nicht genug gestört. Der Westen müsste beweisen, dass er Pjöngjang eindämmen und dazu drängen kann, sich an die Normen zu halten. Bliebe er den Beweis schuldig, wäre dies ein Zeichen dafür, dass das von den USA geführte System dringend der Reform bedarf. Peking, das die Weltordnung umgestalten will, käme das zupass.

# translation a8368b15e09bd67c source 8f326a8fef81d717
conclusion-alliance = In den vergangenen Jahren haben Russland und Nordkorea ihre Zusammenarbeit erheblich ausgebaut, denn Kim leistete seinem russischen Gegenüber Militärhilfe. Wladimir Putin wiederum trug einst das Sanktionsregime gegen Pjöngjang mit; inzwischen hat er mit den Nordkoreanern einen gegenseitigen Verteidigungspakt unterzeichnet. Seit Kim entschieden hat, den russischen Streitkräften auf dem Schlachtfeld mit eigenen Soldaten beizustehen, hat das Bündnis eine neue, nie da gewesene Stufe erreicht.

# translation 49fdf187f16832eb source af3e6a0b4ca5049c
conclusion-china = China hat sich bemüht, Distanz zum Bündnis Putins mit Kim zu wahren; offiziell hat es alles andere als eindeutig reagiert. Dabei bringt die neue Freundschaft Peking beides ein, Vorteile und Sorgen.

# translation 7380b338200713a2 source 1700a321151ba9f2
conclusion-china-scenarios = Hat Moskau Erfolg und zwingt es Kyjiw zur Kapitulation, könnte das Chinas Position stärken: Taiwan ließe sich dann zu einer Vereinigung auf friedlichem Wege bewegen. Zudem stünde der Westen als unfähig da, international für Ordnung zu sorgen. Andererseits könnte sich Pjöngjang entschließen, sein Atomprogramm unter Moskaus Aufsicht voranzutreiben. Damit wüchse die Gefahr, dass Atomwaffen verantwortungslos eingesetzt werden.

# translation 7d12f4701219a521 source d1069314c3742d69
conclusion-north-korea = Für das Regime in Pjöngjang ist der kühne Entschluss bisher rundum ein Gewinn. Es kommt an neue Militärtechnik der russischen Verbündeten und kann seine Soldaten überdies unter den Bedingungen eines modernen Krieges ausbilden – eine wertvolle Erfahrung, die sich bezahlt machen könnte, falls die Spannungen im Pazifik eskalieren. Dank der Allianz mit Putin hat Nordkorea zudem die Aussicht, die internationale Isolation hinter sich zu lassen und im Pazifik mehr Einfluss zu gewinnen.

# translation 4383e5c54cd13962 source f5fe320a64d7f760
conclusion-russia = Der Kreml will auf dem Schlachtfeld über mehr Truppen verfügen und sucht dafür neue Wege, denn russische Soldaten zu mobilisieren, würde ihn viel Ansehen kosten. Nordkoreas Truppen verschaffen ihm einen Vorteil, doch eher auf kurze Sicht: Kims Regime fordert als Gegenleistung Geld und Technologie, und so wachsen Moskaus Kriegsausgaben, die ohnehin jedes vernünftige Maß übersteigen, noch weiter.

# translation 62a6d894af388558 source a5fa5bfa22152b40
disclaimer-source = Die Fakten stammen aus dem Papier „Pjöngjang an der Front: Risiken und Chancen einer Beteiligung am russischen Krieg“ von Anna Kostenko ({ -transatlantic-dialogue-center }). Alle Sätze wurden für diesen Text neu geschrieben.

# translation 4b636cd1c72c02c9 source 1e1fe1363ff461e9
disclaimer-views = Die Ansichten, die in jenem Papier zum Ausdruck kommen, sind allein die der Autorin; weder das { -transatlantic-dialogue-center } noch seine Gremien oder die mit ihm verbundenen Organisationen müssen sie teilen. Gedacht ist das Papier als Anstoß zu Dialog und Debatte. Offizielle politische Positionen des Zentrums oder anderer Organisationen, denen die Autorin verbunden sein mag, gibt es nicht wieder.

# translation 73115f32631a558d source 746dc7eba23f28ae
finding-china-ambiguity = Chinas zweideutige Haltung: Peking ist zum Bündnis zwischen Russland und Nordkorea auf Abstand gegangen. Je enger beide zusammenrücken, desto schwieriger wird seine Lage, denn es sorgt sich um Nordkoreas wachsende nukleare Fähigkeiten und um eine mögliche Destabilisierung der Region.

# translation 8dc62a4f421ee421 source 627c537a8b74716e
finding-global-security = Folgen für die globale Sicherheit: Nordkorea setzt sich über Sanktionen hinweg und unterstützt Russlands Aggression – ein Zeichen dafür, dass internationale Normen an Kraft verlieren. Weil der Westen Pjöngjang nicht zu bremsen vermag, könnten sich andere Schurkenstaaten ermutigt fühlen und die Stabilität weltweit ins Wanken bringen.

# translation d6cbcdab4d32d077 source d3e4943f5c419340
finding-money-technology = Geld und Technik: Für seinen militärischen Beistand soll Nordkorea von Russland nicht nur wertvolle Waffen und Technologien, sondern auch Geld erhalten. All das kommt dem Atomprogramm und der Schlagkraft Pjöngjangs zugute.

# translation f9c99f7f1d0f0b32 source 661626a2906f232b
finding-strategic-gain = Strategischer Gewinn: Wer Moskau hilft, bekommt etwas dafür – im Falle Nordkoreas hoch entwickelte Militärtechnik, Kampferfahrung und eine stärkere militärische Stellung. Das zählt umso mehr, als im Pazifikraum die Spannungen wachsen.

# translation b3bb0ef8577ab6bc source 2c3786f8d271efb0
finding-troops-sent = Nordkorea kämpft selbst: Zwischen 10.000 und 12.000 Soldaten hat das Land an die Front in der Ukraine geschickt. Damit nimmt Pjöngjang aktiv am Krieg teil, und zwar mit eigenen Truppen.

# translation 3d196a550033c09c source ecda8f098997858b
heading-background = Hintergrund

# translation 8c649714f86e7afe source 4fe7e67994465950
heading-china = China: Was hinter den vagen Worten steht

# translation de734148a916cb7a source 7d1e9ca188b67f48
heading-conclusions = Fazit

# translation 97ecccfa6ba7f063 source ce81d8235f238a40
heading-disclaimer = Hinweis

# translation 9b848235a2728c84 source f3c8b40b23e03694
heading-key-findings = Das Wichtigste in Kürze

# translation 08674d05d0bb33ed source 2ea056d5a3d8896f
heading-north-korea = Nordkorea: Mehr Gewinn als Gefahr

# translation 030fa7bba71adea5 source 13c099927ca1d3db
heading-russia = Russland: Der Hunger nach „Kanonenfutter“

# translation a81c79975f5dc37e source a0085761a14d8819
intro-questions = Warum beteiligt sich Nordkorea am Krieg in der Ukraine, was hat es davon, und welche Risiken geht es ein? Der vorliegende Beitrag geht diesen Fragen nach und untersucht, was die Beteiligung für die drei autoritären Verbündeten bedeutet, für Pjöngjang ebenso wie für Moskau und Peking. Nur wer diese Dynamik versteht, kann abschätzen, wie das Bündnis die internationale Sicherheit künftig prägen und auf die regionale Stabilität in Europa wie im Pazifik wirken könnte.

# translation 87ada5d520c58b7a source c818603329240480
intro-support-for-kremlin = Seit Beginn der russischen Großinvasion steht Nordkorea an der Seite des verbündeten Kremls. Diplomatisch half es ihm, indem es die selbst ernannten Volksrepubliken Donezk und Luhansk sowie abgespaltene ukrainische Gebiete als unabhängig anerkannte, militärisch, indem es dem mit Sanktionen belegten Land Munition und Raketen lieferte.

# translation 97d225f0cd14000a source 4335b6289d84f5b7
intro-troops-october-2024 = Je länger der Krieg dauerte, desto stärker engagierte sich Pjöngjang für Russland; den Höhepunkt bildete Ende Oktober 2024 die Verlegung nordkoreanischer Truppen ins Kriegsgebiet. Der kühne Schritt, für den es kein Vorbild gab, weckte international Besorgnis, ebenso wie Pjöngjangs immer selbstbewussteres Auftreten auf der koreanischen Halbinsel.

# translation f182435ccc4b2ac2 source b5a372119caefe79
north-korea-isolation = Mit der neuen Nähe zu Russland rückt für Pjöngjang zudem das Ende der internationalen Isolation einen Schritt näher. Wenn der Kreml seine Meinung über Nordkorea ändern kann, könnten es andere Staaten auch. Verändert der Truppeneinsatz die Lage an der Front zugunsten Moskaus, könnte Kim bei Putin darauf dringen, dass Nordkorea internationalen Organisationen beitreten darf, hinter denen Russland steht, etwa der Gemeinschaft Unabhängiger Staaten. Auf der Weltbühne fiele Pjöngjang damit eine größere Rolle zu.

# translation b9b7044fcab1b97e source b72ea05f3a4c757c
north-korea-pact-nuclear = Das gegenseitige Verteidigungsabkommen und die Kooperation mit Russland wirken auch in die andere Richtung: Eskaliert die Lage im Pazifik bis zum militärischen Konflikt, könnte Kim seinerseits Hilfe aus Moskau anfordern. Außerdem wird Nordkorea mit russischer Unterstützung sein Atomprogramm voranbringen und in der Region noch mehr Einfluss gewinnen können.

# translation 9cc9808191fd3999 source 98954207ee559e48
north-korea-pay-per-soldier = Viel diskutiert wird überdies, dass Moskau für jeden Soldaten, den Nordkorea der russischen Armee zu Hilfe schickt, großzügig bezahlt. Kim gewinnt also nicht nur militärisch, politisch und wirtschaftlich, er kann sich obendrein die Taschen füllen.

# translation 7fb520a96eaae688 source 45cf0a35722f23e9
north-korea-payoff = Das Bündnis mit dem Kreml hat Pjöngjang viel eingebracht, und auch die Entscheidung, Truppen an die Front zu schicken, hat sich für Kim vorerst gelohnt. Um den Preis mehrerer tausend Menschenleben hat Nordkorea riesige Mengen an Waffen und Technologie erhalten, an die es zuvor nicht herankam. Damit kann der Schurkenstaat seine Feinde im Pazifik unter Druck setzen, vor allem Südkorea, zu dem sich das Verhältnis in den vergangenen Monaten drastisch verschlechtert hat.

# translation 6268f2e9894cbc56 source b93e7e0deaa78722
north-korea-risk-information = Auch eine zweite Gefahr wiegt schwer: Die Soldaten im Einsatz erfahren, wie man außerhalb Nordkoreas lebt, nämlich von Grund auf anders als in ihrer Heimat. Je länger sie fort sind, desto mehr lernen sie über die Welt draußen. Sind sie erst zurück, könnte die Informationsmauer einstürzen, die das Land jahrzehntelang abgeschirmt hat, und Kims Regime ins Wanken bringen.

# translation 0fdff8bfcb336d1f source acce49153ac43596
north-korea-risk-losses = Ohne Risiko ist der Entschluss, Truppen in den Krieg zu schicken, freilich nicht. Kommen die Nordkoreaner mit der Wirklichkeit moderner Kriegführung nicht zurecht und erleiden sie schwere Verluste, nimmt das Ansehen Kims und seines Regimes Schaden, im Ausland wie im eigenen Land.

# translation 5b3577193bd33676 source f1cce86299874b52
north-korea-un-sanctions = Womöglich wäre die Isolation des Regimes damit durchbrochen. Kim könnte dann nicht nur seine schwächelnde Wirtschaft retten, sondern auch vorführen, wie wenig die von den Vereinten Nationen geführten Institutionen ausrichten. Andere Länder würden Sanktionen und sonstige Folgen ihrer Alleingänge vielleicht weniger fürchten. Es drohten Instabilität und Chaos, und beides käme Pjöngjang ebenso gelegen wie Moskau.

# translation 93e89e062ad7c818 source 3269ceb7e3d79cb6
north-korea-war-experience = Im Pazifik nehmen die Spannungen zu, und Pjöngjang trägt selbst unmittelbar dazu bei. Umso mehr liegt Nordkorea daran, militärisch stärker zu werden und für den möglichen Konflikt gewappnet zu sein. Der Einsatz in der Ukraine gilt dafür als ideale Gelegenheit: Die Soldaten lernen moderne Kriegführung in der Praxis kennen und üben sich im Umgang mit neuen Technologien und Waffen.

# translation 74887cd0a83d7adc source fa259dac8c2c9926
russia-limits-costs = Falls Putin, wie bereits angesprochen, Kim tatsächlich für jeden einzelnen Soldaten entlohnt, kommt auf den Kreml neben den ohnehin enormen Kosten des Krieges eine weitere Ausgabe zu, und das in einer Zeit, in der es mit der Wirtschaft des Landes dramatisch bergab geht.

# translation ba99a9d99301c44d source a5d90ef0ae8d7777
russia-limits-territory = Auch räumlich ist der Einsatz der nordkoreanischen Truppen für den Kreml derzeit begrenzt. Im Rahmen eines Verteidigungsbündnisses fremde Soldaten auf russisches Hoheitsgebiet zu holen, ist das eine; stünden Nordkoreaner aber auf souveränem ukrainischem Boden, würde Pjöngjang offiziell zur Kriegspartei. Das wäre womöglich eine äußerst gefährliche Eskalation. Moskau schreckt im Augenblick vor ihr zurück, so dringend es sie auch bräuchte.

# translation 2013688ef232e424 source 210c5386a66709e6
russia-limits-troops = Gelöst ist Russlands Problem mit etwa 10.000 Soldaten allerdings nicht, denn das Land hält an dem Ziel fest, Kyjiw einzunehmen, und hat in diesem Krieg schon viel zu viele Leben geopfert. Außerdem sind die Nordkoreaner nicht so ausgebildet wie die Russen und sprechen ausschließlich Koreanisch. Sie wirksam kämpfen zu lassen, dürfte der russischen Armee schwerfallen.

# translation eb01b7518a083421 source aff5d7ba8ce0d3d1
russia-manpower-strategy = Zwar kommt Russland an der Front hier und da voran, doch gut läuft es dort nicht, und die Soldaten werden immer knapper. Moskau folgt einer Strategie, die den Gegner durch schiere Masse erdrücken soll. Für einen modernen Krieg taugt sie wenig: Ständig müssen neue Truppen in den Kampf geworfen werden, und Putin hat diese Art der Kriegführung schon viele Menschenleben gekostet.

# translation 605993b6fcbbd2b7 source 64a8a6c7a94b347e
russia-mobilisation = Der Kreml braucht also dringend neue Soldaten, möchte aber ohne eine weitere Mobilisierungswelle auskommen. Der bislang einzige Versuch dieser Art in diesem Krieg hat das Land destabilisiert und Putins Ruf schwer beschädigt – und in diesem Punkt ist der russische Führer äußerst empfindlich.

# translation 94757197fcade487 source 3d86a2c46c23d3be
russia-recruiting = Stattdessen lockt die Regierung nun alle, die sich beim russischen Militär verpflichten, mit enormen Summen. Zugleich wirbt Moskau in weiteren befreundeten Ländern um Freiwillige, die für Geld ihr Leben zu opfern bereit sind. Nordkoreas Truppen fügen sich genau in dieses Muster, und sie haben für Moskau einen Vorzug: Statt einiger hundert neuer Soldaten oder noch weniger kommen gleich mehrere tausend.

# translation a545e3d53aef2ec6 source 12ea4607e2663490
title = Nordkoreas Soldaten in Russlands Krieg: Was Pjöngjang, Moskau und Peking gewinnen und was sie riskieren

# translation 30bdffcfb394458e source 9f873d8b5ba80ef8
troops-captured = Die Nordkoreaner lebend zu fassen, ist äußerst schwierig, denn droht ihnen die Gefangenschaft, neigen sie dazu, sich das Leben zu nehmen. Nur zwei Soldaten, beide verwundet, fielen der ukrainischen Armee in den vergangenen Monaten in die Hände. Berichten aus Kyjiw zufolge haben Moskau und Pjöngjang die Anwesenheit der nordkoreanischen Truppen an der Front nach Kräften verschleiert. So trugen die Soldaten gefälschte Ausweise, in denen als Geburtsort die russische Region Tuwa eingetragen war.

# translation 2b53c7a6013b31e2 source 35e615cd32b050de
troops-losses = Auf etwa 3.000 Mann, Tote und Verwundete zusammengenommen, beziffert die Ukraine die Verluste der Nordkoreaner. Überdies wurde Anfang Februar 2025 die Sorge laut, Pjöngjang bereite ungeachtet so hoher Verluste die Verlegung weiterer Truppen an die Front vor.

# translation cd50b01f8154652c source 9645c392d71d7adf
troops-sent = Dass auf dem Schlachtfeld auch Nordkoreaner kämpfen, wurde erstmals gegen Ende Oktober 2024 berichtet. Inzwischen ist bestätigt, dass Pjöngjang seinem Verbündeten etwa 10.000 bis 12.000 Mann zu Hilfe geschickt hat. Eingesetzt wurden sie den Berichten zufolge in der Oblast Kursk, also auf souveränem russischem Gebiet, das die Ukraine im August 2024 in einer Überraschungsoffensive erobert hatte.

# translation 27311fa7e1f8c9fa source 78584275ac6fad3f
troops-skill = Wie gut die Nordkoreaner ihr Handwerk verstehen, wird unterschiedlich beurteilt. Manche ukrainischen Kämpfer halten ihre Taktik für veraltet, andere sehen in ihnen einen gefährlichen Feind, der mit mehr Disziplin und Methode vorgeht als die Russen selbst.
