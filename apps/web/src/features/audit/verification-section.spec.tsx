import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { VerificationLine, VerificationReport } from '@tendesh/contracts/audit/verification';
import { show } from '../../../test/render';
import { jsonLines } from '../../http/json-lines';
import { Problem } from '../../http/problem';
import { VerificationSection } from './verification-section';

jest.mock('../../http/json-lines', () => ({ jsonLines: jest.fn() }));
const lines = jsonLines as jest.MockedFunction<typeof jsonLines>;
const report: VerificationReport = {
  ...{ events: 12_345, chains: 310, words: 40, erased: 2, anchors: 28, firstBroken: null },
  lastAnchor: { day: '2026-03-01', hash: 'ab'.repeat(32) },
};

async function* sent(...all: VerificationLine[]): AsyncGenerator<VerificationLine> {
  for (const line of all) yield await Promise.resolve(line);
}
const verify = async () => {
  await show(<VerificationSection />);
  await userEvent.click(screen.getByRole('button', { name: 'Verify now' }));
};

it('says that nothing is broken, how much was followed, and the last anchor', async () => {
  lines.mockReturnValue(sent({ progress: { checked: 2_000, of: 12_345 } }, { report }));
  await verify();
  expect(await screen.findByText('Unbroken')).toBeInTheDocument();
  expect(screen.getByText(/12,345 rows in 310 chains, 28 anchors/)).toBeInTheDocument();
  expect(screen.getByText('ab'.repeat(32))).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Verify again' })).toBeEnabled();
});

it('names the first broken row', async () => {
  const firstBroken = { kind: 'missing' as const, chainId: 'case-7', sequence: 5, eventId: null, day: null };
  lines.mockReturnValue(sent({ report: { ...report, firstBroken } }));
  await verify();
  expect(await screen.findByText('Broken')).toBeInTheDocument();
  expect(screen.getByText('A row is missing.')).toBeInTheDocument();
  expect(screen.getByText('Chain case-7, row 5')).toBeInTheDocument();
});

it('says so when one is running already, and when it did not come to its end', async () => {
  lines.mockImplementation(() => {
    throw new Problem({ status: 429, code: 'too_many_requests' });
  });
  await verify();
  expect(await screen.findByText(/running already/)).toBeInTheDocument();
  lines.mockReturnValue(sent({ progress: { checked: 1, of: 2 } }));
  await userEvent.click(screen.getByRole('button', { name: 'Verify again' }));
  expect(await screen.findByText(/did not come to its end/)).toBeInTheDocument();
});
