import { Button, Group, NativeSelect, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { NoticePreferences } from '@tendesh/contracts/notices/notices';
import {
  kindsOfNotice,
  mayChoose,
  type NoticeKind,
  type NoticeWay,
  noticeWays,
} from '@tendesh/domain/notices/notice-kinds';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../ui/problem-alert';
import { Section } from '../../ui/section';
import { useSavePreferences } from './preferences';
import classes from './preferences-form.module.css';

const hours = Array.from({ length: 24 }, (_, hour) => ({
  value: String(hour),
  label: `${String(hour).padStart(2, '0')}:00`,
}));

/** How a person hears of each kind of notice, and when the mail of the day comes. */
export function PreferencesForm({ preferences }: { preferences: NoticePreferences }) {
  const { t } = useTranslation('notices');
  const [choices, setChoices] = useState(preferences.choices);
  const [digestHour, setDigestHour] = useState(preferences.digestHour);
  const save = useSavePreferences();
  const choose = (kind: NoticeKind, way: NoticeWay) =>
    setChoices(choices.map((one) => (one.kind === kind ? { kind, way } : one)));
  const submit = async () => {
    await save.act({ choices, digestHour });
    notifications.show({ message: t('choose.saved'), color: 'green' });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void submit().catch(() => undefined);
      }}
    >
      <Stack gap="md">
        <Section title={t('choose.kinds')} hint={t('choose.kindsHint')}>
          {choices.map(({ kind, way }) => (
            <Choice key={kind} kind={kind} way={way} onChoose={(chosen) => choose(kind, chosen)} />
          ))}
        </Section>
        <Section>
          <NativeSelect
            classNames={{ root: classes.choice ?? '' }}
            label={t('choose.hour')}
            description={`${t('choose.hourHint')} (${preferences.timeZone})`}
            data={hours}
            value={String(digestHour)}
            onChange={(event) => setDigestHour(Number(event.currentTarget.value))}
          />
        </Section>
        <ProblemAlert problem={save.problem} />
        <Group justify="flex-end">
          <Button type="submit" loading={save.isActing}>
            {t('choose.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function Choice({ kind, way, onChoose }: { kind: NoticeKind; way: NoticeWay; onChoose: (way: NoticeWay) => void }) {
  const { t } = useTranslation('notices');
  const ways = noticeWays.filter((one) => mayChoose(kind, one));
  return (
    <NativeSelect
      classNames={{ root: classes.choice ?? '' }}
      label={t(`kind.${kind}`)}
      {...(kindsOfNotice[kind].mutable ? {} : { description: t('choose.must') })}
      data={ways.map((value) => ({ value, label: t(`way.${value}`) }))}
      value={way}
      onChange={(event) => onChoose(event.currentTarget.value as NoticeWay)}
    />
  );
}
