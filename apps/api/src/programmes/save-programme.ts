import { Injectable } from '@nestjs/common';
import type { Programme, SaveProgrammeRequest } from '@tendesh/contracts/programmes/programmes';
import type { Written } from '@tendesh/contracts/shared/acts';
import { type Violation, violation } from '@tendesh/domain/problems/violation';
import { checkTexts } from '@tendesh/domain/texts/texts';
import { newId } from '../platform/database/new-id';
import type { WriteTransaction } from '../platform/database/transaction';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { refuseStale } from '../platform/policy/decide';
import { refuseIf } from '../platform/problems/problem';
import { OfficesRepository } from '../staff/offices.repository';
import { LockProgramme } from './lock-programme';
import { ProgrammesRepository } from './programmes.repository';

/** A programme is set up with its offices and texts; its currency stays once something is counted in it. */
@Injectable()
export class SaveProgramme {
  constructor(
    private readonly work: UnitOfWork,
    private readonly locked: LockProgramme,
    private readonly programmes: ProgrammesRepository,
    private readonly offices: OfficesRepository,
  ) {}

  add(said: SaveProgrammeRequest): Promise<Written> {
    return this.work.write(async (tx) => {
      refuseIf(await this.whyNot(tx, said));
      const id = newId(tx.now);
      await this.programmes.add(tx, id, said);
      await tx.audit({ noun: 'programme', nounId: id, act: 'added', detail: { code: said.code } });
      return { id, version: 1 };
    });
  }

  change(id: string, seenVersion: number, said: SaveProgrammeRequest): Promise<Written> {
    return this.work.write(async (tx) => {
      const found = await this.locked.lock(tx, id, 'programme.manage');
      refuseStale(found, seenVersion);
      refuseIf([...(await this.whyNot(tx, said)), ...(await this.fixed(tx, found, said))]);
      const version = found.version + 1;
      await this.programmes.save(tx, id, said, version);
      await tx.audit({ noun: 'programme', nounId: id, act: 'changed', detail: { code: said.code } });
      return { id, version };
    });
  }

  private async whyNot(tx: WriteTransaction, { name, officeIds }: SaveProgrammeRequest): Promise<Violation[]> {
    const known = new Set((await this.offices.list(tx)).map(({ id }) => id));
    const strangers = officeIds.flatMap((id, index) =>
      known.has(id) ? [] : [violation('unknown_value', `/officeIds/${index}`)],
    );
    return [...checkTexts(name, '/name', 200), ...strangers];
  }

  /** Amounts and applications stand in a currency, cases in an office: these are not taken from under them. */
  private async fixed(tx: WriteTransaction, found: Programme, said: SaveProgrammeRequest): Promise<Violation[]> {
    const used = await this.programmes.use(tx, found.id);
    const dropped = used.officeIds.filter((id) => !said.officeIds.includes(id));
    return [
      ...(used.hasMoney && said.currency !== found.currency ? [violation('programme_in_use', '/currency')] : []),
      ...(dropped.length > 0 ? [violation('programme_in_use', '/officeIds')] : []),
    ];
  }
}
