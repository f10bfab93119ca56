import { Injectable } from '@nestjs/common';
import { type AutomaticCheck, automaticChecks } from '@tendesh/domain/assessments/checklist';
import { type Dossier, figuresAt } from '../applications/dossier';
import type { Transaction } from '../platform/database/transaction';
import { AssessmentsRepository } from './assessments.repository';

/** The items of the checklist that the system answers, as they stand now. */
@Injectable()
export class Checklists {
  constructor(private readonly repository: AssessmentsRepository) {}

  async automatic(tx: Transaction, dossier: Dossier): Promise<AutomaticCheck[]> {
    const person = await this.repository.personFacts(tx, dossier.case.returneeId, dossier.application.id);
    const facts = {
      ...dossier.facts.returnee,
      figures: figuresAt(dossier, 'pledged'),
      lines: dossier.lines,
      ...person,
    };
    return automaticChecks(facts, dossier.ruleSet.rules);
  }
}
