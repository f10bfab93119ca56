/**
 * True for a paper (an alias of evidence_item) with a match that stands, of its own or of a photo by which its
 * contribution was valued: the SQL twin of `matchesOf`.
 */
export function isUsedElsewhere(item: string): string {
  return `exists (select from reuse_match m join document d on d.id = m.document_id
    left join document o on o.id = m.other_document_id
    where m.case_id = ${item}.case_id and d.voided_at is null and (m.other_case_id <> m.case_id or o.voided_at is null)
      and (d.id = ${item}.document_id or (d.subject_id = ${item}.contribution_id and d.kind = 'valuation_photo')))`;
}
