import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { show } from '../../test/render';
import { MatchStripe } from './match-stripe';

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
} as const;

const words = (element: HTMLElement) => element.textContent?.replace(/\u00a0/g, ' ') ?? '';

it('says in its name how far the own money is verified and the grant released', async () => {
  await show(<MatchStripe match={match} />);
  const name = screen
    .getByRole('img')
    .getAttribute('aria-label')
    ?.replace(/\u00a0/g, ' ');
  expect(name).toBe('Own money verified KGS 300 of KGS 500, released KGS 100 of KGS 300');
});

it('shows every figure where the pointer rests', async () => {
  await show(<MatchStripe match={match} />);
  await userEvent.hover(screen.getByRole('img'));
  expect(words(await screen.findByRole('tooltip'))).toContain('Evidenced: KGS 420');
});
