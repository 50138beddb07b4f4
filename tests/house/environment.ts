import type { Tree, Violation } from './violation.ts';

/** The only file that looks at the environment; everyone else is given a checked Config. */
const READER = 'src/main.ts';

const PROCESS_ENV =
  /\bprocess\s*(?:\.\s*env\b|\[\s*['"]env['"])|\bimport\.meta\.env\b|\{[^{}]*\benv\b[^{}]*\}\s*=\s*process\b/;

/** Lines that read the environment elsewhere than at the edge. */
export function environmentViolations(tree: Tree): readonly Violation[] {
  return Object.entries(tree)
    .filter(([path]) => path !== READER)
    .flatMap(([path, text]) =>
      text.split('\n').flatMap((line, index) =>
        PROCESS_ENV.test(line)
          ? [
              {
                rule: 'environment',
                path,
                line: index + 1,
                says: `only ${READER} reads the environment; take it from Config`,
              },
            ]
          : [],
      ),
    );
}
