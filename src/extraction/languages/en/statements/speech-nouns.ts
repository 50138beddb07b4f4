import type { StatementGrammar } from '../../statement-language.ts';

/** Nouns that stand for what somebody said, and for who says it next: statement, letter, answer, counterpart. */
export const ENGLISH_SPEECH_NOUNS: Pick<StatementGrammar, 'documents' | 'letters' | 'speechNouns' | 'counterparts'> = {
  documents: ['statement', 'post', 'message', 'release', 'communique', 'communiqué', 'note'],
  letters: ['letter', 'petition', 'appeal'],
  speechNouns: [
    'answer',
    'reply',
    'response',
    'verdict',
    'message',
    'plea',
    'demand',
    'position',
    'explanation',
    'request',
    'reaction',
    'comment',
  ],
  counterparts: ['counterpart', 'colleague'],
};
