import { Paper, Text } from '@mantine/core';
import type { ReactNode } from 'react';

interface StatTileProps {
  readonly label: string;
  readonly value: ReactNode;
  readonly hint?: ReactNode;
}

/** One figure that matters. */
export function StatTile({ label, value, hint }: StatTileProps) {
  return (
    <Paper withBorder bg="var(--card)" px="md" py="sm">
      <Text size="xs" c="dimmed">
        {label}
      </Text>
      <Text component="div" fz={{ base: '1.1rem', xs: '1.35rem' }} fw={650} lh={1.3} className="numeric">
        {value}
      </Text>
      {hint !== undefined && (
        <Text component="div" size="xs" c="dimmed">
          {hint}
        </Text>
      )}
    </Paper>
  );
}
