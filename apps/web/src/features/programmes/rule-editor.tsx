import { Button, Group, SimpleGrid, Stack, Text, Textarea, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { RulesInput } from '@tendesh/contracts/programmes/rules-input';
import type { RuleSetPage } from '@tendesh/contracts/programmes/rule-sets';
import { ruleGroups, type RuleName } from '@tendesh/domain/programmes/rule-names';
import { type Violation, violation } from '@tendesh/domain/problems/violation';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DateInput } from '../../ui/date-input';
import { ProblemAlert } from '../../ui/problem-alert';
import { useReasonText } from '../../ui/reason-text';
import { useKeptDraft } from '../../ui/use-kept-draft';
import { type RuleDraft, readDraft, startOf, valueOf, withValue } from './rule-draft';
import classes from './rule-editor.module.css';
import { RuleField } from './rule-field';
import { useSaveRuleSet } from './save-rule-set';

/** The form of a draft, with every rule in its group. What makes no sense is said at its field before it is sent. */
export function RuleEditor({ page }: { page: RuleSetPage }) {
  const { t } = useTranslation('programmes');
  const textOf = useReasonText(page.currency);
  const save = useSaveRuleSet(page);
  const saved: Written = { draft: startOf(page.rules), effectiveFrom: page.effectiveFrom, note: page.note ?? '' };
  const kept = useKeptDraft(`rule-set:${page.id}:${page.version}`, saved);
  const [written, setWritten] = useState(kept.first);
  const { draft, effectiveFrom, note } = written;
  const [refused, setRefused] = useState<readonly Violation[]>([]);
  const errorAt = (pointer: string) => {
    const found = refused.find((one) => one.pointer === pointer);
    return found === undefined ? undefined : textOf(found);
  };
  const send = async () => {
    const { rules, violations } = readDraft(draft);
    const all = [...(effectiveFrom === null ? [violation('required', '/effectiveFrom')] : []), ...violations];
    setRefused(all);
    if (all.length > 0 || effectiveFrom === null) return;
    // The wire takes lists that may be changed; these are not.
    await save.act({ effectiveFrom, note: note.trim() || null, rules: rules as unknown as RulesInput });
    kept.drop();
    notifications.show({ message: t('saved'), color: 'green' });
  };
  const write = (some: Partial<Written>) => {
    const next = { ...written, ...some };
    setWritten(next);
    kept.keep(next);
  };
  const change = (name: RuleName, value: unknown) => write({ draft: withValue(draft, name, value) });
  return (
    <Stack gap="lg">
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
        <DateInput
          label={t('ruleSet.effectiveFrom')}
          required
          value={effectiveFrom}
          error={errorAt('/effectiveFrom')}
          onChange={(day) => write({ effectiveFrom: day })}
        />
        <Textarea
          label={t('ruleSet.note')}
          autosize
          maxLength={2000}
          value={note}
          onChange={(event) => write({ note: event.currentTarget.value })}
        />
      </SimpleGrid>
      {ruleGroups.map(({ group, rules }) => (
        <Stack key={group} gap="sm" role="group" aria-label={t(`group.${group}`)}>
          <Title order={3}>{t(`group.${group}`)}</Title>
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
      <Group justify="flex-end" gap="sm" className={classes.save ?? ''}>
        <Text size="sm" c="dimmed" role="status">
          {isSame(written, saved) ? '' : t('ruleSet.unsaved')}
        </Text>
        <Button loading={save.isActing} onClick={() => void send().catch(() => undefined)}>
          {t('save')}
        </Button>
      </Group>
    </Stack>
  );
}

/** What is being written: the rules, their day, and why. */
interface Written {
  readonly draft: RuleDraft;
  readonly effectiveFrom: string | null;
  readonly note: string;
}

function isSame(one: Written, other: Written): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

const wide: readonly RuleName[] = [
  ...(['countingKinds', 'ineligibleCategories', 'kindRules', 'borrowedPattern'] as const),
  ...(['manualItems', 'scoreForm'] as const),
];
const isPlain = (name: RuleName) => !wide.includes(name);
