import { Anchor, Button, Divider, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import type { ProgrammePage } from '@tendesh/contracts/programmes/programmes';
import type { RulesInput } from '@tendesh/contracts/programmes/rules-input';
import type { RuleSetPage, RuleSetSummary } from '@tendesh/contracts/programmes/rule-sets';
import { useTranslation } from 'react-i18next';
import { request } from '../../http/request';
import { useFormat } from '../../i18n/use-format';
import { EmptyState } from '../../ui/empty-state';
import { ProblemAlert } from '../../ui/problem-alert';
import { Section } from '../../ui/section';
import { StatusTag } from '../../ui/status-tag';
import { FirstRulesModal } from './first-rules-modal';
import { useDraftRuleSet } from './save-rule-set';

/** The versions of the rules, newest first. The next one starts as a copy of the last that was approved. */
export function RuleSetSection({ page: { programme, ruleSets, may } }: { page: ProgrammePage }) {
  const { t } = useTranslation('programmes');
  const next = useNextRules(programme.id, ruleSets);
  const [opened, first] = useDisclosure(false);
  const hasDraft = ruleSets.some(({ status }) => status === 'draft');
  const isFirst = next.from === undefined;
  return (
    <Section
      title={t('ruleSet.title')}
      hint={t('ruleSet.hint')}
      actions={
        may.draftRules &&
        !hasDraft && (
          <Button
            size="xs"
            loading={next.isActing}
            leftSection={<IconPlus size={14} aria-hidden />}
            onClick={() => (isFirst ? first.open() : void next.start())}
          >
            {isFirst ? t('firstRules.do') : t('ruleSet.draft')}
          </Button>
        )
      }
    >
      <ProblemAlert problem={next.problem} />
      {ruleSets.length === 0 && <EmptyState title={t('firstRules.none')} hint={t('firstRules.noneHint')} />}
      {ruleSets.map((ruleSet, index) => (
        <Stack key={ruleSet.id} gap="xs">
          {index > 0 && <Divider />}
          <RuleSetRow ruleSet={ruleSet} />
        </Stack>
      ))}
      <FirstRulesModal opened={opened} onClose={first.close} programme={programme} />
    </Section>
  );
}

function RuleSetRow({ ruleSet: { id, number, status, effectiveFrom, note, editedBy, approvedBy } }: RowProps) {
  const { t } = useTranslation('programmes');
  const { date } = useFormat();
  return (
    <Group justify="space-between" align="flex-start" gap="xs">
      <Stack gap={2}>
        <Group gap="xs">
          <Anchor
            fw={600}
            renderRoot={(props) => <Link to="/rule-sets/$ruleSetId" params={{ ruleSetId: id }} {...props} />}
          >
            {t('call.ruleSet', { number })}
          </Anchor>
          <StatusTag noun="ruleSet" status={status} />
        </Group>
        <Text size="sm" c="dimmed">
          {t('ruleSet.from', { on: date(effectiveFrom) })}
          {editedBy !== null && ` · ${t('draft.writtenBy', { name: editedBy.fullName })}`}
          {approvedBy !== null && ` · ${t('ruleSet.approvedBy', { name: approvedBy.fullName })}`}
        </Text>
        {note !== null && <Text size="sm">{note}</Text>}
      </Stack>
    </Group>
  );
}

interface RowProps {
  readonly ruleSet: RuleSetSummary;
}

function useNextRules(programmeId: string, ruleSets: readonly RuleSetSummary[]) {
  const { today } = useFormat();
  const navigate = useNavigate();
  const draft = useDraftRuleSet(programmeId);
  const from = ruleSets.find(({ status }) => status === 'approved');
  const start = async () => {
    if (from === undefined) return;
    const { rules } = await request<RuleSetPage>('GET', `/rule-sets/${from.id}`);
    const { id } = await draft.act({ effectiveFrom: today(), rules: rules as unknown as RulesInput });
    await navigate({ to: '/rule-sets/$ruleSetId', params: { ruleSetId: id } });
  };
  return { from, start: () => start().catch(() => undefined), isActing: draft.isActing, problem: draft.problem };
}
