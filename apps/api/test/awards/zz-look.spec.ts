import { writeFileSync } from 'node:fs';
import { languages } from '@tendesh/domain/staff/roles';
import { cast } from '../../src/demo/story';
import { sewingShopPlan } from '@tendesh/testing/sewing-shop';
import { startWorld } from '../support/world';
it('looks', async () => {
  const world = await startWorld();
  const plan = {
    ...sewingShopPlan,
    budgetLines: [
      ...sewingShopPlan.budgetLines.slice(0, 4),
      { ...sewingShopPlan.budgetLines[4]!, quantityThousandths: 516_250 },
      {
        category: 'debt_repayment' as const,
        description: 'Loan for the old machines',
        quantityThousandths: 1000,
        unit: 'piece',
        unitPriceMinor: 1_500_000,
      },
      {
        category: 'tools' as const,
        description: 'Scissors',
        quantityThousandths: 1500,
        unit: 'set',
        unitPriceMinor: 100_000,
      },
    ],
    pledges: [
      {
        kind: 'savings' as const,
        description: 'Savings from six months in the UK',
        amountMinor: 55_000_000,
        currency: 'KGS',
      },
      { kind: 'equipment_bought' as const, description: 'Two machines', amountMinor: 15_000_000, currency: 'KGS' },
      {
        kind: 'municipality' as const,
        funder: 'Кашгар-Кыштак айыл өкмөтү',
        description: 'Rent',
        amountMinor: 10_000_000,
        currency: 'KGS',
      },
    ],
    requestedGrantMinor: 60_000_000,
  };
  const told = await world.story.anApplication({ stage: 'approved', plan });
  const officer = await world.as(cast.officer);
  for (const language of languages) {
    const award = async () => (await world.story.page(told.caseId, cast.officer)).award!;
    let a = await award();
    if (language === 'en') {
      await officer.put(
        `/awards/${a.id}/tranches`,
        {
          tranches: [
            { purpose: 'Industrial machines from the supplier', amountMinor: 35_000_000, plannedOn: '2026-04-01' },
            { purpose: 'Overlock and cutting machines', amountMinor: 15_000_000, plannedOn: '2026-05-11' },
            { purpose: 'Fabric', amountMinor: 10_000_000, plannedOn: '2026-06-01' },
          ],
        },
        { version: a.version },
      );
      a = await award();
    }
    const w = await officer.post<any>(`/awards/${a.id}/agreement`, { language }, { version: a.version });
    if (w.status !== 201) throw new Error(JSON.stringify(w.body));
    const d = (await award()).agreementDocumentId;
    const f = await officer.get(`/documents/${d}/content`);
    writeFileSync(`/tmp/agr/${language}.pdf`, f.raw);
  }
  await world.stop();
}, 60000);
