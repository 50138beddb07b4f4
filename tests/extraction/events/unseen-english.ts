/** What English texts of our own tell that were written before the reader knew their words. Published on Wednesday 2025-09-10. */
export const UNSEEN_ENGLISH: readonly (readonly [title: string, text: string, events: readonly string[]])[] = [
  [
    '',
    'This evening we welcome 68 of our defenders back. Thanks to everyone who made it possible.',
    ['exchange completed new 2025-09-10 ua=68(m68)'],
  ],
  [
    '',
    'Today 52 Russian servicemen were returned. In exchange, 52 prisoners of war of the Armed Forces of Ukraine were transferred. Seven civilians from Kursk region were also returned.',
    ['exchange completed new 2025-09-10 ua=52 ru=52(m52)', 'return_of_children_or_civilians completed new ru=7(c7)'],
  ],
  [
    '',
    'Kyiv and Moscow have agreed to swap 60 prisoners each. The exchange will take place on Friday.',
    ['exchange announced new 2025-09-12 ua=60 ru=60'],
  ],
  [
    '',
    'Prisoner swaps between Russia and Ukraine have become a habit of this war, and nobody knows what will come after it.',
    [],
  ],
  ['', 'Kyiv speaks of prisoner exchanges. The week has shown the enemy that our people will not give up.', []],
  [
    '',
    'The two-day summit in Rome will cover energy and the war. Ukraine and Russia go on with prisoner exchanges.',
    [],
  ],
  [
    '',
    'Another 44 Russian servicemen have returned from captivity in Ukraine; 44 Ukrainian POWs were handed over in return.',
    ['exchange completed new ua=44 ru=44(m44)'],
  ],
  [
    '',
    'Russia and Ukraine exchange 80 prisoners of war each, with 12 additional badly wounded Ukrainians released by Russia.',
    ['exchange completed new ua=92 ru=80'],
  ],
  [
    '',
    'Russia and Ukraine finished one more swap, bringing home wounded troops on both sides; no figures were given.',
    ['exchange completed new'],
  ],
  [
    '',
    'On Tuesday Moscow received the remains of 31 of its fallen servicemen and handed Kyiv 900 bodies.',
    ['bodies_repatriation completed new 2025-09-09 ua=900 ru=31'],
  ],
  [
    '',
    'The delegations of Russia and Ukraine agreed to exchange all the wounded prisoners, without a set number, and to return 5,000 bodies each.',
    ['exchange announced new', 'bodies_repatriation announced new ua=5000 ru=5000'],
  ],
  [
    '',
    'He is one of 110 men who left Russian captivity on Tuesday. The same number of captives was handed to Moscow.',
    ['exchange completed new 2025-09-09 ua=110 ru=110'],
  ],
  [
    '',
    'On Tuesday 41 Ukrainians walked out of captivity, and 38 went the other way.',
    ['exchange completed new 2025-09-09 ua=41 ru=38'],
  ],
  [
    'Back',
    '95 of our people came home. This exchange, the 60th since the full-scale invasion began, was a hard one.',
    ['exchange completed new ua=95'],
  ],
  [
    '',
    'A short report on this day. There was a prisoner exchange: 75 of our warriors are already on their native land.',
    ['exchange completed new ua=75(m75)'],
  ],
  [
    '',
    'Eight years ago today 40 Ukrainians walked out of captivity in Donbas.',
    ['exchange completed background ua=40'],
  ],
  [
    '',
    'The Ukrainian and Russian ombudsmen returned to each other a number of civilians: six Ukrainians went home.',
    ['return_of_children_or_civilians completed new ua=6'],
  ],
  [
    'Russia returns bodies of 5,000 soldiers',
    'Russia has completed the transfer of 5,040 bodies of fallen Ukrainian soldiers, the headquarters in Kyiv said.',
    ['bodies_repatriation completed new ua=5040'],
  ],
  ['', 'Ukraine waits. She will come to this square until the exchange of all for all, she says.', []],
  ['', 'The Kremlin rejected accusations by Kyiv about the prisoner exchange.', []],
  [
    '',
    'Russia would hand over every wounded Ukrainian prisoner if Ukraine did the same, Moskalkova said.',
    ['exchange offered new'],
  ],
  [
    '',
    "Three Ukrainian sailors released in last year's exchanges spoke to pupils in Lviv about captivity.",
    ['exchange completed background 2024 ua=3(m3)'],
  ],
  ['', 'The talks in Doha ended without a deal on swapping prisoners, Kyiv said.', ['exchange negotiating new']],
  [
    '',
    'The handover of the second group of prisoners has been shifted to the end of next week, a member of the Russian negotiating team said; Ukraine was silent.',
    ['exchange stalled new'],
  ],
  [
    '',
    'A swap of about 400 people is to take place on Saturday, a source in Ukrainian intelligence said.',
    ['exchange planned new 2025-09-13 all=~400'],
  ],
  ['Swap', 'Belarus freed 30 prisoners and deported them to Lithuania. There were no Ukrainians in the group.', []],
];
