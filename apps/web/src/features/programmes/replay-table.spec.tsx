import { screen } from '@testing-library/react';
import type { Allocation } from '@tendesh/contracts/programmes/allocations';
import { show } from '../../../test/render';
import { AllocationBar } from './allocation-bar';
import { CallQuotaBars } from './call-quota-bars';
import { ReplayTable } from './replay-table';

const flip = {
  ...{ applicationId: 'a', caseId: 'c', caseNumber: 'KG-OSH-2026-0001', officeName: 'Osh', grantMinor: 70_000_000 },
  ...{ direction: 'to_fail' as const, gate: 'decision' as const, because: ['scorePassMark' as const] },
};

it('names the case, the gate, the rule and the grant of whoever would flip', async () => {
  await show(<ReplayTable flips={[flip, { ...flip, applicationId: 'b', because: [] }]} currency="KGS" />);
  expect(screen.getByRole('row', { name: /KG-OSH-2026-0001 Osh Would fail Decision Pass mark of 100/ })).toBeVisible();
  expect(screen.getByText('several together')).toBeVisible();
});

it('says how much of an allocation is promised, bound and paid', async () => {
  const sums = { amountMinor: 1_000, committedMinor: 500, obligatedMinor: 300, disbursedMinor: 100 };
  await show(<AllocationBar allocation={sums as Allocation} />);
  expect(screen.getByRole('img', { name: 'Committed 50%, obligated 30%, disbursed 10%' })).toBeVisible();
});

it('shows how far the quotas of a call are reached', async () => {
  const call = { grants: 3, women: 1, young: 0, quotas: { maxGrants: 20, leastWomenBp: 5_000 } };
  await show(<CallQuotaBars call={call as Parameters<typeof CallQuotaBars>[0]['call']} />);
  expect(screen.getByText('Grants: 3 of 20')).toBeVisible();
  expect(screen.getByText('Women: 33.33%, wanted 50%')).toBeVisible();
});
