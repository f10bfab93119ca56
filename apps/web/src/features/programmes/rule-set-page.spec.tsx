import type { ReplayedFlip, ReplayResult, RuleSetPage as Page } from '@tendesh/contracts/programmes/rule-sets';
import type { OfferedAction } from '@tendesh/contracts/shared/acts';
import type { Permission } from '@tendesh/domain/staff/permissions';
import { ruleSets } from '@tendesh/testing/reference';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { showPage } from '../../../test/render';
import { request } from '../../http/request';
import { RuleSetPage } from './rule-set-page';

jest.mock('../../http/request');
const send = jest.mocked(request);
jest.setTimeout(60_000);

const { rules } = ruleSets[0];
const offered = (act: string, ...whyNot: OfferedAction['whyNot']): OfferedAction => ({
  ...{ act, permitted: whyNot.length === 0, reasonNeeded: false, whyNot, helpers: [] },
});
const draft: Page = {
  ...{ id: 'r2', number: 2, status: 'draft', effectiveFrom: '2026-04-01', note: 'A higher pass mark.', version: 3 },
  ...{ draftedBy: null, editedBy: { id: 'b', fullName: 'Bakyt Jumabaev' }, editedAt: null, approvedBy: null },
  ...{ approvedAt: null, programmeId: 'p', programmeName: 'Matching grants', currency: 'KGS' },
  rules: { ...rules, scorePassMark: 70 },
  former: { id: 'r1', number: 1, rules },
  actions: [offered('approve'), offered('discard', { code: 'not_permitted' }), offered('edit', { code: 'four_eyes' })],
};
const flip: Omit<ReplayedFlip, 'applicationId' | 'caseNumber' | 'direction'> = {
  ...{ caseId: 'c1', officeName: 'Osh', gate: 'decision', because: ['scorePassMark'], grantMinor: 20_000_000 },
};
const replay: ReplayResult = {
  ...{ applications: 194, passedBefore: 150, passedAfter: 149, toPass: 1, toFail: 2 },
  ...{ grantsBeforeMinor: 500_000_000, grantsAfterMinor: 480_000_000 },
  flips: [
    { ...flip, applicationId: 'a1', caseNumber: 'KG-OSH-1', direction: 'to_fail' },
    { ...flip, because: [], applicationId: 'a2', caseNumber: 'KG-OSH-2', direction: 'to_pass' },
  ],
};

function open(page: Page, may: readonly Permission[] = ['ruleset.draft']) {
  send.mockReset();
  send.mockImplementation((method, path) => {
    if (method !== 'GET')
      return Promise.resolve({ id: page.id, version: page.version + 1, would: [], told: [], letters: [] });
    return Promise.resolve(path.endsWith('/replay') ? replay : page);
  });
  return showPage(<RuleSetPage />, { path: '/rule-sets/$ruleSetId', at: '/rule-sets/r2', may });
}
const writes = () => send.mock.calls.filter(([method]) => method !== 'GET');
afterEach(() => sessionStorage.clear());

it('shows only what changes, old beside new, and every rule in words to whoever does not write it', async () => {
  await open(draft);
  expect(await screen.findByRole('heading', { level: 1, name: 'Rule set 2' })).toBeVisible();
  expect(screen.getByText('In effect from 1 Apr 2026 · Written by Bakyt Jumabaev')).toBeVisible();
  const changes = within(screen.getByRole('region', { name: 'Changes against rule set 1' }));
  expect(changes.getAllByRole('row').map((row) => row.textContent)).toEqual(['RuleBeforeNew', 'Pass mark of 1006070']);
  expect(screen.getByText('at least 50% of the project cost')).toBeVisible();
  expect(screen.queryByRole('textbox')).toBeNull();
});

it('replays on demand, and says who would flip, by which rule, and what it would cost', async () => {
  await open(draft, ['ruleset.draft', 'case.read']);
  const section = within(await screen.findByRole('region', { name: 'Replay on past applications' }));
  expect(send.mock.calls.some(([, path]) => path.endsWith('/replay'))).toBe(false);
  await userEvent.click(section.getByRole('button', { name: 'Replay' }));
  expect(await section.findByText('150 → 149')).toBeVisible();
  expect(section.getByText(/^KGS\s−200,000$/)).toBeVisible();
  expect(section.getAllByRole('row')).toHaveLength(3);
  expect(section.getByRole('row', { name: /KG-OSH-1 Osh Would fail Decision Pass mark of 100/ })).toBeVisible();
  expect(section.getByRole('link', { name: 'KG-OSH-1' })).toHaveAttribute('href', '/cases/c1');
  expect(section.getByText('Shown are the 2 with the largest grants.')).toBeVisible();
  await userEvent.click(section.getByRole('radio', { name: 'Would pass 1' }));
  expect(section.getAllByRole('row').map((row) => row.textContent)).toHaveLength(2);
  expect(section.getByText('KG-OSH-2')).toBeVisible();
});

it('lets the second person approve, upon the version that was seen', async () => {
  await open(draft);
  await userEvent.click(await screen.findByRole('button', { name: 'Approve' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Approve: Rule set 2' }));
  expect(dialog.getByText(/These rules never change again/)).toBeVisible();
  await userEvent.click(dialog.getByRole('button', { name: 'Approve' }));
  await waitFor(() => expect(writes().at(-1)?.[1]).toBe('/rule-sets/r2/approval'));
  expect(writes().at(-1)?.[2]?.ifMatch).toBe(3);
});

it('greys the approval for whoever wrote the draft, and offers nobody else to discard it', async () => {
  await open({ ...draft, actions: [offered('approve', { code: 'four_eyes' }), offered('discard')] });
  expect(await screen.findByRole('button', { name: /Approve/ })).toHaveAttribute('aria-disabled', 'true');
  expect(screen.getByRole('button', { name: 'Discard' })).toBeVisible();
});

it('says in words what a number of the draft means, and keeps what is typed through a reload', async () => {
  const own = { ...draft, actions: [offered('edit'), offered('approve', { code: 'four_eyes' })] };
  const { unmount } = await open(own);
  const age = await screen.findByRole('textbox', { name: 'Age' });
  expect(age).toHaveAccessibleDescription('from 18 years');
  expect(screen.getByRole('textbox', { name: 'Committee: members needed' })).toHaveAccessibleDescription(
    'decided without a committee',
  );
  fireEvent.change(age, { target: { value: '21' } });
  expect(age).toHaveAccessibleDescription('from 21 years');
  expect(screen.getByText(/^Not saved yet/)).toBeVisible();
  unmount();
  await open(own);
  expect(await screen.findByRole('textbox', { name: 'Age' })).toHaveValue('21');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(writes()).toHaveLength(1));
  expect(writes()[0]?.[2]).toMatchObject({ ifMatch: 3, body: { rules: { minimumAge: 21 } } });
  await waitFor(() => expect(sessionStorage).toHaveLength(0));
});
