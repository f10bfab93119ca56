import type { RegisterReturneeRequest } from '@tendesh/contracts/returnees/returnees';
import { addDays } from '@tendesh/domain/calendar/days';
import { transliterate } from '@tendesh/domain/returnees/transliterate';
import type { Random } from './random';

const words = (text: string): string[] => text.split(' ');

const names = {
  KG: {
    male: words(
      'Азамат Бакыт Нурлан Айбек Эрлан Тилек Кубаныч Адилет Жаныбек Мирлан Улан Чынгыз Бектур Самат Алмаз Данияр Максат Сүйүнбек Жоомарт Өмүрбек Үсөн Дөөлөт Кутман Бекзат Санжар',
    ),
    female: words(
      'Айгүл Айгерим Нургүл Гүлнара Жылдыз Бермет Чолпон Айзада Бегимай Элнура Асел Назгүл Жазгүл Айнура Перизат Динара Сезим Алтынай Каныкей Толгонай Үмүт Жибек Шайыр Тынара',
    ),
    surnames: words(
      'Асанов Жумабаев Токтосунов Мамытов Бейшеналиев Сыдыков Исаков Осмонов Кадыров Эшматов Турдубаев Орозбеков Усенов Кулов Маматов Шамшиев Ибраимов Калыков Дүйшөнбиев Өмүралиев Бөрүбаев Жолдошев Эргешов Раимбеков Сатыбалдиев Тойчуев',
    ),
    district: [
      'KG06226000000',
      'KG06242000000',
      'KG06255000000',
      'KG05214000000',
      'KG05258000000',
      'KG03220000000',
      'KG03215000000',
      'KG08222000000',
    ],
    phone: '+99655',
  },
  TJ: {
    male: words(
      'Фирдавс Рустам Далер Сухроб Ҷамшед Хуршед Парвиз Умед Қурбон Ғайрат Шавкат Ҳасан Диловар Фаридун Исмоил',
    ),
    female: words('Мавзуна Ситора Парвина Зайнура Шаҳло Гулноз Нигина Мадина Фарзона Манижа'),
    surnames: words(
      'Шарипов Назаров Қодиров Сафаров Холов Мирзоев Саидов Раҷабов Ҷалилов Неъматов Бобоев Азизов Раҳимов Давлатов',
    ),
    district: ['TJ3505203', 'TJ3505256', 'TJ3507217', 'TJ3509058'],
    phone: '+99290',
  },
} as const;

/** An invented returnee. `number` makes the papers and telephones those of nobody else; `day` is that of the registration. */
export function inventedPerson(
  random: Random,
  country: 'KG' | 'TJ',
  number: number,
  day: string,
): RegisterReturneeRequest {
  const pool = names[country];
  const sex = random.next() < 0.45 ? 'female' : 'male';
  const birthDate = `${random.between(1968, 2002)}-${two(random.between(1, 12))}-${two(random.between(1, 28))}`;
  const surname = `${random.pick(pool.surnames)}${sex === 'female' ? 'а' : ''}`;
  const given = random.pick(pool[sex]);
  const returnedOn = addDays(day, -random.between(30, 300));
  const [year = '', month = '', date = ''] = birthDate.split('-');
  const pin = `${sex === 'female' ? 1 : 2}${date}${month}${year}${String(number % 100_000).padStart(5, '0')}`;
  return {
    surnameCyrl: surname,
    givenCyrl: given,
    surnameLatn: latin(surname),
    givenLatn: latin(given),
    sex,
    birthDate,
    language: country === 'KG' ? 'ky' : 'tg',
    pcode: random.pick(pool.district),
    identityDocuments: country === 'KG' ? [{ kind: 'pin', number: pin, country }] : [],
    phones: [`${pool.phone}${String(1_000_000 + number)}`],
    migration: [
      {
        country: 'GB',
        scheme: 'uk_seasonal_worker',
        employer: random.pick(['Greenfield Farm Ltd', 'Orchard Hill Growers', 'North Vale Berries']),
        work: random.pick(['Picking strawberries', 'Packing vegetables', 'Picking apples', 'Work in a greenhouse']),
        months: random.between(3, 6),
        earningsMinor: random.between(5_000, 11_000) * 100,
        earningsCurrency: 'GBP',
        returnedOn,
      },
    ],
    consents: [
      { purpose: 'case_management', language: country === 'KG' ? 'ky' : 'tg', way: 'signature', givenOn: day },
    ],
    openCase: true,
  };
}

function latin(name: string): string {
  const text = transliterate(name, 'icao');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
