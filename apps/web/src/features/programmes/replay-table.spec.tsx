import { screen } from '@testing-library/react';
import type { Allocation } from '@tendesh/contracts/programmes/allocations';
import { show } from '../../../test/render';
import { AllocationBar } from './allocation-bar';
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

it('says how much of an allocation is promised, selected, bound and paid', async () => {
  const sums = {
    amountMinor: 1_000,
    committedMinor: 500,
    selectedMinor: 200,
    obligatedMinor: 300,
    disbursedMinor: 100,
  };
  await show(<AllocationBar allocation={sums as Allocation} />);
  expect(screen.getByRole('img', { name: 'Committed 50%, selected 20%, obligated 30%, disbursed 10%' })).toBeVisible();
});
