import type { RehearsedAct } from '@tendesh/contracts/shared/dry-run';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/use-format';

/** An entry of the audit in words: what was done to what, with the amount where one was moved. */
export function useActText(currency: string | undefined) {
  const { t, i18n } = useTranslation(['cases', 'audit']);
  const { money } = useFormat();
  return ({ noun, act, detail }: Pick<RehearsedAct, 'noun' | 'act' | 'detail'>): string => {
    // In the words of the timeline of a case, or in those of what happens outside of cases.
    const key = ['cases', 'audit'].map((file) => `${file}:did.${noun}.${act}`).find((one) => i18n.exists(one));
    const text = key === undefined ? t('did.other', { noun, act }) : t(key);
    const minor = detail['amountMinor'] ?? detail['grantMinor'];
    const amount = typeof minor === 'number' ? money(minor, ownCurrency(detail) ?? currency ?? 'USD', true) : null;
    const said = amount === null ? text : `${text}: ${amount}`;
    return detail['frozen'] === true ? `${said}. ${t('cases:did.freezes')}` : said;
  };
}

function ownCurrency(detail: RehearsedAct['detail']): string | null {
  return typeof detail['currency'] === 'string' ? detail['currency'] : null;
}
