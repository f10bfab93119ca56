import { Anchor, Group } from '@mantine/core';
import type { CasePage } from '@tendesh/contracts/work/case-page';
import { placeName } from '@tendesh/domain/places/places';
import { useTranslation } from 'react-i18next';
import { CaseActions } from '../../features/cases/case-actions';
import { useFormat } from '../../i18n/use-format';
import { PageHeader } from '../../ui/page-header';
import { StatusTag } from '../../ui/status-tag';
import classes from './case-page.module.css';

export function CaseHeader({ page }: { page: CasePage }) {
  const { case: head, person, application } = page;
  const { t } = useTranslation('cases');
  const { language } = useFormat();
  const tags = (
    <Group gap={6}>
      <StatusTag noun="case" status={head.status} />
      {application && <StatusTag noun="application" status={application.status} />}
    </Group>
  );
  return (
    <PageHeader
      title={person.nameCyrl}
      crumbs={[{ label: t('crumb'), to: '/work' }]}
      tag={tags}
      meta={
        <div className={classes.facts}>
          <b className="numeric">{head.number}</b>
          <span lang="und-Latn">{person.nameLatn}</span>
          <span>{t('age', { count: person.age })}</span>
          <span>{placeName(person.pcode, language)}</span>
          <Phone number={person.phones[0]} />
          <span>{t('head.officer', { name: head.caseOfficer.fullName })}</span>
          <span>{head.office.name}</span>
        </div>
      }
      actions={<CaseActions page={page} />}
    />
  );
}

/** To be called with one touch, unless it is masked for this reader. */
function Phone({ number }: { number: string | undefined }) {
  if (number === undefined) return null;
  if (!/^\+\d+$/.test(number)) return <span className="numeric">{number}</span>;
  return (
    <Anchor inherit href={`tel:${number}`} className="numeric">
      {number}
    </Anchor>
  );
}
