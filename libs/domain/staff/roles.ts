/** The roles of the programme manual, section "Who uses it". A person may hold several. */
export const roles = [
  'case_officer',
  'verifier',
  'finance_officer',
  'committee_member',
  'manager',
  'regional_approver',
  'me_officer',
  'complaints_officer',
  'administrator',
  'auditor',
] as const;

export type Role = (typeof roles)[number];

export const languages = ['en', 'ru', 'ky', 'tg'] as const;
export type Language = (typeof languages)[number];

export const staffStatuses = ['invited', 'active', 'disabled'] as const;
export type StaffStatus = (typeof staffStatuses)[number];
