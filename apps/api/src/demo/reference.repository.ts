import type { EntityManager } from 'typeorm';
import type { Texts } from '@tendesh/domain/texts/texts';
import { exchangeRates } from '@tendesh/testing/exchange-rates';
import { allocations, calls, offices, officeId, programmes, ruleSets, staff } from '@tendesh/testing/reference';

/** Writes offices, programmes, rule sets, calls and staff of the demo world. The owner's connection writes them. */
export async function loadReference(manager: EntityManager, passwordHash: string, now: Date): Promise<void> {
  const insert = (table: string, columns: string, rows: readonly object[]) =>
    manager.query(
      `insert into ${table} (${columns}) select ${columns} from json_populate_recordset(null::${table}, $1)`,
      [JSON.stringify(rows)],
    );
  await insert(
    'office',
    'id, code, name, country, time_zone',
    offices.map(({ timeZone, ...office }) => ({ ...office, time_zone: timeZone })),
  );
  await insert(
    'programme',
    'id, code, texts, country, currency, version',
    programmes.map(({ name, ...one }) => ({ ...one, texts: textsOf(name), version: 1 })),
  );
  await insert(
    'programme_office',
    'programme_id, office_id',
    programmes.flatMap((one) => one.offices.map((code) => ({ programme_id: one.id, office_id: officeId(code) }))),
  );
  await insert(
    'rule_set',
    'id, programme_id, number, effective_from, rules, status, version',
    ruleSets.map((one) => ({
      ...{ ...one, programme_id: one.programmeId, effective_from: one.effectiveFrom },
      ...{ status: 'approved', version: 1 },
    })),
  );
  await insert(
    'call',
    'id, programme_id, rule_set_id, code, texts, quotas, opens_on, closes_on, status, grants, version',
    calls.map(({ name, ...one }) => ({
      ...{ ...one, texts: textsOf(name), status: 'published', grants: 0, version: 1 },
      programme_id: one.programmeId,
      rule_set_id: one.ruleSetId,
      opens_on: one.opensOn,
      closes_on: one.closesOn,
    })),
  );
  await insert(
    'allocation',
    'id, programme_id, donor, purpose, reference, amount_minor, valid_from, valid_until, committed_minor, obligated_minor, disbursed_minor, version',
    allocations.map((one) => ({
      ...{ ...one, programme_id: one.programmeId, amount_minor: one.amountMinor },
      ...{ valid_from: one.validFrom, valid_until: one.validUntil, version: 1 },
      ...{ committed_minor: 0, obligated_minor: 0, disbursed_minor: 0 },
    })),
  );
  await insert(
    'call_allocation',
    'call_id, allocation_id, position',
    calls.flatMap((call) =>
      allocations
        .filter(({ programmeId }) => programmeId === call.programmeId)
        .map(({ id }, index) => ({ call_id: call.id, allocation_id: id, position: index + 1 })),
    ),
  );
  await insert(
    'staff',
    'id, email, full_name, language, status, office_id, password_hash, failed_sign_ins, version, created_at',
    staff.map((one) => ({
      ...one,
      full_name: one.fullName,
      status: 'active',
      office_id: officeId(one.office),
      password_hash: passwordHash,
      failed_sign_ins: 0,
      version: 1,
      created_at: now,
    })),
  );
  await insert(
    'staff_role',
    'staff_id, role',
    staff.flatMap((one) => one.roles.map((role) => ({ staff_id: one.id, role }))),
  );
  await insert(
    'staff_programme',
    'staff_id, programme_id',
    staff.flatMap((one) => one.programmeIds.map((programmeId) => ({ staff_id: one.id, programme_id: programmeId }))),
  );
}

function textsOf(name: Texts): { name: Texts; description: Texts } {
  return { name, description: { en: '', ru: '', ky: '', tg: '' } };
}

/**
 * Writes the operational rates up to the month of a day, as if the finance officer had entered each list on its day and
 * the administrator confirmed it.
 */
export async function loadRates(manager: EntityManager, until: string): Promise<void> {
  const idOf = (name: string) => staff.find(({ email }) => email.startsWith(`${name}@`))?.id;
  const rows = exchangeRates(until).map(({ id, currency, perUsdE8, validFrom, source }) => ({
    ...{ id, currency, source, per_usd_e8: perUsdE8, valid_from: validFrom, status: 'confirmed', version: 2 },
    ...{ entered_by: idOf('gulnara.sadykova'), entered_at: `${validFrom}T04:00:00Z` },
    ...{ confirmed_by: idOf('bakyt.jumabaev'), confirmed_at: `${validFrom}T06:00:00Z` },
  }));
  const columns =
    'id, currency, source, per_usd_e8, valid_from, status, version, entered_by, entered_at, confirmed_by, confirmed_at';
  await manager.query(
    `insert into exchange_rate (${columns})
     select ${columns} from json_populate_recordset(null::exchange_rate, $1)`,
    [JSON.stringify(rows)],
  );
}
