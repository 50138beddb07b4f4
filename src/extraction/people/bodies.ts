import type { Side, Standing } from '../../sources/source.ts';
import type { InLanguages } from './person.ts';
import { names } from './person.ts';

/** A ministry, headquarters, court or country that texts let speak. */
export interface Body {
  /** In statements the speaker is `name.en`. */
  readonly name: InLanguages;
  readonly side: Side | null;
  /** Only an official body can confirm something for its side. */
  readonly standing: Standing;
}

/** Bodies that both sides have under one name: «Міноборони». Which is meant, the words beside it say. */
export const SHARED_BODIES = [
  'defence-ministry',
  'foreign-ministry',
  'interior-ministry',
  'general-staff',
  'ombudsman-office',
  'presidents-office',
  'security-council',
  'parliament',
  'prosecutor',
  'embassy',
  'government',
  'mission',
] as const;

export type SharedBody = (typeof SHARED_BODIES)[number];

function official(side: Side | null, en: string, uk: string, ru: string): Body {
  return { name: names(en, uk, ru), side, standing: 'official' };
}

/** Every body, by key; a shared body's key is its side and the shared name. */
export const BODIES = {
  'ukraine-defence-ministry': official(
    'ukraine',
    'Ukrainian Defence Ministry',
    'Міноборони України',
    'Минобороны Украины',
  ),
  'ukraine-foreign-ministry': official('ukraine', 'Ukrainian Foreign Ministry', 'МЗС України', 'МИД Украины'),
  'ukraine-interior-ministry': official('ukraine', 'Ukrainian Interior Ministry', 'МВС України', 'МВД Украины'),
  'ukraine-general-staff': official(
    'ukraine',
    'Ukrainian General Staff',
    'Генеральний штаб ЗСУ',
    'Генеральный штаб ВСУ',
  ),
  'ukraine-ombudsman-office': official(
    'ukraine',
    "Ukrainian Ombudsman's Office",
    'Офіс омбудсмана України',
    'Офис омбудсмена Украины',
  ),
  'ukraine-presidents-office': official(
    'ukraine',
    "President's Office of Ukraine",
    'Офіс президента України',
    'Офис президента Украины',
  ),
  'ukraine-security-council': official(
    'ukraine',
    'National Security and Defence Council of Ukraine',
    'РНБО',
    'СНБО Украины',
  ),
  'ukraine-parliament': official('ukraine', 'Verkhovna Rada', 'Верховна Рада', 'Верховная рада'),
  'ukraine-prosecutor': official(
    'ukraine',
    "Ukrainian Prosecutor General's Office",
    'Офіс генпрокурора України',
    'Офис генпрокурора Украины',
  ),
  'ukraine-government': official('ukraine', 'Ukrainian government', 'уряд України', 'правительство Украины'),
  'coordination-headquarters': official(
    'ukraine',
    'Coordination Headquarters for the Treatment of Prisoners of War',
    'Координаційний штаб з питань поводження з військовополоненими',
    'Координационный штаб по вопросам обращения с военнопленными',
  ),
  hur: official('ukraine', 'Defence Intelligence of Ukraine', 'ГУР Міноборони України', 'ГУР Минобороны Украины'),
  sbu: official('ukraine', 'Security Service of Ukraine', 'СБУ', 'СБУ'),
  'joint-centre': official(
    'ukraine',
    'Joint Centre for the Search and Release of Prisoners',
    'Об’єднаний центр з пошуку та звільнення полонених',
    'Объединенный центр по поиску и освобождению пленных',
  ),
  'reintegration-ministry': official(
    'ukraine',
    'Ministry of Reintegration of Ukraine',
    'Мінреінтеграції',
    'Минреинтеграции Украины',
  ),
  'national-guard': official('ukraine', 'National Guard of Ukraine', 'Нацгвардія України', 'Нацгвардия Украины'),
  'ukraine-border-guard': official(
    'ukraine',
    'State Border Guard Service of Ukraine',
    'Держприкордонслужба України',
    'Госпогранслужба Украины',
  ),
  'ukraine-navy': official('ukraine', 'Ukrainian Navy', 'ВМС України', 'ВМС Украины'),
  afu: official('ukraine', 'Armed Forces of Ukraine', 'ЗСУ', 'ВСУ'),
  azov: official('ukraine', 'Azov', '«Азов»', '«Азов»'),
  'bring-kids-back': official('ukraine', 'Bring Kids Back UA', 'Bring Kids Back UA', 'Bring Kids Back UA'),
  'russia-defence-ministry': official('russia', 'Russian Defence Ministry', 'Міноборони Росії', 'Минобороны России'),
  'russia-foreign-ministry': official('russia', 'Russian Foreign Ministry', 'МЗС Росії', 'МИД России'),
  'russia-interior-ministry': official('russia', 'Russian Interior Ministry', 'МВС Росії', 'МВД России'),
  'russia-general-staff': official('russia', 'Russian General Staff', 'Генеральний штаб РФ', 'Генеральный штаб РФ'),
  'russia-ombudsman-office': official(
    'russia',
    "Russian human rights commissioner's office",
    'апарат уповноваженої з прав людини в РФ',
    'аппарат уполномоченного по правам человека в РФ',
  ),
  'russia-security-council': official(
    'russia',
    'Russian Security Council',
    'Рада безпеки Росії',
    'Совет безопасности России',
  ),
  'russia-parliament': official('russia', 'State Duma', 'Держдума', 'Госдума'),
  'russia-prosecutor': official(
    'russia',
    "Russian Prosecutor General's Office",
    'Генпрокуратура Росії',
    'Генпрокуратура России',
  ),
  'russia-government': official('russia', 'Russian government', 'уряд Росії', 'правительство России'),
  kremlin: official('russia', 'Kremlin', 'Кремль', 'Кремль'),
  fsb: official('russia', 'FSB', 'ФСБ', 'ФСБ'),
  'investigative-committee': official(
    'russia',
    'Investigative Committee of Russia',
    'Слідчий комітет Росії',
    'Следственный комитет России',
  ),
  'federation-council': official('russia', 'Federation Council of Russia', 'Рада Федерації', 'Совет Федерации'),
  wagner: { ...official('russia', 'Wagner', '«Вагнер»', '«Вагнер»'), standing: 'media' },
  'uae-foreign-ministry': official('third_party', 'UAE Foreign Ministry', 'МЗС ОАЕ', 'МИД ОАЭ'),
  'turkey-foreign-ministry': official('third_party', 'Turkish Foreign Ministry', 'МЗС Туреччини', 'МИД Турции'),
  'turkey-defence-ministry': official(
    'third_party',
    'Turkish Defence Ministry',
    'Міноборони Туреччини',
    'Минобороны Турции',
  ),
  'saudi-foreign-ministry': official(
    'third_party',
    'Saudi Foreign Ministry',
    'МЗС Саудівської Аравії',
    'МИД Саудовской Аравии',
  ),
  'qatar-foreign-ministry': official('third_party', 'Qatari Foreign Ministry', 'МЗС Катару', 'МИД Катара'),
  'state-department': official('third_party', 'US State Department', 'Держдепартамент США', 'Госдепартамент США'),
  'white-house': official('third_party', 'White House', 'Білий дім', 'Белый дом'),
  pentagon: official('third_party', 'Pentagon', 'Пентагон', 'Пентагон'),
  icrc: official('third_party', 'International Committee of the Red Cross', 'МКЧХ', 'МККК'),
  ohchr: official(
    'third_party',
    'UN Human Rights Office',
    'Управління ООН з прав людини',
    'Управление ООН по правам человека',
  ),
  hrmmu: official(
    'third_party',
    'UN Human Rights Monitoring Mission in Ukraine',
    'Моніторингова місія ООН з прав людини',
    'Мониторинговая миссия ООН по правам человека',
  ),
  un: official('third_party', 'United Nations', 'ООН', 'ООН'),
  vatican: official('third_party', 'Vatican', 'Ватикан', 'Ватикан'),
  eu: official('third_party', 'European Union', 'Європейський Союз', 'Европейский союз'),
  'european-commission': official('third_party', 'European Commission', 'Єврокомісія', 'Еврокомиссия'),
  nato: official('third_party', 'NATO', 'НАТО', 'НАТО'),
  osce: official('third_party', 'OSCE', 'ОБСЄ', 'ОБСЕ'),
  amnesty: {
    ...official('third_party', 'Amnesty International', 'Amnesty International', 'Amnesty International'),
    standing: 'media',
  },
  hrw: {
    ...official('third_party', 'Human Rights Watch', 'Human Rights Watch', 'Human Rights Watch'),
    standing: 'media',
  },
  kyiv: official('ukraine', 'Kyiv', 'Київ', 'Киев'),
  ukraine: official('ukraine', 'Ukraine', 'Україна', 'Украина'),
  moscow: official('russia', 'Moscow', 'Москва', 'Москва'),
  russia: official('russia', 'Russia', 'Росія', 'Россия'),
  washington: official('third_party', 'Washington', 'Вашингтон', 'Вашингтон'),
  'united-states': official('third_party', 'United States', 'США', 'США'),
  turkey: official('third_party', 'Turkey', 'Туреччина', 'Турция'),
  ankara: official('third_party', 'Ankara', 'Анкара', 'Анкара'),
  uae: official('third_party', 'United Arab Emirates', 'ОАЕ', 'ОАЭ'),
  'saudi-arabia': official('third_party', 'Saudi Arabia', 'Саудівська Аравія', 'Саудовская Аравия'),
  qatar: official('third_party', 'Qatar', 'Катар', 'Катар'),
  belarus: official('third_party', 'Belarus', 'Білорусь', 'Белоруссия'),
  minsk: official('third_party', 'Minsk', 'Мінськ', 'Минск'),
  hungary: official('third_party', 'Hungary', 'Угорщина', 'Венгрия'),
  budapest: official('third_party', 'Budapest', 'Будапешт', 'Будапешт'),
  london: official('third_party', 'London', 'Лондон', 'Лондон'),
  warsaw: official('third_party', 'Warsaw', 'Варшава', 'Варшава'),
  berlin: official('third_party', 'Berlin', 'Берлін', 'Берлин'),
  paris: official('third_party', 'Paris', 'Париж', 'Париж'),
  brussels: official('third_party', 'Brussels', 'Брюссель', 'Брюссель'),
  beijing: official('third_party', 'Beijing', 'Пекін', 'Пекин'),
  doha: official('third_party', 'Doha', 'Доха', 'Доха'),
  'abu-dhabi': official('third_party', 'Abu Dhabi', 'Абу-Дабі', 'Абу-Даби'),
} as const satisfies Readonly<Record<string, Body>>;

export type BodyId = keyof typeof BODIES;

/** The body of that side under a shared name; null where we do not know it. */
export function bodyOfSide(shared: SharedBody, country: string): BodyId | null {
  const id = `${country}-${shared}`;
  return id in BODIES ? (id as BodyId) : null;
}

/** Bodies that are countries and capitals: as a subject each stands in one form alone («Київ», not «Києву»). */
export const COUNTRY_BODIES: ReadonlySet<string> = new Set<BodyId>([
  ...([
    'kyiv',
    'ukraine',
    'moscow',
    'russia',
    'washington',
    'turkey',
    'ankara',
    'saudi-arabia',
    'qatar',
    'belarus',
  ] as const),
  ...(['minsk', 'hungary'] as const),
  ...(['budapest', 'london', 'warsaw', 'berlin', 'paris', 'brussels', 'beijing', 'doha', 'abu-dhabi'] as const),
]);
