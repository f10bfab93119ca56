import type { RuleSet } from '@tendesh/domain/programmes/rule-set';
import { standardRules } from '@tendesh/domain/programmes/standard-rules';
import type { Language, Role } from '@tendesh/domain/staff/roles';
import { stableId } from './stable-id';

/** The invented country offices, programmes, calls and staff: what the demo world and every test stand on. */
export const offices = (
  [
    ['KG-BSK', 'Bishkek', 'KG', 'Asia/Bishkek'],
    ['KG-OSH', 'Osh', 'KG', 'Asia/Bishkek'],
    ['KG-BTK', 'Batken', 'KG', 'Asia/Bishkek'],
    ['KG-JLB', 'Jalal-Abad', 'KG', 'Asia/Bishkek'],
    ['TJ-DYU', 'Dushanbe', 'TJ', 'Asia/Dushanbe'],
    ['TJ-LBD', 'Khujand', 'TJ', 'Asia/Dushanbe'],
  ] as const
).map(([code, name, country, timeZone]) => ({ id: stableId(`office ${code}`), code, name, country, timeZone }));

export type OfficeCode = 'KG-BSK' | 'KG-OSH' | 'KG-BTK' | 'KG-JLB' | 'TJ-DYU' | 'TJ-LBD';

export const officeId = (code: OfficeCode): string => stableId(`office ${code}`);

/** Amounts in tyiyn and diram. */
const rulesKg: RuleSet = {
  ...standardRules,
  grantFloorMinor: 5_000_000,
  grantCapMinor: 90_000_000,
  secondApprovalAboveMinor: 75_000_000,
  managerApprovalMaxMinor: 85_000_000,
  appealDays: 10,
};
const rulesTj: RuleSet = {
  ...standardRules,
  grantFloorMinor: 500_000,
  grantCapMinor: 10_000_000,
  managerApprovalMaxMinor: 6_000_000,
};

export const programmes = [
  {
    id: stableId('programme KG-UK'),
    code: 'KG-UK',
    name: {
      en: 'Safe migration to the UK: matching grants, Kyrgyzstan',
      ru: 'Безопасная миграция в Великобританию: гранты на условиях софинансирования, Кыргызстан',
      ky: 'Улуу Британияга коопсуз миграция: тең салым гранттары, Кыргызстан',
      tg: 'Муҳоҷирати бехатар ба Британияи Кабир: грантҳои саҳми баробар, Қирғизистон',
    },
    country: 'KG',
    currency: 'KGS',
    offices: ['KG-BSK', 'KG-OSH', 'KG-BTK', 'KG-JLB'],
  },
  {
    id: stableId('programme TJ-UK'),
    code: 'TJ-UK',
    name: {
      en: 'Safe migration to the UK: matching grants, Tajikistan',
      ru: 'Безопасная миграция в Великобританию: гранты на условиях софинансирования, Таджикистан',
      ky: 'Улуу Британияга коопсуз миграция: тең салым гранттары, Тажикстан',
      tg: 'Муҳоҷирати бехатар ба Британияи Кабир: грантҳои саҳми баробар, Тоҷикистон',
    },
    country: 'TJ',
    currency: 'TJS',
    offices: ['TJ-DYU', 'TJ-LBD'],
  },
] as const;

export const ruleSets = [
  {
    id: stableId('rules KG-UK 1'),
    programmeId: programmes[0].id,
    number: 1,
    effectiveFrom: '2024-01-01',
    rules: rulesKg,
  },
  {
    id: stableId('rules TJ-UK 1'),
    programmeId: programmes[1].id,
    number: 1,
    effectiveFrom: '2024-01-01',
    rules: rulesTj,
  },
] as const;

export const calls = [
  {
    id: stableId('call KG-2025'),
    programmeId: programmes[0].id,
    ruleSetId: ruleSets[0].id,
    code: 'KG-2025',
    name: {
      en: 'Kyrgyzstan, first call',
      ru: 'Кыргызстан, первый конкурс',
      ky: 'Кыргызстан, биринчи конкурс',
      tg: 'Қирғизистон, озмуни якум',
    },
    quotas: { maxGrants: 40, leastWomenBp: 4_000 },
    opensOn: '2025-02-01',
    closesOn: '2025-10-31',
  },
  {
    id: stableId('call KG-2026'),
    programmeId: programmes[0].id,
    ruleSetId: ruleSets[0].id,
    code: 'KG-2026',
    name: {
      en: 'Kyrgyzstan, second call',
      ru: 'Кыргызстан, второй конкурс',
      ky: 'Кыргызстан, экинчи конкурс',
      tg: 'Қирғизистон, озмуни дуюм',
    },
    quotas: { maxGrants: 120, leastWomenBp: 5_000, leastYoungBp: 2_500 },
    opensOn: '2025-11-01',
    closesOn: '2027-12-31',
  },
  {
    id: stableId('call TJ-2026'),
    programmeId: programmes[1].id,
    ruleSetId: ruleSets[1].id,
    code: 'TJ-2026',
    name: {
      en: 'Tajikistan, first call',
      ru: 'Таджикистан, первый конкурс',
      ky: 'Тажикстан, биринчи конкурс',
      tg: 'Тоҷикистон, озмуни якум',
    },
    quotas: { leastWomenBp: 4_000 },
    opensOn: '2025-09-01',
    closesOn: '2027-12-31',
  },
] as const;

