import { describe, expect, it } from 'vitest';

import { readingJson, readingText } from '../../src/cli/reading-output.ts';
import { reading, statement } from '../fakes/findings.ts';

const BODY = statement({ speaker: 'Russian Defence Ministry', speakerInText: 'Міноборони РФ', role: null });
const PERSON = statement({ speaker: 'Dmytro Lubinets', speakerInText: null });

describe('what `obmin read` prints of a speaker', () => {
  it('is a body’s name as the text has it, and a person’s one name', () => {
    expect(readingJson('a', reading([], [BODY, PERSON]))).toMatchObject({
      statements: [{ speaker: 'Міноборони РФ' }, { speaker: 'Dmytro Lubinets' }],
    });
  });

  it('is the same at a terminal', () => {
    expect(readingText('a', reading([], [BODY]))).toContain('claim by Міноборони РФ (ukraine)');
  });

  it('has no field of ours alone', () => {
    const { statements } = readingJson('a', reading([], [BODY])) as { statements: readonly object[] };
    expect(Object.keys(statements[0] ?? {})).toEqual([
      'speaker',
      'role',
      'side',
      'kind',
      'text',
      'quote',
      'via',
      'evidence',
    ]);
  });
});
