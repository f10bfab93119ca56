/** An act that a dry run would have done: the audit row that was rolled back with it. */
export class RehearsedAct {
  noun: string;
  act: string;
  reason: string | null;
  /** Statuses and amounts in minor units, as the audit would keep them. */
  detail: Record<string, string | number | boolean | null>;
}

/** The answer to an act with `?dryRun=true`: nothing of this has happened. */
export class DryRun {
  dryRun: true;
  /** What would be done, in its order. */
  would: RehearsedAct[];
  /** Who would be written to. */
  told: { recipient: string; template: string }[];
}
