import { Button, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';
import { ErrorState } from '../../ui/error-state';
import { PageHeader } from '../../ui/page-header';
import { PageSkeleton } from '../../ui/page-skeleton';
import { Section } from '../../ui/section';
import { AllocationSection } from './allocation-section';
import { Budget } from './budget';
import { CallSection } from './call-section';
import { programmeQuery } from './programme';
import { ProgrammeModal } from './programme-modal';
import { RuleSetSection } from './rule-set-section';

/** One programme: its money, its calls and its rules. */
export function ProgrammePage() {
  const { t } = useTranslation('programmes');
  const { programmeId } = useParams({ from: '/programmes/$programmeId' });
  const { text } = useFormat();
  const found = useQuery(programmeQuery(programmeId));
  const [opened, { open, close }] = useDisclosure(false);
  if (found.error) return <ErrorState error={found.error} onRetry={() => void found.refetch()} />;
  if (found.data === undefined) return <PageSkeleton />;
  const { programme, offices, may } = found.data;
  const running = offices.filter(({ id }) => programme.officeIds.includes(id));
  return (
    <Stack gap="md">
      <PageHeader
        title={text(programme.texts.name)}
        crumbs={[{ label: t('title'), to: '/programmes' }]}
        meta={t('programme.meta', {
          code: programme.code,
          currency: programme.currency,
          offices: running.map(({ name }) => name).join(', '),
        })}
        actions={
          may.manage && (
            <Button variant="default" onClick={open}>
              {t('programme.change')}
            </Button>
          )
        }
      />
      {text(programme.texts.description) !== '' && <Text maw={720}>{text(programme.texts.description)}</Text>}
      <Section>
        <Budget programme={programme} />
      </Section>
      <AllocationSection page={found.data} />
      <CallSection page={found.data} />
      <RuleSetSection page={found.data} />
      <ProgrammeModal opened={opened} onClose={close} programme={programme} offices={offices} />
    </Stack>
  );
}
