import { expect, test } from 'vitest';
import { translator } from '../../src/locales/translate.ts';
import type { StatementFinding } from '../../src/extraction/findings.ts';
import { assignEvent } from '../../src/stories/assign-event.ts';
import { assignStatement } from '../../src/stories/assign-statement.ts';
import type { EventStory, StatementStory } from '../../src/stories/story.ts';
import { summarise } from '../../src/summaries/summarise.ts';
import { summariseWithWords } from '../../src/summaries/summarise-with-words.ts';
import { plain } from '../fakes/fake-adapter.ts';
import { article, event, reading, statement } from '../fakes/findings.ts';

const NOW = '2026-03-10T08:00:00.000Z';
const t = translator('en');
const NEWS = { told: true, reason: 'new-story' } as const;
const found = event({ date: '2026-03-10', datePrecision: 'day' });

function exchange(): EventStory {
  const { story } = assignEvent(found, 0, article(), reading([found]), [], NOW);
  if (!story) throw new Error('no story was begun');
  return story;
}

function said(parts: Partial<StatementFinding>): StatementStory {
  return assignStatement(statement({ kind: 'announcement', ...parts }), 0, article(), [], NOW).story;
}

test('the words stand below the event, and its sources and buttons once, at the end', () => {
  const words = said({ text: 'Our people are home at last' });
  const { blocks } = summariseWithWords(exchange(), NEWS, [words], 'en', t);
  const alone = summarise(exchange(), NEWS, 'en', t).blocks;
  expect(plain({ blocks })).toContain('Our people are home at last');
  expect(blocks[0]).toEqual(alone[0]);
  expect(blocks.slice(-2)).toEqual(alone.slice(-2));
  expect(blocks.filter(({ kind }) => kind === 'heading' || kind === 'buttons')).toHaveLength(2);
});

test('a sentence that the event was read from is not told a second time', () => {
  const reported = said({ quote: false, evidence: found.evidence });
  expect(summariseWithWords(exchange(), NEWS, [reported], 'en', t)).toEqual(summarise(exchange(), NEWS, 'en', t));
  const quoted = said({ quote: true, evidence: found.evidence, text: 'They crossed the border at noon' });
  expect(plain(summariseWithWords(exchange(), NEWS, [quoted], 'en', t))).toContain('They crossed the border at noon');
});
