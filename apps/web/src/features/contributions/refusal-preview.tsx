import type { EvidenceItem } from '@tendesh/contracts/contributions/evidence';
import { refusalReasons } from '@tendesh/domain/contributions/evidence-item';
import { useTranslation } from 'react-i18next';
import { Rehearsal } from '../../ui/rehearsal';
import type { DecideFields } from './decide-fields';
import { rehearseRefusal } from './refuse-evidence';

interface RefusalPreviewProps {
  readonly item: EvidenceItem;
  readonly reasonCode: DecideFields['reasonCode'];
  readonly currency: string;
}

/** What a refusal for this reason would do: an accepted paper that falls may freeze an award. */
export function RefusalPreview({ item, reasonCode, currency }: RefusalPreviewProps) {
  const { t } = useTranslation('contributions');
  const isPermitted = item.actions.some(({ act, permitted }) => act === 'refuse' && permitted);
  const refusal = refusalReasons.find((one) => one === reasonCode);
  if (!isPermitted || refusal === undefined) return null;
  return (
    <Rehearsal
      key={refusal}
      title={t('decide.refusalWould')}
      run={() => rehearseRefusal(item, refusal)}
      currency={currency}
    />
  );
}
