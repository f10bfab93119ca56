import { ActionIcon, Button, Fieldset, Group, Select, Stack } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { evidenceStrengths, ownContributionKinds } from '@tendesh/domain/contributions/kinds';
import type { KindRule } from '@tendesh/domain/programmes/rule-set';
import { useTranslation } from 'react-i18next';
import { PercentInput } from '../../ui/percent-input';
import type { RuleFieldProps } from './rule-field';

type KindRulesFieldProps = RuleFieldProps & { readonly value: readonly KindRule[] };

/** Where one kind has another limit or needs stronger evidence than the others. */
export function KindRulesField({ value, errorAt, onChange }: KindRulesFieldProps) {
  const { t } = useTranslation(['programmes', 'terms']);
  const change = (index: number, rule: KindRule) => onChange(value.map((one, at) => (at === index ? rule : one)));
  return (
    <Fieldset legend={t('rule.kindRules')} variant="unstyled">
      <Stack gap="xs">
        {value.map((rule, index) => (
          <Group key={index} align="flex-start" gap="xs">
            <Select
              label={t('kindRule.kind')}
              allowDeselect={false}
              data={ownContributionKinds.map((code) => ({ value: code, label: t(`terms:contributionKind.${code}`) }))}
              value={rule.kind}
              error={errorAt(`/kindRules/${index}/kind`)}
              onChange={(kind) =>
                change(index, { ...rule, kind: ownContributionKinds.find((one) => one === kind) ?? rule.kind })
              }
            />
            <PercentInput
              label={t('kindRule.max')}
              value={rule.maxBp ?? null}
              error={errorAt(`/kindRules/${index}/maxBp`)}
              onChange={(maxBp) => {
                const others = { ...rule };
                delete (others as { maxBp?: number }).maxBp;
                change(index, maxBp === null ? others : { ...others, maxBp });
              }}
            />
            <Select
              label={t('rule.leastEvidenceStrength')}
              clearable
              data={evidenceStrengths.map((code) => ({ value: code, label: t(`terms:evidenceStrength.${code}`) }))}
              value={rule.leastEvidenceStrength ?? null}
              onChange={(strength) => {
                const least = evidenceStrengths.find((one) => one === strength);
                const others = { ...rule };
                delete (others as { leastEvidenceStrength?: unknown }).leastEvidenceStrength;
                change(index, least === undefined ? others : { ...others, leastEvidenceStrength: least });
              }}
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              mt={26}
              aria-label={t('ui:remove')}
              onClick={() => onChange(value.filter((_, at) => at !== index))}
            >
              <IconTrash size={16} />
            </ActionIcon>
          </Group>
        ))}
        <Group>
          <Button
            size="xs"
            variant="default"
            leftSection={<IconPlus size={14} aria-hidden />}
            onClick={() => onChange([...value, { kind: 'savings' }])}
          >
            {t('kindRule.add')}
          </Button>
        </Group>
      </Stack>
    </Fieldset>
  );
}
