import type { SessionProgramme } from '@tendesh/contracts/committees/sessions';
import type { DryRun } from '@tendesh/contracts/shared/dry-run';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { showWithLinks as show } from '../../../test/render';
import { Problem } from '../../http/problem';
import { request } from '../../http/request';
import { SessionForm } from './session-form';

jest.mock('../../http/request');
const send = jest.mocked(request);
jest.setTimeout(30_000);

const programme: SessionProgramme = {
  ...{ id: 'p1', name: 'Safe migration', country: 'KG', currency: 'KGS' },
  members: [{ id: 's1', fullName: 'Guest Member', isOutside: true }],
  applications: [
    {
      ...{ applicationId: 'a1', caseNumber: 'KG-OSH-2026-00001', returneeName: 'Meerim S.', officeName: 'Osh' },
      ...{ title: 'Sewing shop', grantMinor: 100 },
    },
  ],
};
const text = 'Сиз катышкан комиссиянын жыйыны чакырылды.\n- Кайда: Osh, room 4';
const foreseen: DryRun = {
  ...{ dryRun: true, letters: [], would: [{ noun: 'committee', act: 'convened', reason: null, detail: {} }] },
  told: [{ recipient: 'Guest Member', by: 'mail', language: 'ky', text }],
};

async function fillIn() {
  send.mockReset();
  await show(<SessionForm programmes={[programme]} />);
  const whenField = await screen.findByLabelText(/^Day and time/);
  await userEvent.type(whenField, '2026-03-09T10:00');
  await userEvent.type(screen.getByRole('textbox', { name: 'Place' }), 'Osh, room 4');
  await userEvent.click(screen.getByRole('combobox', { name: 'Add a member' }));
  await userEvent.click(await screen.findByRole('option', { name: /Guest Member/ }));
  await userEvent.click(screen.getByRole('checkbox', { name: /Meerim S\./ }));
}

const check = () => userEvent.click(screen.getByRole('button', { name: 'See who is told' }));

it('shows every member what will be said before the session is convened, and convenes what was shown', async () => {
  await fillIn();
  send.mockImplementation((_method: string, _path: string, options?: { query?: object }) =>
    Promise.resolve(options?.query === undefined ? { id: 'c1', version: 1 } : foreseen),
  );
  await check();
  expect(await screen.findByText(/Guest Member · by mail at once/)).toBeVisible();
  expect(screen.getByText(/Кайда: Osh, room 4/)).toHaveAttribute('lang', 'ky');
  expect(send.mock.calls.map(([, , options]) => options?.query)).toEqual([{ dryRun: true }]);
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Convene a committee' }));
  await waitFor(() => expect(send).toHaveBeenCalledTimes(2));
  const [shown, sent] = send.mock.calls.map(([, , options]) => options?.body);
  expect(sent).toEqual(shown);
});

it('says at its field what would be refused, before anybody is told', async () => {
  await fillIn();
  const violations = [{ code: 'not_for_committee', pointer: '/applicationIds/0' }];
  send.mockRejectedValue(new Problem({ status: 422, code: 'rule_broken', violations }));
  await check();
  expect(await screen.findByText(/does not wait for a committee/)).toBeVisible();
  expect(screen.queryByRole('dialog')).toBeNull();
});
