/** What the returnee's own money is made of (programme manual, "The match"). */
export const ownContributionKinds = [
  'savings',
  'remittance',
  'asset_sale',
  'equipment_bought',
  'labour',
  'premises',
  'relative',
  'borrowed',
] as const;
export type OwnContributionKind = (typeof ownContributionKinds)[number];

/** Kinds that are given as things or work, not as money. */
export const inKindKinds: readonly OwnContributionKind[] = ['equipment_bought', 'labour', 'premises'];

/** Who pays besides the returnee and the programme. Another donor's grant stands in the balance and never counts. */
export const thirdPartyKinds = ['municipality', 'diaspora', 'employer', 'state_programme', 'other_donor'] as const;
export type ThirdPartyKind = (typeof thirdPartyKinds)[number];

export type ContributionKind = OwnContributionKind | ThirdPartyKind;
export const contributionKinds: readonly ContributionKind[] = [...ownContributionKinds, ...thirdPartyKinds];

export function isOwnKind(kind: ContributionKind): kind is OwnContributionKind {
  return (ownContributionKinds as readonly string[]).includes(kind);
}

/** Strength of evidence, weakest first. */
export const evidenceStrengths = [
  'sworn_statement',
  'valuation_act',
  'contract_or_invoice',
  'fiscal_receipt',
  'bank_statement',
] as const;
export type EvidenceStrength = (typeof evidenceStrengths)[number];

export function isStrongEnough(strength: EvidenceStrength, least: EvidenceStrength): boolean {
  return evidenceStrengths.indexOf(strength) >= evidenceStrengths.indexOf(least);
}

export const contributionStatuses = ['pledged', 'evidenced', 'verified', 'refused'] as const;
export type ContributionStatus = (typeof contributionStatuses)[number];
