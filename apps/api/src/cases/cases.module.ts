import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ReturneesModule } from '../returnees/returnees.module';
import { AddNote } from './add-note';
import { CaseNoteEntity } from './case-note.entity';
import { CaseOfficers } from './case-officers';
import { CaseSituation } from './case-situation';
import { CaseEntity } from './case.entity';
import { CasesController } from './cases.controller';
import { CasesRepository } from './cases.repository';
import { DocumentEntity } from './document.entity';
import { DocumentsController } from './documents.controller';
import { DocumentsRepository } from './documents.repository';
import { NotesRepository } from './notes.repository';
import { OpenCase } from './open-case';
import { ReassignCase } from './reassign-case';
import { RegisterAtTheDesk } from './register-at-the-desk';
import { ShowDocument } from './show-document';
import { UploadDocument } from './upload-document';
import { VoidDocument } from './void-document';

@Module({
  imports: [TypeOrmModule.forFeature([CaseEntity, CaseNoteEntity, DocumentEntity]), ReturneesModule],
  controllers: [CasesController, DocumentsController],
  providers: [
    CasesRepository,
    NotesRepository,
    DocumentsRepository,
    CaseSituation,
    CaseOfficers,
    RegisterAtTheDesk,
    OpenCase,
    AddNote,
    ReassignCase,
    UploadDocument,
    ShowDocument,
    VoidDocument,
  ],
  exports: [CasesRepository, NotesRepository, DocumentsRepository, CaseSituation, ReturneesModule],
})
export class CasesModule {}
