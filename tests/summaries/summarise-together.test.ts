import { expect, it } from 'vitest';
import { translator } from '../../src/locales/translate.ts';
import { summariseTogether } from '../../src/summaries/summarise-together.ts';
import { shown } from './shown.ts';
import { statementStory } from './stories.ts';

it('tells all that one speaker said in one message, and what is the same once', () => {
  const statements = [
    statementStory({ id: 'aaaaaaaaaa', text: 'The lists are with them' }),
    statementStory({ id: 'bbbbbbbbbb', text: 'A date has not been named', statementKind: 'appeal' }),
  ];
  expect(shown(summariseTogether(statements, 'en', translator('en')))).toEqual([
    '# Russia says · 6 August 2025',
    'Vladimir Medinsky, head of the Russian delegation, aide to the President of Russia:',
    '> The lists are with them',
    '> A date has not been named',
    'Said by Russia only. Ukraine has not confirmed it.',
    'Source: Volga Wire <https://volga.example/1>',
    '[Evidence 1: /story aaaaaaaaaa evidence] [Evidence 2: /story bbbbbbbbbb evidence]',
  ]);
});

it('has one heading, with the day that the text gives for any of the words', () => {
  const statements = [
    statementStory({ id: 'aaaaaaaaaa', date: null }),
    statementStory({ id: 'bbbbbbbbbb', text: 'Other words' }),
  ];
  const headings = shown(summariseTogether(statements, 'en', translator('en'))).filter((line) => line.startsWith('# '));
  expect(headings).toEqual(['# Russia says · 6 August 2025']);
});
