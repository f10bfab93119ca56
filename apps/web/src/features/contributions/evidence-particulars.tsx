import type { EvidenceItem } from '@tendesh/contracts/contributions/evidence';
import { useTranslation } from 'react-i18next';
import { DateText } from '../../ui/date-text';
import { DescriptionList } from '../../ui/description-list';
import { Money } from '../../ui/money';
import { None } from '../../ui/none';

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
        ...(item.statement === null
          ? []
          : [
              {
                label: t('statement.deposit'),
                value: (
                  <Moved minor={item.statement.depositMinor} on={item.statement.depositedOn} currency={item.currency} />
                ),
              },
              {
                label: t('statement.withdrawn'),
                value: (
                  <Moved
                    minor={item.statement.withdrawnMinor}
                    on={item.statement.withdrawnOn}
                    currency={item.currency}
                  />
                ),
              },
            ]),
      ]}
    />
  );
}

/** Money that came or went, and when; nothing where it did not. */
function Moved({ minor, on, currency }: { minor: number | null; on: string | null; currency: string }) {
  if (minor === null || on === null) return <None />;
  return (
    <>
      <Money minor={minor} currency={currency} /> · <DateText value={on} />
    </>
  );
}
