import { RATE_DIGITS } from '@tendesh/domain/money/exchange-rate';
import type { Texts } from '@tendesh/domain/texts/texts';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../http/me';
import {
  daysBetween,
  formatDate,
  formatDateTime,
  formatMoney,
  formatMonth,
  formatNumber,
  formatPercent,
  formatScaled,
  formatTime,
  inZone,
} from './format';
import { isLanguage } from './languages';

/** The formats of `format.ts` in the reader's language and the time zone of the reader's office. */
export function useFormat() {
  const { t, i18n } = useTranslation('ui');
  const timeZone = useMe()?.office.timeZone;
  const language = isLanguage(i18n.language) ? i18n.language : 'en';

  return useMemo(() => {
    const today = () => inZone(new Date().toISOString(), timeZone).date;
    return {
      language,
      today,
      /** Of a text that is data, the reader's language. */
      text: (texts: Texts) => texts[language],
      money: (minor: number, currency: string, short?: boolean) => formatMoney(minor, currency, language, short),
      number: (value: number) => formatNumber(value, language),
      quantity: (thousandths: number) => formatScaled(thousandths, 3, language, 0),
      /** An exchange rate, held in 10^-8 units. */
      rate: (perUsdE8: number) => formatScaled(perUsdE8, RATE_DIGITS, language, 2),
      percent: (basisPoints: number) => formatPercent(basisPoints, language),
      date: (isoDate: string) => formatDate(isoDate, language),
      month: (month: string) => formatMonth(month, language),
      dateTime: (instant: string) => formatDateTime(instant, language, timeZone),
      time: (instant: string) => formatTime(instant, timeZone),
      /** The calendar date of an instant at the reader's office. */
      dayOf: (instant: string) => inZone(instant, timeZone).date,
      relativeDay: (isoDate: string) => {
        const days = daysBetween(today(), isoDate);
        if (days === 0) return t('day.today');
        if (days === 1) return t('day.tomorrow');
        if (days === -1) return t('day.yesterday');
        return days > 0 ? t('day.ahead', { count: days }) : t('day.ago', { count: -days });
      },
      fileSize: (bytes: number) =>
        bytes < 1_000_000
          ? t('file.kilobytes', { size: formatNumber(Math.max(1, Math.round(bytes / 1000)), language) })
          : t('file.megabytes', { size: formatNumber(Math.round(bytes / 100_000) / 10, language) }),
    };
  }, [language, t, timeZone]);
}

export type Format = ReturnType<typeof useFormat>;
