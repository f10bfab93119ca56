import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Money } from '../../ui/money';
import { BudgetLineFields } from './budget-line-fields';
import { newLine } from './draft';
import { EditorFields } from './editor-fields';
import { EditorRows } from './editor-rows';
import type { MoneyEditor } from './use-application-editor';

export function BudgetFields({ editor }: { editor: MoneyEditor }) {
  const { t } = useTranslation('applications');
  const { form, draft, match, application } = editor;
  return (
    <EditorFields editor={editor} section="budget" hint={t('hint.budget')}>
      <EditorRows
        rows={draft.budgetLines}
        empty={t('empty.budget')}
        addLabel={t('add.line')}
        onAdd={() => form.insertListItem('budgetLines', newLine())}
        render={(line, index) => <BudgetLineFields editor={editor} line={line} index={index} />}
      />
      <Group justify="space-between" mt="sm">
        <Text fw={600}>{t('match.cost')}</Text>
        <Money fw={600} minor={match?.figures.projectCostMinor} currency={application.currency} />
      </Group>
    </EditorFields>
  );
}
