import { Injectable } from '@nestjs/common';
import type { PossibleDuplicates } from '@tendesh/contracts/returnees/returnees';
import { ReadLog } from '../platform/audit/read-log.repository';
import { currentActor } from '../platform/context/request-context';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { refuseUnseen } from '../platform/policy/decide';
import { DuplicatesRepository, type FoundInOffice } from './duplicates.repository';
import { ReturneesRepository } from './returnees.repository';

/** Others who may be the same person, with the reasons to think so. */
@Injectable()
export class FindPossibleDuplicates {
  constructor(
    private readonly work: UnitOfWork,
    private readonly returnees: ReturneesRepository,
    private readonly duplicates: DuplicatesRepository,
    private readonly reads: ReadLog,
  ) {}

  run(id: string): Promise<PossibleDuplicates> {
    const actor = currentActor();
    return this.work.read(async (tx) => {
      const returnee = await this.returnees.get(tx, id);
      refuseUnseen(actor, 'returnee.read', await this.returnees.standing(tx, returnee));
      const reasons = {
        same_document: await this.duplicates.withSameDocument(tx, id),
        same_phone: await this.duplicates.withSamePhone(tx, id),
        same_name_and_birth_date: await this.duplicates.namesakes(tx, id),
      };
      const items = await this.duplicates.listed(tx, [...new Set(Object.values(reasons).flat())]);
      const [newest] = await this.returnees.cases(tx, id);
      const read = { noun: 'returnee', nounId: id, caseId: newest?.id ?? null, officeId: returnee.officeId } as const;
      await this.reads.note(tx, actor, read);
      return {
        items: items.map((item) => ({ ...item, because: because(reasons, item.id) })),
        elsewhere: beyond(items, await this.duplicates.inOffices(tx, id)),
      };
    });
  }
}

function because(reasons: Readonly<Record<string, readonly string[]>>, id: string): string[] {
  return Object.entries(reasons).flatMap(([reason, ids]) => (ids.includes(id) ? [reason] : []));
}

/** How many more there are than are listed, by office. */
function beyond(
  items: readonly { readonly office: string }[],
  found: readonly FoundInOffice[],
): PossibleDuplicates['elsewhere'] {
  return found
    .map(({ office, people }) => ({ office, people: people - items.filter((item) => item.office === office).length }))
    .filter(({ people }) => people > 0);
}
