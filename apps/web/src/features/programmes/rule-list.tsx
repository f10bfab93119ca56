import { Stack, Title } from '@mantine/core';
import { ruleGroups } from '@tendesh/domain/programmes/rule-names';
import type { RuleSet } from '@tendesh/domain/programmes/rule-set';
import { useTranslation } from 'react-i18next';
import { DescriptionList } from '../../ui/description-list';
import { useRuleWords } from './rule-words';

/** Every rule in words, in its group. */
export function RuleList({ rules, currency }: { rules: RuleSet; currency: string }) {
  const { t } = useTranslation('programmes');
  const wordsOf = useRuleWords(currency);
  return (
    <Stack gap="md">
      {ruleGroups.map(({ group, rules: names }) => (
        <div key={group}>
          <Title order={3} mb={6}>
            {t(`group.${group}`)}
          </Title>
          <DescriptionList
            columns={3}
            items={names.map((rule) => ({ label: t(`rule.${rule}`), value: wordsOf(rule, rules) }))}
          />
        </div>
      ))}
    </Stack>
  );
}
