import type { IncomingCommand } from '../../../src/deliveries/port.ts';

type Language = NonNullable<IncomingCommand['clientLanguage']>;

/** What the adapter says by itself, where the core was not asked: about Telegram's own matters only. */
const WORDING = {
  'too-many': {
    en: 'That was a lot at once. Please wait a minute; news goes on coming.',
    uk: 'Забагато запитів одразу. Зачекайте, будь ласка, хвилину; новини надходитимуть далі.',
    ru: 'Слишком много запросов сразу. Подождите, пожалуйста, минуту; новости будут приходить.',
  },
  'too-many-groups': {
    en: 'One person may subscribe thirty groups a day. Another administrator can subscribe this one, or you tomorrow.',
    uk: 'Одна людина може підписати тридцять груп на день. Цю може підписати інший адміністратор або ви завтра.',
    ru: 'Один человек может подписать тридцать групп в день. Эту может подписать другой администратор или вы завтра.',
  },
  'no-such-chat': {
    en: 'The bot can’t see that channel. Add it there as an administrator who may post, then try again.',
    uk: 'Бот не бачить цього каналу. Додайте його там адміністратором із правом публікації та спробуйте ще раз.',
    ru: 'Бот не видит этого канала. Добавьте его туда администратором с правом публикации и попробуйте ещё раз.',
  },
  'topic-gone': {
    en: 'The topic in which this bot told its news was deleted, so that the subscription of that topic has ended. What came last stands below. To go on, an administrator sends /subscribe in another topic, or here.',
    uk: 'Тему, у якій цей бот повідомляв новини, видалено, тож підписка цієї теми завершилася. Останнє повідомлення — нижче. Щоб отримувати новини далі, адміністратор надсилає /subscribe в іншій темі або тут.',
    ru: 'Тема, в которой этот бот сообщал новости, удалена, поэтому подписка этой темы завершилась. Последнее сообщение — ниже. Чтобы получать новости дальше, администратор отправляет /subscribe в другой теме или здесь.',
  },
  'may-not-post': {
    en: 'The bot may not post there. Make it an administrator who may post, then try again.',
    uk: 'Бот не має права публікувати там. Зробіть його адміністратором із правом публікації та спробуйте ще раз.',
    ru: 'Бот не имеет права публиковать там. Сделайте его администратором с правом публикации и попробуйте ещё раз.',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

/** One of the adapter's own sentences, in the language of the person's client, English where that is none of ours. */
export function wording(id: keyof typeof WORDING, language: Language | null): string {
  return WORDING[id][language ?? 'en'];
}
