import { Button, Group, Modal, Select, Stack, Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import type { CaseHead } from '@tendesh/contracts/work/case-page';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../ui/error-state';
import { ProblemAlert } from '../../ui/problem-alert';
import { Rehearsal } from '../../ui/rehearsal';
import { useRecordForm } from '../../ui/use-record-form';
import { officerChoicesQuery } from './officer-choices';
import { rehearseReassigning, useReassignCase } from './reassign-case';

interface CaseDialogProps {
  readonly head: CaseHead;
  readonly opened: boolean;
  readonly onClose: () => void;
}

export function ReassignDialog(props: CaseDialogProps) {
  const { t } = useTranslation('cases');
  return (
    <Modal opened={props.opened} onClose={props.onClose} title={<Text fw={650}>{t('reassign.title')}</Text>}>
      <ReassignForm {...props} />
    </Modal>
  );
}

interface Fields extends Record<string, unknown> {
  readonly caseOfficerId: string | null;
  readonly reason: string;
}

function ReassignForm({ head, onClose }: CaseDialogProps) {
  const { t } = useTranslation(['cases', 'problems']);
  const choices = useQuery(officerChoicesQuery(head.id));
  const reassign = useReassignCase(head);
  const required = t('problems:required');
  const { form, submit, isSending, alert } = useRecordForm<Fields>({
    initialValues: { caseOfficerId: null, reason: '' },
    validate: {
      caseOfficerId: (id) => (id === null ? required : null),
      reason: (reason) => (reason.trim().length < 3 ? required : null),
    },
  });
  const send = async ({ caseOfficerId, reason }: Fields) => {
    await reassign.act({ caseOfficerId: caseOfficerId ?? '', reason: reason.trim() });
    notifications.show({ message: t('reassign.done'), color: 'green' });
    onClose();
  };
  if (choices.error) return <ErrorState error={choices.error} onRetry={() => void choices.refetch()} />;
  const { caseOfficerId, reason } = form.values;
  const others = (choices.data?.items ?? []).filter(({ id }) => id !== head.caseOfficer.id);
  return (
    <form onSubmit={submit(send)} noValidate>
      <Stack gap="md">
        <Text size="sm">{t('reassign.preview', { name: head.caseOfficer.fullName })}</Text>
        <Select
          label={t('reassign.to')}
          required
          searchable
          data-autofocus
          disabled={choices.isPending}
          nothingFoundMessage={t('reassign.nobody')}
          data={others.map(({ id, fullName, officeName }) => ({ value: id, label: `${fullName}, ${officeName}` }))}
          {...form.getInputProps('caseOfficerId')}
        />
        <Textarea
          label={t('ui:act.reason')}
          required
          autosize
          minRows={2}
          maxLength={1000}
          {...form.getInputProps('reason')}
        />
        {caseOfficerId !== null && (
          <Rehearsal
            key={caseOfficerId}
            run={() => rehearseReassigning(head, { caseOfficerId, reason })}
            typed={reason}
          />
        )}
        <ProblemAlert {...alert} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t('ui:cancel')}
          </Button>
          <Button type="submit" loading={isSending}>
            {t('reassign.do')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
