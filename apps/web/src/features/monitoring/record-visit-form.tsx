import { Alert, Button, Group, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { VisitItem } from '@tendesh/contracts/monitoring/visits';
import type { CasePage } from '@tendesh/contracts/work/case-page';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';
import { actionOf } from '../../ui/action-of';
import { FileDrop } from '../../ui/file-drop';
import { ProblemAlert } from '../../ui/problem-alert';
import { useKeptDraft } from '../../ui/use-kept-draft';
import { useRecordForm } from '../../ui/use-record-form';
import { FindingsFieldset } from './findings-fieldset';
import { photoRules } from './photo-rules';
import { useRecordVisit } from './record-visit';
import { requestOf, startOf, type VisitFields } from './visit-form';
import { useSendPhoto } from './visit-photos';
import { VisitPhotos } from './visit-photos-panel';
import { WorkerTable } from './worker-table';

interface RecordVisitFormProps {
  readonly page: CasePage;
  readonly visit: VisitItem;
  readonly previous: VisitItem | null;
  readonly onClose: () => void;
}

export function RecordVisitForm({ page, visit, previous, onClose }: RecordVisitFormProps) {
  const { t } = useTranslation(['monitoring', 'problems']);
  const { today } = useFormat();
  const record = useRecordVisit(visit);
  const sendPhoto = useSendPhoto(page.case.id, visit.id);
  const draft = useKeptDraft(`visit:${visit.id}`, startOf(today(), knownBefore(page, previous)));
  const needed = (value: unknown) => (value === null ? t('problems:required') : null);
  const { form, submit, isSending, alert } = useRecordForm<VisitFields>({
    initialValues: draft.first,
    onValuesChange: draft.keep,
    validate: {
      visitedOn: needed,
      findings: {
        operating: needed,
        stoppedReason: (text, { findings }) =>
          findings.operating === 'stopped' && text.trim() === '' ? t('problems:required') : null,
        productsPerWeek: needed,
        salesMinor: needed,
        costsMinor: needed,
      },
    },
  });
  const send = async (values: VisitFields) => {
    await record.act(requestOf(values));
    draft.drop();
    notifications.show({ message: t('form.done'), color: 'green' });
    onClose();
  };

  return (
    <form onSubmit={submit(send)} noValidate>
      <Stack gap="md">
        {draft.isRestored && <Alert variant="light">{t('ui:saved.restored')}</Alert>}
        <FindingsFieldset form={form} currency={page.award?.currency ?? page.application?.currency ?? ''}>
          <WorkerTable form={form} />
        </FindingsFieldset>
        {actionOf(page.case, 'upload_document')?.permitted === true && (
          <FileDrop label={t('form.photos')} rules={photoRules} multiple onFile={sendPhoto} />
        )}
        <VisitPhotos page={page} visit={visit} />
        <ProblemAlert {...alert} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t('ui:close')}
          </Button>
          <Button type="submit" loading={isSending}>
            {t('form.do')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** What the business makes and who works there: as the last visit found it, else as the plan says. */
function knownBefore({ application }: CasePage, previous: VisitItem | null) {
  if (previous?.findings) return previous.findings;
  const plan = application?.plan;
  return { productKinds: (plan?.products ?? []).map((product) => product.name), workers: plan?.jobs ?? [] };
}
