import type { AppealsOfCase } from '@tendesh/contracts/appeals/appeals';
import type { Decision, Screening } from '@tendesh/contracts/assessments/assessments';
import { correctionText } from '@tendesh/domain/applications/return-reasons';
import type { Content, TableCell } from 'pdfmake/interfaces';
import { right, type Sheet, table } from './sheet';

/** What somebody found or decided about an application. */
interface Finding {
  readonly at: string;
  readonly by: string;
  readonly what: string;
  readonly why: string;
  readonly grantMinor: number | null;
}

/** Screenings, decisions and appeals in their order, each with who, when and why. */
export function decisions(sheet: Sheet): Content[] {
  const { page, texts, format, dayOf } = sheet;
  const findings = [
    ...page.screenings.map((one) => screened(one, sheet)),
    ...page.decisions.map((one) => decided(one, sheet)),
    ...(page.appeals?.appeals ?? []).flatMap((one) => appealed(one, sheet)),
  ].sort((one, other) => one.at.localeCompare(other.at));
  const rows = findings.map(({ at, by, what, why, grantMinor }): TableCell[] => [
    ...[dayOf(at), by, what, why],
    right(grantMinor === null ? '' : format.money(grantMinor)),
  ]);
  const head = [texts.when, texts.who, texts.what, texts.reason, texts.grant];
  return rows.length === 0 ? [] : [table(['auto', 'auto', 'auto', '*', 'auto'], head, rows)];
}

function screened({ outcome, reasonCode, note, screenedBy, screenedAt }: Screening, { word }: Sheet): Finding {
  const code = reasonCode === null ? null : word(`terms.ineligibleReason.${reasonCode}`);
  const what = word(`did.application.screened_${outcome}`);
  return { at: screenedAt, by: screenedBy.fullName, what, why: linesOf(code, note), grantMinor: null };
}

function decided(one: Decision, { texts, made }: Sheet): Finding {
  const pins = one.corrections?.map((pin) => correctionText(pin, made.language)) ?? [];
  const why = pins.length > 0 ? linesOf(...pins) : (one.reason ?? '');
  const { decidedAt: at, decidedBy, verdict, grantMinor } = one;
  return { at, by: decidedBy.fullName, what: texts.verdict[verdict], why, grantMinor };
}

function appealed(one: AppealsOfCase['appeals'][number], { word }: Sheet): Finding[] {
  const { filedAt, filedBy, grounds, decidedAt, decidedBy, decisionNote, status } = one;
  const tell = (at: string, by: string, act: string, why: string) => ({
    ...{ at, by, what: word(`did.appeal.${act}`), why, grantMinor: null },
  });
  const filed = tell(filedAt, filedBy.fullName, 'filed', grounds);
  return decidedAt === null ? [filed] : [filed, tell(decidedAt, decidedBy?.fullName ?? '', status, decisionNote ?? '')];
}

function linesOf(...lines: readonly (string | null)[]): string {
  return lines.filter((line) => line !== null).join('\n');
}
