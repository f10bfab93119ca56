import type { RateListResult } from '@tendesh/contracts/programmes/exchange-rates';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { show } from '../../../test/render';
import { Problem } from '../../http/problem';
import { request } from '../../http/request';
import { ImportRateListForm } from './import-rate-list-modal';

jest.mock('../../http/request');
const send = jest.mocked(request);
jest.setTimeout(30_000);
beforeEach(() => send.mockReset());

const line = { validFrom: '2026-03-01', standingPerUsdE8: null };
const found: RateListResult = {
  listId: null,
  lines: [
    { ...line, line: 5, currency: 'EUR', perUsdE8: 85_300_000, state: 'different', standingPerUsdE8: 85_100_000 },
    { ...line, line: 7, currency: 'KZT', perUsdE8: 51_250_000_000, state: 'new' },
    { ...line, line: 9, currency: 'TJS', perUsdE8: 926_000_000, state: 'same', standingPerUsdE8: 926_000_000 },
  ],
  passedOver: 160,
};
const choose = () =>
  userEvent.upload(
    document.querySelector<HTMLInputElement>('input[type=file]') ?? document.createElement('input'),
    new File(['Abbrev.,Effective Date,Rate'], 'UNORE.csv', { type: 'text/csv' }),
  );
const previews = () => send.mock.calls.map(([, , options]) => options?.form?.get('preview'));

it('shows what each line brings before anything is taken, then proposes what is new', async () => {
  send.mockResolvedValue(found);
  const onClose = jest.fn();
  await show(<ImportRateListForm onClose={onClose} />);
  await choose();
  const rows = within(await screen.findByRole('table'))
    .getAllByRole('row')
    .slice(1);
  expect(rows.map((row) => row.textContent)).toEqual([
    '5EUR0.8531 Mar 2026differs: 0.851 stands and stays',
    '7KZT512.501 Mar 2026new',
    '9TJS9.261 Mar 2026stands already',
  ]);
  expect(screen.getByText(/160 lines of currencies that no programme handles/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Propose 1 rate' }));
  await waitFor(() => expect(onClose).toHaveBeenCalled());
  expect(previews()).toEqual(['true', 'false']);
});

it('names each bad line with its number and reason, and offers nothing', async () => {
  const violations = [
    { code: 'must_be_positive', pointer: '/lines/7', params: { line: 7 } },
    { code: 'rate_list_contradicts_itself', pointer: '/lines/9', params: { line: 9, other: 8 } },
  ];
  send.mockRejectedValue(new Problem({ status: 422, code: 'rule_broken', violations }));
  await show(<ImportRateListForm onClose={jest.fn()} />);
  await choose();
  const alert = within(await screen.findByRole('alert'));
  expect(alert.getAllByRole('listitem').map((one) => one.textContent)).toEqual([
    'Line 7: This must be more than zero.',
    'Line 9: The same currency and day stand in another line with another rate. The other line: 8.',
  ]);
  expect(screen.queryByRole('button', { name: /Propose/ })).toBeNull();
});

it('says of a list that was taken before that it brings nothing new', async () => {
  send.mockResolvedValue({ ...found, lines: found.lines.slice(2) });
  await show(<ImportRateListForm onClose={jest.fn()} />);
  await choose();
  expect(await screen.findByText('This list brings nothing new.')).toBeVisible();
  expect(screen.queryByRole('button', { name: /Propose/ })).toBeNull();
});
