import { describe, expect, it } from 'vitest';

import { brief, statementsOf } from './read.ts';

type Case = readonly [fact: string, text: string, expected: readonly string[]];

const LEAD = 'Ukraine and Russia exchanged 40 prisoners of war each on Tuesday. ';

const CASES: readonly Case[] = [
  [
    'a verb before what is said',
    'Zelensky said that 40 prisoners of war had come home.',
    ['Volodymyr Zelenskyy ~ Zelensky said that 40'],
  ],
  [
    'a verb after what is said',
    'Forty prisoners of war have come home, the Russian Defence Ministry said.',
    ['Russian Defence Ministry ~ Forty prisoners of war'],
  ],
  [
    'a quote and a verb before its speaker',
    '“We will exchange all the prisoners of war,” said Dmytro Lubinets.',
    ['Dmytro Lubinets " We will exchange all'],
  ],
  [
    'straight quotation marks',
    '"Bring all our prisoners of war home by swap", Lubinets wrote.',
    ['Dmytro Lubinets " Bring all our prisoners'],
  ],
  [
    'a quote inside a quote',
    '“They told us ‘no swap of prisoners today’ and hung up,” Yusov said.',
    ['Andriy Yusov " They told us ‘no'],
  ],
  [
    'the part of a split quote that is about the exchange',
    '“Not now,” Peskov said. “The exchange of prisoners goes on as agreed.”',
    ['Dmitry Peskov " The exchange of prisoners'],
  ],
  [
    'a clause between commas',
    'Umerov, who leads the delegation, said the exchange of prisoners would go on.',
    ['Rustem Umerov ~ Umerov, who leads the'],
  ],
  [
    'commas within the clause',
    'Umerov, who came with Budanov, his deputy, said the exchange of prisoners would go on.',
    ['Rustem Umerov ~ Umerov, who came with'],
  ],
  [
    'an office set off by a comma',
    "The minister's envoy, Ivan Petrenko, said the prisoner swap was near.",
    ["Ivan Petrenko ~ The minister's envoy, Ivan"],
  ],
  [
    'a day between the speaker and the verb',
    'Rubio on Friday urged a new prisoner exchange.',
    ['Marco Rubio ~ Rubio on Friday urged'],
  ],
  [
    '"according to"',
    'According to Medinsky, the list of prisoners for the exchange is ready.',
    ['Vladimir Medinsky ~ According to Medinsky, the'],
  ],
  [
    'a passive',
    'The prisoner exchange was confirmed in the evening by Andriy Yermak.',
    ['Andriy Yermak ~ The prisoner exchange was'],
  ],
  [
    '"this was announced by" means the sentence before',
    'Thirty defenders have returned from captivity. This was announced by President Volodymyr Zelensky.',
    ['Volodymyr Zelenskyy ~ Thirty defenders have returned'],
  ],
  [
    'a quote and its speaker in two sentences',
    '“Will the prisoners be exchanged?” Trump asked on Truth Social.',
    ['Donald Trump " Will the prisoners be'],
  ],
  [
    'the speaker behind a dash in the next line',
    `${LEAD}\n\nWe are waiting for another three hundred people\n\n- said Zelenskyy.`,
    ['Volodymyr Zelenskyy " We are waiting for'],
  ],
  [
    'a paragraph of speech closed by a dash',
    'We have asked for every prisoner of war. They have the lists for the exchange - Lubinets explained.',
    ['Dmytro Lubinets " We have asked for'],
  ],
  [
    '"he" is the last speaker',
    `${LEAD}Petro Yatsenko met their families. He said the exchange would go on.`,
    ['Petro Yatsenko ~ He said the exchange'],
  ],
  [
    '"she" is the last woman',
    'Moskalkova met Lubinets. She said that the exchange of prisoners was agreed.',
    ['Tatyana Moskalkova ~ She said that the'],
  ],
  [
    "a ministry without its country is its outlet's",
    'The Defense Ministry said it had exchanged 20 prisoners.',
    ['[null]'],
  ],
  [
    'an unnamed source',
    'A palace source said the exchange of prisoners was near.',
    ['[palace source] ~ A palace source said'],
  ],
  [
    'officials in the plural',
    'Officials confirm that wounded prisoners of war will be exchanged.',
    ['[Officials] ~ Officials confirm that wounded'],
  ],
  [
    'the office of a person',
    "Moskalkova's office retorted that the wounded had returned from captivity.",
    ["[Moskalkova's office] ~ Moskalkova's office retorted that"],
  ],
  [
    'an organisation by its name',
    'The human rights centre Lantern said two journalists were freed in the prisoner swap.',
    ['Lantern ~ The human rights centre'],
  ],
  [
    'what is said inside what is said belongs to the outer speaker',
    'Lubinets said that Russia claimed the exchange of prisoners was off.',
    ['Dmytro Lubinets ~ Lubinets said that Russia'],
  ],
  [
    'nothing is said where nobody confirms',
    'No official of either country, Russian or Ukrainian, confirmed the exchange of prisoners.',
    [],
  ],
  ['thanks are no statement', 'Zelensky thanked the Emirates for the exchange of prisoners.', []],
  ['a posted picture is no statement', 'Zelensky posted a photo of the exchanged prisoners.', []],
  ['the writer is no speaker', 'Both sides exchanged forty prisoners of war at the border.', []],
  ['an outlet is no speaker', 'The exchange of prisoners is near, according to Reuters.', []],
];

describe('an English statement', () => {
  it.each(CASES.filter(([, , expected]) => expected[0] !== '[null]'))('%s', (_fact, text, expected) => {
    expect(statementsOf('en', text).map(brief)).toEqual(expected);
  });

  it('gives a bare ministry to the side of its outlet', () => {
    const [statement] = statementsOf('en', 'The Defense Ministry said it had exchanged 20 prisoners.', {
      outletSide: 'russia',
    });
    expect(statement).toMatchObject({ speaker: 'Russian Defence Ministry', side: 'russia' });
  });

  it.each([
    ['Cavusoglu: Prisoners of war may be exchanged on the island', 'Mevlut Cavusoglu'],
    ['Prisoners of war may be exchanged on the island - Zelenskyy', 'Volodymyr Zelenskyy'],
  ])('can be a headline: %s', (title, speaker) => {
    expect(statementsOf('en', 'The island has a small harbour.', { title })).toMatchObject(
      [{ speaker, quote: true }].map(({ speaker: name }) => ({ speaker: name })),
    );
  });

  it('of a headline goes with the body that tells it in full', () => {
    const body = 'Dmytro Lubinets said the lists for the exchange of prisoners were ready.';
    expect(statementsOf('en', body, { title: 'Lubinets: prisoner exchange lists ready' }).map(brief)).toEqual([
      'Dmytro Lubinets ~ Dmytro Lubinets said the',
    ]);
  });
});
