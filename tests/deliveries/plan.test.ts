import { describe, expect, test } from 'vitest';
import { DEFAULT_CHOICES } from '../../src/shared/choices.ts';
import { alertPlanner, type News } from '../../src/deliveries/plan.ts';
import type { EventFinding, StatementFinding } from '../../src/extraction/findings.ts';
import { assignEvent } from '../../src/stories/assign-event.ts';
import { assignStatement } from '../../src/stories/assign-statement.ts';
import type { Story } from '../../src/stories/story.ts';
import { article, event, reading, statement } from '../fakes/findings.ts';

const NOW = '2026-03-10T08:00:00.000Z';

const READER = { id: 's', choices: DEFAULT_CHOICES, zone: 'UTC' };

function happened(finding: EventFinding = event(), ordinal = 0): Story {
  const { story } = assignEvent(finding, ordinal, article(), reading([finding]), [], NOW);
  if (!story) throw new Error('no story was begun');
  return story;
}

function said(parts: Partial<StatementFinding>, ordinal: number): Story {
  return assignStatement(statement(parts), ordinal, article(), [], NOW).story;
}

/** The messages that are planned, each as the places of its stories in the list. */
function messages(stories: readonly Story[], reason: News['reason'] = 'new-story'): readonly (readonly number[])[] {
  const news = stories.map((story): News => ({ story, reason: story.kind === 'event' ? reason : 'new-story' }));
  const drafts = alertPlanner(new Date(NOW))(news, READER);
  expect(new Set(drafts.map(({ key }) => key)).size).toBe(drafts.length);
  return drafts.map(({ items }) => items.map(({ storyId }) => stories.findIndex(({ id }) => id === storyId)));
}

test('no news is no message', () => {
  expect(alertPlanner(new Date(NOW))([], READER)).toEqual([]);
});

test('all that one speaker said of other things is one message', () => {
  const words = [
    said({ speaker: 'A', text: 'on the lists' }, 0),
    said({ speaker: 'B', text: 'on the dead' }, 1),
    said({ speaker: 'A', text: 'on the wounded' }, 2),
  ];
  expect(messages([happened(), ...words])).toEqual([[0], [1, 3], [2]]);
});

describe('an exchange and its announcement', () => {
  const found = event();
  const announced = said({ kind: 'announcement', speaker: 'A', text: 'our people are home' }, 0);

  test('are one message, the exchange first', () => {
    expect(messages([announced, happened(found)])).toEqual([[1, 0]]);
  });

  test('leave what the same speaker said of something else a message of its own', () => {
    const other = said({ speaker: 'A', kind: 'appeal', text: 'the next lists are to be checked' }, 1);
    expect(messages([happened(found), announced, other])).toEqual([[0, 1], [2]]);
  });

  test('are told apart where the article tells of two exchanges and the words are of neither', () => {
    const second = happened(event({ type: 'bodies_repatriation', evidence: [{ text: 'x', start: 900, end: 901 }] }), 1);
    expect(messages([happened(found), second, announced])).toEqual([[0], [1], [2]]);
    const ofSecond = said({ kind: 'claim', text: 'of the fallen', evidence: [{ text: 'x', start: 899, end: 905 }] }, 1);
    expect(messages([happened(found), second, ofSecond])).toEqual([[0], [1, 2]]);
  });

  test('are told apart where the exchange was told before: its message is edited', () => {
    const news = said({ kind: 'appeal', text: 'the wounded are to come next' }, 0);
    expect(messages([happened(found), news], 'confirmed-by-other-side')).toEqual([[0], [1]]);
  });

  test('are one where the exchange was told before and the words say the same once more', () => {
    const once = said({ kind: 'announcement', quote: false, evidence: found.evidence }, 0);
    expect(messages([happened(found), once], 'confirmed-by-other-side')).toEqual([[0, 1]]);
  });
});
