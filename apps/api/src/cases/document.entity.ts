import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DocumentKind, DocumentType } from '@tendesh/domain/cases/documents';

@Entity({ name: 'document' })
export class DocumentEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  caseId: string;

  @Column('uuid')
  officeId: string;

  @Column('text')
  kind: DocumentKind;

  /** The contribution, award, tranche, release or visit that the paper belongs to. */
  @Column('uuid', { nullable: true })
  subjectId: string | null;

  @Column('text')
  fileName: string;

  @Column('text')
  mediaType: DocumentType;

  @Column('integer')
  bytes: number;

  @Column('bytea')
  sha256: Buffer;

  @Column('uuid')
  uploadedBy: string;

  @Column('timestamptz')
  uploadedAt: Date;

  @Column('timestamptz', { nullable: true })
  voidedAt: Date | null;

  @Column('uuid', { nullable: true })
  voidedBy: string | null;

  @Column('text', { nullable: true })
  voidReason: string | null;
}
