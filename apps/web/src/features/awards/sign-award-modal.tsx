import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { Award } from '@tendesh/contracts/awards/awards';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';
import { DateInput } from '../../ui/date-input';
import { FileDrop } from '../../ui/file-drop';
import { ProblemAlert } from '../../ui/problem-alert';
import { useKeptDraft } from '../../ui/use-kept-draft';
import { useRecordForm } from '../../ui/use-record-form';
import { useSignAward } from './sign-award';
import { uploadSignedAgreement } from './upload-signed-agreement';

interface SignAwardProps {
  readonly caseId: string;
  readonly award: Award;
  readonly opened: boolean;
  readonly onClose: () => void;
}

interface Signature extends Record<string, unknown> {
  readonly documentId: string | null;
  readonly signedOn: string | null;
}

export function SignAward({ opened, onClose, ...rest }: SignAwardProps) {
  const { t } = useTranslation('awards');
  return (
    <Modal opened={opened} onClose={onClose} title={<Text fw={650}>{t('sign.title')}</Text>}>
      <SignForm {...rest} onClose={onClose} />
    </Modal>
  );
}

/** The scan goes up at once; a reload keeps which one it was. */
function SignForm({ caseId, award, onClose }: Omit<SignAwardProps, 'opened'>) {
  const { t } = useTranslation(['awards', 'problems']);
  const { today } = useFormat();
  const sign = useSignAward(award);
  const draft = useKeptDraft<Signature>(`signature:${award.id}`, { documentId: null, signedOn: today() });
  const { form, submit, isSending, alert } = useRecordForm<Signature>({
    initialValues: draft.first,
    onValuesChange: draft.keep,
    validate: {
      documentId: (id) => (id === null ? t('sign.fileNeeded') : null),
      signedOn: (day) => (day === null ? t('problems:required') : null),
    },
  });
  const send = async ({ documentId, signedOn }: Signature) => {
    await sign.act({ documentId: documentId ?? '', signedOn: signedOn ?? '' });
    draft.drop();
    notifications.show({ message: t('sign.done'), color: 'green' });
    onClose();
  };
  const upload: React.ComponentProps<typeof FileDrop>['onFile'] = async (file, options) => {
    const { id } = await uploadSignedAgreement({ caseId, awardId: award.id, file, ...options });
    form.setFieldValue('documentId', id);
  };

  return (
    <form onSubmit={submit(send)} noValidate>
      <Stack gap="md">
        <ProblemAlert {...alert} />
        <FileDrop label={t('sign.file')} onFile={upload} />
        <Text size="sm" c={form.errors['documentId'] ? 'var(--mantine-color-error)' : 'dimmed'} role="status">
          {form.values.documentId === null ? (form.errors['documentId'] ?? t('sign.hint')) : t('sign.fileReceived')}
        </Text>
        <DateInput label={t('sign.on')} required maxDate={today()} {...form.getInputProps('signedOn')} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t('ui:cancel')}
          </Button>
          <Button type="submit" loading={isSending}>
            {t('sign.do')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
