/** The settings of platforms, and what stands beside them. */
interface Chosen {
  readonly platforms: Readonly<Record<string, string>>;
  readonly publicUrl: string | null;
  readonly secretKey: string | null;
  readonly allowPrivateHosts: readonly string[];
}

/** What of the platforms' settings is set and can't work without another one: a line each, with the mend. */
export function platformProblems(chosen: Chosen): readonly string[] {
  return [...telegramProblems(chosen), ...slackProblems(chosen), ...webhookProblems(chosen)];
}

/** The ports that Telegram's own servers call (setWebhook). */
const WEBHOOK_PORTS: ReadonlySet<string> = new Set(['', '443', '80', '88', '8443']);

function telegramProblems({ platforms }: Chosen): readonly string[] {
  const address = platforms['TELEGRAM_WEBHOOK_URL'];
  if (!address) return [];
  const problems: string[] = [];
  if (!platforms['TELEGRAM_BOT_TOKEN'])
    problems.push('TELEGRAM_WEBHOOK_URL is set, but TELEGRAM_BOT_TOKEN is not; set it as well.');
  // Without it anybody could speak in anybody's name (setWebhook).
  if (!platforms['TELEGRAM_WEBHOOK_SECRET'])
    problems.push(
      'TELEGRAM_WEBHOOK_SECRET is missing; TELEGRAM_WEBHOOK_URL needs it. `openssl rand -hex 32` makes one.',
    );
  // A Bot API server of one's own calls any address.
  const { protocol, port } = new URL(address);
  const isOwnServer = !platforms['TELEGRAM_API_ROOT']?.startsWith('https://api.telegram.org');
  if (!isOwnServer && (protocol !== 'https:' || !WEBHOOK_PORTS.has(port)))
    problems.push(
      'TELEGRAM_WEBHOOK_URL is none that Telegram calls; it begins with https:// and has port 443, 80, 88 or 8443.',
    );
  return problems;
}

/** What of Slack's settings is set and can't work without another one. */
function slackProblems({ platforms, publicUrl, secretKey }: Chosen): readonly string[] {
  const isSet = (name: string): boolean => (platforms[name] ?? '') !== '';
  const problems: string[] = [];
  const needs = (name: string, isThere: boolean, says: string): void => {
    if (isSet(name) && !isThere) problems.push(`${name} is set, but ${says}.`);
  };
  const bySocket = isSet('SLACK_APP_TOKEN');
  const byHttp = isSet('SLACK_SIGNING_SECRET');
  const byInstall = isSet('SLACK_CLIENT_ID') && isSet('SLACK_CLIENT_SECRET');
  needs('SLACK_BOT_TOKEN', bySocket || byHttp, 'neither SLACK_APP_TOKEN nor SLACK_SIGNING_SECRET is; set one of them');
  needs('SLACK_APP_TOKEN', isSet('SLACK_BOT_TOKEN'), 'SLACK_BOT_TOKEN is not; set it as well');
  needs('SLACK_SIGNING_SECRET', isSet('SLACK_BOT_TOKEN') || byInstall, 'SLACK_BOT_TOKEN is not; set it as well');
  needs('SLACK_SIGNING_SECRET', publicUrl !== null || bySocket, 'PUBLIC_URL is not: Slack has nowhere to call');
  needs('SLACK_CLIENT_ID', isSet('SLACK_CLIENT_SECRET'), 'SLACK_CLIENT_SECRET is not; set it as well');
  needs('SLACK_CLIENT_SECRET', isSet('SLACK_CLIENT_ID'), 'SLACK_CLIENT_ID is not; set it as well');
  needs('SLACK_CLIENT_ID', byHttp, 'SLACK_SIGNING_SECRET is not; set it as well');
  needs('SLACK_CLIENT_ID', publicUrl !== null, 'PUBLIC_URL is not: workspaces have nowhere to install from');
  needs('SLACK_CLIENT_ID', secretKey !== null, 'SECRET_KEY is not: the tokens of workspaces can’t be kept');
  return problems;
}

function webhookProblems({ platforms, allowPrivateHosts }: Chosen): readonly string[] {
  const [urls = '', secret = ''] = [platforms['WEBHOOK_URLS'], platforms['WEBHOOK_SECRET']];
  if (urls === '' && secret !== '') return ['WEBHOOK_SECRET is set, but WEBHOOK_URLS is not; set it as well.'];
  if (urls === '') return [];
  const addresses = urls.split(/[\s,]+/).filter((address) => URL.canParse(address));
  const open = addresses.map((address) => new URL(address)).filter(({ protocol }) => protocol === 'http:');
  return [
    ...(secret === ''
      ? ['WEBHOOK_SECRET is missing; WEBHOOK_URLS needs it. `echo whsec_$(openssl rand -base64 32)` makes one.']
      : []),
    // In a network of one's own there may be no certificate; on the way through others' there has to be.
    ...(open.every(({ hostname, port }) => allowPrivateHosts.includes(`${hostname}:${port === '' ? '80' : port}`))
      ? []
      : ['WEBHOOK_URLS has an address without https; that is for hosts of ALLOW_PRIVATE_HOSTS.']),
  ];
}
