/** Other words for the commands, by the command: what people type of themselves, in the three languages. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  start: ['старт', 'почати', 'начать'],
  help: ['допомога', 'довідка', 'помощь', 'справка'],
  latest: ['новини', 'останнє', 'новости', 'последнее'],
  exchanges: ['обміни', 'обмін', 'обмены', 'обмен'],
  statements: ['заяви', 'заявления'],
  search: ['пошук', 'поиск'],
  digest: ['дайджест'],
  stats: ['статистика', 'підсумки', 'итоги'],
  sources: ['джерела', 'источники'],
  subscribe: ['підписатися', 'підписатись', 'підписка', 'подписаться', 'подписка'],
  unsubscribe: ['stop', 'стоп', 'відписатися', 'відписатись', 'отписаться'],
  settings: ['налаштування', 'настройки'],
  language: ['мова', 'язык'],
  pause: ['перерва', 'пауза', 'перерыв'],
  follow: ['unmute', 'стежити', 'следить'],
  why: ['чому', 'почему'],
  privacy: ['приватність', 'приватность'],
  forget: ['забути', 'забыть'],
};

/** The name of the command, by the other word for it. */
export const OTHER_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries(NAMES).flatMap(([name, others]) => others.map((other) => [other, name] as const)),
);
