import type { MediatorWords } from '../event-language.ts';

/** Who has brokered exchanges, by the words of Ukrainian texts; names as findings have them. */
export const MEDIATORS: readonly MediatorWords[] = [
  {
    name: 'United Arab Emirates',
    words: ['оае', "об'єднан{і,их,им} арабськ{і,их,им} емірат*", 'емірат*', 'еміратськ*'],
  },
  { name: 'United States', words: ['сша', 'сполучен{і,их,им} штат*', 'американськ*', 'вашингтон*'] },
  { name: 'Donald Trump', words: ['трамп*'] },
  { name: 'Saudi Arabia', words: ['саудівськ*'] },
  { name: 'Turkey', words: ['туреччин*', 'турецьк*', 'анкар*'] },
  { name: 'Recep Tayyip Erdoğan', words: ['ердоган*'] },
  { name: 'Mohammed bin Salman', words: ['бін салман*'] },
  { name: 'Qatar', words: ['катар*'] },
  {
    name: 'Vatican',
    words: ['ватикан*', 'папи римського', 'папа римський', 'дзуппі', 'святий престол', 'святого престолу'],
  },
  { name: 'International Committee of the Red Cross', words: ['червон{ого,ому,ий,им} хрест*', 'мкчх'] },
  { name: 'United Nations', words: ['оон'] },
  { name: 'Belarus', words: ['білорус*', 'лукашенк*'] },
  { name: 'Hungary', words: ['угорщин*', 'будапешт*'] },
  { name: 'Switzerland', words: ['швейцарі*'] },
  { name: 'Melania Trump', words: ['мелані{я,ї,ю}'] },
];
