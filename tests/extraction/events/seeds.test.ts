import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { brief, readText } from '../read.ts';

const FOLDER = '../shared/seeds';

/** One of the five starting articles, without the line that only dates it. */
function seed(number: string): readonly string[] {
  const file = readdirSync(FOLDER).find((name) => name.startsWith(number));
  const whole = readFileSync(`${FOLDER}/${file}`, 'utf8');
  const dated = /^\s*date (\d{4}-\d\d-\d\d) ?/.exec(whole);
  return readText('en', whole.slice(dated?.[0].length ?? 0), dated?.[1] ?? null).events.map(
    (event) => `${brief(event)}${event.statedRatio === null ? '' : ` (${event.statedRatio})`}`,
  );
}

describe.skipIf(!existsSync(FOLDER))('the five starting articles (passed over where they are absent)', () => {
  it('000 tells of the 1000 for 1000 exchange as background, and of nothing completed as new', () => {
    expect(seed('000')).toContain('exchange completed background ua=1000 ru=1000 (1000 for 1000)');
    expect(seed('000').filter((event) => event.includes('completed new'))).toEqual([]);
  });

  it('001 tells of an offer of at least 1,200 each, and of nothing completed as new', () => {
    expect(seed('001')).toContain('exchange offered new ua=>=1200 ru=>=1200');
    expect(seed('001').filter((event) => event.includes('completed new'))).toEqual([]);
  });

  it('002 tells of one completed exchange without counts or date', () => {
    expect(seed('002')).toEqual(['exchange completed new']);
  });

  it('003 tells of a frozen exchange and of an old one with 22 soldiers, whose year it does not say', () => {
    const events = seed('003');
    expect(events).toContain('exchange stalled new');
    expect(events).toContain('exchange completed background ua=22(m22)');
    expect(events.join()).not.toMatch(/3000|28000|2600/);
  });

  it('004 tells of talks over 1,000 Ukrainians and of an exchange under way', () => {
    const events = seed('004');
    expect(events).toContain('exchange negotiating new ua=1000');
    expect(events.some((event) => event.startsWith('exchange under_way'))).toBe(true);
    expect(events.filter((event) => event.includes('completed'))).toEqual([]);
  });
});
