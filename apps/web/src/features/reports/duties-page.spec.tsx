import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { DutyPairItem, NearMissItem } from '@tendesh/contracts/reports/duties';
import { showWithLinks as show } from '../../../test/render';
import { request } from '../../http/request';
import { DutiesPage } from './duties-page';

jest.mock('../../http/request', () => ({ ...jest.requireActual<object>('../../http/request'), request: jest.fn() }));
const send = jest.mocked(request);
jest.setTimeout(30_000);

const aigul = { id: 'aigul', fullName: 'Aigul Asanova' };
const elena = { id: 'elena', fullName: 'Elena Kim' };
const pair: DutyPairItem = {
  ...{ id: 'osh.uk.aigul.elena', officeName: 'Osh', programmeCode: 'KG-UK', forAnyAmount: false },
  people: [
    { ...aigul, roles: ['case_officer'], onBehalfOf: [], steps: ['case.open', 'application.submit'] },
    { ...elena, roles: ['verifier'], onBehalfOf: ['Talant Usenov'], steps: ['application.approve'] },
  ],
};
const near: NearMissItem = {
  ...{ id: 'case-1', number: 'KG-OSH-2026-00001', officeName: 'Osh' },
  groups: [
    {
      people: [aigul, elena],
      acts: [{ act: 'recorded_payment', at: '2026-03-02T04:00:00Z', by: aigul }],
      missing: 'approved',
      missingDone: [{ act: 'approved', at: '2026-03-03T04:00:00Z', by: { id: 'd', fullName: 'Daniyar Omarov' } }],
    },
    { people: [elena], acts: [], missing: 'scored', missingDone: [] },
  ],
};

function answer(pairs: DutyPairItem[], misses: NearMissItem[]): void {
  send.mockImplementation((_method, path) => {
    const items = path === '/reports/duty-pairs' ? pairs : path === '/reports/near-misses' ? misses : [];
    return Promise.resolve({ items, next: null });
  });
}

it('shows each pair with its steps, and each case with who did what and what was left to others', async () => {
  answer([pair, { ...pair, id: 'alone', people: pair.people.slice(0, 1), forAnyAmount: true }], [near]);
  await show(<DutiesPage />);
  const pairs = await screen.findByRole('table', { name: 'Pairs who could complete a case' });
  expect(await within(pairs).findAllByText('Osh, KG-UK')).toHaveLength(2);
  expect(within(pairs).getAllByText(/2 of 16 steps: open cases, submit applications/)).toHaveLength(2);
  expect(within(pairs).getByText('On behalf of Talant Usenov')).toBeVisible();
  expect(within(pairs).getByText('Nobody else is needed')).toBeVisible();
  const misses = screen.getByRole('table', { name: 'Near misses' });
  expect(within(misses).getByRole('link', { name: 'KG-OSH-2026-00001' })).toHaveAttribute('href', '/cases/case-1');
  expect(within(misses).getByText('Aigul Asanova, Elena Kim')).toBeVisible();
  expect(within(misses).getByText(/Daniyar Omarov, .*2026/)).toBeVisible();
  expect(within(misses).getByText(/nobody yet; leave it to a third person/)).toBeVisible();
});

it('lets the file go only for a purpose', async () => {
  answer([], [near]);
  await show(<DutiesPage />);
  await userEvent.click(await screen.findByRole('button', { name: 'CSV' }));
  expect(await screen.findByRole('button', { name: 'Download' })).toBeDisabled();
  await userEvent.type(screen.getByRole('textbox', { name: /Purpose/ }), 'Yearly audit');
  expect(screen.getByRole('link', { name: 'Download' })).toHaveAttribute(
    'href',
    '/api/reports/near-misses.csv?purpose=Yearly+audit',
  );
});

it('says what it means that there is nothing', async () => {
  answer([], []);
  await show(<DutiesPage />);
  expect(await screen.findByText('No two people could complete a case')).toBeVisible();
  expect(await screen.findByText('No case came near')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'CSV' })).toBeNull();
});
