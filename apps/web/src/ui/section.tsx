import { Group, Paper, Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';

interface SectionProps {
  readonly title?: ReactNode;
  readonly hint?: ReactNode;
  readonly actions?: ReactNode;
  /** No inner margin: for tables that reach the edges. */
  readonly flush?: boolean;
  readonly children: ReactNode;
}

/** A card of a page: a heading of the second level, a hint, its own actions, and what belongs together. */
export function Section({ title, hint, actions, flush = false, children }: SectionProps) {
  const id = useId();
  const hasHead = title !== undefined || actions !== undefined;
  return (
    <Paper component="section" withBorder bg="var(--card)" {...(title === undefined ? {} : { 'aria-labelledby': id })}>
      {hasHead && (
        <Group justify="space-between" align="flex-start" gap="xs" px="md" pt="md" pb={flush ? 'sm' : 'md'}>
          <Stack gap={2}>
            {title !== undefined && (
              <Title order={2} id={id}>
                {title}
              </Title>
            )}
            {hint !== undefined && (
              <Text size="sm" c="dimmed">
                {hint}
              </Text>
            )}
          </Stack>
          {actions}
        </Group>
      )}
      <Stack gap="md" p={flush ? 0 : 'md'} {...(hasHead ? { pt: 0 } : {})}>
        {children}
      </Stack>
    </Paper>
  );
}
