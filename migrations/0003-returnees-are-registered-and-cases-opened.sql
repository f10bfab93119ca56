-- up
create table returnee (
  id uuid primary key,
  office_id uuid not null references office,
  surname_cyrl text not null,
  given_cyrl text not null,
  patronymic_cyrl text,
  surname_latn text not null,
  given_latn text not null,
  patronymic_latn text,
  sex text not null,
  birth_date date not null,
  language text not null,
  pcode text not null,
  village text,
  address text,
  -- Folded names, telephones and case numbers (libs/domain/returnees/search-text): index only, never shown.
  search_text text not null,
  created_by uuid not null references staff,
  created_at timestamptz not null,
  version integer not null default 1,
  constraint returnee_sex_is_known check (sex in ('female', 'male')),
  constraint returnee_was_born_in_the_past check (birth_date between '1900-01-01' and created_at)
);
create index returnee_of_office on returnee (office_id, id);
create index returnee_search on returnee using gin (search_text gin_trgm_ops);

create table identity_document (
  id uuid primary key,
  returnee_id uuid not null references returnee,
  office_id uuid not null references office,
  kind text not null,
  number text not null,
  country text not null,
  expires_on date,
  constraint identity_document_is_listed_once unique (returnee_id, kind, number)
);
create index identity_document_number on identity_document (number);

create table phone (
  id uuid primary key,
  returnee_id uuid not null references returnee,
  office_id uuid not null references office,
  number text not null,
  position integer not null,
  constraint phone_is_e164 check (number ~ '^\+[1-9][0-9]{6,14}$'),
  constraint phone_is_listed_once unique (returnee_id, number)
);

create table migration_episode (
  id uuid primary key,
  returnee_id uuid not null references returnee,
  office_id uuid not null references office,
  country text not null,
  scheme text not null,
  employer text,
  work text not null,
  months integer not null,
  earnings_minor bigint,
  earnings_currency text,
  returned_on date not null,
  constraint migration_lasted_at_least_a_month check (months between 1 and 600),
  constraint earnings_have_a_currency check ((earnings_minor is null) = (earnings_currency is null)),
  constraint earnings_are_not_negative check (earnings_minor between 0 and 9000000000000000)
);
create index migration_episode_of_returnee on migration_episode (returnee_id);

create table consent (
  id uuid primary key,
  returnee_id uuid not null references returnee,
  office_id uuid not null references office,
  purpose text not null,
  text_version text not null,
  language text not null,
  way text not null,
  witness text,
  given_on date not null,
  withdrawn_on date,
  recorded_by uuid not null references staff,
  constraint consent_way_is_known check (way in ('signature', 'thumbprint', 'verbal_with_witness')),
  constraint verbal_consent_has_a_witness check (way <> 'verbal_with_witness' or witness is not null),
  constraint consent_is_withdrawn_after_it_was_given check (withdrawn_on >= given_on)
);
create index consent_of_returnee on consent (returnee_id);

create table case_number_series (
  office_id uuid not null references office,
  year integer not null,
  last_number integer not null,
  primary key (office_id, year)
);

create table assistance_case (
  id uuid primary key,
  number text not null,
  returnee_id uuid not null references returnee,
  office_id uuid not null references office,
  case_officer_id uuid not null references staff,
  status text not null,
  opened_on date not null,
  closed_on date,
  outcome text,
  closing_note text,
  version integer not null default 1,
  created_at timestamptz not null,
  constraint case_number_is_unique unique (number),
  constraint case_status_is_known check (status in ('open', 'closed')),
  constraint closed_case_has_an_outcome check ((status = 'closed') = (outcome is not null and closed_on is not null))
);
create unique index returnee_has_one_open_case on assistance_case (returnee_id) where status = 'open';
create index assistance_case_of_officer on assistance_case (case_officer_id, status);
create index assistance_case_of_office on assistance_case (office_id, id);

create table case_note (
  id uuid primary key,
  case_id uuid not null references assistance_case,
  office_id uuid not null references office,
  body text not null,
  written_by uuid not null references staff,
  written_at timestamptz not null
);
create index case_note_of_case on case_note (case_id);

-- Who did what on a case, for the separation of duties: added to, never changed.
create table duty_act (
  id uuid primary key,
  case_id uuid not null references assistance_case,
  office_id uuid not null references office,
  staff_id uuid not null references staff,
  act text not null,
  subject_id uuid not null,
  at timestamptz not null
);
create index duty_act_of_case on duty_act (case_id);
revoke update, delete on duty_act from tendesh_app;

create table document (
  id uuid primary key,
  case_id uuid not null references assistance_case,
  office_id uuid not null references office,
  kind text not null,
  subject_id uuid,
  file_name text not null,
  media_type text not null,
  bytes integer not null,
  sha256 bytea not null,
  uploaded_by uuid not null references staff,
  uploaded_at timestamptz not null,
  voided_at timestamptz,
  voided_by uuid references staff,
  void_reason text,
  constraint document_is_not_empty check (bytes > 0),
  constraint document_type_is_taken check (media_type in ('application/pdf', 'image/jpeg', 'image/png')),
  constraint voided_document_says_why check (
    (voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null))
);
create index document_of_case on document (case_id);
create index document_by_content on document (sha256);

-- down
drop table document;
drop table duty_act;
drop table case_note;
drop table assistance_case;
drop table case_number_series;
drop table consent;
drop table migration_episode;
drop table phone;
drop table identity_document;
drop table returnee;
