import type { InLanguages } from '../extraction/people/person.ts';
import type { Language } from '../shared/language.ts';

interface RoleName {
  readonly name: InLanguages;
  /** As texts have it, lower case, where that is not the name itself. */
  readonly alsoSaid: readonly string[];
}

/** Roles without a name, such as "officials say", that a reader of another language gets in that language. */
const ROLES: readonly RoleName[] = [
  role('officials', 'посадовці', 'официальные лица', 'чиновники', 'representatives'),
  role('an official', 'посадовець', 'официальное лицо', 'official', 'чиновник'),
  role('Russian officials', 'російські посадовці', 'российские официальные лица'),
  role('Ukrainian officials', 'українські посадовці', 'украинские официальные лица'),
  role('the authorities', 'влада', 'власти', 'authorities'),
  role('the Russian side', 'російська сторона', 'российская сторона'),
  role('the Ukrainian side', 'українська сторона', 'украинская сторона'),
  role('both countries', 'обидві країни', 'обе страны', 'two countries', 'the two countries', 'both sides'),
  role('the president', 'президент', 'президент', 'president'),
  role('the mayor', 'мер', 'мэр', 'mayor'),
  role('the ombudsman', 'омбудсман', 'омбудсмен', 'ombudsman', 'омбудсмен'),
  role('the Kremlin spokesman', 'речник Кремля', 'пресс-секретарь Кремля', 'kremlin spokesman', 'kremlin spokesperson'),
  role(
    'the Ukrainian foreign minister',
    'міністр закордонних справ України',
    'министр иностранных дел Украины',
    'ukrainian foreign minister',
  ),
  role(
    'the Russian foreign minister',
    'міністр закордонних справ Росії',
    'министр иностранных дел России',
    'russian foreign minister',
  ),
  role(
    'an official of the Russian foreign ministry',
    'представник МЗС Росії',
    'представитель МИД России',
    'russian foreign ministry official',
  ),
  role(
    'Ukraine’s commander-in-chief',
    'головнокомандувач ЗСУ',
    'главнокомандующий ВСУ',
    "ukraine's commander-in-chief",
  ),
  role(
    'military intelligence',
    'воєнна розвідка',
    'военная разведка',
    'military-intelligence directorate',
    'military intelligence directorate',
  ),
  role(
    'a member of the Ukrainian delegation',
    'член української делегації',
    'член украинской делегации',
    'member of the ukrainian negotiating team',
  ),
  role(
    'the head of the Catholic Church',
    'глава Католицької церкви',
    'глава Католической церкви',
    'head of the catholic church',
  ),
  role('a source', 'джерело', 'источник', 'source', 'источника', 'джерела', 'person familiar with', 'собеседник'),
  role('sources', 'джерела', 'источники', 'собеседники', 'two people'),
  role('a Russian source', 'російське джерело', 'российский источник', 'russian source'),
  role('a Ukrainian source', 'українське джерело', 'украинский источник', 'ukrainian source', 'украинского источника'),
  role(
    'a Ukrainian security source',
    'джерело в українських силових структурах',
    'источник в украинских силовых структурах',
    'ukrainian security source',
  ),
  role('a source in the Vatican', 'джерело у Ватикані', 'источник в Ватикане', 'vatican source'),
  role('relatives', 'родичі', 'родственники', 'families', 'родини', 'родини військових', 'семьи'),
  role('the wife of a captive', 'дружина полоненого', 'жена пленного', 'wife of a captive'),
  role('the mother of a captive', 'мати полоненого', 'мать пленного', 'mother of a captive'),
  role('the wife of an officer', 'дружина офіцера', 'жена офицера', 'wife of an officer'),
  role('the sister of a soldier', 'сестра бійця', 'сестра бойца', 'sister of a soldier'),
  role(
    'a captured Ukrainian soldier',
    'український військовополонений',
    'украинский военнопленный',
    'captured ukrainian soldier',
  ),
  role('a Ukrainian soldier', 'воїн ЗСУ', 'украинский военный', 'ukrainian soldier'),
  role('a Ukrainian paramedic', 'український парамедик', 'украинский парамедик', 'ukrainian paramedic'),
  role(
    'a freed prisoner',
    'звільнений полонений',
    'освобождённый пленный',
    'freed prisoner',
    'former prisoner',
    'former captive',
  ),
  role('a human rights defender', 'правозахисник', 'правозащитник', 'human rights activist', 'human rights defender'),
  role('a military expert', 'військовий експерт', 'военный эксперт', 'military expert', 'military analyst'),
  role('civil aid groups', 'громадські об’єднання', 'общественные объединения'),
  role('an association', 'асоціація', 'ассоциация', 'асоціації', 'ассоциации'),
  role(
    'a member of the Ukrainian parliament',
    'народний депутат',
    'депутат Верховной рады',
    "people's deputy",
    "people's deputy of ukraine",
  ),
  role(
    'the German foreign minister',
    'міністр закордонних справ Німеччини',
    'министр иностранных дел Германии',
    "germany's foreign minister",
  ),
  role('a commander', 'командир', 'командир', 'commander'),
  role('a spokesperson', 'речник', 'представитель', 'spokesperson', 'spokesman'),
  role('a spokeswoman', 'речниця', 'представительница', 'spokeswoman'),
  role('a lawyer', 'юрист', 'юрист', 'lawyer', 'адвокат'),
  role('an analyst', 'аналітик', 'аналитик', 'analyst'),
  role('an analyst', 'аналітикиня', 'аналитик'),
  role('a doctor', 'лікар', 'врач', 'doctor'),
  role('a doctor', 'лікарка', 'врач'),
  role('the Council of Mothers', 'Рада матерів', 'Совет матерей', 'совете матерей', 'совета матерей', 'раді матерів'),
  role('investigators', 'слідство', 'следствие', 'слідства', 'следствия'),
  role(
    'Ukrainian human rights defenders',
    'українські правозахисники',
    'украинские правозащитники',
    'украинских правозахисников',
    'украинских правозащитников',
    'українських правозахисників',
  ),
  role('the prime minister’s press secretary', 'речник прем’єра', 'пресс-секретарь премьера'),
  role(
    'the secretary of Ukraine’s National Security and Defence Council',
    'секретар РНБО України',
    'секретарь СНБО Украины',
    'секретарь украинского снбо',
  ),
  role(
    'the Russian-installed head of the Donetsk region',
    'очільник окупованої Донеччини',
    'назначенный Россией глава Донецкой области',
    'глава днр',
    'ватажок днр',
  ),
  role(
    'a deputy of the Russian-installed parliament in Donetsk',
    'депутат підконтрольного Росії парламенту в Донецьку',
    'депутат подконтрольного России парламента в Донецке',
    'депутат парламента днр',
  ),
  role(
    'a source in Ukrainian Defence Intelligence',
    'джерело в ГУР',
    'источник в ГУР',
    'interlocutor of the publication in gur',
  ),
  role('the headquarters', 'штаб', 'штаб', 'headquarters'),
  role('the ministry', 'міністерство', 'министерство', 'ministry'),
  role('the defence ministry', 'міністерство оборони', 'министерство обороны', 'defense ministry', 'defence ministry'),
  role('Ukrainians', 'українці', 'украинцы'),
  role('Russian military bloggers', 'російські воєнні блогери', 'российские военные блогеры', 'russian milbloggers'),
  role(
    'confirmed data',
    'підтверджені дані',
    'подтверждённые данные',
    'officially confirmed data',
    'officially confirmed figures',
    'confirmed figures',
  ),
  role('the nuncio', 'нунцій', 'нунций', 'nuncio', 'нунцієм'),
  role('an adviser to the interior minister', 'радник голови МВС', 'советник главы МВД'),
  role('an officer of a recruitment office', 'представниця військкомату', 'представительница военкомата'),
  role(
    'participants of the Crimea Platform',
    'учасники Кримської платформи',
    'участники Крымской платформы',
    'crimea platform participants',
  ),
  role(
    'a Ukrainian human rights centre',
    'український правозахисний центр',
    'украинский правозащитный центр',
    'ukrainian human rights center',
  ),
  role(
    'a former commander of the separatists',
    'колишній командир сепаратистів',
    'бывший командир сепаратистов',
    'former separatist commander',
  ),
  role('an international lawyer', 'юрист-міжнародник', 'юрист-международник'),
  role('the coordinator of the project', 'координатор проєкту', 'координатор проекта'),
  role('a deputy minister of justice', 'заступник міністра юстиції', 'замминистра юстиции'),
  role(
    'the wife of a killed civilian',
    'дружина вбитого цивільного',
    'жена убитого гражданского',
    'wife of murdered civilian',
  ),
];

const BY_WORDS: ReadonlyMap<string, InLanguages> = new Map(
  ROLES.flatMap(({ name, alsoSaid }) =>
    [...Object.values(name), ...alsoSaid].map((said) => [roleKey(said), name] as const),
  ).toReversed(),
);

/** A role in the reader's language; null for one that the table does not hold. */
export function roleIn(said: string, lang: Language): string | null {
  return BY_WORDS.get(roleKey(said))?.[lang] ?? null;
}

function roleKey(said: string): string {
  return said.toLowerCase().replaceAll('’', "'").trim();
}

function role(en: string, uk: string, ru: string, ...alsoSaid: readonly string[]): RoleName {
  return { name: { en, uk, ru }, alsoSaid };
}
