import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reason } from '../http/problem';

/** Parameters whose values are codes themselves: shown by their terms. */
const codedParams: Record<string, string> = {
  act: 'dutyAct',
  done: 'dutyAct',
  permission: 'permission',
  role: 'role',
  script: 'script',
};

/**
 * The sentence for a reason's code in the reader's language, and its figures where the reason brings them (a rule that
 * lost a race in the database knows its code alone). `currency` is that of the amounts, unless they name their own.
 */
export function useReasonText(currency?: string) {
  const { t, i18n } = useTranslation(['problems', 'terms']);
  return useCallback(
    ({ code, params }: Pick<Reason, 'code' | 'params'>): string => {
      if (!i18n.exists(`problems:${code}`))
        return `${t('problems:unexpected')} ${t('problems:detail.unexpected', { code })}`;
      const detail = `problems:detail.${code}`;
      if (params === undefined || Object.keys(params).length === 0 || !i18n.exists(detail))
        return t(`problems:${code}`);
      const worded = Object.fromEntries(
        Object.entries(params).map(([name, value]) => {
          const group = codedParams[name];
          return [name, group === undefined ? value : t(`terms:${group}.${value}`, { defaultValue: String(value) })];
        }),
      );
      return `${t(`problems:${code}`)} ${t(detail, { currency, ...worded })}`;
    },
    [currency, i18n, t],
  );
}
