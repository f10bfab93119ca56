import { Injectable } from '@nestjs/common';
import type { ActDone } from '@tendesh/domain/acts/duties';
import { dutyConflicts } from '@tendesh/domain/acts/duties';
import { type Violation, violation } from '@tendesh/domain/problems/violation';
import type { Transaction } from '../platform/database/transaction';
import { type Colleague, StaffRepository } from '../staff/staff.repository';
import type { CaseEntity } from './case.entity';
import { CasesRepository } from './cases.repository';

const POINTER = '/caseOfficerId';

/** Who could carry a case on: another active case officer of its office, whose earlier acts on it allow that. */
@Injectable()
export class CaseOfficers {
  constructor(
    private readonly staff: StaffRepository,
    private readonly cases: CasesRepository,
  ) {}

  async choices(tx: Transaction, found: CaseEntity): Promise<Colleague[]> {
    const done = await this.cases.dutyActs(tx, found.id);
    const candidates = await this.candidates(tx, found);
    return candidates.filter((one) => dutyConflicts('was_case_officer', [one.id], done).length === 0);
  }

  /** Why this person cannot become the officer of the case; empty when he can. */
  async whyNot(tx: Transaction, found: CaseEntity, staffId: string, done: readonly ActDone[]): Promise<Violation[]> {
    const isCandidate = (await this.candidates(tx, found)).some((one) => one.id === staffId);
    if (!isCandidate) return [violation('unknown_value', POINTER)];
    return dutyConflicts('was_case_officer', [staffId], done).map((one) => ({ ...one, pointer: POINTER }));
  }

  private async candidates(tx: Transaction, { officeId, caseOfficerId }: CaseEntity): Promise<Colleague[]> {
    const colleagues = await this.staff.colleagues(tx, officeId);
    return colleagues.filter(
      (one) => one.officeId === officeId && one.roles.includes('case_officer') && one.id !== caseOfficerId,
    );
  }
}
