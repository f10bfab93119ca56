import { Select, Text, TextInput } from '@mantine/core';
import type { ContributionKind } from '@tendesh/domain/contributions/kinds';
import { currencyCodes } from '@tendesh/domain/money/currencies';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';
import { MoneyInput } from '../../ui/money-input';
import type { DraftPledge } from './draft';
import classes from './editor.module.css';
import { fieldProps } from './editor-fields';
import { RemoveRow } from './editor-rows';
import { PledgeConversion } from './pledge-conversion-note';
import { PledgeFunder } from './pledge-funder';
import type { MoneyEditor } from './use-application-editor';

interface PledgeFieldsProps {
  readonly editor: MoneyEditor;
  readonly pledge: DraftPledge & { readonly index: number };
  readonly name: string;
  readonly kinds: readonly ContributionKind[];
}

export function PledgeFields({ editor, pledge, name, kinds }: PledgeFieldsProps) {
  const { t } = useTranslation(['applications', 'terms', 'contributions']);
  const { money } = useFormat();
  const { currency } = editor.application;
  const path = `pledges.${pledge.index}`;
  const part = editor.match?.parts.get(pledge.key);
  // What was shown or decided on is changed by its own acts, not by the plan.
  const isFixed = pledge.status !== 'pledged';
  return (
    <div role="group" aria-label={name}>
      <div className={classes.pledge}>
        <Select
          className={classes.wide ?? ''}
          label={t('field.kind')}
          allowDeselect={false}
          disabled={isFixed}
          data={kinds.map((kind) => ({ value: kind, label: t(`terms:contributionKind.${kind}`) }))}
          {...fieldProps(editor, `${path}.kind`)}
        />
        <TextInput label={t('field.funder')} maxLength={200} {...fieldProps(editor, `${path}.funder`)} />
        <TextInput label={t('field.note')} maxLength={300} {...fieldProps(editor, `${path}.description`)} />
        <MoneyInput
          label={t('line.amount')}
          currency={pledge.currency}
          disabled={isFixed}
          {...fieldProps(editor, `${path}.amountMinor`)}
        />
        <Select
          label={t('field.currency')}
          allowDeselect={false}
          disabled={isFixed}
          data={currencyCodes}
          {...fieldProps(editor, `${path}.currency`)}
        />
        <RemoveRow
          what={name}
          disabled={isFixed}
          onRemove={() => editor.form.removeListItem('pledges', pledge.index)}
        />
        <div className={classes.note}>
          <PledgeFunder editor={editor} pledge={pledge} />
          <PledgeConversion editor={editor} pledge={pledge} />
          {part?.whyNotCounted != null && (
            <Text size="xs" c="var(--warning)">
              {t(`contributions:whyNot.${part.whyNotCounted}`)}{' '}
              {t('counts', { amount: money(part.countedMinor, currency, true) })}
            </Text>
          )}
        </div>
      </div>
    </div>
  );
}
