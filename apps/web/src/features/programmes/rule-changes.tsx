import { Table, Text } from '@mantine/core';
import { changedRules, type RuleName } from '@tendesh/domain/programmes/rule-names';
import type { RuleSet } from '@tendesh/domain/programmes/rule-set';
import { useTranslation } from 'react-i18next';
import { useRuleWords } from './rule-words';
import { useScoreFormChanges } from './score-form-changes';

interface RuleChangesProps {
  readonly former: RuleSet;
  readonly rules: RuleSet;
  readonly currency: string;
}

/** Old beside new, and only what differs. */
export function RuleChanges({ former, rules, currency }: RuleChangesProps) {
  const { t } = useTranslation('programmes');
  const wordsOf = useRuleWords(currency);
  const inForm = useScoreFormChanges();
  const changed = changedRules(former, rules);
  if (changed.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {t('changes.none')}
      </Text>
    );
  const words = (rule: RuleName, side: RuleSet, other: RuleSet) =>
    rule === 'scoreForm' ? inForm(side, other) : wordsOf(rule, side);
  return (
    <Table.ScrollContainer minWidth={420} type="native" tabIndex={0}>
      <Table verticalSpacing="xs" layout="fixed">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('changes.rule')}</Table.Th>
            <Table.Th>{t('changes.former')}</Table.Th>
            <Table.Th>{t('changes.new')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {changed.map((rule) => (
            <Table.Tr key={rule}>
              <Table.Td>
                <Text size="sm" fw={600}>
                  {t(`rule.${rule}`)}
                </Text>
              </Table.Td>
              <Table.Td>
                <Text size="sm" c="dimmed">
                  {words(rule, former, rules)}
                </Text>
              </Table.Td>
              <Table.Td>
                <Text size="sm">{words(rule, rules, former)}</Text>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
