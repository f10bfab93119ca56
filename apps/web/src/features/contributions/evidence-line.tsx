import { Badge, Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconFileText, IconPhoto } from '@tabler/icons-react';
import type { EvidenceItem } from '@tendesh/contracts/contributions/evidence';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';
import { ActionButton } from '../../ui/action-button';
import { ConfirmAct } from '../../ui/confirm-act';
import { DateText } from '../../ui/date-text';
import { StatusTag } from '../../ui/status-tag';
import classes from './evidence-line.module.css';
import { useReopenEvidence } from './reopen-evidence';

interface EvidenceLineProps {
  readonly item: EvidenceItem;
  readonly currency: string;
  readonly onShow: () => void;
}

export function EvidenceLine({ item, currency, onShow }: EvidenceLineProps) {
  const { t } = useTranslation(['contributions', 'terms']);
  const { money, date } = useFormat();
  const Icon = item.mediaType.startsWith('image/') ? IconPhoto : IconFileText;
  const amount = (minor: number) => money(minor, currency, true);
  const offered = (act: string) => item.actions.find((action) => action.act === act);
  const decision = offered('accept') ?? offered('refuse');
  return (
    <li className={classes.line}>
      <div className={classes.text}>
        <Group gap="xs">
          <Button
            variant="subtle"
            size="compact-sm"
            maw="100%"
            leftSection={<Icon size={15} stroke={1.6} aria-hidden />}
            aria-label={t('evidence.show', { name: item.fileName })}
            onClick={onShow}
          >
            {item.fileName}
          </Button>
          <StatusTag noun="evidenceItem" status={item.status} />
          {item.doubts?.isOpen === true && (
            <Badge size="sm" color="orange" variant="light" tt="none">
              {t('reuse.mark')}
            </Badge>
          )}
        </Group>
        <Text size="xs" c="dimmed">
          {[item.issuer, item.documentNumber, t(`terms:evidenceStrength.${item.strength}`)].filter(Boolean).join(' · ')}
          {' · '}
          <DateText value={item.datedOn} />
          {' · '}
          {item.acceptedMinor === null
            ? amount(item.claimedMinor)
            : t('evidence.of', { accepted: amount(item.acceptedMinor), claimed: amount(item.claimedMinor) })}
        </Text>
        {item.convertedOn !== null && (
          <Text size="xs" c="dimmed">
            {t('evidence.converted', { sum: money(item.sumMinor, item.currency, true), on: date(item.convertedOn) })}
            {item.drift !== null && ` · ${t('evidence.drift', { amount: amount(item.drift.minor) })}`}
          </Text>
        )}
        {item.status === 'voided' && item.decidedBy !== null && (
          <Text size="xs" c="var(--warning)">
            {t('evidence.voided')}
          </Text>
        )}
        {item.reasonCode !== null && item.status !== 'voided' && (
          <Text size="xs">{[t(`terms:evidenceReason.${item.reasonCode}`), item.note].filter(Boolean).join(': ')}</Text>
        )}
      </div>
      <Group gap="xs">
        {decision?.permitted === true && (
          <Button size="compact-sm" variant={item.status === 'attached' ? 'light' : 'default'} onClick={onShow}>
            {t('decide.title')}
          </Button>
        )}
        <Reopen item={item} />
      </Group>
    </li>
  );
}

function Reopen({ item }: { item: EvidenceItem }) {
  const { t } = useTranslation('contributions');
  const [opened, setOpened] = useState(false);
  const reopen = useReopenEvidence(item);
  const action = item.actions.find(({ act }) => act === 'reopen');
  if (action?.permitted !== true) return null;
  return (
    <>
      <ActionButton size="compact-sm" variant="default" action={action} onAct={() => setOpened(true)} />
      <ConfirmAct
        opened={opened}
        onClose={() => setOpened(false)}
        title={t('reopen.title')}
        preview={t('reopen.preview')}
        reasonNeeded
        onConfirm={async (reason) => {
          await reopen.act(reason);
          notifications.show({ message: t('reopen.done'), color: 'green' });
        }}
      />
    </>
  );
}
