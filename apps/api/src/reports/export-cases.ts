import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { ExportQuery } from '@tendesh/contracts/reports/reports';
import { localDay } from '@tendesh/domain/calendar/local-day';
import { violation } from '@tendesh/domain/problems/violation';
import { newId } from '../platform/database/new-id';
import { CasesRepository } from '../cases/cases.repository';
import { currentActor } from '../platform/context/request-context';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { refuseIf } from '../platform/problems/problem';
import type { Reader } from './case-filter.repository';
import { CaseRowsRepository, type ExportRow } from './case-rows.repository';
import { type ExportColumn, type ExportValue, exportColumns } from './export-columns';
import { refuseMalformed } from './list-cases';
import { spool } from '../platform/files/spool';
import { type FileType, writeTable } from './table-writers';

const SHORTEST_PURPOSE = 5;

export interface ExportedFile {
  readonly name: string;
  readonly content: Readable;
}

/** A file of exactly the rows of the filter. It leaves the server only after the row that says so is committed. */
@Injectable()
export class ExportCases {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rows: CaseRowsRepository,
    private readonly cases: CasesRepository,
  ) {}

  run(type: FileType, { purpose, ...query }: ExportQuery): Promise<ExportedFile> {
    refuseMalformed(query);
    const reason = purpose?.trim() ?? '';
    refuseIf(
      reason !== '' && reason.length < SHORTEST_PURPOSE
        ? [violation('too_short', '/purpose', { min: SHORTEST_PURPOSE })]
        : [],
    );
    const reader: Reader = { actor: currentActor(), permission: 'report.export' };
    return this.work.write(async (tx) => {
      const columns = exportColumns(reason !== '');
      const { content, count } = await write(type, columns, this.rows.inTurn(tx, query, reader));
      await tx.audit({
        noun: 'report',
        nounId: newId(tx.now),
        act: 'exported',
        ...(reason === '' ? {} : { reason }),
        detail: { format: type, rows: count, withPersons: reason !== '', filter: filterOf(query) },
      });
      const { timeZone } = await this.cases.officeClock(tx, tx.actor.officeId);
      return { name: `tendesh-cases-${localDay(tx.now.toISOString(), timeZone)}.${type}`, content };
    });
  }
}

async function write(
  type: FileType,
  columns: readonly ExportColumn[],
  source: AsyncIterable<ExportRow>,
): Promise<{ content: Readable; count: number }> {
  let count = 0;
  async function* rows(): AsyncGenerator<ExportValue[]> {
    for await (const row of source) {
      count += 1;
      yield columns.map(({ value }) => value(row));
    }
  }
  const content = await spool(writeTable(type, { headers: columns.map(({ header }) => header), rows: rows() }));
  return { content, count };
}

/** What was searched for may be a name, which the audit trail does not keep. */
function filterOf(query: Omit<ExportQuery, 'purpose'>): string {
  const { q, ...kept } = query;
  return JSON.stringify({ ...kept, searched: q !== undefined, cursor: undefined, limit: undefined });
}
