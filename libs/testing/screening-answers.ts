import type { ChecklistAnswerInput } from '@tendesh/contracts/assessments/assessments';
import { standardManualItems } from '@tendesh/domain/assessments/manual-items';

const seen: Readonly<Record<string, string>> = {
  identity_seen: 'The identity card was shown; the photograph agrees.',
  migration_proof_seen: 'The visa and both stamps of the border are in the passport.',
  business_owner_declared: 'Declared in person at the office.',
  premises_available: 'The keys and the paper of the premises were shown.',
};

/** Every item that the standard checklist asks of a person, answered yes with what was seen. */
export const screeningAnswers: readonly (ChecklistAnswerInput & { readonly note: string })[] = standardManualItems.map(
  ({ code }) => ({ item: code, answer: 'yes', note: seen[code] ?? '' }),
);
