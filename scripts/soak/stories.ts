import { DateTime } from 'luxon';
import type { Random } from './random.ts';

/** An article of the script. Its code stands in its address, and so in every message that names it as a source. */
export interface ScriptedArticle {
  readonly code: string;
  /** The code of the article that began the story; its own for a new one. */
  readonly story: string;
  readonly kind: 'exchange' | 'plan' | 'called-off';
  readonly title: string;
  readonly text: string;
}

type Lang = 'en' | 'uk' | 'ru';
const LANGS: readonly Lang[] = ['en', 'uk', 'ru'];

/** Numbers of people so far apart that no two exchanges of one day are taken for the same. */
const COUNTS = [103, 127, 151, 181, 211, 251, 307, 373, 449, 541, 661, 797, 967];

/** Plans lie so many days apart: what is said of one is not said of the next. */
const DAYS_BETWEEN_PLANS = 3;

/** The stream of stories: a seed gives the same one, on the same day. */
export interface StoryScript {
  /** A story that nobody has told yet. */
  begin(): ScriptedArticle;
  /** A plan of before is called off. */
  callOff(plan: ScriptedArticle): ScriptedArticle;
}

export function storyScript(random: Random, today: Date): StoryScript {
  const counts = [...COUNTS];
  const plans = new Map<string, { readonly day: DateTime; readonly count: number; readonly lang: Lang }>();
  let made = 0;

  const codeOf = (kind: ScriptedArticle['kind']): string => `${kind}-${String((made += 1)).padStart(4, '0')}x`;

  function exchange(): ScriptedArticle {
    const count = counts.shift() ?? 0;
    const code = codeOf('exchange');
    return { code, story: code, kind: 'exchange', ...EXCHANGE[random.pick(LANGS)](count) };
  }

  function plan(): ScriptedArticle {
    const day = DateTime.fromJSDate(today, { zone: 'UTC' }).plus({ days: 20 + DAYS_BETWEEN_PLANS * plans.size });
    const lang = random.pick(LANGS);
    const count = random.whole(60, 900);
    const code = codeOf('plan');
    plans.set(code, { day, count, lang });
    return { code, story: code, kind: 'plan', ...PLAN[lang](count, dayIn(day, lang)) };
  }

  return {
    begin: () => (counts.length > 0 && random.chance(0.2) ? exchange() : plan()),
    callOff: (of) => {
      const { day, count } = plans.get(of.code)!;
      const lang = random.pick(LANGS);
      const code = codeOf('called-off');
      return { code, story: of.code, kind: 'called-off', ...CALLED_OFF[lang](count, dayIn(day, lang)) };
    },
  };
}

function dayIn(day: DateTime, lang: Lang): string {
  const text = day.setLocale(lang).toFormat('d MMMM yyyy');
  return lang === 'en' ? text : lang === 'uk' ? `${text} року` : `${text} года`;
}

type Words = Pick<ScriptedArticle, 'title' | 'text'>;

const EXCHANGE: Readonly<Record<Lang, (count: number) => Words>> = {
  en: (count) => ({
    title: 'Ukraine and Russia exchange prisoners',
    text: `Ukraine and Russia exchanged prisoners of war today: ${String(count)} soldiers returned to Ukraine.`,
  }),
  uk: (count) => ({
    title: 'Відбувся обмін полоненими',
    text: `Сьогодні відбувся обмін полоненими: додому повернулися ${String(count)} захисників.`,
  }),
  ru: (count) => ({
    title: 'Состоялся обмен пленными',
    text: `Сегодня состоялся обмен пленными: на Украину вернулись ${String(count)} военных.`,
  }),
};

const PLAN: Readonly<Record<Lang, (count: number, day: string) => Words>> = {
  en: (count, day) => ({
    title: `Exchange of prisoners planned for ${day}`,
    text: `Ukraine and Russia will exchange prisoners of war on ${day}: ${String(count)} soldiers are to return to Ukraine.`,
  }),
  uk: (count, day) => ({
    title: `Обмін полоненими запланували на ${day}`,
    text: `Україна і Росія проведуть обмін полоненими ${day}: додому мають повернутися ${String(count)} військових.`,
  }),
  ru: (count, day) => ({
    title: `Обмен пленными запланирован на ${day}`,
    text: `Украина и Россия проведут обмен пленными ${day}: на Украину должны вернуться ${String(count)} военных.`,
  }),
};

const CALLED_OFF: Readonly<Record<Lang, (count: number, day: string) => Words>> = {
  en: (count, day) => ({
    title: `Exchange planned for ${day} is cancelled`,
    text: `The exchange of prisoners of war planned for ${day} has been cancelled: ${String(count)} soldiers were to return to Ukraine.`,
  }),
  uk: (_count, day) => ({
    title: `Обмін полоненими ${day} не відбудеться`,
    text: `Росія зірвала обмін полоненими, який мав відбутися ${day}.`,
  }),
  ru: (count, day) => ({
    title: `Обмен пленными ${day} отменён`,
    text: `Обмен пленными, запланированный на ${day}, отменён: на Украину должны были вернуться ${String(count)} военных.`,
  }),
};
