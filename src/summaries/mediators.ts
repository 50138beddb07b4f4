import type { Translate } from '../locales/translate.ts';
import type { Language } from '../shared/language.ts';
import { joinList } from './join-list.ts';

/** A mediator's name as a list has it, and in the genitive that follows «за посередництва», «при посредничестве». */
interface MediatorName {
  readonly list: string;
  readonly mediatedBy: string;
}

type MediatorNames = Readonly<Record<Language, MediatorName>>;

const MEDIATORS: ReadonlyMap<string, MediatorNames> = new Map([
  mediator(
    'United Arab Emirates',
    ['United Arab Emirates', 'the United Arab Emirates'],
    ['Об’єднані Арабські Емірати', 'Об’єднаних Арабських Еміратів'],
    ['Объединённые Арабские Эмираты', 'Объединённых Арабских Эмиратов'],
  ),
  mediator(
    'United States',
    ['United States', 'the United States'],
    ['Сполучені Штати', 'Сполучених Штатів'],
    ['США', 'США'],
  ),
  mediator(
    'Saudi Arabia',
    ['Saudi Arabia', 'Saudi Arabia'],
    ['Саудівська Аравія', 'Саудівської Аравії'],
    ['Саудовская Аравия', 'Саудовской Аравии'],
  ),
  mediator('Turkey', ['Turkey', 'Turkey'], ['Туреччина', 'Туреччини'], ['Турция', 'Турции']),
  mediator(
    'Recep Tayyip Erdoğan',
    ['Recep Tayyip Erdoğan', 'Recep Tayyip Erdoğan'],
    ['Реджеп Таїп Ердоган', 'Реджепа Таїпа Ердогана'],
    ['Реджеп Тайип Эрдоган', 'Реджепа Тайипа Эрдогана'],
  ),
  mediator(
    'Mohammed bin Salman',
    ['Mohammed bin Salman', 'Mohammed bin Salman'],
    ['Мухаммед бін Салман', 'Мухаммеда бін Салмана'],
    ['Мухаммед бин Салман', 'Мухаммеда бин Салмана'],
  ),
  mediator('Qatar', ['Qatar', 'Qatar'], ['Катар', 'Катару'], ['Катар', 'Катара']),
  mediator('Vatican', ['Vatican', 'the Vatican'], ['Ватикан', 'Ватикану'], ['Ватикан', 'Ватикана']),
  mediator(
    'Holy See',
    ['Holy See', 'the Holy See'],
    ['Святий Престол', 'Святого Престолу'],
    ['Святой Престол', 'Святого Престола'],
  ),
  mediator(
    'International Committee of the Red Cross',
    ['International Committee of the Red Cross', 'the International Committee of the Red Cross'],
    ['Міжнародний комітет Червоного Хреста', 'Міжнародного комітету Червоного Хреста'],
    ['Международный комитет Красного Креста', 'Международного комитета Красного Креста'],
  ),
  mediator('United Nations', ['United Nations', 'the United Nations'], ['ООН', 'ООН'], ['ООН', 'ООН']),
  mediator('Belarus', ['Belarus', 'Belarus'], ['Білорусь', 'Білорусі'], ['Беларусь', 'Беларуси']),
  mediator('Hungary', ['Hungary', 'Hungary'], ['Угорщина', 'Угорщини'], ['Венгрия', 'Венгрии']),
  mediator('Switzerland', ['Switzerland', 'Switzerland'], ['Швейцарія', 'Швейцарії'], ['Швейцария', 'Швейцарии']),
  mediator(
    'Melania Trump',
    ['Melania Trump', 'Melania Trump'],
    ['Меланія Трамп', 'Меланії Трамп'],
    ['Мелания Трамп', 'Мелании Трамп'],
  ),
  mediator(
    'Donald Trump',
    ['Donald Trump', 'Donald Trump'],
    ['Дональд Трамп', 'Дональда Трампа'],
    ['Дональд Трамп', 'Дональда Трампа'],
  ),
  mediator(
    'Roman Abramovich',
    ['Roman Abramovich', 'Roman Abramovich'],
    ['Роман Абрамович', 'Романа Абрамовича'],
    ['Роман Абрамович', 'Романа Абрамовича'],
  ),
]);

/** Who mediated, as a sentence; names that the table does not know stand in a list, where no case is needed. */
export function mediatorSentence(mediators: readonly string[], lang: Language, t: Translate): string | null {
  if (mediators.length === 0) return null;
  const known = mediators.map((name) => MEDIATORS.get(name)?.[lang]);
  if (known.every((name) => name !== undefined)) {
    return t('mediated-by', {
      list: joinList(
        known.map(({ mediatedBy }) => mediatedBy),
        lang,
      ),
    });
  }
  return t('mediators-named', { list: mediators.map((name, index) => known[index]?.list ?? name).join(', ') });
}

/** The spellings of a mediator's name that a message may use. */
export function mediatorSpellings(name: string): readonly string[] {
  const known = MEDIATORS.get(name);
  return known === undefined ? [name] : Object.values(known).flatMap(({ list, mediatedBy }) => [list, mediatedBy]);
}

/** The mediators that messages have a name for, by the names of the findings. */
export const KNOWN_MEDIATORS: readonly string[] = [...MEDIATORS.keys()];

type Forms = readonly [list: string, mediatedBy: string];

function mediator(name: string, en: Forms, uk: Forms, ru: Forms): [string, MediatorNames] {
  return [name, { en: forms(en), uk: forms(uk), ru: forms(ru) }];
}

function forms([list, mediatedBy]: Forms): MediatorName {
  return { list, mediatedBy };
}
