### Policy brief on North Korea's part in Russia's war against Ukraine. German is the source language.
### The facts come from one paper, named in the disclaimer; every sentence is newly written.
### One message is one block of the page, in reading order. "Block:" names its kind; without it, a paragraph.

## Names

# The organisation's own name. Keep the English form in every language; put a noun before it
# ("the organisation …") where your grammar would need an inflected ending.
-transatlantic-dialogue-center = Transatlantic Dialogue Center

# Full name of the treaty Putin and Kim signed in June 2024. Use the form established in your
# language, in the nominative, without quotation marks: the text supplies them.
-treaty-2024 = Vertrag über die umfassende strategische Partnerschaft zwischen der Russischen Föderation und der Demokratischen Volksrepublik Korea

## Title

# "Russia's war" is the war against Ukraine. The capitals stand for the three governments.
# Block: heading 1
title = Nordkoreas Soldaten in Russlands Krieg: Was Pjöngjang, Moskau und Peking gewinnen und was sie riskieren

## Key findings

# Heading over the five findings; use your language's usual name for an executive summary.
# Block: heading 2
heading-key-findings = Das Wichtigste in Kürze

# The words before the colon are a label, in all five findings. Do not write "party to the war":
# the Russia section keeps that term for a step not yet taken.
# Block: item
finding-troops-sent = Nordkorea kämpft selbst: Zwischen 10.000 und 12.000 Soldaten hat das Land an die Front in der Ukraine geschickt. Damit nimmt Pjöngjang aktiv am Krieg teil, und zwar mit eigenen Truppen.

# "Pacific" here and below means the Asia-Pacific region, with Korea and Taiwan as flashpoints.
# Block: item
finding-strategic-gain = Strategischer Gewinn: Wer Moskau hilft, bekommt etwas dafür – im Falle Nordkoreas hoch entwickelte Militärtechnik, Kampferfahrung und eine stärkere militärische Stellung. Das zählt umso mehr, als im Pazifikraum die Spannungen wachsen.

# "soll … erhalten" marks hearsay: Russian payments are reported, not proven. Keep the reservation.
# Block: item
finding-money-technology = Geld und Technik: Für seinen militärischen Beistand soll Nordkorea von Russland nicht nur wertvolle Waffen und Technologien, sondern auch Geld erhalten. All das kommt dem Atomprogramm und der Schlagkraft Pjöngjangs zugute.

# "beide" are Russia and North Korea. Beijing keeps its distance; do not turn it into their opponent.
# Block: item
finding-china-ambiguity = Chinas zweideutige Haltung: Peking ist zum Bündnis zwischen Russland und Nordkorea auf Abstand gegangen. Je enger beide zusammenrücken, desto schwieriger wird seine Lage, denn es sorgt sich um Nordkoreas wachsende nukleare Fähigkeiten und um eine mögliche Destabilisierung der Region.

# "Schurkenstaaten" is the established political term (English: rogue states); keep its sharpness.
# Block: item
finding-global-security = Folgen für die globale Sicherheit: Nordkorea setzt sich über Sanktionen hinweg und unterstützt Russlands Aggression – ein Zeichen dafür, dass internationale Normen an Kraft verlieren. Weil der Westen Pjöngjang nicht zu bremsen vermag, könnten sich andere Schurkenstaaten ermutigt fühlen und die Stabilität weltweit ins Wanken bringen.

## Introduction

# "Großinvasion": the full-scale invasion. "selbst ernannt" (self-proclaimed) must stay, it denies
# the two "people's republics" legitimacy. The country under sanctions is Russia.
intro-support-for-kremlin = Seit Beginn der russischen Großinvasion steht Nordkorea an der Seite des verbündeten Kremls. Diplomatisch half es ihm, indem es die selbst ernannten Volksrepubliken Donezk und Luhansk sowie abgespaltene ukrainische Gebiete als unabhängig anerkannte, militärisch, indem es dem mit Sanktionen belegten Land Munition und Raketen lieferte.

