import type { Language } from '../staff/roles';

/** A day ('YYYY-MM-DD') in words: '2026-03-09' is '9 March 2026', '9 марта 2026 г.'; the spaces never break. */
export function dayInWords(day: string, language: Language): string {
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

/** Written out, because runtimes differ in what they know of Kyrgyz and Tajik; in the form that a date takes: genitive, possessive, izofat. */
const months: Readonly<Record<Language, readonly string[]>> = {
  en: 'January February March April May June July August September October November December'.split(' '),
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
  ky: 'январы февралы марты апрели майы июну июлу августу сентябры октябры ноябры декабры'.split(' '),
  tg: 'январи феврали марти апрели майи июни июли августи сентябри октябри ноябри декабри'.split(' '),
};
