import type { SaveAllocationRequest } from '@tendesh/contracts/programmes/allocations';
import type { SaveCallRequest } from '@tendesh/contracts/programmes/calls';
import type { SaveProgrammeRequest } from '@tendesh/contracts/programmes/programmes';
import type { RulesInput } from '@tendesh/contracts/programmes/rules-input';
import type { SaveRuleSetRequest } from '@tendesh/contracts/programmes/rule-sets';
import { allocations, officeId, ruleSets } from '@tendesh/testing/reference';

let count = 0;
const inEach = (text: string) => ({ en: text, ru: text, ky: text, tg: text });

export function aProgramme(some: Partial<SaveProgrammeRequest> = {}): SaveProgrammeRequest {
  return {
    ...{ code: `NEW-${(count += 1)}`, name: inEach('A new programme'), description: inEach('') },
    ...{ country: 'KG', currency: 'KGS', officeIds: [officeId('KG-OSH')] },
    ...some,
  };
}

/** A draft of a call in the first programme. */
export function aCall(some: Partial<SaveCallRequest> = {}): SaveCallRequest {
  return {
    ...{ code: `CALL-${(count += 1)}`, name: inEach('A new call'), description: inEach('') },
    ...{ opensOn: '2026-03-01', closesOn: '2026-12-31', quotas: {} },
    ...{ ruleSetId: ruleSets[0].id, allocationIds: [allocations[0].id] },
    ...some,
  };
}

export function anAllocation(some: Partial<SaveAllocationRequest> = {}): SaveAllocationRequest {
  return {
    ...{ donor: 'A third demo donor', purpose: 'Workshops', reference: `NEW-${(count += 1)}` },
    ...{ amountMinor: 100_000_000, validFrom: '2026-01-01', validUntil: '2026-12-31' },
    ...some,
  };
}

/** The rules of Kyrgyzstan with some changes, for the next rule set. */
export function nextRules(some: Partial<RulesInput> = {}, effectiveFrom = '2026-04-01'): SaveRuleSetRequest {
  const rules = JSON.parse(JSON.stringify(ruleSets[0].rules)) as RulesInput;
  return { effectiveFrom, note: 'Some changes', rules: { ...rules, scorePassMark: 65, ...some } };
}
