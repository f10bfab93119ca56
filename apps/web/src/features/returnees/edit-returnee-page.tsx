import { Button, Group, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import type { Returnee } from '@tendesh/contracts/returnees/returnees';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../ui/error-state';
import { PageHeader } from '../../ui/page-header';
import { PageSkeleton } from '../../ui/page-skeleton';
import { ProblemAlert } from '../../ui/problem-alert';
import { DraftRestored } from './draft-restored';
import { useEditReturnee } from './edit-returnee';
import { focusFirstInvalid } from './focus-first-invalid';
import { namesOf } from './names-of';
import { returneeQuery } from './returnee';
import type { ReturneeFields } from './returnee-fields';
import { ReturneeFormSections } from './returnee-form-sections';
import { fieldsOf, inputOf } from './returnee-input';
import { useReturneeForm } from './use-returnee-form';

export function EditReturneePage() {
  const { returneeId } = useParams({ from: '/returnees/$returneeId/edit' });
  const returnee = useQuery(returneeQuery(returneeId));
  if (returnee.isPending) return <PageSkeleton sections={3} />;
  if (returnee.data === undefined) return <ErrorState error={returnee.error} onRetry={() => void returnee.refetch()} />;
  return <EditForm returnee={returnee.data} />;
}

function EditForm({ returnee }: { returnee: Returnee }) {
  const { t } = useTranslation('returnees');
  const navigate = useNavigate();
  const editReturnee = useEditReturnee(returnee);
  const { form, submit, isSending, alert, desk, draft, empty } = useReturneeForm(
    `returnee:${returnee.id}`,
    fieldsOf(returnee),
  );
  const page = { to: '/returnees/$returneeId', params: { returneeId: returnee.id } } as const;
  const send = async (fields: ReturneeFields) => {
    await editReturnee.act(inputOf(fields));
    draft.drop();
    notifications.show({ message: t('edit.done'), color: 'green' });
    await navigate(page);
  };
  const beginAnew = () => {
    form.setValues(empty);
    draft.drop();
  };

  return (
    <form
      noValidate
      onSubmit={(event) => {
        submit(send)(event);
        focusFirstInvalid();
      }}
    >
      <Stack gap="md" maw={920}>
        <PageHeader
          title={t('edit.title', { name: namesOf(returnee).cyrillic })}
          crumbs={[{ label: t('title'), to: '/returnees' }]}
        />
        {draft.isRestored && <DraftRestored onBeginAnew={beginAnew} />}
        <ReturneeFormSections form={form} desk={desk} />
        <ProblemAlert {...alert} />
        <Group>
          <Button type="submit" loading={isSending}>
            {t('ui:save')}
          </Button>
          <Button variant="default" renderRoot={(props) => <Link {...page} {...props} />}>
            {t('ui:cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
