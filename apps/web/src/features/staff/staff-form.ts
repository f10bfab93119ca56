import type { EditStaffRequest, InviteStaffRequest, StaffMember } from '@tendesh/contracts/staff/staff';
import type { Language, Role } from '@tendesh/domain/staff/roles';

export interface StaffFields extends Record<string, unknown> {
  readonly email: string;
  readonly fullName: string;
  readonly language: Language;
  readonly officeId: string | null;
  readonly roles: Role[];
  readonly programmeIds: string[];
}

export const emptyStaff = (language: Language): StaffFields => ({
  email: '',
  fullName: '',
  language,
  officeId: null,
  roles: [],
  programmeIds: [],
});

export const fieldsOf = (member: StaffMember): StaffFields => ({
  email: member.email,
  fullName: member.fullName,
  language: member.language,
  officeId: member.office.id,
  roles: [...member.roles],
  programmeIds: [...member.programmeIds],
});

export function editOf({ fullName, language, officeId, roles, programmeIds }: StaffFields): EditStaffRequest {
  return { fullName: fullName.trim(), language, officeId: officeId ?? '', roles, programmeIds };
}

export function invitationOf(fields: StaffFields): InviteStaffRequest {
  return { ...editOf(fields), email: fields.email.trim() };
}

/** What can be said without the server, in the sentences given. */
export function complaintsAbout(required: string, notAnEmail: string) {
  return {
    email: (email: string) => (/^\S+@\S+\.\S+$/.test(email.trim()) ? null : notAnEmail),
    fullName: (name: string) => (name.trim().length < 2 ? required : null),
    officeId: (id: string | null) => (id === null ? required : null),
    roles: (roles: readonly Role[]) => (roles.length === 0 ? required : null),
  };
}
