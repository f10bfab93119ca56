import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ConsentEntity } from './consent.entity';
import { ConsentsRepository } from './consents.repository';
import { DuplicatesRepository } from './duplicates.repository';
import { EditReturnee } from './edit-returnee';
import { FindPossibleDuplicates } from './find-possible-duplicates';
import { IdentityDocumentEntity } from './identity-document.entity';
import { IndexReturnee } from './index-returnee';
import { ListReturnees } from './list-returnees';
import { MigrationEpisodeEntity } from './migration-episode.entity';
import { PersonDetailsRepository } from './person-details.repository';
import { PhoneEntity } from './phone.entity';
import { RecordConsent } from './record-consent';
import { RegisterReturnee } from './register-returnee';
import { ReturneeEntity } from './returnee.entity';
import { ReturneesController } from './returnees.controller';
import { ReturneesRepository } from './returnees.repository';
import { ShowReturnee } from './show-returnee';

@Module({
  imports: [
    TypeOrmModule.forFeature([
      ReturneeEntity,
      IdentityDocumentEntity,
      PhoneEntity,
      MigrationEpisodeEntity,
      ConsentEntity,
    ]),
  ],
  controllers: [ReturneesController],
  providers: [
    ReturneesRepository,
    PersonDetailsRepository,
    ConsentsRepository,
    DuplicatesRepository,
    RegisterReturnee,
    EditReturnee,
    ShowReturnee,
    ListReturnees,
    FindPossibleDuplicates,
    RecordConsent,
    IndexReturnee,
  ],
  exports: [
    ShowReturnee,
    ReturneesRepository,
    PersonDetailsRepository,
    ConsentsRepository,
    DuplicatesRepository,
    RegisterReturnee,
    IndexReturnee,
  ],
})
export class ReturneesModule {}
