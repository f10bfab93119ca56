import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { CasePage, CasePerson } from '@tendesh/contracts/work/case-page';
import { placeName } from '@tendesh/domain/places/places';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';
import { DateText } from '../../ui/date-text';
import { DescriptionList } from '../../ui/description-list';
import { PersonName } from '../../ui/person-name';
import { Section } from '../../ui/section';

/** Who this case is about; the whole file of the person is one click away. */
export function PersonSection({ page: { person } }: { page: CasePage }) {
  const { t } = useTranslation(['cases', 'terms']);
  const { language } = useFormat();
  const migration = person.lastMigration;
  return (
    <Section
      title={t('person.title')}
      actions={
        <Button
          size="xs"
          variant="default"
          renderRoot={(props) => <Link to="/returnees/$returneeId" params={{ returneeId: person.id }} {...props} />}
        >
          {t('person.open')}
        </Button>
      }
    >
      <DescriptionList
        columns={3}
        items={[
          { label: t('person.name'), value: <PersonName cyrillic={person.nameCyrl} latin={person.nameLatn} /> },
          {
            label: t('person.born'),
            value: (
              <>
                <DateText value={person.birthDate} /> ({t('age', { count: person.age })}),{' '}
                {t(`terms:sex.${person.sex}`)}
              </>
            ),
          },
          { label: t('person.phones'), value: person.phones.join(', ') },
          {
            label: t('person.lives'),
            value: [person.village, placeName(person.pcode, language)].filter(Boolean).join(', '),
          },
          { label: t('person.migration'), value: migration && <LastMigration migration={migration} /> },
        ]}
      />
    </Section>
  );
}

function LastMigration({ migration }: { migration: NonNullable<CasePerson['lastMigration']> }) {
  const { t } = useTranslation(['cases', 'terms']);
  return (
    <>
      {t(`terms:country.${migration.country}`, { defaultValue: migration.country })},{' '}
      {t(`terms:migrationScheme.${migration.scheme}`, { defaultValue: migration.scheme })}: {migration.work},{' '}
      {t('person.months', { count: migration.months })}; {t('person.returned')}{' '}
      <DateText value={migration.returnedOn} />
    </>
  );
}
