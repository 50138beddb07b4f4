/** A kind of page that servers show in place of an article, and the words by which it is known. */
export interface StandIn {
  /** The whole of its title, headline or text, or what comes before a mark: "Access denied | The Gazette". */
  readonly begins: readonly string[];
  /** Anywhere in these. */
  readonly says: readonly string[];
  /** What it is, for the operator. */
  readonly detail: string;
}

/** Known by words in English, Ukrainian and Russian, in lower case. */
export const STAND_INS: readonly StandIn[] = [
  {
    begins: ['one moment, please', 'attention required', 'один момент', 'секунду', 'зачекайте', 'подождите'],
    says: [
      ...['checking your browser', 'just a moment', 'verify you are human', 'verifying you are human'],
      ...['are you a robot', 'are not a robot', 'ddos-guard', 'ddos protection', 'enable javascript and cookies'],
      ...['captcha'],
      ...['перевірка браузера', 'перевіряємо ваш браузер', 'ви не робот', 'ви людина'],
      ...['проверка браузера', 'проверяем ваш браузер', 'вы не робот', 'вы человек'],
    ],
    detail: 'The server checks for robots and showed no article.',
  },
  {
    begins: [
      ...['access denied', 'forbidden', 'доступ заборонено', 'доступ обмежено'],
      ...['доступ запрещен', 'доступ ограничен'],
    ],
    says: [
      ...['403 forbidden', 'error 403', "don't have permission to access", 'unavailable for legal reasons'],
      ...['not available in your country', 'not available in your region'],
    ],
    detail: 'The server denied access.',
  },
  {
    begins: [
      ...['log in', 'login', 'sign in', 'please log in', 'please sign in'],
      ...['увійти', 'увійдіть', 'вхід', 'вхід на сайт', 'авторизація'],
      ...['войти', 'войдите', 'вход', 'вход на сайт', 'авторизация'],
    ],
    says: [],
    detail: 'The page asks to log in and shows no article.',
  },
  {
    begins: ['404', 'not found', 'page not found'],
    says: [
      ...['404 not found', 'error 404', 'помилка 404', 'ошибка 404', 'page was not found', 'page does not exist'],
      ...['сторінку не знайдено', 'сторінка не знайдена', 'сторінки не існує'],
      ...['страница не найдена', 'страницы не существует', 'страница не существует'],
    ],
    detail: 'The page says that the article is not there.',
  },
];
