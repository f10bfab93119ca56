import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform/database/transaction';
import { IdentityDocumentEntity } from './identity-document.entity';
import { MigrationEpisodeEntity } from './migration-episode.entity';
import { PhoneEntity } from './phone.entity';

/** The lists of a person's form: they have no life of their own and stand as the form was last saved. */
export interface PersonDetails {
  readonly identityDocuments: readonly IdentityDocumentEntity[];
  readonly phones: readonly PhoneEntity[];
  readonly migration: readonly MigrationEpisodeEntity[];
}

@Injectable()
export class PersonDetailsRepository {
  async of(tx: Transaction, returneeId: string): Promise<PersonDetails> {
    return {
      identityDocuments: await this.identityDocuments(tx, returneeId),
      phones: await this.phones(tx, returneeId),
      migration: await this.migration(tx, returneeId),
    };
  }

  /** In the order of the form: ids are made in order. */
  identityDocuments(tx: Transaction, returneeId: string): Promise<IdentityDocumentEntity[]> {
    return tx.manager.find(IdentityDocumentEntity, { where: { returneeId }, order: { id: 'ASC' } });
  }

  phones(tx: Transaction, returneeId: string): Promise<PhoneEntity[]> {
    return tx.manager.find(PhoneEntity, { where: { returneeId }, order: { position: 'ASC' } });
  }

  migration(tx: Transaction, returneeId: string): Promise<MigrationEpisodeEntity[]> {
    return tx.manager.find(MigrationEpisodeEntity, { where: { returneeId }, order: { id: 'ASC' } });
  }

  async add(tx: Transaction, details: PersonDetails): Promise<void> {
    const { identityDocuments, phones, migration } = details;
    if (identityDocuments.length > 0) await tx.manager.insert(IdentityDocumentEntity, [...identityDocuments]);
    if (phones.length > 0) await tx.manager.insert(PhoneEntity, [...phones]);
    if (migration.length > 0) await tx.manager.insert(MigrationEpisodeEntity, [...migration]);
  }

  async replace(tx: Transaction, returneeId: string, details: PersonDetails): Promise<void> {
    await tx.manager.delete(IdentityDocumentEntity, { returneeId });
    await tx.manager.delete(PhoneEntity, { returneeId });
    await tx.manager.delete(MigrationEpisodeEntity, { returneeId });
    await this.add(tx, details);
  }
}
