import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { Programme } from '@tendesh/contracts/programmes/programmes';
import type { RulesInput } from '@tendesh/contracts/programmes/rules-input';
import { type RuleOfMeans, standardRules } from '@tendesh/domain/programmes/standard-rules';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';
import { MoneyInput } from '../../ui/money-input';
import { ProblemAlert } from '../../ui/problem-alert';
import { useRecordForm } from '../../ui/use-record-form';
import { useDraftRuleSet } from './save-rule-set';

interface FirstRulesProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly programme: Programme;
}

export function FirstRulesModal(props: FirstRulesProps) {
  const { t } = useTranslation('programmes');
  return (
    <Modal opened={props.opened} onClose={props.onClose} title={<Text fw={650}>{t('firstRules.title')}</Text>}>
      <FirstRulesForm {...props} />
    </Modal>
  );
}

const means: readonly RuleOfMeans[] = ['grantFloorMinor', 'grantCapMinor', 'managerApprovalMaxMinor'];

interface Fields extends Record<string, unknown> {
  readonly rules: Record<RuleOfMeans, number | null>;
}

/** A programme without rules starts from those of the manual; only the amounts are its own. */
function FirstRulesForm({ programme, onClose }: FirstRulesProps) {
  const { t } = useTranslation(['programmes', 'problems', 'ui']);
  const { today } = useFormat();
  const navigate = useNavigate();
  const draft = useDraftRuleSet(programme.id);
  const needed = (value: number | null) => (value === null ? t('problems:required') : null);
  const { form, submit, isSending, alert } = useRecordForm<Fields>({
    initialValues: { rules: { grantFloorMinor: null, grantCapMinor: null, managerApprovalMaxMinor: null } },
    validate: { rules: { grantFloorMinor: needed, grantCapMinor: needed, managerApprovalMaxMinor: needed } },
  });
  const send = async ({ rules }: Fields) => {
    // The wire takes lists that may be changed; these are not.
    const all = { ...standardRules, ...rules } as unknown as RulesInput;
    const { id } = await draft.act({ effectiveFrom: today(), rules: all });
    await navigate({ to: '/rule-sets/$ruleSetId', params: { ruleSetId: id } });
  };
  return (
    <form onSubmit={submit(send)} noValidate>
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          {t('firstRules.hint')}
        </Text>
        <ProblemAlert {...alert} />
        {means.map((rule, index) => (
          <MoneyInput
            key={rule}
            label={t(`rule.${rule}`)}
            required
            data-autofocus={index === 0 || undefined}
            currency={programme.currency}
            {...form.getInputProps(`rules.${rule}`)}
          />
        ))}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t('ui:cancel')}
          </Button>
          <Button type="submit" loading={isSending}>
            {t('firstRules.do')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
