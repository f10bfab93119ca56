/** One invented member of staff for each role; the demo world makes them, `npm start` prints them. */
export interface DemoLogin {
  readonly role: string;
  readonly email: string;
  readonly password: string;
}

/** One password for all: the demo world holds nothing real, and says so on its sign-in page. */
export const demoPassword = 'Tendesh-2026!';

export const demoLogins: readonly DemoLogin[] = [
  ['case_officer', 'aigul.asanova'],
  ['verifier', 'nurlan.toktogulov'],
  ['finance_officer', 'gulnara.sadykova'],
  ['committee_member', 'farrukh.nazarov'],
  ['manager', 'elena.kim'],
  ['regional_approver', 'daniyar.omarov'],
  ['me_officer', 'zarina.rahimova'],
  ['complaints_officer', 'aizada.turdubaeva'],
  ['administrator', 'bakyt.jumabaev'],
  ['auditor', 'irina.petrova'],
].map(([role = '', name = '']) => ({ role, email: `${name}@tendesh.example`, password: demoPassword }));
