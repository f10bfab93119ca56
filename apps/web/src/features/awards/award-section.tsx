import { Alert, Group, Stack } from '@mantine/core';
import { IconSnowflake } from '@tabler/icons-react';
import type { Award } from '@tendesh/contracts/awards/awards';
import type { CasePage } from '@tendesh/contracts/work/case-page';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';
import { Section } from '../../ui/section';
import { StatusTag } from '../../ui/status-tag';
import { Agreement } from './agreement';
import { Amendments } from './amendments';
import { AwardFigures } from './award-figures';
import { CancelAward } from './cancel-award-button';
import { Repayments } from './repayments';
import { Tranches } from './tranches';

/** The approved grant of a case: its agreement, tranches, releases and payments. */
export function AwardSection({ page, amend }: { page: CasePage; amend?: ReactNode }) {
  if (page.award === null) return null;
  return <AwardOf caseId={page.case.id} award={page.award} payee={page.person.nameLatn} amend={amend} />;
}

interface AwardOfProps {
  readonly caseId: string;
  readonly award: Award;
  readonly payee: string;
  /** The button that proposes an amendment, from the feature that writes plans. */
  readonly amend: ReactNode;
}

function AwardOf({ caseId, award, payee, amend }: AwardOfProps) {
  const { t } = useTranslation('awards');
  const { date, dayOf, money } = useFormat();
  return (
    <Section
      title={t('title')}
      hint={t('approvedBy', { name: award.approvedBy.fullName, on: date(dayOf(award.approvedAt)) })}
      actions={
        <Group gap="xs">
          <StatusTag noun="award" status={award.status} />
          {amend}
          <CancelAward award={award} />
        </Group>
      }
    >
      <Stack gap="lg">
        {award.frozen && (
          <Alert color="orange" icon={<IconSnowflake size={18} aria-hidden />} title={t('frozen.title')}>
            {t('frozen.hint', { over: money(award.overReleasedMinor, award.currency) })}
          </Alert>
        )}
        <AwardFigures award={award} />
        <Amendments award={award} />
        <Tranches award={award} payee={payee} />
        <Repayments award={award} />
        <Agreement caseId={caseId} award={award} />
      </Stack>
    </Section>
  );
}
