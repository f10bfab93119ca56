import { screen, within } from '@testing-library/react';
import { show } from '../../test/render';
import { MatchBar } from './match-bar';

const match = {
  currency: 'KGS',
  needMinor: 100_000,
  grantMinor: 30_000,
  pledgedMinor: 50_000,
  evidencedMinor: 42_000,
  verifiedMinor: 30_000,
  requiredMinor: 50_000,
  matchAllowsMinor: 18_000,
  releasedMinor: 10_000,
  releasableMinor: 8_000,
  missingMinor: 20_000,
  ownShareBp: 5_000,
  grantShareBp: 3_000,
} as const;

const words = (element: HTMLElement) => element.textContent?.replace(/\u00a0/g, ' ') ?? '';

it('says every figure in words, not by colour alone', async () => {
  await show(<MatchBar match={match} />);
  const text = words(screen.getByRole('figure', { name: 'The match' }));
  for (const part of [
    'PledgedKGS 500100%',
    'EvidencedKGS 42084%',
    'VerifiedKGS 30060%',
    'Allowed by the matchKGS 18060%',
    'ReleasedKGS 10033.33%',
  ]) {
    expect(text).toContain(part);
  }
});

it('never rounds a share up to whole', async () => {
  await show(<MatchBar match={{ ...match, verifiedMinor: 49_999 }} />);
  expect(within(screen.getByRole('figure')).getByText('99.99%')).toBeInTheDocument();
});

it('stands when nothing is planned yet', async () => {
  const zero = {
    ...match,
    needMinor: 0,
    requiredMinor: 0,
    grantMinor: 0,
    pledgedMinor: 0,
    evidencedMinor: 0,
    verifiedMinor: 0,
    matchAllowsMinor: 0,
    releasedMinor: 0,
  };
  await show(<MatchBar match={zero} />);
  expect(screen.getAllByText('0%')).toHaveLength(6);
});
