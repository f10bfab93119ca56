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
    day: (day) => dayIn(language, day),
  };
}

function decimal(value: number, digits: number, language: Language): string {
  const text = String(value).padStart(digits + 1, '0');
  const [group, point] = language === 'en' ? [',', '.'] : ['\u00a0', ','];
  const whole = text.slice(0, text.length - digits).replace(/\B(?=(\d{3})+$)/g, group);
  return `${whole}${point}${text.slice(text.length - digits)}`;
}

function dayIn(language: Language, day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const name = months[language][Number(month) - 1] ?? '';
  const number = Number(date);
  const forms: Record<Language, string> = {
    en: `${number} ${name} ${year}`,
    ru: `${number} ${name} ${year} г.`,
    ky: `${year}-жылдын ${number}-${name}`,
    tg: `${number} ${name} соли ${year}`,
  };
  return forms[language].replaceAll(' ', '\u00a0');
}

/** In the form that a date takes: genitive, possessive, izofat. */
const months: Readonly<Record<Language, readonly string[]>> = {
  en: 'January February March April May June July August September October November December'.split(' '),
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
  ky: 'январы февралы марты апрели майы июну июлу августу сентябры октябры ноябры декабры'.split(' '),
  tg: 'январи феврали марти апрели майи июни июли августи сентябри октябри ноябри декабри'.split(' '),
};
