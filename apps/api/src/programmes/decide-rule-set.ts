import { Injectable } from '@nestjs/common';
import type { Written } from '@tendesh/contracts/shared/acts';
import { ruleSetTransitions } from '@tendesh/domain/programmes/rule-set-transitions';
import type { Permission } from '@tendesh/domain/staff/permissions';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { decide, refuseStale } from '../platform/policy/decide';
import { notFound } from '../platform/problems/problem';
import { LockProgramme } from './lock-programme';
import { ruleSetSituation } from './rule-set.presenter';
import { RuleSetsRepository } from './rule-sets.repository';
import { TodayOfOffice } from './today-of-office';

/** The second person's word on a rule set, after which it never changes; or the end of a draft. */
@Injectable()
export class DecideRuleSet {
  constructor(
    private readonly work: UnitOfWork,
    private readonly programmes: LockProgramme,
    private readonly ruleSets: RuleSetsRepository,
    private readonly today: TodayOfOffice,
  ) {}

  approve(id: string, seenVersion: number): Promise<Written> {
    return this.decided(id, seenVersion, { act: 'approve', done: 'approved', permission: 'ruleset.approve' });
  }

  discard(id: string, seenVersion: number): Promise<Written> {
    return this.decided(id, seenVersion, { act: 'discard', done: 'discarded', permission: 'ruleset.draft' });
  }

  private decided(
    id: string,
    seenVersion: number,
    { act, done, permission }: { act: 'approve' | 'discard'; done: 'approved' | 'discarded'; permission: Permission },
  ): Promise<Written> {
    return this.work.write(async (tx) => {
      const before = await this.ruleSets.find(tx, id);
      if (before === null) throw notFound();
      const programme = await this.programmes.lock(tx, before.programmeId, permission);
      const row = (await this.ruleSets.find(tx, id)) ?? before;
      const situation = ruleSetSituation(row, programme, tx.actor, await this.today.of(tx));
      decide(ruleSetTransitions, act, tx.actor, situation);
      refuseStale(row, seenVersion);
      const version = row.version + 1;
      const approvedBy = act === 'approve' ? tx.actor.id : null;
      await this.ruleSets.decide(tx, id, { status: done, approvedBy, version });
      const { number, effectiveFrom, draftedBy, editedBy } = row;
      await tx.audit({
        ...{ noun: 'rule_set', nounId: id, act: done },
        detail: { number, effectiveFrom, draftedBy: draftedBy?.id ?? null, editedBy: editedBy?.id ?? null },
        facts: { name: `${programme.code}, ${number}` },
      });
      return { id, version };
    });
  }
}
