import { Injectable } from '@nestjs/common';
import type { Allocation, SaveAllocationRequest } from '@tendesh/contracts/programmes/allocations';
import type { Written } from '@tendesh/contracts/shared/acts';
import { checkAllocation, givesMore } from '@tendesh/domain/programmes/allocations';
import { newId } from '../platform/database/new-id';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { refuseStale } from '../platform/policy/decide';
import { notFound, refuseIf } from '../platform/problems/problem';
import { AfterRaising } from './after-raising';
import { AllocationsRepository } from './allocations.repository';
import { LockProgramme } from './lock-programme';

/** Donor money that comes in, is raised or cut; never below what awards were promised from it. */
@Injectable()
export class SaveAllocation {
  constructor(
    private readonly work: UnitOfWork,
    private readonly programmes: LockProgramme,
    private readonly allocations: AllocationsRepository,
    private readonly raising: AfterRaising,
  ) {}

  add(programmeId: string, said: SaveAllocationRequest): Promise<Written> {
    return this.work.write(async (tx) => {
      await this.programmes.lock(tx, programmeId, 'programme.manage');
      refuseIf(checkAllocation(said));
      const id = newId(tx.now);
      await this.allocations.add(tx, id, programmeId, said);
      const { amountMinor, reference } = said;
      await tx.audit({ noun: 'allocation', nounId: id, act: 'added', detail: { programmeId, reference, amountMinor } });
      return { id, version: 1 };
    });
  }

  change(id: string, seenVersion: number, said: SaveAllocationRequest): Promise<Written> {
    return this.work.write(async (tx) => {
      const { programmeId } = (await this.allocations.find(tx, id)) ?? missing();
      await this.programmes.lock(tx, programmeId, 'programme.manage');
      const found = (await this.allocations.find(tx, id)) ?? missing();
      refuseStale(found, seenVersion);
      refuseIf(checkAllocation(said, found.committedMinor + found.selectedMinor));
      const version = found.version + 1;
      await this.allocations.save(tx, id, said, version);
      const detail = { formerMinor: found.amountMinor, amountMinor: said.amountMinor, ...otherChanges(found, said) };
      await tx.audit({ noun: 'allocation', nounId: id, act: 'changed', detail });
      if (givesMore(found, said)) await this.raising.run(tx, programmeId, 'allocation.raised');
      return { id, version };
    });
  }
}

/** What else is not as it was: days as they were and are; of words, which may name a person, only that they changed. */
function otherChanges(former: Allocation, said: SaveAllocationRequest): Record<string, string> {
  const words = (['donor', 'purpose', 'reference'] as const).filter((one) => former[one] !== said[one].trim());
  const days = (['validFrom', 'validUntil'] as const).filter((one) => former[one] !== said[one]);
  return {
    ...(words.length === 0 ? {} : { changed: words.join(' ') }),
    ...Object.fromEntries(days.map((one) => [one, `${former[one]} > ${said[one]}`])),
  };
}

function missing(): never {
  throw notFound();
}
