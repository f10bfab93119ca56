import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Sessions } from '../platform/auth/session-guard';
import { ChangePassword } from './change-password';
import { ChoosePassword } from './choose-password';
import { DatabaseSessions } from './database-sessions';
import { EditStaff } from './edit-staff';
import { InviteStaff } from './invite-staff';
import { ListStaff } from './list-staff';
import { MySession } from './my-session';
import { OfficesRepository } from './offices.repository';
import { SendLink } from './send-link';
import { SessionController } from './session.controller';
import { SessionsRepository } from './sessions.repository';
import { SignIn } from './sign-in';
import { StaffController } from './staff.controller';
import { StaffEntity } from './staff.entity';
import { StaffRepository } from './staff.repository';
import { StaffTokensRepository } from './staff-tokens.repository';

/** Global, because the guard of every route asks it who is signed in. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([StaffEntity])],
  controllers: [SessionController, StaffController],
  providers: [
    { provide: Sessions, useClass: DatabaseSessions },
    SessionsRepository,
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
  ],
  exports: [Sessions, StaffRepository, OfficesRepository],
})
export class StaffModule {}
