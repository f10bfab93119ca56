import { Chip, Group } from '@mantine/core';
import type { WorkList } from '@tendesh/contracts/work/work';
import { useTranslation } from 'react-i18next';
import classes from './work-chips.module.css';
import { OVERDUE } from './work-filter';

interface WorkChipsProps {
  readonly list: WorkList;
  readonly chosen: string;
  readonly onChoose: (chosen: string | null) => void;
}

/** The counts of what waits, each a filter. */
export function WorkChips({ list, chosen, onChoose }: WorkChipsProps) {
  const { t } = useTranslation(['work', 'terms']);
  const counts = list.counts.filter(({ count }) => count > 0);
  const overdue = counts.reduce((total, one) => total + one.overdue, 0);
  const all = counts.reduce((total, one) => total + one.count, 0);
  return (
    <Chip.Group value={chosen} onChange={(value) => onChoose(value === '' ? null : value)}>
      <Group gap={6} className={classes.chips ?? ''} role="group" aria-label={t('filter')}>
        <Chip value="" size="sm" variant="light">
          {t('all')} {all}
        </Chip>
        {overdue > 0 && (
          <Chip value={OVERDUE} size="sm" variant="light" color="red">
            {t('overdue')} {overdue}
          </Chip>
        )}
        {counts.length > 1 &&
          counts.map(({ kind, count }) => (
            <Chip key={kind} value={kind} size="sm" variant="light">
              {t(`terms:workKind.${kind}`)} {count}
            </Chip>
          ))}
      </Group>
    </Chip.Group>
  );
}
