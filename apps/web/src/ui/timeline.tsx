import { Text, Timeline as MantineTimeline } from '@mantine/core';
import type { ReactNode } from 'react';
import { DateText } from './date-text';

export interface TimelineEntry {
  readonly id: string;
  readonly at: string;
  readonly who: string;
  readonly what: ReactNode;
  readonly reason?: string | null;
  readonly icon?: ReactNode;
}

/** Who did what and when, newest first as given. */
export function Timeline({ entries }: { entries: readonly TimelineEntry[] }) {
  return (
    <MantineTimeline bulletSize={20} lineWidth={2} active={-1}>
      {entries.map((entry) => (
        <MantineTimeline.Item key={entry.id} bullet={entry.icon} title={<Text size="sm">{entry.what}</Text>}>
          <Text size="xs" c="dimmed">
            {entry.who} · <DateText value={entry.at} withTime />
          </Text>
          {entry.reason && (
            <Text size="sm" mt={2} style={{ whiteSpace: 'pre-line' }}>
              {entry.reason}
            </Text>
          )}
        </MantineTimeline.Item>
      ))}
    </MantineTimeline>
  );
}
