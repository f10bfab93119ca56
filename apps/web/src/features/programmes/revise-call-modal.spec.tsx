import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CallItem } from '@tendesh/contracts/programmes/calls';
import type { ProgrammePage } from '@tendesh/contracts/programmes/programmes';
import { eachLanguage } from '@tendesh/domain/texts/texts';
import { show } from '../../../test/render';
import { Problem } from '../../http/problem';
import { request } from '../../http/request';
import { CallHistory } from './call-history';
import { ReviseCallForm } from './revise-call-modal';

jest.mock('../../http/request');
const send = jest.mocked(request);
jest.setTimeout(30_000);
beforeEach(() => send.mockReset());

const call: CallItem = {
  ...{ id: 'c1', code: 'KG-2026', name: eachLanguage(() => 'Spring'), description: eachLanguage(() => '') },
  ...{ status: 'published', opensOn: '2026-01-01', closesOn: '2026-03-31', quotas: { maxGrants: 20 } },
  ...{ grants: 3, selected: 0, women: 1, young: 1, ruleSetId: 'r1', ruleSetNumber: 1, allocationIds: ['a1'] },
  ...{ editedBy: null, publishedBy: null, publishedAt: null, revisions: [], version: 4, actions: [] },
};
const allocation = (id: string, donor: string) => ({
  ...{
    id,
    donor,
    purpose: 'Shops',
    reference: id,
    amountMinor: 1,
    committedMinor: 0,
    selectedMinor: 0,
    obligatedMinor: 0,
  },
  ...{ disbursedMinor: 0, validFrom: '2026-01-01', validUntil: '2026-12-31', version: 1 },
});
const page = {
  allocations: [allocation('a1', 'The first donor'), allocation('a2', 'Another donor')],
} as unknown as ProgrammePage;
const foreseen = {
  ...{ dryRun: true, letters: [], would: [{ noun: 'call', act: 'revised', reason: null, detail: {} }] },
  told: [{ recipient: 'Aigul Asanova', by: 'app', language: 'en', text: 'A call has gained something.' }],
};

const fill = async () => {
  const most = screen.getByLabelText(/Grants at most/);
  await userEvent.clear(most);
  await userEvent.type(most, '30');
  await userEvent.click(screen.getByRole('combobox', { name: 'Further allocations' }));
  await userEvent.click(await screen.findByRole('option', { name: /Another donor/, hidden: true }));
  await userEvent.type(screen.getByRole('textbox', { name: /Why/ }), 'The donor gives more');
  await userEvent.click(screen.getByRole('button', { name: 'Check' }));
};

it('shows what it would do and whom it tells before it is done, then sends just that', async () => {
  send.mockResolvedValueOnce(foreseen).mockResolvedValueOnce({ id: 'c1', version: 5 });
  const onClose = jest.fn();
  await show(<ReviseCallForm onClose={onClose} page={page} call={call} />);
  await fill();
  const dialog = await screen.findByRole('dialog', { name: /KG-2026/ });
  expect(within(dialog).getByText('Published call changed')).toBeVisible();
  expect(within(dialog).getByText(/Aigul Asanova/)).toBeVisible();
  await userEvent.click(within(dialog).getByRole('button', { name: 'Change' }));
  await waitFor(() => expect(onClose).toHaveBeenCalled());
  const said = { maxGrants: 30, closesOn: '2026-03-31', allocationIds: ['a1', 'a2'], reason: 'The donor gives more' };
  expect(send.mock.calls.map(([method, path, options]) => [method, path, options?.query, options?.body])).toEqual([
    ['POST', '/calls/c1/revision', { dryRun: true }, expect.objectContaining(said)],
    ['POST', '/calls/c1/revision', undefined, expect.objectContaining(said)],
  ]);
});

it('shows at its field what would let somebody down, and does nothing', async () => {
  const violations = [{ code: 'published_call_only_gains', pointer: '/maxGrants' }];
  send.mockRejectedValue(new Problem({ status: 422, code: 'rule_broken', violations }));
  await show(<ReviseCallForm onClose={jest.fn()} page={page} call={call} />);
  await fill();
  expect(await screen.findByText(/A published call only gains: it closes later/)).toBeVisible();
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(screen.getByRole('textbox', { name: /Why/ })).toHaveValue('The donor gives more');
});

it('offers no allocation that the call draws on already, and asks for a reason', async () => {
  await show(<ReviseCallForm onClose={jest.fn()} page={page} call={call} />);
  await userEvent.click(screen.getByRole('combobox', { name: 'Further allocations' }));
  expect(screen.queryByRole('option', { name: /The first donor/, hidden: true })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Check' }));
  expect(screen.getByRole('textbox', { name: /Why/ })).toBeInvalid();
  expect(send).not.toHaveBeenCalled();
});

it('tells the history of a call: what changed, by whom and why', async () => {
  const revisedBy = { id: 's', fullName: 'Bakyt Jumabaev' };
  const revisions = [
    {
      ...{ id: 'v2', former: { maxGrants: 30 }, revised: { maxGrants: null } },
      ...{ reason: 'Money for all', revisedBy, revisedAt: '2026-03-05T04:00:00.000Z' },
    },
    {
      ...{
        id: 'v1',
        former: { closesOn: '2026-02-28', maxGrants: 20 },
        revised: { closesOn: '2026-03-31', maxGrants: 30 },
      },
      ...{ reason: 'More time', revisedBy, revisedAt: '2026-02-02T04:00:00.000Z' },
    },
  ];
  await show(<CallHistory call={{ ...call, revisions }} />);
  const [newest, first] = screen.getAllByRole('listitem');
  expect(newest).toHaveTextContent('no limit of grants any more, before 30');
  expect(newest).toHaveTextContent(/Bakyt Jumabaev, .*: Money for all/);
  expect(first).toHaveTextContent(/closes on .*31.* instead of .*28.*; 30 grants at most instead of 20/);
});
