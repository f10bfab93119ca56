import { Alert, Button, Group, Select, Stack, Text } from '@mantine/core';
import type { AgendaItem } from '@tendesh/contracts/committees/room';
import type { OfferedAction } from '@tendesh/contracts/shared/acts';
import { type ConflictKind, conflictKinds } from '@tendesh/domain/committees/voting';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem, type Problem } from '../../http/problem';
import { ProblemAlert } from '../../ui/problem-alert';
import { useItemAct } from './committee-acts';

interface DeclarationProps {
  readonly item: AgendaItem;
  readonly action: OfferedAction | undefined;
}

const reasons = conflictKinds.filter((kind) => kind !== 'none');

/** Whether something stands in the way: asked of each member for each application before its scores open. */
export function Declaration({ item, action }: DeclarationProps) {
  const { t } = useTranslation(['committees', 'terms', 'problems']);
  const declare = useItemAct(item, 'declaration');
  const [kind, setKind] = useState<ConflictKind | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isLate, setLate] = useState(false);
  const [isMissing, setMissing] = useState(false);
  if (action?.permitted !== true) return null;
  const kinds = reasons.filter((one) => one !== 'worked_on_case' || item.workedOnCase);
  const send = (said: ConflictKind) =>
    declare.act({ kind: said }).then(
      () => setProblem(null),
      (error: unknown) => setProblem(asProblem(error)),
    );
  const isOpen = item.myDeclaration === null;
  if (!isOpen && !isLate)
    return (
      <Group>
        <Button size="compact-sm" variant="subtle" color="gray" ml={-9} onClick={() => setLate(true)}>
          {t('stepAsideLater')}
        </Button>
      </Group>
    );
  return (
    <Stack gap="xs" role="group" aria-label={t('conflictOf', { name: item.returneeName ?? '' })}>
      <ProblemAlert problem={problem} />
      {item.mySignals.length > 0 && (
        <Alert color="orange" p="xs">
          {t('signals')} {item.mySignals.map((signal) => t(`terms:conflictSignal.${signal}`)).join(', ')}
        </Alert>
      )}
      <Group gap="xs" align="flex-end">
        {isOpen && (
          <Button variant="light" loading={declare.isActing} onClick={() => void send('none')}>
            {t('noConflict')}
          </Button>
        )}
        <Select
          label={isOpen ? t('orStepAside') : t('stepAsideLater')}
          placeholder={t('why')}
          data={kinds.map((value) => ({ value, label: t(`terms:conflictKind.${value}`) }))}
          value={kind}
          error={isMissing && kind === null ? t('problems:required') : undefined}
          inputWrapperOrder={['label', 'error', 'input']}
          onChange={(value) => setKind(value)}
        />
        <Button
          variant="default"
          loading={declare.isActing}
          onClick={() => (kind === null ? setMissing(true) : void send(kind))}
        >
          {t('stepAside')}
        </Button>
      </Group>
      {kind !== null && (
        <Text size="xs" c="dimmed">
          {t('stepAsideHint')}
        </Text>
      )}
    </Stack>
  );
}
