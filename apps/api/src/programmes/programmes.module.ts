import { Module } from '@nestjs/common';
import { ListProgrammes } from './list-programmes';
import { ProgrammesController } from './programmes.controller';
import { ProgrammesRepository } from './programmes.repository';

@Module({
  controllers: [ProgrammesController],
  providers: [ProgrammesRepository, ListProgrammes],
  exports: [ProgrammesRepository],
})
export class ProgrammesModule {}
