import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { formatDate, formatDateTime, formatMoney, formatNumber, formatPercent, formatScaled } from './format';
import { isLanguage, type Language, preferredLanguage, rememberLanguage } from './languages';
import { countLikeEnglish } from './plural';

type Texts = Record<string, object>;

/** One chunk per language. */
const loaders: Record<Language, () => Promise<{ default: Texts }>> = {
  en: () => import('./en'),
  ru: () => import('./ru'),
  ky: () => import('./ky'),
  tg: () => import('./tg'),
};

export const i18n = i18next.createInstance();

export async function startI18n(): Promise<void> {
  const language = preferredLanguage();
  await i18n.use(initReactI18next).init({
    lng: language,
    resources: { [language]: (await loaders[language]()).default },
    defaultNS: 'ui',
    fallbackLng: false,
    partialBundledLanguages: true,
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  countLikeEnglish(i18n, ['ky', 'tg']);
  addFormats();
  document.documentElement.lang = language;
}

let wanted: Language | null = null;

/** Loads the texts first, so the screen never shows keys. Who chose another language meanwhile keeps that one. */
export async function switchLanguage(language: Language): Promise<void> {
  wanted = language;
  const texts = (await loaders[language]()).default;
  if (wanted !== language) return;
  for (const [namespace, resource] of Object.entries(texts)) i18n.addResourceBundle(language, namespace, resource);
  rememberLanguage(language);
  await i18n.changeLanguage(language);
  document.documentElement.lang = language;
}

export function currentLanguage(): Language {
  return isLanguage(i18n.language) ? i18n.language : 'en';
}

type Options = Record<string, unknown>;

/** In texts: `{{required, money}}` (with `currency` among the values), `{{min, number}}`, `{{until, dateTime}}` ... */
const formats: Record<string, (value: unknown, options: Options) => string> = {
  number: (value) => formatNumber(Number(value), currentLanguage()),
  money: (value, { currency }) =>
    typeof currency === 'string'
      ? formatMoney(Number(value), currency, currentLanguage())
      : formatScaled(Number(value), 2, currentLanguage()),
  percent: (value) => formatPercent(Number(value), currentLanguage()),
  date: (value) => formatDate(String(value), currentLanguage()),
  dateTime: (value) => formatDateTime(String(value), currentLanguage()),
};

function addFormats() {
  for (const [name, format] of Object.entries(formats)) {
    i18n.services.formatter?.add(name, (value: unknown, _language, options: Options) => format(value, options));
  }
}
