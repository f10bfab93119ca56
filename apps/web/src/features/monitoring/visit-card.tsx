import { Badge, Group, Paper, Stack, Text } from '@mantine/core';
import type { VisitItem } from '@tendesh/contracts/monitoring/visits';
import type { CasePage } from '@tendesh/contracts/work/case-page';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';
import { StatusTag } from '../../ui/status-tag';
import classes from './monitoring.module.css';
import { MissAct } from './miss-act';
import { RecordAct } from './record-act';
import { ReplanAct } from './replan-act';
import { VisitFindings } from './visit-findings';
import { VisitPhotos } from './visit-photos-panel';

interface VisitCardProps {
  readonly page: CasePage;
  readonly visit: VisitItem;
  readonly previous: VisitItem | null;
}

export function VisitCard({ page, visit, previous }: VisitCardProps) {
  const { t } = useTranslation('monitoring');
  const name = t('month', { count: visit.month });
  return (
    <Paper withBorder p="sm" component="article" aria-label={name}>
      <Stack gap="sm">
        <div className={classes.head}>
          <Group gap="xs">
            <Text fw={600}>{name}</Text>
            <StatusTag noun="visit" status={visit.status} />
            {visit.overdue && (
              <Badge variant="light" radius="sm" tt="none" fw={550} color="orange">
                {t('overdue')}
              </Badge>
            )}
            <When visit={visit} />
          </Group>
          <Group gap="xs">
            <RecordAct page={page} visit={visit} previous={previous} />
            <ReplanAct visit={visit} />
            <MissAct visit={visit} />
          </Group>
        </div>
        {visit.missedReason !== null && <Text size="sm">{t('missedBecause', { reason: visit.missedReason })}</Text>}
        <VisitFindings page={page} visit={visit} previous={previous} />
        <VisitPhotos page={page} visit={visit} />
      </Stack>
    </Paper>
  );
}

function When({ visit }: { visit: VisitItem }) {
  const { t } = useTranslation('monitoring');
  const { date, relativeDay } = useFormat();
  const text =
    visit.visitedOn === null
      ? t('dueOn', { on: date(visit.dueOn), when: relativeDay(visit.dueOn) })
      : t('visitedBy', { on: date(visit.visitedOn), name: visit.recordedBy?.fullName ?? '' });
  return (
    <Text size="sm" c="dimmed">
      {text}
    </Text>
  );
}
