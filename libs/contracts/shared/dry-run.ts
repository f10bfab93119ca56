import type { Language } from '@tendesh/domain/staff/roles';

/** An act that a dry run would have done: the audit row that was rolled back with it. */
export class RehearsedAct {
  noun: string;
  act: string;
  reason: string | null;
  /** Statuses and amounts in minor units, as the audit would keep them. */
  detail: Record<string, string | number | boolean | null>;
}

/** A message that a dry run would have sent, in full, in the language of whoever gets it. */
export class RehearsedMessage {
  /** The name of a colleague, or the address that a mail goes to. */
  recipient: string;
  /** In the app alone, in the mail of the day, or by a mail of its own. */
  by: 'app' | 'digest' | 'mail';
  language: Language;
  text: string;
}

/** A letter to the applicant that a dry run would have made. */
export class RehearsedLetter {
  recipient: string;
  language: Language;
  title: string;
  paragraphs: string[];
}

/** The answer to an act with `?dryRun=true`: nothing of this has happened. */
export class DryRun {
  dryRun: true;
  /** What would be done, in its order. */
  would: RehearsedAct[];
  /** Who would be written to, and what. */
  told: RehearsedMessage[];
  letters: RehearsedLetter[];
}
