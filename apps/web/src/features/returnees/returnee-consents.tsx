import { Button, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import type { Consent, Returnee } from '@tendesh/contracts/returnees/returnees';
import { useTranslation } from 'react-i18next';
import { languageNames } from '../../i18n/languages';
import { ActionButton } from '../../ui/action-button';
import { ConfirmAct } from '../../ui/confirm-act';
import { DateText } from '../../ui/date-text';
import { Section } from '../../ui/section';
import { GiveConsentModal } from './give-consent-modal';
import { useWithdrawConsent } from './withdraw-consent';

export function ReturneeConsents({ returnee }: { returnee: Returnee }) {
  const { t } = useTranslation('returnees');
  const action = returnee.actions.find(({ act }) => act === 'record_consent');
  const [giving, give] = useDisclosure(false);
  return (
    <Section
      title={t('section.consents')}
      actions={<ActionButton size="xs" variant="light" action={action} onAct={give.open} />}
    >
      <Stack gap="sm">
        {returnee.consents.length === 0 && <Text c="dimmed">{t('consent.none')}</Text>}
        {returnee.consents.map((consent) => (
          <ConsentLine
            key={consent.id}
            consent={consent}
            returneeId={returnee.id}
            mayWithdraw={action?.permitted === true}
          />
        ))}
      </Stack>
      <GiveConsentModal opened={giving} onClose={give.close} returnee={returnee} />
    </Section>
  );
}

interface ConsentLineProps {
  readonly consent: Consent;
  readonly returneeId: string;
  readonly mayWithdraw: boolean;
}

function ConsentLine({ consent, returneeId, mayWithdraw }: ConsentLineProps) {
  const { t } = useTranslation(['returnees', 'terms']);
  const [confirming, confirm] = useDisclosure(false);
  const withdraw = useWithdrawConsent(returneeId, consent);
  const isWithdrawn = consent.withdrawnOn !== null;
  return (
    <Group justify="space-between" align="flex-start" gap="xs">
      <div>
        <Text size="sm" fw={600} {...(isWithdrawn ? { td: 'line-through' } : {})}>
          {t(`terms:consentPurpose.${consent.purpose}`)}
        </Text>
        <Text size="xs" c="dimmed">
          {t(`terms:consentWay.${consent.way}`)}
          {consent.witness !== null && ` (${consent.witness})`} · {languageNames[consent.language]} ·{' '}
          <DateText value={consent.givenOn} /> · {t('consent.text', { version: consent.textVersion })}
        </Text>
        {isWithdrawn && (
          <Text size="xs" c="var(--mantine-color-error)">
            {t('consent.withdrawnOn')} <DateText value={consent.withdrawnOn} />
          </Text>
        )}
      </div>
      {mayWithdraw && !isWithdrawn && (
        <Button size="compact-sm" variant="subtle" color="gray" onClick={confirm.open}>
          {t('consent.withdraw')}
        </Button>
      )}
      <ConfirmAct
        opened={confirming}
        onClose={confirm.close}
        title={t('consent.withdraw')}
        preview={t('consent.withdrawPreview', { purpose: t(`terms:consentPurpose.${consent.purpose}`) })}
        danger
        onConfirm={async () => {
          await withdraw.act(null);
          notifications.show({ message: t('consent.withdrawn'), color: 'green' });
        }}
      />
    </Group>
  );
}
