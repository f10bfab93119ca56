import type { RehearsedAct } from '@tendesh/contracts/shared/dry-run';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/use-format';

/**
 * An entry of the audit in words: what was done to what, with the amount where one was moved. The amount is in the currency
 * of the entry, else of what it is about, else of the page; where nobody knows it, it is left out.
 */
export function useActText(ofPage?: string) {
  const { t, i18n } = useTranslation(['cases', 'audit']);
  const { money } = useFormat();
  return ({ noun, act, detail }: Pick<RehearsedAct, 'noun' | 'act' | 'detail'>, ofEntry?: string | null): string => {
    // In the words of the timeline of a case, or in those of what happens outside of cases.
    const key = ['cases', 'audit'].map((file) => `${file}:did.${noun}.${act}`).find((one) => i18n.exists(one));
    const text = key === undefined ? t('did.other', { noun, act }) : t(key);
    const minor = detail['amountMinor'] ?? detail['grantMinor'];
    const currency = ownCurrency(detail) ?? ofEntry ?? ofPage;
    const said = typeof minor === 'number' && currency ? `${text}: ${money(minor, currency, true)}` : text;
    return detail['frozen'] === true ? `${said}. ${t('cases:did.freezes')}` : said;
  };
}

function ownCurrency(detail: RehearsedAct['detail']): string | null {
  return typeof detail['currency'] === 'string' ? detail['currency'] : null;
}
