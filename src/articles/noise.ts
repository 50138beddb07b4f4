/**
 * What stands on a page beside its text, as data. All patterns are tried on one trimmed line of at most
 * `LONGEST_NOISE` characters, so none can run away.
 */
export const LONGEST_NOISE = 240;

/** A whole line that is no text: menus, clocks, counters, legal lines, calls to subscribe, picture credits. */
export const NOISE_LINES: readonly RegExp[] = [
  // Language switches: "ua en ru", "ukenru".
  /^(?:(?:ua|uk|en|ru|укр|рус|eng|de|pl)[\s|/·,]*){2,}$/iu,
  // Clocks, dates and counters alone on a line: "01:11 PM", "16.05.26, 18:01", "372 views".
  /^[^\p{L}]*$/u,
  /^[^\p{L}]*(?:am|pm)$/iu,
  /^[^\p{L}]*\d[\d\s.,]*k?\s*(?:views?|shares?|comments?|min read|переглядів|перегляди|просмотров|просмотра|коментарів|комментариев)$/iu,
  /^(?:ua|en|ru|[\s|·/,])*\d\d?[./]\d\d?[./]\d{2,4}[^\p{L}]*(?:k\P{L}*)?(?:views|переглядів|просмотров)?$/iu,
  // Copyright and registration.
  /©|all rights reserved|(?:всі|усі) права (?:захищен|застережен)|все права защищены/iu,
  /media identifier|in the field of online media|ідентифікатор медіа|свидетельство о регистрации|зареєстрован\p{L}* як суб/iu,
  /^this resource is intended for persons/iu,
  /does not support the (?:audio|video) element|enable javascript/iu,
  // Calls to subscribe, share and write.
  /^\W*(?:subscribe|sign up|follow us|join us|share this|download the app|get instant alerts)(?!\p{L})/iu,
  /newsletter is your|sign up here\.?$/iu,
  /^\P{L}*(?:підпис(?:уйтес|атис|атися|уйся|ка|ати)|подпис(?:аться|ывай|ывайтесь|ка|ывайтесь)|прислать новость|надіслати новину)/iu,
  /^\P{L}*(?:підпишіться|підпишись|подпишись|подпишитесь)(?!\p{L})/iu,
  /^(?:write to us|advertising|advertisement|vacancies|реклама|контакти|контакты)(?!\p{L})[\s\p{L}]*$/iu,
  // Picture credits.
  /^(?:photo|photos|image|video|фото|відео|видео|ілюстрація|иллюстрация)\s*[:：]/iu,
  /\((?:photo|фото|file photo|image)[^()]*\)$/iu,
  /\[(?:file|photo)[^[\]]*\]$/iu,
  // Bylines.
  /^[Bb]y [A-Z][\p{L}.'-]+(?: [A-Z][\p{L}.'-]+){1,3}$/u,
  // Links and list counters.
  /^\[?\]?\(?https?:\/\/\S+\)?$/iu,
  /^\W*list \d+ of \d+/iu,
  // Lines of nothing but tags.
  /^(?:#[\p{L}\p{N}_]+[\s,]*)+$/u,
  // Paths of the site: "Home · News · War".
  /^\p{L}[\p{L} ]{1,20}(?:\s[·›»|]\s\p{L}[\p{L} ]{1,20}){2,}$/u,
  // Names of Telegram's siblings under a post.
  /^\P{L}*(?:telegram|facebook|instagram|twitter|viber|youtube|tiktok|whatsapp|x)\P{L}*$/iu,
];

/** A line that opens a list of other articles. What follows the colon, or the short lines beneath it, go with it. */
export const READ_ALSO =
  /^\P{L}*(?:read also|read more|also read|see also|related (?:articles|news|stories)|more on this|читайте також|читайте теж|дивіться також|більше новин|матеріали за темою|читайте также|смотрите также|материалы по теме|по теме|за темою)(?!\p{L})/iu;

/** Where such a list starts inside a line, the line ends. */
export const READ_ALSO_INSIDE =
  /(?:[.!?]|^)\s*(?:Subscribe to our channel!?\s*)?(?:Read also|Читайте також|Читайте также)\s*:/u;

/** A place and date before the first sentence: "KYIV, Feb 5 (Reuters) - ". Cut from the front of a block. */
export const DATELINE =
  /^(?:\d\d\.\d\d\.\d\d(?:\d\d)? \d\d:\d\d\s[-–—]\s|\p{Lu}[\p{Lu} /.’'-]{2,30}(?:,[^-–—\n]{1,25})?(?:\([^()\n]{2,20}\))?\s*[-–—]\s+|\p{Lu}[\p{Lu}-]{2,20}, \d{1,2} \p{Ll}{3,10}\.\s(?:\/[^/\n]{2,20}\/\.?\s)?)/u;

/** The site's own name behind a headline: " | Reuters", " « World | Censor.NET". */
export const HEADLINE_TAIL = /\s(?:\||«)\s[^|«]{2,40}(?:\|[^|]{2,40})?$/u;
