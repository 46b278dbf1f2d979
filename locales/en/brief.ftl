### English translation of the policy brief on North Korea's part in Russia's war against Ukraine. German is the source language.
### The facts come from one paper, named in the disclaimer; every sentence is newly written.
### One message is one block of the page, in reading order. The meaning of each message and the kind of block it is are noted in the German file.

## Names

-transatlantic-dialogue-center = Transatlantic Dialogue Center

-treaty-2024 = Treaty on Comprehensive Strategic Partnership between the Russian Federation and the Democratic People’s Republic of Korea

## Title

title = North Korea’s soldiers in Russia’s war: What Pyongyang, Moscow and Beijing gain and what they risk

## Key findings

heading-key-findings = Executive summary

finding-troops-sent = North Korea itself is fighting: The country has sent between 10,000 and 12,000 soldiers to the front in Ukraine. Pyongyang is thus taking an active part in the war, with troops of its own.

finding-strategic-gain = Strategic gain: Anyone who helps Moscow gets something in return – in North Korea’s case, highly advanced military technology, combat experience and a stronger military position. This matters all the more because tensions are growing in the Pacific region.

finding-money-technology = Money and technology: In return for its military assistance, North Korea is reportedly receiving not only valuable weapons and technologies from Russia but also money. All of this benefits Pyongyang’s nuclear programme and military strength.

finding-china-ambiguity = China’s ambiguous stance: Beijing has distanced itself from the alliance between Russia and North Korea. The closer the two draw together, the more difficult Beijing’s own position becomes, because it is worried about North Korea’s growing nuclear capabilities and a possible destabilisation of the region.

finding-global-security = Consequences for global security: North Korea is defying sanctions and supporting Russia’s aggression – a sign that international norms are losing their force. Because the West is unable to restrain Pyongyang, other rogue states could feel emboldened and put stability at risk worldwide.

## Introduction

intro-support-for-kremlin = Since the start of Russia’s full-scale invasion, North Korea has stood by its ally, the Kremlin. Diplomatically, it helped by recognising the independence of the self-proclaimed people’s republics of Donetsk and Luhansk and of breakaway Ukrainian territories; militarily, by supplying sanctions-hit Russia with ammunition and missiles.

intro-troops-october-2024 = The longer the war went on, the more heavily Pyongyang committed itself on Russia’s behalf; this culminated in the deployment of North Korean troops to the war zone in late October 2024. This bold and unprecedented step prompted international concern, as did Pyongyang’s increasingly assertive conduct on the Korean peninsula.

intro-questions = Why is North Korea taking part in the war in Ukraine, what does it gain from doing so, and what risks is it running? This brief explores these questions and examines what that involvement means for the three authoritarian allies – for Pyongyang as well as for Moscow and Beijing. Only by understanding this dynamic is it possible to gauge how the alliance could shape international security in future and affect regional stability in Europe and the Pacific alike.

## Background

heading-background = Background

background-rapprochement = When Russia’s stocks of missiles dwindled in the second half of 2022, President Vladimir Putin asked his allies in North Korea for help. But it was not until 2024 that Moscow and Pyongyang grew markedly closer, and by then it was about more than trade and arms sales.

background-veto-2024 = In March 2024 Russia for the first time vetoed the annual renewal of the UN Panel of Experts, which investigates North Korean violations of the sanctions. The move was largely symbolic, since the Panel’s work has no direct effect on the sanctions themselves. But it revealed how drastically Moscow had changed its attitude towards Kim’s regime.

background-treaty-signed = June 2024 brought the next disturbing turn: Putin and Kim put their signatures to the “{ -treaty-2024 }”. The agreement was reported in the media as a “mutual defence treaty”, because in Article 4 the two sides pledge each other military assistance should either of them come under armed attack.

background-treaty-scope = Closer cooperation was also agreed in a range of other areas, including trade, the economy and science. The treaty was also used to justify sending North Korean troops to the front to support Russia in its fight against Kyiv.

