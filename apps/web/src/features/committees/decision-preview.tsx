import type { AgendaItem, ItemDecisionRequest } from '@tendesh/contracts/committees/room';
import { reasonSoFar } from '../../http/rehearse';
import { Rehearsal } from '../../ui/rehearsal';
import { rehearseDecision } from './committee-acts';

interface DecisionPreviewProps {
  readonly item: AgendaItem;
  readonly decision: ItemDecisionRequest | null;
  readonly currency: string;
}

/** What the chosen outcome would do, or why the votes or the money do not allow it; tried out on the server. */
export function DecisionPreview({ item, decision, currency }: DecisionPreviewProps) {
  if (decision === null || (decision.outcome === 'rejected' && !decision.reasonCode)) return null;
  const { note, ...chosen } = decision;
  const refusal = decision.outcome === 'rejected' ? { note: reasonSoFar(note ?? '').reason } : { note: note ?? null };
  return (
    <Rehearsal
      run={() => rehearseDecision(item, { ...chosen, ...refusal })}
      typed={JSON.stringify(decision)}
      currency={currency}
    />
  );
}
