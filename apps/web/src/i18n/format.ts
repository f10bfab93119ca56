import type { Language } from './languages';

/*
 * Written out instead of left to Intl: browsers differ in what they know of Kyrgyz and Tajik, and an amount must read
 * the same on every desk.
 */
const space = '\u00a0';
const separators: Record<Language, { group: string; decimal: string }> = {
  en: { group: ',', decimal: '.' },
  ru: { group: space, decimal: ',' },
  ky: { group: space, decimal: ',' },
  tg: { group: space, decimal: ',' },
};
const englishMonths = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const slavicMonths = 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' ');
const months: Record<Language, readonly string[]> = {
  en: 'January February March April May June July August September October November December'.split(' '),
  ru: slavicMonths,
  ky: slavicMonths,
  tg: 'январ феврал март апрел май июн июл август сентябр октябр ноябр декабр'.split(' '),
};
const symbols: Record<string, string> = { KGS: 'сом', USD: '$', EUR: '€', GBP: '£', RUB: '₽', KZT: '₸' };

/** The decimal sign that people of this language type. */
export function decimalSign(language: Language): string {
  return separators[language].decimal;
}

/** How many minor units' digits the currency has: 2 for KGS, 0 for JPY. */
export function minorDigits(currency: string): number {
  return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
}

export function currencySymbol(currency: string, language: Language): string {
  if (language === 'en') return currency;
  if (currency === 'TJS') return language === 'tg' ? 'сомонӣ' : 'сомони';
  return symbols[currency] ?? currency;
}

/** Minor units to text: 123450000 KGS is "1 234 500,00 сом" (en: "KGS 1,234,500.00"); `short` drops a zero fraction. */
export function formatMoney(minor: number, currency: string, language: Language, short = false): string {
  const digits = minorDigits(currency);
  const whole = short && minor % 10 ** digits === 0;
  const amount = formatScaled(minor, digits, language, whole ? 0 : digits);
  const symbol = currencySymbol(currency, language);
  return language === 'en' ? `${symbol}${space}${amount}` : `${amount}${space}${symbol}`;
}

/** An integer that counts 10^-scale parts, exactly: 1500 at scale 3 is "1.500", or "1.5" with `atLeast` 0. */
export function formatScaled(value: number, scale: number, language: Language, atLeast = scale): string {
  const { group, decimal } = separators[language];
  const digits = String(Math.abs(value)).padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale).replace(/\B(?=(\d{3})+(?!\d))/g, group);
  const fraction = digits
    .slice(digits.length - scale)
    .replace(/0+$/, '')
    .padEnd(atLeast, '0');
  return `${value < 0 ? '\u2212' : ''}${whole}${scale === 0 || fraction === '' ? '' : decimal + fraction}`;
}

/** A count or a measured figure, with up to three decimals. */
export function formatNumber(value: number, language: Language): string {
  return formatScaled(Math.round(value * 1000), 3, language, 0);
}

/** Basis points to percent: 5000 is "50 %" (en: "50%"), 4999 is "49,99 %". Nothing is rounded. */
export function formatPercent(basisPoints: number, language: Language): string {
  return `${formatScaled(basisPoints, 2, language, 0)}${language === 'en' ? '' : space}%`;
}

/** "2025-03-09" is "09.03.2025", in English "9 Mar 2025". */
export function formatDate(isoDate: string, language: Language): string {
  const [year = '', month = '', day = ''] = isoDate.slice(0, 10).split('-');
  if (language !== 'en') return `${day}.${month}.${year}`;
  return `${Number(day)} ${englishMonths[Number(month) - 1] ?? month} ${year}`;
}

/** "2026-11" is "November 2026", in Russian "ноябрь 2026". */
export function formatMonth(isoMonth: string, language: Language): string {
  const [year = '', month = ''] = isoMonth.split('-');
  return `${months[language][Number(month) - 1] ?? month}${space}${year}`;
}

/** An instant in the time zone of the reader's office: "09.03.2025, 12:04". */
export function formatDateTime(instant: string, language: Language, timeZone?: string): string {
  const { date, time } = inZone(instant, timeZone);
  return `${formatDate(date, language)}, ${time}`;
}

export function formatTime(instant: string, timeZone?: string): string {
  return inZone(instant, timeZone).time;
}

/** The calendar date and the clock that a wall in that time zone shows. */
export function inZone(instant: string, timeZone?: string): { date: string; time: string } {
  const parts = new Intl.DateTimeFormat('en-GB', {
    ...(timeZone === undefined ? {} : { timeZone }),
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(new Date(instant));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? '';
  return { date: `${part('year')}-${part('month')}-${part('day')}`, time: `${part('hour')}:${part('minute')}` };
}

/** Whole days from `today` to `isoDate`, both calendar dates. */
export function daysBetween(today: string, isoDate: string): number {
  return Math.round(
    (Date.parse(`${isoDate.slice(0, 10)}T00:00Z`) - Date.parse(`${today.slice(0, 10)}T00:00Z`)) / 86_400_000,
  );
}
