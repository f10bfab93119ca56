import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReuseMatchItem } from '@tendesh/contracts/contributions/reuse';
import { anItem } from '../../../test/an-evidence-item';
import { show } from '../../../test/render';
import { request } from '../../http/request';
import { DecideForm } from './decide-form';
import { ReuseMatches } from './reuse-matches';

jest.mock('../../http/request', () => ({ request: jest.fn(), addressOf: (path: string) => `/api${path}` }));
jest.mock('../../ui/viewer/document-viewer', () => ({ DocumentViewer: ({ name }: { name: string }) => <p>{name}</p> }));

const sent = request as jest.MockedFunction<typeof request>;
const seen: ReuseMatchItem = {
  ...{ documentId: 'document-1', kind: 'same_receipt', distance: 0, foundAt: '2026-03-02T04:00:00Z' },
  ...{ officeName: 'Batken', isSameCase: false, ask: [] },
  paper: {
    ...{ caseId: 'other-case', caseNumber: 'KG-BTK-2026-00007', documentId: 'other', fileName: 'other.pdf' },
    ...{ mediaType: 'application/pdf', uploadedAt: '2026-02-02T04:00:00Z', isVoided: false, issuer: 'Madina' },
    ...{ documentNumber: '417', datedOn: '2026-02-01', sumMinor: 50_000, currency: 'KGS', serialNumber: null },
    status: 'accepted',
  },
};
const unseen: ReuseMatchItem = {
  ...{ ...seen, kind: 'alike_picture', distance: 20, officeName: 'Dushanbe', paper: null },
  ask: [{ fullName: 'Shavkat Boboev', roles: ['manager'] }],
};
const doubted = anItem({ doubts: { matches: 2, looksBorrowed: false, isOpen: true } });

const page = (content: React.ReactNode) => {
  const routeTree = createRootRoute({ component: () => content });
  return show(
    <RouterProvider router={createRouter({ routeTree, history: createMemoryHistory({ initialEntries: ['/'] }) })} />,
  );
};
beforeEach(() => {
  sent.mockReset();
  sent.mockImplementation((method) =>
    Promise.resolve(method === 'GET' ? { matches: [seen, unseen], looksBorrowed: false, passOverReason: null } : {}),
  );
});

it('shows the other paper beside this one where its case may be seen', async () => {
  await page(<ReuseMatches item={doubted} />);
  expect(await screen.findByText('Same receipt in the office Batken')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Open case KG-BTK-2026-00007' })).toHaveAttribute(
    'href',
    '/cases/other-case',
  );
  await userEvent.click(screen.getByRole('button', { name: 'Compare side by side' }));
  expect(await screen.findByRole('region', { name: 'This document' })).toHaveTextContent('statement.pdf');
  expect(screen.getByRole('region', { name: 'The other document' })).toHaveTextContent('other.pdf');
});

it('says of a case that may not be seen in which office it is and whom to ask', async () => {
  await page(<ReuseMatches item={doubted} />);
  expect(await screen.findByText('Same picture in the office Dushanbe, 98% alike')).toBeInTheDocument();
  expect(screen.getByText('A match exists in the office Dushanbe. Ask Shavkat Boboev.')).toBeInTheDocument();
});

it('asks nothing of a paper that is used nowhere else', async () => {
  await page(<ReuseMatches item={anItem({ doubts: { matches: 0, looksBorrowed: false, isOpen: false } })} />);
  expect(screen.queryByText('Used elsewhere')).not.toBeInTheDocument();
  expect(sent).not.toHaveBeenCalled();
});

it('accepts a paper that is used elsewhere with a reason only', async () => {
  await page(<DecideForm item={doubted} currency="KGS" onDecided={() => undefined} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Accept' }));
  expect(await screen.findByText(/write why it is accepted all the same/)).toBeInTheDocument();
  expect(sent).not.toHaveBeenCalled();
  await userEvent.type(screen.getByLabelText('Why it is accepted all the same'), 'One account of two sisters');
  await userEvent.click(screen.getByRole('button', { name: 'Accept' }));
  await waitFor(() => expect(sent).toHaveBeenCalledTimes(1));
  expect(sent.mock.calls[0]?.[2]?.body).toMatchObject({ passOverReason: 'One account of two sisters' });
});
