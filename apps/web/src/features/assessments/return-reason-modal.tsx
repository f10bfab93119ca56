import { Button, Group, Modal, Select, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { SaveReturnReasonRequest } from '@tendesh/contracts/assessments/return-reasons';
import { pinName, reasonGroups } from '@tendesh/domain/applications/return-reasons';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';
import { ProblemAlert } from '../../ui/problem-alert';
import { TextsInput } from '../../ui/texts-input';
import { errorsOfTexts, noTexts } from '../../ui/texts-of-form';
import { useRecordForm } from '../../ui/use-record-form';
import { useSaveReturnReason } from './return-reasons';
import type { EditedReason } from './return-reasons-page';

interface ReturnReasonModalProps {
  readonly edited: EditedReason | null;
  readonly onClose: () => void;
}

export function ReturnReasonModal({ edited, onClose }: ReturnReasonModalProps) {
  const { t } = useTranslation('returns');
  const title = t(edited !== null && 'id' in edited ? 'library.change' : 'library.add');
  return (
    <Modal opened={edited !== null} onClose={onClose} size="lg" title={<Text fw={650}>{title}</Text>}>
      {edited !== null && <ReasonForm edited={edited} onClose={onClose} />}
    </Modal>
  );
}

type Fields = SaveReturnReasonRequest & Record<string, unknown>;
const LONGEST = 200;

/** One sentence in every language, and what it may be given for. */
function ReasonForm({ edited, onClose }: { edited: EditedReason; onClose: () => void }) {
  const { t } = useTranslation('returns');
  const { language } = useFormat();
  const seen = 'id' in edited ? edited : null;
  const save = useSaveReturnReason(seen);
  const { form, submit, isSending, alert } = useRecordForm<Fields>({
    initialValues: { group: edited.group, sentence: { ...(seen?.sentence ?? noTexts) } },
  });
  const send = async ({ group, sentence }: Fields) => {
    await save.act({ group, sentence });
    notifications.show({ message: t('library.saved'), color: 'green' });
    onClose();
  };
  return (
    <form onSubmit={submit(send)} noValidate>
      <Stack gap="sm">
        <ProblemAlert {...alert} />
        <Select
          label={t('library.group')}
          allowDeselect={false}
          data={reasonGroups.map((group) => ({ value: group, label: pinName({ group, field: null }, language) }))}
          {...form.getInputProps('group')}
        />
        <TextsInput
          label={t('library.sentence')}
          multiline
          maxLength={LONGEST}
          value={form.values.sentence}
          errorOf={errorsOfTexts(form.errors)('sentence')}
          onChange={(sentence) => form.setFieldValue('sentence', sentence)}
        />
        <Text size="sm" c="dimmed">
          {t(seen === null ? 'library.addHint' : 'library.changeHint')}
        </Text>
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t('ui:cancel')}
          </Button>
          <Button type="submit" loading={isSending}>
            {t('library.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
