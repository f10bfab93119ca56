import type { AppealsOfCase } from '@tendesh/contracts/appeals/appeals';
import type { OfferedAction } from '@tendesh/contracts/shared/acts';
import type { CasePage, EarlierApplication } from '@tendesh/contracts/work/case-page';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { show } from '../../../test/render';
import { request } from '../../http/request';
import { AppealsSection } from './appeals-section';

jest.mock('../../http/request', () => ({ ...jest.requireActual<object>('../../http/request'), request: jest.fn() }));
const send = jest.mocked(request);
jest.setTimeout(30_000);
beforeEach(() => send.mockReset());

const offered = (act: string, ...whyNot: OfferedAction['whyNot']): OfferedAction => ({
  ...{ act, permitted: whyNot.length === 0, reasonNeeded: act !== 'appeal', whyNot, helpers: [] },
});
const nothing: AppealsOfCase = {
  ...{ id: 'a1', lastDay: '2099-03-16', version: 7, appeals: [], actions: [offered('appeal')] },
};
const appeal: AppealsOfCase['appeals'][number] = {
  ...{ id: 'l1', status: 'filed', against: 'rejected', grounds: 'Three shops have signed.', receivedBy: 'letter' },
  ...{ receivedOn: '2026-03-02', documentId: null, filedBy: { id: 's1', fullName: 'Aigul Asanova' } },
  ...{ filedAt: '2026-03-02T04:00:00Z', dueOn: '2026-03-16', decidedBy: null, decidedAt: null, decisionNote: null },
  ...{ version: 1, actions: [offered('uphold'), offered('dismiss')] },
};
const pageWith = (appeals: AppealsOfCase | null, earlierApplications: Partial<EarlierApplication>[] = []) =>
  ({ appeals, documents: [], earlierApplications }) as unknown as CasePage;

it('says until when an appeal is possible, and files one with the words of the applicant', async () => {
  const isTrial = (options: Parameters<typeof request>[2]) => options?.query?.['dryRun'] === true;
  const filed = { noun: 'appeal', act: 'filed', detail: {} };
  send.mockImplementation((_method, _path, options) =>
    Promise.resolve(isTrial(options) ? { would: [filed], told: [], letters: [] } : { id: 'l1', version: 1 }),
  );
  await show(<AppealsSection page={pageWith(nothing)} />);
  expect(screen.getByText('An appeal is possible until 16 Mar 2099.')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'File an appeal' }));
  const [, submit] = await screen.findAllByRole('button', { name: 'File an appeal' });
  await userEvent.click(submit ?? screen.getByRole('dialog'));
  expect(await screen.findByText('At least ten characters')).toBeVisible();
  await userEvent.type(screen.getByLabelText(/What the applicant says/), 'The study was not read.');
  expect(await screen.findByText('Nobody is told.')).toBeVisible();
  await userEvent.click(submit ?? screen.getByRole('dialog'));
  const real = () => send.mock.calls.filter(([, , options]) => !isTrial(options));
  await waitFor(() => expect(real()).toHaveLength(1));
  expect(real()[0]?.[1]).toBe('/applications/a1/appeals');
  expect(real()[0]?.[2]).toMatchObject({
    ifMatch: 7,
    body: { grounds: 'The study was not read.', receivedBy: 'in_person', documentId: null },
  });
});

it('greys the button with the day on which the window ended', async () => {
  const late = { code: 'appeal_too_late', params: { lastDay: '2026-03-16' } } as const;
  const over = { ...nothing, lastDay: '2026-03-16', actions: [offered('appeal', late)] };
  await show(<AppealsSection page={pageWith(over)} />);
  expect(screen.getByText('The time for an appeal ended on 16 Mar 2026.')).toBeVisible();
  expect(screen.getByRole('button', { name: /File an appeal/ })).toHaveAttribute('aria-disabled', 'true');
});

