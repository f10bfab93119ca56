import { Alert, Button, Progress, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconShieldCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';
import { Section } from '../../ui/section';
import { useVerification, type Verification } from './use-verification';
import { VerificationResult } from './verification-result';

/** "Unbroken", or the first broken row: asked for here, and told while it goes on. */
export function VerificationSection() {
  const { t } = useTranslation('audit');
  const { verification, start, stop } = useVerification();
  const isRunning = verification.state === 'running';
  return (
    <Section
      title={t('verification.title')}
      hint={t('verification.hint')}
      actions={
        isRunning ? (
          <Button variant="default" onClick={stop}>
            {t('verification.stop')}
          </Button>
        ) : (
          <Button leftSection={<IconShieldCheck size={16} aria-hidden />} onClick={start}>
            {t(verification.state === 'idle' ? 'verification.do' : 'verification.again')}
          </Button>
        )
      }
    >
      <div aria-live="polite">
        <Outcome verification={verification} />
      </div>
    </Section>
  );
}

function Outcome({ verification }: { verification: Verification }) {
  const { t } = useTranslation('audit');
  const { number } = useFormat();
  if (verification.state === 'idle') return null;
  if (verification.state === 'done') return <VerificationResult report={verification.report} />;
  if (verification.state === 'failed')
    return (
      <Alert color="orange" icon={<IconAlertTriangle size={18} aria-hidden />}>
        {t(verification.isBusy ? 'verification.busy' : 'verification.failed')}
      </Alert>
    );
  const { checked, of } = verification.progress ?? { checked: 0, of: 0 };
  const label = t('verification.progress', { checked: number(checked), of: number(of) });
  return (
    <Stack gap={6}>
      <Progress value={of === 0 ? 0 : (100 * checked) / of} aria-label={label} animated />
      <Text size="sm" c="dimmed" className="numeric">
        {label}
      </Text>
    </Stack>
  );
}
