import { dayInWords } from '@tendesh/domain/calendar/day-in-words';
import { currencies, type Currency } from '@tendesh/domain/money/currencies';
import { mulDivHalfEven } from '@tendesh/domain/money/rounding';
import type { Language } from '@tendesh/domain/staff/roles';

/** How a document writes figures. Written out: runtimes differ in what they know of Kyrgyz and Tajik. */
export interface Format {
  /** 7000000 at two digits: '70 000,00'. The currency stands once, above the column. */
  amount(minor: number): string;
  money(minor: number): string;
  quantity(thousandths: number): string;
  /** The share of a whole in percent, to a hundredth: '50,00 %'. */
  share(part: number, whole: number): string;
  day(day: string): string;
}

export function formatIn(language: Language, currency: Currency): Format {
  const { exponent } = currencies[currency];
  const amount = (minor: number) => decimal(minor, exponent, language);
  return {
    amount,
    money: (minor) => `${amount(minor)}\u00a0${currency}`,
    quantity: (thousandths) => decimal(thousandths, 3, language).replace(/[.,]?0+$/, ''),
    share: (part, whole) =>
      `${decimal(mulDivHalfEven(part, 10_000, whole), 2, language)}${language === 'en' ? '%' : '\u00a0%'}`,
    day: (day) => dayInWords(day, language),
  };
}

function decimal(value: number, digits: number, language: Language): string {
  const text = String(value).padStart(digits + 1, '0');
  const [group, point] = language === 'en' ? [',', '.'] : ['\u00a0', ','];
  const whole = text.slice(0, text.length - digits).replace(/\B(?=(\d{3})+$)/g, group);
  return `${whole}${point}${text.slice(text.length - digits)}`;
}
