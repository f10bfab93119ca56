import { Text } from '@mantine/core';

interface PersonNameProps {
  readonly cyrillic?: string | null | undefined;
  readonly latin?: string | null | undefined;
}

/** A name in both scripts, as the documents have it. */
export function PersonName({ cyrillic, latin }: PersonNameProps) {
  const first = cyrillic || latin;
  const second = cyrillic && latin && cyrillic !== latin ? latin : null;
  return (
    <span>
      {first}
      {second !== null && (
        <Text span c="dimmed" size="sm" ms={6} lang="und-Latn">
          {second}
        </Text>
      )}
    </span>
  );
}
