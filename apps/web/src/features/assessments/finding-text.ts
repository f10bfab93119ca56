import type { ChecklistAnswer } from '@tendesh/contracts/assessments/assessments';
import { useTranslation } from 'react-i18next';
import { useReasonText } from '../../ui/reason-text';

/** What the system found about an item, with its figures: the reason where there is one; null where nothing is known. */
export function useFindingText(currency: string | undefined) {
  const { t, i18n } = useTranslation('assessments');
  const textOf = useReasonText(currency);
  return ({ item, reason, figures = {} }: Pick<ChecklistAnswer, 'item' | 'reason' | 'figures'>): string | null => {
    if (reason != null) return textOf(reason);
    const isKnown = Object.keys(figures).length > 0 && i18n.exists(`assessments:found.${item}`);
    return isKnown ? t(`found.${item}`, { currency, ...figures }) : null;
  };
}
