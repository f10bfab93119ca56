import type { PlanField } from '@tendesh/domain/applications/corrections';
import type { Reason } from '../../http/problem';
import { pathOf } from '../../ui/apply-violations';
import type { OpenGroups } from './open-groups';

export const editorSections = ['idea', 'market', 'products', 'jobs', 'budget', 'financing', 'cashFlow'] as const;
export type EditorSection = (typeof editorSections)[number];

/** The fields of the plan that stand in a section. */
export const planFieldsOf: Readonly<Partial<Record<EditorSection, readonly PlanField[]>>> = {
  idea: ['title', 'sectorCode', 'description'],
  market: ['market', 'premises', 'expansion'],
  products: ['products'],
  jobs: ['jobs'],
};

/** After a return a section is open where any of it was pinned. */
export function isSectionOpen(open: OpenGroups, section: EditorSection): boolean {
  const fields = planFieldsOf[section];
  if (fields !== undefined) return fields.some((field) => open.plan.includes(field));
  return section === 'cashFlow' ? open.cash_flow : open.budget;
}

const beginnings: readonly [string, EditorSection][] = [
  ['/plan/title', 'idea'],
  ['/plan/sectorCode', 'idea'],
  ['/plan/description', 'idea'],
  ['/plan/products', 'products'],
  ['/plan/jobs', 'jobs'],
  ['/plan/cashFlow', 'cashFlow'],
  ['/plan', 'market'],
  ['/budgetLines', 'budget'],
  ['/pledges', 'financing'],
  ['/financing', 'financing'],
];

/** The section of a reason's field; null for what is not on this screen. */
export function sectionOf({ pointer }: Pick<Reason, 'pointer'>): EditorSection | null {
  return beginnings.find(([beginning]) => pointer?.startsWith(beginning))?.[1] ?? null;
}

/** The form's path of a reason: the rule speaks of /financing/grant, the screen has one field for it. */
export function formPathOf({ pointer = '' }: Pick<Reason, 'pointer'>): string {
  return pointer === '/financing/grant' ? 'requestedGrantMinor' : pathOf(pointer);
}

export const fieldId = (path: string) => `field-${path.replaceAll('.', '-')}`;
export const sectionId = (section: EditorSection) => `section-${section}`;

/** Brings the field of a reason, or else its section, before the eyes and under the cursor. */
export function goTo(reason: Pick<Reason, 'pointer'>) {
  const section = sectionOf(reason);
  const field = document.getElementById(fieldId(formPathOf(reason)));
  const target = field ?? (section === null ? null : document.getElementById(sectionId(section)));
  target?.scrollIntoView({ block: 'center' });
  const inside = field ?? target?.querySelector<HTMLElement>('input, textarea, button');
  inside?.focus({ preventScroll: true });
}