# "kühn" is bold or daring, not praise.
intro-troops-october-2024 = Je länger der Krieg dauerte, desto stärker engagierte sich Pjöngjang für Russland; den Höhepunkt bildete Ende Oktober 2024 die Verlegung nordkoreanischer Truppen ins Kriegsgebiet. Der kühne Schritt, für den es kein Vorbild gab, weckte international Besorgnis, ebenso wie Pjöngjangs immer selbstbewussteres Auftreten auf der koreanischen Halbinsel.

# "Der vorliegende Beitrag" is this brief. "diese Dynamik" takes up the relations among the three allies.
intro-questions = Warum beteiligt sich Nordkorea am Krieg in der Ukraine, was hat es davon, und welche Risiken geht es ein? Der vorliegende Beitrag geht diesen Fragen nach und untersucht, was die Beteiligung für die drei autoritären Verbündeten bedeutet, für Pjöngjang ebenso wie für Moskau und Peking. Nur wer diese Dynamik versteht, kann abschätzen, wie das Bündnis die internationale Sicherheit künftig prägen und auf die regionale Stabilität in Europa wie im Pazifik wirken könnte.

## Background

# The section runs from the rapprochement of 2022 to the deployment and its losses.
# Block: heading 2
heading-background = Hintergrund

# "Verbündete" is plural and left vague on purpose: Putin's allies in North Korea.
background-rapprochement = Als in der zweiten Hälfte des Jahres 2022 Russlands Vorräte an Raketen schwanden, bat Präsident Wladimir Putin seine Verbündeten in Nordkorea um Hilfe. Deutlich näher kamen sich Moskau und Pjöngjang jedoch erst 2024, und nun ging es um mehr als Handel und Waffenverkäufe.

# The body is the UN Panel of Experts on North Korea sanctions; use its usual name in your language.
# "Er" in the last sentence is the veto.
background-veto-2024 = Gegen die alljährliche Verlängerung des UN-Expertengremiums, das nordkoreanischen Verstößen gegen die Sanktionen nachgeht, legte Russland im März 2024 zum ersten Mal ein Veto ein. Der Schritt war weitgehend symbolisch, denn auf die Sanktionen selbst wirkt sich die Arbeit des Gremiums nicht unmittelbar aus. Er verriet aber, wie drastisch Moskau seine Haltung zum Regime Kims geändert hatte.

# „gegenseitiger Verteidigungsvertrag“ is a press label (mutual defence treaty), not the official name:
# keep it in quotation marks. "Artikel 4" follows the official text.
background-treaty-signed = Im Juni 2024 folgte die nächste beunruhigende Wendung: Putin und Kim setzten ihre Unterschriften unter den „{ -treaty-2024 }“. Als „gegenseitiger Verteidigungsvertrag“ ging das Abkommen durch die Medien, denn in Artikel 4 sagen beide Seiten einander militärischen Beistand zu, falls eine von ihnen mit Waffengewalt angegriffen wird.

# Who justified the deployment is left open; keep it open. "Kyjiw" stands for Ukraine.
background-treaty-scope = Vereinbart wurde zudem, in einer Reihe weiterer Bereiche enger zusammenzuarbeiten, darunter Handel, Wirtschaft und Wissenschaft. Der Vertrag diente auch als Begründung dafür, dass nordkoreanische Truppen an die Front gingen, um Russland im Kampf gegen Kyjiw beizustehen.

# Photo of a forged identity card. The source line names the Ukrainian politician's Telegram page.
# Block: caption
caption-forged-id = Gefälschter Ausweis eines Soldaten aus Nordkorea, der in Gefangenschaft geriet. Quelle: offizielle Telegram-Seite von Wolodymyr Selenskyj

# "Oblast" is the Russian administrative unit; keep the term. "sie" are the North Korean soldiers.
troops-sent = Dass auf dem Schlachtfeld auch Nordkoreaner kämpfen, wurde erstmals gegen Ende Oktober 2024 berichtet. Inzwischen ist bestätigt, dass Pjöngjang seinem Verbündeten etwa 10.000 bis 12.000 Mann zu Hilfe geschickt hat. Eingesetzt wurden sie den Berichten zufolge in der Oblast Kursk, also auf souveränem russischem Gebiet, das die Ukraine im August 2024 in einer Überraschungsoffensive erobert hatte.

