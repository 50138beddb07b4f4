/** What the bot's token may do; the README says what for, and a test compares these with the manifest and with `methods.ts`. */
export const BOT_SCOPES = [
  'app_mentions:read',
  'channels:history',
  'channels:read',
  'chat:write',
  'chat:write.public',
  'commands',
  'files:write',
  'groups:history',
  'groups:read',
  'im:history',
  'users:read',
] as const;
