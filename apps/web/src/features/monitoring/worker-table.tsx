import { ActionIcon, Group, Select, Text } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { CountInput } from '../../ui/count-input';
import classes from './monitoring.module.css';
import type { VisitFields } from './visit-form';
import { emptyRow, kindsLeft, workerCells } from './worker-rows';
import { WorkerTotals } from './worker-totals';

/** Workers by kind, place and sex: one number per cell, as on the paper form; the totals are counted while typing. */
export function WorkerTable({ form }: { form: UseFormReturnType<VisitFields> }) {
  const { t } = useTranslation(['monitoring', 'terms']);
  const rows = form.getValues().workerRows;
  const left = kindsLeft(rows);
  return (
    <fieldset className={classes.workers}>
      <legend>{t('workers.title')}</legend>
      <Text size="xs" c="dimmed">
        {t('workers.hint')}
      </Text>
      {rows.length > 0 && <WorkerHeads />}
      {rows.map(({ kind }, index) => {
        const name = t(`terms:workerKind.${kind}`);
        return (
          <div key={kind} className={classes.workerRow} role="group" aria-label={name}>
            <Text size="sm" fw={600} className={classes.workerKind ?? ''}>
              {name}
            </Text>
            {workerCells.map(({ cell }) => (
              <CountInput
                key={cell}
                label={t(`workers.${cell}`)}
                aria-label={t(`workers.${cell}`)}
                placeholder="0"
                size="xs"
                {...form.getInputProps(`workerRows.${index}.${cell}`)}
              />
            ))}
            <ActionIcon
              aria-label={t('workers.remove', { kind: name })}
              onClick={() => form.removeListItem('workerRows', index)}
            >
              <IconTrash size={17} stroke={1.6} aria-hidden />
            </ActionIcon>
          </div>
        );
      })}
      <Group justify="space-between" gap="sm">
        <Select
          aria-label={t('workers.add')}
          placeholder={t('workers.add')}
          size="xs"
          w={220}
          searchable
          data={left.map((kind) => ({ value: kind, label: t(`terms:workerKind.${kind}`) }))}
          value={null}
          onChange={(kind) => kind !== null && form.insertListItem('workerRows', emptyRow(kind))}
        />
        <WorkerTotals rows={rows} />
      </Group>
    </fieldset>
  );
}

/** Once above the rows where there is room; on a phone each field carries its own label. */
function WorkerHeads() {
  const { t } = useTranslation('monitoring');
  return (
    <div className={classes.workerHeads} aria-hidden>
      {workerCells.map(({ cell }) => (
        <span key={cell}>{t(`workers.${cell}`)}</span>
      ))}
    </div>
  );
}
