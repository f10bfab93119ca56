import { Badge, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { WorkItem } from '@tendesh/contracts/work/work';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';
import { MatchStripe } from '../../ui/match-stripe';
import { Money } from '../../ui/money';
import { useNextText } from './next-text';
import { sectionOf } from './work-place';
import classes from './work-rows.module.css';

export function WorkRows({ items }: { items: readonly WorkItem[] }) {
  return (
    <ul className={classes.rows}>
      {items.map((item, index) => (
        <li
          key={`${item.kind} ${item.caseId ?? item.complaintId} ${index}`}
          className={classes.row}
          data-overdue={item.overdue || undefined}
        >
          <Row item={item} />
        </li>
      ))}
    </ul>
  );
}

function Row({ item }: { item: WorkItem }) {
  const { t } = useTranslation(['work', 'terms']);
  const nextText = useNextText();
  return (
    <>
      <div className={classes.what}>
        <WorkLink item={item} />
        {item.isUsedElsewhere && (
          <Badge variant="light" color="orange" radius="sm" tt="none" fw={550}>
            {t('usedElsewhere')}
          </Badge>
        )}
        {item.next !== null && (
          <Text size="xs" c="dimmed">
            {t('next')} {nextText(item.next)}
          </Text>
        )}
      </div>
      <div>
        <Text size="sm">{item.returneeName ?? item.title}</Text>
        <Text size="xs" c="dimmed">
          {item.caseNumber !== null && (
            <>
              <span className="numeric">{item.caseNumber}</span> ·{' '}
            </>
          )}
          {item.officeName}
        </Text>
      </div>
      <div>
        {item.title !== null && item.returneeName !== null && <Text size="sm">{item.title}</Text>}
        {item.amountMinor !== null && item.currency !== null && (
          <Money minor={item.amountMinor} currency={item.currency} short fz="xs" c="dimmed" />
        )}
        {item.match !== null && <MatchStripe match={item.match} />}
      </div>
      <Due item={item} />
    </>
  );
}

/** Where it is done: on the page of a complaint, in the room of its session, on the list of sessions, or on the page of its case. */
function WorkLink({ item: { kind, caseId, sessionId, complaintId } }: { item: WorkItem }) {
  const { t } = useTranslation('terms');
  const className = classes.link;
  const text = t(`workKind.${kind}`);
  if (complaintId !== null)
    return (
      <Link className={className} to="/complaints/$complaintId" params={{ complaintId }}>
        {text}
      </Link>
    );
  if (sessionId !== null)
    return (
      <Link className={className} to="/committee/$sessionId" params={{ sessionId }}>
        {text}
      </Link>
    );
  if (caseId === null || kind === 'to_put_on_agenda')
    return (
      <Link className={className} to="/committee">
        {text}
      </Link>
    );
  return (
    <Link className={className} to="/cases/$caseId" params={{ caseId }} hash={sectionOf[kind]}>
      {text}
    </Link>
  );
}

function Due({ item: { overdue, dueAt, since } }: { item: WorkItem }) {
  const { t } = useTranslation('work');
  const { date, dateTime, dayOf } = useFormat();
  return (
    <div className={classes.due}>
      {overdue && (
        <Badge variant="light" color="red" radius="sm" tt="none" fw={550}>
          {t('overdueTag')}
        </Badge>
      )}
      {dueAt !== null && <Text size="sm">{t('due', { on: dueAt.includes('T') ? dateTime(dueAt) : date(dueAt) })}</Text>}
      <Text size="xs" c="dimmed">
        {t('since', { on: dayOf(since) })}
      </Text>
    </div>
  );
}
