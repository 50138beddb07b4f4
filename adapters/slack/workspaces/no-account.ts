/** The workspace has no token with us: it was never installed, or has put the app out. Nothing was asked of Slack. */
export class NoAccount extends Error {
  override readonly name = 'NoAccount';
}

/** Whose token it is could not be found out: the database or Slack did not answer that. Nothing was sent. */
export class AccountsNotRead extends Error {
  override readonly name = 'AccountsNotRead';
}
