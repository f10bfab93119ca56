import type { AgendaItem } from '@tendesh/contracts/committees/room';
import type { ItemOutcome, RejectionReason } from '@tendesh/domain/committees/voting';
import { Rehearsal } from '../../ui/rehearsal';
import { rehearseDecision } from './committee-acts';

interface DecisionPreviewProps {
  readonly item: AgendaItem;
  readonly outcome: ItemOutcome | null;
  readonly reasonCode: RejectionReason | null;
  readonly currency: string;
}

/** What the chosen outcome would do, or why the votes or the money do not allow it; tried out on the server. */
export function DecisionPreview({ item, outcome, reasonCode, currency }: DecisionPreviewProps) {
  if (outcome === null || (outcome === 'rejected' && reasonCode === null)) return null;
  const refusal = outcome === 'rejected' ? { reasonCode, note: STANDS_FOR_WORDS } : {};
  return (
    <Rehearsal
      key={`${outcome} ${reasonCode} ${item.version}`}
      run={() => rehearseDecision(item, { outcome, ...refusal })}
      currency={currency}
    />
  );
}

/** For the sentence to the person, which is typed only afterwards. */
const STANDS_FOR_WORDS = '-';
