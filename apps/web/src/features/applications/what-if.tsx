import { Alert, Button, Group, Modal, Slider, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconAdjustmentsHorizontal, IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import type { MatchFigures } from '@tendesh/domain/match/check-match';
import { tried, verdictOn, type WhatIf as Tried } from '@tendesh/domain/match/verdict';
import type { RuleSet } from '@tendesh/domain/programmes/rule-set';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';
import { MoneyInput } from '../../ui/money-input';
import { useReasonText } from '../../ui/reason-text';

interface WhatIfProps {
  readonly figures: MatchFigures;
  readonly rules: RuleSet;
  readonly currency: string;
}

/** Other amounts tried on the plan without touching it: does the rule hold, and what would be the largest grant? */
export function WhatIf(props: WhatIfProps) {
  const { t } = useTranslation('applications');
  const [opened, { open, close }] = useDisclosure(false);
  return (
    <>
      <Button
        variant="subtle"
        size="compact-md"
        leftSection={<IconAdjustmentsHorizontal size={16} aria-hidden />}
        onClick={open}
      >
        {t('whatIf.open')}
      </Button>
      <Modal opened={opened} onClose={close} size="lg" title={<Text fw={650}>{t('whatIf.title')}</Text>}>
        <Trial {...props} />
      </Modal>
    </>
  );
}

const amounts = ['projectCostMinor', 'ownMinor', 'grantMinor'] as const;

function Trial({ figures, rules, currency }: WhatIfProps) {
  const { t } = useTranslation('applications');
  const start = {
    projectCostMinor: figures.projectCostMinor,
    ownMinor: figures.ownTotalMinor,
    grantMinor: figures.grantMinor,
  };
  const [values, setValues] = useState<Tried>(start);
  // Twice the plan is as far as anybody tries; fixed, so that a slider does not run away from its thumb.
  const [most] = useState(() => Math.max(100, figures.projectCostMinor * 2));
  const change = (name: keyof Tried, minor: number) => setValues((all) => ({ ...all, [name]: minor }));
  return (
    <Stack gap="md">
      <Text size="sm" c="dimmed">
        {t('whatIf.hint')}
      </Text>
      {amounts.map((name) => (
        <Stack key={name} gap={6}>
          <MoneyInput
            label={t(`whatIf.${name}`)}
            currency={currency}
            value={values[name]}
            onChange={(minor) => change(name, minor ?? 0)}
          />
          <Slider
            thumbLabel={t(`whatIf.${name}`)}
            label={null}
            min={0}
            max={most}
            step={Math.max(1, Math.round(most / 200))}
            value={Math.min(values[name], most)}
            onChange={(minor) => change(name, minor)}
          />
        </Stack>
      ))}
      <Outcome figures={tried(figures, values)} rules={rules} currency={currency} />
      <Group justify="flex-end">
        <Button variant="default" onClick={() => setValues(start)}>
          {t('whatIf.reset')}
        </Button>
      </Group>
    </Stack>
  );
}

function Outcome({ figures, rules, currency }: WhatIfProps) {
  const { t } = useTranslation('applications');
  const { money } = useFormat();
  const textOf = useReasonText(currency);
  const { violations, ownMissingMinor, largestGrantMinor } = verdictOn(figures, rules);
  const holds = violations.length === 0;
  return (
    <Alert
      role="status"
      variant="light"
      color={holds ? 'green' : 'orange'}
      icon={holds ? <IconCircleCheck size={18} /> : <IconAlertTriangle size={18} />}
      title={t(holds ? 'match.holds' : 'match.holdsNot')}
    >
      <Stack gap={4}>
        {violations.map((reason) => (
          <Text key={reason.code} size="sm">
            {textOf(reason)}
          </Text>
        ))}
        <Text size="sm">
          {largestGrantMinor > 0
            ? t('whatIf.largest', { amount: money(largestGrantMinor, currency) })
            : t('match.noGrant')}
        </Text>
        {ownMissingMinor > 0 && (
          <Text size="sm">{t('whatIf.missing', { amount: money(ownMissingMinor, currency) })}</Text>
        )}
      </Stack>
    </Alert>
  );
}
