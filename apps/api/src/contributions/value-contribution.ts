import { Injectable } from '@nestjs/common';
import type { ValuationRequest, ValuerInput } from '@tendesh/contracts/contributions/valuations';
import type { Written } from '@tendesh/contracts/shared/acts';
import { localDay } from '@tendesh/domain/calendar/local-day';
import { contributionTransitions } from '@tendesh/domain/contributions/contribution-transitions';
import { isInKind } from '@tendesh/domain/contributions/kinds';
import { checkValuation, type Valuer } from '@tendesh/domain/contributions/valuation';
import { violation } from '@tendesh/domain/problems/violation';
import { ApplicationsRepository } from '../applications/applications.repository';
import { CasesRepository } from '../cases/cases.repository';
import { newId } from '../platform/database/new-id';
import type { WriteTransaction } from '../platform/database/transaction';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { decide, refuseStale } from '../platform/policy/decide';
import { refuseIf } from '../platform/problems/problem';
import { contributionSituation } from './contribution-situation';
import { ContributionsRepository } from './contributions.repository';
import { evidenceOf } from './evidence-file';
import { EvidenceRepository } from './evidence.repository';
import { LockContribution, type LockedContribution } from './lock-contribution';
import { type ValuationEntity, valuationOf } from './valuation.entity';

/** Records what a contribution in kind is worth, by two people who looked at it; a later valuation takes its place. */
@Injectable()
export class ValueContribution {
  constructor(
    private readonly work: UnitOfWork,
    private readonly locks: LockContribution,
    private readonly evidence: EvidenceRepository,
    private readonly contributions: ContributionsRepository,
    private readonly applications: ApplicationsRepository,
    private readonly cases: CasesRepository,
  ) {}

  run(id: string, seenVersion: number, request: ValuationRequest): Promise<Written> {
    return this.work.write(async (tx) => {
      const locked = await this.locks.run(tx, id);
      const { dossier, contribution, file } = locked;
      decide(contributionTransitions, 'value', tx.actor, contributionSituation(dossier, contribution, file));
      refuseStale(contribution, seenVersion);
      const row = await this.rowOf(tx, locked, request);
      refuseIf(await this.whyNot(tx, locked, row));
      await this.evidence.saveValuation(tx, row);
      const version = contribution.version + 1;
      await this.applications.saveContribution(tx, { id, version });
      await this.cases.addDutyAct(tx, dossier.case, { act: 'recorded_contribution', subjectId: id });
      const { caseId, officeId, valueMinor: amountMinor, currency, method } = row;
      const detail = { amountMinor, currency, method };
      await tx.audit({ noun: 'contribution', nounId: id, caseId, officeId, act: 'valued', detail });
      return { id, version };
    });
  }

  private async whyNot(tx: WriteTransaction, { dossier, contribution }: LockedContribution, row: ValuationEntity) {
    const { timeZone } = await this.cases.officeClock(tx, dossier.case.officeId);
    return checkValuation(valuationOf(row), {
      kind: contribution.kind,
      returneeNames: await this.contributions.returneeNames(tx, dossier.case.id),
      today: localDay(tx.now.toISOString(), timeZone),
    });
  }

  private async rowOf(
    tx: WriteTransaction,
    { dossier, contribution, file }: LockedContribution,
    request: ValuationRequest,
  ): Promise<ValuationEntity> {
    const earlier = evidenceOf(file, contribution.id).valuation;
    const [first, second] = await this.valuers(tx, request.valuers);
    const { method, valuedOn, valueMinor, depreciation = null, note = null } = request;
    return {
      ...{ id: earlier?.id ?? newId(tx.now), contributionId: contribution.id },
      ...{ applicationId: dossier.application.id, caseId: dossier.case.id, officeId: dossier.case.officeId },
      ...{ method, valuedOn, valueMinor, currency: dossier.application.currency },
      ...{ firstValuer: first.name, firstValuerStaffId: first.staffId },
      ...{ secondValuer: second.name, secondValuerStaffId: second.staffId },
      ...wearOf(isInKind(contribution.kind) ? depreciation : null),
      note,
      ...{ recordedBy: tx.actor.id, recordedAt: tx.now, version: (earlier?.version ?? 0) + 1 },
    };
  }

  /** A member of staff goes by the name that staff has. */
  private async valuers(tx: WriteTransaction, inputs: readonly ValuerInput[]): Promise<[Valuer, Valuer]> {
    const ids = inputs.flatMap(({ staffId }) => staffId ?? []);
    const names = await this.contributions.staffNames(tx, ids);
    const valuer = (index: number): Valuer => {
      const { name = '', staffId = null } = inputs[index] ?? {};
      if (staffId === null) return { name: name.trim(), staffId };
      const known = names.get(staffId);
      refuseIf(known === undefined ? [violation('unknown_value', `/valuers/${index}/staffId`)] : []);
      return { name: known ?? '', staffId };
    };
    return [valuer(0), valuer(1)];
  }
}

function wearOf(
  depreciation: ValuationRequest['depreciation'] | null,
): Pick<ValuationEntity, 'boughtOn' | 'priceMinor' | 'usefulYears' | 'residualMinor'> {
  if (depreciation == null) return { boughtOn: null, priceMinor: null, usefulYears: null, residualMinor: null };
  const { boughtOn, priceMinor, usefulYears, residualMinor } = depreciation;
  return { boughtOn, priceMinor, usefulYears, residualMinor };
}
