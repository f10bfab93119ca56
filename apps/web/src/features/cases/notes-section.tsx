import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import type { CaseNote, CasePage } from '@tendesh/contracts/work/case-page';
import { useTranslation } from 'react-i18next';
import { DateText } from '../../ui/date-text';
import { ProblemAlert } from '../../ui/problem-alert';
import { Section } from '../../ui/section';
import { useKeptDraft } from '../../ui/use-kept-draft';
import { useRecordForm } from '../../ui/use-record-form';
import { useAddNote } from './add-note';

export function NotesSection({ page }: { page: CasePage }) {
  const { t } = useTranslation('cases');
  const mayWrite = page.case.actions.some(({ act, permitted }) => act === 'add_note' && permitted);
  return (
    <Section title={t('notes.title')}>
      {mayWrite && <NoteForm caseId={page.case.id} />}
      {page.notes.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('notes.none')}
        </Text>
      )}
      <Stack gap="md">
        {page.notes.map((note) => (
          <Note key={note.id} note={note} />
        ))}
      </Stack>
    </Section>
  );
}

function NoteForm({ caseId }: { caseId: string }) {
  const { t } = useTranslation(['cases', 'problems']);
  const addNote = useAddNote(caseId);
  const draft = useKeptDraft(`note:${caseId}`, { body: '' });
  const required = t('problems:required');
  const { form, submit, isSending, alert } = useRecordForm<{ body: string }>({
    initialValues: draft.first,
    onValuesChange: draft.keep,
    validate: { body: (body) => (body.trim() === '' ? required : null) },
  });
  const send = async ({ body }: { body: string }) => {
    await addNote.act(body.trim());
    form.setValues({ body: '' });
    draft.drop();
  };
  return (
    <form onSubmit={submit(send)} noValidate>
      <Stack gap="xs">
        <Textarea
          aria-label={t('notes.write')}
          placeholder={t('notes.write')}
          autosize
          minRows={2}
          maxLength={4000}
          {...form.getInputProps('body')}
        />
        <ProblemAlert {...alert} />
        <Group>
          <Button type="submit" size="xs" variant="light" loading={isSending}>
            {t('notes.add')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function Note({ note }: { note: CaseNote }) {
  return (
    <div>
      <Text size="sm" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
        {note.body}
      </Text>
      <Text size="xs" c="dimmed">
        {note.writtenBy} · <DateText value={note.writtenAt} withTime />
      </Text>
    </div>
  );
}
