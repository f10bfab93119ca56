import { Injectable } from '@nestjs/common';
import { ClosingAccountEntity } from './closing-account.entity';
import type { Transaction } from '../platform/database/transaction';

export interface ClosingRow {
  /** An application that nobody has decided yet. */
  readonly undecided: boolean;
  readonly amending: boolean;
  /** Null without an award, or when it was cancelled. */
  readonly grantMinor: number | null;
  readonly releasedMinor: number | null;
  readonly disbursedMinor: number | null;
  readonly repaidMinor: number | null;
  readonly awardId: string | null;
  readonly applicationId: string | null;
  readonly visitsOutstanding: number;
}

@Injectable()
export class ClosuresRepository {
  async closingRow(tx: Transaction, caseId: string): Promise<ClosingRow> {
    const [row] = await tx.rows<ClosingRow>(
      `select exists (select from application a where a.case_id = c.id
           and a.status in ('draft', 'submitted', 'eligible', 'assessed', 'selected', 'reserved', 'returned')) as undecided,
         exists (select from amendment m where m.case_id = c.id and m.status = 'proposed') as amending,
         w.amount_minor as "grantMinor", w.released_minor as "releasedMinor", w.disbursed_minor as "disbursedMinor",
         w.repaid_minor as "repaidMinor", w.id as "awardId", w.application_id as "applicationId",
         (select count(*) from monitoring_visit v where v.award_id = w.id and v.status = 'planned') as "visitsOutstanding"
       from assistance_case c left join award w on w.case_id = c.id and w.status <> 'cancelled'
       where c.id = $1`,
      [caseId],
    );
    return row ?? nothing;
  }

  async addAccount(tx: Transaction, row: ClosingAccountEntity): Promise<void> {
    await tx.manager.insert(ClosingAccountEntity, row);
  }

  findAccount(tx: Transaction, caseId: string): Promise<ClosingAccountEntity | null> {
    return tx.manager.findOne(ClosingAccountEntity, { where: { caseId } });
  }
}

const nothing: ClosingRow = {
  undecided: false,
  amending: false,
  grantMinor: null,
  releasedMinor: null,
  disbursedMinor: null,
  repaidMinor: null,
  awardId: null,
  applicationId: null,
  visitsOutstanding: 0,
};
