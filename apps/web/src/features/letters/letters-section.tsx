import { Anchor, Button, Group, Skeleton, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconMail, IconTicket } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { LetterItem } from '@tendesh/contracts/letters/letters';
import type { CasePage } from '@tendesh/contracts/work/case-page';
import { useTranslation } from 'react-i18next';
import { languageNames } from '../../i18n/languages';
import { DateText } from '../../ui/date-text';
import { EmptyState } from '../../ui/empty-state';
import { ErrorState } from '../../ui/error-state';
import { Section } from '../../ui/section';
import { letterAddress, lettersQuery } from './case-letters';
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
      {letters.data !== undefined && letters.data.items.length > 0 && <Lines items={letters.data.items} />}
      <SlipModal caseId={page.case.id} hasCode={hasCode} opened={opened} onClose={slip.close} />
    </Section>
  );
}

function Lines({ items }: { items: readonly LetterItem[] }) {
  const { t } = useTranslation('letters');
  return (
    <Stack gap="xs" component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
      {items.map(({ id, title, language, madeAt }) => (
        <Group key={id} component="li" justify="space-between" gap={4}>
          <div>
            <Anchor
              size="sm"
              fw={550}
              href={letterAddress(id)}
              target="_blank"
              lang={language}
              aria-label={`${t('open')}: ${title}`}
            >
              {title}
            </Anchor>
            <Text size="xs" c="dimmed">
              {languageNames[language]} · <DateText value={madeAt} withTime />
            </Text>
          </div>
        </Group>
      ))}
    </Stack>
  );
}
