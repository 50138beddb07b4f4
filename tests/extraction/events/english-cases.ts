/** Sentences of our own, what each must come out as, and the rule that it stands for. Published on Thursday 2025-03-20. */
export const ENGLISH_CASES: readonly (readonly [rule: string, text: string, events: readonly string[]])[] = [
  [
    'a past verb with both sides and "each"',
    'Russia and Ukraine swapped 120 prisoners of war each on Wednesday.',
    ['exchange completed new 2025-03-19 ua=120 ru=120'],
  ],
  [
    'a headline in the present tense',
    'Ukraine, Russia swap 84 captured soldiers each',
    ['exchange completed new ua=84(m84) ru=84(m84)'],
  ],
  [
    'one side comes home',
    'Ninety-one Ukrainian defenders have returned home from Russian captivity.',
    ['exchange completed new ua=91(m91)'],
  ],
  [
    'soldiers and civilians add up',
    'Ukraine brought home 40 servicemen and five civilians in a prisoner exchange today.',
    ['exchange completed new 2025-03-20 ua=45(m40+c5)'],
  ],
  [
    'a count without sides stays without sides',
    'Kyiv and Moscow exchanged 210 prisoners of war, officials said.',
    ['exchange completed new all=210'],
  ],
  [
    'a rounded count',
    'Nearly 300 prisoners of war were freed in a swap between Russia and Ukraine.',
    ['exchange completed new all=<300'],
  ],
  [
    'an agreement of both sides is announced',
    'Russia and Ukraine have agreed to exchange 500 prisoners each next week, Turkish mediators said.',
    ['exchange announced new ua=500 ru=500'],
  ],
  [
    'a plan of one side',
    'Ukraine is preparing another prisoner exchange with Russia, the president said.',
    ['exchange planned new'],
  ],
  [
    'an offer',
    'Moscow has offered Kyiv to swap 300 captured soldiers for 300.',
    ['exchange offered new ua=300 ru=300'],
  ],
  [
    'talks',
    'Talks on a new prisoner swap between Russia and Ukraine are continuing, the ombudsman said.',
    ['exchange negotiating new'],
  ],
  [
    'a reported refusal is a refusal, not an exchange',
    'Russia refused to exchange the captured marines, Ukrainian officials said.',
    ['exchange refused new'],
  ],
  [
    'a cancelled exchange',
    'A prisoner swap between Ukraine and Russia planned for today was called off at the last minute.',
    ['exchange cancelled new 2025-03-20'],
  ],
  ['a frozen exchange', 'Russia has suspended prisoner exchanges with Ukraine.', ['exchange stalled new']],
  [
    'a day of a staged exchange is under way',
    'Russia and Ukraine exchanged 200 soldiers each on the second day of a large prisoner swap.',
    ['exchange under_way new ua=200(m200) ru=200(m200)'],
  ],
  [
    'bodies are an event of their own',
    'Ukraine received the bodies of 250 fallen soldiers from Russia.',
    ['bodies_repatriation completed new ua=250'],
  ],
  [
    'bodies on both sides',
    'Russia handed over 900 bodies to Ukraine and received 21 bodies.',
    ['bodies_repatriation completed new ua=900 ru=21'],
  ],
  [
    'children come back without a swap',
    'Eleven Ukrainian children have been returned from Russia, the ombudsman said.',
    ['return_of_children_or_civilians completed new ua=11(c11)'],
  ],
  [
    'the previous exchange is background',
    'The previous prisoner swap between Russia and Ukraine took place on 5 February, when 150 soldiers returned to each side.',
    ['exchange completed background 2025-02-05 ua=150(m150) ru=150(m150)'],
  ],
  [
    'a running total is no event',
    'Since the start of the invasion Ukraine has returned 4,131 people from Russian captivity.',
    [],
  ],
  ['people still held are no count', 'Russia still holds 6,000 Ukrainian soldiers captive.', []],
  ['a wish is no event', 'Ukraine calls on Russia to release all captured civilians.', []],
  [
    'somebody freed long ago is no news',
    'A Ukrainian marine freed from Russian captivity tells of his two years in a cell.',
    ['exchange completed background'],
  ],
  [
    'a subset is not the total',
    'Ukraine returned 103 soldiers from Russian captivity, among them 12 women.',
    ['exchange completed new ua=103(m103)'],
  ],
  [
    'a ratio',
    'The sides carried out a 95-for-95 prisoner swap, Russian and Ukrainian officials said on Thursday.',
    ['exchange completed new ua=95 ru=95'],
  ],
  [
    'number words',
    'Two dozen Ukrainian prisoners were released by Russia on Tuesday.',
    ['exchange completed new 2025-03-18 ua=24'],
  ],
  [
    'a release by Russia gives people to Ukraine',
    'Russia releases 60 fighters in a prisoner exchange with Ukraine.',
    ['exchange completed new ua=60(m60)'],
  ],
  [
    'the day of a saying is not the day of the exchange',
    'A prisoner exchange between Russia and Ukraine will take place soon, Zelensky said on Wednesday.',
    ['exchange planned new'],
  ],
  [
    'a deadline is no date',
    'Ukraine hopes to exchange all prisoners with Russia before 1 May.',
    ['exchange planned new'],
  ],
];

/** Other meanings and other conflicts: nothing of ours is in them. */
export const ENGLISH_OTHERS: readonly string[] = [
  'Shares on the Moscow stock exchange fell after sanctions were announced.',
  'Israel and Hamas exchanged 20 hostages for 200 Palestinian prisoners on Sunday.',
  'Armenia and Azerbaijan swapped captured soldiers in a step towards peace.',
  'Ukrainian and Russian troops exchanged fire near Kupiansk overnight.',
  'The United States and Russia swapped a jailed journalist for an arms dealer.',
  'Iran freed five Americans in a prisoner swap.',
  'The prisoner of war wrote his memoir after the Second World War and returned to Vienna.',
  'The dollar exchange rate in Ukraine rose on Thursday.',
  'A Russian unit captured three Ukrainian soldiers near the village.',
];
