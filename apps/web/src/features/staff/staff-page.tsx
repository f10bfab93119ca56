import { Button, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconUserPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { StaffMember } from '@tendesh/contracts/staff/staff';
import { staffStatuses } from '@tendesh/domain/staff/roles';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../ui/data-table';
import { EmptyState } from '../../ui/empty-state';
import { FilterBar } from '../../ui/filter-bar';
import { PageHeader } from '../../ui/page-header';
import { Section } from '../../ui/section';
import { useListView } from '../../ui/use-list-view';
import { EditStaff } from './edit-staff-drawer';
import { InviteStaff } from './invite-staff-modal';
import { officesQuery } from './offices';
import { useStaffColumns } from './staff-columns';
import { staffQuery } from './staff-list';

export function StaffPage() {
  const { t } = useTranslation(['staff', 'terms']);
  const view = useListView({ filters: ['q', 'status', 'officeId'] });
  const staff = useQuery(staffQuery(view.params));
  const offices = useQuery(officesQuery).data?.items ?? [];
  const columns = useStaffColumns();
  const [inviting, invite] = useDisclosure(false);
  const [edited, setEdited] = useState<StaffMember | null>(null);
  const inviteButton = (
    <Button leftSection={<IconUserPlus size={16} aria-hidden />} onClick={invite.open}>
      {t('invite.do')}
    </Button>
  );

  return (
    <Stack gap="md">
      <PageHeader title={t('title')} meta={t('meta')} actions={inviteButton} />
      <FilterBar
        view={view}
        search="q"
        searchLabel={t('search')}
        filters={[
          {
            id: 'status',
            label: t('status'),
            options: staffStatuses.map((value) => ({ value, label: t(`terms:staffStatus.${value}`) })),
          },
          { id: 'officeId', label: t('office'), options: offices.map(({ id, name }) => ({ value: id, label: name })) },
        ]}
      />
      <Section flush>
        <DataTable
          id="staff"
          label={t('title')}
          columns={columns}
          query={staff}
          view={view}
          rowKey={(member) => member.id}
          onOpen={setEdited}
          empty={<EmptyState title={t('empty.title')} hint={t('empty.hint')} action={inviteButton} />}
        />
      </Section>
      <InviteStaff opened={inviting} onClose={invite.close} />
      <EditStaff member={edited} onClose={() => setEdited(null)} />
    </Stack>
  );
}
