/** How the trail is looked through: what was done, who read a person's file, and what left the house as a file. */
export const trailKinds = ['acts', 'reads', 'exports'] as const;
export type TrailKind = (typeof trailKinds)[number];
