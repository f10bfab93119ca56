import { Button, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { IconMail } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { StrandedMail } from '@tendesh/contracts/mail/mail';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '../../ui/confirm-act';
import { type Column, DataTable } from '../../ui/data-table';
import { DateText } from '../../ui/date-text';
import { EmptyState } from '../../ui/empty-state';
import { PageHeader } from '../../ui/page-header';
import { Section } from '../../ui/section';
import { useListView } from '../../ui/use-list-view';
import { strandedQuery, useSendAgain } from './stranded-mail';

/** Mail that the machine sends no more by itself: a person decides. */
export function MailPage() {
  const { t } = useTranslation('mail');
  const view = useListView({ filters: [] });
  return (
    <Stack gap="md">
      <PageHeader title={t('title')} meta={t('meta')} />
      <Section flush>
        <DataTable
          id="mail"
          label={t('title')}
          columns={useMailColumns()}
          query={useQuery(strandedQuery)}
          view={view}
          rowKey={(mail) => mail.id}
          empty={<EmptyState icon={IconMail} title={t('empty.title')} hint={t('empty.hint')} />}
        />
      </Section>
    </Stack>
  );
}

function useMailColumns(): readonly Column<StrandedMail>[] {
  const { t } = useTranslation('mail');
  return [
    { id: 'to', header: t('to'), cell: (mail) => mail.recipient },
    { id: 'about', header: t('about'), cell: (mail) => t(`template.${mail.template}`) },
    { id: 'status', header: t('status'), cell: (mail) => t(`state.${mail.status}`) },
    { id: 'tries', header: t('tries'), cell: (mail) => mail.attempts, align: 'end' },
    { id: 'reason', header: t('reason'), cell: (mail) => mail.reason ?? '–' },
    { id: 'when', header: t('when'), cell: (mail) => <DateText value={mail.createdAt} withTime /> },
    { id: 'acts', header: '', cell: (mail) => <SendAgain mail={mail} /> },
  ];
}

function SendAgain({ mail }: { mail: StrandedMail }) {
  const { t } = useTranslation('mail');
  const [opened, { open, close }] = useDisclosure(false);
  const again = useSendAgain();
  return (
    <>
      <Button size="xs" variant="default" onClick={open}>
        {t('again')}
      </Button>
      <ConfirmAct
        opened={opened}
        onClose={close}
        title={t('confirm')}
        preview={mail.status === 'unconfirmed' ? t('maybe') : t('sure')}
        confirmLabel={t('again')}
        onConfirm={async () => {
          await again.act(mail.id);
          notifications.show({ message: t('sentAgain'), color: 'green' });
        }}
      />
    </>
  );
}
