import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anItem } from '../../../test/an-evidence-item';
import { show } from '../../../test/render';
import { request } from '../../http/request';
import { DecideForm } from './decide-form';

jest.mock('../../http/request', () => ({ request: jest.fn() }));
const sent = request as jest.MockedFunction<typeof request>;
const acts = () => sent.mock.calls.filter(([, , options]) => options?.query === undefined);
beforeEach(() => {
  sent.mockClear();
  sent.mockImplementation((_method, _path, options) =>
    Promise.resolve(
      options?.query === undefined ? { id: 'x', version: 2 } : { dryRun: true, would: [], told: [], letters: [] },
    ),
  );
});

const decided = jest.fn();
beforeEach(() => decided.mockClear());
const form = (part: Parameters<typeof anItem>[0] = {}, keys = false) =>
  show(<DecideForm item={anItem(part)} currency="KGS" keys={keys} onDecided={decided} />);

it('accepts the whole claim without a reason, at the version that was seen', async () => {
  await form();
  await userEvent.click(screen.getByRole('button', { name: 'Accept' }));
  await waitFor(() => expect(decided).toHaveBeenCalledTimes(1));
  expect(sent).toHaveBeenCalledWith(
    'POST',
    '/evidence-items/item-1/acceptance',
    expect.objectContaining({ body: { amountMinor: 50_000, reasonCode: null, note: null }, ifMatch: 3 }),
  );
});

it('asks for a reason before less is accepted, and takes no more than the paper claims', async () => {
  await form();
  const amount = screen.getByLabelText(/Amount accepted/);
  await userEvent.clear(amount);
  await userEvent.type(amount, '400');
  await userEvent.click(screen.getByRole('button', { name: 'Accept' }));
  expect(await screen.findByText('Write the reason.')).toBeInTheDocument();
  await userEvent.clear(amount);
  await userEvent.type(amount, '500.01');
  await userEvent.click(screen.getByRole('button', { name: 'Accept' }));
  expect(await screen.findByText(/above what was claimed/)).toBeInTheDocument();
  expect(sent).not.toHaveBeenCalled();
});

it('refuses with a reason only', async () => {
  await form();
  await userEvent.click(screen.getByRole('button', { name: 'Refuse' }));
  expect(await screen.findByText('Write the reason.')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('combobox', { name: 'Reason' }));
  await userEvent.click(await screen.findByText('Forged'));
  await userEvent.click(screen.getByRole('button', { name: 'Refuse' }));
  await waitFor(() => expect(decided).toHaveBeenCalled());
  expect(acts()[0]?.[2]?.body).toEqual({ reasonCode: 'forged', note: null });
});

it('hears A and R where its keys are on, and never while something is typed', async () => {
  await form({}, true);
  fireEvent.keyDown(screen.getByLabelText('Note'), { code: 'KeyA', key: 'a' });
  expect(sent).not.toHaveBeenCalled();
  fireEvent.keyDown(document.body, { code: 'KeyR', key: 'к' });
  expect(await screen.findByText('Write the reason.')).toBeInTheDocument();
  fireEvent.keyDown(document.body, { code: 'KeyA', key: 'ф' });
  await waitFor(() => expect(sent).toHaveBeenCalledTimes(1));
});

it('says why somebody cannot decide, and sends nothing by key either', async () => {
  const blocked = { permitted: false, reasonNeeded: false, whyNot: [{ code: 'four_eyes' as const }], helpers: [] };
  await form({ actions: [{ act: 'accept', ...blocked }] }, true);
  fireEvent.keyDown(document.body, { code: 'KeyA', key: 'a' });
  expect(screen.getByRole('button', { name: 'Accept' })).toHaveAttribute('aria-disabled', 'true');
  expect(sent).not.toHaveBeenCalled();
});
