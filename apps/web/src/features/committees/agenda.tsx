import { Stack } from '@mantine/core';
import type { CommitteeRoom } from '@tendesh/contracts/committees/room';
import { useTranslation } from 'react-i18next';
import { Section } from '../../ui/section';
import { AgendaCard } from './agenda-card';
import { FundingLine, lastFunded } from './funding-line';
import { MoneyLeft } from './money-left';

/** The applications in their order, with the line where the money left ends. */
export function Agenda({ room }: { room: CommitteeRoom }) {
  const { t } = useTranslation('committees');
  const { agenda } = room;
  const line = lastFunded(agenda);
  return (
    <Section
      title={t('agenda')}
      hint={
        <>
          <MoneyLeft room={room} /> {t('tieRule')}
        </>
      }
    >
      <Stack component="ol" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
        {agenda.map((item, index) => (
          <li key={item.id}>
            <AgendaCard room={room} item={item} />
            {index === line && <FundingLine />}
          </li>
        ))}
      </Stack>
    </Section>
  );
}
