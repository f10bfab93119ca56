import { Select, TextInput } from '@mantine/core';
import { budgetCategories } from '@tendesh/domain/applications/budget-categories';
import type { ManualItem } from '@tendesh/domain/assessments/manual-items';
import type { ScoreForm } from '@tendesh/domain/assessments/score-form';
import { evidenceStrengths, ownContributionKinds } from '@tendesh/domain/contributions/kinds';
import { isServiceDay, type RuleName } from '@tendesh/domain/programmes/rule-names';
import type { KindRule, RuleSet } from '@tendesh/domain/programmes/rule-set';
import type { BorrowedPattern } from '@tendesh/domain/radar/borrowed-pattern';
import { useTranslation } from 'react-i18next';
import { CheckboxChoice } from '../../ui/checkbox-choice';
import { CountInput } from '../../ui/count-input';
import { MoneyInput } from '../../ui/money-input';
import { PercentInput } from '../../ui/percent-input';
import { BorrowedPatternField } from './borrowed-pattern-field';
import { KindRulesField } from './kind-rules-field';
import { ManualItemsField } from './manual-items-field';
import { isNeeded, pointerOf } from './rule-draft';
import { useRuleWords } from './rule-words';
import { ScoreFormField } from './score-form-field';

export interface RuleFieldProps {
  readonly name: RuleName;
  readonly value: unknown;
  readonly currency: string;
  readonly errorAt: (pointer: string) => string | undefined;
  /** Null: emptied; a rule that may stay silent follows the manual then. */
  readonly onChange: (value: unknown) => void;
}

const shares: readonly RuleName[] = ['ownShareMinBp', 'grantShareMaxBp', 'inKindMaxBp'];
const amounts: readonly RuleName[] = [
  ...(['grantFloorMinor', 'grantCapMinor', 'managerApprovalMaxMinor', 'secondApprovalAboveMinor'] as const),
];

/** Rules whose number says it all. */
const plain: readonly RuleName[] = [...amounts, 'quorum', 'scoreSheetsNeeded', 'scorePassMark'];

/** The field that fits a rule. */
export function RuleField(props: RuleFieldProps) {
  const { name, value, currency, errorAt, onChange } = props;
  const { t } = useTranslation(['programmes', 'terms']);
  const wordsOf = useRuleWords(currency);
  const common = { label: t(`rule.${name}`), error: errorAt(pointerOf(name)) };
  const said = value === undefined ? !isNeeded(name) : !plain.includes(name);
  const number = {
    ...common,
    ...{ value: (value as number | undefined) ?? null, onChange },
    // What the number says, and what holds where none is given: "decided without a committee".
    ...{ description: said ? wordsOf(name, onlyRule(name, value)) : undefined, inputWrapperOrder: below },
  };
  const options = (group: string, codes: readonly string[]) =>
    codes.map((code) => ({ value: code, label: t(`terms:${group}.${code}`) }));

  if (shares.includes(name)) return <PercentInput {...number} />;
  if (amounts.includes(name)) return <MoneyInput {...number} currency={currency} />;
  switch (name) {
    case 'leastEvidenceStrength':
      return (
        <Select
          {...common}
          allowDeselect={false}
          data={options('evidenceStrength', evidenceStrengths)}
          value={value as string}
          onChange={onChange}
        />
      );
    case 'decisionReading':
      return (
        <Select
          {...common}
          allowDeselect={false}
          data={['evidenced', 'verified'].map((one) => ({ value: one, label: t(`value.reading.${one}`) }))}
          value={value as string}
          onChange={onChange}
        />
      );
    case 'countingKinds':
      return (
        <CheckboxChoice
          {...common}
          options={options('contributionKind', ownContributionKinds)}
          value={[...(value as string[])]}
          onChange={onChange}
        />
      );
    case 'ineligibleCategories':
      return (
        <CheckboxChoice
          {...common}
          options={options('budgetCategory', budgetCategories)}
          value={[...(value as string[])]}
          onChange={onChange}
        />
      );
    case 'visitMonths':
      return <MonthsField {...common} value={value as readonly number[] | undefined} onChange={onChange} />;
    case 'kindRules':
      return <KindRulesField {...props} value={(value as readonly KindRule[] | undefined) ?? []} />;
    case 'borrowedPattern':
      return <BorrowedPatternField {...props} value={value as BorrowedPattern | undefined} />;
    case 'manualItems':
      return <ManualItemsField {...props} value={(value as readonly ManualItem[] | undefined) ?? []} />;
    case 'scoreForm':
      return <ScoreFormField {...props} value={value as ScoreForm} />;
    default:
      return <CountInput {...number} />;
  }
}

const below: ('label' | 'input' | 'description' | 'error')[] = ['label', 'input', 'description', 'error'];

/** Words are made rule by rule: the others need not be there. */
function onlyRule(name: RuleName, value: unknown): RuleSet {
  return (isServiceDay(name) ? { serviceDays: { [name]: value } } : { [name]: value }) as unknown as RuleSet;
}

interface MonthsFieldProps {
  readonly label: string;
  readonly error: string | undefined;
  readonly value: readonly number[] | undefined;
  readonly onChange: (value: unknown) => void;
}

/** "1, 3, 6, 12". */
function MonthsField({ value = [], onChange, ...field }: MonthsFieldProps) {
  const { t } = useTranslation('programmes');
  return (
    <TextInput
      {...field}
      description={t('ruleSet.monthsHint')}
      defaultValue={value.join(', ')}
      onBlur={(event) => {
        const months = event.currentTarget.value.match(/\d+/g) ?? [];
        onChange(months.map(Number));
      }}
    />
  );
}
