/** What a statement is about, as far as the bot's own sentence says it. */
export type Topic =
  'exchange' | 'bodies' | 'children' | 'civilians' | 'captives' | 'treatment' | 'talks' | 'offer' | 'delay' | 'refusal';

interface TopicRule {
  readonly topic: Topic;
  /** What the words must have. */
  readonly has: RegExp;
  /** What must stand beside it. */
  readonly beside?: RegExp;
  /** What must not. */
  readonly without?: RegExp;
}

// Word beginnings in the three languages, each behind what is no letter.
const EXCHANGE = words('exchang|swap|обмін|обмен');
const CAPTIVES = words('prisoner|captive|captivity|pows?(?!\\p{L})|полон|військовополонен|плен|военноплен');
const PRISONERS = words('exchang|swap|prisoner|captive|pows?(?!\\p{L})|обмін|обмен|полон|військовополонен|плен|военноплен');
const COMING_BACK = words('exchang|swap|return|releas|freed|обмін|обмен|поверн|поверта|звільн|верн|возвра|освобо');

/** The first that fits decides. */
const RULES: readonly TopicRule[] = [
  {
    topic: 'treatment',
    has: words('tortur|beaten|beating|ill-treat|mistreat|катув|катован|побитт|знущан|пытк|пытал|пытают|избива|издева'),
    beside: CAPTIVES,
  },
  {
    topic: 'refusal',
    has: words('refus|reject|відмов|не хоче|не хочуть|не бажа|отказ|не хочет|не хотят|не желает|не желают'),
    beside: EXCHANGE,
  },
  {
    topic: 'delay',
    has: words(
      'postpon|delay|disrupt|derail|suspend|stall|зірва|зрив|затрим|затягу|відклад|відкла|призупин|срыв|сорва|задерж|затягив|отклад|отлож|приостан',
    ),
    beside: EXCHANGE,
  },
  { topic: 'offer', has: words('offer|propos|запропон|пропон|предлож|предлага'), beside: EXCHANGE },
  { topic: 'talks', has: words('negotiat|talks|перегов'), beside: EXCHANGE },
  { topic: 'captives', has: CAPTIVES, without: COMING_BACK },
  { topic: 'exchange', has: PRISONERS },
  { topic: 'bodies', has: words('bod(?:y|ies)|remains|fallen|тіл(?:[ао]|ами)?(?!\\p{L})|тел(?:[ао]|ами)?(?!\\p{L})|останк|загибл|погибш') },
  { topic: 'children', has: words('child|діт|дитин|дет(?:и|ей|ям|ями|ях)(?!\\p{L})|ребен|ребён') },
  { topic: 'civilians', has: words('civilian|цивільн|гражданск') },
];

/** The topic of a statement's words; the exchange of prisoners where they name nothing. */
export function statementTopic(text: string): Topic {
  const fitting = RULES.find(
    ({ has, beside, without }) => has.test(text) && (beside?.test(text) ?? true) && !(without?.test(text) ?? false),
  );
  return fitting?.topic ?? 'exchange';
}

function words(beginnings: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${beginnings})`, 'iu');
}
