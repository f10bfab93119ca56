import type { EntityManager } from 'typeorm';
import { calls, offices, officeId, programmes, ruleSets, staff } from '@tendesh/testing/reference';

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
    'id, code, name, country, currency, donor, budget_minor, committed_minor, version',
    programmes.map(({ budgetMinor, ...one }) => ({
      ...one,
      budget_minor: budgetMinor,
      committed_minor: 0,
      version: 1,
    })),
  );
  await insert(
    'programme_office',
    'programme_id, office_id',
    programmes.flatMap((one) => one.offices.map((code) => ({ programme_id: one.id, office_id: officeId(code) }))),
  );
  await insert(
    'rule_set',
    'id, programme_id, number, effective_from, rules',
    ruleSets.map((one) => ({ ...one, programme_id: one.programmeId, effective_from: one.effectiveFrom })),
  );
  await insert(
    'call',
    'id, programme_id, rule_set_id, code, name, opens_on, closes_on',
    calls.map((one) => ({
      ...one,
      programme_id: one.programmeId,
      rule_set_id: one.ruleSetId,
      opens_on: one.opensOn,
      closes_on: one.closesOn,
    })),
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
