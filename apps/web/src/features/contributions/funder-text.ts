import type { ContributionItem } from '@tendesh/contracts/contributions/contributions';
import { useTranslation } from 'react-i18next';

/** Who gives a contribution: "Relative, degree 2: Asan". The returnee is not named, being meant. */
export function useFunderText() {
  const { t } = useTranslation(['contributions', 'terms']);
  return ({ funderKind, funder, funderDegree }: ContributionItem): string | null => {
    if (funderKind === 'returnee' && funder === null) return null;
    const kind = t(`terms:funderKind.${funderKind}`);
    const near = funderDegree === null ? [] : [t('funder.degree', { degree: funderDegree })];
    return [[kind, ...near].join(', '), funder].filter(Boolean).join(': ');
  };
}
