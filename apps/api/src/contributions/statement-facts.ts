import type { StatementInput } from '@tendesh/contracts/contributions/evidence';
import type { StatementFacts } from '@tendesh/domain/radar/borrowed-pattern';
import type { EvidenceItemEntity } from './evidence-item.entity';

export type StatementColumns = Pick<
  EvidenceItemEntity,
  'depositMinor' | 'depositedOn' | 'withdrawnMinor' | 'withdrawnOn'
>;

export function statementOf(row: StatementColumns): StatementFacts | null {
  const { depositMinor, depositedOn, withdrawnMinor, withdrawnOn } = row;
  return depositMinor === null || depositedOn === null
    ? null
    : { depositMinor, depositedOn, withdrawnMinor, withdrawnOn };
}

export function factsIn(input: StatementInput): StatementFacts {
  const { depositMinor, depositedOn, withdrawnMinor = null, withdrawnOn = null } = input;
  return { depositMinor, depositedOn, withdrawnMinor, withdrawnOn };
}

export function columnsOf(facts: StatementFacts | null): StatementColumns {
  return facts ?? { depositMinor: null, depositedOn: null, withdrawnMinor: null, withdrawnOn: null };
}
