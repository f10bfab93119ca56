/** Sex as the identity document states it. Never inferred from a name. */
export const sexes = ['female', 'male'] as const;
export type Sex = (typeof sexes)[number];
