import { Injectable } from '@nestjs/common';
import type { PageQuery } from '@tendesh/contracts/shared/page';
import type { DeskEntry, DeskPage } from '@tendesh/contracts/work/evidence-desk';
import { isIsoDate } from '@tendesh/domain/calendar/days';
import { validate as isUuid } from 'uuid';
import { ApplicationsRepository } from '../applications/applications.repository';
import { AwardFile } from '../awards/award-file';
import { presentContributions } from '../contributions/contribution.presenter';
import { EvidenceRepository } from '../contributions/evidence.repository';
import { ReadLog } from '../platform/audit/read-log.repository';
import { currentActor, type SignedIn } from '../platform/context/request-context';
import { DEFAULT_PAGE, pageOf } from '../platform/database/keyset';
import type { Transaction } from '../platform/database/transaction';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { refuseUnseen } from '../platform/policy/decide';
import { notFound, Problem } from '../platform/problems/problem';
import { OfficesRepository } from '../staff/offices.repository';
import { StaffRepository } from '../staff/staff.repository';
import { type CaseFile, CaseFiles } from './case-file';
import { presentMatch } from '../applications/match.presenter';
import { CasePageRepository } from './case-page.repository';
import { type DeskCursor, EvidenceDeskRepository } from './evidence-desk.repository';
import { withHelpers } from './helpers';
import { namesIn } from './names-in';
import { readOf } from './read-of';

/** The verifier's queue over cases and offices, and one paper of it beside its claim. */
@Injectable()
export class EvidenceDesk {
  constructor(
    private readonly work: UnitOfWork,
    private readonly desk: EvidenceDeskRepository,
    private readonly evidence: EvidenceRepository,
    private readonly files: CaseFiles,
    private readonly page: CasePageRepository,
    private readonly applications: ApplicationsRepository,
    private readonly awards: AwardFile,
    private readonly staff: StaffRepository,
    private readonly offices: OfficesRepository,
    private readonly reads: ReadLog,
  ) {}

  list(query: PageQuery): Promise<DeskPage> {
    const limit = query.limit ?? DEFAULT_PAGE;
    const after = query.cursor === undefined ? null : cursorOf(query.cursor);
    const actor = currentActor();
    return this.work.read(async (tx) => {
      const { items, next } = pageOf(await this.desk.waiting(tx, actor, { after, take: limit + 1 }), limit);
      const last = items.at(-1);
      return {
        items: items.map((item) => ({ ...item, recordedAt: new Date(item.recordedAt).toISOString() })),
        next: next === null || last === undefined ? null : `${last.dueOn}.${last.id}`,
        withheld: await this.desk.withheld(tx, actor),
      };
    });
  }

  show(itemId: string): Promise<DeskEntry> {
    const reader = currentActor();
    return this.work.read(async (tx) => {
      const { caseId, contributionId } = await this.evidence.item(tx, itemId);
      const file = await this.files.open(tx, caseId, reader);
      refuseUnseen(reader, 'contribution.verify', file.situation.standing);
      const helped = withHelpers(file, await this.staff.colleagues(tx, file.case.officeId));
      const nameOf = await namesIn(tx, this.page, file);
      const { dossier } = file;
      const contributions = dossier === null ? [] : presentContributions(dossier, file.evidence, nameOf, reader);
      const contribution = contributions.find(({ id }) => id === contributionId);
      const item = contribution?.evidence.find(({ id }) => id === itemId);
      if (dossier === null || contribution === undefined || item === undefined) throw notFound();
      const award = await this.awards.of(tx, dossier, reader);
      const head = await this.headOf(tx, file, dossier.application.id, reader);
      await this.reads.note(tx, reader, readOf(file.case));
      return {
        item: helped(item),
        contribution: helped(contribution),
        match: presentMatch(dossier, award),
        ...head,
      };
    });
  }

  private async headOf(tx: Transaction, { case: found }: CaseFile, applicationId: string, reader: SignedIn) {
    const { returneeName, programmeName } = await this.applications.names(tx, applicationId, reader);
    const office = await this.offices.find(tx, found.officeId);
    const { id: caseId, number: caseNumber } = found;
    return { caseId, caseNumber, returneeName, officeName: office?.name ?? '', programmeName };
  }
}

/** The place after the last paper seen: the day on which it is due, and its id. */
function cursorOf(cursor: string): DeskCursor {
  const [dueOn = '', id = ''] = cursor.split('.', 2);
  if (!isIsoDate(dueOn) || !isUuid(id)) throw new Problem('malformed', [{ code: 'malformed', pointer: '/cursor' }]);
  return { dueOn, id };
}
