import { Group, Text } from '@mantine/core';

/** Two equal bars: the match. */
export function Wordmark({ size = 24 }: { size?: number }) {
  return (
    <Group gap={8} wrap="nowrap">
      <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden>
        <rect width="32" height="32" rx="8" fill="#0f6b63" />
        <rect x="7" y="10" width="18" height="4.5" rx="2.25" fill="#fff" />
        <rect x="7" y="17.5" width="18" height="4.5" rx="2.25" fill="#7dd1c7" />
      </svg>
      <Text span fw={680} fz={size * 0.7} lh={1} style={{ letterSpacing: '-0.01em' }}>
        Tendesh
      </Text>
    </Group>
  );
}
