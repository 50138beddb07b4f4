/**
 * The fake Slack in a process of its own, so that a figure measured against it is that of the sender alone:
 * `node scripts/run-ts.mjs tests/fakes/slack/own-process.ts [teamPerSecond]`. Prints where it is as a line of JSON, and what it
 * counted when its standard input ends.
 */
import { startFakeSlack } from './server.ts';

const teamPerSecond = Number(process.argv[2] ?? 20);
const server = await startFakeSlack({ pace: { teamPerSecond } });
process.stdout.write(`${JSON.stringify({ apiUrl: server.apiUrl, token: server.token, appToken: server.appToken })}\n`);
process.stdin.resume();
process.stdin.on('end', () => {
  process.stdout.write(`${JSON.stringify(server.pace)}\n`);
  void server.close();
});
