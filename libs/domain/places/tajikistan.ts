import { type Place, placeNames } from './place';

/** Set before the seven digits of the source, which carries none: OCHA codes begin with the country. */
export const TAJIK_PREFIX = 'TJ';

/**
 * Regions, districts and cities of Tajikistan: codes 35PPDDD of the boundary file of the World Food Programme. It lacks
 * Dushanbe, Khujand and Khorugh: they stand below with codes of our own (beginning ISO 3166-2) until OCHA's are known.
 */
type Row = readonly [
  code: string,
  type: Place['type'],
  en: string,
  ru: string,
  tg: string,
  aliases?: readonly string[],
];

const rows: readonly Row[] = [
  ['3505000', 'province', 'Sughd', 'Согдийская область', 'Суғд'],
  ['3507000', 'province', 'Khatlon', 'Хатлонская область', 'Хатлон'],
  [
    '3509000',
    'province',
    'Districts of Republican Subordination',
    'Районы республиканского подчинения',
    'Ноҳияҳои тобеи ҷумҳурӣ',
  ],
  ['3590000', 'province', 'Gorno-Badakhshan', 'Горно-Бадахшанская автономная область', 'Кӯҳистони Бадахшон'],
  ['3505203', 'district', 'Aini', 'Айнинский район', 'Айнӣ'],
  ['3505207', 'district', 'Asht', 'Аштский район', 'Ашт'],
  ['3505213', 'district', 'Devashtich', 'Деваштичский район', 'Деваштич'],
  ['3505217', 'district', 'Zafarabad', 'Зафарабадский район', 'Зафаробод'],
  ['3505220', 'city', 'Isfara', 'г. Исфара', 'Исфара'],
  ['3505226', 'city', 'Konibodom', 'г. Канибадам', 'Конибодом'],
  ['3505228', 'district', 'Kuhistani Mastchoh', 'Горно-Матчинский район', 'Кӯҳистони Мастчоҳ'],
  ['3505230', 'district', 'Matcha', 'Матчинский район', 'Мастчоҳ'],
  ['3505238', 'district', 'Spitamen', 'Спитаменский район', 'Спитамен'],
  ['3505242', 'city', 'Panjakent', 'г. Пенджикент', 'Панҷакент'],
  ['3505246', 'district', 'Jabbor Rasulov', 'Джаббор-Расуловский район', 'Ҷ.Расулов', ['Jabar - Rasulov']],
  ['3505251', 'city', 'Istaravshan', 'г. Истаравшан', 'Истаравшан'],
  ['3505256', 'district', 'B. Gafurov', 'Бободжон-Гафуровский район', 'Б.Ғафуров'],
  ['3505259', 'district', 'Shakhristan', 'Шахристанский район', 'Шаҳристон'],
  ['3507203', 'district', 'Vakhsh', 'Вахшский район', 'Вахш'],
  ['3507205', 'district', 'Vose', 'Восейский район', 'Восеъ'],
  ['3507207', 'district', 'Dangara', 'Дангаринский район', 'Данғара'],
  ['3507209', 'district', 'Dusti', 'район Дусти', 'Дусти'],
  ['3507211', 'district', 'Khuroson', 'Хуросонский район', 'Хуросон'],
  ['3507213', 'district', 'Kabodiyon', 'Кабодиёнский район', 'Қубодиён'],
  ['3507215', 'district', 'Balkhi', 'район Джалолиддина Балхи', 'Ч. Балхи'],
  ['3507217', 'city', 'Bokhtar', 'г. Бохтар', 'Бохтар'],
  ['3507219', 'district', 'Jami A.', 'район Абдурахмана Джами', 'А.Ҷомӣ'],
  ['3507221', 'city', 'Kulob', 'г. Куляб', 'Кӯлоб'],
  ['3507223', 'district', 'Jayhun', 'Джайхунский район', 'Ҷайҳун', ['Chaikhun', 'Чайхун']],
  ['3507226', 'district', 'Muminabad', 'Муминабадский район', 'Мӯъминобод'],
  ['3507229', 'district', 'Hamadoni', 'Хамадонинский район', 'М.С.А.Ҳамадонӣ'],
  ['3507232', 'district', 'Farkhor', 'Фархорский район', 'Фархор'],
  ['3507234', 'district', 'Panj', 'Пянджский район', 'Панҷ'],
  ['3507236', 'city', 'Sarband', 'г. Сарбанд (Левакант)', 'Сарбанд'],
  ['3507238', 'district', 'Temurmalik', 'Темурмаликский район', 'Темурмалик'],
  ['3507242', 'district', 'Khovaling', 'Ховалингский район', 'Ховалинг'],
  ['3507245', 'district', 'Shaartuz', 'Шаартузский район', 'Шаҳртуз'],
  ['3507246', 'district', 'Shohin', 'Шамсиддин-Шохинский район', 'Шамсиддини Шохин'],
  ['3507250', 'district', 'Yavon', 'Яванский район', 'Ёвон'],
  ['3507252', 'city', 'Norak', 'г. Нурек', 'Норак'],
  ['3507254', 'district', 'N. Khusraw', 'район Носири Хусрав', 'Н. Хусрав'],
  ['3507256', 'district', 'Baljuvon', 'Бальджуванский район', 'Балҷувон'],
  ['3509019', 'city', 'Tursunzade', 'г. Турсунзаде', 'Турсунзода'],
  ['3509033', 'district', 'Varzob', 'Варзобский район', 'Варзоб'],
  ['3509036', 'district', 'Rasht', 'Раштский район', 'Рашт'],
  ['3509038', 'city', 'Hissar', 'г. Гиссар', 'Ҳисор'],
  ['3509042', 'district', 'Lyakhsh', 'Ляхшский район', 'Ляхш'],
  ['3509047', 'district', 'Nurabad', 'Нурабадский район', 'Нуробод'],
  ['3509058', 'district', 'Rudaki', 'район Рудаки', 'Рӯдакӣ'],
  ['3509065', 'city', 'Vahdat', 'г. Вахдат', 'Вахдат'],
  ['3509068', 'city', 'Roghun', 'г. Рогун', 'Роғун'],
  ['3509072', 'district', 'Sangvor', 'Сангворский район', 'Сангвор'],
  ['3509074', 'district', 'Tajikabad', 'Таджикабадский район', 'Тоҷикобод'],
  ['3509081', 'district', 'Faizabad', 'Файзабадский район', 'Файзобод'],
  ['3509084', 'district', 'Shakhrinav', 'Шахринавский район', 'Шаҳринав'],
  ['3590204', 'district', 'Vanj', 'Ванчский район', 'Ванҷ'],
  ['3590208', 'district', 'Ishkashim', 'Ишкашимский район', 'Ишкошим'],
  ['3590213', 'district', 'Darvoz', 'Дарвазский район', 'Дарвоз'],
  ['3590217', 'district', 'Murghab', 'Мургабский район', 'Мурғоб'],
  ['3590219', 'district', 'Roshtqala', 'Рошткалинский район', 'Роштқалъа'],
  ['3590220', 'district', 'Rushan', 'Рушанский район', 'Рӯшон'],
  ['3590226', 'district', 'Shugnan', 'Шугнанский район', 'Шуғнон'],
];

const own: readonly Place[] = [
  ownPlace('TJ-DU', null, { en: 'Dushanbe (city)', ru: 'г. Душанбе', tg: 'Душанбе' }),
  ownPlace('TJ-SU-KHUJAND', '3505000', { en: 'Khujand (city)', ru: 'г. Худжанд', tg: 'Хуҷанд' }),
  ownPlace('TJ-GB-KHORUGH', '3590000', { en: 'Khorugh (city)', ru: 'г. Хорог', tg: 'Хоруғ' }),
];

export const tajikistan: readonly Place[] = [
  ...rows.map(([code, type, en, ru, tg, aliases = []]): Place => ({
    pcode: TAJIK_PREFIX + code,
    country: 'TJ',
    type,
    parent: code.endsWith('000') ? null : `${TAJIK_PREFIX}${code.slice(0, 4)}000`,
    names: placeNames({ en, ru, tg }),
    aliases,
  })),
  ...own,
];

function ownPlace(pcode: string, parent: string | null, names: { en: string; ru: string; tg: string }): Place {
  return {
    pcode,
    country: 'TJ',
    type: 'city',
    parent: parent === null ? null : TAJIK_PREFIX + parent,
    names: placeNames(names),
    aliases: [],
  };
}
