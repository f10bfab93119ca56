import type { DocumentKind } from '@tendesh/domain/cases/documents';
import type { StaffReference } from '../shared/acts';
import type { Correction } from './applications';
import type { BusinessPlanInput } from './plan';
import type { PlanVersion } from './plan-version';

export class PaperOfApplication {
  id: string;
  kind: DocumentKind;
  fileName: string;
}

/** An application as it stood at one moment: text, money and the papers that were kept. */
export class ApplicationVersion {
  plan: BusinessPlanInput;
  money: PlanVersion;
  documents: PaperOfApplication[];
}

/** A return, with the application before it and, once it was handed in again, after it. */
export class Resubmission {
  id: string;
  corrections: Correction[];
  returnedBy: StaffReference;
  onBehalfOf: StaffReference | null;
  returnedAt: string;
  resubmittedAt: string | null;
  former: ApplicationVersion;
  latter: ApplicationVersion | null;
}
