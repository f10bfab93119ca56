import { Injectable } from '@nestjs/common';
import type { PlanTranchesRequest } from '@tendesh/contracts/awards/awards';
import type { Written } from '@tendesh/contracts/shared/acts';
import { isIsoDate } from '@tendesh/domain/calendar/days';
import { sumMinor } from '@tendesh/domain/money/minor';
import { type Violation, violation } from '@tendesh/domain/problems/violation';
import { newId } from '../platform/database/new-id';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { refuseIf } from '../platform/problems/problem';
import { AgreementDocuments } from './agreement-documents.repository';
import { AwardActs } from './award-acts';
import type { AwardDossier } from './award-situation';
import { AwardsRepository } from './awards.repository';

/** The parts in which the grant is paid: together exactly the grant. An agreement that lists other parts is no longer true. */
@Injectable()
export class PlanTranches {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: AwardActs,
    private readonly awards: AwardsRepository,
    private readonly agreements: AgreementDocuments,
  ) {}

  run(id: string, seenVersion: number, request: PlanTranchesRequest): Promise<Written> {
    return this.work.write(async (tx) => {
      const permitted = await this.acts.begin(tx, id, 'plan_tranches', seenVersion);
      const { award } = permitted;
      refuseIf(checkTranches(request, permitted));
      await this.awards.dropPlannedTranches(tx, id);
      const last = (await this.awards.tranches(tx, id)).at(-1)?.position ?? 0;
      await this.awards.addTranches(
        tx,
        request.tranches.map(({ purpose, amountMinor, plannedOn }, index) => ({
          id: newId(tx.now),
          awardId: id,
          caseId: award.caseId,
          officeId: award.officeId,
          position: last + index + 1,
          purpose: purpose.trim(),
          amountMinor,
          plannedOn,
          status: 'planned' as const,
          version: 1,
        })),
      );
      await this.agreements.replace(tx, award.agreementDocumentId);
      const changes = { agreementDocumentId: null, agreementLanguage: null };
      return this.acts.finish(tx, permitted, changes, {
        act: 'tranches_planned',
        detail: { tranches: request.tranches.length },
      });
    });
  }
}

/** After an amendment, what was released or paid under the earlier agreement stays and is part of the grant. */
function checkTranches({ tranches }: PlanTranchesRequest, { award }: AwardDossier): Violation[] {
  const dates = tranches.flatMap(({ plannedOn }, index) =>
    isIsoDate(plannedOn) ? [] : [violation('not_a_date', `/tranches/${index}/plannedOn`)],
  );
  const openMinor = award.amountMinor - award.releasedMinor;
  const differenceMinor = openMinor - sumMinor(tranches.map(({ amountMinor }) => amountMinor));
  const sum = differenceMinor === 0 ? [] : [violation('tranches_differ_from_grant', '/tranches', { differenceMinor })];
  return [...dates, ...sum];
}
