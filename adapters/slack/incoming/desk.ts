import type { AdapterLog, Listener } from '../../../src/deliveries/port.ts';
import type { Sleep } from '../../shared/sleep.ts';
import type { AccountCall } from '../sending/account-call.ts';
import type { People } from './person.ts';
import type { ResponseUrls } from './response-urls.ts';
import type { SendParts } from '../sending/send-message.ts';
import type { Turns } from './turns.ts';

/** What answering people needs. */
export interface Desk {
  readonly listener: Listener;
  readonly call: AccountCall;
  readonly people: People;
  readonly urls: ResponseUrls;
  /** What one person asks for is done in the order in which they asked. */
  readonly turns: Turns;
  /** Sends JSON to a response address; false where it was not taken. */
  readonly respond: (url: string, answer: Readonly<Record<string, unknown>>) => Promise<boolean>;
  readonly send: SendParts;
  readonly log: AdapterLog;
  readonly sleep: Sleep;
  /** Whether settings of a channel are for the workspace's administrators (SLACK_ADMINS_ONLY). */
  readonly adminsOnly: boolean;
  /** Ends what is under way when the program stops. */
  readonly signal: AbortSignal;
}
