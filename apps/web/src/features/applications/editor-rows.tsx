import { ActionIcon, Button, Stack, Text } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './editor.module.css';

interface EditorRowsProps<Row> {
  readonly rows: readonly Row[];
  readonly render: (row: Row, index: number) => ReactNode;
  readonly empty: string;
  readonly addLabel: string;
  readonly onAdd: () => void;
}

/** A list of rows that a person adds to and takes from. */
export function EditorRows<Row extends { readonly key: string }>(props: EditorRowsProps<Row>) {
  const { rows, render, empty, addLabel, onAdd } = props;
  return (
    <Stack gap="sm">
      {rows.length === 0 && (
        <Text size="sm" c="dimmed">
          {empty}
        </Text>
      )}
      <Stack gap="xs" className={classes.rows ?? ''}>
        {rows.map((row, index) => (
          <Fragment key={row.key}>{render(row, index)}</Fragment>
        ))}
      </Stack>
      <div>
        <Button variant="light" size="compact-md" leftSection={<IconPlus size={15} aria-hidden />} onClick={onAdd}>
          {addLabel}
        </Button>
      </div>
    </Stack>
  );
}

export function RemoveRow({
  what,
  onRemove,
  disabled = false,
}: {
  what: string;
  onRemove: () => void;
  disabled?: boolean;
}) {
  const { t } = useTranslation('applications');
  return (
    <ActionIcon
      className={classes.remove ?? ''}
      variant="subtle"
      color="gray"
      size={36}
      aria-label={t('removeRow', { what })}
      disabled={disabled}
      onClick={onRemove}
    >
      <IconTrash size={17} stroke={1.6} />
    </ActionIcon>
  );
}
