/**
 * The ledger. `claimed` lines are those of messages that are on their way or have been sent: a line key is claimed once,
 * so that nothing is said twice. `attempts` only grows; `attempts_before` were made before a person asked for it again. Days are texts, so that no driver turns them into moments.
 */
export const ledgerTables = `
  create table samverkan.message (
    key text primary key,
    kind text not null,
    day text not null,
    login text,
    site text,
    group_key text,
    content jsonb not null,
    counts_against_budget boolean not null,
    state text not null,
    attempts integer not null default 0,
    attempts_before integer not null default 0,
    times_gone integer not null default 0,
    may_be_double boolean not null default false,
    planned_at timestamptz not null,
    changed_at timestamptz not null,
    sent_at timestamptz,
    retry_at timestamptz,
    reason text,
    activity_id text,
    conversation_id text,
    mirrored boolean not null default false,
    constraint message_state check (state in ('queued', 'sending', 'sent', 'failed', 'dead', 'dropped'))
  );
  create index message_by_login on samverkan.message (login, day);
  create index message_by_group on samverkan.message (site, group_key, day);
  create index message_by_day on samverkan.message (day);
  create index message_unmirrored on samverkan.message (changed_at)
    where not mirrored and state in ('sent', 'dead', 'dropped');

  create table samverkan.line (
    message_key text not null references samverkan.message (key) on delete cascade,
    line_key text not null,
    site text not null,
    item_key text not null,
    group_key text,
    claimed boolean not null,
    primary key (message_key, line_key)
  );
  create unique index line_claimed on samverkan.line (line_key) where claimed;
  create index line_by_item on samverkan.line (item_key);
  create index line_by_group on samverkan.line (site, group_key);

  create table samverkan.suppressed_line (
    line_key text not null,
    day text not null,
    reason text not null,
    site text not null,
    item_key text not null,
    login text,
    group_key text,
    content jsonb not null,
    recorded_at timestamptz not null,
    primary key (line_key, day, reason)
  );
  create index suppressed_by_day on samverkan.suppressed_line (day, reason);
  create index suppressed_by_item on samverkan.suppressed_line (item_key);
  create index suppressed_by_login on samverkan.suppressed_line (login, day);

  create table samverkan.sweep (
    mark text primary key,
    recorded_at timestamptz not null
  );
`;
