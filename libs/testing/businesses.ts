import type { SaveApplicationRequest } from '@tendesh/contracts/applications/applications';
import type { BudgetCategory } from '@tendesh/domain/applications/budget-categories';
import type { WorkerKind } from '@tendesh/domain/applications/workers';
import type { Random } from './random';

interface Business {
  readonly sector: string;
  readonly title: string;
  readonly product: string;
  readonly worker: WorkerKind;
  /** Category, what, pieces, price in whole som. */
  readonly costs: readonly (readonly [BudgetCategory, string, number, number])[];
}

const businesses: readonly Business[] = [
  {
    sector: '1410',
    title: 'Тигүү цехи',
    product: 'Көйнөк',
    worker: 'seamstress',
    costs: [
      ['equipment', 'Тигүү машинасы', 8, 52_000],
      ['equipment', 'Оверлок', 2, 78_000],
      ['raw_materials', 'Кездеме', 300, 400],
    ],
  },
  {
    sector: '1071',
    title: 'Наабайкана',
    product: 'Нан',
    worker: 'cook',
    costs: [
      ['equipment', 'Меш', 1, 240_000],
      ['equipment', 'Камыр жууруучу', 1, 120_000],
      ['renovation', 'Имаратты оңдоо', 1, 90_000],
    ],
  },
  {
    sector: '0149',
    title: 'Бал чарбасы',
    product: 'Бал, кг',
    worker: 'farm_worker',
    costs: [
      ['livestock', 'Аары үйү', 40, 7_500],
      ['equipment', 'Бал сыккыч', 1, 65_000],
      ['tools', 'Аарычынын шаймандары', 4, 6_000],
    ],
  },
  {
    sector: '0113',
    title: 'Күнөскана',
    product: 'Бадыраң, кг',
    worker: 'farm_worker',
    costs: [
      ['equipment', 'Күнөскана алкагы', 1, 380_000],
      ['equipment', 'Тамчылатып сугаруу', 1, 95_000],
      ['raw_materials', 'Үрөн жана жер семирткич', 1, 40_000],
    ],
  },
  {
    sector: '3100',
    title: 'Эмерек цехи',
    product: 'Стол',
    worker: 'craftsman',
    costs: [
      ['equipment', 'Жыгач станогу', 1, 310_000],
      ['tools', 'Кол шаймандар', 3, 18_000],
      ['raw_materials', 'Жыгач', 20, 9_000],
    ],
  },
  {
    sector: '5630',
    title: 'Кофекана',
    product: 'Кофе',
    worker: 'cook',
    costs: [
      ['equipment', 'Кофе машинасы', 1, 260_000],
      ['furniture', 'Столдор жана отургучтар', 12, 9_500],
      ['equipment', 'Муздаткыч', 1, 58_000],
    ],
  },
  {
    sector: '4520',
    title: 'Унаа жуу жана оңдоо',
    product: 'Кызмат',
    worker: 'craftsman',
    costs: [
      ['equipment', 'Көтөргүч', 1, 290_000],
      ['equipment', 'Жогорку басымдагы жуугуч', 2, 62_000],
      ['tools', 'Ачкычтар топтому', 2, 21_000],
    ],
  },
  {
    sector: '7730',
    title: 'Курулуш шаймандарын ижарага берүү',
    product: 'Ижара күнү',
    worker: 'sales',
    costs: [
      ['tools', 'Перфоратор', 6, 24_000],
      ['equipment', 'Бетон аралаштыргыч', 2, 68_000],
      ['equipment', 'Генератор', 2, 74_000],
    ],
  },
];

/** A complete plan of an invented business, financed half and half. `scale` turns som into the programme's money. */
export function inventedPlan(random: Random, currency: 'KGS' | 'TJS'): SaveApplicationRequest {
  const business = random.pick(businesses);
  const scale = currency === 'KGS' ? 100 : 12;
  const budgetLines = business.costs.map(([category, description, pieces, price]) => ({
    category,
    description,
    quantityThousandths: pieces * 1_000,
    unit: 'даана',
    unitPriceMinor: Math.round(price * scale * (0.9 + random.next() * 0.2)),
  }));
  const cost = budgetLines.reduce((sum, line) => sum + (line.quantityThousandths / 1_000) * line.unitPriceMinor, 0);
  const own = Math.ceil((cost * random.between(50, 62)) / 100);
  const unitPriceMinor = 400 * scale;
  return {
    plan: {
      title: business.title,
      sectorCode: business.sector,
      description: 'Чет өлкөдө иштеп тапкан каражатка жана үйрөнгөн көндүмдөргө таянган чакан ишкана.',
      market: 'Айылдагы жана райондун борборундагы кардарлар, буйрутмалар бар.',
      premises: 'Өз короосундагы имарат, электр жана суу бар.',
      expansion: '',
      products: [{ name: business.product, unitsPerWeek: random.between(40, 600), unitPriceMinor }],
      jobs: [
        { kind: business.worker, sex: 'female', place: 'on_site', count: random.between(1, 5) },
        { kind: business.worker, sex: 'male', place: 'on_site', count: random.between(1, 3) },
      ],
      cashFlow: {
        startingCashMinor: 20_000 * scale,
        unitPriceMinor,
        unitVariableCostMinor: 240 * scale,
        fixedCostsMonthlyMinor: 30_000 * scale,
        months: Array.from({ length: 12 }, (_, month) => ({
          salesMinor: (160_000 + month * 6_000) * scale,
          materialsMinor: (80_000 + month * 3_000) * scale,
          wagesMinor: 45_000 * scale,
          otherCostsMinor: 12_000 * scale,
        })),
      },
    },
    budgetLines,
    ...inventedFinancing(random.next(), { own, cost, currency }),
  };
}

/** Mostly one's own savings or remittances; now and then a relative, machines bought before, or the municipality. */
function inventedFinancing(
  draw: number,
  { own, cost, currency }: { own: number; cost: number; currency: string },
): Pick<SaveApplicationRequest, 'pledges' | 'requestedGrantMinor'> {
  const part = (percent: number) => Math.floor((own * percent) / 100);
  const cash = { kind: draw < 0.8 ? ('savings' as const) : ('remittance' as const), currency };
  const beside = (kind: 'relative' | 'equipment_bought', amountMinor: number, said: object) => ({
    pledges: [
      { ...cash, amountMinor: own - amountMinor },
      { kind, amountMinor, currency, ...said },
    ],
    requestedGrantMinor: cost - own,
  });
  if (draw >= 0.62 && draw < 0.7) return beside('relative', part(25), { funder: 'Атасы', funderDegree: 1 });
  if (draw >= 0.7 && draw < 0.8) return beside('equipment_bought', part(30), { description: 'Мурда алынган жабдык' });
  if (draw < 0.95) return { pledges: [{ ...cash, amountMinor: own }], requestedGrantMinor: cost - own };
  const given = Math.floor(cost / 20);
  const municipality = { kind: 'municipality' as const, funder: 'Айыл өкмөтү', amountMinor: given, currency };
  return { pledges: [{ ...cash, amountMinor: own }, municipality], requestedGrantMinor: cost - own - given };
}
