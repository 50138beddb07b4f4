/** A pattern (LIKE) for the chats of an account, which stands before the slash of each. Ids of accounts are letters and digits. */
export function chatsOf(account: string): string {
  return `${account.replace(/[^A-Za-z0-9-]/g, '')}/%`;
}
