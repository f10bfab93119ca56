import { Button, SimpleGrid, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { MoneyInput } from '../../ui/money-input';
import { CashFlowFigures } from './cash-flow-figures';
import { CashFlowMonths } from './cash-flow-months';
import { unitFields } from './draft';
import { EditorFields, fieldProps } from './editor-fields';
import type { ApplicationEditor } from './use-application-editor';

export function CashFlowFields({ editor }: { editor: ApplicationEditor }) {
  const { t } = useTranslation('applications');
  const { form, draft, match, application } = editor;
  const [first] = draft.plan.cashFlow.months;
  const likeFirst = () => {
    if (first)
      form.setFieldValue(
        'plan.cashFlow.months',
        draft.plan.cashFlow.months.map(() => ({ ...first })),
      );
  };
  return (
    <EditorFields editor={editor} section="cashFlow" hint={t('hint.cashFlow')}>
      <Stack gap="md">
        <SimpleGrid type="container" cols={{ base: 1, '420px': 2, '860px': 4 }} spacing="sm">
          {unitFields.map((field) => (
            <MoneyInput
              key={field}
              label={t(`cash.${field}`)}
              currency={application.currency}
              style={{ alignSelf: 'end' }}
              {...fieldProps(editor, `plan.cashFlow.${field}`)}
            />
          ))}
        </SimpleGrid>
        <CashFlowMonths editor={editor} />
        <div>
          <Button variant="light" size="compact-md" onClick={likeFirst}>
            {t('cash.likeFirst')}
          </Button>
        </div>
        <CashFlowFigures
          plan={draft.plan}
          costMinor={match?.figures.projectCostMinor ?? 0}
          currency={application.currency}
        />
      </Stack>
    </EditorFields>
  );
}
