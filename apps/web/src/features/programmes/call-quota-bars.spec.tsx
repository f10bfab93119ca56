import { screen } from '@testing-library/react';
import type { CallItem } from '@tendesh/contracts/programmes/calls';
import { show } from '../../../test/render';
import { CallQuotaBars } from './call-quota-bars';

const call = {
  ...{ grants: 12, selected: 0, women: 3, young: 6 },
  quotas: { maxGrants: 20, leastWomenBp: 5_000, leastYoungBp: 2_500 },
} as unknown as CallItem;

it('shows how many of its grants a call gave, and how far the shares are that it wants', async () => {
  await show(<CallQuotaBars call={call} />);
  expect(screen.getByRole('progressbar', { name: 'Grants: 12 of 20' })).toHaveAttribute('aria-valuenow', '60');
  expect(screen.getByRole('progressbar', { name: 'Women: 25%, wanted 50%' })).toBeVisible();
  expect(screen.getByRole('progressbar', { name: 'Under 30: 50%, wanted 25%' })).toBeVisible();
});

it('counts what committees selected: the call has promised it', async () => {
  await show(<CallQuotaBars call={{ ...call, selected: 3 }} />);
  const bar = screen.getByRole('progressbar', { name: 'Grants: 12 of 20, 3 more selected' });
  expect(bar).toHaveAttribute('aria-valuenow', '75');
});

it('shows nothing for a call without quotas', async () => {
  await show(<CallQuotaBars call={{ ...call, quotas: {} }} />);
  expect(screen.queryByRole('progressbar')).toBeNull();
});
