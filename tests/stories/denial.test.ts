import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/articles/article.ts';
import type { EventFinding, StatementFinding } from '../../src/extraction/findings.ts';
import { assignEvent, type EventAssignment } from '../../src/stories/assign-event.ts';
import type { EventStory } from '../../src/stories/story.ts';
import { LIVE, type Taking } from '../../src/stories/taking.ts';
import { article, event, people, reading, statement } from '../fakes/findings.ts';

const NOW = '2026-03-11T08:00:00.000Z';
const held = event({ date: '2026-03-10', datePrecision: 'day', ukraineReturned: people(120) });
const none = event({ status: 'cancelled', evidence: [{ text: 'No exchange was held', start: 40, end: 60 }] });
const denial = statement({ kind: 'denial', side: 'russia', speaker: 'Pyotr Example', evidence: none.evidence });

function take(
  finding: EventFinding,
  said: readonly StatementFinding[],
  from: Partial<Article>,
  known: readonly (EventStory | null)[] = [],
  taking: Taking = LIVE,
): EventAssignment {
  const candidates = known.filter((story) => story !== null);
  return assignEvent(finding, 0, article(from), reading([finding], said), candidates, NOW, taking);
}

const report = take(held, [], {}).story;
const next = { id: 'article-2', published: '2026-03-11T06:00:00.000Z' };

describe('the denial of a report', () => {
  test('by an official of a side is told, and marks the story for as long as it stands', () => {
    const { story, change } = take(none, [denial], next, [report]);
    expect(change).toEqual({ told: true, reason: 'denied' });
    expect(story).toMatchObject({ id: report?.id, revision: 2, status: 'completed', confirmedBy: 'media_only' });
    expect(story?.denials).toMatchObject([{ side: 'russia', speaker: 'Pyotr Example', articleId: 'article-2' }]);
  });

  test('is told once, however many report it', () => {
    const denied = take(none, [denial], next, [report]).story;
    const again = take(none, [denial], { ...next, id: 'article-3' }, [denied]);
    expect(again.change).toEqual({ told: false, reason: 'joined' });
    expect(again.story?.denials).toHaveLength(1);
  });

  test('by a relative, by nobody, or of something else in the same article is none', () => {
    const elsewhere = { ...denial, evidence: [{ text: 'other', start: 200, end: 205 }] };
    for (const said of [
      [{ ...denial, publicFigure: false }],
      [],
      [elsewhere],
      [{ ...denial, kind: 'claim' as const }],
    ]) {
      const { story } = take(none, said, next, [report]);
      expect(story?.id).not.toBe(report?.id);
      expect(story?.denials).toBeUndefined();
    }
  });

  test('of an exchange a week ago, or of another number, does not reach it', () => {
    const late = { id: 'article-2', published: '2026-03-17T06:00:00.000Z' };
    expect(take(none, [denial], late, [report]).story?.id).not.toBe(report?.id);
    const other = { ...none, ukraineReturned: people(300) };
    expect(take(other, [denial], next, [report]).story?.id).not.toBe(report?.id);
  });

  test('falls away when that side confirms the exchange after all', () => {
    const denied = take(none, [denial], next, [report]).story;
    const said = statement({ kind: 'announcement', side: 'russia', evidence: held.evidence });
    const { story } = take(held, [said], { ...next, id: 'article-3' }, [denied]);
    expect(story?.denials).toBeUndefined();
    expect(story?.confirmedBy).toBe('russia_only');
  });

  test('that was read before the report marks the report from the start', () => {
    const early = take(none, [denial], next).story;
    expect(early?.denials).toHaveLength(1);
    const { story, change } = take(held, [], { id: 'article-3' }, [early]);
    expect(change).toEqual({ told: true, reason: 'new-story' });
    expect(story).toMatchObject({ status: 'completed', denials: [{ side: 'russia' }] });
  });

  test('of what the ledger knows changes nothing', () => {
    const ledger: EventStory | null = report && { ...report, origin: 'history' };
    const { story, change } = take(none, [denial], next, [ledger]);
    expect(change).toEqual({ told: false, reason: 'known-from-history' });
    expect(story?.denials).toBeUndefined();
  });
});

describe('case 49: an outlet that takes its report back', () => {
  const edition = { of: 'article-1', events: report ? [report] : [], statements: [] };
  const expected = event({ status: 'planned', date: '2026-03-10', datePrecision: 'day' });

  test('is told as a denial, and the exchange is shown as completed no more', () => {
    const { story, change } = take(expected, [], { id: 'article-1~2' }, [report], { baseline: false, edition });
    expect(change).toEqual({ told: true, reason: 'denied' });
    expect(story).toMatchObject({ id: report?.id, status: 'planned', denials: [{ side: null, outlet: 'Outlet' }] });
  });

  test('leaves an exchange alone that others report too', () => {
    const joined = take(held, [], { id: 'article-9' }, [report]).story;
    const { story, change } = take(expected, [], { id: 'article-1~2' }, [joined], {
      baseline: false,
      edition: { ...edition, events: joined ? [joined] : [] },
    });
    expect(change.told).toBe(false);
    expect(story).toMatchObject({ status: 'completed' });
    expect(story?.denials).toBeUndefined();
  });

  test('has taken nothing back where it still tells of it beside a plan', () => {
    const another = event({ status: 'planned' });
    const said = reading([another, held]);
    const from = article({ id: 'article-1~2' });
    const { story } = assignEvent(another, 0, from, said, report ? [report] : [], NOW, { baseline: false, edition });
    expect(story?.id).not.toBe(report?.id);
  });
});
