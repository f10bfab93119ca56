import { Injectable } from '@nestjs/common';
import type { Programme } from '@tendesh/contracts/programmes/programmes';
import { programmeStanding } from '@tendesh/domain/programmes/programme-standing';
import type { Permission } from '@tendesh/domain/staff/permissions';
import type { WriteTransaction } from '../platform/database/transaction';
import { refuseUnseen } from '../platform/policy/decide';
import { notFound } from '../platform/problems/problem';
import { ProgrammesRepository } from './programmes.repository';

/** How every act on a programme, its calls and its rules begins: its row is locked, and it is one that the actor reaches. */
@Injectable()
export class LockProgramme {
  constructor(private readonly programmes: ProgrammesRepository) {}

  async lock(tx: WriteTransaction, id: string, permission: Permission): Promise<Programme> {
    await this.programmes.lock(tx, id);
    const programme = await this.programmes.find(tx, id, tx.actor.language);
    if (programme === null) throw notFound();
    refuseUnseen(tx.actor, permission, programmeStanding(programme, tx.actor));
    return programme;
  }
}
