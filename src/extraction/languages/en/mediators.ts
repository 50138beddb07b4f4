import type { MediatorWords } from '../event-language.ts';

/** Who has brokered exchanges, by the words of English texts. */
export const MEDIATORS: readonly MediatorWords[] = [
  {
    name: 'United Arab Emirates',
    words: ['uae', 'united arab emirates', 'emirati', 'emirates', 'u.a.e.', 'abu dhabi crown'],
  },
  {
    name: 'United States',
    words: ['us', 'u.s.', 'united states', 'usa', 'washington', 'trump administration', 'american side'],
  },
  { name: 'Donald Trump', words: ['trump'] },
  { name: 'Saudi Arabia', words: ['saudi arabia', 'saudi', 'saudis'] },
  { name: 'Turkey', words: ['turkey', 'türkiye', 'turkish', 'turkiye', "turkey's"] },
  { name: 'Recep Tayyip Erdoğan', words: ['erdogan', 'erdoğan'] },
  { name: 'Mohammed bin Salman', words: ['bin salman'] },
  { name: 'Qatar', words: ['qatar', 'qatari', "qatar's"] },
  { name: 'Vatican', words: ['vatican', 'holy see', 'pope', 'zuppi'] },
  { name: 'International Committee of the Red Cross', words: ['icrc', 'red cross'] },
  { name: 'United Nations', words: ['un', 'united nations'] },
  { name: 'Belarus', words: ['belarus', 'lukashenko'] },
  { name: 'Hungary', words: ['hungary', 'budapest'] },
  { name: 'Switzerland', words: ['switzerland'] },
  { name: 'Melania Trump', words: ['melania trump', 'melania'] },
];
