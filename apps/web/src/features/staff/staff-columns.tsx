import type { StaffMember } from '@tendesh/contracts/staff/staff';
import { useTranslation } from 'react-i18next';
import { languageNames } from '../../i18n/languages';
import type { Column } from '../../ui/data-table';
import { DateText } from '../../ui/date-text';
import { StatusTag } from '../../ui/status-tag';

export function useStaffColumns(): readonly Column<StaffMember>[] {
  const { t } = useTranslation(['staff', 'terms']);
  return [
    { id: 'fullName', header: t('name'), cell: (member) => member.fullName },
    { id: 'email', header: t('email'), cell: (member) => member.email },
    { id: 'office', header: t('office'), cell: (member) => member.office.name },
    {
      id: 'roles',
      header: t('roles'),
      cell: (member) => member.roles.map((role) => t(`terms:role.${role}`)).join(', '),
    },
    { id: 'language', header: t('language'), cell: (member) => languageNames[member.language], optional: true },
    { id: 'status', header: t('status'), cell: (member) => <StatusTag noun="staff" status={member.status} /> },
    { id: 'lastSeenAt', header: t('lastSeen'), cell: (member) => <DateText value={member.lastSeenAt} relative /> },
  ];
}
