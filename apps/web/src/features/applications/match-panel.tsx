import { Alert, Button, Divider, Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';
import { Money } from '../../ui/money';
import { useReasonText } from '../../ui/reason-text';
import classes from './editor.module.css';
import { goTo } from './editor-sections';
import { WhatIf } from './what-if';
import type { MoneyEditor } from './use-application-editor';

interface MatchPanelProps {
  readonly editor: MoneyEditor;
  /** Before a reason leads to its field: a sheet that covers the field closes. */
  readonly onLeave?: () => void;
}

/** The match while it is being typed: the figures, whether the rule holds, and each reason why not in words. */
export function MatchPanel({ editor, onLeave }: MatchPanelProps) {
  const { t } = useTranslation(['applications', 'problems']);
  const { percent } = useFormat();
  const { match, application } = editor;
  if (match === null) return <Alert color="orange">{t('problems:too_large')}</Alert>;
  const { figures } = match;
  const row = (label: string, minor: number, strong = false) => (
    <Group justify="space-between" gap="xs" wrap="nowrap" key={label}>
      <Text size="sm" {...(strong ? { fw: 600 } : {})}>
        {label}
      </Text>
      <Money minor={minor} currency={application.currency} size="sm" {...(strong ? { fw: 600 } : {})} />
    </Group>
  );
  return (
    <Stack gap={6}>
      {row(t('match.cost'), figures.projectCostMinor, true)}
      {row(t('match.own'), figures.ownTotalMinor)}
      {row(t('match.counted'), figures.ownCountedMinor)}
      {row(t('match.required', { share: percent(application.rules.ownShareMinBp) }), match.requiredMinor)}
      {match.ownMissingMinor > 0 && row(t('match.missing'), match.ownMissingMinor, true)}
      {row(t('match.thirdParty'), figures.thirdPartyMinor)}
      {row(t('match.grant'), figures.grantMinor)}
      <Divider />
      {row(t('match.difference'), match.differenceMinor, match.differenceMinor !== 0)}
      <MatchVerdict editor={editor} {...(onLeave ? { onLeave } : {})} />
      <LargestGrant editor={editor} />
      <WhatIf figures={figures} rules={application.rules} currency={application.currency} />
    </Stack>
  );
}

function MatchVerdict({ editor: { match, application }, onLeave }: MatchPanelProps) {
  const { t } = useTranslation('applications');
  const textOf = useReasonText(application.currency);
  const reasons = match?.violations ?? [];
  if (reasons.length === 0) {
    return (
      <Alert
        color="green"
        variant="light"
        icon={<IconCircleCheck size={18} />}
        title={t('match.holds')}
        role="status"
      />
    );
  }
  return (
    <Alert
      color="orange"
      variant="light"
      icon={<IconAlertTriangle size={18} />}
      title={t('match.holdsNot')}
      role="status"
    >
      <Stack gap={6} align="flex-start">
        {reasons.map((reason) => (
          <Text
            key={reason.code}
            component="button"
            type="button"
            td="underline"
            size="sm"
            className={classes.reason ?? ''}
            bg="none"
            bd={0}
            p={0}
            style={{ cursor: 'pointer' }}
            onClick={() => {
              onLeave?.();
              goTo(reason);
            }}
          >
            {textOf(reason)}
          </Text>
        ))}
      </Stack>
    </Alert>
  );
}

function LargestGrant({ editor: { match, application, form, open } }: { editor: MoneyEditor }) {
  const { t } = useTranslation('applications');
  const largest = match?.largestGrantMinor ?? 0;
  if (largest <= 0)
    return (
      <Text size="sm" c="dimmed">
        {t('match.noGrant')}
      </Text>
    );
  return (
    <Stack gap={4}>
      <Group justify="space-between" gap="xs" wrap="nowrap">
        <Text size="sm">{t('match.largest')}</Text>
        <Money minor={largest} currency={application.currency} size="sm" />
      </Group>
      {open.financing && largest !== match?.figures.grantMinor && (
        <Button variant="light" size="compact-md" onClick={() => form.setFieldValue('requestedGrantMinor', largest)}>
          {t('match.take')}
        </Button>
      )}
    </Stack>
  );
}
