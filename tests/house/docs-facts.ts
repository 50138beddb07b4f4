/** What the code says of itself, for the documents to be held against. */
export interface Facts {
  /** The names of environment variables that documents may mention. */
  readonly variables: readonly string[];
  /** The commands of `obmin`, with their options; none where the command line can't be asked. */
  readonly commands: readonly Command[];
  /** The command that runs where none is named. */
  readonly defaultCommand: string;
  /** The names in package.json's scripts. */
  readonly scripts: readonly string[];
  /** True where the package has this file or folder (`src/app.ts`, `docs/`). */
  readonly exists: (path: string) => boolean;
  /** The anchors of another document, by its path. */
  readonly anchors: (path: string) => ReadonlySet<string>;
}

export interface Command {
  readonly name: string;
  /** Long forms: `--json`. */
  readonly options: readonly string[];
}

/** A variable as `.env.example` has it: `NAME=value`, commented out or not, under the comment that tells of it. */
export interface ExampleVariable {
  readonly name: string;
  readonly value: string;
  readonly about: string;
  readonly line: number;
}

/** The variables of an `.env.example`. A line `# NAME=value` is a variable with its default, not a remark. */
export function readExample(text: string): readonly ExampleVariable[] {
  let about: readonly string[] = [];
  return text.split('\n').flatMap((line, index) => {
    const variable = /^(?:#\s*)?([A-Z][A-Z0-9_]*)=(.*)$/.exec(line);
    if (variable === null) {
      about = line.startsWith('#') ? [...about, line.replace(/^#\s*/, '')] : [];
      return [];
    }
    const [, name = '', value = ''] = variable;
    const found = { name, value: value.trim(), about: about.join(' '), line: index + 1 };
    about = [];
    return [found];
  });
}
