import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { toneColours, toneOf } from './status-tones';

interface StatusTagProps {
  /** The noun whose life this is: its labels stand in terms.json under `<noun>Status`. */
  readonly noun: string;
  readonly status: string;
}

export function StatusTag({ noun, status }: StatusTagProps) {
  const { t } = useTranslation('terms');
  return (
    <Badge
      variant="light"
      radius="sm"
      tt="none"
      fw={550}
      color={toneColours[toneOf(status)]}
      // In a narrow column a long status takes two lines: half a word says nothing.
      styles={{ root: { height: 'auto', paddingBlock: 2 }, label: { whiteSpace: 'normal', overflow: 'visible' } }}
    >
      {t(`${noun}Status.${status}`)}
    </Badge>
  );
}
