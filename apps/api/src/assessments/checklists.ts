import { Injectable } from '@nestjs/common';
import { type AutomaticCheck, automaticChecks, type FoundInOffices } from '@tendesh/domain/assessments/checklist';
import { type Dossier, figuresAt } from '../applications/dossier';
import type { Transaction } from '../platform/database/transaction';
import { DuplicatesRepository, type FoundInOffice } from '../returnees/duplicates.repository';

/** The items of the checklist that the system answers, as they stand now. */
@Injectable()
export class Checklists {
  constructor(private readonly duplicates: DuplicatesRepository) {}

  async automatic(tx: Transaction, dossier: Dossier): Promise<AutomaticCheck[]> {
    const found = await this.duplicates.inOffices(tx, dossier.case.returneeId, dossier.application.id);
    const facts = {
      ...dossier.facts.returnee,
      figures: figuresAt(dossier, 'pledged'),
      lines: dossier.lines,
      duplicates: inAll(found, 'people'),
      earlierGrants: inAll(found, 'grants'),
    };
    return automaticChecks(facts, dossier.ruleSet.rules);
  }
}

function inAll(all: readonly FoundInOffice[], what: 'people' | 'grants'): FoundInOffices {
  const some = all.filter((one) => one[what] > 0);
  return { found: some.reduce((sum, one) => sum + one[what], 0), offices: some.map(({ office }) => office) };
}
