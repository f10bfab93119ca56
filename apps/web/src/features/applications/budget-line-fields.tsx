import { Select, TextInput } from '@mantine/core';
import { budgetCategories } from '@tendesh/domain/applications/budget-categories';
import { PLAN_LIMITS } from '@tendesh/domain/applications/plan';
import { lineEligibility } from '@tendesh/domain/match/project-cost';
import { useTranslation } from 'react-i18next';
import { Money } from '../../ui/money';
import { MoneyInput } from '../../ui/money-input';
import { QuantityInput } from '../../ui/quantity-input';
import { Ineligible } from './budget-table';
import type { DraftLine } from './draft';
import classes from './editor.module.css';
import { fieldProps } from './editor-fields';
import { RemoveRow } from './editor-rows';
import { amountOf } from './live-match';
import type { MoneyEditor } from './use-application-editor';

interface BudgetLineFieldsProps {
  readonly editor: MoneyEditor;
  readonly line: DraftLine;
  readonly index: number;
}

export function BudgetLineFields({ editor, line, index }: BudgetLineFieldsProps) {
  const { t } = useTranslation(['applications', 'terms']);
  const { form, application } = editor;
  const { rules, currency } = application;
  const name = t('row.line', { number: index + 1 });
  const categories = budgetCategories.map((category) => {
    const label = t(`terms:budgetCategory.${category}`);
    const counts = lineEligibility({ category }, rules).eligible;
    return { value: category, label: counts ? label : t('line.categoryIneligible', { category: label }) };
  });
  return (
    <div className={classes.line} role="group" aria-label={name}>
      <Select
        className={classes.wide ?? ''}
        label={t('line.category')}
        allowDeselect={false}
        data={categories}
        {...fieldProps(editor, `budgetLines.${index}.category`)}
      />
      <TextInput
        className={classes.wide ?? ''}
        label={t('line.what')}
        maxLength={PLAN_LIMITS.lineDescription}
        {...fieldProps(editor, `budgetLines.${index}.description`)}
      />
      <QuantityInput label={t('line.quantity')} {...fieldProps(editor, `budgetLines.${index}.quantityThousandths`)} />
      <TextInput label={t('line.unit')} maxLength={30} {...fieldProps(editor, `budgetLines.${index}.unit`)} />
      <MoneyInput
        label={t('line.unitPrice')}
        currency={currency}
        {...fieldProps(editor, `budgetLines.${index}.unitPriceMinor`)}
      />
      <div className={classes.amount}>
        <Money minor={amountOf(line)} currency={currency} short />
        {!lineEligibility(line, rules).eligible && <Ineligible />}
      </div>
      <RemoveRow what={name} onRemove={() => form.removeListItem('budgetLines', index)} />
    </div>
  );
}
