import { Alert, Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { Application } from '@tendesh/contracts/applications/applications';
import type { Award } from '@tendesh/contracts/awards/awards';
import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../ui/problem-alert';
import { amendmentRequest, useProposeAmendment } from './amendment-request';
import { BudgetFields } from './budget-fields';
import classes from './editor.module.css';
import { FinancingFields } from './financing-fields';
import { MatchPanel } from './match-panel';
import { hasUnfinishedRows } from './save-request';
import { useAmendmentEditor } from './use-amendment-editor';

interface AmendmentFormProps {
  readonly application: Application;
  readonly award: Award;
  readonly onDone: () => void;
}

/** Budget, financing and grant as they shall stand, with the match beside them while it is typed. */
export function AmendmentForm({ application, award, onDone }: AmendmentFormProps) {
  const { t } = useTranslation(['applications', 'problems']);
  const editor = useAmendmentEditor(application);
  const propose = useProposeAmendment(award);
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const isUnfinished = hasUnfinishedRows(editor.draft);
  const lacksReason = reason.trim().length < 3;

  const send = async (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    if (isUnfinished || lacksReason) return;
    // A refusal stays in `propose.problem`, and what was typed stays on the screen.
    await propose.act(amendmentRequest(editor.draft, application, reason)).then(
      () => {
        notifications.show({ message: t('amend.done'), color: 'green' });
        onDone();
      },
      () => undefined,
    );
  };

  return (
    <form onSubmit={(event) => void send(event)} noValidate>
      <Stack gap="md">
        <Text size="sm" c="dimmed">
          {t('amend.hint')}
        </Text>
        <div className={classes.layout}>
          <Stack gap="md" miw={0}>
            <BudgetFields editor={editor} />
            <FinancingFields editor={editor} />
          </Stack>
          <div className={classes.aside}>
            <MatchPanel editor={editor} />
          </div>
        </div>
        <Textarea
          label={t('amend.reason')}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          required
          autosize
          minRows={2}
          maxLength={1000}
          error={isTried && lacksReason && t('problems:reason_required')}
        />
        {isTried && isUnfinished && <Alert color="orange">{t('amend.unfinished')}</Alert>}
        {propose.problem !== null && <ProblemAlert problem={propose.problem} />}
        <Group justify="flex-end">
          <Button type="submit" loading={propose.isActing}>
            {t('amend.do')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
