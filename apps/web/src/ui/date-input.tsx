import '@mantine/dates/styles.css';
import {
  DateInput as MantineDateInput,
  type DateInputProps as MantineDateInputProps,
  DatesProvider,
} from '@mantine/dates';
import { IconCalendar } from '@tabler/icons-react';
import 'dayjs/locale/ky';
import 'dayjs/locale/ru';
import 'dayjs/locale/tg';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/use-format';
import { parseDate } from './parse-date';

interface DateInputProps extends Omit<MantineDateInputProps, 'value' | 'onChange' | 'valueFormat' | 'dateParser'> {
  /** A calendar date as ISO text: 2025-03-09. */
  readonly value?: string | null | undefined;
  readonly onChange?: ((value: string | null) => void) | undefined;
}

/** Typed as 09.03.2025 or picked; ISO text in and out. */
export function DateInput({ value, onChange, ...rest }: DateInputProps) {
  const { date, language } = useFormat();
  const { t } = useTranslation('ui');
  return (
    <DatesProvider settings={{ locale: language, firstDayOfWeek: 1, weekendDays: [0, 6] }}>
      <MantineDateInput
        clearable
        autoComplete="off"
        leftSection={<IconCalendar size={16} stroke={1.6} aria-hidden />}
        leftSectionPointerEvents="none"
        placeholder={date('2025-12-31')}
        ariaLabels={{
          previousMonth: t('calendar.previousMonth'),
          nextMonth: t('calendar.nextMonth'),
          previousYear: t('calendar.previousYear'),
          nextYear: t('calendar.nextYear'),
          previousDecade: t('calendar.previousDecade'),
          nextDecade: t('calendar.nextDecade'),
          monthLevelControl: t('calendar.chooseYear'),
          yearLevelControl: t('calendar.chooseDecade'),
        }}
        {...rest}
        valueFormat={date}
        dateParser={parseDate}
        value={value ?? null}
        onChange={(next) => onChange?.(next)}
      />
    </DatesProvider>
  );
}
