import type { StatementGrammar } from '../../statement-language.ts';

/** Nouns that stand for what somebody said, and for who says it next: statement, letter, answer, counterpart. */
export const RUSSIAN_SPEECH_NOUNS: Pick<StatementGrammar, 'documents' | 'letters' | 'speechNouns' | 'counterparts'> = {
  documents: [
    'заявлени*',
    'сообщени*',
    'пост',
    'посте',
    'поста',
    'документ*',
    'сводке',
    'релизе',
    'комментарии',
    'отчет*',
    'доклад*',
    'публикации',
  ],
  letters: ['обращени*', 'письм*', 'петици*'],
  speechNouns: [
    'ответ*',
    'заявлени*',
    'слова',
    'пояснени*',
    'объяснени*',
    'комментарий',
    'вывод',
    'фраза',
    'позици*',
    'просьба',
    'требовани*',
    'реакци*',
    'аргумент*',
    'верси*',
  ],
  counterparts: ['коллег*', 'визави'],
};
