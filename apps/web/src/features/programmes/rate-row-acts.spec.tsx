import type { ExchangeRateItem } from '@tendesh/contracts/programmes/exchange-rates';
import type { OfferedAction } from '@tendesh/contracts/shared/acts';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { show } from '../../../test/render';
import { request } from '../../http/request';
import { RateRowActs } from './rate-row-acts';

jest.mock('../../http/request');
const send = jest.mocked(request);
jest.setTimeout(30_000);
beforeEach(() => send.mockReset());

const offered = (act: string, ...whyNot: OfferedAction['whyNot']): OfferedAction => ({
  ...{ act, permitted: whyNot.length === 0, reasonNeeded: act === 'withdraw', whyNot, helpers: [] },
});
const rate: ExchangeRateItem = {
  ...{ id: 'r1', currency: 'GBP', perUsdE8: 74_400_000, validFrom: '2026-03-01', version: 1 },
  ...{ source: 'un_operational', sourceNote: null, status: 'proposed', listId: null, isUsed: false },
  ...{ enteredBy: { id: 's1', fullName: 'Gulnara Sadykova' }, enteredAt: '2026-03-01T04:00:00Z' },
  ...{ confirmedBy: null, confirmedAt: null, withdrawnBy: null, withdrawReason: null },
  actions: [offered('confirm'), offered('withdraw')],
};

it('confirms after showing what that means, upon the version that was seen', async () => {
  send.mockResolvedValue({ id: 'r1', version: 2 });
  await show(<RateRowActs rate={rate} />);
  await userEvent.click(screen.getByRole('button', { name: 'Confirm' }));
  expect(await screen.findByText(/0\.744 GBP for 1 USD from 1 Mar 2026, UN operational rate/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Confirm the rate' }));
  await waitFor(() => expect(send).toHaveBeenCalled());
  expect(send.mock.calls[0]?.[1]).toBe('/exchange-rates/r1/confirmation');
  expect(send.mock.calls[0]?.[2]?.ifMatch).toBe(1);
});

it('withdraws only with a reason', async () => {
  await show(<RateRowActs rate={rate} />);
  await userEvent.click(screen.getByRole('button', { name: 'Withdraw' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Withdraw the rate' }));
  expect(screen.getByText('Write the reason')).toBeVisible();
  expect(send).not.toHaveBeenCalled();
});

it('greys the confirmation for who entered the rate, and shows nothing to who only reads', async () => {
  const { unmount } = await show(
    <RateRowActs rate={{ ...rate, actions: [offered('confirm', { code: 'four_eyes' }), offered('withdraw')] }} />,
  );
  expect(screen.getByRole('button', { name: /Confirm/ })).toHaveAttribute('aria-disabled', 'true');
  unmount();
  await show(<RateRowActs rate={{ ...rate, actions: [offered('confirm', { code: 'not_permitted' })] }} />);
  expect(screen.queryByRole('button')).toBeNull();
});

it('says of a rate on which money stands only that', async () => {
  await show(<RateRowActs rate={{ ...rate, isUsed: true }} />);
  expect(screen.getByText('in use')).toBeVisible();
  expect(screen.queryByRole('button')).toBeNull();
});
