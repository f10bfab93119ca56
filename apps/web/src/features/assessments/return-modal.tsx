import { Button, Checkbox, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { CorrectionGroup } from '@tendesh/contracts/applications/applications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../ui/problem-alert';
import { useAssess } from './assess-application';
import type { AssessmentDialogProps } from './assessment-actions';

export function ReturnModal(props: AssessmentDialogProps) {
  const { t } = useTranslation('assessments');
  return (
    <Modal opened={props.opened} onClose={props.onClose} title={<Text fw={650}>{t('return.title')}</Text>}>
      <ReturnForm {...props} />
    </Modal>
  );
}

const groups: readonly CorrectionGroup[] = ['plan', 'budget', 'financing', 'cash_flow'];

/** Pins what must be corrected, each with its reason; only that opens again. */
function ReturnForm({ onClose, application }: AssessmentDialogProps) {
  const { t } = useTranslation(['assessments', 'applications', 'problems']);
  const giveBack = useAssess(application, 'return');
  const [pinned, setPinned] = useState<Partial<Record<CorrectionGroup, string | undefined>>>({});
  const [isTried, setTried] = useState(false);
  const corrections = groups.flatMap((group) => {
    const reason = pinned[group];
    return reason === undefined ? [] : [{ group, reason: reason.trim() }];
  });
  const send = async () => {
    setTried(true);
    if (corrections.length === 0 || corrections.some(({ reason }) => reason.length < 3)) return;
    await giveBack.act({ corrections });
    notifications.show({ message: t('return.done'), color: 'green' });
    onClose();
  };
  const pin = (group: CorrectionGroup, reason: string | undefined) =>
    setPinned((before) => ({ ...before, [group]: reason }));
  return (
    <Stack gap="md">
      <Text size="sm" c="dimmed">
        {t('return.hint')}
      </Text>
      {groups.map((group) => {
        const reason = pinned[group];
        return (
          <Stack key={group} gap={6}>
            <Checkbox
              label={t(`applications:group.${group}`)}
              checked={reason !== undefined}
              onChange={(event) => pin(group, event.currentTarget.checked ? '' : undefined)}
            />
            {reason !== undefined && (
              <Textarea
                label={t('return.what', { group: t(`applications:group.${group}`) })}
                autosize
                minRows={2}
                maxLength={1000}
                value={reason}
                error={isTried && reason.trim().length < 3 ? t('ui:act.reasonMissing') : undefined}
                onChange={(event) => pin(group, event.currentTarget.value)}
              />
            )}
          </Stack>
        );
      })}
      {isTried && corrections.length === 0 && (
        <Text size="sm" c="var(--mantine-color-error)" role="alert">
          {t('problems:correction_required')}
        </Text>
      )}
      <ProblemAlert problem={giveBack.problem} />
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose}>
          {t('ui:cancel')}
        </Button>
        <Button loading={giveBack.isActing} onClick={() => void send().catch(() => undefined)}>
          {t('return.do')}
        </Button>
      </Group>
    </Stack>
  );
}
