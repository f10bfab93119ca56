import { Pill, Stack, Text } from '@mantine/core';
import type { VisitItem } from '@tendesh/contracts/monitoring/visits';
import type { CasePage } from '@tendesh/contracts/work/case-page';
import { useTranslation } from 'react-i18next';
import { DescriptionList } from '../../ui/description-list';
import { compare } from './comparison';
import { VisitFigures } from './visit-figures';

interface VisitFindingsProps {
  readonly page: CasePage;
  readonly visit: VisitItem;
  readonly previous: VisitItem | null;
}

/** A visit that was made, as figures: found, changed since the visit before, promised by the plan. */
export function VisitFindings({ page, visit, previous }: VisitFindingsProps) {
  const { t } = useTranslation('monitoring');
  const { findings } = visit;
  if (findings === null) return null;
  return (
    <Stack gap="xs">
      <Text size="sm" fw={600}>
        {t(`operating.${findings.operating}`)}
        {findings.stoppedReason ? `: ${findings.stoppedReason}` : ''}
      </Text>
      {findings.productKinds.length > 0 && (
        <Pill.Group aria-label={t('form.productKinds')}>
          {findings.productKinds.map((kind) => (
            <Pill key={kind}>{kind}</Pill>
          ))}
        </Pill.Group>
      )}
      <VisitFigures
        figures={compare(visit, previous, page.application?.plan ?? null)}
        currency={page.award?.currency ?? page.application?.currency ?? ''}
      />
      {(findings.nextPlans || findings.note) && (
        <DescriptionList
          columns={1}
          items={[
            { label: t('form.nextPlans'), value: findings.nextPlans },
            { label: t('form.note'), value: findings.note },
          ].filter(({ value }) => value)}
        />
      )}
    </Stack>
  );
}