it('shows what would happen before an appeal is upheld, and asks for reasons', async () => {
  send.mockResolvedValue({
    would: [{ noun: 'application', act: 'reopened_for_decision', detail: {} }],
    told: [],
    letters: [],
  });
  await show(<AppealsSection page={pageWith({ ...nothing, appeals: [appeal], actions: [] })} />);
  expect(screen.getByText('Three shops have signed.')).toBeVisible();
  expect(screen.getByText('Should have been decided by 16 Mar 2026')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Uphold the appeal' }));
  expect(await screen.findByText('Application back for a new decision')).toBeVisible();
  expect(send.mock.calls[0]?.[1]).toBe('/appeals/l1/upholding');
  const [, confirm] = screen.getAllByRole('button', { name: 'Uphold the appeal' });
  await userEvent.click(confirm ?? screen.getByRole('dialog'));
  expect(screen.getByText('Write the reason')).toBeVisible();
});

it('has the appeal on an earlier application decided in the same dialog', async () => {
  send.mockResolvedValue({ would: [{ noun: 'appeal', act: 'dismissed', detail: {} }], told: [], letters: [] });
  const earlier = { id: 'a0', callName: 'First call', appeals: [appeal] };
  await show(<AppealsSection page={pageWith(null, [earlier, { id: 'a9', callName: 'Never refused', appeals: [] }])} />);
  expect(screen.getByText('Earlier application: First call')).toBeVisible();
  expect(screen.queryByText(/Never refused|Nobody has appealed/)).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Dismiss the appeal' }));
  expect(await screen.findByRole('dialog')).toBeVisible();
  expect(send.mock.calls[0]?.[1]).toBe('/appeals/l1/dismissal');
});

it('is not there where nothing was refused', async () => {
  const { container } = await show(<AppealsSection page={pageWith(null)} />);
  expect(container.querySelector('section')).toBeNull();
});

it('says how an appeal ended, by whom and why, and opens the letter of the applicant', async () => {
  const decided: AppealsOfCase['appeals'][number] = {
    ...{ ...appeal, status: 'dismissed', documentId: 'd1', actions: [] },
    ...{ decidedBy: { id: 's2', fullName: 'Talant Osmonov' }, decidedAt: '2026-03-12T04:00:00Z' },
    decisionNote: 'The papers do not change what was found.',
  };
  await show(<AppealsSection page={pageWith({ ...nothing, appeals: [decided], actions: [] })} />);
  expect(screen.getByRole('heading', { level: 3, name: 'Against the rejection' })).toBeVisible();
  expect(screen.getByText('By letter, received on 2 Mar 2026 · Filed by Aigul Asanova on 2 Mar 2026')).toBeVisible();
  expect(screen.getByText('Dismissed by Talant Osmonov on 12 Mar 2026')).toBeVisible();
  expect(screen.getByText('The papers do not change what was found.')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Open the letter' })).toBeVisible();
  expect(screen.queryByRole('button')).toBeNull();
  expect(screen.queryByText(/An appeal is possible until|The time for an appeal/)).toBeNull();
});

it('says why who refused does not hear the appeal, and who can', async () => {
  const duty = { code: 'duty_conflict', params: { did: 'approved', would: 'heard_appeal' } } as const;
  const uphold = { ...offered('uphold', duty), helpers: [{ fullName: 'Talant Osmonov', roles: ['manager'] }] };
  await show(
    <AppealsSection page={pageWith({ ...nothing, appeals: [{ ...appeal, actions: [uphold] }], actions: [] })} />,
  );
  const blocked = screen.getByRole('button', { name: 'Uphold the appeal' });
  expect(blocked).toHaveAttribute('aria-disabled', 'true');
  await userEvent.click(blocked);
  expect(await screen.findByText('Talant Osmonov, Manager')).toBeVisible();
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('says that the rules know no appeal, and what to tell the applicant where none was filed', async () => {
  await show(<AppealsSection page={pageWith({ ...nothing, lastDay: null })} />);
  expect(screen.getByText('The rules of this programme know no appeal.')).toBeVisible();
  expect(screen.getByText(/Tell the applicant about the right to appeal/)).toBeVisible();
});
