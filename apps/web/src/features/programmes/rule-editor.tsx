import { Button, Group, SimpleGrid, Stack, Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { RulesInput } from '@tendesh/contracts/programmes/rules-input';
import type { RuleSetPage } from '@tendesh/contracts/programmes/rule-sets';
import { ruleGroups, type RuleName } from '@tendesh/domain/programmes/rule-names';
import type { Violation } from '@tendesh/domain/problems/violation';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DateInput } from '../../ui/date-input';
import { ProblemAlert } from '../../ui/problem-alert';
import { useReasonText } from '../../ui/reason-text';
import { readDraft, startOf, valueOf, withValue } from './rule-draft';
import { RuleField } from './rule-field';
import { useSaveRuleSet } from './save-rule-set';

/** The form of a draft, with every rule in its group. What makes no sense is said at its field before it is sent. */
export function RuleEditor({ page }: { page: RuleSetPage }) {
  const { t } = useTranslation('programmes');
  const textOf = useReasonText(page.currency);
  const save = useSaveRuleSet(page);
  const [draft, setDraft] = useState(() => startOf(page.rules));
  const [effectiveFrom, setEffectiveFrom] = useState<string | null>(page.effectiveFrom);
  const [note, setNote] = useState(page.note ?? '');
  const [refused, setRefused] = useState<readonly Violation[]>([]);
  const errorAt = (pointer: string) => {
    const found = refused.find((one) => one.pointer === pointer);
    return found === undefined ? undefined : textOf(found);
  };
  const send = async () => {
    const { rules, violations } = readDraft(draft);
    setRefused(violations);
    if (violations.length > 0 || effectiveFrom === null) return;
    // The wire takes lists that may be changed; these are not.
    await save.act({ effectiveFrom, note: note.trim() || null, rules: rules as unknown as RulesInput });
    notifications.show({ message: t('saved'), color: 'green' });
  };
  const change = (name: RuleName, value: unknown) => setDraft((all) => withValue(all, name, value));
  return (
    <Stack gap="lg">
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
        <DateInput label={t('ruleSet.effectiveFrom')} required value={effectiveFrom} onChange={setEffectiveFrom} />
        <Textarea
          label={t('ruleSet.note')}
          autosize
          maxLength={2000}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
      </SimpleGrid>
      {ruleGroups.map(({ group, rules }) => (
        <Stack key={group} gap="sm" role="group" aria-label={t(`group.${group}`)}>
          <Text fw={600}>{t(`group.${group}`)}</Text>
          <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }} spacing="md" verticalSpacing="sm">
            {rules.filter(isPlain).map((name) => (
              <RuleField
                key={name}
                {...{ name, currency: page.currency, errorAt }}
                value={valueOf(draft, name)}
                onChange={(value) => change(name, value)}
              />
            ))}
          </SimpleGrid>
          {rules
            .filter((name) => !isPlain(name))
            .map((name) => (
              <RuleField
                key={name}
                {...{ name, currency: page.currency, errorAt }}
                value={valueOf(draft, name)}
                onChange={(value) => change(name, value)}
              />
            ))}
        </Stack>
      ))}
      {refused.length > 0 && (
        <Text size="sm" c="var(--mantine-color-error)" role="alert">
          {t('ruleSet.nonsense', { count: refused.length })} {[...new Set(refused.map(textOf))].join(' ')}
        </Text>
      )}
      <ProblemAlert problem={save.problem} />
      <Group justify="flex-end">
        <Button loading={save.isActing} onClick={() => void send().catch(() => undefined)}>
          {t('save')}
        </Button>
      </Group>
    </Stack>
  );
}

const wide: readonly RuleName[] = [
  ...(['countingKinds', 'ineligibleCategories', 'kindRules', 'borrowedPattern'] as const),
  ...(['manualItems', 'scoreForm'] as const),
];
const isPlain = (name: RuleName) => !wide.includes(name);
