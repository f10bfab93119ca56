import type { WorkItem } from '@tendesh/contracts/work/work';
import { screen } from '@testing-library/react';
import { showWithLinks } from '../../../test/render';
import { WorkRows } from './work-rows';

jest.setTimeout(30_000);

const item: WorkItem = {
  ...{ kind: 'to_screen', caseId: 'c1', caseNumber: 'KG-OSH-2026-00001', returneeName: 'Asanova Aigul' },
  ...{ officeName: 'Osh', title: 'Sewing', amountMinor: null, currency: null, since: '2026-03-02T04:00:00.000Z' },
  ...{ dueAt: null, overdue: false, sessionId: null, complaintId: null, isUsedElsewhere: false, match: null },
  next: 'eligible',
};
const ofSession: Partial<WorkItem> = {
  ...{ caseId: null, caseNumber: null, returneeName: null, title: 'Matching grants', sessionId: 's1' },
};

async function showRow(some: Partial<WorkItem>) {
  await showWithLinks(<WorkRows items={[{ ...item, ...some }]} />);
  return { link: await screen.findByRole('link'), row: screen.getByRole('listitem') };
}

it('leads to the section of the case in which a step is done', async () => {
  const { link, row } = await showRow({});
  expect(link).toHaveAttribute('href', '/cases/c1#assessment');
  expect(row).toHaveTextContent(/Asanova Aigul.*KG-OSH-2026-00001 · Osh.*Sewing/);
});

it('names a session that waits as a whole by its programme, and leads to its room', async () => {
  const { link, row } = await showRow({ ...ofSession, kind: 'session_to_open', next: 'votes_to_cast' });
  expect([link.textContent, link.getAttribute('href')]).toEqual(['Open the committee session', '/committee/s1']);
  expect(row).toHaveTextContent(/Matching grants\s*Osh/);
});

it('promises nothing after the last step of a session', async () => {
  const { row } = await showRow({ ...ofSession, kind: 'minutes_to_make', next: null });
  expect(row).not.toHaveTextContent('Next');
});

const complaint: Partial<WorkItem> = { ...ofSession, sessionId: null, title: 'ABCD2345', complaintId: 'k1' };

it('names a complaint by its reference, says by what hour it is to be referred, and leads to its page', async () => {
  const refer = { ...complaint, kind: 'complaint_to_refer', next: 'referred', officeName: null } as const;
  const { link, row } = await showRow({ ...refer, dueAt: '2026-03-03T04:00:00.000Z' });
  expect([link.textContent, link.getAttribute('href')]).toEqual([
    'Refer a complaint for investigation',
    '/complaints/k1',
  ]);
  expect(row).toHaveTextContent(/Next: Referred.*ABCD2345.*due 3 Mar 2026, \d\d:00/);
});

it('says by what day a complaint is to be acknowledged', async () => {
  const acknowledge = { ...complaint, kind: 'complaint_to_acknowledge', next: 'complaint_to_answer' } as const;
  expect((await showRow({ ...acknowledge, dueAt: '2026-03-04' })).row).toHaveTextContent(/due 4 Mar 2026/);
});

it('leads to the list of sessions for what is to be put before a committee', async () => {
  const { link } = await showRow({ kind: 'to_put_on_agenda', next: 'conflicts_to_declare' });
  expect(link).toHaveAttribute('href', '/committee');
});
