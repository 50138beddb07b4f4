import { describe, expect, it } from 'vitest';
import { indexSources } from '../../src/sources/find-source.ts';
import type { Source } from '../../src/sources/source.ts';

const tass: Source = {
  id: 'tass',
  name: 'TASS',
  aliases: ['ТАСС', 'Press Agency “Т”'],
  hosts: ['tass.ru', 'tass.com'],
  languages: ['ru', 'en'],
  side: 'russia',
  standing: 'agency',
  feeds: [],
};
const sport: Source = { ...tass, id: 'tass-sport', name: "TASS Athletes' Desk", aliases: [], hosts: ['sport.tass.ru'] };
const index = indexSources([tass, sport]);

describe('the source of an address', () => {
  it.each([
    'https://tass.ru/politika/1',
    'http://tass.com',
    'https://www.tass.ru/a?b#c',
    'https://m.tass.ru/a',
    'https://amp.tass.com/a',
    'https://TASS.RU/a',
    'https://tass.ru:443/a',
    ' https://tass.ru/a ',
    'https://tass.ru/login@home',
  ])('%s is its own', (url) => {
    expect(index.byHost(url)?.id).toBe('tass');
  });

  it.each([
    ['its name is only the beginning', 'https://tass.ru.example.com/a'],
    ['its name is only the end of a word', 'https://nottass.ru/a'],
    ['it is the host above', 'https://ru/a'],
    ['a letter is Cyrillic', 'https://tаss.ru/a'],
    ['a letter is Cyrillic, encoded', 'https://xn--tss-5cd.ru/a'],
    ['a user is before the host', 'https://tass.ru@example.com/a'],
    ['there is a user at all', 'https://someone@tass.ru/a'],
    ['a password hides the host', 'https://tass.ru:443@example.com/a'],
    ['a backslash is read in two ways', 'https://tass.ru\\@example.com/a'],
    ['white space is inside', 'https://example.com\t.tass.ru/a'],
    ['a dot is at the end', 'https://tass.ru./a'],
    ['it is in the path', 'https://example.com/tass.ru'],
    ['it is no web address', 'ftp://tass.ru/a'],
    ['it is a script', 'javascript://tass.ru/%0Aalert(1)'],
    ['there is no scheme', 'tass.ru/a'],
    ['it is empty', ''],
  ])('not where %s', (_, url) => {
    expect(index.byHost(url)).toBeNull();
  });

  it('a host listed by itself goes before the one above it', () => {
    expect(index.byHost('https://www.sport.tass.ru/a')?.id).toBe('tass-sport');
  });
});

describe('the source of a name', () => {
  it.each(['TASS', 'tass', ' Tass ', 'ТАСС', 'тасс'])('%s is known in any case', (name) => {
    expect(index.byName(name)?.id).toBe('tass');
  });

  it('spacing and the shape of the apostrophe make no other name', () => {
    expect(index.byName('Tass  athletes’ desk')?.id).toBe('tass-sport');
  });

  it.each(['TASS reports', 'TAS', 'TАSS', ''])('"%s" is another name, or none', (name) => {
    expect(index.byName(name)).toBeNull();
  });
});
