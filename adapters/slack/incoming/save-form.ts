import type { Block, Message } from '../../../src/deliveries/port.ts';
import { ask } from './answer-command.ts';
import { typedCommand } from '../commands.ts';
import type { Asked } from './asked.ts';
import type { Desk } from './desk.ts';
import { sayPrivately } from '../sending/say.ts';
import { changedCommands } from './submitted-form.ts';

/** Sets what was changed in a saved dialogue, one command a field, and says to whoever saved it what became of that. */
export async function saveForm(
  view: unknown,
  by: Pick<Asked, 'place' | 'user' | 'isOutsider'>,
  desk: Desk,
): Promise<void> {
  const { place, user } = by;
  const person = await desk.people.of(place.account, user);
  const answers: Message[] = [];
  for (const command of changedCommands(view)) {
    const asked = { ...by, ...typedCommand(command), trigger: null, responseUrl: null } as const;
    const work = (): Promise<Message> => ask({ ...asked, shownIn: { kind: 'private' } }, person, desk);
    answers.push(await desk.turns.inTurn(`${place.account}/${user}`, work));
  }
  const said = summaryOf(answers);
  if (said !== null) await sayPrivately(said, { place, user, responseUrl: null }, desk);
}

/** The last answer shows all settings as they are now; of those before it, what the last one does not say: that one was refused. */
function summaryOf(answers: readonly Message[]): Message | null {
  const last = answers.at(-1);
  if (last === undefined) return null;
  const known = new Set(last.blocks.map((block) => JSON.stringify(block)));
  const first = answers.slice(0, -1).flatMap(({ blocks }) => blocks.slice(0, 1));
  const added: Block[] = [];
  for (const block of first) {
    const key = JSON.stringify(block);
    if (!known.has(key)) added.push(block);
    known.add(key);
  }
  return { blocks: [...added, ...last.blocks] };
}
