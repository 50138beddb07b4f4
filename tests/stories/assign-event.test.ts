import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/articles/article.ts';
import type { EventFinding, Reading } from '../../src/extraction/findings.ts';
import { assignEvent, type EventAssignment } from '../../src/stories/assign-event.ts';
import type { EventStory } from '../../src/stories/story.ts';
import { article, event, people, reading, statement } from '../fakes/findings.ts';

const NOW = '2026-03-10T08:00:00.000Z';

function assign(
  finding: EventFinding,
  from: Partial<Article> = {},
  known: readonly EventStory[] = [],
  said?: Reading,
): EventAssignment {
  return assignEvent(finding, 0, article(from), said ?? reading([finding]), known, NOW);
}

function storyOf(finding: EventFinding, from: Partial<Article> = {}): EventStory {
  const { story } = assign(finding, from);
  if (!story) throw new Error('no story was begun');
  return story;
}

describe('a finding that no story knows', () => {
  test('begins a story and is told', () => {
    const { story, change } = assign(event({ ukraineReturned: people(120) }));
    expect(change).toEqual({ told: true, reason: 'new-story' });
    expect(story).toMatchObject({ revision: 1, ukraineReturned: people(120), origin: 'news' });
  });

  test('is not told from a feed article older than two days', () => {
    expect(assign(event(), { published: '2026-03-08T07:59:00.000Z' }).change).toEqual({
      told: false,
      reason: 'too-old',
    });
  });

  test('is told from the operator’s folder whatever its age', () => {
    expect(assign(event(), { origin: 'seeds', published: '2023-08-08' }).change.told).toBe(true);
  });

  test('begins nothing where it is only background', () => {
    expect(assign(event({ novelty: 'background' }))).toEqual({
      story: null,
      change: { told: false, reason: 'background' },
    });
  });

  test('has the same id whenever and wherever it is read', () => {
    expect(storyOf(event()).id).toBe(storyOf(event()).id);
  });
});

describe('a second report', () => {
  const first = storyOf(event({ date: '2026-03-10', datePrecision: 'day', ukraineReturned: people(120) }));
  const other = { id: 'article-2', url: 'https://other.example/2' };

  test('of the same day and figure joins the story and is not told again', () => {
    const { story, change } = assign(
      event({ date: '2026-03-10', datePrecision: 'day', ukraineReturned: people(120) }),
      other,
      [first],
    );
    expect(change).toEqual({ told: false, reason: 'joined' });
    expect(story?.id).toBe(first.id);
    expect(story?.reports).toHaveLength(2);
  });

  test('without a date joins by its day of publication', () => {
    const { story } = assign(event({ ukraineReturned: people(120) }), other, [first]);
    expect(story?.id).toBe(first.id);
  });

  test('of the next day with another figure is another exchange', () => {
    const { story, change } = assign(
      event({ date: '2026-03-11', datePrecision: 'day', ukraineReturned: people(80) }),
      other,
      [first],
    );
    expect(story?.id).not.toBe(first.id);
    expect(change.told).toBe(true);
  });

  test('of the same day with a figure far off is another exchange', () => {
    const { story } = assign(event({ date: '2026-03-10', datePrecision: 'day', ukraineReturned: people(300) }), other, [
      first,
    ]);
    expect(story?.id).not.toBe(first.id);
  });

  test('of bodies on the same day is another story', () => {
    const { story } = assign(event({ type: 'bodies_repatriation', date: '2026-03-10', datePrecision: 'day' }), other, [
      first,
    ]);
    expect(story?.id).not.toBe(first.id);
  });

  test('that states what the story did not know is told', () => {
    const bare = storyOf(event({ date: '2026-03-10', datePrecision: 'day' }));
    const { story, change } = assign(
      event({ date: '2026-03-10', datePrecision: 'day', russiaReturned: people(120) }),
      other,
      [bare],
    );
    expect(change).toEqual({ told: true, reason: 'counts-stated' });
    expect(story?.revision).toBe(2);
  });

  test('does not turn a completed exchange back into a plan', () => {
    const { story, change } = assign(event({ status: 'planned', ukraineReturned: people(120) }), other, [first]);
    expect(story?.status).toBe('completed');
    expect(change.told).toBe(false);
  });
});

describe('talk of another exchange', () => {
  const held = storyOf(event({ date: '2026-03-09', datePrecision: 'day', ukraineReturned: people(120) }));

  test.each(['negotiating', 'planned', 'offered', 'stalled', 'cancelled'] as const)(
    'that is %s is no report of the one just held',
    (status) => {
      const { story, change } = assign(event({ status }), { id: 'article-2' }, [held]);
      expect(story?.id).not.toBe(held.id);
      expect(change.told).toBe(true);
    },
  );

  test('lends its figures to no exchange that is held the next day', () => {
    const talk = storyOf(event({ status: 'negotiating', statedRatio: '1000 for 1000' }));
    const { story } = assign(event({ ukraineReturned: people(120) }), { id: 'article-2' }, [talk]);
    expect(story).toMatchObject({ status: 'completed', statedRatio: null });
  });
});

