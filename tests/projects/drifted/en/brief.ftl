### English translation.

title = North Korea’s soldiers in Russia’s war

troops-sent = According to Ukraine, Pyongyang has sent at least 10,000 soldiers to the front; the first reports came in late October 2024, and since then the leadership in Kyiv has confirmed the number several times.

troops-losses = Ukraine puts the losses at about 3.000 men, { $wounded } of them wounded.

treaty-2024 = The treaty was signed on 18 June 2024; its Article 4 promises mutual assistance.

budget-share = Russia’s war spending rose by 3,5 per cent.

china-position = China hat sich offiziell nur äußerst vage geäußert.

prisoners = { $count ->
    [one] One soldier was captured.
   *[other] { $count } soldiers were captured.
}

outlook = More troops could follow.
