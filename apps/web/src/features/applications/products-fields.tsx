import { TextInput } from '@mantine/core';
import { PLAN_LIMITS } from '@tendesh/domain/applications/plan';
import { useTranslation } from 'react-i18next';
import { CountInput } from '../../ui/count-input';
import { MoneyInput } from '../../ui/money-input';
import { newProduct } from './draft';
import classes from './editor.module.css';
import { EditorFields, fieldProps } from './editor-fields';
import { EditorRows, RemoveRow } from './editor-rows';
import type { ApplicationEditor } from './use-application-editor';

export function ProductsFields({ editor }: { editor: ApplicationEditor }) {
  const { t } = useTranslation('applications');
  const { form, draft, application } = editor;
  return (
    <EditorFields editor={editor} section="products">
      <EditorRows
        rows={draft.plan.products}
        empty={t('empty.products')}
        addLabel={t('add.product')}
        onAdd={() => form.insertListItem('plan.products', newProduct())}
        render={(_product, index) => (
          <div className={classes.product} role="group" aria-label={t('row.product', { number: index + 1 })}>
            <TextInput
              className={classes.wide ?? ''}
              label={t('field.product')}
              maxLength={PLAN_LIMITS.productName}
              {...fieldProps(editor, `plan.products.${index}.name`)}
            />
            <CountInput
              label={t('field.unitsPerWeek')}
              {...fieldProps(editor, `plan.products.${index}.unitsPerWeek`)}
            />
            <MoneyInput
              label={t('field.price')}
              currency={application.currency}
              {...fieldProps(editor, `plan.products.${index}.unitPriceMinor`)}
            />
            <RemoveRow
              what={t('row.product', { number: index + 1 })}
              onRemove={() => form.removeListItem('plan.products', index)}
            />
          </div>
        )}
      />
    </EditorFields>
  );
}
