import { Anchor, Group, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconFileCertificate, IconFileText } from '@tabler/icons-react';
import type { Award } from '@tendesh/contracts/awards/awards';
import { useTranslation } from 'react-i18next';
import { languageNames } from '../../i18n/languages';
import { useFormat } from '../../i18n/use-format';
import { ActionButton } from '../../ui/action-button';
import { actionOf } from '../../ui/action-of';
import { documentAddress } from './document-address';
import { PrepareAgreement } from './prepare-agreement-form';
import { SignAward } from './sign-award-modal';

/** The grant agreement: made in a language, printed, signed, and its signed copy back. */
export function Agreement({ caseId, award }: { caseId: string; award: Award }) {
  const { t } = useTranslation('awards');
  const { date } = useFormat();
  const [signing, { open, close }] = useDisclosure(false);
  const language = award.agreementLanguage;
  return (
    <Stack gap="xs">
      <Title order={3}>{t('agreement.title')}</Title>
      {award.agreementDocumentId === null ? (
        <Text size="sm" c="dimmed">
          {t('agreement.none')}
        </Text>
      ) : (
        <Paper id={award.agreementDocumentId} icon={<IconFileText size={17} aria-hidden />}>
          {t('agreement.open', { language: language === null ? '' : languageNames[language] })}
        </Paper>
      )}
      {award.signedDocumentId !== null && award.signedOn !== null && (
        <Paper id={award.signedDocumentId} icon={<IconFileCertificate size={17} aria-hidden />}>
          {t('agreement.signed', { on: date(award.signedOn) })}
        </Paper>
      )}
      <Group gap="xs" align="flex-end">
        <PrepareAgreement award={award} />
        <ActionButton action={actionOf(award, 'sign')} onAct={open} />
      </Group>
      <SignAward caseId={caseId} award={award} opened={signing} onClose={close} />
    </Stack>
  );
}

function Paper({ id, icon, children }: { id: string; icon: React.ReactNode; children: React.ReactNode }) {
  return (
    <Group gap={6} wrap="nowrap">
      {icon}
      <Anchor href={documentAddress(id)} target="_blank" rel="noreferrer" size="sm">
        {children}
      </Anchor>
    </Group>
  );
}
