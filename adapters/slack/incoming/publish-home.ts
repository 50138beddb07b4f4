import type { types } from '@slack/bolt';
import { ask } from './answer-command.ts';
import type { Desk } from './desk.ts';
import { MOST_VIEW_BLOCKS } from '../messages/block-limits.ts';
import { renderView } from '../messages/render.ts';

/** What a person finds in the app's home: what is new, and what they themselves are sent. */
const SHOWN = ['latest', 'settings'] as const;

/** Writes the home of one person (views.publish); their own settings are those of their conversation with us. */
export async function publishHome(account: string, channel: string, user: string, desk: Desk): Promise<void> {
  const person = await desk.people.of(account, user);
  const blocks: types.KnownBlock[] = [];
  for (const name of SHOWN) {
    const asked = {
      ...{ place: { account, channel }, user, isOutsider: false, name, args: '', trigger: null, responseUrl: null },
      shownIn: { kind: 'direct' },
    } as const;
    if (blocks.length > 0) blocks.push({ type: 'divider' });
    blocks.push(...renderView(await ask(asked, person, desk)));
  }
  const view: types.HomeView = {
    type: 'home',
    private_metadata: JSON.stringify({ channel }),
    blocks: blocks.slice(0, MOST_VIEW_BLOCKS),
  };
  await desk.call(account, 'views.publish', { user_id: user, view }, desk.signal);
}
