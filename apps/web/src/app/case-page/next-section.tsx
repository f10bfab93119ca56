import { Button, Group, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { Helper } from '@tendesh/contracts/shared/acts';
import type { CasePage } from '@tendesh/contracts/work/case-page';
import { useTranslation } from 'react-i18next';
import { ClosingFigures } from '../../features/cases/closing-figures';
import { CloseCase } from '../../features/cases/case-actions';
import { DateText } from '../../ui/date-text';
import { Section } from '../../ui/section';
import { BlockedButton } from '../../ui/blocked-button';
import { nextSteps, type Step, turnOf } from './next-steps';

/** What happens next, and who does it. */
export function NextSection({ page }: { page: CasePage }) {
  const { t } = useTranslation('cases');
  const steps = nextSteps(page);
  const of = (turn: ReturnType<typeof turnOf>) => steps.filter((step) => turnOf(step) === turn);
  const [open, blocked, others] = [of('open'), of('blocked'), of('others')];
  return (
    <Section title={t('section.next')}>
      {page.case.status === 'closed' && <Closed page={page} />}
      {open.length + blocked.length > 0 && (
        <Group gap="xs">
          {open.map((step, index) => (
            <OpenStep key={step.act} step={step} isFirst={index === 0} />
          ))}
          {blocked.map((step) => (
            <BlockedStep key={step.act} step={step} />
          ))}
        </Group>
      )}
      {others.length > 0 && (
        <Stack gap={4}>
          {others.map((step) => (
            <OthersStep key={step.act} step={step} />
          ))}
        </Stack>
      )}
      {steps.length === 0 && page.case.status === 'open' && (
        <>
          <Text size="sm" c="dimmed">
            {t('next.nothing')}
          </Text>
          <div>
            <CloseCase page={page} />
          </div>
        </>
      )}
    </Section>
  );
}

function OpenStep({ step, isFirst }: { step: Step; isFirst: boolean }) {
  const { t } = useTranslation('terms');
  const count = step.actions.filter(({ permitted }) => permitted).length;
  return (
    <Button
      variant={isFirst ? 'filled' : 'light'}
      renderRoot={(props) => <Link to="." hash={step.section} replace resetScroll={false} {...props} />}
    >
      {t(`act.${step.act}`)}
      {count > 1 && ` (${count})`}
    </Button>
  );
}

function BlockedStep({ step: { act, actions } }: { step: Step }) {
  const { t } = useTranslation('terms');
  const action = actions[0];
  if (action === undefined) return null;
  return <BlockedButton variant="light" action={action} label={t(`act.${act}`)} />;
}

function OthersStep({ step: { act, actions } }: { step: Step }) {
  const { t } = useTranslation(['cases', 'terms']);
  const nameOf = ({ fullName, roles }: Helper) =>
    `${fullName} (${roles.map((role) => t(`terms:role.${role}`)).join(', ')})`;
  const helpers = [...new Set(actions.flatMap((action) => action.helpers.map(nameOf)))];
  const [shown, more] = [helpers.slice(0, 3), helpers.length - 3];
  return (
    <Text size="sm">
      <b>{t(`terms:act.${act}`)}</b>
      {shown.length > 0 ? ` — ${shown.join(', ')}` : ` — ${t('next.somebodyElse')}`}
      {more > 0 && ` ${t('next.more', { count: more })}`}
    </Text>
  );
}

function Closed({ page: { case: head, closing, application } }: { page: CasePage }) {
  const { t } = useTranslation(['cases', 'terms']);
  return (
    <div>
      <Text size="sm" fw={600}>
        {t('next.closed')} <DateText value={head.closedOn} />
        {head.outcome !== null && `: ${t(`terms:caseOutcome.${head.outcome}`)}`}
      </Text>
      {head.closingNote !== null && <Text size="sm">{head.closingNote}</Text>}
      {closing !== null && <ClosingFigures figures={closing} currency={application?.currency ?? ''} />}
    </div>
  );
}
