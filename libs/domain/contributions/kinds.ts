/** Who can put money into a plan, the programme itself excepted. */
export const funderKinds = [
  'returnee',
  'relative',
  'diaspora',
  'municipality',
  'state_programme',
  'employer',
  'bank',
  'other_donor',
] as const;
export type FunderKind = (typeof funderKinds)[number];

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

/** Who pays besides the returnee and the programme. Another donor's grant stands in the balance and never counts. */
export const thirdPartyKinds = ['municipality', 'diaspora', 'employer', 'state_programme', 'other_donor'] as const;
export type ThirdPartyKind = (typeof thirdPartyKinds)[number];

export type ContributionKind = OwnContributionKind | ThirdPartyKind;
export const contributionKinds: readonly ContributionKind[] = [...ownContributionKinds, ...thirdPartyKinds];

interface KindOfContribution {
  /** The side of the balance on which it stands. */
  readonly side: 'own' | 'third_party';
  /** Given as things or work, not as money: needs a valuation. */
  readonly inKind: boolean;
  /** Who may give it; the first is meant where nobody is named. */
  readonly funders: readonly [FunderKind, ...FunderKind[]];
}

/**
 * What each kind is, before any rule set speaks. Which own kinds count, up to which part and with which evidence, and
 * how near a relative must be, is the rule set's to say (libs/domain/programmes/rule-set).
 */
export const kindTable: Readonly<Record<ContributionKind, KindOfContribution>> = {
  savings: { side: 'own', inKind: false, funders: ['returnee'] },
  remittance: { side: 'own', inKind: false, funders: ['returnee', 'relative'] },
  asset_sale: { side: 'own', inKind: false, funders: ['returnee', 'relative'] },
  equipment_bought: { side: 'own', inKind: true, funders: ['returnee', 'relative'] },
  labour: { side: 'own', inKind: true, funders: ['returnee', 'relative'] },
  premises: { side: 'own', inKind: true, funders: ['returnee', 'relative'] },
  relative: { side: 'own', inKind: false, funders: ['relative'] },
  borrowed: { side: 'own', inKind: false, funders: ['bank', 'relative', 'employer'] },
  municipality: { side: 'third_party', inKind: false, funders: ['municipality'] },
  diaspora: { side: 'third_party', inKind: false, funders: ['diaspora'] },
  employer: { side: 'third_party', inKind: false, funders: ['employer'] },
  state_programme: { side: 'third_party', inKind: false, funders: ['state_programme'] },
  other_donor: { side: 'third_party', inKind: false, funders: ['other_donor'] },
};

/** Kinds that are given as things or work, not as money. */
export const inKindKinds: readonly OwnContributionKind[] = ownContributionKinds.filter(isInKind);

export function isOwnKind(kind: ContributionKind): kind is OwnContributionKind {
  return kindTable[kind].side === 'own';
}

export function isInKind(kind: ContributionKind): boolean {
  return kindTable[kind].inKind;
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