describe('figures', () => {
  const held = storyOf(event({ ukraineReturned: people(307), russiaReturned: people(307) }));
  const next = { id: 'article-2', published: '2026-03-11T06:00:00.000Z' };

  test('that differ by a few on the next day are the next stage of a large exchange', () => {
    expect(assign(event({ ukraineReturned: people(303) }), next, [held]).story?.id).not.toBe(held.id);
    expect(assign(event({ ukraineReturned: people(303) }), { id: 'article-2' }, [held]).story?.id).toBe(held.id);
  });

  test('that give no side may be of either side, or of both', () => {
    for (const total of [307, 614]) {
      const found = event({ unattributedTotal: { total, qualifier: 'exact' } });
      expect(assign(found, { id: 'article-2' }, [held]).story?.id).toBe(held.id);
    }
    const other = event({ unattributedTotal: { total: 90, qualifier: 'exact' } });
    expect(assign(other, { id: 'article-2' }, [held]).story?.id).not.toBe(held.id);
  });

  test('of “at least” so many do not contradict a higher one', () => {
    const floor = (total: number) => event({ ukraineReturned: { ...people(total), qualifier: 'at_least' } });
    expect(assign(floor(200), { id: 'article-2' }, [held]).story?.id).toBe(held.id);
    expect(assign(floor(400), { id: 'article-2' }, [held]).story?.id).not.toBe(held.id);
  });
});

test('two undated texts without figures never become one exchange', () => {
  const first = storyOf(event(), { published: null });
  const { story } = assign(event(), { id: 'article-2', published: null }, [first]);
  expect(story?.id).not.toBe(first.id);
});

test('a plan that came about is told as a moved status', () => {
  const plan = storyOf(event({ status: 'announced', ukraineReturned: people(500) }), {
    published: '2026-03-04T06:00:00.000Z',
    origin: 'seeds',
  });
  const { story, change } = assign(event({ ukraineReturned: people(500) }), { id: 'article-2' }, [plan]);
  expect(change).toEqual({ told: true, reason: 'status-changed' });
  expect(story?.status).toBe('completed');
});

describe('who confirms', () => {
  const day = { date: '2026-03-10', datePrecision: 'day' } as const;

  test('the first word of the other side is told', () => {
    const ukrainian = event({ ...day });
    const first = assign(ukrainian, {}, [], reading([ukrainian], [statement({ kind: 'announcement' })])).story;
    expect(first?.confirmedBy).toBe('ukraine_only');
    const russian = event({ ...day });
    const said = reading([russian], [statement({ kind: 'announcement', side: 'russia', speaker: 'Pyotr Example' })]);
    const { story, change } = assignEvent(russian, 0, article({ id: 'article-2' }), said, first ? [first] : [], NOW);
    expect(story?.confirmedBy).toBe('both_sides');
    expect(change).toEqual({ told: true, reason: 'confirmed-by-other-side' });
  });

  test('a side that spoke of the plan has not confirmed what came of it', () => {
    const planned = event({ ...day, status: 'planned' });
    const russia = { side: 'russia', speaker: 'Pyotr Example', kind: 'announcement' } as const;
    const plan = assign(planned, {}, [], reading([planned], [statement(russia)])).story;
    expect(plan?.confirmedBy).toBe('russia_only');
    const held = event({ ...day });
    const said = reading([held], [statement({ kind: 'announcement' })]);
    const second = assignEvent(held, 0, article({ id: 'article-2' }), said, plan ? [plan] : [], NOW);
    expect(second.story).toMatchObject({ id: plan?.id, status: 'completed', confirmedBy: 'ukraine_only' });
    const confirmed = reading([held], [statement(russia)]);
    const third = assignEvent(
      held,
      0,
      article({ id: 'article-3' }),
      confirmed,
      second.story ? [second.story] : [],
      NOW,
    );
    expect(third.change).toEqual({ told: true, reason: 'confirmed-by-other-side' });
  });

  test('who denies an exchange does not confirm it', () => {
    const found = event({ ...day });
    const evidence = found.evidence;
    const said = reading([found], [statement(), statement({ kind: 'denial', side: 'russia', evidence })]);
    expect(assign(found, {}, [], said).story?.confirmedBy).toBe('media_only');
  });

  test('of two sides that announce something in one article, who speaks of the exchange confirms it', () => {
    const found = event({ ...day });
    const ukrainian = statement({ kind: 'announcement', evidence: found.evidence });
    const russian = statement({ kind: 'announcement', side: 'russia', speaker: 'Pyotr Example' });
    expect(assign(found, {}, [], reading([found], [ukrainian, russian])).story?.confirmedBy).toBe('ukraine_only');
  });

  test('a private person’s word confirms nothing', () => {
    const found = event({ ...day });
    const said = reading([found], [statement({ kind: 'announcement', publicFigure: false })]);
    expect(assign(found, {}, [], said).story?.confirmedBy).toBe('media_only');
  });

  test('an official body confirms for its side by its own page', () => {
    const outlet = { sourceId: 'mod', name: 'Ministry', side: 'russia', standing: 'official' } as const;
    expect(storyOf(event({ ...day }), { outlet }).confirmedBy).toBe('russia_only');
  });

  test('case 59: the word of a media outlet of one side confirms nothing', () => {
    const outlet = { sourceId: null, name: 'Official Ministry News', side: 'russia', standing: 'media' } as const;
    expect(storyOf(event({ ...day }), { outlet }).confirmedBy).toBe('media_only');
  });
});

test('an exchange that the ledger knows is never told, and the article is added to it', () => {
  const ledger: EventStory = {
    ...storyOf(event({ date: '2023-08-07', datePrecision: 'day', ukraineReturned: people(22) })),
    origin: 'history',
  };
  const told = event({ date: '2023-08-07', datePrecision: 'day', ukraineReturned: people(22) });
  const { story, change } = assign(told, { id: 'article-2', origin: 'seeds' }, [ledger]);
  expect(change).toEqual({ told: false, reason: 'known-from-history' });
  expect(story?.reports).toHaveLength(2);
});
