import { Injectable } from '@nestjs/common';
import type { ItemFile } from '@tendesh/contracts/committees/room';
import { isRecused } from '@tendesh/domain/committees/voting';
import { ageOn } from '@tendesh/domain/returnees/age';
import { presentApplication } from '../applications/application.presenter';
import { ApplicationsRepository } from '../applications/applications.repository';
import type { Dossier } from '../applications/dossier';
import { Dossiers } from '../applications/dossiers';
import { presentMatch } from '../applications/match.presenter';
import { AssessmentFile } from '../assessments/assessment-file';
import { AssessmentsRepository } from '../assessments/assessments.repository';
import { ReadLog } from '../platform/audit/read-log.repository';
import { currentActor } from '../platform/context/request-context';
import type { Transaction } from '../platform/database/transaction';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { notFound } from '../platform/problems/problem';
import { presentItem } from './agenda.presenter';
import { PersonOfItemRepository } from './person-of-item.repository';
import { areScoresOpen, mayReadRoom } from './room-situation';
import { itemOf, partOf, type Room, Rooms } from './rooms';
import { SessionsRepository } from './sessions.repository';
import { ShowRoom } from './show-room';

/** The file of one application on one page, for who sits in the session and did not step aside. */
@Injectable()
export class ShowItemFile {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rooms: Rooms,
    private readonly sessions: SessionsRepository,
    private readonly room: ShowRoom,
    private readonly dossiers: Dossiers,
    private readonly applications: ApplicationsRepository,
    private readonly assessments: AssessmentsRepository,
    private readonly files: AssessmentFile,
    private readonly reads: ReadLog,
    private readonly people: PersonOfItemRepository,
  ) {}

  run(id: string): Promise<ItemFile> {
    const reader = currentActor();
    return this.work.read(async (tx) => {
      const { sessionId, applicationId } = await this.sessions.getItem(tx, id);
      const room = await this.rooms.get(tx, sessionId);
      const one = itemOf(room, id);
      const mine = one.seats.find(({ staffId }) => staffId === reader.id);
      if (!mayReadRoom(reader, room) || isRecused(mine?.declared ?? null) || isLentNoLonger(room, reader.id))
        throw notFound();
      const dossier = await this.dossiers.get(tx, applicationId);
      const around = await this.room.around(tx, room);
      const names = await this.applications.names(tx, applicationId, reader);
      const { status, id: roomId } = room.session;
      const { id: caseId, officeId } = dossier.case;
      const file = {
        item: presentItem(room, one, reader, around),
        session: { id: roomId, status, currency: dossier.application.currency },
        person: await this.person(tx, dossier),
        // The acts of the case page are no acts of this page.
        application: { ...presentApplication(dossier, names, reader), actions: [], violations: [] },
        match: presentMatch(dossier, null),
        siteVisits: await this.assessments.siteVisits(tx, applicationId),
        ...(await this.files.scores(tx, dossier, reader, areScoresOpen(room, reader))),
      };
      await this.reads.note(tx, reader, { noun: 'case', nounId: caseId, caseId, officeId });
      return file;
    });
  }

  private async person(tx: Transaction, dossier: Dossier): Promise<ItemFile['person']> {
    const { birthDate, ...person } = await this.people.person(tx, dossier.case.returneeId);
    return { ...person, age: ageOn(birthDate, dossier.today) };
  }
}

/** A member from outside has the file while the session is at hand. */
function isLentNoLonger(room: Room, readerId: string): boolean {
  const isOutside = room.members.some(({ staffId, isOutside: outside }) => staffId === readerId && outside);
  return partOf(room, readerId) !== null && isOutside && !['planned', 'open'].includes(room.session.status);
}
