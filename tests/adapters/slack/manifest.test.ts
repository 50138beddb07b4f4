import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { SHORTCUT } from '../../../adapters/slack/incoming/bolt-app.ts';
import { METHODS } from '../../../adapters/slack/sending/methods.ts';
import { PLACE_EVENTS } from '../../../adapters/slack/incoming/place-events.ts';
import { BOT_SCOPES } from '../../../adapters/slack/workspaces/scopes.ts';
import { packagePath } from '../../../src/shared/package-root.ts';

const FOLDER = packagePath('adapters', 'slack');
const read = (name: string): string => readFileSync(`${FOLDER}/${name}`, 'utf8');

const manifest = z
  .object({
    display_information: z.object({
      name: z.string().max(35),
      description: z.string().max(140),
      long_description: z.string().min(175).max(4_000),
    }),
    features: z.object({
      shortcuts: z.array(
        z.object({ name: z.string().max(24), callback_id: z.string(), description: z.string().max(150) }),
      ),
      slash_commands: z.array(z.object({ command: z.string(), description: z.string().max(2_000) })),
    }),
    oauth_config: z.object({ scopes: z.object({ bot: z.array(z.string()) }) }),
    settings: z.object({ event_subscriptions: z.object({ bot_events: z.array(z.string()) }) }),
  })
  .parse(JSON.parse(read('manifest.json')));

/** What an event needs to be sent to us, any one of them for a kind of channel (https://docs.slack.dev/reference/events). */
const EVENT_SCOPES: Readonly<Record<string, readonly string[]>> = {
  app_home_opened: [],
  app_mention: ['app_mentions:read'],
  app_uninstalled: [],
  channel_archive: ['channels:read'],
  channel_deleted: ['channels:read'],
  channel_id_changed: ['channels:read', 'groups:read'],
  channel_left: ['channels:read'],
  channel_unarchive: ['channels:read'],
  group_archive: ['groups:read'],
  group_deleted: ['groups:read'],
  group_left: ['groups:read'],
  group_unarchive: ['groups:read'],
  member_joined_channel: ['channels:read', 'groups:read'],
  'message.im': ['im:history'],
  tokens_revoked: [],
};

/** Of features that are neither a method nor an event: slash commands, and writing where the app was not invited. */
const FEATURE_SCOPES = ['commands', 'chat:write.public'];

describe('the manifest', () => {
  test('asks for the scopes that methods, events and features need, and for no others', () => {
    const needed = [...Object.values(METHODS).flat(), ...Object.values(EVENT_SCOPES).flat(), ...FEATURE_SCOPES];
    expect(manifest.oauth_config.scopes.bot).toEqual([...new Set(needed)].sort());
    expect(manifest.oauth_config.scopes.bot).toEqual(BOT_SCOPES);
  });

  test('subscribes the events that something listens for, and no others', () => {
    const { bot_events } = manifest.settings.event_subscriptions;
    expect(bot_events).toEqual(Object.keys(EVENT_SCOPES));
    expect(bot_events).toEqual([...Object.keys(PLACE_EVENTS), 'app_home_opened', 'app_mention', 'message.im'].sort());
  });

  test('names the three commands and the shortcut that are answered', () => {
    expect(manifest.features.slash_commands.map(({ command }) => command)).toEqual(['/latest', '/exchanges', '/obmin']);
    expect(manifest.features.shortcuts).toMatchObject([{ callback_id: SHORTCUT }]);
  });

  test('every method of the table is asked somewhere', () => {
    const code = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('methods.ts'))
      .map(read)
      .join('\n');
    for (const method of Object.keys(METHODS)) expect(code).toContain(`'${method}'`);
  });

  test('every scope has its reason in the README', () => {
    for (const scope of BOT_SCOPES) expect(read('README.md')).toContain(`\`${scope}\``);
  });
});