# Two opposite judgements by Ukrainian fighters; "die Russen selbst" are the Russian soldiers.
troops-skill = Wie gut die Nordkoreaner ihr Handwerk verstehen, wird unterschiedlich beurteilt. Manche ukrainischen Kämpfer halten ihre Taktik für veraltet, andere sehen in ihnen einen gefährlichen Feind, der mit mehr Disziplin und Methode vorgeht als die Russen selbst.

# The reports come from Kyjiw; Moscow and Pyongyang did the hiding. Tuva is a region of Russia.
troops-captured = Die Nordkoreaner lebend zu fassen, ist äußerst schwierig, denn droht ihnen die Gefangenschaft, neigen sie dazu, sich das Leben zu nehmen. Nur zwei Soldaten, beide verwundet, fielen der ukrainischen Armee in den vergangenen Monaten in die Hände. Berichten aus Kyjiw zufolge haben Moskau und Pjöngjang die Anwesenheit der nordkoreanischen Truppen an der Front nach Kräften verschleiert. So trugen die Soldaten gefälschte Ausweise, in denen als Geburtsort die russische Region Tuwa eingetragen war.

# The figure is a Ukrainian estimate and counts dead and wounded together. The losses do not keep
# Pyongyang from sending more troops.
troops-losses = Auf etwa 3.000 Mann, Tote und Verwundete zusammengenommen, beziffert die Ukraine die Verluste der Nordkoreaner. Überdies wurde Anfang Februar 2025 die Sorge laut, Pjöngjang bereite ungeachtet so hoher Verluste die Verlegung weiterer Truppen an die Front vor.

## North Korea

# The section weighs gains and risks and finds the gains larger.
# Block: heading 2
heading-north-korea = Nordkorea: Mehr Gewinn als Gefahr

# The lives are those of North Korean soldiers. "vorerst" (for now) is a reservation; keep it.
north-korea-payoff = Das Bündnis mit dem Kreml hat Pjöngjang viel eingebracht, und auch die Entscheidung, Truppen an die Front zu schicken, hat sich für Kim vorerst gelohnt. Um den Preis mehrerer tausend Menschenleben hat Nordkorea riesige Mengen an Waffen und Technologie erhalten, an die es zuvor nicht herankam. Damit kann der Schurkenstaat seine Feinde im Pazifik unter Druck setzen, vor allem Südkorea, zu dem sich das Verhältnis in den vergangenen Monaten drastisch verschlechtert hat.

# The signing of the treaty named at the top of this file. Leave the photo credit in brackets as it is.
# Block: caption
caption-kim-putin-2024 = Pjöngjang, Nordkorea, 19. Juni 2024: Russlands Präsident Wladimir Putin und Nordkoreas Machthaber Kim Jong Un haben ihre neue Partnerschaft feierlich mit ihrer Unterschrift besiegelt und reichen einander die Hand. (Kristina Kormilitsyna/Sputnik/AP)

# The expected conflict is one in the Pacific. "Ukraine" is meant loosely, as the theatre of war.
north-korea-war-experience = Im Pazifik nehmen die Spannungen zu, und Pjöngjang trägt selbst unmittelbar dazu bei. Umso mehr liegt Nordkorea daran, militärisch stärker zu werden und für den möglichen Konflikt gewappnet zu sein. Der Einsatz in der Ukraine gilt dafür als ideale Gelegenheit: Die Soldaten lernen moderne Kriegführung in der Praxis kennen und üben sich im Umgang mit neuen Technologien und Waffen.

# "das gegenseitige Verteidigungsabkommen" is the treaty of 2024 again.
north-korea-pact-nuclear = Das gegenseitige Verteidigungsabkommen und die Kooperation mit Russland wirken auch in die andere Richtung: Eskaliert die Lage im Pazifik bis zum militärischen Konflikt, könnte Kim seinerseits Hilfe aus Moskau anfordern. Außerdem wird Nordkorea mit russischer Unterstützung sein Atomprogramm voranbringen und in der Region noch mehr Einfluss gewinnen können.

