import { Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';

/** One kind of record within the section. */
export function AssessmentPart({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Stack gap="xs" role="group" aria-label={title}>
      <Text size="sm" fw={600}>
        {title}
      </Text>
      {children}
    </Stack>
  );
}
