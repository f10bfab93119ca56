import type { DryRun } from '@tendesh/contracts/shared/dry-run';
import { createMemoryHistory, createRouter, RouterProvider } from '@tanstack/react-router';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anItem } from '../../../test/an-evidence-item';
import { show } from '../../../test/render';
import { request } from '../../http/request';
import { root } from '../../routing/root';
import { contributionRoutes } from './routes';

jest.mock('../../http/request', () => ({ request: jest.fn(), addressOf: (path: string) => `/api${path}` }));
jest.mock('../../ui/viewer/document-viewer', () => ({ DocumentViewer: ({ name }: { name: string }) => <p>{name}</p> }));

const match = { currency: 'KGS', needMinor: 100_000, grantMinor: 50_000, requiredMinor: 50_000, pledgedMinor: 50_000 };
const zeros = { evidencedMinor: 0, verifiedMinor: 0, matchAllowsMinor: 0, releasedMinor: 0, thirdPartyMinor: 0 };
let waiting: string[];
let withheld: number;
let rehearsed: DryRun;
const sent: string[] = [];

beforeEach(() => {
  waiting = ['one', 'two', 'three'];
  withheld = 0;
  sent.splice(0);
  (request as jest.Mock).mockImplementation((method: string, path: string, options?: { query?: object }) => {
    if (method === 'POST' && options?.query !== undefined) {
      sent.push(`${path} dry`);
      return Promise.resolve(rehearsed);
    }
    if (method === 'POST') {
      sent.push(path);
      waiting = waiting.filter((id) => !path.includes(`/${id}/`));
      return Promise.resolve({ id: 'x', version: 2 });
    }
    return Promise.resolve(path === '/evidence-desk' ? queue() : entry(path.split('/').at(-1) ?? ''));
  });
});

const queue = () => ({
  items: waiting.map((id, index) => ({
    ...{ id, caseId: 'c', caseNumber: 'KG-OSH-2026-00001', returneeName: `Person ${id}`, officeName: 'Osh' },
    ...{ kind: 'savings', strength: 'bank_statement', issuer: 'Bank', claimedMinor: 50_000, currency: 'KGS' },
    ...{
      recordedAt: '2026-03-02T04:00:00Z',
      recordedBy: 'A',
      dueOn: '2026-03-09',
      overdue: index === 0,
      isUsedElsewhere: false,
    },
  })),
  next: null,
  withheld,
});
const entry = (id: string) => ({
  item: anItem({ id, fileName: `${id}.pdf` }),
  contribution: { kind: 'savings', funderKind: 'returnee', funder: null, amountMinor: 50_000, currency: 'KGS' },
  match: { ...match, ...zeros },
  ...{
    caseId: 'c',
    caseNumber: 'KG-OSH-2026-00001',
    returneeName: `Person ${id}`,
    officeName: 'Osh',
    programmeName: 'P',
  },
});

const desk = (at = '/evidence') =>
  show(
    <RouterProvider
      router={createRouter({
        routeTree: root.addChildren([...contributionRoutes]),
        history: createMemoryHistory({ initialEntries: [at] }),
      })}
    />,
  );
const shown = async (name: string) => expect(await screen.findByText(`${name}.pdf`)).toBeInTheDocument();
const press = (letter: string) => fireEvent.keyDown(document.body, { code: `Key${letter}`, key: letter.toLowerCase() });

it('opens the first that waits, and goes through the queue by N and P', async () => {
  await desk();
  await shown('one');
  expect(within(screen.getByRole('navigation', { name: 'Queue' })).getAllByRole('button')).toHaveLength(3);
  press('N');
  await shown('two');
  press('P');
  await shown('one');
});

it('opens the next one after a decision by key', async () => {
  await desk('/evidence?item=two');
  await shown('two');
  await screen.findByRole('button', { name: 'Accept' });
  press('A');
  await shown('three');
  expect(sent).toEqual(['/evidence-items/two/acceptance']);
  await waitFor(() => expect(screen.queryByText('Person two')).not.toBeInTheDocument());
});

it('leaves the letters alone where the keys are switched off', async () => {
  await desk();
  await shown('one');
  await userEvent.click(screen.getByRole('switch', { name: 'Keyboard shortcuts' }));
  press('N');
  press('A');
  expect(screen.getByText('one.pdf')).toBeInTheDocument();
  expect(sent).toEqual([]);
  await userEvent.click(screen.getByRole('switch', { name: 'Keyboard shortcuts' }));
});

it('says what a refusal would do as soon as its reason is chosen', async () => {
  await desk('/evidence?item=two');
  await shown('two');
  rehearsed = {
    dryRun: true,
    would: [{ noun: 'evidence', act: 'refused', reason: null, detail: { frozen: true } }],
    told: [],
    letters: [],
  };
  await userEvent.click(await screen.findByRole('combobox', { name: /Reason/ }));
  await userEvent.click(await screen.findByRole('option', { name: 'Forged' }));
  const preview = await screen.findByRole('group', { name: 'If refused, this would happen:' });
  expect(within(preview).getByText(/The award freezes/)).toBeInTheDocument();
  expect(sent).toEqual(['/evidence-items/two/refusal dry']);
});

it('says what waits but not for the reader, and that nothing else does', async () => {
  waiting = [];
  withheld = 2;
  await desk();
  expect(await screen.findByText('Nothing waits for you')).toBeInTheDocument();
  expect(screen.getByText(/2 more documents wait, but not for you/)).toBeInTheDocument();
});
