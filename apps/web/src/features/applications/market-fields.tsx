import { Stack, Textarea } from '@mantine/core';
import { PLAN_LIMITS } from '@tendesh/domain/applications/plan';
import { useTranslation } from 'react-i18next';
import { EditorFields, fieldProps } from './editor-fields';
import type { ApplicationEditor } from './use-application-editor';

/** The server holds premises and expansion to less than the other texts. */
const shortText = PLAN_LIMITS.text / 2;

export function MarketFields({ editor }: { editor: ApplicationEditor }) {
  const { t } = useTranslation('applications');
  const area = { autosize: true, minRows: 2 } as const;
  return (
    <EditorFields editor={editor} section="market">
      <Stack gap="sm">
        <Textarea
          {...area}
          label={t('field.market')}
          description={t('hint.market')}
          maxLength={PLAN_LIMITS.text}
          {...fieldProps(editor, 'plan.market')}
        />
        <Textarea
          {...area}
          label={t('field.premises')}
          maxLength={shortText}
          {...fieldProps(editor, 'plan.premises')}
        />
        <Textarea
          {...area}
          label={t('field.expansion')}
          description={t('hint.expansion')}
          maxLength={shortText}
          {...fieldProps(editor, 'plan.expansion')}
        />
      </Stack>
    </EditorFields>
  );
}
