import { codeOf } from '../sending/outcome.ts';

/** Why no commands come, for the log, and how long until the next try. */
export interface SocketTrouble {
  readonly event: string;
  /** What the operator can do about it. Holds nothing of the answer. */
  readonly says: string;
  /** By the number of failures in a row, from 1. */
  readonly waitMs: (failures: number) => number;
}

const TOKEN_ERRORS: ReadonlySet<string> = new Set([
  ...['invalid_auth', 'not_authed', 'account_inactive', 'token_revoked', 'not_allowed_token_type', 'missing_scope'],
  ...['team_disabled', 'user_removed_from_team', 'forbidden_team'],
]);
const LONGEST_WAIT_MS = 20_000;

/** What a connection that could not be opened means. */
export function socketTrouble(error: unknown): SocketTrouble {
  if (TOKEN_ERRORS.has(codeOf(error) ?? ''))
    return {
      event: 'slack-app-token-refused',
      says: 'Slack does not take this SLACK_APP_TOKEN; make one with connections:write under Basic Information, and start again.',
      waitMs: () => 60_000,
    };
  return {
    event: 'slack-not-reached',
    says: 'Slack can’t be reached; it is asked again until it can. Alerts wait meanwhile.',
    waitMs: (failures) => Math.min(LONGEST_WAIT_MS, 1_000 * 2 ** (failures - 1)),
  };
}
