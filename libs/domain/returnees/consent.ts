/** What a returnee agrees to, each by itself. */
export const consentPurposes = ['case_management', 'sharing_with_partners', 'photos'] as const;
export type ConsentPurpose = (typeof consentPurposes)[number];

/** How the agreement was given; spoken words need a witness. */
export const consentWays = ['signature', 'thumbprint', 'verbal_with_witness'] as const;
export type ConsentWay = (typeof consentWays)[number];