caption-forged-id = Forged identity card of a soldier from North Korea who was taken prisoner. Source: official Telegram page of Volodymyr Zelensky

troops-sent = Reports that North Koreans, too, were fighting on the battlefield first emerged towards the end of October 2024. It has since been confirmed that Pyongyang has sent some 10,000 to 12,000 soldiers to its ally’s aid. According to the reports, they were deployed in Kursk Oblast – that is, on sovereign Russian territory that Ukraine had captured in a surprise offensive in August 2024.

troops-skill = Opinions differ as to how well the North Koreans know their trade. Some Ukrainian fighters consider their tactics outdated; others see them as a dangerous enemy, more disciplined and methodical than the Russians themselves.

troops-captured = Capturing the North Koreans alive is extremely difficult, since they tend to take their own lives when threatened with capture. Only two soldiers, both wounded, have fallen into the hands of the Ukrainian army in recent months. Moscow and Pyongyang, according to reports from Kyiv, made every effort to conceal the presence of the North Korean troops at the front. The soldiers carried forged identity cards, for instance, which gave the Russian region of Tuva as their place of birth.

troops-losses = Ukraine puts North Korean losses at about 3,000 soldiers, dead and wounded combined. In early February 2025 concerns were also voiced that Pyongyang, undeterred by such heavy losses, was preparing to deploy more troops to the front.

## North Korea

heading-north-korea = North Korea: More gain than risk

north-korea-payoff = The alliance with the Kremlin has brought Pyongyang a great deal, and for now the decision to send troops to the front has also paid off for Kim. At the price of several thousand lives, North Korea has obtained vast quantities of weapons and technology that were previously beyond its reach. With these, the rogue state can put pressure on its enemies in the Pacific, above all South Korea, with which relations have deteriorated drastically in recent months.

caption-kim-putin-2024 = Pyongyang, North Korea, 19 June 2024: Russia’s President Vladimir Putin and North Korea’s leader Kim Jong Un shake hands after sealing their new partnership at a signing ceremony. (Kristina Kormilitsyna/Sputnik/AP)

north-korea-war-experience = Tensions are rising in the Pacific, and Pyongyang itself is directly contributing to them. North Korea is thus all the more intent on growing stronger militarily and being prepared for the conflict that may come. Deployment in Ukraine is seen as an ideal opportunity to do so: the soldiers experience modern warfare at first hand and train in the use of new technologies and weapons.

north-korea-pact-nuclear = The mutual defence agreement and the cooperation with Russia also work in the other direction: should the situation in the Pacific escalate into military conflict, Kim could in turn request help from Moscow. In addition, Russian support will enable North Korea to advance its nuclear programme and gain even more influence in the region.

north-korea-isolation = The new closeness to Russia also brings Pyongyang a step nearer to the end of its international isolation. If the Kremlin can change its mind about North Korea, other states could do the same. Should the deployment of troops shift the situation at the front in Moscow’s favour, Kim could press Putin for North Korea to be allowed to join international organisations backed by Russia, such as the Commonwealth of Independent States. That would give Pyongyang a larger role on the world stage.

north-korea-un-sanctions = This might break the regime’s isolation. Kim could then not only rescue his faltering economy but also demonstrate how little the institutions led by the United Nations can achieve. Other countries would perhaps be less afraid of sanctions and other consequences of going it alone. Instability and chaos would loom, and both would suit Pyongyang as much as Moscow.

north-korea-pay-per-soldier = There is also much talk of Moscow paying generously for every soldier North Korea sends to the aid of the Russian army. So Kim not only gains militarily, politically and economically; he can line his pockets into the bargain.

north-korea-risk-losses = The decision to send troops into the war is not without risk, however. If the North Koreans fail to cope with the reality of modern warfare and suffer heavy losses, the standing of Kim and his regime will be damaged, abroad as well as at home.

north-korea-risk-information = A second danger also weighs heavily: the soldiers on deployment discover what life is like outside North Korea – fundamentally different from life at home. The longer they are away, the more they learn about the world outside. Once they are back, the information wall that has shielded the country for decades could collapse and shake Kim’s regime.

