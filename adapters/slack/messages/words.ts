import type { IncomingCommand } from '../../../src/deliveries/port.ts';

/** The language of a person's Slack; null for none of ours. */
export type PersonLanguage = IncomingCommand['clientLanguage'];

interface Words {
  readonly share: string;
  readonly save: string;
  readonly close: string;
  /** Of a story that was looked for by somebody's message. */
  readonly noMatch: string;
  readonly nothingToRead: string;
  /** Behind the answer to a subscription that can't be sent anything yet. */
  readonly inviteFirst: string;
  /** Beside the field of the zone. */
  readonly zoneHint: (examples: string) => string;
  readonly notShareable: string;
}

const WORDS: Readonly<Record<NonNullable<PersonLanguage>, Words>> = {
  en: {
    share: 'Share in channel',
    save: 'Save',
    close: 'Close',
    noMatch: 'No exchange that is known here matches this message. That does not mean that it is untrue.',
    nothingToRead: 'There is no text in this message.',
    inviteFirst: 'Obmin can’t write here yet. Invite it: /invite @Obmin',
    zoneHint: (examples) => `A city or a zone, such as ${examples}`,
    notShareable: 'Only an answer that changes nothing can be shared.',
  },
  uk: {
    share: 'Показати в каналі',
    save: 'Зберегти',
    close: 'Закрити',
    noMatch: 'Серед відомих тут обмінів жоден не відповідає цьому повідомленню. Це не означає, що воно неправдиве.',
    nothingToRead: 'У цьому повідомленні немає тексту.',
    inviteFirst: 'Obmin ще не може писати сюди. Запросіть його: /invite @Obmin',
    zoneHint: (examples) => `Місто або часовий пояс, наприклад ${examples}`,
    notShareable: 'Показати можна лише відповідь, яка нічого не змінює.',
  },
  ru: {
    share: 'Показать в канале',
    save: 'Сохранить',
    close: 'Закрыть',
    noMatch: 'Среди известных здесь обменов ни один не соответствует этому сообщению. Это не значит, что оно неверно.',
    nothingToRead: 'В этом сообщении нет текста.',
    inviteFirst: 'Obmin ещё не может писать сюда. Пригласите его: /invite @Obmin',
    zoneHint: (examples) => `Город или часовой пояс, например ${examples}`,
    notShareable: 'Показать можно только ответ, который ничего не меняет.',
  },
};

/** What this adapter says by itself; all else is the core's. */
export function wordsIn(language: PersonLanguage): Words {
  return WORDS[language ?? 'en'];
}
