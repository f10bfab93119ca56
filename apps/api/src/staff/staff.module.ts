import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Sessions } from '../platform/auth/session-guard';
import { ChangePassword } from './change-password';
import { ChoosePassword } from './choose-password';
import { DatabaseSessions } from './database-sessions';
import { DelegationEntity } from './delegation.entity';
import { DelegationsController } from './delegations.controller';
import { DelegationsRepository } from './delegations.repository';
import { EditStaff } from './edit-staff';
import { EndDelegation } from './end-delegation';
import { GiveDelegation } from './give-delegation';
import { InviteStaff } from './invite-staff';
import { LentAuthorities } from './lent-authorities';
import { ListDelegations } from './list-delegations';
import { ListStaff } from './list-staff';
import { MySession } from './my-session';
import { OfficesRepository } from './offices.repository';
import { SendLink } from './send-link';
import { SessionController } from './session.controller';
import { SessionsRepository } from './sessions.repository';
import { SightOfStaff } from './sight-of-staff';
import { SignIn } from './sign-in';
import { StaffController } from './staff.controller';
import { StaffEntity } from './staff.entity';
import { StaffRepository } from './staff.repository';
import { StaffTokensRepository } from './staff-tokens.repository';

/** Global, because the guard of every route asks it who is signed in. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([StaffEntity, DelegationEntity])],
  controllers: [SessionController, StaffController, DelegationsController],
  providers: [
    { provide: Sessions, useClass: DatabaseSessions },
    SessionsRepository,
    SightOfStaff,
    StaffRepository,
    StaffTokensRepository,
    OfficesRepository,
    SignIn,
    MySession,
    SendLink,
    ChoosePassword,
    ChangePassword,
    InviteStaff,
    EditStaff,
    ListStaff,
    DelegationsRepository,
    LentAuthorities,
    ListDelegations,
    GiveDelegation,
    EndDelegation,
  ],
  exports: [Sessions, SightOfStaff, StaffRepository, OfficesRepository, LentAuthorities],
})
export class StaffModule {}
