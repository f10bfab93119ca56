import { Button, Skeleton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconMail, IconTicket } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { CasePage } from '@tendesh/contracts/work/case-page';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../ui/empty-state';
import { ErrorState } from '../../ui/error-state';
import { Section } from '../../ui/section';
import { lettersQuery } from './case-letters';
import { LetterLines } from './letter-lines';
import { SlipModal } from './slip-modal';

/** What was written to the applicant, and the slip with which to look up the stage. */
export function LettersSection({ page }: { page: CasePage }) {
  const { t } = useTranslation('letters');
  const letters = useQuery(lettersQuery(page.case.id));
  const [opened, slip] = useDisclosure(false);
  const hasCode = letters.data !== undefined && letters.data.codeMadeAt !== null;
  return (
    <Section
      title={t('title')}
      actions={
        letters.data?.mayMakeSlip === true && (
          <Button size="xs" variant="light" leftSection={<IconTicket size={14} aria-hidden />} onClick={slip.open}>
            {hasCode ? t('slip.again') : t('slip.do')}
          </Button>
        )
      }
    >
      {letters.isPending && <Skeleton height={44} radius="md" />}
      {letters.isError && <ErrorState error={letters.error} onRetry={() => void letters.refetch()} />}
      {letters.data?.items.length === 0 && <EmptyState icon={IconMail} title={t('none')} hint={t('noneHint')} />}
      {letters.data !== undefined && letters.data.items.length > 0 && (
        <LetterLines caseId={page.case.id} items={letters.data.items} />
      )}
      <SlipModal
        caseId={page.case.id}
        hasCode={hasCode}
        language={letters.data?.language ?? 'en'}
        opened={opened}
        onClose={slip.close}
      />
    </Section>
  );
}
