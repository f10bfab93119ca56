import type { OfferedAction } from '@tendesh/contracts/shared/acts';
import type { DryRun } from '@tendesh/contracts/shared/dry-run';
import type { DelegateChoice, DelegationItem } from '@tendesh/contracts/staff/delegations';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { showPage } from '../../../test/render';
import { request } from '../../http/request';
import { DelegationsPage } from './delegations-page';

jest.mock('../../http/request');
const send = jest.mocked(request);
jest.setTimeout(30_000);

const end: OfferedAction = { act: 'end_delegation', permitted: true, reasonNeeded: true, whyNot: [], helpers: [] };
const running: DelegationItem = {
  ...{ id: 'd1', officeName: 'Osh', fromOn: '2026-03-02', untilOn: '2026-03-13', status: 'running', version: 4 },
  ...{ delegator: { id: 'e', fullName: 'Elena Kim' }, delegate: { id: 'j', fullName: 'Jyldyz Orozbekova' } },
  ...{ reason: 'Annual leave', endedBy: null, endedAt: null, endReason: null, actions: [end] },
};
const ended: DelegationItem = {
  ...running,
  ...{ id: 'd2', status: 'ended', actions: [], endedBy: running.delegator, endedAt: '2026-02-10T04:00:00Z' },
  ...{ endReason: 'Back earlier' },
};
const colleague: DelegateChoice = { id: 'j', fullName: 'Jyldyz Orozbekova', officeName: 'Batken', roles: ['manager'] };

function answer(items: DelegationItem[]): void {
  send.mockReset();
  send.mockImplementation((method, path, options) => {
    if (method === 'GET') return Promise.resolve({ items: path === '/delegations' ? items : [colleague] });
    return Promise.resolve(options?.query?.['dryRun'] === true ? foreseen : { id: 'd3', version: 1 });
  });
}
const foreseen: DryRun = {
  ...{ dryRun: true, would: [], letters: [] },
  told: [{ recipient: 'Jyldyz Orozbekova', by: 'mail', language: 'en', text: 'A colleague has lent you authority.' }],
};
const posted = () => send.mock.calls.filter(([method, , options]) => method === 'POST' && !options?.query);

it('says who acts for whom on which days and why, and how it ended', async () => {
  answer([running, ended]);
  await showPage(<DelegationsPage />);
  const [first, second] = await screen.findAllByRole('article', { name: 'Jyldyz Orozbekova on behalf of Elena Kim' });
  expect(first).toHaveTextContent('Running');
  expect(first).toHaveTextContent('2 Mar 2026 to 13 Mar 2026, both included; calendar of Osh');
  expect(first).toHaveTextContent('Annual leave');
  expect(second).toHaveTextContent('Ended by Elena Kim, 10 Feb 2026: Back earlier');
  expect(within(second ?? document.body).queryByRole('button')).toBeNull();
});

it('tells whoever may lend authority what to do, and the others what would stand here', async () => {
  answer([]);
  const { unmount } = await showPage(<DelegationsPage />, { may: ['delegation.give'] });
  expect(await screen.findByText(/Going away\? Lend your authority/)).toBeVisible();
  expect(screen.getAllByRole('button', { name: 'Lend my authority' })).toHaveLength(2);
  unmount();
  await showPage(<DelegationsPage />);
  expect(await screen.findByText(/A manager who is away lends/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Lend my authority' })).toBeNull();
});

it('asks for colleague, last day and reason before authority is lent, shows who is told, and sends them', async () => {
  answer([running]);
  await showPage(<DelegationsPage />, { may: ['delegation.give'] });
  await userEvent.click(await screen.findByRole('button', { name: 'Lend my authority' }));
  const dialog = within(await screen.findByRole('dialog'));
  await userEvent.click(dialog.getByRole('button', { name: 'See who is told' }));
  expect(await dialog.findAllByText('This is needed.')).toHaveLength(2);
  expect(posted()).toEqual([]);
  await userEvent.click(dialog.getByRole('combobox', { name: 'Colleague' }));
  await userEvent.click(await screen.findByRole('option', { name: 'Jyldyz Orozbekova, Batken (Manager)' }));
  await userEvent.type(dialog.getByLabelText(/Until/), '31.12.2099');
  await userEvent.type(dialog.getByLabelText(/Reason/), 'Training in Bishkek');
  await userEvent.click(dialog.getByRole('button', { name: 'See who is told' }));
  expect(await screen.findByText('A colleague has lent you authority.')).toBeVisible();
  expect(posted()).toEqual([]);
  const [, confirming] = screen.getAllByRole('dialog');
  await userEvent.click(within(confirming ?? document.body).getByRole('button', { name: 'Lend my authority' }));
  await waitFor(() => expect(posted()).toHaveLength(1));
  const [, path, options] = posted()[0] ?? [];
  expect(path).toBe('/delegations');
  expect(options?.body).toMatchObject({ delegateId: 'j', untilOn: '2099-12-31', reason: 'Training in Bishkek' });
});

it('ends a delegation only with a reason, upon the version that was seen', async () => {
  answer([running]);
  await showPage(<DelegationsPage />);
  await userEvent.click(await screen.findByRole('button', { name: 'End' }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getByText(/may no longer act on behalf of Elena Kim, from this moment on/)).toBeVisible();
  expect(await dialog.findByText('A colleague has lent you authority.')).toBeVisible();
  await userEvent.click(dialog.getByRole('button', { name: 'End the delegation' }));
  expect(dialog.getByText('Write the reason')).toBeVisible();
  await userEvent.type(dialog.getByLabelText(/Reason/), 'Back earlier');
  await userEvent.click(dialog.getByRole('button', { name: 'End the delegation' }));
  await waitFor(() => expect(posted()).toHaveLength(1));
  expect(posted()[0]?.[2]).toMatchObject({ ifMatch: 4, body: { reason: 'Back earlier' } });
});
