/** What an uploaded paper is. Evidence belongs to a contribution; the signed agreement to an award. */
export const documentKinds = [
  'identity',
  'migration_proof',
  'evidence',
  'commitment_letter',
  'valuation_photo',
  'quotation',
  'site_photo',
  'grant_agreement',
  'signed_agreement',
  'payment_proof',
  'visit_photo',
  'other',
] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** Types taken, by content. HEIC and everything else is refused with a reason. */
export const documentTypes = ['application/pdf', 'image/jpeg', 'image/png'] as const;
export type DocumentType = (typeof documentTypes)[number];

export const MAX_DOCUMENT_BYTES = 10 * 1024 * 1024;
