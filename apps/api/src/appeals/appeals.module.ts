import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ApplicationsModule } from '../applications/applications.module';
import { CasesModule } from '../cases/cases.module';
import { AppealEntity } from './appeal.entity';
import { AppealFiles } from './appeal-files';
import { AppealsController } from './appeals.controller';
import { AppealsRepository } from './appeals.repository';
import { DecideAppeal } from './decide-appeal';
import { FileAppeal } from './file-appeal';

@Module({
  imports: [TypeOrmModule.forFeature([AppealEntity]), CasesModule, ApplicationsModule],
  controllers: [AppealsController],
  providers: [AppealsRepository, AppealFiles, FileAppeal, DecideAppeal],
  exports: [AppealsRepository, AppealFiles],
})
export class AppealsModule {}
