import { useTranslation } from 'react-i18next';

const groups = [
  'workKind',
  'applicationStatus',
  'contributionStatus',
  'awardStatus',
  'trancheStatus',
  'visitStatus',
  'appealStatus',
  'complaintStatus',
];

/** What follows a step, which the server names as the next kind of work or as the status that is reached. */
export function useNextText() {
  const { t, i18n } = useTranslation('terms');
  return (next: string): string => {
    const group = [...groups, 'caseStatus'].find((one) => i18n.exists(`terms:${one}.${next}`));
    return group === undefined ? next : t(`${group}.${next}`);
  };
}
