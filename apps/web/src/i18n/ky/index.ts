import appeals from './appeals.json';
import applications from './applications.json';
import assessments from './assessments.json';
import audit from './audit.json';
import awards from './awards.json';
import cases from './cases.json';
import closures from './closures.json';
import committees from './committees.json';
import complaints from './complaints.json';
import contributions from './contributions.json';
import delegations from './delegations.json';
import duties from './duties.json';
import letters from './letters.json';
import mail from './mail.json';
import monitoring from './monitoring.json';
import notices from './notices.json';
import problems from './problems.json';
import programmes from './programmes.json';
import reports from './reports.json';
import returnees from './returnees.json';
import returns from './returns.json';
import shell from './shell.json';
import staff from './staff.json';
import terms from './terms.json';
import ui from './ui.json';
import work from './work.json';

export default {
  appeals,
  applications,
  assessments,
  audit,
  awards,
  cases,
  closures,
  committees,
  complaints,
  contributions,
  delegations,
  duties,
  letters,
  mail,
  monitoring,
  notices,
  problems,
  programmes,
  reports,
  returnees,
  returns,
  shell,
  staff,
  terms,
  ui,
  work,
};
