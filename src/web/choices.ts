import type { EventStatus, EventType, StatementKind } from '../extraction/findings.ts';
import type { Side } from '../sources/source.ts';
import type { Confirmation, Story } from '../stories/story.ts';

/** What the outside may choose from, in the order in which it is offered. A member that is missing here is a type error. */
export const STATUSES = every<EventStatus>()([
  ...(['completed', 'under_way', 'announced', 'planned', 'offered'] as const),
  ...(['negotiating', 'stalled', 'refused', 'cancelled'] as const),
]);
export const TYPES = every<EventType>()([
  'exchange',
  'bodies_repatriation',
  'return_of_children_or_civilians',
  'other',
]);
export const CONFIRMATIONS = every<Confirmation>()(['both_sides', 'ukraine_only', 'russia_only', 'media_only']);
export const RETURN_SIDES = every<Exclude<Side, 'third_party'>>()(['ukraine', 'russia']);
export const SPEAKING_SIDES = every<Side>()(['ukraine', 'russia', 'third_party']);
export const KINDS = every<Story['kind']>()(['event', 'statement']);
export const STATEMENT_KINDS = every<StatementKind>()([
  ...(['announcement', 'figure', 'claim', 'accusation', 'denial', 'appeal'] as const),
]);

/** The list as it is, if no member of the union is missing in it. */
function every<Union extends string>() {
  return <const List extends readonly Union[]>(
    list: [Union] extends [List[number]] ? List : readonly [missing: Exclude<Union, List[number]>],
  ): List => list as List;
}
