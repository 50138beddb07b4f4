/** True of an argument that names something on the web. */
export function isAddress(argument: string): boolean {
  return /^https?:\/\//i.test(argument);
}