caption-kim-soldiers-2024 = On 13 March 2024 North Korea’s leader Kim Jong Un (centre) meets soldiers who have completed training in North Korea. The picture was provided by the North Korean government. (Korean Central News Agency/Korea News Service via AP, File)

## Russia

heading-russia = Russia: The hunger for “cannon fodder”

russia-manpower-strategy = Russia may be making headway in places at the front, but things are not going well for it there, and soldiers are in ever shorter supply. Moscow is following a strategy intended to crush the enemy by sheer weight of numbers. It is ill suited to a modern war: new troops constantly have to be thrown into battle, and this way of waging war has already cost Putin many lives.

russia-mobilisation = The Kremlin therefore urgently needs new soldiers but would prefer to manage without another wave of mobilisation. The only such attempt so far in this war destabilised the country and badly damaged Putin’s reputation – and on that point the Russian leader is extremely sensitive.

russia-recruiting = Instead, the government is now dangling enormous sums in front of anyone who will sign up for the Russian military. At the same time, Moscow is seeking volunteers in other friendly countries who are prepared to sacrifice their lives for money. North Korea’s troops fit this pattern exactly, and for Moscow they have an advantage: instead of a few hundred new soldiers, or even fewer, several thousand arrive all at once.

russia-limits-troops = Yet some 10,000 soldiers do not solve Russia’s problem, because the country is sticking to its goal of taking Kyiv and has already sacrificed far too many lives in this war. Moreover, the North Koreans are not trained as the Russians are, and they speak only Korean. The Russian army is likely to find it difficult to use them effectively in combat.

russia-limits-costs = If, as already mentioned, Putin really is paying Kim for each and every soldier, the Kremlin faces a further expense on top of the already enormous costs of the war, and this at a time when the country’s economy is in dramatic decline.

russia-limits-territory = For the Kremlin, the deployment of the North Korean troops is also limited geographically at present. Bringing foreign soldiers onto Russian territory as part of a defensive alliance is one thing; but if North Koreans were to stand on sovereign Ukrainian soil, Pyongyang would officially become a party to the war. That might prove an extremely dangerous escalation. For the moment Moscow is shying away from such an escalation, badly though it needs one.

## China

heading-china = China: What lies behind the vague words

china-relevance = China, North Korea’s most prominent ally, is not directly involved in the arrangement between Moscow and Pyongyang. But as North Korea is binding itself ever more closely to the Kremlin, it is crucial to know where Beijing’s interests lie.

china-position = Since Russia invaded in 2022, China’s official statements on the war have been extremely vague. Beijing has professed its great desire for a peaceful solution and stressed the importance of upholding territorial integrity. At the same time, it has helped Putin to circumvent Western sanctions and has avoided condemning Russia’s actions against Ukraine.

china-distance = China also sought to keep its distance from the new stage of escalation reached with the defence agreement and the deployment of North Korean soldiers: the whole thing, it said, was a matter concerning Moscow and Pyongyang. But the key question is: does this “matter” suit Beijing?

china-taiwan = A Kremlin success against Ukraine could benefit China and bring it closer to its international goals. The Taiwan question is unresolved, and Beijing hopes that the “renegade island” will draw its lesson from a Russian victory: for Taipei, war is unwinnable. The only sensible course would then be peaceful reunification, and that is precisely what China has been seeking for decades.

china-western-response = There is a second reason why Beijing might welcome the deployment of North Korean troops: the reaction of the West. Although it has long been under heavy sanctions, North Korea is once again challenging international law. In a joint statement, the US and its allies condemned the military alliance between the two states. Washington also imposed further sanctions on Pyongyang and Moscow in order to deter Kim from rushing to the aid of his friend in the Kremlin.

china-world-order = But if Pyongyang is reportedly readying new troops for the front despite heavy losses, the Western measures have apparently not disrupted the alliance enough. The West would have to prove that it can contain Pyongyang and press it to abide by the norms. If it failed to provide that proof, this would be a sign that the US-led system is in urgent need of reform. That would suit Beijing, which wants to reshape the world order.

