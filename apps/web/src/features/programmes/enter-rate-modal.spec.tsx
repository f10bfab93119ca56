import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { show } from '../../../test/render';
import { Problem } from '../../http/problem';
import { request } from '../../http/request';
import { EnterRateForm } from './enter-rate-modal';

jest.mock('../../http/request');
const send = jest.mocked(request);
jest.setTimeout(30_000);
beforeEach(() => send.mockReset());

const fill = async (rate: string) => {
  await userEvent.click(screen.getByRole('combobox', { name: 'Currency' }));
  await userEvent.click(await screen.findByRole('option', { name: 'GBP', hidden: true }));
  await userEvent.type(screen.getByLabelText(/For 1 USD/), rate);
  await userEvent.click(screen.getByRole('button', { name: 'Enter a rate' }));
};

it('sends the rate to the last digit that was typed', async () => {
  send.mockResolvedValue({ id: '1', version: 1 });
  const onClose = jest.fn();
  await show(<EnterRateForm onClose={onClose} />);
  await fill('0.7440125');
  await waitFor(() => expect(onClose).toHaveBeenCalled());
  expect(send.mock.calls[0]?.[2]?.body).toMatchObject({
    ...{ currency: 'GBP', perUsdE8: 74_401_250, source: 'central_bank', sourceNote: null },
  });
});

it('refuses a ninth digit while it is typed, and asks for what is missing', async () => {
  await show(<EnterRateForm onClose={jest.fn()} />);
  await fill('0.744012345');
  expect(screen.getByText(/Too many digits/)).toBeVisible();
  expect(send).not.toHaveBeenCalled();
});

it('shows at the field what the server refuses, and keeps what was typed', async () => {
  const violations = [{ code: 'rate_exists', pointer: '/validFrom' }];
  send.mockRejectedValue(new Problem({ status: 422, code: 'rule_broken', violations }));
  await show(<EnterRateForm onClose={jest.fn()} />);
  await fill('0.744');
  expect(await screen.findByText(/stands for this currency and day already/)).toBeVisible();
  expect(screen.getByLabelText(/For 1 USD/)).toHaveValue('0.744');
});
