import { Badge, Group } from '@mantine/core';
import type { VisitListItem } from '@tendesh/contracts/monitoring/visits';
import { placeByPcode } from '@tendesh/domain/places/places';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';
import type { Column } from '../../ui/data-table';
import { DateText } from '../../ui/date-text';
import { None } from '../../ui/none';
import { StatusTag } from '../../ui/status-tag';

export function useVisitColumns(): readonly Column<VisitListItem>[] {
  const { t } = useTranslation('monitoring');
  const { language, number } = useFormat();
  return [
    { id: 'returnee', header: t('list.returnee'), cell: (visit) => visit.returneeName },
    { id: 'caseNumber', header: t('list.case'), cell: (visit) => <span className="numeric">{visit.caseNumber}</span> },
    { id: 'business', header: t('list.business'), cell: (visit) => visit.businessTitle ?? <None /> },
    {
      id: 'place',
      header: t('list.place'),
      cell: (visit) => placeByPcode(visit.pcode)?.names[language] ?? visit.pcode,
    },
    { id: 'month', header: t('list.visit'), cell: (visit) => t('month', { count: visit.month }) },
    { id: 'dueOn', header: t('list.due'), cell: (visit) => <DateText value={visit.dueOn} /> },
    {
      id: 'status',
      header: t('list.status'),
      cell: (visit) => (
        <Group gap={6}>
          <StatusTag noun="visit" status={visit.status} />
          {visit.overdue && (
            <Badge variant="light" radius="sm" tt="none" fw={550} color="orange">
              {t('overdue')}
            </Badge>
          )}
        </Group>
      ),
    },
    {
      id: 'workers',
      header: t('indicator.total'),
      align: 'end',
      cell: (visit) => (visit.workersTotal === null ? <None /> : number(visit.workersTotal)),
    },
  ];
}
