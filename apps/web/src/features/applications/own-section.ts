import { type ComponentType, memo } from 'react';
import type { ApplicationDraft } from './draft';
import { type EditorSection, sectionOf } from './editor-sections';
import type { ApplicationEditor } from './use-application-editor';

interface SectionProps {
  readonly editor: ApplicationEditor;
}

/** Draws a section anew only when something of its own changed: a plan has some two hundred fields. */
export function ownSection(section: EditorSection, Fields: ComponentType<SectionProps>) {
  return memo(Fields, ({ editor: before }, { editor: after }) => {
    const was = shownIn(section, before);
    return shownIn(section, after).every((value, index) => Object.is(value, was[index]));
  });
}

const partsOf: Record<EditorSection, (draft: ApplicationDraft) => readonly unknown[]> = {
  idea: ({ plan }) => [plan.title, plan.sectorCode, plan.description],
  market: ({ plan }) => [plan.market, plan.premises, plan.expansion],
  products: ({ plan }) => [plan.products],
  jobs: ({ plan }) => [plan.jobs],
  budget: ({ budgetLines }) => [budgetLines],
  financing: ({ pledges, requestedGrantMinor }) => [pledges, requestedGrantMinor],
  cashFlow: ({ plan }) => [plan.cashFlow],
};

function shownIn(section: EditorSection, { draft, form, open, match, reasons }: ApplicationEditor): readonly unknown[] {
  const isComplete = !reasons.some((reason) => sectionOf(reason) === section);
  const readsMatch = section === 'financing';
  const costMinor = section === 'budget' || section === 'cashFlow' ? match?.figures.projectCostMinor : null;
  return [isComplete, form.errors, open, readsMatch ? match : null, costMinor, ...partsOf[section](draft)];
}
