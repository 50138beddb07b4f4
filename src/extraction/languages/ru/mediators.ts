import type { MediatorWords } from '../event-language.ts';

/** Who has brokered exchanges, by the words of Russian texts; names as findings have them. */
export const MEDIATORS: readonly MediatorWords[] = [
  { name: 'United Arab Emirates', words: ['оаэ', 'объединенн{ые,ых,ым,ыми} арабск{ие,их,им,ими} эмират*', 'эмират*'] },
  { name: 'United States', words: ['сша', 'соединенн{ые,ых,ым} штат*', 'американск*', 'вашингтон*'] },
  { name: 'Donald Trump', words: ['трамп*'] },
  { name: 'Saudi Arabia', words: ['саудовск*'] },
  { name: 'Turkey', words: ['турци*', 'турецк*', 'анкар*'] },
  { name: 'Recep Tayyip Erdoğan', words: ['эрдоган*'] },
  { name: 'Mohammed bin Salman', words: ['бин салман*', 'ибн салман*'] },
  { name: 'Qatar', words: ['катар*'] },
  { name: 'Vatican', words: ['ватикан*', 'папы римского', 'папа римский', 'дзуппи', 'святого престола'] },
  { name: 'International Committee of the Red Cross', words: ['красн{ого,ому,ый,ым} крест*', 'мккк'] },
  { name: 'United Nations', words: ['оон'] },
  { name: 'Belarus', words: ['белорус*', 'беларус*', 'лукашенк*'] },
  { name: 'Hungary', words: ['венгри*', 'будапешт*'] },
  { name: 'Switzerland', words: ['швейцари*'] },
  { name: 'Melania Trump', words: ['мелани{я,и,ю}'] },
];
