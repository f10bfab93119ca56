import { Anchor, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { TrailItem } from '@tendesh/contracts/audit/audit';
import { useTranslation } from 'react-i18next';
import type { Column } from '../../ui/data-table';
import { DateText } from '../../ui/date-text';
import { None } from '../../ui/none';
import { useActText } from '../../ui/act-text';

export function useTrailColumns(): readonly Column<TrailItem>[] {
  const { t } = useTranslation('audit');
  const textOf = useActText();
  return [
    { id: 'at', header: t('column.at'), cell: (one) => <DateText value={one.at} withTime /> },
    {
      id: 'by',
      header: t('column.by'),
      cell: (one) => one.by?.fullName ?? t(one.noun === 'complaint' ? 'anybody' : 'system'),
    },
    { id: 'what', header: t('column.what'), cell: (one) => textOf(one, one.currency) },
    { id: 'case', header: t('column.case'), cell: (one) => <CaseLink event={one} /> },
    { id: 'reason', header: t('column.reason'), cell: (one) => <Words event={one} /> },
    { id: 'office', header: t('column.office'), cell: (one) => one.officeName ?? <None />, optional: true },
    { id: 'detail', header: t('column.detail'), cell: (one) => <Particulars event={one} />, optional: true },
    {
      id: 'place',
      header: t('column.place'),
      cell: (one) => (
        <Text size="xs" className="numeric">
          {t('chain', { sequence: one.sequence, chain: one.chainId })}
        </Text>
      ),
      optional: true,
    },
  ];
}

function CaseLink({ event: { caseId, caseNumber } }: { event: TrailItem }) {
  if (caseId === null || caseNumber === null) return <None />;
  return (
    <Anchor size="sm" renderRoot={(props) => <Link to="/cases/$caseId" params={{ caseId }} {...props} />}>
      {caseNumber}
    </Anchor>
  );
}

function Words({ event: { reason, isErased } }: { event: TrailItem }) {
  const { t } = useTranslation('audit');
  if (isErased)
    return (
      <Text size="sm" c="dimmed" fs="italic">
        {t('erased')}
      </Text>
    );
  return reason === null ? <None /> : <Text size="sm">{reason}</Text>;
}

/** Identifiers, statuses and amounts as the trail keeps them. */
function Particulars({ event: { detail } }: { event: TrailItem }) {
  const said = Object.entries(detail).map(([name, value]) => `${name}: ${String(value)}`);
  if (said.length === 0) return <None />;
  return (
    <Text size="xs" style={{ overflowWrap: 'anywhere' }}>
      {said.join(', ')}
    </Text>
  );
}
