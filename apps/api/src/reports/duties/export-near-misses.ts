import { Injectable } from '@nestjs/common';
import type {
  NearMissAct,
  NearMissExportQuery,
  NearMissGroup,
  NearMissItem,
  NearMissPage,
  NearMissQuery,
} from '@tendesh/contracts/reports/duties';
import { separatedActs } from '@tendesh/domain/acts/near-misses';
import { localDay } from '@tendesh/domain/calendar/local-day';
import { CasesRepository } from '../../cases/cases.repository';
import { newId } from '../../platform/database/new-id';
import type { WriteTransaction } from '../../platform/database/transaction';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { spool } from '../../platform/files/spool';
import type { ExportedFile } from '../export-cases';
import type { ExportValue } from '../export-columns';
import { writeTable } from '../table-writers';
import { ListNearMisses, refuseMalformed } from './list-near-misses';

const AT_ONCE = 200;
const headers = ['case_number', 'office', 'people', 'missing_act', ...separatedActs];

/** Every near miss of the filter, one per line, with who did each act and when. The purpose is kept in the trail. */
@Injectable()
export class ExportNearMisses {
  constructor(
    private readonly work: UnitOfWork,
    private readonly misses: ListNearMisses,
    private readonly cases: CasesRepository,
  ) {}

  run({ purpose, officeId, from, to }: NearMissExportQuery): Promise<ExportedFile> {
    const query = { ...(officeId && { officeId }), ...(from && { from }), ...(to && { to }) };
    refuseMalformed(query);
    return this.work.write(async (tx) => {
      const { timeZone } = await this.cases.officeClock(tx, tx.actor.officeId);
      const { content, count } = await this.write(tx, query, timeZone);
      await tx.audit({
        ...{ noun: 'report', nounId: newId(tx.now), act: 'exported', reason: purpose },
        detail: { report: 'near_misses', format: 'csv', rows: count, filter: JSON.stringify(query) },
      });
      return { name: `tendesh-near-misses-${localDay(tx.now.toISOString(), timeZone)}.csv`, content };
    });
  }

  private async write(tx: WriteTransaction, query: NearMissQuery, timeZone: string) {
    let count = 0;
    const pages = this.pages(tx, query);
    async function* rows(): AsyncGenerator<ExportValue[]> {
      for await (const items of pages)
        for (const item of items)
          for (const group of item.groups) {
            count += 1;
            yield lineOf(item, group, timeZone);
          }
    }
    return { content: await spool(writeTable('csv', { headers, rows: rows() })), count };
  }

  private async *pages(tx: WriteTransaction, query: NearMissQuery): AsyncGenerator<NearMissItem[]> {
    let cursor: string | null = null;
    do {
      const page: NearMissPage = await this.misses.pageIn(tx, {
        ...query,
        limit: AT_ONCE,
        ...(cursor !== null && { cursor }),
      });
      yield page.items;
      cursor = page.next;
    } while (cursor !== null);
  }
}

function lineOf({ number, officeName }: NearMissItem, group: NearMissGroup, timeZone: string): ExportValue[] {
  const acts = [...group.acts, ...group.missingDone];
  const told = ({ by, at }: NearMissAct) => `${by.fullName} ${localDay(at, timeZone)}`;
  return [
    ...[number, officeName, group.people.map(({ fullName }) => fullName).join('; '), group.missing],
    ...separatedActs.map((act) =>
      acts
        .filter((one) => one.act === act)
        .map(told)
        .join('; '),
    ),
  ];
}