china-western-distraction = As long as there is fighting in Ukraine, the West is distracted from the Pacific and has to supply Kyiv with weapons. The longer this goes on, the more resources the US and its allies expend in this theatre. If Beijing wanted to take Taiwan by force, it would need the West to be as weak as possible; seen in this light, an escalation could be advantageous.

china-trade-sanctions = Clear as the benefits are, the deployment of North Korean soldiers against Ukraine also has drawbacks for China. It is not without reason that Beijing emphasises its desire for peace: its economy depends heavily on world trade and therefore needs stability across the globe. As that economy is not in the best of shape at present, Beijing wants at all costs to prevent the West from imposing sanctions. Having one of its closest allies fighting on Russia’s side in Ukraine is hardly helpful here.

china-nuclear-control = Beijing prefers not to interfere in the alliance between Moscow and Pyongyang. But for at least one reason the rapprochement between the two ought to give it pause for thought: nuclear weapons. Having a “crazy ally with nuclear weapons” entirely under its control was useful to China. If that ally now seeks to move closer to Russia, its dependence on Beijing comes into question, and it can pursue its nuclear weapons programme without China looking over its shoulder.

china-nuclear-danger = The Kremlin incessantly threatens Ukraine or the West with nuclear weapons; North Korea, for its part, has an interest in destabilising the international situation, above all in the Pacific. The alliance between the two could therefore prove “explosive”. This must be deeply disturbing to the whole world, including Beijing, which has unequivocally opposed any attempt to use such weapons.

## Conclusions

heading-conclusions = Conclusion

conclusion-alliance = In recent years Russia and North Korea have considerably expanded their cooperation, as Kim has supplied his Russian counterpart with military aid. Vladimir Putin, for his part, once supported the sanctions regime against Pyongyang; he has now signed a mutual defence pact with the North Koreans. Since Kim decided to support the Russian forces on the battlefield with soldiers of his own, the alliance has reached a new and unprecedented level.

conclusion-north-korea = For the regime in Pyongyang, the bold decision has so far been a gain all round. It is acquiring new military technology from its Russian allies and can also train its soldiers under the conditions of a modern war – valuable experience that could pay off should tensions in the Pacific escalate. Thanks to the alliance with Putin, North Korea also has the prospect of leaving its international isolation behind and gaining more influence in the Pacific.

conclusion-russia = The Kremlin wants more troops at its disposal on the battlefield and is looking for new ways to obtain them, because mobilising Russian soldiers would come at a high cost to its reputation. North Korea’s troops give it an advantage, but a rather short-term one: Kim’s regime demands money and technology in return, and so Moscow’s war spending, which already exceeds all reasonable bounds, grows still further.

conclusion-china = China has endeavoured to keep its distance from Putin’s alliance with Kim; officially, its response has been anything but clear-cut. Yet the new friendship brings Beijing both advantages and worries.

conclusion-china-scenarios = If Moscow succeeds and forces Kyiv to capitulate, this could strengthen China’s position: Taiwan could then be induced to accept unification by peaceful means. The West, moreover, would stand exposed as incapable of ensuring order internationally. On the other hand, Pyongyang could decide to push ahead with its nuclear programme under Moscow’s supervision. That would increase the danger of nuclear weapons being used irresponsibly.

## Disclaimer

heading-disclaimer = Disclaimer

disclaimer-source = The facts are taken from a paper by Anna Kostenko, “Pjöngjang an der Front: Risiken und Chancen einer Beteiligung am russischen Krieg” (in German; { -transatlantic-dialogue-center }). Every sentence in this text is newly written.

disclaimer-views = The opinions in that paper are the author’s alone; neither the { -transatlantic-dialogue-center } nor its committees or partner organisations necessarily share them. The paper is meant to prompt dialogue and debate. Nothing in it should be read as the official position of the Center or of any other organisation to which the author may belong.
