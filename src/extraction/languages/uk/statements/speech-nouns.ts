import type { StatementGrammar } from '../../statement-language.ts';

/** Nouns that stand for what somebody said, and for who says it next: statement, letter, answer, counterpart. */
export const UKRAINIAN_SPEECH_NOUNS: Pick<StatementGrammar, 'documents' | 'letters' | 'speechNouns' | 'counterparts'> =
  {
    documents: [
      'заяв*',
      'допис*',
      'повідомленн*',
      'пост',
      'пості',
      'посту',
      'документ*',
      'зведенн*',
      'релізі',
      'коментарі',
      'звіт*',
    ],
    letters: ['лист', 'листі', 'листа', 'зверненн*', 'петиці*'],
    speechNouns: [
      'відповід*',
      'заяв*',
      'слова',
      'поясненн*',
      'коментар',
      'висновок',
      'фраза',
      'позиці*',
      'проханн*',
      'вимога',
      'реакці*',
      'аргумент*',
      'версі*',
    ],
    counterparts: ['колег*', 'візаві'],
  };