# Commonwealth of Independent States (CIS): use the official name in your language.
north-korea-isolation = Mit der neuen Nähe zu Russland rückt für Pjöngjang zudem das Ende der internationalen Isolation einen Schritt näher. Wenn der Kreml seine Meinung über Nordkorea ändern kann, könnten es andere Staaten auch. Verändert der Truppeneinsatz die Lage an der Front zugunsten Moskaus, könnte Kim bei Putin darauf dringen, dass Nordkorea internationalen Organisationen beitreten darf, hinter denen Russland steht, etwa der Gemeinschaft Unabhängiger Staaten. Auf der Weltbühne fiele Pjöngjang damit eine größere Rolle zu.

# "damit" is North Korea joining such organisations. "beides" is instability and chaos.
north-korea-un-sanctions = Womöglich wäre die Isolation des Regimes damit durchbrochen. Kim könnte dann nicht nur seine schwächelnde Wirtschaft retten, sondern auch vorführen, wie wenig die von den Vereinten Nationen geführten Institutionen ausrichten. Andere Länder würden Sanktionen und sonstige Folgen ihrer Alleingänge vielleicht weniger fürchten. Es drohten Instabilität und Chaos, und beides käme Pjöngjang ebenso gelegen wie Moskau.

# The payments are much discussed, not proven. "sich die Taschen füllen" is meant as sarcasm.
north-korea-pay-per-soldier = Viel diskutiert wird überdies, dass Moskau für jeden Soldaten, den Nordkorea der russischen Armee zu Hilfe schickt, großzügig bezahlt. Kim gewinnt also nicht nur militärisch, politisch und wirtschaftlich, er kann sich obendrein die Taschen füllen.

# First of two risks for Kim.
north-korea-risk-losses = Ohne Risiko ist der Entschluss, Truppen in den Krieg zu schicken, freilich nicht. Kommen die Nordkoreaner mit der Wirklichkeit moderner Kriegführung nicht zurecht und erleiden sie schwere Verluste, nimmt das Ansehen Kims und seines Regimes Schaden, im Ausland wie im eigenen Land.

# Second risk. "Informationsmauer" (information wall) is an image for state censorship; keep the image.
north-korea-risk-information = Auch eine zweite Gefahr wiegt schwer: Die Soldaten im Einsatz erfahren, wie man außerhalb Nordkoreas lebt, nämlich von Grund auf anders als in ihrer Heimat. Je länger sie fort sind, desto mehr lernen sie über die Welt draußen. Sind sie erst zurück, könnte die Informationsmauer einstürzen, die das Land jahrzehntelang abgeschirmt hat, und Kims Regime ins Wanken bringen.

# A handout picture of the North Korean government; say so. Leave the agencies' names as they are.
# Block: caption
caption-kim-soldiers-2024 = Am 13. März 2024 trifft Nordkoreas Machthaber Kim Jong Un (Mitte) Soldaten, die in Nordkorea eine Ausbildung absolviert haben. Das Bild hat die nordkoreanische Regierung bereitgestellt. (Korean Central News Agency/Korea News Service via AP, Archiv)

## Russia

# „Kanonenfutter“ (cannon fodder) stays in quotation marks: the word is cynical, and not ours.
# Block: heading 2
heading-russia = Russland: Der Hunger nach „Kanonenfutter“

# The strategy of winning by sheer numbers. "Putin … gekostet": the lives of Russian soldiers.
russia-manpower-strategy = Zwar kommt Russland an der Front hier und da voran, doch gut läuft es dort nicht, und die Soldaten werden immer knapper. Moskau folgt einer Strategie, die den Gegner durch schiere Masse erdrücken soll. Für einen modernen Krieg taugt sie wenig: Ständig müssen neue Truppen in den Kampf geworfen werden, und Putin hat diese Art der Kriegführung schon viele Menschenleben gekostet.

# "Mobilisierung" is the call-up of Russian citizens; use the term usual for this war.
russia-mobilisation = Der Kreml braucht also dringend neue Soldaten, möchte aber ohne eine weitere Mobilisierungswelle auskommen. Der bislang einzige Versuch dieser Art in diesem Krieg hat das Land destabilisiert und Putins Ruf schwer beschädigt – und in diesem Punkt ist der russische Führer äußerst empfindlich.

