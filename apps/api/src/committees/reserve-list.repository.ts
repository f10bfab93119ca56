import { Injectable } from '@nestjs/common';
import type { Asking } from '@tendesh/domain/programmes/funds';
import type { ItemEntity } from './item.entity';
import type { Transaction } from '../platform/database/transaction';

export interface Reserved extends Asking {
  readonly itemId: string;
  readonly applicationId: string;
  readonly caseId: string;
}

export interface NewestItem extends Pick<ItemEntity, 'sessionId' | 'outcome' | 'note' | 'reasonCode' | 'movedUpAt'> {
  readonly itemId: string;
  readonly meetsAt: Date;
  readonly convenedIn: string;
  readonly memberIds: string[];
}

/** The newest decided item of each reserved application: the session that met first goes first, then the better rank. */
const ORDERED = `select distinct on (a.id) i.id as "itemId", a.id as "applicationId", a.case_id as "caseId",
    a.call_id as "callId", a.requested_grant_minor as "grantMinor", e.opened_at, i.rank
  from application a join committee_item i on i.application_id = a.id and i.outcome = 'reserved'
    join committee_session e on e.id = i.session_id
  where a.programme_id = $1 and a.status = 'reserved' order by a.id, i.decided_at desc`;

@Injectable()
export class ReserveListRepository {
  inOrder(tx: Transaction, programmeId: string): Promise<Reserved[]> {
    return tx.rows<Reserved>(`select * from (${ORDERED}) reserved order by opened_at, rank, "applicationId"`, [
      programmeId,
    ]);
  }

  /** Where the application stands or stood on an agenda last. */
  async newestItem(tx: Transaction, applicationId: string): Promise<NewestItem | null> {
    const [row] = await tx.rows<NewestItem>(
      `select i.id as "itemId", i.session_id as "sessionId", e.meets_at as "meetsAt", e.convened_in as "convenedIn",
         i.outcome, i.note, i.reason_code as "reasonCode", i.moved_up_at as "movedUpAt",
         array(select m.staff_id from committee_member m where m.session_id = e.id) as "memberIds"
       from committee_item i join committee_session e on e.id = i.session_id
       where i.application_id = $1 and i.status <> 'left' order by (i.status = 'waiting') desc, i.id desc limit 1`,
      [applicationId],
    );
    return row ?? null;
  }

  /** Whether any session of the programme put somebody on the list; most programmes have no committee. */
  async waits(tx: Transaction, programmeId: string): Promise<boolean> {
    const rows = await tx.rows(`select id from committee_session where programme_id = $1 limit 1`, [programmeId]);
    return rows.length > 0;
  }

  async markMovedUp(tx: Transaction, itemId: string): Promise<void> {
    await tx.rows(`update committee_item set moved_up_at = $2, version = version + 1 where id = $1`, [itemId, tx.now]);
  }
}
