import type { AgendaItem, CommitteeRoom } from '@tendesh/contracts/committees/room';
import type { OfferedAction } from '@tendesh/contracts/shared/acts';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { showWithLinks } from '../../../test/render';
import { request } from '../../http/request';
import { Agenda } from './agenda';

jest.mock('../../http/request');
const send = jest.mocked(request);
jest.setTimeout(30_000);
beforeEach(() => send.mockReset());

const offered = (act: string): OfferedAction => ({
  act,
  permitted: true,
  reasonNeeded: false,
  whyNot: [],
  helpers: [],
});
const ranking = { rank: 1, meanHundredths: 8_000, ownShareBp: 5_900, priorityHundredths: 400 } as const;
const item: AgendaItem = {
  ...{ id: 'i1', applicationId: 'a1', caseId: 'c1', caseNumber: 'KG-OSH-2026-00001', returneeName: 'Asanova Aigul' },
  ...{ title: 'Sewing', pcode: null, village: null, grantMinor: 50_000_000, status: 'waiting', version: 3, quorum: 2 },
  ...{ quorumMet: false, presiding: null, recused: [], votesCast: 0, voters: 2, tally: null, myDeclaration: null },
  ...{
    mySignals: [],
    workedOnCase: false,
    myVote: null,
    outcome: null,
    reservePosition: null,
    movedUpAt: null,
    reasonCode: null,
  },
  ...{ note: null, conditions: [], actions: [], ranking: null },
};
const room: CommitteeRoom = {
  ...{ id: 's1', programme: { id: 'p1', name: 'Kyrgyzstan', currency: 'KGS' }, meetsAt: '2026-03-09T04:00:00.000Z' },
  ...{ place: 'Osh', language: 'ky', status: 'open', cancelReason: null, members: [], myPart: 'member' },
  ...{
    scoresOpen: true,
    freeMinor: 60_000_000,
    largestMinor: 60_000_000,
    calls: [],
    agenda: [],
    minutes: [],
    version: 1,
    actions: [],
  },
};
async function showAgenda(...agenda: Partial<AgendaItem>[]) {
  await showWithLinks(<Agenda room={{ ...room, agenda: agenda.map((some) => ({ ...item, ...some })) }} />);
  await screen.findAllByRole('article');
}

it('asks each member about a conflict, and says what speaks for one', async () => {
  send.mockResolvedValue({ id: 'i1', version: 4 });
  await showAgenda({ mySignals: ['same_phone'], actions: [offered('declare_conflict')] });
  expect(screen.getByText(/Look for a conflict/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'No conflict' }));
  await waitFor(() => expect(send).toHaveBeenCalled());
  expect(send.mock.calls[0]?.slice(0, 2)).toEqual(['POST', '/committee-items/i1/declaration']);
  expect(send.mock.calls[0]?.[2]).toMatchObject({ ifMatch: 3, body: { kind: 'none' } });
});

it('names a reason before a member steps aside', async () => {
  send.mockResolvedValue({ id: 'i1', version: 4 });
  await showAgenda({ actions: [offered('declare_conflict')] });
  await userEvent.click(screen.getByRole('button', { name: 'Step aside' }));
  expect(screen.getByRole('combobox', { name: 'Or step aside because of' })).toBeInvalid();
  expect(send).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('combobox', { name: 'Or step aside because of' }));
  const family = await screen.findByRole('option', { name: 'Family' });
  // An earlier part in the case is declared by who had one.
  expect(screen.queryByRole('option', { name: 'Worked on the case' })).toBeNull();
  await userEvent.click(family);
  expect(screen.queryByRole('option', { name: 'Worked on the case' })).toBeNull();
  expect(screen.getByText(/This cannot be taken back/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Step aside' }));
  await waitFor(() => expect(send.mock.calls[0]?.[2]).toMatchObject({ body: { kind: 'family' } }));
});

it('shows who stepped aside neither name nor votes', async () => {
  await showAgenda({ caseNumber: null, returneeName: null, title: null, grantMinor: null, myDeclaration: 'family' });
  expect(screen.getByRole('article', { name: 'You stepped aside' })).toHaveTextContent('this file is closed to you');
  expect(screen.queryByRole('button')).toBeNull();
  expect(screen.queryByText(/voted/)).toBeNull();
});

it('sends a vote, and shows which one was cast', async () => {
  send.mockResolvedValue({ id: 'i1', version: 3 });
  await showAgenda({ myDeclaration: 'none', myVote: 'against', actions: [offered('vote')] });
  expect(screen.getByRole('button', { name: 'Against' })).toHaveAttribute('aria-pressed', 'true');
  await userEvent.click(screen.getByRole('button', { name: 'For' }));
  await waitFor(() => expect(send.mock.calls[0]?.[1]).toBe('/committee-items/i1/vote'));
  expect(send.mock.calls[0]?.[2]).toMatchObject({ body: { choice: 'for' } });
});

it('says what one grant takes where the money is scattered, and how many grants a call still gives', async () => {
  await showWithLinks(<Agenda room={{ ...room, agenda: [item] }} />);
  expect(await screen.findByText(/Money left:/)).not.toHaveTextContent(/One grant takes|Grants left/);
  const money = { largestMinor: 25_000_000, calls: [{ code: 'KG-2026', grantsLeft: 3 }] };
  await showWithLinks(<Agenda room={{ ...room, ...money, agenda: [item] }} />);
  expect(await screen.findByText(/One grant takes at most .*250,000/)).toHaveTextContent('Grants left in KG-2026: 3.');
});

it('draws the funding line where the money left ends', async () => {
  const submittedAt = '2026-02-09T04:00:00.000Z';
  await showAgenda(
    { id: 'i1', ranking: { ...ranking, submittedAt, isFunded: true } },
    { id: 'i2', returneeName: 'Second', ranking: { ...ranking, submittedAt, rank: 2, isFunded: false } },
  );
  const [first, line, second] = [
    screen.getByText('Asanova Aigul'),
    screen.getByText(/^Funding line/),
    screen.getByText('Second'),
  ];
  expect(first.compareDocumentPosition(line)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  expect(line.compareDocumentPosition(second)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

it('draws no line where the money is enough for all', async () => {
  await showAgenda({ ranking: { ...ranking, submittedAt: '2026-02-09T04:00:00.000Z', isFunded: true } });
  expect(screen.queryByText(/Funding line/)).toBeNull();
});
