import { Select, Stack, Textarea, TextInput } from '@mantine/core';
import { PLAN_LIMITS } from '@tendesh/domain/applications/plan';
import { sectors } from '@tendesh/domain/applications/sectors';
import { useTranslation } from 'react-i18next';
import { EditorFields, fieldProps } from './editor-fields';
import type { ApplicationEditor } from './use-application-editor';

export function IdeaFields({ editor }: { editor: ApplicationEditor }) {
  const { t } = useTranslation(['applications', 'terms']);
  const choices = sectors.map(({ code }) => ({ value: code, label: `${t(`terms:sector.${code}`)} (${code})` }));
  const sector = fieldProps(editor, 'plan.sectorCode');
  return (
    <EditorFields editor={editor} section="idea">
      <Stack gap="sm">
        <TextInput label={t('field.title')} maxLength={PLAN_LIMITS.title} {...fieldProps(editor, 'plan.title')} />
        <Select
          label={t('field.sector')}
          searchable
          data={choices}
          {...sector}
          value={editor.draft.plan.sectorCode || null}
          onChange={(code: string | null) => editor.form.setFieldValue('plan.sectorCode', code ?? '')}
        />
        <Textarea
          label={t('field.description')}
          description={t('hint.description')}
          autosize
          minRows={3}
          maxLength={PLAN_LIMITS.text}
          {...fieldProps(editor, 'plan.description')}
        />
      </Stack>
    </EditorFields>
  );
}
