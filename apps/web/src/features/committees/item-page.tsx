import { List, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ItemFile } from '@tendesh/contracts/committees/room';
import { placeName } from '@tendesh/domain/places/places';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';
import { DescriptionList } from '../../ui/description-list';
import { ErrorState } from '../../ui/error-state';
import { MatchBar } from '../../ui/match-bar';
import { Money } from '../../ui/money';
import { PageHeader } from '../../ui/page-header';
import { PageSkeleton } from '../../ui/page-skeleton';
import { Section } from '../../ui/section';
import { itemFileQuery } from './committee-queries';
import { Declaration } from './declaration';
import { ItemResult } from './item-result';
import { SheetsPart } from './sheets-part';
import { Vote } from './vote';

/** The file of one application on one page: the person, the plan, the match, the sheets, and the reader's own step. */
export function ItemPage() {
  const { t } = useTranslation('committees');
  const { itemId } = useParams({ from: '/committee/files/$itemId' });
  const file = useQuery(itemFileQuery(itemId));
  if (file.isPending) return <PageSkeleton />;
  if (file.isError) return <ErrorState error={file.error} onRetry={() => void file.refetch()} />;
  const { item, session, person, application, match } = file.data;
  const offered = (act: string) => item.actions.find((one) => one.act === act);
  return (
    <Stack gap="md">
      <PageHeader
        title={application.plan.title ?? person.nameLatn}
        crumbs={[
          { label: t('title'), to: '/committee' },
          { label: t('session'), to: `/committee/${session.id}` },
        ]}
        meta={`${item.caseNumber ?? ''} · ${person.nameCyrl}`}
      />
      {item.status === 'waiting' && (
        <Section title={t('yourStep')}>
          <Declaration item={item} action={offered('declare_conflict')} />
          {session.status === 'open' && item.myDeclaration === 'none' && <Vote item={item} action={offered('vote')} />}
        </Section>
      )}
      {item.outcome !== null && (
        <Section title={t('decision')}>
          <ItemResult item={item} />
        </Section>
      )}
      <Section title={t('match')}>
        <MatchBar match={{ ...match, currency: session.currency }} />
      </Section>
      <Person file={file.data} />
      <Plan file={file.data} />
      <SheetsPart file={file.data} />
    </Stack>
  );
}

function Person({ file: { person } }: { file: ItemFile }) {
  const { t } = useTranslation(['committees', 'terms']);
  const { language, number } = useFormat();
  const { nameCyrl, nameLatn, sex, age, pcode, village, lastMigration } = person;
  const migration =
    lastMigration === null
      ? null
      : `${t(`terms:country.${lastMigration.country}`)}, ${lastMigration.work}, ${t('months', { count: lastMigration.months })}`;
  return (
    <Section title={t('person')}>
      <DescriptionList
        items={[
          { label: t('name'), value: `${nameCyrl} (${nameLatn})` },
          { label: t('age'), value: `${number(age)}, ${t(`terms:sex.${sex}`)}` },
          { label: t('lives'), value: [village, placeName(pcode, language)].filter(Boolean).join(', ') },
          { label: t('migration'), value: migration },
        ]}
      />
    </Section>
  );
}

function Plan({ file: { application, siteVisits } }: { file: ItemFile }) {
  const { t } = useTranslation('committees');
  const { plan, budgetLines, currency, requestedGrantMinor } = application;
  return (
    <Section title={t('plan')}>
      {plan.description != null && <Text size="sm">{plan.description}</Text>}
      <DescriptionList
        items={[
          { label: t('market'), value: plan.market },
          { label: t('premises'), value: plan.premises },
          {
            label: t('grant'),
            value: requestedGrantMinor === null ? null : <Money minor={requestedGrantMinor} currency={currency} />,
          },
          { label: t('siteVisit'), value: siteVisits[0]?.note },
        ]}
      />
      <List size="sm">
        {budgetLines.map(({ description, amountMinor, eligible }, index) => (
          <List.Item key={index}>
            {description}: <Money minor={amountMinor} currency={currency} />
            {!eligible && ` (${t('notEligible')})`}
          </List.Item>
        ))}
      </List>
    </Section>
  );
}
