import { Checkbox, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useRouter } from '@tanstack/react-router';
import type { OfferedAction } from '@tendesh/contracts/shared/acts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem, type Problem } from '../../http/problem';
import { ActionButton } from '../../ui/action-button';
import { ProblemAlert } from '../../ui/problem-alert';
import { Rehearsal } from '../../ui/rehearsal';
import { useReasonText } from '../../ui/reason-text';
import { Section } from '../../ui/section';
import { fieldId, formPathOf } from './editor-sections';
import { OutstandingList } from './outstanding-list';
import { rehearseSubmitting, useSubmitApplication } from './submit-application';
import type { ApplicationEditor } from './use-application-editor';

/** Reasons that typing cannot take away. */
const lasting = ['not_permitted', 'outside_scope', 'duty_conflict', 'four_eyes', 'wrong_status'];

export function SubmitBox({ editor }: { editor: ApplicationEditor }) {
  const { t } = useTranslation('applications');
  const { application, reasons, autosave, form } = editor;
  const router = useRouter();
  const textOf = useReasonText(application.currency);
  const [declared, setDeclared] = useState(false);
  const [undeclared, setUndeclared] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const submit = useSubmitApplication(application.id, editor.version);
  const offered = application.actions.find(({ act }) => act === 'submit' || act === 'resubmit');
  if (offered === undefined) return null;

  const send = async () => {
    setUndeclared(!declared);
    if (!declared) return document.getElementById(fieldId('declared'))?.focus();
    setProblem(null);
    try {
      await autosave.flush();
      await submit.act({ declared });
      notifications.show({ message: t('submitted'), color: 'green' });
      await router.navigate({ href: `/cases/${application.caseId}` });
    } catch (error) {
      const refusal = asProblem(error);
      setProblem(refusal);
      for (const reason of refusal.violations) form.setFieldError(formPathOf(reason), textOf(reason));
    }
  };

  const action = actionNow(offered, reasons);
  const rehearse = async () => {
    await autosave.flush();
    return rehearseSubmitting(application.id, editor.version());
  };
  return (
    <Section title={t('submission')}>
      <Stack gap="sm">
        <OutstandingList editor={editor} />
        <Checkbox
          id={fieldId('declared')}
          label={t('declared')}
          checked={declared}
          error={undeclared && !declared ? t('declareFirst') : undefined}
          onChange={(event) => setDeclared(event.currentTarget.checked)}
        />
        {declared && action.permitted && (
          <Rehearsal run={rehearse} typed={JSON.stringify(form.values)} currency={application.currency} />
        )}
        <ProblemAlert problem={problem} />
        <div>
          <ActionButton action={action} loading={submit.isActing} onAct={() => void send()} />
        </div>
        <Text size="xs" c="dimmed">
          {t('submitHint')}
        </Text>
      </Stack>
    </Section>
  );
}

/** The offer as it stands on the screen: what the server said at loading about the plan may have been mended since. */
function actionNow(offered: OfferedAction, reasons: ApplicationEditor['reasons']): OfferedAction {
  const standing = offered.whyNot.filter(({ code }) => lasting.includes(code));
  const whyNot = [...standing, ...(reasons as OfferedAction['whyNot'])];
  return { ...offered, whyNot, permitted: whyNot.length === 0 };
}
