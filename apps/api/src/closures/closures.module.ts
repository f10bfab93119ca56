import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module';
import { CloseCase } from './close-case';
import { ClosuresController } from './closures.controller';
import { ClosuresRepository } from './closures.repository';

@Module({
  imports: [CasesModule],
  controllers: [ClosuresController],
  providers: [ClosuresRepository, CloseCase],
  exports: [ClosuresRepository],
})
export class ClosuresModule {}
