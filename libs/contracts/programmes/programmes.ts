import type { RuleSet } from '@tendesh/domain/programmes/rule-set';

export class Programme {
  id: string;
  code: string;
  name: string;
  country: string;
  currency: string;
  donors: string[];
  /** The sum of its allocations. */
  budgetMinor: number;
  committedMinor: number;
  officeIds: string[];
}

export class ProgrammeList {
  items: Programme[];
}

export class Call {
  id: string;
  code: string;
  name: string;
  programmeId: string;
  programmeName: string;
  currency: string;
  opensOn: string;
  closesOn: string;
  isOpen: boolean;
  ruleSetId: string;
  ruleSetNumber: number;
  rules: RuleSet;
}

export class CallList {
  items: Call[];
}
