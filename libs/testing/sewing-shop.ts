import type { SaveApplicationRequest } from '@tendesh/contracts/applications/applications';
import type { VisitFindingsInput } from '@tendesh/contracts/monitoring/visits';
import type { RegisterReturneeRequest } from '@tendesh/contracts/returnees/returnees';

/** The case that the product must carry, with an invented person: six months in the UK, then a sewing shop in Osh. */
export const sewingShopOwner: RegisterReturneeRequest = {
  surnameCyrl: 'Сыдыкова',
  givenCyrl: 'Мээрим',
  patronymicCyrl: 'Бакытовна',
  surnameLatn: 'Sydykova',
  givenLatn: 'Meerim',
  patronymicLatn: 'Bakytovna',
  sex: 'female',
  birthDate: '1988-05-14',
  language: 'ky',
  pcode: 'KG06226000000',
  village: 'Кашгар-Кыштак',
  address: 'Ленин көчөсү 12',
  identityDocuments: [
    { kind: 'pin', number: '11405198801234', country: 'KG' },
    { kind: 'id_card', number: 'ID1234567', country: 'KG', expiresOn: '2031-03-01' },
  ],
  phones: ['+996555123456'],
  migration: [
    {
      country: 'GB',
      scheme: 'uk_seasonal_worker',
      employer: 'Greenfield Farm Ltd',
      work: 'Picking strawberries',
      months: 6,
      earningsMinor: 980_000,
      earningsCurrency: 'GBP',
      returnedOn: '2025-11-10',
    },
  ],
  consents: [{ purpose: 'case_management', language: 'ky', way: 'signature', givenOn: '2026-02-02' }],
  openCase: true,
};

/** A project of 1,400,000.00 KGS: half own savings, half grant, for a new fleet of sewing machines. */
export const sewingShopPlan: SaveApplicationRequest = {
  plan: {
    title: 'Тигүү цехи «Мээрим»',
    sectorCode: '1410',
    description:
      'A sewing shop that makes children’s and women’s clothing. The grant replaces an outdated fleet of machines, so that orders from Osh and Bishkek can be taken all year.',
    market:
      'Wholesale traders of the Kara-Suu market, two shops in Osh, orders by Instagram. Demand is above capacity.',
    premises: 'Own ground floor of 140 square metres, three-phase current, lease not needed.',
    expansion: 'A further workshop with accommodation for 20 job positions for women from neighbouring Uzbekistan.',
    products: [
      { name: 'Dress', unitsPerWeek: 900, unitPriceMinor: 45_000 },
      { name: 'Blouse', unitsPerWeek: 700, unitPriceMinor: 32_000 },
      { name: 'Skirt', unitsPerWeek: 500, unitPriceMinor: 30_000 },
      { name: 'Children’s suit', unitsPerWeek: 500, unitPriceMinor: 38_000 },
      { name: 'Pyjamas', unitsPerWeek: 400, unitPriceMinor: 28_000 },
    ],
    jobs: [
      { kind: 'seamstress', sex: 'female', place: 'on_site', count: 7 },
      { kind: 'seamstress', sex: 'female', place: 'home', count: 7 },
      { kind: 'technologist', sex: 'female', place: 'on_site', count: 1 },
      { kind: 'manager', sex: 'female', place: 'on_site', count: 1 },
      { kind: 'handyman', sex: 'male', place: 'on_site', count: 1 },
    ],
    cashFlow: {
      startingCashMinor: 15_000_000,
      unitPriceMinor: 36_000,
      unitVariableCostMinor: 27_000,
      fixedCostsMonthlyMinor: 9_000_000,
      months: Array.from({ length: 12 }, (_, month) => ({
        salesMinor: 180_000_000 + month * 20_000_000,
        materialsMinor: 110_000_000 + month * 12_000_000,
        wagesMinor: 42_000_000 + month * 3_000_000,
        otherCostsMinor: 9_000_000,
      })),
    },
  },
  budgetLines: [
    {
      category: 'equipment',
      description: 'Industrial lockstitch machine',
      quantityThousandths: 14_000,
      unit: 'piece',
      unitPriceMinor: 5_200_000,
    },
    {
      category: 'equipment',
      description: 'Overlock machine',
      quantityThousandths: 4_000,
      unit: 'piece',
      unitPriceMinor: 7_800_000,
    },
    {
      category: 'equipment',
      description: 'Cutting machine',
      quantityThousandths: 1_000,
      unit: 'piece',
      unitPriceMinor: 6_500_000,
    },
    {
      category: 'equipment',
      description: 'Steam iron with table',
      quantityThousandths: 3_000,
      unit: 'piece',
      unitPriceMinor: 2_900_000,
    },
    {
      category: 'raw_materials',
      description: 'Fabric for the first orders',
      quantityThousandths: 520_000,
      unit: 'metre',
      unitPriceMinor: 40_000,
    },
  ],
  pledges: [
    { kind: 'savings', description: 'Savings from six months in the UK', amountMinor: 70_000_000, currency: 'KGS' },
  ],
  requestedGrantMinor: 70_000_000,
};

/** What the monitoring visit found: the figures of the story, to the piece. */
export const sewingShopFindings: VisitFindingsInput = {
  operating: 'full',
  productsPerWeek: 3000,
  productKinds: ['Dress', 'Blouse', 'Skirt', 'Children’s suit', 'Pyjamas'],
  workers: [
    { kind: 'seamstress', place: 'on_site', sex: 'female', count: 7 },
    { kind: 'seamstress', place: 'home', sex: 'female', count: 7 },
    { kind: 'technologist', place: 'on_site', sex: 'female', count: 1 },
    { kind: 'manager', place: 'on_site', sex: 'female', count: 1 },
    { kind: 'handyman', place: 'on_site', sex: 'male', count: 1 },
  ],
  salesMinor: 410_000_000,
  costsMinor: 318_000_000,
  nextPlans: 'A further workshop with accommodation for 20 women from Uzbekistan; saving capital for a new shop.',
  plannedJobs: 20,
  note: 'All machines in use. Officials visited the shop.',
};
