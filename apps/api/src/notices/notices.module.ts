import { Global, Module } from '@nestjs/common';
import { ApplicationsModule } from '../applications/applications.module';
import { CasesModule } from '../cases/cases.module';
import { ComplaintsModule } from '../complaints/complaints.module';
import { LettersModule } from '../letters/letters.module';
import { AfterActs } from '../platform/audit/after-acts';
import { ChooseNotices } from './choose-notices';
import { DigestsRepository } from './digests.repository';
import { FollowActs } from './follow-acts';
import { MyNotices } from './my-notices';
import { NoticePreferencesRepository } from './notice-preferences.repository';
import { NoticesController } from './notices.controller';
import { NoticesRepository } from './notices.repository';
import { SendDigests } from './send-digests';
import { TellPeople } from './tell-people';

/** Global, because every act of every feature is followed: see AfterActs. */
@Global()
@Module({
  imports: [CasesModule, ApplicationsModule, ComplaintsModule, LettersModule],
  controllers: [NoticesController],
  providers: [
    { provide: AfterActs, useClass: FollowActs },
    NoticesRepository,
    NoticePreferencesRepository,
    DigestsRepository,
    TellPeople,
    MyNotices,
    ChooseNotices,
    SendDigests,
  ],
  exports: [AfterActs],
})
export class NoticesModule {}
