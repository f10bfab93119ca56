import { SimpleGrid } from '@mantine/core';
import type { CasePage, MatchFigures } from '@tendesh/contracts/work/case-page';
import { type Currency, isCurrency } from '@tendesh/domain/money/currencies';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';
import { MatchBar } from '../../ui/match-bar';
import { Money } from '../../ui/money';
import { Section } from '../../ui/section';
import { StatTile } from '../../ui/stat-tile';

export function MatchSection({ page: { match } }: { page: CasePage }) {
  return match === null || !isCurrency(match.currency) ? null : <Match match={match} currency={match.currency} />;
}

function Match({ match, currency }: { match: MatchFigures; currency: Currency }) {
  const { t } = useTranslation('cases');
  const { percent } = useFormat();
  const amount = (minor: number) => <Money minor={minor} currency={currency} short />;
  return (
    <Section title={t('section.match')}>
      <MatchBar match={{ ...match, currency }} />
      <SimpleGrid cols={{ base: 2, md: 4 }} spacing="sm">
        <StatTile label={t('match.ownShare')} value={percent(match.ownShareBp)} />
        <StatTile label={t('match.grantShare')} value={percent(match.grantShareBp)} />
        <StatTile label={t('match.missing')} value={amount(match.missingMinor)} />
        <StatTile label={t('match.releasable')} value={amount(match.releasableMinor)} />
      </SimpleGrid>
    </Section>
  );
}
