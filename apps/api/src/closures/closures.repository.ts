import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform/database/transaction';

export interface ClosingRow {
  /** An application that nobody has decided yet. */
  readonly undecided: boolean;
  /** Null without an award, or when it was cancelled. */
  readonly grantMinor: number | null;
  readonly releasedMinor: number | null;
  readonly disbursedMinor: number | null;
  readonly visitsOutstanding: number;
}

@Injectable()
export class ClosuresRepository {
  async closingRow(tx: Transaction, caseId: string): Promise<ClosingRow> {
    const [row] = await tx.rows<ClosingRow>(
      `select exists (select from application a where a.case_id = c.id
           and a.status in ('draft', 'submitted', 'eligible', 'assessed', 'returned')) as undecided,
         w.amount_minor as "grantMinor", w.released_minor as "releasedMinor", w.disbursed_minor as "disbursedMinor",
         (select count(*) from monitoring_visit v where v.award_id = w.id and v.status = 'planned') as "visitsOutstanding"
       from assistance_case c left join award w on w.case_id = c.id and w.status <> 'cancelled'
       where c.id = $1`,
      [caseId],
    );
    return (
      row ?? { undecided: false, grantMinor: null, releasedMinor: null, disbursedMinor: null, visitsOutstanding: 0 }
    );
  }
}
