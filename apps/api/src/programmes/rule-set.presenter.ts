import type { RuleSetSummary } from '@tendesh/contracts/programmes/rule-sets';
import type { Programme } from '@tendesh/contracts/programmes/programmes';
import { offeredActs, type Situation } from '@tendesh/domain/acts/transitions';
import { checkRuleSet } from '@tendesh/domain/programmes/check-rule-set';
import { programmeStanding } from '@tendesh/domain/programmes/programme-standing';
import {
  type RuleSetFacts,
  type RuleSetStatus,
  ruleSetTransitions,
} from '@tendesh/domain/programmes/rule-set-transitions';
import type { Actor } from '@tendesh/domain/staff/reach';
import type { RuleSetRow } from './rule-sets.repository';

/** What the transition table of rule sets asks about one. */
export function ruleSetSituation(
  row: RuleSetRow,
  programme: Pick<Programme, 'id' | 'officeIds'>,
  actor: Actor,
  today: string,
): Situation<RuleSetStatus, RuleSetFacts> {
  return {
    status: row.status,
    standing: programmeStanding(programme, actor),
    done: [],
    facts: {
      writtenByActor: row.writtenBy.includes(actor.id),
      nonsense: checkRuleSet(row.rules),
      effectiveFrom: row.effectiveFrom,
      today,
    },
  };
}

export function presentRuleSet(row: RuleSetRow, programme: Programme, actor: Actor, today: string): RuleSetSummary {
  const { id, number, status, effectiveFrom, note, draftedBy, editedBy, approvedBy, version } = row;
  const acts = offeredActs(ruleSetTransitions, actor, ruleSetSituation(row, programme, actor, today));
  return {
    ...{ id, number, status, effectiveFrom, note, draftedBy, editedBy, approvedBy, version },
    editedAt: row.editedAt?.toISOString() ?? null,
    approvedAt: row.approvedAt?.toISOString() ?? null,
    actions: acts.map((act) => ({ ...act, helpers: [] })),
  };
}
