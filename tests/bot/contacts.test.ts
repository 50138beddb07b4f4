import { expect, test } from 'vitest';
import { contacts } from '../../src/bot/contacts.ts';
import { helpCommand } from '../../src/bot/commands/help.ts';
import { translator } from '../../src/locales/translate.ts';
import { LANGUAGES } from '../../src/shared/language.ts';
import { plain } from '../fakes/fake-adapter.ts';

test('every line that families can call has its source, and the day on which it was looked up', () => {
  expect(contacts().length).toBeGreaterThan(3);
  expect(new Set(contacts().map(({ id }) => id)).size).toBe(contacts().length);
  for (const { asOf, lookedUp } of contacts()) expect((asOf ?? lookedUp) <= lookedUp).toBe(true);
});

test.each(LANGUAGES)('help names every line in %s, with its numbers', async (lang) => {
  const request = { args: '', lang, t: translator(lang), zone: 'UTC', address: null, subscription: null };
  const { message } = await helpCommand(() => []).answer(request, null as never);
  const help = plain(message);
  for (const { name, phones } of contacts()) {
    expect(help).toContain(name[lang]);
    for (const phone of phones) expect(help).toContain(phone);
  }
});
