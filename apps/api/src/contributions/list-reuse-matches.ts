import { Injectable } from '@nestjs/common';
import type { ReusedPaper, ReuseMatches, ReuseMatchItem } from '@tendesh/contracts/contributions/reuse';
import type { Helper } from '@tendesh/contracts/shared/acts';
import { reaches } from '@tendesh/domain/staff/reach';
import { Dossiers } from '../applications/dossiers';
import { CasesRepository } from '../cases/cases.repository';
import { ReadLog } from '../platform/audit/read-log.repository';
import { currentActor, type SignedIn } from '../platform/context/request-context';
import type { Transaction } from '../platform/database/transaction';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { refuseUnseen } from '../platform/policy/decide';
import { OfficesRepository } from '../staff/offices.repository';
import { StaffRepository } from '../staff/staff.repository';
import { doubtsOf, matchesOf } from './doubts';
import type { ReuseMatch } from './evidence-file';
import { EvidenceRepository } from './evidence.repository';
import { RadarRepository } from './radar.repository';

const MOST_TO_ASK = 3;

/** Where else a paper is used. Of a case that the reader may not see he learns the office, and whom to ask there. */
@Injectable()
export class ListReuseMatches {
  constructor(
    private readonly work: UnitOfWork,
    private readonly evidence: EvidenceRepository,
    private readonly dossiers: Dossiers,
    private readonly cases: CasesRepository,
    private readonly radar: RadarRepository,
    private readonly offices: OfficesRepository,
    private readonly staff: StaffRepository,
    private readonly reads: ReadLog,
  ) {}

  run(itemId: string): Promise<ReuseMatches> {
    const reader = currentActor();
    return this.work.read(async (tx) => {
      const item = await this.evidence.item(tx, itemId);
      const dossier = await this.dossiers.get(tx, item.applicationId);
      refuseUnseen(reader, 'reuse.read', dossier.standing);
      const file = await this.evidence.fileOf(tx, item.caseId);
      const matches: ReuseMatchItem[] = [];
      for (const match of matchesOf(file, item)) matches.push(await this.present(tx, match, item.caseId, reader));
      const { looksBorrowed } = doubtsOf(dossier, file, item);
      const { caseId, officeId } = dossier.application;
      await this.reads.note(tx, reader, { noun: 'evidence', nounId: itemId, caseId, officeId });
      return { matches, looksBorrowed, passOverReason: item.passOverReason };
    });
  }

  private async present(tx: Transaction, match: ReuseMatch, caseId: string, reader: SignedIn): Promise<ReuseMatchItem> {
    const { documentId, kind, distance, foundAt, otherOfficeId } = match;
    const office = await this.offices.find(tx, otherOfficeId);
    const paper = await this.paperFor(tx, match, reader);
    return {
      ...{ documentId, kind, distance, foundAt: foundAt.toISOString(), officeName: office?.name ?? '' },
      isSameCase: match.otherCaseId === caseId,
      paper,
      ask: paper === null ? await this.whomToAsk(tx, otherOfficeId) : [],
    };
  }

  /** Row-level security hides the case of another office; its scope hides one of another programme. */
  private async paperFor(tx: Transaction, match: ReuseMatch, reader: SignedIn): Promise<ReusedPaper | null> {
    const found = await this.cases.find(tx, match.otherCaseId);
    if (found === null || !reaches(reader, 'document.read', await this.cases.standing(tx, found))) return null;
    return this.radar.paper(tx, match.otherDocumentId);
  }

  private async whomToAsk(tx: Transaction, officeId: string): Promise<Helper[]> {
    const colleagues = await this.staff.colleagues(tx, officeId);
    const programmeIds = await this.radar.programmesOf(tx, officeId);
    return colleagues
      .filter((one) => reaches(one, 'reuse.read', { officeId, caseOfficerId: null, programmeIds }))
      .sort((a, b) => Number(b.officeId === officeId) - Number(a.officeId === officeId))
      .slice(0, MOST_TO_ASK)
      .map(({ fullName, roles }) => ({ fullName, roles: [...roles] }));
  }
}
