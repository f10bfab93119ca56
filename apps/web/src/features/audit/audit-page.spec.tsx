import type { AnchorItem, TrailItem } from '@tendesh/contracts/audit/audit';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { showPage } from '../../../test/render';
import { request } from '../../http/request';
import { AuditPage } from './audit-page';

jest.mock('../../http/request');
const send = jest.mocked(request);
jest.setTimeout(30_000);

const event: TrailItem = {
  ...{ id: 'e1', at: '2026-03-02T04:00:00Z', by: { id: 'a', fullName: 'Aigul Asanova' }, officeName: 'Osh' },
  ...{ caseId: 'c1', caseNumber: 'KG-OSH-2026-00001', noun: 'case', act: 'viewed', reason: null, isErased: false },
  ...{ detail: {}, currency: null, chainId: 'case-1', sequence: 7 },
};
const outside = { caseId: null, caseNumber: null };
const events: TrailItem[] = [
  event,
  { ...event, ...outside, id: 'e2', noun: 'rule_set', act: 'approved', by: null },
  { ...event, ...outside, id: 'e3', noun: 'report', act: 'exported', reason: 'Report to the donor' },
  { ...event, id: 'e4', noun: 'application', act: 'rejected', isErased: true },
  { ...event, ...outside, id: 'e5', noun: 'allocation', act: 'added', detail: { amountMinor: 9_000 }, currency: 'TJS' },
];
const anchors: AnchorItem[] = Array.from({ length: 8 }, (_, index) => ({
  ...{ day: `2026-03-0${8 - index}`, madeAt: '2026-03-09T00:00:00Z', chains: 3, events: 12 },
  hash: String(index).repeat(64),
}));

function answer(items: TrailItem[], days: AnchorItem[] = []): void {
  send.mockReset();
  send.mockImplementation((_method, path) => {
    if (path === '/audit/people') return Promise.resolve({ items: [event.by] });
    return Promise.resolve({ items: path === '/audit/anchors' ? days : items, next: null });
  });
}
const asked = () => send.mock.calls.filter(([, path]) => path === '/audit/events').at(-1)?.[2]?.query;

it('says in words who did what on which case, for which purpose, and where words were erased', async () => {
  answer(events);
  await showPage(<AuditPage />);
  const table = within(await screen.findByRole('table', { name: 'Audit trail' }));
  await table.findByText('Case read');
  expect(
    table
      .getAllByRole('row')
      .slice(1)
      .map((row) => row.textContent),
  ).toEqual([
    '2 Mar 2026, 10:00Aigul AsanovaCase readKG-OSH-2026-00001—not recorded',
    '2 Mar 2026, 10:00SystemRule set approved—not recorded—not recorded',
    '2 Mar 2026, 10:00Aigul AsanovaList of cases exported—not recordedReport to the donor',
    '2 Mar 2026, 10:00Aigul AsanovaApplication rejectedKG-OSH-2026-00001Words erased',
    expect.stringMatching(/Allocation added: TJS.90—not recorded/),
  ]);
  expect(table.getAllByRole('link')[0]).toHaveAttribute('href', '/cases/c1');
});

it('filters by kind, person and act in the address, and says when nothing fits', async () => {
  answer(events);
  await showPage(<AuditPage />);
  await userEvent.click(await screen.findByRole('combobox', { name: 'Kind' }));
  await userEvent.click(await screen.findByRole('option', { name: 'Reads of a file' }));
  await waitFor(() => expect(asked()).toMatchObject({ kind: 'reads' }));
  answer([]);
  await userEvent.click(screen.getByRole('combobox', { name: 'Person' }));
  await userEvent.click(await screen.findByRole('option', { name: 'Aigul Asanova' }));
  await waitFor(() => expect(asked()).toMatchObject({ kind: 'reads', staffId: 'a' }));
  expect(await screen.findByText('Nothing fits these filters')).toBeVisible();
});

it('shows the anchors of a week with their hashes, the older ones on demand, and none at the beginning', async () => {
  answer(events, anchors);
  const { unmount } = await showPage(<AuditPage />);
  const section = within(await screen.findByRole('region', { name: 'Anchors' }));
  expect(await section.findByText('8 Mar 2026 · Rows: 12 · Chains: 3')).toBeVisible();
  expect(section.queryByText('7'.repeat(64))).toBeNull();
  await userEvent.click(section.getByRole('button', { name: 'Older anchors' }));
  expect(section.getByText('7'.repeat(64))).toBeVisible();
  expect(section.getByRole('button', { name: 'Save as CSV' })).toBeVisible();
  unmount();
  answer([]);
  await showPage(<AuditPage />);
  expect(await screen.findByText('Nothing has happened yet')).toBeVisible();
  expect(await screen.findByText(/The first day is anchored when it is over/)).toBeVisible();
});
