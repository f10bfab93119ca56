import {
  IconArrowsExchange,
  IconBuildingBank,
  IconChecklist,
  IconFileCheck,
  IconFolders,
  IconGavel,
  IconMail,
  IconMapPinCheck,
  IconMessageReport,
  IconPin,
  IconUserShare,
  IconShieldCheck,
  IconUsers,
  IconUsersGroup,
  IconUsersMinus,
  type TablerIcon,
} from '@tabler/icons-react';
import type { LinkProps } from '@tanstack/react-router';
import type { Permission } from '@tendesh/domain/staff/permissions';

export interface NavItem {
  readonly to: NonNullable<LinkProps['to']>;
  /** A key of shell.json, under `nav`. */
  readonly label: string;
  readonly icon: TablerIcon;
  /** Shown to whoever holds one of these; without a list, to everyone. */
  readonly permissions?: readonly Permission[];
}

/** The menu, in the order of the programme manual. The first one permitted is where a person lands. */
export const navigation: readonly NavItem[] = [
  { to: '/work', label: 'nav.work', icon: IconChecklist },
  { to: '/returnees', label: 'nav.returnees', icon: IconUsers, permissions: ['returnee.read'] },
  { to: '/cases', label: 'nav.cases', icon: IconFolders, permissions: ['case.read'] },
  { to: '/evidence', label: 'nav.evidence', icon: IconFileCheck, permissions: ['contribution.verify'] },
  { to: '/committee', label: 'nav.committee', icon: IconGavel, permissions: ['committee.read'] },
  { to: '/visits', label: 'nav.monitoring', icon: IconMapPinCheck, permissions: ['visit.record', 'report.read'] },
  {
    to: '/complaints',
    label: 'nav.complaints',
    icon: IconMessageReport,
    permissions: ['complaint.record', 'complaints.read'],
  },
  { to: '/programmes', label: 'nav.programmes', icon: IconBuildingBank, permissions: ['programme.read'] },
  {
    to: '/exchange-rates',
    label: 'nav.rates',
    icon: IconArrowsExchange,
    permissions: ['rates.enter', 'rates.confirm', 'audit.read'],
  },
  { to: '/return-reasons', label: 'nav.returnReasons', icon: IconPin, permissions: ['reasons.manage'] },
  { to: '/mail', label: 'nav.mail', icon: IconMail, permissions: ['mail.manage'] },
  {
    to: '/delegations',
    label: 'nav.delegations',
    icon: IconUserShare,
    // Everybody but a member of committees who comes from outside.
    permissions: ['programme.read', 'complaint.handle'],
  },
  { to: '/duties', label: 'nav.duties', icon: IconUsersMinus, permissions: ['duties.read'] },
  { to: '/audit', label: 'nav.audit', icon: IconShieldCheck, permissions: ['audit.read'] },
  { to: '/staff', label: 'nav.staff', icon: IconUsersGroup, permissions: ['staff.manage'] },
];

export function navigationFor(held: readonly Permission[]): readonly NavItem[] {
  return navigation.filter(
    (item) => item.permissions === undefined || item.permissions.some((one) => held.includes(one)),
  );
}
