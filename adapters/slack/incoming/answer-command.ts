import { z } from 'zod';
import type { Message } from '../../../src/deliveries/port.ts';
import type { Asked } from './asked.ts';
import { isShareable, opensDialogue, SHARE, shareButton, typedCommand } from '../commands.ts';
import type { Desk } from './desk.ts';
import { dialogueOf, waitingView } from './dialogue.ts';
import { addressOf, isDirect } from '../place.ts';
import type { Person } from './person.ts';
import { sayAloud, sayParts, sayPrivately, sayToAll } from '../sending/say.ts';
import { inviteNote } from '../messages/invite-note.ts';
import { wordsIn } from '../messages/words.ts';

const opened = z.object({ view: z.object({ id: z.string() }) });

/** Hands a command to the core and shows what it says. Rejects only where Slack can't be asked at all. */
export async function answerCommand(asked: Asked, desk: Desk): Promise<void> {
  if (asked.responseUrl !== null) desk.urls.seen(asked.responseUrl);
  // Not in its turn: what opens a dialogue is good for three seconds.
  const dialogue = dialogueFor(asked, desk);
  const { place, user } = asked;
  await desk.turns.inTurn(`${place.account}/${user}`, () =>
    asked.name === SHARE ? share(asked, desk) : answer(asked, dialogue, desk),
  );
}

async function answer(asked: Asked, dialogue: Promise<string | null>, desk: Desk): Promise<void> {
  const view = await dialogue;
  const person = await desk.people.of(asked.place.account, asked.user);
  const message = await ask(asked, person, desk);
  if (view !== null) return showInView(view, message, person, asked, desk);
  if (asked.shownIn.kind === 'direct') return sayAloud(message, addressOf(asked.place).chat, null, desk);
  return sayPrivately(withShareButton(message, asked, person), asked, desk);
}

/** What the core says to it. */
export async function ask(
  { place, user, isOutsider, name, args }: Asked,
  person: Person,
  desk: Desk,
): Promise<Message> {
  const answer = await desk.listener.command({
    from: addressOf(place),
    name,
    args,
    clientLanguage: person.language,
    clientZone: person.zone,
    mayChangeSettings: async () =>
      isDirect(place.channel) || (!isOutsider && (!desk.adminsOnly || desk.people.isAdmin(place.account, user))),
  });
  if (name !== 'subscribe' || isDirect(place.channel)) return answer;
  const note = await inviteNote(place, person, desk);
  return note === null ? answer : { blocks: [...answer.blocks, note] };
}

/** Shows a message in a dialogue that is there; where that is gone, to the asker alone. */
export async function showInView(
  view: string,
  message: Message,
  person: Person,
  asked: Pick<Asked, 'place' | 'user' | 'responseUrl'>,
  desk: Desk,
): Promise<void> {
  const { account, channel } = asked.place;
  const dialogue = dialogueOf(message, channel, person);
  try {
    await desk.call(account, 'views.update', { view_id: view, view: dialogue.view }, desk.signal);
  } catch {
    return sayPrivately(message, asked, desk);
  }
  await sayParts(dialogue.rest, asked, desk);
}

/** Opens a dialogue at once: what lets us do that is good for three seconds. Null where the answer is shown in none. */
export async function openDialogue(
  { place, trigger }: Pick<Asked, 'place' | 'trigger'>,
  desk: Desk,
): Promise<string | null> {
  if (trigger === null) return null;
  try {
    const args = { trigger_id: trigger, view: waitingView(place.channel) };
    return opened.parse(await desk.call(place.account, 'views.open', args, desk.signal)).view.id;
  } catch {
    return null;
  }
}

async function dialogueFor(asked: Asked, desk: Desk): Promise<string | null> {
  if (asked.shownIn.kind === 'view') return asked.shownIn.view;
  return asked.shownIn.kind === 'home' || opensDialogue(asked) ? openDialogue(asked, desk) : null;
}

/** Asks again, for all to see: what a person alone was shown, Slack does not give back. */
async function share(asked: Asked, desk: Desk): Promise<void> {
  const person = await desk.people.of(asked.place.account, asked.user);
  const inner = { ...asked, ...typedCommand(asked.args) };
  if (!isShareable(inner)) return sayPrivately(said(wordsIn(person.language).notShareable), asked, desk);
  await sayToAll(await ask(inner, person, desk), asked, desk);
}

/** A message of one sentence. */
export function said(words: string): Message {
  return { blocks: [{ kind: 'paragraph', spans: [words] }] };
}

function withShareButton(message: Message, asked: Asked, { language }: Person): Message {
  if (!isShareable(asked) || isDirect(asked.place.channel)) return message;
  const button = shareButton(asked, wordsIn(language).share);
  return { blocks: [...message.blocks, { kind: 'buttons', buttons: [button] }] };
}
