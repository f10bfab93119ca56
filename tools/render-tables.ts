/** The tables of the rules as pages for people: who may do what, and what leads where. */
import { incompatibleActs } from '../libs/domain/acts/duties';
import type { Transition } from '../libs/domain/acts/transitions';
import { permissions, permissionTable, type Scope } from '../libs/domain/staff/permissions';
import { type Role, roles } from '../libs/domain/staff/roles';

const MADE = 'Made by `npm run docs:tables` from the code; a test fails where the two differ.';

/** docs/permissions.md: role x permission, each with its scope, and what one person may not both do. */
export function renderPermissions(): string {
  const rows = permissions.map((permission) => {
    const row: Partial<Record<Role, Scope>> = permissionTable[permission];
    return [`\`${permission}\``, ...roles.map((role) => row[role] ?? '')];
  });
  return page('Who may do what', [
    `${MADE} The table stands in [permissions.ts](../libs/domain/staff/permissions.ts).`,
    'A scope says how far a permission reaches: `session` what stands on the agenda of the committee sessions that one sits in,\n`caseload` the cases that one is the officer of, `office` those of one’s office, `programme` those of the programmes that\none serves, `all` everything. Several roles reach what any of them reaches. Nobody may do what has no scope here.',
    table(['permission', ...roles.map((role) => role.replace('_', ' '))], rows),
    '## Who may not do both',
    'On one case, for its whole life and in either order, whatever role or office one has by then. The pairs stand in\n[duties.ts](../libs/domain/acts/duties.ts).',
    table(
      ['who did this', 'does not do this'],
      incompatibleActs.map((pair) => pair.map((act) => act.replaceAll('_', ' '))),
    ),
  ]);
}

type Row = Pick<Transition<string, string, unknown>, 'act' | 'from' | 'to' | 'permission' | 'duty' | 'reasonNeeded'>;

export interface Life {
  /** As in `awardTransitions`: `award`. */
  readonly noun: string;
  readonly file: string;
  readonly rows: readonly Row[];
}

/** The transition tables that a module of libs/domain exports. */
export function livesIn(file: string, exported: Readonly<Record<string, unknown>>): Life[] {
  return Object.entries(exported)
    .filter(([name]) => name.endsWith('Transitions'))
    .map(([name, rows]) => ({ noun: name.replace(/Transitions$/, ''), file, rows: rows as readonly Row[] }));
}

/** docs/transitions.md: a state diagram for each noun with a life, and its acts. */
export function renderTransitions(lives: readonly Life[]): string {
  const sorted = [...lives].sort((a, b) => (a.noun < b.noun ? -1 : 1));
  return page('What leads where', [
    `${MADE} Each table stands in \`libs/domain\`; the buttons on the screen and the decisions of the server come from it.`,
    ...sorted.flatMap(partOf),
  ]);
}

function partOf({ noun, file, rows }: Life): string[] {
  const title = noun.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  const acts = rows.map(({ act, from, to, permission, duty, reasonNeeded }) => [
    act.replaceAll('_', ' '),
    from.map(words).join(', '),
    to === 'same' ? 'stays' : words(to),
    `\`${permission}\``,
    duty === undefined ? '' : words(duty),
    reasonNeeded === true ? 'yes' : '',
  ]);
  return [
    `## ${title.charAt(0).toUpperCase()}${title.slice(1)}`,
    `[${file.split('/').at(-1) ?? file}](../${file})`,
    ['```mermaid', 'stateDiagram-v2', ...edgesOf(rows).map((edge) => `  ${edge}`), '```'].join('\n'),
    table(['act', 'from', 'to', 'permission', 'duty', 'reason'], acts),
  ];
}

/** Acts between the same two statuses share an arrow; a status without an arrow to it begins, or is set by another noun. */
function edgesOf(rows: readonly Row[]): string[] {
  const arrows = new Map<string, string[]>();
  for (const { act, from, to } of rows)
    for (const status of from) {
      const arrow = `${status} --> ${to === 'same' ? status : to}`;
      arrows.set(arrow, [...(arrows.get(arrow) ?? []), words(act)]);
    }
  const moves = rows.flatMap(({ from, to }) => from.map((status) => [status, to === 'same' ? status : to] as const));
  const statuses = [...new Set(moves.flat())];
  const begins = statuses.filter((status) => !moves.some(([from, to]) => to === status && from !== status));
  const ends = statuses.filter((status) => !moves.some(([from, to]) => from === status && to !== status));
  return [
    ...begins.map((status) => `[*] --> ${status}`),
    ...[...arrows].map(([arrow, acts]) => `${arrow} : ${acts.join(', ')}`),
    ...ends.map((status) => `${status} --> [*]`),
  ];
}

function words(name: string): string {
  return name.replaceAll('_', ' ');
}

function page(title: string, parts: readonly string[]): string {
  return `${[`# ${title}`, ...parts].join('\n\n')}\n`;
}

/** Aligned as Prettier aligns it. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) => Math.max(3, ...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

/** What the summary of a case says in words, taken from the screens: codes and what the timeline tells. */
const termsOfSummary = [
  ...['caseStatus', 'caseOutcome', 'applicationStatus', 'contributionKind', 'contributionStatus', 'awardStatus'],
  ...['trancheStatus', 'visitStatus', 'sex', 'country', 'ineligibleReason', 'itemOutcome', 'rejectionReason'],
];

/** A file of apps/api/src/work/hand-over/summary/words, from the cases.json and terms.json of one language. */
export function renderWords(casesFile: string, termsFile: string): string {
  const { did } = JSON.parse(casesFile) as { did: Record<string, unknown> };
  const all = JSON.parse(termsFile) as Record<string, unknown>;
  const terms = Object.fromEntries(termsOfSummary.map((group) => [group, all[group]]));
  return `${JSON.stringify({ did, terms }, null, 2)}\n`;
}

export const wordsOf = (language: string) => ({
  file: `apps/api/src/work/hand-over/summary/words/${language}.json`,
  from: ['cases', 'terms'].map((name) => `apps/web/src/i18n/${language}/${name}.json`) as [string, string],
});
