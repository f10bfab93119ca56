import { Button, Group, Modal, NativeSelect, Stack, Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { AppealRequest, AppealsOfCase } from '@tendesh/contracts/appeals/appeals';
import type { DocumentItem } from '@tendesh/contracts/cases/cases';
import { type AppealWay, appealWays } from '@tendesh/domain/appeals/appeal-transitions';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';
import { DateInput } from '../../ui/date-input';
import { usePaperName } from '../../ui/paper-name';
import { ProblemAlert } from '../../ui/problem-alert';
import { Rehearsal } from '../../ui/rehearsal';
import { useKeptDraft } from '../../ui/use-kept-draft';
import { useRecordForm } from '../../ui/use-record-form';
import { rehearseFiling, useFileAppeal } from './file-appeal';

interface FileAppealProps {
  readonly file: AppealsOfCase;
  readonly documents: readonly DocumentItem[];
  readonly opened: boolean;
  readonly onClose: () => void;
}

export function FileAppealModal(props: FileAppealProps) {
  const { t } = useTranslation('appeals');
  return (
    <Modal opened={props.opened} onClose={props.onClose} title={<Text fw={650}>{t('file.title')}</Text>}>
      <FileAppealForm {...props} />
    </Modal>
  );
}

interface Fields extends Record<string, unknown> {
  readonly grounds: string;
  readonly receivedBy: AppealWay;
  readonly receivedOn: string | null;
  readonly documentId: string;
}

const LEAST = 10;

function FileAppealForm({ file, documents, onClose }: FileAppealProps) {
  const { t } = useTranslation(['appeals', 'terms', 'problems', 'ui']);
  const { today } = useFormat();
  const filing = useFileAppeal(file);
  const draft = useKeptDraft<Fields>(`appeal:${file.id}:${file.version}`, {
    ...{ grounds: '', receivedBy: 'in_person', receivedOn: today(), documentId: '' },
  });
  const { form, submit, isSending, alert } = useRecordForm<Fields>({
    initialValues: draft.first,
    onValuesChange: draft.keep,
    validate: {
      grounds: (value) => (value.trim().length < LEAST ? t('file.short') : null),
      receivedOn: (value) => (value === null ? t('problems:required') : null),
    },
  });
  const send = async (fields: Fields) => {
    await filing.act(requestOf(fields));
    draft.drop();
    notifications.show({ message: t('file.done'), color: 'green' });
    onClose();
  };
  const papers = documents.filter(({ voidedAt }) => voidedAt === null);
  const paperName = usePaperName(papers);
  const choices = papers.map((paper) => ({ value: paper.id, label: paperName(paper) }));
  const ways = appealWays.map((way) => ({ value: way, label: t(`terms:appealWay.${way}`) }));
  return (
    <form onSubmit={submit(send)} noValidate>
      <Stack gap="md">
        <Text size="sm">{t('file.intro')}</Text>
        <ProblemAlert {...alert} />
        <Textarea
          label={t('file.grounds')}
          required
          autosize
          minRows={5}
          maxLength={4000}
          {...form.getInputProps('grounds')}
        />
        <NativeSelect label={t('file.way')} data={ways} {...form.getInputProps('receivedBy')} />
        <DateInput label={t('file.on')} required maxDate={today()} {...form.getInputProps('receivedOn')} />
        <NativeSelect
          label={t('file.document')}
          data={[{ value: '', label: t('file.noDocument') }, ...choices]}
          {...form.getInputProps('documentId')}
        />
        {form.isValid() && (
          <Rehearsal run={() => rehearseFiling(file, requestOf(form.values))} typed={JSON.stringify(form.values)} />
        )}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t('ui:cancel')}
          </Button>
          <Button type="submit" loading={isSending}>
            {t('file.title')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function requestOf({ documentId, receivedOn, ...rest }: Fields): AppealRequest {
  return { ...rest, receivedOn: receivedOn ?? '', documentId: documentId === '' ? null : documentId };
}
