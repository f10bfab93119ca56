import { Injectable } from '@nestjs/common';
import type { SaveRuleSetRequest } from '@tendesh/contracts/programmes/rule-sets';
import type { Written } from '@tendesh/contracts/shared/acts';
import { checkRuleSet } from '@tendesh/domain/programmes/check-rule-set';
import { ruleSetTransitions } from '@tendesh/domain/programmes/rule-set-transitions';
import { violation } from '@tendesh/domain/problems/violation';
import { newId } from '../platform/database/new-id';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { decide, refuseStale } from '../platform/policy/decide';
import { notFound, refuseIf } from '../platform/problems/problem';
import { LockProgramme } from './lock-programme';
import { ruleSetSituation } from './rule-set.presenter';
import { type DraftOfRules, RuleSetsRepository } from './rule-sets.repository';
import { TodayOfOffice } from './today-of-office';

/** Writes the draft of the next rules of a programme: one at a time, and nobody is judged by it. */
@Injectable()
export class DraftRuleSet {
  constructor(
    private readonly work: UnitOfWork,
    private readonly programmes: LockProgramme,
    private readonly ruleSets: RuleSetsRepository,
    private readonly today: TodayOfOffice,
  ) {}

  add(programmeId: string, said: SaveRuleSetRequest): Promise<Written> {
    return this.work.write(async (tx) => {
      await this.programmes.lock(tx, programmeId, 'ruleset.draft');
      const open = (await this.ruleSets.ofProgramme(tx, programmeId)).filter(({ status }) => status === 'draft');
      refuseIf(open.map(({ number }) => violation('draft_exists', undefined, { number })));
      const draft = draftOf(said);
      const id = newId(tx.now);
      await this.ruleSets.add(tx, { id, programmeId, by: tx.actor.id }, draft);
      const { effectiveFrom } = draft;
      await tx.audit({ noun: 'rule_set', nounId: id, act: 'drafted', detail: { programmeId, effectiveFrom } });
      return { id, version: 1 };
    });
  }

  change(id: string, seenVersion: number, said: SaveRuleSetRequest): Promise<Written> {
    return this.work.write(async (tx) => {
      const before = await this.ruleSets.find(tx, id);
      if (before === null) throw notFound();
      const programme = await this.programmes.lock(tx, before.programmeId, 'ruleset.draft');
      const row = (await this.ruleSets.find(tx, id)) ?? before;
      const situation = ruleSetSituation(row, programme, tx.actor, await this.today.of(tx));
      decide(ruleSetTransitions, 'edit', tx.actor, situation);
      refuseStale(row, seenVersion);
      const draft = draftOf(said);
      const version = row.version + 1;
      await this.ruleSets.save(tx, { id, by: tx.actor.id, version }, draft);
      const { effectiveFrom } = draft;
      await tx.audit({ noun: 'rule_set', nounId: id, act: 'changed', detail: { number: row.number, effectiveFrom } });
      return { id, version };
    });
  }
}

/** Nonsense does not even stand in a draft. Plain values, as they are written down. */
function draftOf({ effectiveFrom, note, rules }: SaveRuleSetRequest): DraftOfRules {
  const plain = JSON.parse(JSON.stringify(rules)) as DraftOfRules['rules'];
  refuseIf(checkRuleSet(plain).map((one) => violation(one.code, `/rules${one.pointer ?? ''}`, one.params)));
  return { effectiveFrom, note: note?.trim() || null, rules: plain };
}
