import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AfterLeaving } from '../applications/after-leaving';
import { ApplicationsModule } from '../applications/applications.module';
import { AssessmentsModule } from '../assessments/assessments.module';
import { CasesModule } from '../cases/cases.module';
import { AfterRaising } from '../programmes/after-raising';
import { ProgrammesModule } from '../programmes/programmes.module';
import { CancelSession } from './cancel-session';
import { CandidatesRepository } from './candidates.repository';
import { CastVote } from './cast-vote';
import { CloseSession } from './close-session';
import { CommitteeResults } from './committee-results';
import { ConditionsRepository } from './conditions.repository';
import { ConveneSession } from './convene-session';
import { DecideItem } from './decide-item';
import { DeclareConflict } from './declare-conflict';
import { EditSession } from './edit-session';
import { GrantConditionEntity } from './grant-condition.entity';
import { ItemEntity } from './item.entity';
import { ItemsController } from './items.controller';
import { LeaveAgenda } from './leave-agenda';
import { ListSessions } from './list-sessions';
import { MakeMinutes } from './make-minutes';
import { MeetCondition } from './meet-condition';
import { MemberEntity } from './member.entity';
import { MinutesController } from './minutes.controller';
import { MinutesRepository } from './minutes.repository';
import { MoveUpAfterRaising } from './move-up-after-raising';
import { OpenSession } from './open-session';
import { PersonOfItemRepository } from './person-of-item.repository';
import { ReadMinutes } from './read-minutes';
import { ReserveList } from './reserve-list';
import { ReserveListRepository } from './reserve-list.repository';
import { Rooms } from './rooms';
import { RoomsRepository } from './rooms.repository';
import { SessionActs } from './session-acts';
import { SessionPlans } from './session-plans';
import { SessionEntity } from './session.entity';
import { SessionsController } from './sessions.controller';
import { SessionsRepository } from './sessions.repository';
import { ShowItemFile } from './show-item-file';
import { ShowRoom } from './show-room';
import { ToldSessions } from './told-sessions';

/** Global, because what leaves an agenda or brings money is told of it by features before this one. */
@Global()
@Module({
  imports: [
    TypeOrmModule.forFeature([SessionEntity, MemberEntity, ItemEntity, GrantConditionEntity]),
    CasesModule,
    ProgrammesModule,
    ApplicationsModule,
    AssessmentsModule,
  ],
  controllers: [SessionsController, ItemsController, MinutesController],
  providers: [
    { provide: AfterLeaving, useClass: LeaveAgenda },
    { provide: AfterRaising, useClass: MoveUpAfterRaising },
    SessionsRepository,
    RoomsRepository,
    CandidatesRepository,
    ConditionsRepository,
    ReserveListRepository,
    PersonOfItemRepository,
    Rooms,
    SessionActs,
    SessionPlans,
    ToldSessions,
    ReserveList,
    CommitteeResults,
    ListSessions,
    ShowRoom,
    ShowItemFile,
    ConveneSession,
    EditSession,
    OpenSession,
    CloseSession,
    CancelSession,
    DeclareConflict,
    CastVote,
    DecideItem,
    MeetCondition,
    MinutesRepository,
    ReadMinutes,
    MakeMinutes,
  ],
  exports: [AfterLeaving, AfterRaising, CommitteeResults, ReserveList, ConditionsRepository, ReadMinutes],
})
export class CommitteesModule {}
