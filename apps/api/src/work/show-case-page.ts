import { Injectable } from '@nestjs/common';
import type { AppealsOfCase } from '@tendesh/contracts/appeals/appeals';
import type { Award } from '@tendesh/contracts/awards/awards';
import type { CasePage, EarlierApplication } from '@tendesh/contracts/work/case-page';
import { presentAppeals } from '../appeals/appeal.presenter';
import { AppealFiles } from '../appeals/appeal-files';
import type { AppealFile } from '../appeals/appeal-situation';
import { AppealsRepository } from '../appeals/appeals.repository';
import { presentApplication } from '../applications/application.presenter';
import { presentMatch } from '../applications/match.presenter';
import { ApplicationsRepository } from '../applications/applications.repository';
import { AssessmentFile } from '../assessments/assessment-file';
import { CommitteeResults } from '../committees/committee-results';
import { AwardFile } from '../awards/award-file';
import { presentDocuments } from '../cases/document.presenter';
import { DocumentsRepository } from '../cases/documents.repository';
import { NotesRepository } from '../cases/notes.repository';
import { presentClosing } from '../closures/closing.presenter';
import { ClosuresRepository } from '../closures/closures.repository';
import { presentContributions } from '../contributions/contribution.presenter';
import { presentVisit } from '../monitoring/visit.presenter';
import { ReadLog } from '../platform/audit/read-log.repository';
import { currentActor, type SignedIn } from '../platform/context/request-context';
import type { Transaction } from '../platform/database/transaction';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { OfficesRepository } from '../staff/offices.repository';
import { StaffRepository } from '../staff/staff.repository';
import { type CaseFile, CaseFiles } from './case-file';
import { presentHead, presentPerson } from './case-page.presenter';
import { CasePageRepository } from './case-page.repository';
import { withHelpers } from './helpers';
import { type NameOf, namesIn } from './names-in';
import { readOf } from './read-of';

const TIMELINE_LENGTH = 100;

/** Everything about a case, read in one transaction. */
@Injectable()
export class ShowCasePage {
  constructor(
    private readonly work: UnitOfWork,
    private readonly files: CaseFiles,
    private readonly page: CasePageRepository,
    private readonly applications: ApplicationsRepository,
    private readonly assessments: AssessmentFile,
    private readonly committees: CommitteeResults,
    private readonly awards: AwardFile,
    private readonly appealFiles: AppealFiles,
    private readonly appeals: AppealsRepository,
    private readonly documents: DocumentsRepository,
    private readonly notes: NotesRepository,
    private readonly closures: ClosuresRepository,
    private readonly staff: StaffRepository,
    private readonly offices: OfficesRepository,
    private readonly reads: ReadLog,
  ) {}

  run(caseId: string): Promise<CasePage> {
    const reader = currentActor();
    return this.work.read(async (tx) => {
      const page = await this.of(tx, caseId, reader);
      const { id, office } = page.case;
      await this.reads.note(tx, reader, readOf({ id, officeId: office.id }));
      return page;
    });
  }

  /** As this reader sees it; the reading is not noted. */
  async of(tx: Transaction, caseId: string, reader: SignedIn): Promise<CasePage> {
    const file = await this.files.open(tx, caseId, reader);
    const nameOf = await namesIn(tx, this.page, file);
    const page = {
      ...(await this.ofCase(tx, file, nameOf, reader)),
      ...(await this.ofApplication(tx, file, nameOf, reader)),
    };
    return addHelpers(page, withHelpers(file, await this.staff.colleagues(tx, file.case.officeId)));
  }

  /** What the page showed of an application before another one of the case was begun. */
  async ofEarlier(tx: Transaction, caseId: string, applicationId: string, reader: SignedIn): Promise<ApplicationPart> {
    const file = await this.files.open(tx, caseId, reader, applicationId);
    return this.ofApplication(tx, file, await namesIn(tx, this.page, file), reader);
  }