# "dieses Muster" is buying soldiers instead of mobilising. The vague numbers are literal.
russia-recruiting = Stattdessen lockt die Regierung nun alle, die sich beim russischen Militär verpflichten, mit enormen Summen. Zugleich wirbt Moskau in weiteren befreundeten Ländern um Freiwillige, die für Geld ihr Leben zu opfern bereit sind. Nordkoreas Truppen fügen sich genau in dieses Muster, und sie haben für Moskau einen Vorzug: Statt einiger hundert neuer Soldaten oder noch weniger kommen gleich mehrere tausend.

# "nicht so ausgebildet wie" leaves open whether differently or worse; keep it open.
russia-limits-troops = Gelöst ist Russlands Problem mit etwa 10.000 Soldaten allerdings nicht, denn das Land hält an dem Ziel fest, Kyjiw einzunehmen, und hat in diesem Krieg schon viel zu viele Leben geopfert. Außerdem sind die Nordkoreaner nicht so ausgebildet wie die Russen und sprechen ausschließlich Koreanisch. Sie wirksam kämpfen zu lassen, dürfte der russischen Armee schwerfallen.

# Conditional: "Falls" refers to the reported payments per soldier in the North Korea section.
russia-limits-costs = Falls Putin, wie bereits angesprochen, Kim tatsächlich für jeden einzelnen Soldaten entlohnt, kommt auf den Kreml neben den ohnehin enormen Kosten des Krieges eine weitere Ausgabe zu, und das in einer Zeit, in der es mit der Wirtschaft des Landes dramatisch bergab geht.

# "Kriegspartei" is the legal term, party to the war. In the last sentence Moscow shies away from
# the escalation it badly needs: the contradiction is intended.
russia-limits-territory = Auch räumlich ist der Einsatz der nordkoreanischen Truppen für den Kreml derzeit begrenzt. Im Rahmen eines Verteidigungsbündnisses fremde Soldaten auf russisches Hoheitsgebiet zu holen, ist das eine; stünden Nordkoreaner aber auf souveränem ukrainischem Boden, würde Pjöngjang offiziell zur Kriegspartei. Das wäre womöglich eine äußerst gefährliche Eskalation. Moskau schreckt im Augenblick vor ihr zurück, so dringend es sie auch bräuchte.

## China

# "vage Worte": Beijing's deliberately ambiguous official statements.
# Block: heading 2
heading-china = China: Was hinter den vagen Worten steht

# "Übereinkunft" is the arrangement between Russia and North Korea, wider than the treaty.
china-relevance = An der Übereinkunft zwischen Moskau und Pjöngjang ist China, Nordkoreas prominentester Verbündeter, nicht direkt beteiligt. Da sich Nordkorea aber immer enger mit dem Kreml verbindet, kommt es entscheidend darauf an, Pekings Interessen zu kennen.

# "territoriale Integrität" is a set term of international law; use the official wording.
china-position = Seit Russland 2022 einmarschiert ist, hat sich China offiziell nur äußerst vage zum Krieg geäußert. Peking beteuerte, wie sehr es eine friedliche Lösung wünsche und wie wichtig es sei, die territoriale Integrität zu wahren. Gleichzeitig half es Putin dabei, die Sanktionen des Westens zu unterlaufen, und vermied es, Russlands Vorgehen gegen die Ukraine zu verurteilen.

# „Angelegenheit“ in quotation marks picks up, with irony, the word from the sentence before;
# use the same word twice.
china-distance = Auch zur neuen Stufe der Eskalation, die mit dem Verteidigungsabkommen und dem Einsatz nordkoreanischer Soldaten erreicht ist, suchte China Abstand: Das Ganze sei eine Angelegenheit, die Moskau und Pjöngjang betreffe. Die Kernfrage aber lautet: Kommt diese „Angelegenheit“ Peking gelegen?

# „abtrünnige Insel“ (renegade island) is Taiwan; keep the quotation marks.
# Taipei stands for its government.
china-taiwan = Ein Erfolg des Kremls gegen die Ukraine könnte China nützen und es seinen internationalen Zielen näher bringen. Denn die Taiwan-Frage ist ungelöst, und Peking hofft, dass die „abtrünnige Insel“ aus einem russischen Sieg ihre Lehre zieht: Für Taipeh ist der Krieg nicht zu gewinnen. Vernünftig wäre dann allein die friedliche Wiedervereinigung, und eben sie strebt China seit Jahrzehnten an.

