/** Where the bot may speak, what it has taken and not yet written, and how often it may send. */
export const conversationTables = `
  create table samverkan.conversation (
    id text primary key,
    kind text not null,
    login text,
    site text,
    group_key text,
    team_id text,
    name text,
    tenant_id text not null,
    reference text not null,
    unreachable text,
    refreshed_at timestamptz not null
  );
  create index conversation_by_login on samverkan.conversation (login) where kind = 'personal';
  create unique index conversation_of_group on samverkan.conversation (site, group_key)
    where group_key is not null;

  create table samverkan.accepted_answer (
    key text primary key,
    site text not null,
    login text not null,
    kind text not null,
    draft text not null,
    card_conversation text,
    card_activity text,
    attempts integer not null default 0,
    accepted_at timestamptz not null,
    next_at timestamptz not null default now(),
    refused_code text
  );
  create index accepted_answer_waiting on samverkan.accepted_answer (next_at, accepted_at)
    where refused_code is null;

  create table samverkan.token_bucket (
    name text primary key,
    tokens double precision not null,
    counted_at timestamptz not null
  );
`;
