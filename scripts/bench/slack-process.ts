/**
 * Slack for the bench of delivery, in a process of its own: ARGUMENTS teams perSecond. It keeps to one message a second and
 * channel, without bursts, and so many a second for each of its workspaces.
 */
import { startFakeSlack, BOT_USER } from '../../tests/fakes/slack/server.ts';
import { ALL_SCOPES } from '../../tests/fakes/slack/workspace.ts';
import type { PaceCounts } from '../../tests/fakes/slack/pace.ts';

/** Which workspace a token is of. */
export interface BenchTeam {
  readonly team: string;
  readonly token: string;
}

export type FromBenchSlack =
  | { readonly kind: 'ready'; readonly apiUrl: string; readonly teams: readonly BenchTeam[] }
  | { readonly kind: 'counts'; readonly counts: PaceCounts };

const [teamCount = '1', perSecond = '20'] = process.argv.slice(2);
const server = await startFakeSlack({ pace: { teamPerSecond: Number(perSecond) } });
const teams = Array.from({ length: Number(teamCount) }, (_, index) => {
  const [team, token] = [`T${String(index)}`, `bench-${String(index)}`];
  server.world.installs.set(token, { team, botUser: BOT_USER, scopes: ALL_SCOPES });
  return { team, token };
});
process.on('message', () => {
  tell({ kind: 'counts', counts: server.pace });
});
process.on('disconnect', () => process.exit(0));
tell({ kind: 'ready', apiUrl: server.apiUrl, teams });

function tell(message: FromBenchSlack): void {
  process.send?.(message);
}
