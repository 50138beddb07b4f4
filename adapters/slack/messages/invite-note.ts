import { z } from 'zod';
import type { Block } from '../../../src/deliveries/port.ts';
import type { Desk } from '../incoming/desk.ts';
import { codeOf } from '../sending/outcome.ts';
import type { Person } from '../incoming/person.ts';
import type { Place } from '../place.ts';
import { wordsIn } from './words.ts';

const info = z.object({ channel: z.object({ is_member: z.boolean().optional(), is_private: z.boolean().optional() }) });

/** Words for a channel that was subscribed and in which we can't write yet; null where all is well or nobody can say. */
export async function inviteNote({ account, channel }: Place, person: Person, desk: Desk): Promise<Block | null> {
  const note: Block = { kind: 'paragraph', spans: [wordsIn(person.language).inviteFirst] };
  try {
    const answer = info.parse(await desk.call(account, 'conversations.info', { channel }, desk.signal));
    // A public channel takes messages without a membership (chat:write.public).
    return answer.channel.is_member !== true && answer.channel.is_private === true ? note : null;
  } catch (error) {
    return codeOf(error) === 'channel_not_found' ? note : null;
  }
}
