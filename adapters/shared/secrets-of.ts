/**
 * The secrets of a setting that holds several while it is changed, with spaces or commas between them: the first is ours
 * from now on, those behind it are still taken.
 */
export function secretsOf(setting: string | undefined): readonly string[] {
  return (setting ?? '').split(/[\s,]+/).filter(Boolean);
}
