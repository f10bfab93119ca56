import { Select, Text } from '@mantine/core';
import { countWorkers, workerKinds, workPlaces } from '@tendesh/domain/applications/workers';
import { sexes } from '@tendesh/domain/returnees/sex';
import { useTranslation } from 'react-i18next';
import { CountInput } from '../../ui/count-input';
import { newJob } from './draft';
import classes from './editor.module.css';
import { EditorFields, fieldProps } from './editor-fields';
import { EditorRows, RemoveRow } from './editor-rows';
import type { ApplicationEditor } from './use-application-editor';

export function JobsFields({ editor }: { editor: ApplicationEditor }) {
  const { t } = useTranslation(['applications', 'terms']);
  const { form, draft } = editor;
  const totals = countWorkers(draft.plan.jobs.map((job) => ({ ...job, count: job.count ?? 0 })));
  const choices = (group: string, codes: readonly string[]) =>
    codes.map((code) => ({ value: code, label: t(`terms:${group}.${code}`) }));
  return (
    <EditorFields editor={editor} section="jobs" hint={t('hint.jobs')}>
      <EditorRows
        rows={draft.plan.jobs}
        empty={t('empty.jobs')}
        addLabel={t('add.job')}
        onAdd={() => form.insertListItem('plan.jobs', newJob())}
        render={(_job, index) => (
          <div className={classes.job} role="group" aria-label={t('row.job', { number: index + 1 })}>
            <Select
              className={classes.wide ?? ''}
              label={t('field.work')}
              allowDeselect={false}
              data={choices('workerKind', workerKinds)}
              {...fieldProps(editor, `plan.jobs.${index}.kind`)}
            />
            <Select
              label={t('field.sex')}
              allowDeselect={false}
              data={choices('workerSex', sexes)}
              {...fieldProps(editor, `plan.jobs.${index}.sex`)}
            />
            <Select
              label={t('field.place')}
              allowDeselect={false}
              data={choices('workPlace', workPlaces)}
              {...fieldProps(editor, `plan.jobs.${index}.place`)}
            />
            <CountInput label={t('field.people')} {...fieldProps(editor, `plan.jobs.${index}.count`)} />
            <RemoveRow
              what={t('row.job', { number: index + 1 })}
              onRemove={() => form.removeListItem('plan.jobs', index)}
            />
          </div>
        )}
      />
      {totals.total > 0 && (
        <Text size="sm" c="dimmed" mt="xs">
          {t('jobTotals', { ...totals })}
        </Text>
      )}
    </EditorFields>
  );
}
