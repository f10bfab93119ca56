import type { DeskEntry } from '@tendesh/contracts/work/evidence-desk';
import { useTranslation } from 'react-i18next';
import { DescriptionList } from '../../ui/description-list';
import { Money } from '../../ui/money';
import { useFunderText } from './funder-text';

/** Whose claim the paper is to show, and how far it has come. */
export function ClaimList({ entry }: { entry: DeskEntry }) {
  const { t } = useTranslation(['contributions', 'terms']);
  const funderOf = useFunderText();
  const { contribution, match } = entry;
  const about = [funderOf(contribution), contribution.description].filter(Boolean).join(' · ');
  return (
    <DescriptionList
      columns={2}
      items={[
        { label: t('desk.returnee'), value: `${entry.returneeName}, ${entry.caseNumber}` },
        { label: t('desk.office'), value: entry.officeName },
        {
          label: t('kind'),
          value: [t(`terms:contributionKind.${contribution.kind}`), about].filter(Boolean).join(': '),
        },
        {
          label: t('desk.pledged'),
          value: <Money minor={contribution.amountMinor} currency={contribution.currency} />,
        },
        {
          label: t('claimed'),
          value: <Money fw={600} minor={entry.item.claimedMinor} currency={match.currency} />,
        },
        {
          label: t('desk.accepted'),
          value: <Money minor={contribution.verifiedMinor ?? 0} currency={match.currency} />,
        },
      ]}
    />
  );
}
