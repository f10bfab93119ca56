import { ActionIcon, Box, SimpleGrid, Tooltip } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './repeated-row.module.css';

interface RepeatedRowProps {
  /** Names the group for readers: "Document 2". */
  readonly label: string;
  /** Absent where one must remain. */
  readonly onRemove?: (() => void) | undefined;
  readonly after?: ReactNode;
  readonly columns?: number;
  readonly children: ReactNode;
}

/** One of several alike: its fields side by side, and a way to take it away. */
export function RepeatedRow({ label, onRemove, after, columns = 3, children }: RepeatedRowProps) {
  const { t } = useTranslation('ui');
  return (
    <div role="group" aria-label={label} className={classes.row}>
      <Box flex={1} miw={0}>
        <SimpleGrid cols={{ base: 1, xs: 2, md: columns }} spacing="sm">
          {children}
        </SimpleGrid>
        {after}
      </Box>
      {onRemove && (
        <Tooltip label={t('remove')}>
          <ActionIcon size="lg" aria-label={`${t('remove')}: ${label}`} onClick={onRemove}>
            <IconTrash size={18} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
      )}
    </div>
  );
}
