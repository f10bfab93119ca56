import { Divider } from '@mantine/core';
import type { AgendaItem } from '@tendesh/contracts/committees/room';
import { useTranslation } from 'react-i18next';

/** Where the money left ends in the ranked list. */
export function FundingLine() {
  const { t } = useTranslation('committees');
  return <Divider my="sm" color="orange" size="sm" label={t('fundingLine')} labelPosition="center" />;
}

/** The place of the last item above the line, when something lies below it; -1 for no line. */
export function lastFunded(agenda: readonly AgendaItem[]): number {
  const below = agenda.some(({ ranking, status }) => status === 'waiting' && ranking?.isFunded === false);
  return below ? agenda.findLastIndex(({ ranking }) => ranking?.isFunded === true) : -1;
}