/** Donor money, in the order in which the calls draw on it. */
export const allocations = [
  {
    id: stableId('allocation KG-UK-1'),
    programmeId: programmes[0].id,
    donor: 'Demo donor',
    purpose: 'Matching grants for returnees of seasonal work',
    reference: 'KG-UK-1',
    amountMinor: 5_100_000_000,
    validFrom: '2024-01-01',
    validUntil: '2028-12-31',
  },
  {
    id: stableId('allocation KG-UK-2'),
    programmeId: programmes[0].id,
    donor: 'Second demo donor',
    purpose: 'Businesses of women in border districts',
    reference: 'KG-UK-2',
    amountMinor: 900_000_000,
    validFrom: '2024-01-01',
    validUntil: '2028-12-31',
  },
  {
    id: stableId('allocation TJ-UK-1'),
    programmeId: programmes[1].id,
    donor: 'Demo donor',
    purpose: 'Matching grants for returnees of seasonal work',
    reference: 'TJ-UK-1',
    amountMinor: 500_000_000,
    validFrom: '2024-01-01',
    validUntil: '2028-12-31',
  },
] as const;

export interface ReferenceStaff {
  readonly id: string;
  readonly email: string;
  readonly fullName: string;
  readonly language: Language;
  readonly office: OfficeCode;
  readonly roles: readonly Role[];
  readonly programmeIds: readonly string[];
}

const KG = [programmes[0].id];
const TJ = [programmes[1].id];

const person = (
  email: string,
  fullName: string,
  language: Language,
  office: OfficeCode,
  roles: readonly Role[],
  programmeIds: readonly string[] = [],
): ReferenceStaff => ({
  id: stableId(`staff ${email}`),
  email: `${email}@tendesh.example`,
  fullName,
  language,
  office,
  roles,
  programmeIds,
});

/** Twenty-six invented people; the last sits in committees from outside and serves no programme. The first of each role is the one whose login is printed. */
export const staff: readonly ReferenceStaff[] = [
  person('aigul.asanova', 'Aigul Asanova', 'ky', 'KG-OSH', ['case_officer']),
  person('nurlan.toktogulov', 'Nurlan Toktogulov', 'ru', 'KG-BSK', ['verifier'], KG),
  person('gulnara.sadykova', 'Gulnara Sadykova', 'ru', 'KG-BSK', ['finance_officer'], KG),
  person('farrukh.nazarov', 'Farrukh Nazarov', 'ru', 'KG-BSK', ['committee_member'], KG),
  person('elena.kim', 'Elena Kim', 'ru', 'KG-OSH', ['manager']),
  person('daniyar.omarov', 'Daniyar Omarov', 'en', 'KG-BSK', ['regional_approver'], [...KG, ...TJ]),
  person('zarina.rahimova', 'Zarina Rahimova', 'en', 'KG-BSK', ['me_officer'], [...KG, ...TJ]),
  person('aizada.turdubaeva', 'Aizada Turdubaeva', 'ru', 'KG-BSK', ['complaints_officer']),
  person('bakyt.jumabaev', 'Bakyt Jumabaev', 'en', 'KG-BSK', ['administrator']),
  person('irina.petrova', 'Irina Petrova', 'en', 'KG-BSK', ['auditor']),
  person('meerim.isakova', 'Meerim Isakova', 'ky', 'KG-BSK', ['committee_member'], KG),
  person('talant.osmonov', 'Talant Osmonov', 'ky', 'KG-OSH', ['manager']),
  person('adilet.kadyrov', 'Adilet Kadyrov', 'ky', 'KG-OSH', ['case_officer']),
  person('cholpon.ergeshova', 'Cholpon Ergeshova', 'ky', 'KG-BTK', ['case_officer']),
  person('sultan.mamatov', 'Sultan Mamatov', 'ky', 'KG-BTK', ['manager']),
  person('jyldyz.orozbekova', 'Jyldyz Orozbekova', 'ky', 'KG-BTK', ['manager']),
  person('kanykei.usenova', 'Kanykei Usenova', 'ky', 'KG-JLB', ['case_officer']),
  person('ulan.sydykov', 'Ulan Sydykov', 'ru', 'KG-JLB', ['manager']),
  person('asel.beishenalieva', 'Asel Beishenalieva', 'ru', 'KG-BSK', ['case_officer']),
  person('maksat.abdraimov', 'Maksat Abdraimov', 'ru', 'KG-BSK', ['manager']),
  person('firdavs.sharipov', 'Firdavs Sharipov', 'tg', 'TJ-DYU', ['case_officer']),
  person('nigina.azizova', 'Nigina Azizova', 'tg', 'TJ-LBD', ['case_officer']),
  person('rustam.saidov', 'Rustam Saidov', 'tg', 'TJ-DYU', ['verifier', 'finance_officer'], TJ),
  person('parvina.holova', 'Parvina Holova', 'tg', 'TJ-DYU', ['committee_member'], TJ),
  person('nurgul.abdyldaeva', 'Nurgul Abdyldaeva', 'ky', 'KG-BSK', ['regional_approver'], [...KG, ...TJ]),
  person('shavkat.boboev', 'Shavkat Boboev', 'tg', 'TJ-DYU', ['manager', 'committee_member'], TJ),
  person('asylbek.moldokulov', 'Asylbek Moldokulov', 'ky', 'KG-OSH', ['committee_member']),
];