# "Freund im Kreml" is Putin, said with irony. The joint statement has no official title here.
china-western-response = Auch aus einem zweiten Grund könnte Peking der nordkoreanische Truppeneinsatz willkommen sein: wegen der Reaktion des Westens. Obwohl längst mit schweren Sanktionen belegt, fordert Nordkorea das Völkerrecht abermals heraus. In einer gemeinsamen Erklärung verurteilten die USA und ihre Verbündeten das Militärbündnis der beiden Staaten. Washington verhängte außerdem weitere Sanktionen gegen Pjöngjang und Moskau, um Kim davon abzuhalten, seinem Freund im Kreml beizuspringen.

# "Weltordnung" is the international order led by the United States.
china-world-order = Doch wenn Pjöngjang Berichten zufolge trotz schwerer Verluste neue Truppen für die Front bereitmacht, haben die westlichen Maßnahmen das Bündnis offenbar nicht genug gestört. Der Westen müsste beweisen, dass er Pjöngjang eindämmen und dazu drängen kann, sich an die Normen zu halten. Bliebe er den Beweis schuldig, wäre dies ein Zeichen dafür, dass das von den USA geführte System dringend der Reform bedarf. Peking, das die Weltordnung umgestalten will, käme das zupass.

# "so gesehen": from Beijing's point of view, should it choose force against Taiwan.
china-western-distraction = Solange in der Ukraine gekämpft wird, ist der Westen vom Pazifik abgelenkt und muss Kyjiw mit Waffen versorgen. Je länger das so geht, desto mehr Mittel verbrauchen die USA und ihre Verbündeten auf diesem Schauplatz. Wollte Peking Taiwan mit Gewalt einnehmen, bräuchte es einen möglichst schwachen Westen; so gesehen könnte eine Eskalation von Vorteil sein.

# The ally fighting on Russia's side is North Korea. Beijing fears sanctions against China itself.
china-trade-sanctions = So klar der Nutzen ist, für China hat der Einsatz nordkoreanischer Soldaten gegen die Ukraine auch Nachteile. Nicht ohne Grund hebt Peking seinen Friedenswunsch hervor: Seine Wirtschaft lebt in hohem Maße vom Welthandel und braucht deshalb Stabilität auf der ganzen Welt. Da es um die Wirtschaft zurzeit nicht zum Besten steht, will Peking um jeden Preis verhindern, dass der Westen Sanktionen verhängt. Dass in der Ukraine einer seiner engsten Verbündeten auf Russlands Seite mitkämpft, ist dabei wenig hilfreich.

# The quoted words, "a crazy ally with nuclear weapons", mean North Korea; translate them literally.
china-nuclear-control = In das Bündnis von Moskau und Pjöngjang mischt sich Peking lieber nicht ein. Zumindest aus einem Grund aber sollte ihm die Annäherung der beiden zu denken geben: wegen der Atomwaffen. Einen „verrückten Verbündeten mit Atomwaffen“ ganz in der Hand zu haben, war für China von Nutzen. Sucht dieser nun die Nähe Russlands, wird seine Abhängigkeit von Peking fraglich, und er kann sein Atomwaffenprogramm verfolgen, ohne dass China ihm auf die Finger sieht.

# „explosiv“ plays on the nuclear subject; keep the pun and the quotation marks.
china-nuclear-danger = Unablässig droht der Kreml der Ukraine oder dem Westen mit Atomwaffen; Nordkorea wiederum ist daran gelegen, die internationale Lage zu destabilisieren, vor allem im Pazifik. Das Bündnis der beiden könnte sich daher als „explosiv“ erweisen. Die ganze Welt muss das zutiefst beunruhigen, auch Peking, das sich unmissverständlich gegen jeden Versuch gestellt hat, solche Waffen einzusetzen.

## Conclusions

# Closing section; it sums up and adds no new facts.
# Block: heading 2
heading-conclusions = Fazit

