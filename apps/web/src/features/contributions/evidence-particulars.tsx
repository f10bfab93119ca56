import type { EvidenceItem } from '@tendesh/contracts/contributions/evidence';
import { useTranslation } from 'react-i18next';
import { DateText } from '../../ui/date-text';
import { DescriptionList } from '../../ui/description-list';
import { Money } from '../../ui/money';

/** What stands on the paper, as the case officer read it. */
export function EvidenceParticulars({ item }: { item: EvidenceItem }) {
  const { t } = useTranslation(['contributions', 'terms']);
  const optional = (label: string, value: string | null) => (value === null ? [] : [{ label, value }]);
  return (
    <DescriptionList
      columns={2}
      items={[
        { label: t('evidence.strength'), value: t(`terms:evidenceStrength.${item.strength}`) },
        { label: t('evidence.sum'), value: <Money minor={item.sumMinor} currency={item.currency} /> },
        { label: t('evidence.issuer'), value: item.issuer },
        { label: t('evidence.number'), value: item.documentNumber },
        { label: t('evidence.datedOn'), value: <DateText value={item.datedOn} /> },
        { label: t('desk.recorded'), value: item.recordedBy.fullName },
        ...optional(t('evidence.serial'), item.serialNumber),
        ...optional(t('evidence.covers'), item.covers),
      ]}
    />
  );
}
