import { Injectable } from '@nestjs/common';
import type { PaperOfApplication, Resubmission } from '@tendesh/contracts/applications/resubmissions';
import { correctionOf } from '@tendesh/domain/applications/corrections';
import { newId } from '../platform/database/new-id';
import type { Transaction, WriteTransaction } from '../platform/database/transaction';
import { ApplicationReturnEntity } from './application-return.entity';
import type { Dossier } from './dossier';
import { planVersionOf } from './plan-version';

const named = (column: string) =>
  `(select json_build_object('id', s.id, 'fullName', s.full_name) from staff s where s.id = ${column})`;
const instant = (column: string) => `to_char(${column}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** Returns for correction: the application before and after, frozen. */
@Injectable()
export class ApplicationReturns {
  /** Keeps the application as it stands now, with the clock that stops. */
  async open(tx: WriteTransaction, dossier: Dossier, decisionId: string): Promise<void> {
    const { id: applicationId, caseId, officeId, status, statusSince } = dossier.application;
    await tx.manager.insert(ApplicationReturnEntity, {
      ...{ id: newId(tx.now), applicationId, caseId, officeId, decisionId },
      ...{ statusBefore: status, clockSince: statusSince, returnedAt: tx.now },
      former: await this.versionOf(tx, dossier),
      ...{ resubmittedAt: null, latter: null },
    });
  }

  /** Keeps beside it what came back. */
  async close(tx: WriteTransaction, dossier: Dossier): Promise<void> {
    const latter = await this.versionOf(tx, dossier);
    const { id } = dossier.application;
    await tx.rows(
      `update application_return set resubmitted_at = $2, latter = $3 where application_id = $1 and resubmitted_at is null`,
      [id, tx.now, JSON.stringify(latter)],
    );
  }

  /** Newest first. */
  async ofApplication(tx: Transaction, applicationId: string): Promise<Resubmission[]> {
    const rows = await tx.rows<Resubmission>(
      `select r.id, d.corrections, ${named('d.decided_by')} as "returnedBy", ${named('d.on_behalf_of')} as "onBehalfOf",
         ${instant('r.returned_at')} as "returnedAt", ${instant('r.resubmitted_at')} as "resubmittedAt", r.former, r.latter
       from application_return r join decision d on d.id = r.decision_id
       where r.application_id = $1 order by r.id desc`,
      [applicationId],
    );
    return rows.map((row) => ({ ...row, corrections: row.corrections.map(correctionOf) }));
  }

  /** The papers of the case that were not voided, oldest first. */
  papers(tx: Transaction, caseId: string): Promise<PaperOfApplication[]> {
    return tx.rows<PaperOfApplication>(
      `select id, kind, file_name as "fileName" from document where case_id = $1 and voided_at is null order by id`,
      [caseId],
    );
  }

  private async versionOf(tx: Transaction, dossier: Dossier) {
    const { plan, caseId } = dossier.application;
    return { plan, money: planVersionOf(dossier), documents: await this.papers(tx, caseId) };
  }
}
