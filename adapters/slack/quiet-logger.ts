import { LogLevel, type AppOptions } from '@slack/bolt';

/** The SDK's own lines hold whole errors, chats and texts: none of them is written; what matters is told as events of ours. */
export const QUIET_LOGGER: NonNullable<AppOptions['logger']> = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  setLevel: () => undefined,
  getLevel: () => LogLevel.ERROR,
  setName: () => undefined,
};
