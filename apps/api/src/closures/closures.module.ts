import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ApplicationsModule } from '../applications/applications.module';
import { AwardsModule } from '../awards/awards.module';
import { CasesModule } from '../cases/cases.module';
import { ClosingAccountEntity } from './closing-account.entity';
import { ClosingAccounts } from './closing-accounts';
import { CloseCase } from './close-case';
import { ClosuresController } from './closures.controller';
import { ClosuresRepository } from './closures.repository';

@Module({
  imports: [TypeOrmModule.forFeature([ClosingAccountEntity]), CasesModule, ApplicationsModule, AwardsModule],
  controllers: [ClosuresController],
  providers: [ClosuresRepository, ClosingAccounts, CloseCase],
  exports: [ClosuresRepository],
})
export class ClosuresModule {}
