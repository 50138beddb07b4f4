import { z } from 'zod';

/** Who did it, and of which workspace they are; in an organisation that says nothing, as its people are in all of its workspaces. */
const actor = {
  user: z.object({ id: z.string(), team_id: z.string().nullish() }),
  enterprise: z.object({ id: z.string() }).nullish(),
};

/** What we read of a slash command (https://docs.slack.dev/interactivity/implementing-slash-commands). */
export const slashPayload = z.object({
  command: z.string(),
  text: z.string().optional(),
  channel_id: z.string(),
  user_id: z.string(),
  trigger_id: z.string().optional(),
  response_url: z.string().optional(),
});

/** Of a pressed button, in a message, a dialogue or the app's home. */
export const pressPayload = z.object({
  ...actor,
  trigger_id: z.string().optional(),
  response_url: z.string().optional(),
  channel: z.object({ id: z.string() }).optional(),
  view: z
    .object({ id: z.string(), type: z.enum(['modal', 'home']), private_metadata: z.string().optional() })
    .optional(),
});
export const pressedAction = z.object({ value: z.string().min(1) });

/** Of a dialogue that was saved. */
export const savedPayload = z.object(actor);
export const savedView = z.object({ private_metadata: z.string() });

/** Of a shortcut that was chosen for a message. */
export const shortcutPayload = z.object({
  user: z.object({ id: z.string() }),
  channel: z.object({ id: z.string() }),
  trigger_id: z.string(),
  response_url: z.string().optional(),
  message: z.object({ text: z.string().optional() }),
});

/** Of a message that was written to us: by a person, in words, and not an edit or another bot's. */
export const writtenMessage = z.object({
  channel: z.string(),
  user: z.string(),
  /** Of the writer. */
  team: z.string().optional(),
  text: z.string(),
  thread_ts: z.string().optional(),
  subtype: z.undefined().optional(),
  bot_id: z.undefined().optional(),
});

/** Whether somebody is no member of the workspace: a channel may be shared with another one. */
export function isOutsider({ user, enterprise }: z.output<typeof savedPayload>, account: string): boolean {
  return !enterprise && account.startsWith('T') && (user.team_id ?? account) !== account;
}
