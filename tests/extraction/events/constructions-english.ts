/** What English texts of our own tell, by the constructions in which they tell it. Published on Wednesday 2025-09-10. */
export const ENGLISH_CONSTRUCTIONS: readonly (readonly [title: string, text: string, events: readonly string[]])[] = [
  [
    '',
    'Prisoner exchange with Ukraine: 84 Russian soldiers were brought back from Kyiv-held territory on Monday, the Defence Ministry in Moscow said. In return, 84 Ukrainian servicemen were handed over.',
    ['exchange completed new 2025-09-08 ua=84(m84) ru=84(m84)'],
  ],
  [
    '',
    'Kyiv and Moscow carried out their third swap in a month on Tuesday, with 120 prisoners going home on each side.',
    ['exchange completed new 2025-09-09 ua=120 ru=120'],
  ],
  [
    '',
    'A prisoner swap that brought home 65 Ukrainians was mediated by the UAE, officials said.',
    ['exchange completed new ua=65'],
  ],
  [
    '',
    "The exchange agreed in Istanbul last month has yet to take place, with Moscow blaming Kyiv for the delay. Prisoners' families are waiting.",
    ['exchange stalled new'],
  ],
  [
    '',
    'Ukraine has brought home 1,212 bodies of its fallen soldiers, the Coordination Headquarters said on Wednesday. Russia received 27.',
    ['bodies_repatriation completed new ua=1212 ru=27'],
  ],
  [
    '',
    'Russia is ready to return another 3,000 bodies of Ukrainian soldiers, Medinsky said.',
    ['bodies_repatriation offered new ua=3000'],
  ],
  [
    '',
    'Talks about a new exchange of captives are under way, Umerov wrote, adding that results were expected soon.',
    ['exchange negotiating new'],
  ],
  ['', 'Kyiv proposed swapping all prisoners for all.', ['exchange offered new']],
  [
    '',
    'Moscow turned down a proposal to exchange the Azovstal defenders for captured Wagner fighters.',
    ['exchange refused new'],
  ],
  [
    '',
    'Seven Ukrainian children were reunited with their families after Qatari mediation.',
    ['return_of_children_or_civilians completed new ua=7(c7)'],
  ],
  [
    '',
    'The two sides last exchanged prisoners on 24 August, when 146 people from each side went home. Families in Kyiv held a rally on Tuesday demanding a new swap.',
    ['exchange completed background 2025-08-24 ua=146 ru=146'],
  ],
  [
    '',
    'A hundred and forty-six Ukrainian captives, including eight civilians, were released in the swap on 24 August. Russia got the same number of its soldiers.',
    ['exchange completed background 2025-08-24 ua=146(c8) ru=146'],
  ],
  [
    '',
    'Under the agreement reached in Istanbul, each side will hand over at least 1,200 prisoners.',
    ['exchange announced new ua=>=1200 ru=>=1200'],
  ],
  ['', 'Zelensky said he expects a new prisoner exchange within days.', ['exchange planned new']],
  ['', 'Preparations for the next exchange of prisoners are being made, Budanov said.', ['exchange planned new']],
  [
    '',
    '"We are preparing another exchange," Yermak told reporters. Talks on captives continue daily.',
    ['exchange planned new'],
  ],
  [
    '',
    'Ukraine and Russia began the largest prisoner swap of the war on Friday, each freeing 390 people, with more to follow over the weekend.',
    ['exchange under_way new 2025-09-05 ua=390 ru=390'],
  ],
  [
    '',
    'Moscow said it had freed 30 wounded Ukrainian prisoners as a goodwill gesture, receiving nobody in return.',
    ['exchange completed new ua=30'],
  ],
  [
    '',
    'He was taken prisoner in Mariupol in 2022 and came home in an exchange two years later.',
    ['exchange completed background'],
  ],
  [
    '',
    'His brother, captured at Azovstal, was exchanged in September 2022.',
    ['exchange completed background 2022-09'],
  ],
  [
    '',
    'Her husband was freed from Russian captivity in a swap in May 2024, after two years.',
    ['exchange completed background 2024-05'],
  ],
  ['', 'The prisoner exchange has been postponed indefinitely by Ukraine, Medinsky claimed.', ['exchange stalled new']],
  ['', 'Ukraine says Russia is dragging out the exchange of seriously wounded prisoners.', ['exchange stalled new']],
  [
    '',
    'Moscow and Kyiv discussed a new swap of prisoners at the talks in Istanbul on Wednesday.',
    ['exchange negotiating new'],
  ],
  ['', "Russia's parliament speaker ruled out the exchange of the convicted Azov fighters.", ['exchange refused new']],
  [
    '',
    'Talks about a new exchange of captives with Ukraine are under way, a Russian deputy wrote.',
    ['exchange negotiating new'],
  ],
  ['', 'Negotiations on returning Ukrainian prisoners are ongoing, Lubinets said.', ['exchange negotiating new']],
  [
    '',
    'The Kremlin dismissed the idea of an all-for-all prisoner swap with Ukraine as premature.',
    ['exchange refused new'],
  ],
  [
    '',
    'A planned exchange of 200 prisoners per side between Russia and Ukraine was called off at the last minute on Saturday.',
    ['exchange cancelled new 2025-09-06 ua=200 ru=200'],
  ],
  [
    '',
    'Both Ukraine and Russia agreed to exchange 6,000 bodies of fallen soldiers each.',
    ['bodies_repatriation announced new ua=6000 ru=6000'],
  ],
  [
    '',
    'Erdogan said Ukraine and Russia had reached a deal on swapping 1,000 prisoners each.',
    ['exchange announced new ua=1000 ru=1000'],
  ],
  [
    '',
    'The second phase of the 1,000-for-1,000 prisoner exchange between Kyiv and Moscow took place on Saturday: 307 people returned to each side.',
    ['exchange under_way new 2025-09-06 ua=307 ru=307'],
  ],
  [
    '',
    'The first part of a large prisoner exchange between Ukraine and Russia was completed on Friday: 270 soldiers and 120 civilians came home on each side.',
    ['exchange under_way new 2025-09-05 ua=390(m270+c120) ru=390(m270+c120)'],
  ],
  [
    '',
    "A Ukrainian journalist held by Russia for three years was freed in Tuesday's prisoner exchange.",
    ['exchange completed new 2025-09-09'],
  ],
  [
    'Ukraine gets back 500 bodies',
    'The bodies of 500 Ukrainian defenders were repatriated on Thursday; Moscow took back the remains of 30 of its own.',
    ['bodies_repatriation completed new 2025-09-04 ua=500 ru=30'],
  ],
  [
    '',
    'Ukraine and Russia exchanged prisoners on Friday for the first time since April. Each side returned 103 soldiers, all of them captured in the Kursk region, under a deal brokered by the United Arab Emirates.',
    ['exchange completed new 2025-09-05 ua=103(m103) ru=103(m103)'],
  ],
  [
    '',
    'In the last exchange, on 2 October, 185 Ukrainian soldiers and 20 civilians were freed. Since then Moscow has let no one go.',
    ['exchange completed background 2024-10-02 ua=205(m185+c20)', 'exchange stalled new'],
  ],
  [
    '',
    'Earlier this month the sides exchanged 90 prisoners each. Relatives of the captives held by Russia gathered in Kyiv.',
    ['exchange completed background 2025-09 ua=90 ru=90'],
  ],
  [
    '',
    'In May, Russia and Ukraine carried out their biggest prisoner exchange yet, freeing 1,000 people on either side over three days.',
    ['exchange completed background 2025-05 ua=1000 ru=1000'],
  ],
  [
    '',
    'The swap follows an exchange of 50 Ukrainian prisoners for 50 Russians on 20 August.',
    ['exchange completed background 2025-08-20 ua=50 ru=50'],
  ],
  [
    '',
    'Ukraine returned the bodies of 45 Russian soldiers to Moscow and received 1,000 of its own.',
    ['bodies_repatriation completed new ua=1000 ru=45'],
  ],
  [
    '',
    'Moscow has suspended prisoner exchanges with Kyiv, a senior Ukrainian intelligence official said.',
    ['exchange stalled new'],
  ],
  [
    '',
    'Prisoner swaps have slowed to a trickle, with Ukraine accusing Russia of using captives as leverage.',
    ['exchange stalled new'],
  ],
  [
    '',
    'The Russian side did not bring the prisoners to the agreed exchange point on the Ukrainian border, Kyiv said.',
    ['exchange cancelled new'],
  ],
  [
    '',
    'A prisoner exchange between Ukraine and Russia due on Saturday did not happen.',
    ['exchange cancelled new 2025-09-06'],
  ],
  [
    '',
    'The next stage of the exchange of Ukrainian prisoners is expected on Thursday.',
    ['exchange planned new 2025-09-11'],
  ],
  [
    '',
    'Washington wants Russia and Ukraine to free all remaining captives, and has put forward an all-for-all exchange.',
    ['exchange offered new'],
  ],
  [
    '',
    'US envoy Witkoff said Ukraine and Russia had agreed to exchange 314 prisoners, the first such swap in five months.',
    ['exchange announced new all=314'],
  ],
  [
    '',
    'Ukraine offered to trade captured North Korean soldiers for Ukrainians held in Russia.',
    ['exchange offered new'],
  ],
  [
    '',
    'Putin proposed handing over 1,000 Ukrainian prisoners for 1,000 Russian ones.',
    ['exchange offered new ua=1000 ru=1000'],
  ],
  [
    '',
    'Russian commissioner Moskalkova said she and her Ukrainian counterpart had discussed reuniting families and swapping the wounded.',
    ['exchange negotiating new'],
  ],
  [
    '',
    'Twelve Kursk residents were returned to Russia from Ukraine via Belarus on Friday.',
    ['return_of_children_or_civilians completed new 2025-09-05 ru=12(c12)'],
  ],
  [
    '',
    'The mayor of Kherson was released from Russian captivity on 24 August in an exchange.',
    ['exchange completed background 2025-08-24'],
  ],
  [
    '',
    'He has waited since the last swap. Azov sergeant Petro was not among the 215 Ukrainians who came home in September 2022.',
    ['exchange completed background 2022-09 ua=215'],
  ],
  [
    '',
    'Ninety prisoners went home to Ukraine on Tuesday and 90 to Russia.',
    ['exchange completed new 2025-09-09 ua=90 ru=90'],
  ],
  ['', 'The swap brought back 185 Ukrainian soldiers and 20 civilians.', ['exchange completed new ua=205(m185+c20)']],
  [
    '',
    'In exchange for 215 Ukrainian fighters, Moscow got 55 of its soldiers and Medvedchuk.',
    ['exchange completed new ua=215(m215) ru=55(m55)'],
  ],
  ['', 'Russia freed 97 Ukrainian prisoners in return for 97 of its own.', ['exchange completed new ua=97 ru=97']],
  [
    '',
    'A total of 390 prisoners, 270 soldiers and 120 civilians, came home to Ukraine.',
    ['exchange completed new ua=390(m270+c120)'],
  ],
  ['', 'Ukraine and Russia traded 300 prisoners of war, 150 apiece.', ['exchange completed new ua=150 ru=150']],
  ['', 'About two dozen wounded Ukrainian captives were sent home by Moscow.', ['exchange completed new ua=~24']],
  [
    '',
    'Of the 205 Ukrainians freed from captivity on Thursday, 130 had defended Mariupol.',
    ['exchange completed new 2025-09-04 ua=205'],
  ],
  [
    '',
    'The exchange involved 314 prisoners in all: 157 Ukrainians and 157 Russians.',
    ['exchange completed new ua=157 ru=157'],
  ],
  [
    '',
    'The exchange took place on Tuesday evening near the Belarusian border. Ukraine got back 84 prisoners.',
    ['exchange completed new 2025-09-09 ua=84'],
  ],
  [
    '',
    'Published 9 September 2025. Eighty-four Ukrainian defenders came home from Russian captivity.',
    ['exchange completed new ua=84(m84)'],
  ],
  [
    '',
    'Russia and Ukraine each freed 84 prisoners on Tuesday night, hours after talks had ended in Istanbul on Monday.',
    ['exchange completed new 2025-09-09 ua=84 ru=84'],
  ],
  [
    '',
    'Overnight into Wednesday, 84 Ukrainian prisoners arrived in Chernihiv after an exchange with Russia.',
    ['exchange completed new 2025-09-10 ua=84'],
  ],
  [
    '',
    'This morning 84 Ukrainian defenders returned from Russian captivity.',
    ['exchange completed new 2025-09-10 ua=84(m84)'],
  ],
  [
    '',
    'Tonight our people are home: an exchange with Russia freed 84 captives.',
    ['exchange completed new 2025-09-10 ua=84'],
  ],
  [
    '',
    'The previous swap between Russia and Ukraine was two weeks earlier, on 27 August, with 84 on each side.',
    ['exchange completed background 2025-08-27 ua=84 ru=84'],
  ],
  [
    '',
    'In the summer of 2023 Russia freed 45 Azov fighters in a prisoner exchange.',
    ['exchange completed background 2023 ua=45(m45)'],
  ],
  [
    '',
    'The prisoner exchange between Ukraine and Russia will take place tomorrow.',
    ['exchange planned new 2025-09-11'],
  ],
  ['', 'A prisoner exchange with Russia is planned for next week, Budanov said.', ['exchange planned new']],
  [
    '',
    'The exchange planned for 9 September was put off by Russia for a week. Ukrainian prisoners are waiting at the border.',
    ['exchange stalled new 2025-09-09'],
  ],
  [
    '',
    'The swap of 3 September, in which 84 Ukrainian prisoners came home, was the fifth this year.',
    ['exchange completed background 2025-09-03 ua=84'],
  ],
  [
    'War briefing: what happened on day 1,295',
    'Russian drones hit Odesa. A power station in Kharkiv was damaged. Ukraine received the bodies of 1,000 people whom Moscow says were its soldiers. Moscow took back 24. Poland closed a crossing with Belarus. Umerov said in Ankara that a new exchange of prisoners was being prepared.',
    ['bodies_repatriation completed new ua=1000 ru=24', 'exchange planned new'],
  ],
  [
    'Medinsky: Kyiv halts handover of bodies',
    "Refrigerated lorries with 1,212 bodies of Ukrainian soldiers stand at the exchange point, but the Ukrainian side has not come for them, Vladimir Medinsky said on Saturday. He added that Kyiv had also put off an exchange of 600 prisoners each. Ukraine's Coordination Headquarters called this untrue: no date had been agreed.",
    ['bodies_repatriation stalled new ua=1212', 'exchange stalled new ua=600 ru=600'],
  ],
  [
    'Why the prisoner swaps have stopped',
    'For six weeks no bus with captives has crossed the border. The last exchange took place on 30 July, when 75 Ukrainians came home; Moscow has declined every list since. Kyiv has proposed an exchange of all the sick. The Kremlin has not replied. A diplomat who follows the talks says that a swap of 200 for 200 had been set for 5 September and was cancelled by the Russians the night before.',
    [
      'exchange stalled new',
      'exchange completed background 2025-07-30 ua=75',
      'exchange cancelled new 2025-09-05 ua=200 ru=200',
    ],
  ],
  [
    'Explainer: how a prisoner exchange works',
    'The two sides draw up lists. Intermediaries, mostly the Emirates, carry them between Kyiv and Moscow. Since 2022 more than 5,800 Ukrainians have been returned in 67 exchanges. The largest was in May, when each side returned 1,000 people in three days.',
    ['exchange completed background 2025-05 ua=1000 ru=1000'],
  ],
  [
    'Live: war in Ukraine',
    "14:05 Ukraine says 84 of its soldiers have been freed. 13:40 Russia's defence ministry confirms a prisoner exchange: 84 for 84. 12:10 Air raid alert in Kyiv.",
    ['exchange completed new ua=84(m84) ru=84'],
  ],
  [
    "A father's wait",
    "Serhiy Kovalenko has met nine buses. At the latest, on Tuesday, 65 prisoners came back to Ukraine, none of them from his son's unit. Another exchange is promised for Friday, he has heard.",
    ['exchange completed new 2025-09-09 ua=65', 'exchange planned new 2025-09-12'],
  ],
  [
    "Zelensky's evening address",
    'Today there was an exchange. We brought home 103 of our people from Russian captivity. Soldiers, sailors, border guards. I thank our team and everyone who helps us, the Emirates first of all. We are preparing the next one.',
    ['exchange completed new 2025-09-10 ua=103', 'exchange planned new'],
  ],
  [
    '',
    'Russia and Ukraine have repatriated the bodies of war dead: Kyiv took delivery of 1,000 and Moscow of 26.',
    ['bodies_repatriation completed new ua=1000 ru=26'],
  ],
  [
    'Turkey offers to host swap',
    'Turkey is ready to host an exchange of 500 prisoners from each side, its foreign minister said after meeting his Ukrainian counterpart.',
    ['exchange offered new ua=500 ru=500'],
  ],
  [
    '',
    'The fourth and last part of the prisoner exchange agreed in June took place on Wednesday; Ukraine and Russia kept the number of those freed to themselves.',
    ['exchange completed new 2025-09-10'],
  ],
  [
    'Russia frees 10 Ukrainian civilians after Vatican mediation',
    'Ten civilians, among them a Crimean Tatar leader, have arrived in Kyiv after years in Russian jails.',
    ['return_of_children_or_civilians completed new ua=10(c10)'],
  ],
  [
    'Zelenskyy hails return of 95 prisoners',
    'The president thanked the United Arab Emirates for their mediation.',
    ['exchange completed new ua=95'],
  ],
  ['Ukraine war: 230 prisoners freed on each side in latest swap', '', ['exchange completed new ua=230 ru=230']],
  ['Prisoner swap with Ukraine on hold, says Kremlin', '', ['exchange stalled new']],
  ['Ukraine, Russia agree to exchange all seriously ill prisoners', '', ['exchange announced new']],
  ['Emirates say mediated exchange frees 350 Ukrainian and Russian captives', '', ['exchange completed new all=350']],
  ['Ukrainian POWs return home in exchange with Russia', '', ['exchange completed new']],
  ['Ukraine gets 1,000 bodies back from Russia', '', ['bodies_repatriation completed new ua=1000']],
  ['Ukraine and Russia hold new POW swap, first in two months', '', ['exchange completed new']],
  [
    'Russia says ready to hand over bodies of 3,000 Ukrainian soldiers',
    '',
    ['bodies_repatriation offered new ua=3000'],
  ],
  ['Kyiv accuses Moscow of blocking prisoner swaps', '', ['exchange stalled new']],
  ['Fifty-nine Ukrainian defenders freed from captivity: who they are', '', ['exchange completed new ua=59(m59)']],
  ["Ukraine's parliament speaker discusses prisoners' release with Pope", '', ['exchange negotiating new']],
  ['Budanov: next prisoner exchange to take place soon', '', ['exchange planned new']],
  [
    "Russia and Ukraine swap dead soldiers' bodies",
    'The two sides exchanged the remains of 563 Ukrainian and 37 Russian soldiers.',
    ['bodies_repatriation completed new ua=563 ru=37'],
  ],
  [
    'Released prisoners arrive in Chernihiv',
    'Buses with 117 freed Ukrainians were met by hundreds of relatives.',
    ['exchange completed new ua=117'],
  ],
  [
    'In swap with Russia, Ukraine gets back marine who lost sight',
    "Serhii Volyna's fellow marine was among 95 returned on Saturday.",
    ['exchange completed new 2025-09-06 ua=95'],
  ],
  ['US: we hope for new prisoner exchange between Ukraine and Russia', '', ['exchange planned new']],
  [
    'Another 22 Ukrainian children rescued from Russia',
    '',
    ['return_of_children_or_civilians completed new ua=22(c22)'],
  ],
  [
    'Captured British fighters may be swapped, separatist leader says',
    'Denis Pushilin said an exchange of the men for Russians held in Ukraine was possible.',
    ['exchange planned new'],
  ],
  [
    '',
    "Ukraine's presidential office said on Monday that Russia had returned 12 deported teenagers, two of them orphans.",
    ['return_of_children_or_civilians completed new ua=12(c12)'],
  ],
  [
    '',
    'Ukrainian officials say a group of 50 prisoners will be swapped on Friday.',
    ['exchange planned new 2025-09-12 all=50'],
  ],
  [
    '',
    'Russia and Ukraine have not exchanged prisoners since 14 August, the Red Cross said.',
    ['exchange stalled new'],
  ],
  [
    '',
    'Mothers of captured Ukrainian marines were told that their sons would be on the next exchange, planned for October.',
    ['exchange planned new 2025-10'],
  ],
  [
    '',
    'Switzerland has offered to host talks on returning Ukrainian children.',
    ['return_of_children_or_civilians negotiating new'],
  ],
  [
    '',
    'After a three-month pause, Ukraine and Russia resumed exchanges of prisoners on Tuesday with a swap of 64 for 64.',
    ['exchange completed new 2025-09-09 ua=64 ru=64'],
  ],
  [
    '',
    "The swap, which had been expected for weeks, brought home 71 Ukrainians, Zelensky wrote on Telegram. Prisoners' families wept.",
    ['exchange completed new ua=71'],
  ],
  [
    '',
    'Seventy prisoners, most of them wounded, were flown home to Ukraine from Belarus.',
    ['exchange completed new ua=70'],
  ],

  [
    '',
    'Two weeks of our resistance have shown the invaders that Ukraine will not give up. There is captivity and there is death.',
    [],
  ],
  ['', 'The family of a captured Ukrainian sailor, a prisoner of war, go on hoping for his return one day.', []],
  [
    '',
    'The spy chief seemed to hesitate in an exchange with the Russian president over the breakaway regions of Ukraine.',
    [],
  ],
  ['', 'Zelensky hopes the contact group will agree on a prisoner swap with Russia.', ['exchange planned new']],
  [
    '',
    'Moscow is going to weigh the possibility of exchanging the oligarch for Ukrainian prisoners.',
    ['exchange negotiating new'],
  ],
  ['', 'The defenders of Azovstal, prisoners of war, are awaiting exchange in a Russian camp.', []],

  [
    'Trump says prisoner deal is close',
    'The president said a major prisoner swap between Russia and Ukraine was very close, without giving numbers.',
    ['exchange announced new'],
  ],
  [
    '',
    'Sixty-five for sixty-five: Kyiv and Moscow traded captives on Monday evening. Ukraine additionally got five civilians, among them a nurse.',
    ['exchange completed new 2025-09-08 ua=70(c5) ru=65'],
  ],
  [
    '',
    'Medinsky said Russia was ready to hand over another 3,000 bodies to Ukraine. In June, 6,057 were transferred over five days.',
    ['bodies_repatriation offered new ua=3000', 'bodies_repatriation completed background 2025-06 all=6057'],
  ],
  [
    '',
    'The ombudsmen of Ukraine and Russia discussed a new swap of wounded prisoners. Letters from prisoners were exchanged too.',
    ['exchange negotiating new'],
  ],
  ['', 'Zelensky again offered an all-for-all exchange. Russia rejected the idea in May.', ['exchange offered new']],
  [
    '',
    "Among the 60 Ukrainian soldiers freed in Sunday's swap are four women. A further exchange has been agreed for Friday.",
    ['exchange completed new 2025-09-07 ua=60(m60)', 'exchange announced new 2025-09-12'],
  ],
  [
    '',
    'The handover of 33 captives due today has been moved to Monday because of the weather, Ukrainian officials said.',
    ['exchange stalled new ua=33'],
  ],
  ['', "Ukraine's families of prisoners rallied for them: a prisoner swap is what they have asked for.", []],

  [
    '',
    'A brother and sister, who had been placed with a foster family near Rostov, were reunited with their grandmother in Kyiv on Tuesday.',
    ['return_of_children_or_civilians completed new 2025-09-09'],
  ],
  [
    '',
    'A surgeon from Kherson whom the occupation authorities jailed for sabotage is home again.',
    ['return_of_children_or_civilians completed new'],
  ],
  [
    '',
    'Two Ukrainian minors rejoined relatives this week with the help of Qatari diplomats.',
    ['return_of_children_or_civilians completed new ua=2(c2)'],
  ],
  [
    '',
    'Two dozen Ukrainian women walked out of Russian captivity on Tuesday.',
    ['exchange completed new 2025-09-09 ua=24'],
  ],
  [
    '',
    'Kyiv got back 61 soldiers on Tuesday in exchange for 58 Russian soldiers.',
    ['exchange completed new 2025-09-09 ua=61(m61) ru=58(m58)'],
  ],
  ['', 'Russia gave up 44 Ukrainians for 40 of its own.', ['exchange completed new ua=44 ru=40']],
  [
    '',
    'On Tuesday 33 Russian servicemen were returned from Kyiv-held territory. In exchange, 35 prisoners of war of the Armed Forces of Ukraine were transferred.',
    ['exchange completed new 2025-09-09 ua=35 ru=33(m33)'],
  ],
  [
    '',
    'Ukraine received 410 bodies on Monday, while Russia received 19 of its dead.',
    ['bodies_repatriation completed new 2025-09-08 ua=410 ru=19'],
  ],
  [
    '',
    'Moscow has received no answer to its offer to hand over 300 captured Ukrainians, a negotiator said.',
    ['exchange stalled new ua=300'],
  ],
  ['Kyiv hands over list of captives', '', []],
  ['How captives are swapped', 'Each exchange between Russia and Ukraine takes weeks of work.', []],
  ['', 'Kyiv counts the Russian soldiers whom it holds as its exchange fund.', []],
  ['Medinsky: Moscow says Kyiv gave up 300 prisoners', '', []],

  [
    '',
    'Tensions between the army and Wagner mercenaries grow. Good morning, and welcome back to these pages on the war against Ukraine.',
    [],
  ],
  ['', 'A shop in Kherson welcomed customers back. The names of Ukrainian prisoners of war hang on its wall.', []],
  [
    '',
    'On September 9 it was announced that the head of the Zaporizhzhia plant, released from captivity, will not continue working there.',
    ['exchange completed background'],
  ],
  ['', 'Russia rejected the peace plan, and said it would not give up territory that it had taken from Ukraine.', []],

  [
    '',
    'Kyiv and Moscow agreed on Monday to swap 200 captives – 100 from each side – in the first such exchange since May.',
    ['exchange announced new ua=100 ru=100'],
  ],
  [
    '',
    'Ukraine brought home 120 soldiers from Russian captivity on June 3, another 90 on the 5th and 70 on the 7th.',
    [
      'exchange completed background 2025-06-03 ua=120(m120)',
      'exchange completed background 2025-06-05 ua=90',
      'exchange completed background 2025-06-07 ua=70',
    ],
  ],
  [
    '',
    'The president forced Ukraine to sign a deal in exchange for continued support against Russia. Reuters says that the two countries agreed to exchange 500 prisoners of war from each side.',
    ['exchange announced new ua=500 ru=500'],
  ],
  [
    '',
    'Ukraine says the second prisoner exchange with Russia was hard, and the third still has not begun.',
    ['exchange stalled new'],
  ],

  [
    'Ukraine, Russia to trade 1,000 prisoners apiece in coming days',
    'Umerov said so.',
    ['exchange planned new ua=1000 ru=1000'],
  ],
  [
    'Who came back on Friday',
    'The 65 men freed on Friday included 12 border guards and nine medics. They were traded for an equal number of Russians, the defence ministry in Moscow said.',
    ['exchange completed new 2025-09-05 ua=65 ru=65'],
  ],
  [
    'Russia frees mayor',
    'Russia has freed the mayor of a southern Ukrainian town whom its troops seized in the first weeks of the war. He was among 20 civilians released alongside 185 servicemen.',
    ['exchange completed new ua=205(m185+c20)'],
  ],
  [
    '',
    "His mother buried an empty coffin. In Sunday's exchange of captives Ihor, 24, stepped off a bus in Chernihiv with 102 others.",
    ['exchange completed new 2025-09-07 ua=102'],
  ],
  ['', 'Kyiv has now received 15,000 bodies since the Istanbul deal.', []],

  [
    'Ukraine gets 1,212 back. They are all dead',
    'The refrigerated lorries came from the direction of Chernihiv on Wednesday. In them were 1,212 bodies; 27 went the other way. It was the first part of what was agreed in Istanbul: 6,000 bodies in all.',
    ['bodies_repatriation under_way new ua=1212 ru=27'],
  ],
  [
    'Families block road in Kyiv',
    'About 200 relatives of missing soldiers blocked a road in the capital on Sunday, a day after a swap from which, they say, "favourites" came home.',
    ['exchange completed new 2025-09-06'],
  ],
  [
    'Istanbul talks: no truce, but a swap of the wounded',
    'The two delegations met for 70 minutes on Monday. They did agree to exchange all severely wounded prisoners, at least 1,000 from each side.',
    ['exchange announced new ua=>=1000 ru=>=1000'],
  ],
  [
    'Exchange of prisoners: what the two sides say',
    'Kyiv: 185 soldiers and 20 civilians are back. Moscow: 185 soldiers and 20 civilians have been returned.',
    ['exchange completed new ua=205(m185+c20) ru=205(m185+c20)'],
  ],

  ['', 'Pope asks Russia to free 100 Ukrainian captives', []],
  ['', 'US is pushing Russia to release 100 Ukrainian prisoners', []],
  ['', 'Kyiv wants Moscow to return 100 captured soldiers', []],
  ['', 'Turkey has persuaded Russia to release 100 Ukrainian captives', []],
  ['', 'It is time for Russia to free 100 captives of Ukraine', []],
  ['', 'Pressure grows on Russia to free Ukrainian captives', []],
  ['', 'Russia to free 100 Ukrainian captives, says Kremlin', ['exchange planned new ua=100']],
  ['', 'UN urges Russia, Ukraine to exchange all prisoners', []],

  [
    'Factbox: prisoner exchanges between Russia and Ukraine',
    'Jan 15: 25 each. Feb 5: 150 each. May 6: 205 each.',
    [
      'exchange completed background 2025-01-15 ua=25 ru=25',
      'exchange completed background 2025-02-05 ua=150 ru=150',
      'exchange completed background 2025-05-06 ua=205 ru=205',
    ],
  ],
  [
    '',
    'Refrigerated lorries have crossed the border: 1,000 bodies to Ukraine, 30 to Russia.',
    ['bodies_repatriation completed new ua=1000 ru=30'],
  ],
  [
    'Nothing to announce, says ombudsman',
    "Reports that 500 captives would be exchanged on Sunday are untrue, Ukraine's ombudsman said on Thursday.",
    [],
  ],
  [
    'A returnee speaks',
    'Released on 14 August along with 83 others, Pavlo, a former steelworker, describes 38 months in Taganrog prison. Kyiv has demanded access for the Red Cross.',
    ['exchange completed background 2025-08-14 ua=83'],
  ],

  [
    "Captured, tortured, exchanged: one medic's two years",
    'Kateryna, a medic from Mariupol, came home on Oct. 17, 2022, in the exchange of 108 women.',
    ['exchange completed background 2022-10-17 ua=108'],
  ],
  [
    'Kyiv suspends swap, cites Sumy strike',
    'Ukraine said on Monday it was suspending an exchange planned for this week in protest at a missile strike. Russia accused Kyiv of "abandoning its own".',
    ['exchange stalled new'],
  ],
  [
    'Ukraine: 146 back, Russia: 146 back',
    'An exchange took place on Sunday. Among those who returned is the former mayor of Kherson.',
    ['exchange completed new 2025-09-07'],
  ],
  [
    '',
    'Ukraine on Thursday received 1,000 bodies. Twenty-six bodies were handed over to the Russian side.',
    ['bodies_repatriation completed new 2025-09-04 ua=1000 ru=26'],
  ],

  [
    '',
    'Kyiv and Moscow agreed to return the bodies of 6,000 soldiers and exchange 1,000 captives each.',
    ['exchange announced new ua=1000 ru=1000', 'bodies_repatriation announced new all=6000'],
  ],
  [
    '',
    'In Istanbul Kyiv and Moscow settled on swapping all the sick, at least 1,000 from each side, and on returning 6,000 bodies.',
    ['exchange announced new ua=>=1000 ru=>=1000', 'bodies_repatriation announced new ua=6000'],
  ],
  [
    'Captives cross the bridge',
    'Forty prisoners of war from each side walked across a bridge in northern Ukraine on Tuesday in an exchange that had been put off twice.',
    ['exchange completed new 2025-09-09 ua=40 ru=40'],
  ],
  [
    "Russia and Ukraine settle on 250-for-250 prisoner exchange before the year's end",
    'A mediator said so.',
    ['exchange announced new ua=250 ru=250'],
  ],

  [
    '',
    'Ukraine says that 210 prisoners came home on Saturday under the deal struck in Geneva, by which each country is to free 600 people.',
    ['exchange completed new 2025-09-06 ua=210', 'exchange planned new ua=600 ru=600'],
  ],
];
