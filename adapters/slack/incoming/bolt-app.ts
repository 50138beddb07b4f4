import { App, type Context, type ReceiverEvent } from '@slack/bolt';
import type { z } from 'zod';
import type { Accounts } from '../workspaces/accounts.ts';
import { answerCommand } from './answer-command.ts';
import { answerShortcut } from './answer-shortcut.ts';
import { mentionedCommand, slashCommand, typedCommand } from '../commands.ts';
import type { Asked } from './asked.ts';
import type { Desk } from './desk.ts';
import { channelOfView, FORM_CALLBACK } from './dialogue.ts';
import { NoAccount } from '../workspaces/no-account.ts';
import {
  isOutsider,
  pressedAction,
  pressPayload,
  savedPayload,
  savedView,
  shortcutPayload,
  slashPayload,
  writtenMessage,
} from './payloads.ts';
import { isDirect } from '../place.ts';
import { PLACE_EVENTS } from './place-events.ts';
import { publishHome } from './publish-home.ts';
import { QUIET_LOGGER } from '../quiet-logger.ts';
import { saveForm } from './save-form.ts';
import { clientOptions } from '../sending/web-client.ts';

/** The shortcut "Is this exchange confirmed?", as the manifest names it. */
export const SHORTCUT = 'is_this_confirmed';

/**
 * The SDK's application: it tells events, commands, presses and dialogues apart and knows whose they are, also where two
 * workspaces share a channel. All have been answered when they come here (see `door.ts`), so nothing in it acknowledges.
 */
export function boltApp(desk: Desk, accounts: Accounts, apiUrl: string): (event: ReceiverEvent) => Promise<void> {
  const app = new App({
    receiver: { init: () => undefined, start: () => Promise.resolve(), stop: () => Promise.resolve() },
    authorize: async ({ teamId, enterpriseId, isEnterpriseInstall }) => {
      const account = isEnterpriseInstall ? enterpriseId : teamId;
      const installation = account === undefined ? null : await accounts.installation(account);
      if (installation === null) throw new NoAccount();
      return { ...(installation.botUser !== null && { botUserId: installation.botUser }) };
    },
    logger: QUIET_LOGGER,
    clientOptions: clientOptions(apiUrl),
    convoStore: false,
  });
  app.error(async (error) => {
    throw error.original ?? error;
  });

  app.command(/./, async ({ payload, context }) => {
    const data = read(slashPayload, payload);
    const account = accountOf(context);
    if (data === null || account === null) return;
    await answerCommand(
      {
        place: { account, channel: data.channel_id },
        user: data.user_id,
        // Another workspace's people can't see the app's commands.
        isOutsider: false,
        ...slashCommand(data.command, data.text ?? ''),
        ...{ trigger: data.trigger_id ?? null, responseUrl: data.response_url ?? null, shownIn: { kind: 'private' } },
      },
      desk,
    );
  });

  app.action(/./, async ({ body, payload, context }) => {
    const data = read(pressPayload, body);
    const action = read(pressedAction, payload);
    const account = accountOf(context);
    if (data === null || action === null || account === null) return;
    const channel = data.channel?.id ?? channelOfView(data.view?.private_metadata);
    if (channel === null) return;
    await answerCommand(
      {
        place: { account, channel },
        user: data.user.id,
        isOutsider: isOutsider(data, account),
        ...typedCommand(action.value),
        ...{ trigger: data.trigger_id ?? null, responseUrl: data.response_url ?? null },
        shownIn: shownInOf(data),
      },
      desk,
    );
    // What was pressed there may have changed what it shows.
    if (data.view?.type === 'home') await publishHome(account, channel, data.user.id, desk);
  });

  app.view(FORM_CALLBACK, async ({ body, view, context }) => {
    const data = read(savedPayload, body);
    const channel = channelOfView(read(savedView, view)?.private_metadata);
    const account = accountOf(context);
    if (data === null || channel === null || account === null) return;
    const by = { place: { account, channel }, user: data.user.id, isOutsider: isOutsider(data, account) };
    await saveForm(view, by, desk);
  });

  app.shortcut(SHORTCUT, async ({ payload, context }) => {
    const data = read(shortcutPayload, payload);
    const account = accountOf(context);
    if (data === null || account === null) return;
    const { user, channel, trigger_id, response_url = null, message } = data;
    const place = { account, channel: channel.id };
    await answerShortcut(
      { place, user: user.id, trigger: trigger_id, responseUrl: response_url, text: message.text ?? '' },
      desk,
    );
  });

  app.event('app_home_opened', async ({ event, context }) => {
    const account = accountOf(context);
    if (account !== null && event.tab === 'home') await publishHome(account, event.channel, event.user, desk);
  });

  app.event('message', async ({ event, context }) => {
    const data = read(writtenMessage, event);
    if (data !== null && isDirect(data.channel)) await answerWritten(data, typedCommand(data.text), 'direct', context);
  });

  app.event('app_mention', async ({ event, context }) => {
    const data = read(writtenMessage, event);
    if (data !== null) await answerWritten(data, mentionedCommand(data.text), 'private', context);
  });

  for (const [name, reading] of Object.entries(PLACE_EVENTS)) {
    app.event(name, async ({ event, context }) => {
      const account = accountOf(context);
      if (account === null) return;
      const change = reading(event, { account, botUser: context.botUserId ?? null });
      if (change === null) return;
      // The token first: nothing more is to be asked of Slack with it.
      if (change.kind === 'account-gone') await accounts.forget(account);
      await desk.listener.place(change);
    });
  }

  async function answerWritten(
    { channel, user, team }: z.output<typeof writtenMessage>,
    words: ReturnType<typeof typedCommand>,
    kind: 'direct' | 'private',
    context: Context,
  ): Promise<void> {
    const account = accountOf(context);
    if (account === null) return;
    const by = {
      place: { account, channel },
      user,
      isOutsider: isOutsider({ user: { id: user, team_id: team } }, account),
    };
    await answerCommand({ ...by, ...words, trigger: null, responseUrl: null, shownIn: { kind } }, desk);
  }

  return (event) => app.processEvent(event);
}

function accountOf({ isEnterpriseInstall, enterpriseId, teamId }: Context): string | null {
  return (isEnterpriseInstall ? enterpriseId : teamId) ?? null;
}

function shownInOf({ view }: z.output<typeof pressPayload>): Asked['shownIn'] {
  if (view === undefined) return { kind: 'private' };
  return view.type === 'home' ? { kind: 'home' } : { kind: 'view', view: view.id };
}

function read<Shape>(schema: z.ZodType<Shape>, value: unknown): Shape | null {
  return schema.safeParse(value).data ?? null;
}
