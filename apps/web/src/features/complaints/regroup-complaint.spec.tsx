import type { Complaint } from '@tendesh/contracts/complaints/complaints';
import type { DryRun } from '@tendesh/contracts/shared/dry-run';
import type { Me } from '@tendesh/contracts/staff/session';
import { useQueryClient } from '@tanstack/react-query';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { show } from '../../../test/render';
import { meQuery } from '../../http/me';
import { request } from '../../http/request';
import { RegroupComplaint } from './regroup-complaint';
import { RegroupingList } from './regrouping-list';

jest.mock('../../http/request');
const send = jest.mocked(request);
jest.setTimeout(30_000);
beforeEach(() => send.mockReset());

const complaint = {
  ...{ id: 'c1', category: 'delay', version: 3 },
  actions: [{ act: 'regroup', permitted: true, reasonNeeded: true, whyNot: [], helpers: [] }],
} as unknown as Complaint;

function As({ permissions }: Pick<Me, 'permissions'>) {
  useQueryClient().setQueryData(meQuery.queryKey, { permissions, office: { timeZone: 'Asia/Bishkek' } } as Me);
  return <RegroupComplaint complaint={complaint} />;
}
async function open(permissions: Me['permissions']) {
  await show(<As permissions={permissions} />);
  await userEvent.click(screen.getByRole('button', { name: 'Move to another kind' }));
  return within(await screen.findByRole('dialog'));
}

const foreseen: DryRun = {
  ...{ dryRun: true, would: [], letters: [] },
  told: [{ recipient: 'Elena Kim', by: 'mail', language: 'en', text: 'A complaint was moved.' }],
};

it('moves a complaint to the kind that is chosen, with a reason, and says beforehand who is told', async () => {
  send.mockImplementation((_method, _path, options) =>
    Promise.resolve(options?.query?.['dryRun'] === true ? foreseen : { id: 'c1', version: 4 }),
  );
  const dialog = await open(['complaint.handle']);
  await userEvent.click(dialog.getByRole('button', { name: 'Move to another kind' }));
  expect(send).not.toHaveBeenCalled();
  await userEvent.selectOptions(dialog.getByRole('combobox', { name: /Kind that it is of/ }), 'A decision');
  await userEvent.type(dialog.getByLabelText(/Why it is of this kind/), 'It is about the rejection');
  expect(await dialog.findByText('A complaint was moved.')).toBeVisible();
  const done = () => send.mock.calls.filter(([, , options]) => !options?.query);
  expect(done()).toEqual([]);
  await userEvent.click(dialog.getByRole('button', { name: 'Move to another kind' }));
  await waitFor(() => expect(done()).toHaveLength(1));
  expect(done()[0]).toMatchObject([
    ...['POST', '/complaints/c1/regrouping'],
    { body: { category: 'decision', reason: 'It is about the rejection' }, ifMatch: 3 },
  ]);
});

it('offers kinds about staff to the focal point alone, and never the kind that it is of', async () => {
  const dialog = await open(['complaint.handle']);
  const kinds = dialog.getAllByRole('option').map((one) => one.textContent);
  expect(kinds).toEqual(['Choose a kind', 'Quality of the service', 'A decision', 'Personal data', 'Something else']);
  expect(screen.getByText(/Only the focal point moves a complaint to a kind about staff/)).toBeVisible();
});

it('lets the focal point choose a kind about staff', async () => {
  const dialog = await open(['complaint.handle', 'complaint.restricted']);
  expect(dialog.getByRole('option', { name: 'Conduct of staff' })).toBeInTheDocument();
});

it('tells from which kind to which it was moved, by whom and why', async () => {
  await show(
    <RegroupingList
      regroupings={[
        {
          ...{ from: 'delay', to: 'staff_conduct', reason: 'An officer asked for it', at: '2026-03-02T04:00:00Z' },
          by: { id: 'a', fullName: 'Aizada Turdubaeva' },
        },
      ]}
    />,
  );
  expect(screen.getByText(/→ Conduct of staff/)).toBeVisible();
  expect(screen.getByText('An officer asked for it')).toBeVisible();
  expect(screen.getByText(/Aizada Turdubaeva/)).toBeVisible();
});
