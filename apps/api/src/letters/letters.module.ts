import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module';
import { LettersController } from './letters.controller';
import { LettersRepository } from './letters.repository';
import { LookUpStatus } from './look-up-status';
import { MakeLetterAgain } from './make-letter-again';
import { MakeLetters } from './make-letters';
import { MakeStatusSlip } from './make-status-slip';
import { ShowLetters } from './show-letters';
import { StatusCodesRepository } from './status-codes.repository';
import { StatusController } from './status.controller';

@Module({
  imports: [CasesModule],
  controllers: [LettersController, StatusController],
  providers: [
    LettersRepository,
    StatusCodesRepository,
    MakeLetters,
    MakeLetterAgain,
    ShowLetters,
    MakeStatusSlip,
    LookUpStatus,
  ],
  exports: [MakeLetters, LettersRepository],
})
export class LettersModule {}
