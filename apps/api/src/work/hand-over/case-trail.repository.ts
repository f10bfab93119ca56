import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/transaction';

export interface ChainHead {
  readonly id: string;
  readonly length: number;
  readonly sha256: string;
}

/** An event of the case as the chain holds it, reads and exports included. */
export interface CaseEvent {
  readonly sequence: number;
  readonly at: Date;
  readonly by: string | null;
  readonly noun: string;
  readonly nounId: string;
  readonly act: string;
  readonly reason: string | null;
  readonly detail: Readonly<Record<string, unknown>>;
  readonly sha256: string;
}

@Injectable()
export class CaseTrailRepository {
  /** In the order of the chain. */
  events(tx: Transaction, caseId: string): Promise<CaseEvent[]> {
    return tx.rows<CaseEvent>(
      `select e.sequence, e.at, s.full_name as by, e.noun, e.noun_id as "nounId", e.act, e.reason, e.detail,
         encode(e.hash, 'hex') as sha256
       from audit_trail e left join staff s on s.id = e.staff_id where e.chain_id = $1 order by e.sequence`,
      [caseId],
    );
  }

  async head(tx: Transaction, caseId: string): Promise<ChainHead> {
    const [row] = await tx.rows<ChainHead>(
      `select chain_id as id, length, encode(hash, 'hex') as sha256 from audit_chain where chain_id = $1`,
      [caseId],
    );
    if (row === undefined) throw new Error('A case without a trail');
    return row;
  }
}
