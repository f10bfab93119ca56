import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { HandOverQuery } from '@tendesh/contracts/work/hand-over';
import { caseTransitions } from '@tendesh/domain/cases/case-transitions';
import { localDay } from '@tendesh/domain/calendar/local-day';
import { CaseSituation } from '../../cases/case-situation';
import { CasesRepository } from '../../cases/cases.repository';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { DocumentStore } from '../../platform/files/document-store';
import { spool } from '../../platform/files/spool';
import { decide, refuseUnseen } from '../../platform/policy/decide';
import { CaseTrailRepository } from './case-trail.repository';
import { type FileOfCase, filesOf } from './files-of-case';
import { type Gathered, GatherCase } from './gather-case';
import { manifestOf, readme, sumsOf, summed } from './manifest';
import { papersMade } from './papers-made';
import { type Made, renderSummary } from './summary/render-summary';
import { type Entry, zipOf } from './zip';

/** Everything of a case in one file with the hash of each part. It leaves the server only after the row that says so is committed. */
@Injectable()
export class HandOverCase {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cases: CasesRepository,
    private readonly situations: CaseSituation,
    private readonly gather: GatherCase,
    private readonly trail: CaseTrailRepository,
    private readonly store: DocumentStore,
  ) {}

  run(caseId: string, { purpose, language }: HandOverQuery): Promise<{ name: string; content: Readable }> {
    return this.work.write(async (tx) => {
      const found = await this.cases.get(tx, caseId);
      const situation = await this.situations.of(tx, found);
      refuseUnseen(tx.actor, 'case.read', situation.standing);
      decide(caseTransitions, 'export', tx.actor, situation);
      const gathered = await this.gather.of(tx, found, language);
      const { kept, lost } = await filesOf(gathered.page.documents, this.store);
      const { timeZone } = await this.cases.officeClock(tx, found.officeId);
      const today = localDay(tx.now.toISOString(), timeZone);
      const parts = await this.partsOf(gathered, { ...{ language, today, timeZone, purpose }, by: tx.actor.fullName });
      // The last that is locked: the trail of the case ends with this very act.
      const { id, officeId, number } = found;
      const detail = { format: 'zip', language, files: kept.length };
      await tx.audit({ noun: 'case', nounId: id, caseId: id, officeId, act: 'exported', reason: purpose, detail });
      const head = { number, purpose, language, madeAt: tx.now, madeBy: tx.actor.fullName };
      const chain = await this.trail.head(tx, id);
      const content = await spool(zipOf(this.entries({ head, chain, parts, kept, lost }), tx.now));
      return { name: `tendesh-${number}-${today}.zip`, content };
    });
  }

  private async partsOf(gathered: Gathered, made: Made): Promise<Entry[]> {
    return [
      { name: 'summary.pdf', content: await renderSummary(gathered, made) },
      { name: 'case.json', content: Buffer.from(JSON.stringify(gathered, null, 2)) },
      ...(await papersMade(gathered, made)),
    ];
  }

  private entries({ head, chain, parts, kept, lost }: Described): Entry[] {
    const files = kept.map((file) => ({ name: file.name, content: () => this.store.read(file.sha256) }));
    const listed = [
      ...parts.map(summed),
      ...kept.map(({ name, bytes, sha256 }) => ({ name, bytes, sha256: sha256.toString('hex') })),
    ];
    const manifest = { name: 'manifest.json', content: manifestOf({ ...head, chain, entries: listed, lost }) };
    const notes = { name: 'README.txt', content: Buffer.from(readme(head.number)) };
    const sums = sumsOf([...listed, summed(manifest), summed(notes)]);
    return [...parts, ...files, manifest, notes, { name: 'SHA256SUMS', content: Buffer.from(sums) }];
  }
}

interface Described {
  readonly head: { number: string; purpose: string; language: string; madeAt: Date; madeBy: string };
  readonly chain: Awaited<ReturnType<CaseTrailRepository['head']>>;
  readonly parts: readonly Entry[];
  readonly kept: readonly FileOfCase[];
  readonly lost: readonly FileOfCase[];
}
