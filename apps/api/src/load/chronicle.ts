import { createHash } from 'node:crypto';
import type { DutyAct } from '@tendesh/domain/acts/duties';
import type { DocumentKind } from '@tendesh/domain/cases/documents';
import type { SyntheticCase } from '@tendesh/testing/synthetic-cases';
import { timedId } from '@tendesh/testing/timed-id';
import type { Batch } from './batch';
import type { Table, Tables } from './tables';

/** What an act leaves behind beside its own row. */
interface Trace {
  readonly noun: string;
  readonly nounId: string;
  readonly act: string;
  readonly detail?: object;
  /** The separation of duties remembers it under this name. */
  readonly duty?: DutyAct;
  readonly subjectId?: string;
}

/** The rows of one case while they are written down. */
export class Chronicle {
  readonly returneeId: string;
  readonly caseId: string;
  readonly officeId: string;
  private rows = 0;

  constructor(
    private readonly batch: Batch,
    readonly one: SyntheticCase,
  ) {
    this.officeId = one.crew.officeId;
    this.returneeId = this.id(this.at(one.openedOn));
    this.caseId = this.id(this.at(one.openedOn));
  }

  /** An instant of a working day: cases spread over its eight hours, steps of one case follow each other. */
  at(day: string, minutes = 0): Date {
    return new Date(Date.parse(`${day}T03:00:00Z`) + (this.one.number % 28_800) * 1_000 + minutes * 60_000);
  }

  id(at: Date): string {
    this.rows += 1;
    return timedId(at, this.one.number, this.rows);
  }

  add<T extends Table>(table: T, row: Tables[T]): void {
    this.batch.add(table, row);
  }

  /** The audit row of an act, and the act for the separation of duties. */
  trace(at: Date, staffId: string, { duty, subjectId, detail = {}, ...trace }: Trace): void {
    const { officeId, caseId } = this;
    const isOfPerson = trace.noun === 'returnee';
    this.add('audit_event', {
      id: this.id(at),
      at,
      staffId,
      officeId,
      caseId: isOfPerson ? null : caseId,
      ...trace,
      detail,
    });
    if (duty === undefined) return;
    this.add('duty_act', {
      id: this.id(at),
      caseId,
      officeId,
      staffId,
      act: duty,
      subjectId: subjectId ?? trace.nounId,
      at,
    });
  }

  /** A paper of which only the row is loaded: there is no file behind it. */
  paper(at: Date, uploadedBy: string, kind: DocumentKind, subjectId: string): string {
    const id = this.id(at);
    this.add('document', {
      ...{ id, caseId: this.caseId, officeId: this.officeId, kind, subjectId, fileName: `${kind}.pdf` },
      ...{ mediaType: 'application/pdf', bytes: 48_000, sha256: createHash('sha256').update(id).digest() },
      ...{ uploadedBy, uploadedAt: at, voidedAt: null, voidedBy: null, voidReason: null },
    });
    const { noun, nounId } = { noun: 'document', nounId: id };
    this.trace(at, uploadedBy, { noun, nounId, act: 'uploaded', detail: { kind, subjectId } });
    return id;
  }
}
