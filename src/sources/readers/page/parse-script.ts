/** The value of a JSON script as pages write it; null where it is none. Total and linear. */
export function parseScript(script: string): unknown {
  // Wrapped for browsers of long ago, with line breaks inside strings, with a semicolon at the end: all this is on live
  // pages.
  const bare = script
    // eslint-disable-next-line no-control-regex -- none of them may stand in JSON but as space between its marks
    .replace(/[\u0000-\u0020]+/g, ' ')
    .replace(/^ ?(?:<!--|(?:\/\/|\/\*)? ?<!\[CDATA\[ ?(?:\*\/)?)/, '')
    .replace(/(?:-->|(?:\/\/|\/\*)? ?\]\]> ?(?:\*\/)?) ?$/, '')
    .replace(/; ?$/, '');
  try {
    return JSON.parse(bare);
  } catch {
    return null;
  }
}
