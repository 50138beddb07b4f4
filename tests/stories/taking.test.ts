import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/articles/article.ts';
import type { EventFinding } from '../../src/extraction/findings.ts';
import { assignEvent, type EventAssignment } from '../../src/stories/assign-event.ts';
import { assignStatement } from '../../src/stories/assign-statement.ts';
import type { EventStory } from '../../src/stories/story.ts';
import { LIVE, type Taking } from '../../src/stories/taking.ts';
import { article, event, people, reading, statement } from '../fakes/findings.ts';

const NOW = '2026-03-10T08:00:00.000Z';
const BASELINE: Taking = { baseline: true, edition: null };
const swap = event({ date: '2026-03-10', datePrecision: 'day', ukraineReturned: people(100) });

function assign(
  finding: EventFinding,
  from: Partial<Article>,
  known: readonly (EventStory | null)[],
  taking: Taking,
): EventAssignment {
  const candidates = known.filter((story) => story !== null);
  return assignEvent(finding, 0, article(from), reading([finding]), candidates, NOW, taking);
}

describe('case 48: the first reading of a source', () => {
  const first = assign(swap, {}, [], BASELINE);

  test('is remembered and told to nobody', () => {
    expect(first).toMatchObject({ story: { origin: 'baseline' }, change: { told: false, reason: 'baseline' } });
    expect(assignStatement(statement(), 0, article(), [], NOW, BASELINE).change).toEqual({
      told: false,
      reason: 'baseline',
    });
  });

  test('of a second source tells nobody either', () => {
    const second = assign(swap, { id: 'article-2' }, [first.story], BASELINE);
    expect(second.change).toEqual({ told: false, reason: 'baseline' });
  });

  test('loses no news: the first live report of what it found is told, and only that', () => {
    const live = assign(swap, { id: 'article-2' }, [first.story], LIVE);
    expect(live).toMatchObject({ story: { origin: 'news', revision: 2 }, change: { told: true, reason: 'new-story' } });
    expect(assign(swap, { id: 'article-3' }, [live.story], LIVE).change).toEqual({ told: false, reason: 'joined' });
  });

  test('is not told by a live report that is old itself, or that only looks back', () => {
    const old = { id: 'article-2', published: '2026-03-07T08:00:00.000Z' };
    expect(assign(swap, old, [first.story], LIVE).change.told).toBe(false);
    expect(assign({ ...swap, novelty: 'background' }, { id: 'article-2' }, [first.story], LIVE).change.told).toBe(
      false,
    );
  });
});

describe('case 49: an edited article', () => {
  const { story } = assign(swap, {}, [], LIVE);
  const edition = { of: 'article-1', events: story ? [story] : [], statements: [] };
  const edited = { id: 'article-1~2' };

  test('that says the same again is no news', () => {
    expect(assign(swap, edited, [story], { baseline: false, edition }).change).toEqual({
      told: false,
      reason: 'joined',
    });
  });

  test('with another figure corrects its story, however far the figures are apart', () => {
    const mended = { ...swap, ukraineReturned: people(150) };
    const { story: corrected, change } = assign(mended, edited, [story], { baseline: false, edition });
    expect(change).toEqual({ told: true, reason: 'counts-corrected' });
    expect(corrected).toMatchObject({ id: story?.id, revision: 2, ukraineReturned: people(150) });
    expect(corrected?.reports).toHaveLength(1);
  });

  test('does not overrule the figure that another outlet stands by', () => {
    const joined = assign(swap, { id: 'article-9' }, [story], LIVE).story;
    const mended = { ...swap, ukraineReturned: people(150) };
    const { story: kept, change } = assign(mended, edited, [joined], {
      baseline: false,
      edition: { ...edition, events: joined ? [joined] : [] },
    });
    expect(change).toEqual({ told: false, reason: 'joined' });
    expect(kept).toMatchObject({ ukraineReturned: people(100) });
    expect(kept?.reports).toHaveLength(2);
  });

  test('quotes a speaker anew without a second alert', () => {
    const said = assignStatement(statement(), 0, article(), [], NOW).story;
    const taking = { baseline: false, edition: { of: 'article-1', events: [], statements: [said] } };
    const again = statement({ text: 'Nothing has been agreed about the wounded' });
    expect(assignStatement(again, 0, article(edited), [], NOW, taking).change).toEqual({
      told: false,
      reason: 'edited',
    });
  });
});
