/** The kinds of work that a supported business gives. */
export const workerKinds = [
  'seamstress',
  'technologist',
  'manager',
  'handyman',
  'driver',
  'sales',
  'cook',
  'farm_worker',
  'craftsman',
  'other',
] as const;
export type WorkerKind = (typeof workerKinds)[number];

/** 'any' where a planned job is open to both. */
export const workerSexes = ['female', 'male', 'any'] as const;
export type WorkerSex = (typeof workerSexes)[number];

export const workPlaces = ['on_site', 'home'] as const;
export type WorkPlace = (typeof workPlaces)[number];

/** So many workers of one kind, sex and place, the owner not counted. */
export interface WorkerGroup {
  readonly kind: WorkerKind;
  readonly sex: WorkerSex;
  readonly place: WorkPlace;
  readonly count: number;
}

export interface WorkerTotals {
  readonly total: number;
  readonly women: number;
  readonly men: number;
  readonly onSite: number;
  readonly home: number;
}

/**
 * Workers by sex and place, from their groups. Seven seamstresses on site, seven at home, a technologist, a manager and a
 * handyman are 17: 10 on site, 7 at home.
 */
export function countWorkers(groups: readonly WorkerGroup[]): WorkerTotals {
  const count = (matches: (group: WorkerGroup) => boolean) =>
    groups.filter(matches).reduce((sum, group) => sum + group.count, 0);
  return {
    total: count(() => true),
    women: count((group) => group.sex === 'female'),
    men: count((group) => group.sex === 'male'),
    onSite: count((group) => group.place === 'on_site'),
    home: count((group) => group.place === 'home'),
  };
}
