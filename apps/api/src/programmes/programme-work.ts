import { Injectable } from '@nestjs/common';
import type { ProgrammeWorkItem, ProgrammeWorkList } from '@tendesh/contracts/programmes/programme-work';
import { transition, whyNot } from '@tendesh/domain/acts/transitions';
import { callTransitions } from '@tendesh/domain/programmes/call-transitions';
import { ruleSetTransitions } from '@tendesh/domain/programmes/rule-set-transitions';
import type { Programme } from '@tendesh/contracts/programmes/programmes';
import { currentActor, type SignedIn } from '../platform/context/request-context';
import type { Transaction } from '../platform/database/transaction';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { callSituation } from './call.presenter';
import { CallsRepository } from './calls.repository';
import { ProgrammesRepository } from './programmes.repository';
import { ruleSetSituation } from './rule-set.presenter';
import { RuleSetsRepository } from './rule-sets.repository';
import { TodayOfOffice } from './today-of-office';

/** Drafts that wait for the reader's word: what stands beside the cases of My work. */
@Injectable()
export class ProgrammeWork {
  constructor(
    private readonly work: UnitOfWork,
    private readonly programmes: ProgrammesRepository,
    private readonly calls: CallsRepository,
    private readonly ruleSets: RuleSetsRepository,
    private readonly today: TodayOfOffice,
  ) {}

  list(): Promise<ProgrammeWorkList> {
    const actor = currentActor();
    return this.work.read(async (tx) => {
      const today = await this.today.at(tx, actor.officeId);
      const items: ProgrammeWorkItem[] = [];
      for (const programme of await this.programmes.withDrafts(tx, actor.language))
        items.push(...(await this.waiting(tx, programme, actor, today)));
      return { items: items.sort((a, b) => a.since.localeCompare(b.since)) };
    });
  }

  private async waiting(
    tx: Transaction,
    programme: Programme,
    actor: SignedIn,
    today: string,
  ): Promise<ProgrammeWorkItem[]> {
    const place = { programmeId: programme.id, programmeName: programme.texts.name[actor.language] };
    const ruleSets = (await this.ruleSets.ofProgramme(tx, programme.id)).filter(
      (row) =>
        whyNot(transition(ruleSetTransitions, 'approve'), actor, ruleSetSituation(row, programme, actor, today))
          .length === 0,
    );
    const calls = (await this.calls.ofProgramme(tx, programme.id)).filter(
      (row) =>
        whyNot(transition(callTransitions, 'publish'), actor, callSituation(row, programme, actor, today)).length === 0,
    );
    return [
      ...ruleSets.map((row) => ({
        ...{ kind: 'rule_set_to_approve' as const, id: row.id, name: String(row.number), ...place },
        ...{ since: row.editedAt?.toISOString() ?? '', writtenBy: row.editedBy },
      })),
      ...calls.map((row) => ({
        ...{ kind: 'call_to_publish' as const, id: row.id, name: row.code, ...place },
        ...{ since: row.editedAt?.toISOString() ?? '', writtenBy: row.editedBy },
      })),
    ];
  }
}
