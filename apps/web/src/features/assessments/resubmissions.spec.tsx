import type { ApplicationVersion, Resubmission } from '@tendesh/contracts/applications/resubmissions';
import type { CasePage } from '@tendesh/contracts/work/case-page';
import { screen, within } from '@testing-library/react';
import { anApplication } from '../../../test/an-application';
import { show } from '../../../test/render';
import { Resubmissions } from './resubmissions';

const { plan } = anApplication();
const money = { grantMinor: 70_000_000, projectCostMinor: 140_000_000, ownMinor: 70_000_000, thirdPartyMinor: 0 };
const former: ApplicationVersion = {
  plan,
  money: { ...money, budgetLines: [], pledges: [] },
  documents: [{ id: 'd1', kind: 'quotation', fileName: 'old-lease.pdf' }],
};
const [product, ...products] = plan.products ?? [];
const [job, ...jobs] = plan.jobs ?? [];
const latter: ApplicationVersion = {
  money: former.money,
  plan: {
    ...plan,
    market: 'Three shops in Osh have signed.',
    products: [{ ...product, name: 'Dress', unitsPerWeek: 600, unitPriceMinor: 45_050 }, ...products],
    jobs: [{ ...job, kind: 'seamstress', sex: 'female', place: 'on_site', count: 5 }, ...jobs],
    cashFlow: { ...plan.cashFlow, months: plan.cashFlow?.months ?? [], startingCashMinor: 20_000_000 },
  },
  documents: [{ id: 'd2', kind: 'quotation', fileName: 'new-lease.pdf' }],
};
const resubmission: Resubmission = {
  ...{ id: 'r1', returnedBy: { id: 'e', fullName: 'Elena Kim' }, onBehalfOf: null, former, latter },
  ...{ returnedAt: '2026-03-02T04:00:00Z', resubmittedAt: '2026-03-09T04:00:00Z' },
  corrections: [
    { group: 'plan', field: 'market', documentId: null, code: 'not_shown', added: null, reason: 'Who buys?' },
  ],
};
const pageWith = (...resubmissions: Resubmission[]) =>
  ({ resubmissions, application: anApplication() }) as unknown as CasePage;
const sides = (name: string) => within(screen.getByRole('group', { name })).getByText('Before').closest('div');

it('says who returned what, when and why', async () => {
  await show(<Resubmissions page={pageWith(resubmission)} />);
  expect(screen.getByText(/Returned 2 Mar 2026, handed in again 9 Mar 2026/)).toHaveTextContent('Elena Kim');
  expect(screen.getByRole('listitem')).toHaveTextContent('Market: Not shown. Who buys?');
});

it('shows what differs as people read it, old beside new, and nothing else', async () => {
  await show(<Resubmissions page={pageWith(resubmission)} />);
  const market = screen.getByRole('group', { name: 'Market' });
  expect(market).toHaveTextContent(/Before.*Wholesale traders of the Kara-Suu market.*Now.*Three shops in Osh/);
  const made = screen.getByRole('group', { name: 'Products' });
  expect(made).toHaveTextContent(/Dress: 900 a week at KGS\s450.*Dress: 600 a week at KGS\s450.50/);
  expect(made).not.toHaveTextContent('Blouse');
  expect(screen.getByRole('group', { name: 'Jobs' })).toHaveTextContent(/7 × Seamstress, .*5 × Seamstress, /);
  expect(screen.getByRole('group', { name: 'Cash flow' })).toHaveTextContent(
    /BeforeCash at the start: KGS\s150,000NowCash at the start: KGS\s200,000$/,
  );
  expect(screen.queryByRole('group', { name: 'Premises' })).toBeNull();
  expect(screen.queryByRole('table')).toBeNull();
});

it('says what was emptied, and which paper went and came', async () => {
  const emptied = { ...resubmission, latter: { ...latter, plan: { ...plan, premises: null } } };
  await show(<Resubmissions page={pageWith(emptied)} />);
  expect(screen.getByRole('group', { name: 'Premises' })).toHaveTextContent(/NowNothing$/);
  expect(sides('Premises')).toHaveTextContent('Own ground floor');
  expect(screen.getByText('old-lease.pdf')).toHaveStyle({ textDecoration: 'line-through' });
  expect(screen.getByText('new-lease.pdf').parentElement).toHaveTextContent('new-lease.pdfNew');
});

it('waits for the resubmission', async () => {
  const { container } = await show(<Resubmissions page={pageWith({ ...resubmission, latter: null })} />);
  expect(container.querySelector('[role="group"]')).toBeNull();
});
