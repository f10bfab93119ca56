import { Alert, Anchor, List, Text } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DateText } from '../../ui/date-text';
import { PersonName } from '../../ui/person-name';
import { possibleDuplicatesQuery } from './possible-duplicates';

export function PossibleDuplicatesAlert({ returneeId }: { returneeId: string }) {
  const { t } = useTranslation(['returnees', 'terms']);
  const { items, elsewhere } = useQuery(possibleDuplicatesQuery(returneeId)).data ?? { items: [], elsewhere: [] };
  if (items.length === 0 && elsewhere.length === 0) return null;
  return (
    <Alert color="orange" variant="light" icon={<IconUsers size={18} />} title={t('duplicates.title')}>
      <Text size="sm">{t('duplicates.hint')}</Text>
      <List size="sm" mt={4}>
        {items.map((one) => (
          <List.Item key={one.id}>
            <Anchor
              inherit
              renderRoot={(props) => <Link to="/returnees/$returneeId" params={{ returneeId: one.id }} {...props} />}
            >
              <PersonName cyrillic={one.nameCyrl} latin={one.nameLatn} />
            </Anchor>
            , <DateText value={one.birthDate} />:{' '}
            {one.because.map((why) => t(`terms:duplicateReason.${why}`)).join(', ')}
          </List.Item>
        ))}
      </List>
      {elsewhere.map((one) => (
        <Text key={one.office} size="sm">
          {t('duplicates.elsewhere', { ...one })}
        </Text>
      ))}
    </Alert>
  );
}