# "Sanktionsregime" is the system of sanctions, not a government. "Verteidigungspakt": the treaty of 2024.
conclusion-alliance = In den vergangenen Jahren haben Russland und Nordkorea ihre Zusammenarbeit erheblich ausgebaut, denn Kim leistete seinem russischen Gegenüber Militärhilfe. Wladimir Putin wiederum trug einst das Sanktionsregime gegen Pjöngjang mit; inzwischen hat er mit den Nordkoreanern einen gegenseitigen Verteidigungspakt unterzeichnet. Seit Kim entschieden hat, den russischen Streitkräften auf dem Schlachtfeld mit eigenen Soldaten beizustehen, hat das Bündnis eine neue, nie da gewesene Stufe erreicht.

# "der kühne Entschluss" is sending the troops, the bold step of the introduction.
conclusion-north-korea = Für das Regime in Pjöngjang ist der kühne Entschluss bisher rundum ein Gewinn. Es kommt an neue Militärtechnik der russischen Verbündeten und kann seine Soldaten überdies unter den Bedingungen eines modernen Krieges ausbilden – eine wertvolle Erfahrung, die sich bezahlt machen könnte, falls die Spannungen im Pazifik eskalieren. Dank der Allianz mit Putin hat Nordkorea zudem die Aussicht, die internationale Isolation hinter sich zu lassen und im Pazifik mehr Einfluss zu gewinnen.

# "einen Vorteil": more troops without mobilising. A mobilisation would cost reputation, not money.
conclusion-russia = Der Kreml will auf dem Schlachtfeld über mehr Truppen verfügen und sucht dafür neue Wege, denn russische Soldaten zu mobilisieren, würde ihn viel Ansehen kosten. Nordkoreas Truppen verschaffen ihm einen Vorteil, doch eher auf kurze Sicht: Kims Regime fordert als Gegenleistung Geld und Technologie, und so wachsen Moskaus Kriegsausgaben, die ohnehin jedes vernünftige Maß übersteigen, noch weiter.

# "Freundschaft" between Putin and Kim, said with slight irony.
conclusion-china = China hat sich bemüht, Distanz zum Bündnis Putins mit Kim zu wahren; offiziell hat es alles andere als eindeutig reagiert. Dabei bringt die neue Freundschaft Peking beides ein, Vorteile und Sorgen.

# Two scenarios, not forecasts: keep them tentative. "Vereinigung" here, "Wiedervereinigung" above.
conclusion-china-scenarios = Hat Moskau Erfolg und zwingt es Kyjiw zur Kapitulation, könnte das Chinas Position stärken: Taiwan ließe sich dann zu einer Vereinigung auf friedlichem Wege bewegen. Zudem stünde der Westen als unfähig da, international für Ordnung zu sorgen. Andererseits könnte sich Pjöngjang entschließen, sein Atomprogramm unter Moskaus Aufsicht voranzutreiben. Damit wüchse die Gefahr, dass Atomwaffen verantwortungslos eingesetzt werden.

## Disclaimer

# Heading over the note on the source of the facts and on whose opinions they carry.
# Block: heading 2
heading-disclaimer = Hinweis

# Anna Kostenko wrote the paper from which all facts are taken, not this text. Keep its German title:
# it names the edition that was used.
disclaimer-source = Die Fakten stammen aus dem Papier „Pjöngjang an der Front: Risiken und Chancen einer Beteiligung am russischen Krieg“ von Anna Kostenko ({ -transatlantic-dialogue-center }). Alle Sätze wurden für diesen Text neu geschrieben.

# "müssen sie teilen": the views. "Gremien" are the Center's committees, "Zentrums" is the Center itself.
disclaimer-views = Die Ansichten, die in jenem Papier zum Ausdruck kommen, sind allein die der Autorin; weder das { -transatlantic-dialogue-center } noch seine Gremien oder die mit ihm verbundenen Organisationen müssen sie teilen. Gedacht ist das Papier als Anstoß zu Dialog und Debatte. Offizielle politische Positionen des Zentrums oder anderer Organisationen, denen die Autorin verbunden sein mag, gibt es nicht wieder.
