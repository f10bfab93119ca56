import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { IdentityDocumentKind } from '@tendesh/domain/returnees/identity-documents';

@Entity({ name: 'identity_document' })
export class IdentityDocumentEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  returneeId: string;

  @Column('uuid')
  officeId: string;

  @Column('text')
  kind: IdentityDocumentKind;

  @Column('text')
  number: string;

  @Column('text')
  country: string;

  @Column('date', { nullable: true })
  expiresOn: string | null;
}
