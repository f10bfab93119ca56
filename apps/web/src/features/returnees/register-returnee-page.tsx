import { Button, Group, Stack, Switch } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../ui/page-header';
import { ProblemAlert } from '../../ui/problem-alert';
import { Section } from '../../ui/section';
import { ConsentsSection } from './consents-section';
import { DraftRestored } from './draft-restored';
import { focusFirstInvalid } from './focus-first-invalid';
import { useRegisterReturnee } from './register-returnee';
import type { ReturneeFields } from './returnee-fields';
import { ReturneeFormSections } from './returnee-form-sections';
import { registrationOf } from './returnee-input';
import { useReturneeForm } from './use-returnee-form';

export function RegisterReturneePage() {
  const { t } = useTranslation('returnees');
  const navigate = useNavigate();
  const registerReturnee = useRegisterReturnee();
  const { form, submit, isSending, alert, desk, draft, empty } = useReturneeForm('returnee:new');
  const send = async (fields: ReturneeFields) => {
    const { id } = await registerReturnee.act(registrationOf(fields));
    draft.drop();
    notifications.show({ message: t('register.done'), color: 'green' });
    // To the person and not to the case: possible duplicates are looked at before the work begins.
    await navigate({ to: '/returnees/$returneeId', params: { returneeId: id } });
  };
  const beginAnew = () => {
    form.setValues(empty);
    form.clearErrors();
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
          title={t('register.title')}
          crumbs={[{ label: t('title'), to: '/returnees' }]}
          meta={t('register.hint')}
        />
        {draft.isRestored && <DraftRestored onBeginAnew={beginAnew} />}
        <ReturneeFormSections form={form} desk={desk} />
        <ConsentsSection form={form} desk={desk} />
        <Section>
          <Switch
            label={t('register.openCase')}
            description={t('register.openCaseHint')}
            {...form.getInputProps('openCase', { type: 'checkbox' })}
          />
          <ProblemAlert {...alert} />
          <Group>
            <Button type="submit" loading={isSending}>
              {t('register.do')}
            </Button>
          </Group>
        </Section>
      </Stack>
    </form>
  );
}
