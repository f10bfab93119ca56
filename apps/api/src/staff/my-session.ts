import { Injectable } from '@nestjs/common';
import type { Me } from '@tendesh/contracts/staff/session';
import { permissionsOfActor } from '@tendesh/domain/staff/reach';
import type { Language } from '@tendesh/domain/staff/roles';
import { Sessions } from '../platform/auth/session-guard';
import { currentActor, type SignedIn } from '../platform/context/request-context';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { notFound, Problem } from '../platform/problems/problem';
import { OfficesRepository } from './offices.repository';
import { SessionsRepository } from './sessions.repository';
import { StaffRepository } from './staff.repository';
import { hashOfToken } from './tokens';

@Injectable()
export class MySession {
  constructor(
    private readonly work: UnitOfWork,
    private readonly finder: Sessions,
    private readonly sessions: SessionsRepository,
    private readonly staff: StaffRepository,
    private readonly offices: OfficesRepository,
  ) {}

  me(): Promise<Me> {
    return this.present(currentActor());
  }

  async meByToken(token: string): Promise<Me> {
    const actor = await this.finder.find(token);
    if (actor === null) throw new Problem('not_signed_in');
    return this.present(actor);
  }

  async end(token: string | undefined): Promise<void> {
    if (token !== undefined) await this.work.system((tx) => this.sessions.end(tx, hashOfToken(token)));
  }

  setLanguage(language: Language): Promise<void> {
    return this.work.write((tx) => this.staff.save(tx, { id: tx.actor.id, language }));
  }

  private present(actor: SignedIn): Promise<Me> {
    return this.work.system(async (tx) => {
      const office = await this.offices.find(tx, actor.officeId);
      if (office === null) throw notFound();
      const { id, fullName, email, language, roles } = actor;
      return { id, fullName, email, language, roles: [...roles], office, permissions: permissionsOfActor(actor) };
    });
  }
}
