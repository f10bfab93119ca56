import { Alert, Anchor, List, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconUsers } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DateText } from '../../ui/date-text';
import { PersonName } from '../../ui/person-name';
import type { FormPartProps } from './form-part';
import { readPhone } from './phone';
import { returneesQuery } from './returnee-list';

const SHOWN = 5;

/** Who is registered already with this telephone or this name: seen before the form is sent, so nobody is entered twice. */
export function SimilarReturnees({ form, desk }: FormPartProps) {
  const { t } = useTranslation('returnees');
  const { returneeId: own } = useParams({ strict: false });
  const { surnameCyrl, givenCyrl, phones } = form.values;
  const phone = useFound(readPhone(phones[0] ?? '', desk.country)?.e164.slice(1) ?? '');
  const name = useFound(
    surnameCyrl.trim().length > 1 && givenCyrl.trim().length > 1 ? `${surnameCyrl} ${givenCyrl}` : '',
  );
  const found = [...new Map([...phone, ...name].map((one) => [one.id, one])).values()].filter(({ id }) => id !== own);
  if (found.length === 0) return null;
  return (
    <Alert color="orange" variant="light" role="status" icon={<IconUsers size={18} />} title={t('similar.title')}>
      <Text size="sm">{t('similar.hint')}</Text>
      <List size="sm" mt={4}>
        {found.slice(0, SHOWN).map((one) => (
          <List.Item key={one.id}>
            <Anchor
              inherit
              target="_blank"
              renderRoot={(props) => <Link to="/returnees/$returneeId" params={{ returneeId: one.id }} {...props} />}
            >
              <PersonName cyrillic={one.nameCyrl} latin={one.nameLatn} />
            </Anchor>
            , <DateText value={one.birthDate} />
            {one.phone !== null && `, ${one.phone}`}
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}

function useFound(typed: string) {
  const [q] = useDebouncedValue(typed, 500);
  const query = useQuery({ ...returneesQuery({ q }), enabled: q !== '' });
  return q === '' ? [] : (query.data?.items ?? []);
}
