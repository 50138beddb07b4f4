import { expect, test } from 'vitest';
import { officialsNotice } from '../../../src/sources/polling/officials.ts';
import { feedState } from './feed-states.ts';

const well = feedState();
const sick = feedState({ failures: 1 });
const held = feedState({ mode: 'quarantined', heldFor: 'flood' });

test('case 26: the operator hears when the last official feed fails, once, and when the first is back', () => {
  expect(officialsNotice([well, sick], [sick, sick])?.cause).toBe('officials-silent');
  expect(officialsNotice([well], [held])?.cause).toBe('officials-silent');
  expect(officialsNotice([sick, sick], [sick, sick])).toBeNull();
  expect(officialsNotice([sick, sick], [sick, well])?.cause).toBe('officials-heard');
});

test('one of several that fails says nothing, and where there is none there is nothing to say', () => {
  expect(officialsNotice([well, well], [well, sick])).toBeNull();
  expect(officialsNotice([well], [])).toBeNull();
});
