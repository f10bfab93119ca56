import { Tooltip } from '@mantine/core';
import { useFormat } from '../i18n/use-format';
import { None } from './none';

interface DateTextProps {
  /** A calendar date (2025-03-09) or an instant (2025-03-09T12:04:00Z). */
  readonly value: string | null | undefined;
  /** "3 days ago" with the date behind it. */
  readonly relative?: boolean;
  /** Also the clock, for instants. */
  readonly withTime?: boolean;
}

export function DateText({ value, relative = false, withTime = false }: DateTextProps) {
  const format = useFormat();
  if (!value) return <None />;
  const isInstant = value.includes('T');
  const day = isInstant ? format.dayOf(value) : value;
  const exact = isInstant && withTime ? format.dateTime(value) : format.date(day);
  const time = (
    <time dateTime={value} className="numeric">
      {relative ? format.relativeDay(day) : exact}
    </time>
  );
  return relative ? <Tooltip label={isInstant ? format.dateTime(value) : exact}>{time}</Tooltip> : time;
}
