import { readdirSync } from 'node:fs';

import { features, whyNot } from '../../../../tools/arrows.mjs';

describe('the arrows between the parts', () => {
  it.each([
    ['libs/domain/match/check-match.ts', 'libs/domain/money/money'],
    ['libs/contracts/awards/award.ts', 'class-validator'],
    ['libs/domain/money/money.spec.ts', 'fast-check'],
    ['apps/api/src/awards/show-award.ts', 'apps/api/src/applications/applications.repository'],
    ['apps/api/src/awards/show-award.ts', 'apps/api/src/platform/clock/clock'],
    ['apps/api/src/seed-demo.ts', 'libs/testing/world'],
    ['apps/web/src/app/router.tsx', 'apps/web/src/features/cases/case-page'],
    ['apps/web/src/features/cases/case-page.tsx', 'apps/web/src/ui/money'],
  ])('let %s import %s', (from, to) => {
    expect(whyNot(from, to)).toBeUndefined();
  });

  it.each([
    ['libs/domain/match/check-match.ts', 'libs/contracts/awards/award'],
    ['libs/domain/match/check-match.ts', 'node:fs'],
    ['libs/contracts/awards/award.ts', '@nestjs/common'],
    ['apps/api/src/awards/show-award.ts', 'libs/testing/world'],
    ['apps/api/src/awards/show-award.ts', 'apps/web/src/ui/money'],
    ['apps/web/src/ui/money.tsx', 'apps/api/src/awards/show-award'],
    ['apps/api/src/platform/clock/clock.ts', 'apps/api/src/staff/staff.module'],
    ['apps/api/src/applications/submit-application.ts', 'apps/api/src/awards/show-award'],
    ['apps/web/src/ui/money.tsx', 'apps/web/src/features/cases/case-page'],
    ['apps/web/src/features/cases/case-page.tsx', 'apps/web/src/features/awards/award-page'],
    ['apps/web/src/features/cases/case-page.tsx', 'apps/web/src/app/router'],
  ])('refuse %s the import of %s', (from, to) => {
    expect(whyNot(from, to)).toEqual(expect.any(String));
  });

  it('know every feature of the API by its place in the order', () => {
    const folders = readdirSync('apps/api/src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const unknown = folders
      .map(({ name }) => name)
      .filter((name) => ![...features, 'platform', 'demo', 'load', 'bench'].includes(name));
    expect(unknown).toEqual([]);
  });
});
