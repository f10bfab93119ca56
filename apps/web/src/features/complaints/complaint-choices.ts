import { complaintCategories, type ComplaintCategory } from '@tendesh/domain/complaints/complaint-categories';
import { useTranslation } from 'react-i18next';

/** The kinds of complaints as choices of a list. */
export function useCategoryChoices(): { value: ComplaintCategory; label: string }[] {
  const { t } = useTranslation('terms');
  return complaintCategories.map((value) => ({ value, label: t(`complaintCategory.${value}`) }));
}

export const LEAST_WORDS = 10;