  private async ofCase(tx: Transaction, file: CaseFile, nameOf: NameOf, reader: SignedIn) {
    const { case: found, situation, visits, today } = file;
    const { id, returneeId, officeId } = found;
    const office = await this.offices.find(tx, officeId);
    const around = { office: { id: officeId, name: office?.name ?? '' }, caseOfficer: nameOf(found.caseOfficerId) };
    const { standing, done } = situation;
    const account = await this.closures.findAccount(tx, id);
    const ofVisits = { standing, done, caseIsOpen: found.status === 'open', today, nameOf };
    return {
      case: presentHead(file, around, reader),
      person: presentPerson(await this.page.person(tx, returneeId), file, reader),
      earlierApplications: await this.earlierApplications(tx, file, reader),
      closing: account === null ? null : presentClosing(account),
      visits: visits.map((visit) => presentVisit(visit, ofVisits, reader)),
      documents: presentDocuments(await this.documents.listOfCase(tx, id), reader, standing),
      notes: await this.notes.listOfCase(tx, id),
      timeline: await this.page.timeline(tx, id, { before: null, take: TIMELINE_LENGTH }),
    };
  }

  private async earlierApplications(
    tx: Transaction,
    { applications, otherAppeals }: CaseFile,
    reader: SignedIn,
  ): Promise<EarlierApplication[]> {
    const earlier: EarlierApplication[] = [];
    for (const one of applications.slice(1)) {
      const file = otherAppeals.find(({ dossier }) => dossier.application.id === one.id);
      earlier.push({ ...one, appeals: file === undefined ? [] : (await this.appealsOf(tx, file, reader)).appeals });
    }
    return earlier;
  }

  private async ofApplication(
    tx: Transaction,
    file: CaseFile,
    nameOf: NameOf,
    reader: SignedIn,
  ): Promise<ApplicationPart> {
    const { dossier, evidence } = file;
    if (dossier === null) return withoutApplication;
    const award = await this.awards.of(tx, dossier, reader);
    const names = await this.applications.names(tx, dossier.application.id, reader);
    return {
      application: presentApplication(dossier, names, reader),
      match: presentMatch(dossier, award),
      contributions: presentContributions(dossier, evidence, nameOf, reader),
      award,
      ...(await this.assessments.of(tx, dossier, reader)),
      appeals:
        file.appeals === null || isUntouched(file.appeals) ? null : await this.appealsOf(tx, file.appeals, reader),
      committee: await this.committees.of(tx, dossier.application.id, dossier.application.programmeId, reader),
    };
  }

  private async appealsOf(tx: Transaction, file: AppealFile, reader: SignedIn): Promise<AppealsOfCase> {
    const people = await this.appeals.people(tx, file.dossier.application.id);
    return presentAppeals(file, { people, dueDays: await this.appealFiles.dueDays(tx, file) }, reader);
  }
}

/** Never refused: there is nothing to appeal against. */
function isUntouched({ refusal, appeals }: AppealFile): boolean {
  return refusal === null && appeals.length === 0;
}

/** Of the page of a case, all that belongs to one of its applications. */
export type ApplicationPart = Omit<
  CasePage,
  'case' | 'person' | 'earlierApplications' | 'closing' | 'visits' | 'documents' | 'notes' | 'timeline'
>;

const withoutApplication: ApplicationPart = {
  application: null,
  match: null,
  contributions: [],
  screenings: [],
  checklist: [],
  siteVisits: [],
  scoreSheets: [],
  reconciliations: [],
  decisions: [],
  appeals: null,
  resubmissions: [],
  committee: null,
  award: null,
};

function addHelpers(page: CasePage, helped: ReturnType<typeof withHelpers>): CasePage {
  const { application, award, appeals, earlierApplications } = page;
  return {
    ...page,
    case: helped(page.case),
    application: application === null ? null : helped(application),
    earlierApplications: earlierApplications.map((one) => ({ ...one, appeals: one.appeals.map(helped) })),
    contributions: page.contributions.map((one) => helped({ ...one, evidence: one.evidence.map(helped) })),
    award: award === null ? null : helpedAward(award, helped),
    appeals: appeals === null ? null : helped({ ...appeals, appeals: appeals.appeals.map(helped) }),
    visits: page.visits.map(helped),
  };
}

function helpedAward(award: Award, helped: ReturnType<typeof withHelpers>): Award {
  return helped({ ...award, tranches: award.tranches.map(helped), amendments: award.amendments.map(helped) });
}
