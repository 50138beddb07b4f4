/** What a statement is about, as far as the bot's own sentence says it. */
export type Topic =
  'exchange' | 'bodies' | 'children' | 'civilians' | 'captives' | 'treatment' | 'talks' | 'offer' | 'delay' | 'refusal';

interface TopicRule {
  readonly topic: Topic;
  readonly says: RegExp;
  /** What would make it something else. */
  readonly unless?: RegExp;
}

// Word beginnings in the three languages; a form that must end there says so.
const END = '(?!\\p{L})';
const EXCHANGE = 'exchang|swap|обмін|обмен';
const CAPTIVES = `prisoner|captive|captivity|pows?${END}|полон|військовополонен|плен|военноплен`;
const TORTURE = 'tortur|beaten|beating|ill-treat|mistreat|катув|катован|побитт|знущан|пытк|пытал|пытают|избива|издева';
const REFUSAL = 'refus|reject|відмов|не хоче|не хочуть|не бажа|отказ|не хочет|не хотят|не желает|не желают';
const DELAY =
  'postpon|delay|disrupt|derail|suspend|stall|зірва|зрив|затрим|затягу|відклад|відкла|призупин|срыв|сорва|задерж|затягив|отклад|отлож|приостан';
const OFFER = 'offer|propos|запропон|пропон|предлож|предлага';
const TALKS = 'negotiat|talks|перегов';
const COMING_BACK =
  'exchang|swap|return|releas|freed|take back|takes back|обмін|обмен|поверн|поверта|звільн|забира|забер|верн|возвра|освобо';
const BODIES = `bod(?:y|ies)${END}|(?:the|human|his|her|their) remains|remains (?:of|were)|fallen|тіл(?:[ао]|ами)?${END}|тел(?:[ао]|ами)?${END}|останк|загибл|погибш`;
const CHILDREN = `child|діт|дитин|дет(?:и|ей|ям|ями|ях)${END}|ребен|ребён`;

/** The first that fits decides. */
const RULES: readonly TopicRule[] = [
  { topic: 'treatment', says: near(TORTURE, CAPTIVES) },
  { topic: 'refusal', says: near(REFUSAL, EXCHANGE) },
  { topic: 'delay', says: near(DELAY, EXCHANGE) },
  { topic: 'offer', says: near(OFFER, EXCHANGE) },
  // "The exchange agreed on in the talks" is about the exchange.
  {
    topic: 'talks',
    says: near(TALKS, EXCHANGE, 25),
    unless: words('agreed|after|following|домов|після|после|договор'),
  },
  { topic: 'captives', says: words(CAPTIVES), unless: words(COMING_BACK) },
  { topic: 'exchange', says: words(`${EXCHANGE}|${CAPTIVES}`) },
  { topic: 'bodies', says: words(BODIES) },
  { topic: 'children', says: words(CHILDREN) },
  { topic: 'civilians', says: words('civilian|цивільн|гражданск') },
];

/** The topic of a statement's words; the exchange of prisoners where they name nothing. */
export function statementTopic(text: string): Topic {
  return RULES.find(({ says, unless }) => says.test(text) && unless?.test(text) !== true)?.topic ?? 'exchange';
}

function words(beginnings: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${beginnings})`, 'iu');
}

/** Both in one sentence, with so many characters between them at most. */
function near(one: string, other: string, most = 80): RegExp {
  const [first, second] = [`(?<!\\p{L})(?:${one})`, `(?<!\\p{L})(?:${other})`];
  const between = `[^.!?]{0,${most}}`;
  return new RegExp(`${first}${between}${second}|${second}${between}${first}`, 'iu');
}
